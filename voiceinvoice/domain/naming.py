"""One name, one record: two that answer to the same name would make every dictation ambiguous."""

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from voiceinvoice.domain.errors import Conflict

if TYPE_CHECKING:
    from voiceinvoice.domain.matching import Named

Record = TypeVar("Record", bound="Named")


def same_name(name: str) -> str:
    """What two spellings of one name share: Unicode form, case and blanks do not tell names apart."""
    return " ".join(unicodedata.normalize("NFC", name.casefold()).split())


def named(name: str, saved: Iterable[Record]) -> Record | None:
    """The record that has `name` as its name or alias."""
    wanted = same_name(name)
    return next((one for one in saved if wanted in map(same_name, (one.name, *one.aliases))), None)


def check_names(record: "Named", saved: Iterable["Named"]) -> None:
    """Raises Conflict when another of the `saved` records has the name or an alias of `record`.

    A record without an id is new: all the others are others.
    """
    others = [one for one in saved if not record.id or one.id != record.id]
    for name in (record.name, *record.aliases):
        if other := named(name, others):
            what = "is there already" if same_name(other.name) == same_name(name) else f"is what {other.name} is called"
            raise Conflict(f"{name!r} {what}.", hint=f"Change {other.name!r} first, or use another name.")

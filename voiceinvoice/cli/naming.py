"""Finding saved records by words, and changing what else they are called."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import NotFound, UsageError
from voiceinvoice.domain.naming import same_name

if TYPE_CHECKING:
    from voiceinvoice.domain.matching import Named


def words_in(words: str, *texts: str) -> bool:
    """Every word is part of one of the texts, whatever the case."""
    text = same_name("\n".join(texts))
    return all(word in text for word in same_name(words).split())


def with_aliases(record: "Named", others: Sequence[str], *, remove: bool) -> tuple[str, ...]:
    """The record's aliases with `others` added or removed.

    Raises UsageError for an empty name or the record's own, NotFound for one to remove that it does not have.
    """
    wanted = {same_name(one_line(other)): one_line(other) for other in others}
    if not all(wanted):
        raise UsageError("An alias needs at least one letter.")
    present = {same_name(alias): alias for alias in record.aliases}
    if remove:
        for key, other in wanted.items():
            if key not in present:
                raise NotFound(f"{record.name} is not called {other!r}.", hint=_known(record))
        return tuple(alias for key, alias in present.items() if key not in wanted)
    if same_name(record.name) in wanted:
        raise UsageError(f"{record.name!r} is the name itself.", hint="An alias is another name.")
    return tuple((present | wanted).values())


def _known(record: "Named") -> str:
    return f"Aliases: {', '.join(record.aliases)}." if record.aliases else "It has no aliases."

"""A whole store, all owners in it: for copies, exports, backups and upgrades, never for what one owner does."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from voiceinvoice.store.address import address_of
from voiceinvoice.store.documents import Document


class Condition(Struct, frozen=True, kw_only=True):
    """How a store is: where, of what version, how fast it answers, what is in it and what it lacks.

    `records` counts the documents of each collection, `outdated` those of an earlier schema; `missing` names indexes,
    `wrong_sums` what is kept beside the documents and not borne out by them.
    `validators` says whether a server checks records too. `limits` are sentences that a person should know, each with
    what to do.
    """

    kind: str
    place: str
    version: str
    milliseconds: float
    records: Mapping[str, int]
    outdated: int
    missing: tuple[str, ...]
    home_owner: str
    wrong_sums: tuple[str, ...] = ()
    validators: str = ""
    limits: tuple[tuple[str, str], ...] = ()


class WholeStore(Protocol):
    """Every record of a store, as it is kept. Every method raises StoreUnavailable."""

    def prepare(self) -> None:
        """Makes what is missing for the first record: a file, collections, indexes. Safe to repeat."""

    def condition(self) -> Condition:
        """How the store is."""

    def count(self, collection: str, *, outdated: bool = False) -> int:
        """How many documents there are, or how many of an earlier schema."""

    def scan(self, collection: str, *, outdated: bool = False) -> Iterator[Document]:
        """Streams the documents of all owners by id, or those of an earlier schema, brought to the present one."""

    def pick(self, collection: str, ids: Sequence[str]) -> dict[str, Document]:
        """Those of these documents that are there, by id."""

    def load(self, collection: str, documents: Sequence[Document]) -> None:
        """Inserts documents as they are. Raises Duplicate when an id, a name or a number is taken."""

    def overwrite(self, collection: str, document: Document, rev: int) -> None:
        """Puts a document, as it is, in the place of the revision `rev` of its id. Raises Stale or Duplicate."""

    def mend_sums(self) -> int:
        """Adds up anew the sums kept beside the documents that these do not bear out. Gives how many there were."""

    def home_owner(self) -> str:
        """See `Store`."""

    def keep_home_owner(self, owner: str) -> None:
        """Says whose books these are when nobody signs in."""

    def close(self) -> None:
        """Ends the connection."""


def open_whole(url: str) -> WholeStore:
    """The whole store at an address as `open_store` takes it. Raises StoreUnavailable or SettingsInvalid."""
    address = address_of(url)
    if isinstance(address, Path):
        from voiceinvoice.store.sqlite_whole import SqliteWhole

        return SqliteWhole(address)
    from voiceinvoice.store.mongo.whole import MongoWhole

    return MongoWhole(address)

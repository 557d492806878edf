"""Nouns -> kept documents. `Store` is what a database must promise; `books` says the rest once, over any of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from voiceinvoice.domain.errors import Conflict
from voiceinvoice.store.address import address_of
from voiceinvoice.store.documents import Document, Where
from voiceinvoice.store.install import owner_of as owner_of

#: Field and direction, 1 ascending or -1 descending.
Sort = Sequence[tuple[str, int]]


class Duplicate(Conflict):
    """A document with that id, or with a key that must be unique, is there already."""


class Stale(Conflict):
    """The document has another revision than the one that was read, or is gone."""


class Store(Protocol):
    """Documents of many owners, each owner seeing only its own. For one thread.

    Documents obey `documents.py`. A filter is `{field: value}` or `{field: {operator: operand}}` with $in, $gt, $gte,
    $lt, $lte, $ne and $exists, all of which must hold; `words` must all be part of the derived field `search`.
    Every method raises StoreUnavailable when the database cannot be read or written.
    """

    def get(self, owner: str, collection: str, document_id: str) -> Document | None:
        """The document, or None."""

    def find(
        self, owner: str, collection: str, where: Where, *, words: str = "", sort: Sort = (), limit: int = 0
    ) -> Iterator[Document]:
        """Streams what matches; limit 0 is none. Writes made while it runs are safe and may or may not be seen."""

    def count(self, owner: str, collection: str, where: Where, *, words: str = "") -> int:
        """How many match."""

    def insert(self, owner: str, collection: str, document: Document) -> Document:
        """The document as kept, with `rev` 1 unless it has one. Raises Duplicate."""

    def replace(self, owner: str, collection: str, document: Document) -> Document:
        """Replaces the revision `rev` of the same id; gives it with the next one. Raises Stale or Duplicate."""

    def delete(self, owner: str, collection: str, document_id: str, rev: int) -> None:
        """Deletes that revision. Raises Stale."""

    def issue(self, owner: str, collection: str, series: str, start: int, build: Callable[[int], Document]) -> Document:
        """Writes `build(seq)` for the next free seq of (owner, series), in one step with taking it.

        `start` is the lowest seq. A document without `rev` is inserted, one with it replaces that revision. When its
        number was given out by another series the next seq is tried. Raises Duplicate (the id) or Stale.
        """

    def together(self) -> AbstractContextManager[None]:
        """What is read and written within is done at one moment, and kept whole or not at all.

        A server may not be able to do that: there each write is kept by itself, so each of them must leave something
        sound that the next can be made of.
        """

    def claim(self, owner: str, new_owner: str, record: Document) -> Mapping[str, int]:
        """Hands every client, service, invoice and run of `owner` to `new_owner`, unchanged but for that, and keeps
        `record` among the businesses of `new_owner`; all in one step. Gives how many of each collection there were.

        `record` is inserted, or replaces the revision that it carries. Raises Stale, or Duplicate when names or numbers
        are taken; its `details["taken"]` then lists them by collection.
        """

    def totals(
        self, owner: str, collection: str, by: Sequence[str], sums: Sequence[str], where: Where
    ) -> Iterator[Mapping[str, str | int | None]]:
        """One row for each combination of the `by` fields, in their order: these fields, `count` and each sum."""

    def home_owner(self) -> str:
        """Whose books these are when nobody signs in, on whatever machine they are opened; empty: not said."""

    def ping(self) -> None:
        """Raises StoreUnavailable when the database does not answer."""

    def close(self) -> None:
        """Ends the connection."""


def open_store(url: str, author: str = "") -> Store:
    """The store at `mongodb://…`, `mongodb+srv://…`, `sqlite:///path` or a plain path; `author` is named by each write.

    The first write makes a missing file; a server's database is prepared by `prepare`. Raises StoreUnavailable, or
    SettingsInvalid for an address that can be none.
    """
    address = address_of(url)
    if isinstance(address, Path):
        from voiceinvoice.store.sqlite import SqliteStore

        return SqliteStore(address, author=author)
    from voiceinvoice.store.mongo.store import MongoStore

    return MongoStore(address, author=author)

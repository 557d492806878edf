"""The embedded store: one SQLite file, a table for each collection, a row for each document."""
# ruff: noqa: S608 - statements are put together from names that filters.py checks; values are always bound

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import Duplicate, Sort, Stale
from voiceinvoice.store.conditions import with_id
from voiceinvoice.store.documents import (
    CLAIMED,
    Document,
    Where,
    check_owner,
    decode,
    encode,
    now,
    stamp,
    timestamp_text,
)
from voiceinvoice.store.failures import error_name, sqlite_errors
from voiceinvoice.store.filters import column_of, order_clause, table_of, where_clause
from voiceinvoice.store.layout import connect, file_exists, open_empty, open_file, transaction
from voiceinvoice.store.rollups import FITS, totals_query

#: Results up to this size are read at once; longer ones stream from a connection of their own.
_AT_ONCE = 500
_STALE_HINT = "Look at it again and repeat the change."


class SqliteStore:
    """The books in a file; see `Store`. `author` is whom each write names, `timeout` how many seconds to wait for
    another writer."""

    def __init__(self, path: str | Path, *, author: str = "", timeout: float = 10.0) -> None:
        self.path = Path(path).expanduser()
        self._author = author
        self._timeout = timeout
        self._file: sqlite3.Connection | None = None
        self._nothing: sqlite3.Connection | None = None
        self._reading()

    def get(self, owner: str, collection: str, document_id: str) -> Document | None:
        """The document, or None."""
        return next(self.find(owner, collection, with_id(document_id), limit=1), None)

    def find(
        self, owner: str, collection: str, where: Where, *, words: str = "", sort: Sort = (), limit: int = 0
    ) -> Iterator[Document]:
        """Streams what matches; see `_rows`."""
        clause, values = where_clause(owner, where, words)
        query = f"SELECT doc FROM {table_of(collection)} WHERE {clause}{order_clause(sort)} LIMIT ?"
        values.append(limit or -1)
        return (decode(text) for (text,) in self._rows(query, values))

    def count(self, owner: str, collection: str, where: Where, *, words: str = "") -> int:
        """How many match."""
        clause, values = where_clause(owner, where, words)
        query = f"SELECT count(*) FROM {table_of(collection)} WHERE {clause}"
        with sqlite_errors(self.path):
            return int(self._reading().execute(query, values).fetchone()[0])

    def insert(self, owner: str, collection: str, document: Document) -> Document:
        """The document as kept. Raises Duplicate."""
        with sqlite_errors(self.path):
            try:
                return self._insert(owner, collection, document)
            except sqlite3.IntegrityError as error:
                raise _duplicate(error) from error

    def replace(self, owner: str, collection: str, document: Document) -> Document:
        """Replaces the revision `rev` of the same id; gives it with the next one. Raises Stale or Duplicate."""
        with sqlite_errors(self.path):
            try:
                return self._replace(owner, collection, document)
            except sqlite3.IntegrityError as error:
                raise _duplicate(error) from error

    def delete(self, owner: str, collection: str, document_id: str, rev: int) -> None:
        """Deletes that revision. Raises Stale."""
        clause, values = where_clause(owner, with_id(document_id, rev))
        with sqlite_errors(self.path):
            deleted = self._writing().execute(f"DELETE FROM {table_of(collection)} WHERE {clause}", values)
        if not deleted.rowcount:
            raise _stale()

    def issue(self, owner: str, collection: str, series: str, start: int, build: Callable[[int], Document]) -> Document:
        """Writes `build(seq)` for the next free seq of the series, in one transaction. Raises Duplicate or Stale."""
        with self.together():
            seq = max(self._highest(owner, collection, series) + 1, start)
            while True:
                document = build(seq)
                write = self._replace if "rev" in document else self._insert
                try:
                    return write(owner, collection, document)
                except sqlite3.IntegrityError as error:
                    if error_name(error) != "SQLITE_CONSTRAINT_UNIQUE":
                        raise _duplicate(error) from error
                seq += 1

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction around all that is read and written within."""
        with sqlite_errors(self.path), transaction(self._writing()):
            yield

    def claim(self, owner: str, new_owner: str, record: Document) -> Mapping[str, int]:
        """Hands all records to `new_owner` and keeps `record`, in one transaction. Raises Duplicate or Stale."""
        with sqlite_errors(self.path), transaction(self._writing()):
            taken = {
                collection: names for collection in CLAIMED if (names := self._taken(owner, new_owner, collection))
            }
            if taken:
                raise Duplicate("Some names or numbers are taken.", taken=taken)
            write = self._replace if "rev" in record else self._insert
            try:
                write(new_owner, "businesses", record)
            except sqlite3.IntegrityError as error:
                raise _duplicate(error) from error
            return {collection: self._hand_over(owner, new_owner, collection) for collection in CLAIMED}

    def totals(
        self, owner: str, collection: str, by: Sequence[str], sums: Sequence[str], where: Where
    ) -> Iterator[Mapping[str, str | int | None]]:
        """One row for each combination of the `by` fields, in their order: these fields, `count` and each sum."""
        query, values = totals_query(owner, collection, by, sums, where)
        names = (*by, "count", *sums)
        return (dict(zip(names, row, strict=True)) for row in self._rows(query, values))

    def home_owner(self) -> str:
        """Whose books the file says these are."""
        with sqlite_errors(self.path):
            row = self._reading().execute("SELECT value FROM facts WHERE name='home_owner'").fetchone()
        return str(row[0]) if row else ""

    def ping(self) -> None:
        """Raises StoreUnavailable when the file cannot be read."""
        with sqlite_errors(self.path):
            self._reading().execute("SELECT count(*) FROM sqlite_master").fetchone()

    def close(self) -> None:
        """Ends the connection."""
        for connection in (self._file, self._nothing):
            if connection:
                connection.close()

    def _reading(self) -> sqlite3.Connection:
        """The file, or empty books in memory while there is none, so that looking writes nothing."""
        if self._file or file_exists(self.path):
            return self._writing()
        if self._nothing is None:
            self._nothing = open_empty()
        return self._nothing

    def _writing(self) -> sqlite3.Connection:
        """The file, made if need be."""
        if self._file is None:
            with sqlite_errors(self.path):
                self._file = open_file(self.path, self._timeout)
        return self._file

    def _rows(self, query: str, values: list[str | int]) -> Iterable[tuple[Any, ...]]:
        """The rows of a query, the first of them read before this returns.

        A read that is left open would hold this connection to an old state of the books and make its next write
        fail, so long results come from a second connection.
        """
        with sqlite_errors(self.path), closing(self._reading().execute(query, values)) as cursor:
            rows = cursor.fetchmany(_AT_ONCE + 1)
        return rows if len(rows) <= _AT_ONCE else self._stream(query, values)

    def _stream(self, query: str, values: list[str | int]) -> Iterator[tuple[Any, ...]]:
        with sqlite_errors(self.path), closing(connect(self.path, self._timeout)) as connection:
            yield from connection.execute(query, values)

    def _taken(self, owner: str, new_owner: str, collection: str) -> list[str]:
        """The names or numbers of `owner`'s records that `new_owner` has too."""
        key, name = CLAIMED[collection]
        clause, values = where_clause(owner, {})
        others, other_values = where_clause(new_owner, {key: {"$exists": True}})
        query = (
            f"SELECT {column_of(name)} FROM {table_of(collection)} WHERE {clause} AND {column_of(key)} IN"
            f" (SELECT {column_of(key)} FROM {table_of(collection)} WHERE {others}) ORDER BY 1"
        )
        return [str(row[0]) for row in self._writing().execute(query, [*values, *other_values])]

    def _hand_over(self, owner: str, new_owner: str, collection: str) -> int:
        clause, values = where_clause(owner, {})
        changes = f"doc=json_set(doc,'$.owner',?,'$.rev',{column_of('rev')}+1,'$.updated',json_object('$date',?))"
        statement = f"UPDATE {table_of(collection)} SET {changes} WHERE {clause}"
        return self._writing().execute(statement, [check_owner(new_owner), timestamp_text(now()), *values]).rowcount

    def _highest(self, owner: str, collection: str, series: str) -> int:
        clause, values = where_clause(owner, {"series": series})
        seq = column_of("seq")
        query = f"SELECT {seq} FROM {table_of(collection)} WHERE {clause} ORDER BY {seq} DESC LIMIT 1"
        row = self._writing().execute(query, values).fetchone()
        return int(row[0]) if row else 0

    def _insert(self, owner: str, collection: str, document: Document) -> Document:
        kept = stamp(owner, document, self._author)
        statement = f"INSERT INTO {table_of(collection)}(_id, doc) VALUES (?, ?)"
        self._writing().execute(statement, (kept["_id"], encode(kept)))
        return kept

    def _replace(self, owner: str, collection: str, document: Document) -> Document:
        clause, values = where_clause(owner, with_id(document["_id"], document["rev"]))
        kept = stamp(owner, document | {"rev": document["rev"] + 1, "updated": now()}, self._author)
        statement = f"UPDATE {table_of(collection)} SET doc=? WHERE {clause}"
        if not self._writing().execute(statement, [encode(kept), *values]).rowcount:
            raise _stale()
        return kept


def _stale() -> Stale:
    return Stale("It was changed meanwhile.", hint=_STALE_HINT)


def _duplicate(error: sqlite3.IntegrityError) -> Duplicate | StoreUnavailable:
    if error_name(error) in {"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}:
        return Duplicate("It is there already.", hint="Look at what is there, or give another name.")
    if FITS in str(error):
        return StoreUnavailable("The amounts are too large to be added up.", hint="Check the amounts of the invoice.")
    return StoreUnavailable(f"The books refused a record: {error}.", hint="This is a bug; please report it.")

"""The whole of a SQLite file; see `WholeStore`."""
# ruff: noqa: S608 - statements are put together from names that filters.py checks; values are always bound

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from voiceinvoice.domain.errors import OutputFailed, StoreUnavailable
from voiceinvoice.store import Duplicate, Stale
from voiceinvoice.store.documents import COLLECTIONS, SCHEMA, Document, decode, encode
from voiceinvoice.store.failures import sqlite_errors
from voiceinvoice.store.filters import column_of, table_of
from voiceinvoice.store.indexes import INDEXES, index_name
from voiceinvoice.store.layout import (
    connect,
    copy_file,
    file_exists,
    make_missing,
    open_empty,
    open_file,
    transaction,
)
from voiceinvoice.store.rollups import rebuild, wrong_rollups
from voiceinvoice.store.whole import Condition

_TIMEOUT = 10.0


class SqliteWhole:
    """Every record of the file at `path`; a missing one is empty, and made by the first write."""

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser()
        self._exists = file_exists(self.path)
        with sqlite_errors(self.path):
            self._connection = open_file(self.path, _TIMEOUT) if self._exists else open_empty()

    def prepare(self) -> None:
        """Makes the file, and what is missing in it."""
        with sqlite_errors(self.path), transaction(self._writing()):
            make_missing(self._connection)

    def condition(self) -> Condition:
        """How the file is."""
        began = time.perf_counter()
        with sqlite_errors(self.path):
            there = {name for (name,) in self._connection.execute("SELECT name FROM sqlite_master WHERE type='index'")}
        milliseconds = (time.perf_counter() - began) * 1000
        return Condition(
            kind="SQLite",
            place=str(self.path) if self._exists else f"{self.path} (not made yet)",
            version=sqlite3.sqlite_version,
            milliseconds=milliseconds,
            records={collection: self.count(collection) for collection in COLLECTIONS},
            outdated=sum(self.count(collection, outdated=True) for collection in COLLECTIONS),
            missing=tuple(name for name in map(index_name, INDEXES) if name not in there),
            home_owner=self.home_owner(),
            wrong_sums=self._wrong_sums(),
        )

    def count(self, collection: str, *, outdated: bool = False) -> int:
        """How many documents there are, or how many of an earlier schema."""
        query = f"SELECT count(*) FROM {table_of(collection)}{_outdated(outdated)}"
        with sqlite_errors(self.path):
            return int(self._connection.execute(query).fetchone()[0])

    def scan(self, collection: str, *, outdated: bool = False) -> Iterator[Document]:
        """Streams documents by id, from a connection of its own: see `SqliteStore`."""
        if not self._exists:
            return
        query = f"SELECT doc FROM {table_of(collection)}{_outdated(outdated)} ORDER BY _id"
        with sqlite_errors(self.path), closing(connect(self.path, _TIMEOUT)) as connection:
            for (text,) in connection.execute(query):
                yield decode(text)

    def pick(self, collection: str, ids: Sequence[str]) -> dict[str, Document]:
        """Those of these documents that are there, by id."""
        query = f"SELECT _id, doc FROM {table_of(collection)} WHERE _id IN ({','.join('?' * len(ids))})"
        with sqlite_errors(self.path):
            return {id_: decode(text) for id_, text in self._connection.execute(query, ids)}

    def load(self, collection: str, documents: Sequence[Document]) -> None:
        """Inserts all documents or none. Raises Duplicate."""
        statement = f"INSERT INTO {table_of(collection)}(_id, doc) VALUES (?, ?)"
        rows = [(document["_id"], encode(document)) for document in documents]
        with sqlite_errors(self.path):
            try:
                with transaction(self._writing()):
                    self._connection.executemany(statement, rows)
            except sqlite3.IntegrityError as error:
                raise Duplicate("An id, a name or a number is taken.", reason=str(error)) from error

    def overwrite(self, collection: str, document: Document, rev: int) -> None:
        """Puts a document in the place of the revision `rev` of its id. Raises Stale or Duplicate."""
        statement = f"UPDATE {table_of(collection)} SET doc=? WHERE _id=? AND {column_of('rev')}=?"
        with sqlite_errors(self.path):
            try:
                done = self._writing().execute(statement, (encode(document), document["_id"], rev))
            except sqlite3.IntegrityError as error:
                raise Duplicate("A name or a number is taken.", reason=str(error)) from error
        if not done.rowcount:
            raise Stale("It was changed meanwhile.", hint="Run the command again.")

    def mend_sums(self) -> int:
        """Adds up anew the kept sums that are wrong. Gives how many there were."""
        with sqlite_errors(self.path), transaction(self._writing()):
            wrong = wrong_rollups(self._connection)
            if wrong:
                rebuild(self._connection)
        return len(wrong)

    def home_owner(self) -> str:
        """Whose books the file says these are."""
        with sqlite_errors(self.path):
            row = self._connection.execute("SELECT value FROM facts WHERE name='home_owner'").fetchone()
        return str(row[0]) if row else ""

    def keep_home_owner(self, owner: str) -> None:
        """Says whose books these are when nobody signs in."""
        with sqlite_errors(self.path):
            self._writing().execute("INSERT OR REPLACE INTO facts(name, value) VALUES ('home_owner', ?)", (owner,))

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()

    def _wrong_sums(self) -> tuple[str, ...]:
        with sqlite_errors(self.path):
            return tuple(wrong_rollups(self._connection))

    def _writing(self) -> sqlite3.Connection:
        if not self._exists:
            with sqlite_errors(self.path):
                made = open_file(self.path, _TIMEOUT)
            self._connection.close()
            self._connection, self._exists = made, True
        return self._connection


def back_up(path: Path, target: Path) -> None:
    """Copies the file, while others may write to it, to `target`, which is complete or not there.

    Raises OutputFailed where that cannot be written, StoreUnavailable when there is nothing to copy.
    """
    path = path.expanduser()
    if not file_exists(path):
        raise StoreUnavailable(f"There are no books at {path} yet.", hint="The first record makes them.")
    try:
        with sqlite_errors(path):
            copy_file(path, target, _TIMEOUT)
    except OSError as error:
        raise OutputFailed(f"{target} cannot be written: {error.strerror}.", hint="Name another file.") from error


def _outdated(outdated: bool) -> str:
    return f" WHERE {column_of('schema')}<{SCHEMA}" if outdated else ""

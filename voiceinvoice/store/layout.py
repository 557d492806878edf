"""The SQLite file: made, opened and brought to the present layout, also by several first runs at once."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import chain
from pathlib import Path

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store.documents import COLLECTIONS
from voiceinvoice.store.failures import error_name
from voiceinvoice.store.filters import column_of
from voiceinvoice.store.indexes import INDEXES, Index, index_name
from voiceinvoice.store.private import make_folder, open_private
from voiceinvoice.store.rollups import rollup_steps

#: "VInv", SQLite's mark for files of one program (`PRAGMA application_id`).
APPLICATION = 0x56496E76
_RETRY_SECONDS = 0.01


def _index(index: Index) -> str:
    unique = "UNIQUE " * index.unique
    columns = ", ".join(column_of(field) for field in index.fields)
    return f"CREATE {unique}INDEX IF NOT EXISTS {index_name(index)} ON {index.collection}({columns})"


_CHECK = "CHECK(json_extract(doc,'$._id')=_id)"
_COLLECTIONS = (
    *(
        f"CREATE TABLE IF NOT EXISTS {name}(_id TEXT PRIMARY KEY NOT NULL, doc TEXT NOT NULL {_CHECK})"
        for name in COLLECTIONS
    ),
    *(_index(index) for index in INDEXES),
)
#: The statements that lead from each layout to the next; the file's `user_version` counts the ones it has seen. A new
#: collection or index needs a step that makes whatever is missing.
STEPS: tuple[tuple[str, ...], ...] = (
    _COLLECTIONS,
    (
        "CREATE TABLE facts(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
        "DROP INDEX IF EXISTS invoices_owner_month_currency_status_client_key_total",
        *_COLLECTIONS,
    ),
    rollup_steps(),
)


def open_file(path: Path, timeout: float) -> sqlite3.Connection:
    """A connection to the books at `path`, ready to use. Raises StoreUnavailable or sqlite3.Error.

    The file and the folders that are missing are made for this user alone.
    """
    _make_private(path)
    connection = connect(path, timeout)
    try:
        if _read_layout(connection, path) < len(STEPS):
            _upgrade(connection, path, timeout)
    except BaseException:
        connection.close()
        raise
    return connection


def make_missing(connection: sqlite3.Connection) -> None:
    """Makes collections and indexes that somebody took out of a file of the present layout."""
    for statement in _COLLECTIONS:
        connection.execute(statement)


def open_empty() -> sqlite3.Connection:
    """Books without anything in them, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in chain.from_iterable(STEPS):
        connection.execute(statement)
    return connection


def file_exists(path: Path) -> bool:
    """Raises StoreUnavailable where that cannot be known: a folder that may not be read is not an empty one."""
    try:
        return path.exists()
    except OSError as error:
        raise _cannot_make(path, error.strerror or str(error)) from error


def connect(path: Path, timeout: float) -> sqlite3.Connection:
    """A connection without further ado. Transactions are begun by hand: never a read that becomes a write."""
    connection = sqlite3.connect(path, timeout=timeout, isolation_level=None, cached_statements=256)
    connection.execute("PRAGMA synchronous=FULL")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, alone among the writers from its first read on; within another it is a part of that one."""
    is_within_another = connection.in_transaction
    if is_within_another:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def copy_file(path: Path, target: Path, timeout: float) -> None:
    """Copies the books, as they are at one moment, to a private file that is complete or not there.

    Raises OSError or sqlite3.Error.
    """
    partial = target.with_name(f"{target.name}.part")
    partial.unlink(missing_ok=True)
    os.close(open_private(partial, os.O_RDWR | os.O_EXCL))
    try:
        with closing(connect(path, timeout)) as source, closing(sqlite3.connect(partial)) as copy:
            source.backup(copy)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _make_private(path: Path) -> None:
    try:
        make_folder(path.absolute().parent)
        os.close(open_private(path, os.O_RDWR))
    except PermissionError:
        if not path.is_file():
            raise _cannot_make(path, "you may not write there") from None
    except OSError as error:
        raise _cannot_make(path, error.strerror or str(error)) from error


def _cannot_make(path: Path, reason: str) -> StoreUnavailable:
    return StoreUnavailable(
        f"The books cannot be kept at {path}: {reason}.",
        hint="Choose another place with VOICEINVOICE_HOME, or check the folder.",
    )


def _read_layout(connection: sqlite3.Connection, path: Path) -> int:
    """The file's layout, 0 for a new one. Raises StoreUnavailable for a newer one or another program's file."""
    query = (
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)"
        " FROM pragma_application_id, pragma_user_version"
    )
    application, layout, objects = connection.execute(query).fetchone()
    if application != APPLICATION and (application or layout or objects):
        raise StoreUnavailable(
            f"{path} is the database of another program.", hint="Move it away, or name another file as the store."
        )
    if layout > len(STEPS):
        raise StoreUnavailable(
            f"{path} was written by a newer voiceinvoice (layout {layout}; this one knows up to {len(STEPS)}).",
            hint="Upgrade voiceinvoice on this machine.",
        )
    return int(layout)


def _upgrade(connection: sqlite3.Connection, path: Path, timeout: float) -> None:
    _use_write_ahead_log(connection, timeout)
    with transaction(connection):
        layout = _read_layout(connection, path)
        if 0 < layout < len(STEPS):
            _back_up(path, layout, timeout)
        for statements in STEPS[layout:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION}")
        connection.execute(f"PRAGMA user_version={len(STEPS)}")


def _use_write_ahead_log(connection: sqlite3.Connection, timeout: float) -> None:
    """Readers no longer wait for a writer. SQLite's own timeout does not cover this, hence the loop."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if not error_name(error).startswith("SQLITE_BUSY") or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)


def _back_up(path: Path, layout: int, timeout: float) -> None:
    """Copies the file, as it was before the upgrade, to one beside it."""
    target = path.with_name(f"{path.name}.layout-{layout}.backup")
    try:
        copy_file(path, target, timeout)
    except OSError as error:
        raise StoreUnavailable(
            f"{path} needs an upgrade, and {target.name} cannot be written before it: {error.strerror}.",
            hint="Make room, or check the permissions of the folder.",
        ) from error

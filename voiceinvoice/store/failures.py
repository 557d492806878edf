"""What SQLite says, in sentences with a remedy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voiceinvoice.domain.errors import StoreUnavailable

#: By the beginning of SQLite's error name, most particular first (sqlite.org/rescode.html).
_SENTENCES = (
    ("SQLITE_BUSY", "Another program is writing to {path}.", "Try again when it has finished."),
    ("SQLITE_LOCKED", "Another program is writing to {path}.", "Try again when it has finished."),
    ("SQLITE_NOTADB", "{path} is not a database.", "Move it away, or name another file as the store."),
    ("SQLITE_CORRUPT", "{path} is damaged.", "Restore it from a backup."),
    ("SQLITE_READONLY", "{path} cannot be written.", "Check the permissions of the file and its folder."),
    ("SQLITE_PERM", "{path} cannot be written.", "Check the permissions of the file and its folder."),
    ("SQLITE_FULL", "The disk of {path} is full; nothing was written.", "Make room and run the command again."),
    ("SQLITE_CANTOPEN", "{path} cannot be opened.", "Check that it is a file and that you may read and write it."),
    ("SQLITE_IOERR", "The disk of {path} failed to read or write.", "Check the disk; restore a backup if need be."),
)


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Raises StoreUnavailable for what SQLite raises inside, apart from misuse of it, which is a bug of ours."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError):
        raise
    except sqlite3.Error as error:
        raise unavailable(error, path) from error


def unavailable(error: sqlite3.Error, path: Path) -> StoreUnavailable:
    """The failure in words; SQLite's own are in the details."""
    name = error_name(error)
    for beginning, message, hint in _SENTENCES:
        if name.startswith(beginning):
            return StoreUnavailable(message.format(path=path), hint=hint, reason=str(error))
    return StoreUnavailable(
        f"{path} cannot be used as the books: {error}.", hint="Restore it from a backup.", reason=str(error)
    )


def error_name(error: sqlite3.Error) -> str:
    """SQLITE_BUSY and the like; empty for errors of the module itself."""
    return getattr(error, "sqlite_errorname", "")

"""Whether the embedded store's file is sound."""

from contextlib import closing
from pathlib import Path

from voiceinvoice.store.failures import sqlite_errors
from voiceinvoice.store.layout import connect


def find_damage(path: Path, *, timeout: float = 10.0) -> tuple[str, ...]:
    """What SQLite finds wrong in the file at `path`, which must exist; nothing for a sound one.

    Raises StoreUnavailable when it cannot be read at all.
    """
    with sqlite_errors(path), closing(connect(path, timeout)) as connection:
        rows = connection.execute("PRAGMA quick_check").fetchall()
    return tuple(text for (text,) in rows if text != "ok")

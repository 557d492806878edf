"""Whether the embedded store's file is sound."""

from contextlib import closing
from pathlib import Path

from voiceinvoice.store.failures import sqlite_errors
from voiceinvoice.store.layout import connect
from voiceinvoice.store.rollups import wrong_rollups


def find_damage(path: Path, *, timeout: float = 10.0) -> tuple[str, ...]:
    """What SQLite finds wrong in the file at `path`, which must exist; nothing for a sound one.

    Raises StoreUnavailable when it cannot be read at all.
    """
    with sqlite_errors(path), closing(connect(path, timeout)) as connection:
        rows = connection.execute("PRAGMA quick_check").fetchall()
    return tuple(text for (text,) in rows if text != "ok")


def has_right_sums(path: Path, *, timeout: float = 10.0) -> bool:
    """Whether the sums kept in the file at `path`, of the present layout, are those of its documents."""
    with sqlite_errors(path), closing(connect(path, timeout)) as connection:
        return not wrong_rollups(connection)

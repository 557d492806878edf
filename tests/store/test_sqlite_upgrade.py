"""Files of an older layout."""

import shutil
from pathlib import Path

import pytest
from sqlite_files import filled, modes, numbers

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import layout
from voiceinvoice.store.sqlite import SqliteStore


def test_an_upgrade_keeps_a_copy_of_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards an upgrade: the copy is complete, private and as it was; the new file has everything in it."""
    filled(path)
    step = ("CREATE TABLE runs(_id TEXT PRIMARY KEY NOT NULL, doc TEXT NOT NULL)",)
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, step))
        assert numbers(path) == ["INV-2026-0001"]
    copy = path.with_name("books.sqlite3.layout-1.backup")
    assert {name: mode for name, mode in modes(path.parent).items() if not name.endswith(("-wal", "-shm"))} == {
        path.name: 0o600,
        copy.name: 0o600,
    }
    with pytest.raises(StoreUnavailable, match="newer voiceinvoice"):
        SqliteStore(path)
    shutil.copy(copy, path)
    assert numbers(path) == ["INV-2026-0001"]


def test_no_upgrade_without_a_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the old file when the copy cannot be written beside it."""
    filled(path)
    path.with_name("books.sqlite3.layout-1.backup.part").mkdir()
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, ("CREATE TABLE runs(_id)",)))
        with pytest.raises(StoreUnavailable, match="needs an upgrade"):
            SqliteStore(path)
    assert numbers(path) == ["INV-2026-0001"]


def test_an_upgrade_that_fails_leaves_the_old_layout(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards against half an upgrade."""
    filled(path)
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, ("CREATE TABLE runs(_id)", "CREATE TABLE runs(_id)")))
        with pytest.raises(StoreUnavailable, match="already exists"):
            SqliteStore(path)
    assert numbers(path) == ["INV-2026-0001"]

"""Files of an older layout."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_files import filled, modes, numbers

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import layout
from voiceinvoice.store.books import Books
from voiceinvoice.store.health import has_right_sums
from voiceinvoice.store.indexes import INDEXES, index_name
from voiceinvoice.store.sqlite import SqliteStore


def test_an_upgrade_keeps_a_copy_of_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards an upgrade: the copy is complete, private and as it was; the new file has everything in it."""
    filled(path)
    step = ("CREATE TABLE later(_id TEXT PRIMARY KEY NOT NULL, doc TEXT NOT NULL)",)
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, step))
        assert numbers(path) == ["INV-2026-0001"]
    copy = path.with_name(f"books.sqlite3.layout-{len(layout.STEPS)}.backup")
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
    path.with_name(f"books.sqlite3.layout-{len(layout.STEPS)}.backup.part").mkdir()
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, ("CREATE TABLE later(_id)",)))
        with pytest.raises(StoreUnavailable, match="needs an upgrade"):
            SqliteStore(path)
    assert numbers(path) == ["INV-2026-0001"]


def test_an_upgrade_that_fails_leaves_the_old_layout(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards against half an upgrade."""
    filled(path)
    with monkeypatch.context() as later:
        later.setattr(layout, "STEPS", (*layout.STEPS, ("CREATE TABLE later(_id)", "CREATE TABLE later(_id)")))
        with pytest.raises(StoreUnavailable, match="already exists"):
            SqliteStore(path)
    assert numbers(path) == ["INV-2026-0001"]


def test_a_file_of_the_first_layout_gains_what_was_added_since(path: Path) -> None:
    """Guards books from before runs were kept: every collection, index and fact is there after the upgrade."""
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("DROP TABLE runs; DROP TABLE facts; PRAGMA user_version=1")
    with closing(SqliteStore(path)) as store:
        assert store.count("tester", "runs", {}) == 0
        assert store.home_owner() == ""
    with closing(sqlite3.connect(path)) as connection:
        indexes = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='index'")}
    assert {index_name(index) for index in INDEXES} <= indexes
    assert numbers(path) == ["INV-2026-0001"]


def test_books_from_before_sums_were_kept_have_them_added_up(path: Path) -> None:
    """Guards the dashboard of a file of the second layout."""
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        for kind, name in connection.execute("SELECT type, name FROM sqlite_master").fetchall():
            if kind == "trigger" or (kind == "table" and "_by_" in name):
                connection.execute(f"DROP {kind} {name}")
        connection.execute("PRAGMA user_version=2")
    assert not has_right_sums(path)
    with closing(SqliteStore(path)) as store:
        assert Books(store, "tester").count_by_status()["open"] == 1
    assert has_right_sums(path)

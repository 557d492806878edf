"""The SQLite file: who may read it, and what happens when it is not what it should be."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_files import filled, modes
from store_samples import PATTERN, sample_invoice

from voiceinvoice.domain.errors import SettingsInvalid, StoreUnavailable
from voiceinvoice.domain.party import Client
from voiceinvoice.store import open_store
from voiceinvoice.store.books import Books
from voiceinvoice.store.sqlite import SqliteStore


def test_only_the_owner_of_the_files_may_read_them(tmp_path: Path) -> None:
    """Guards names and amounts from other users of the machine, even under a umask of 000 and while it is open."""
    old = os.umask(0)
    try:
        path = tmp_path / "home" / "share" / "books.sqlite3"
        with closing(SqliteStore(path)) as store:
            Books(store, "tester").issue(sample_invoice(), PATTERN)
            found = modes(tmp_path)
    finally:
        os.umask(old)
    assert found == {
        "home": 0o700,
        "home/share": 0o700,
        **dict.fromkeys([f"home/share/books.sqlite3{end}" for end in ("", "-wal", "-shm")], 0o600),
    }


def test_looking_at_missing_books_writes_nothing(path: Path) -> None:
    """Guards `--dry-run` and lists on a fresh machine."""
    with closing(SqliteStore(path)) as store:
        books = Books(store, "tester")
        assert (books.clients(), list(books.invoices()), books.count_by_status()["open"]) == ((), [], 0)
        assert not path.parent.exists()
        books.add_client(Client(name="Acme"))
        assert [client.name for client in books.clients()] == ["Acme"]
    assert path.exists()


def test_addresses_of_a_store(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards both spellings of the embedded store, the home folder, and the error for an unknown one."""
    filled(path)
    monkeypatch.setenv("HOME", str(path.parent))
    for url in (f"sqlite://{path}", str(path), "~/books.sqlite3"):
        with closing(open_store(url)) as store:
            assert store.count("tester", "invoices", {}) == 1
    with pytest.raises(SettingsInvalid, match="mysql://"):
        open_store("mysql://user:secret@host/db")


def use(path: Path) -> None:
    """Opens, writes and reads the books."""
    with closing(SqliteStore(path)) as store:
        Books(store, "tester").add_client(Client(name="Acme"))
        list(Books(store, "tester").invoices())


def junk(path: Path) -> None:
    path.write_bytes(b"this is no database, but it is long enough to be taken for one " * 100)


def damaged(path: Path) -> None:
    filled(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 200_000)


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks(url)")


def newer(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=7")


def folder(path: Path) -> None:
    path.mkdir()


def below_a_file(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_text("a file where the folder should be")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (junk, "is not a database"),
        (damaged, "is damaged"),
        (other_program, "database of another program"),
        (newer, "newer voiceinvoice (layout 7"),
        (folder, "cannot be kept at"),
        (below_a_file, "cannot be kept at"),
    ],
)
def test_a_file_that_is_no_books_is_a_clear_error(path: Path, spoil: Callable[[Path], None], sentence: str) -> None:
    """Guards each of these by a sentence with a hint, and by leaving what is there as it was."""
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreUnavailable) as caught:
        use(path)
    assert sentence in caught.value.message
    assert caught.value.hint
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_second_writer_waits_and_then_says_so(path: Path) -> None:
    """Guards against a traceback when another program holds the books; readers go on."""
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with closing(SqliteStore(path, timeout=0.05)) as store:
            books = Books(store, "tester")
            with pytest.raises(StoreUnavailable, match="Another program is writing"):
                books.issue(sample_invoice(digest="2"), PATTERN)
            with pytest.raises(StoreUnavailable, match="Another program is writing"):
                books.add_client(Client(name="Acme"))
            assert len(list(books.invoices())) == 1
            other.execute("ROLLBACK")
            assert books.issue(sample_invoice(digest="2"), PATTERN)[0].number == "INV-2026-0002"


def test_a_full_disk_loses_nothing(path: Path) -> None:
    """Guards a batch that fills the disk: a clear error, no half invoice, and no gap when there is room again."""
    filled(path)
    with closing(SqliteStore(path)) as store:
        connection = store._writing()
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
        books = Books(store, "tester")

        def fill_up() -> None:
            for number in range(200):
                books.issue(sample_invoice(digest=f"large {number}", transcript="words " * 500), PATTERN)

        with pytest.raises(StoreUnavailable, match=r"disk .* is full"):
            fill_up()
        kept = books.count_by_status()["open"]
        connection.execute("PRAGMA max_page_count=1000000")
        assert books.issue(sample_invoice(digest="after"), PATTERN)[0].number == f"INV-2026-{kept + 1:04}"


READ_ONLY = """
import os, sys
from pathlib import Path
from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.domain.party import Client
from voiceinvoice.store.books import Books
from voiceinvoice.store.sqlite import SqliteStore
if os.geteuid() == 0:  # root may read and write everything
    os.setegid(65534)
    os.seteuid(65534)
try:
    store = SqliteStore(Path(sys.argv[1]))
    books = Books(store, "tester")
    print(len(list(books.invoices())), flush=True)
    books.add_client(Client(name="Acme"))
except StoreUnavailable as error:
    print(error.message, "|", error.hint)
"""


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "expected"),
    [
        (0o555, 0o444, ["cannot be written"]),
        (0o777, 0o444, ["1", "cannot be written"]),
        (0o000, 0o600, ["cannot be kept at"]),
        (0o755, 0o000, ["cannot be opened"]),
    ],
)
def test_books_without_permission_are_a_clear_error(folder_mode: int, file_mode: int, expected: list[str]) -> None:
    """Guards a folder or file that this user may not write or read. SQLite reads where it may write beside the file."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        path = Path(place) / "data" / "books.sqlite3"
        filled(path)
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        done = subprocess.run([sys.executable, "-c", READ_ONLY, path], capture_output=True, text=True, check=False)
        path.parent.chmod(0o700)
    lines = done.stdout.splitlines()
    assert len(lines) == len(expected), done.stdout + done.stderr
    assert all(part in line for part, line in zip(expected, lines, strict=True)), done.stdout


def test_commits_survive_a_power_cut(path: Path) -> None:
    """Guards the settings on which acknowledged writes rest: a write-ahead log, flushed at every commit."""
    filled(path)
    with closing(SqliteStore(path)) as store:
        connection = store._writing()
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)

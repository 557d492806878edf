"""Several processes at once, and processes that are killed."""

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from racing import OWNER, check, finish, go, kill_rounds, start

from voiceinvoice.store.books import Books
from voiceinvoice.store.health import has_right_sums
from voiceinvoice.store.sqlite import SqliteStore

#: Read before the fixtures clear the environment; a release is tried with 100.
KILL_ROUNDS = int(os.environ.get("VOICEINVOICE_TEST_KILL_ROUNDS", "10"))


def test_eight_processes_number_without_gap_or_double(tmp_path: Path) -> None:
    """Guards 1600 invoices that eight processes issue at once on a file that none has made yet."""
    path = tmp_path / "data" / "books.sqlite3"
    workers = [start(path, number * 200, (number + 1) * 200) for number in range(8)]
    go(workers)
    said = [line for worker in workers for line in finish(worker)]
    assert len({number for _, _, number in said}) == len({id_ for _, id_, _ in said}) == len(said) == 1600
    with closing(SqliteStore(path)) as store:
        books = Books(store, OWNER)
        check(books, 1600)
        assert books.count_by_status()["open"] == 1600
        for _, invoice_id, number in said[::50]:
            invoice = books.with_id(invoice_id)
            assert invoice
            assert invoice.number == number


@pytest.mark.parametrize("attempt", range(3))
def test_racing_first_runs_all_succeed(tmp_path: Path, attempt: int) -> None:
    """Guards the moment in which the file is made: six processes, none fails, and they bill one transcript once."""
    path = tmp_path / str(attempt) / "books.sqlite3"
    workers = [start(path, 0, 1) for _ in range(6)]
    go(workers)
    said = [line for worker in workers for line in finish(worker)]
    assert len(said) == 6
    assert {number for _, _, number in said} == {"INV-2026-0001"}


def test_a_first_run_waits_for_another_that_is_making_the_file(tmp_path: Path) -> None:
    """Guards the switch to the write-ahead log, which SQLite refuses at once while the file is busy."""
    path = tmp_path / "books.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        release = threading.Timer(0.2, other.execute, ["ROLLBACK"])
        release.start()
        with closing(SqliteStore(path)) as store:
            assert Books(store, OWNER).count_by_status()["open"] == 0
        release.join()


def test_killed_processes_lose_and_double_nothing(tmp_path: Path) -> None:
    """Guards what was acknowledged against SIGKILL at random moments, and that the same run again completes the rest.

    VOICEINVOICE_TEST_KILL_ROUNDS sets the rounds.
    """
    path = tmp_path / "books.sqlite3"
    acknowledged, expected = kill_rounds(path, KILL_ROUNDS, seed=KILL_ROUNDS)
    print(f"{KILL_ROUNDS} rounds, {acknowledged} invoices acknowledged before a kill, {expected} in the end")
    assert acknowledged > 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM invoices").fetchone() == (expected,)
    assert has_right_sums(path)

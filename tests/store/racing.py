"""Processes that issue invoices at once, and are killed at any moment."""

import importlib
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from store_samples import PATTERN, sample_invoice

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import open_store
from voiceinvoice.store.address import is_server
from voiceinvoice.store.books import Books

OWNER = "tester"


#: What a worker ends with when the server was killed under it.
GAVE_UP = 6


def start(path: Path | str, first: int, last: int) -> subprocess.Popen[str]:
    """A process that waits for a line, then issues the transcripts from `first` to before `last` and says each."""
    command = [sys.executable, __file__, str(path), str(first), str(last)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def go(workers: list[subprocess.Popen[str]]) -> None:
    """Lets all workers begin at the same moment, once all are ready."""
    for worker in workers:
        assert worker.stdout
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin
        worker.stdin.write("go\n")
        worker.stdin.flush()


def finish(worker: subprocess.Popen[str]) -> list[list[str]]:
    """What a worker acknowledged: transcript, id and number of each. Half a line is no acknowledgement."""
    out, err = worker.communicate(timeout=120)
    assert worker.returncode in {0, GAVE_UP, -signal.SIGKILL}, err
    lines = out[: out.rfind("\n") + 1].splitlines()
    return [line.split() for line in lines if line != "ready"]


def issue_all(path: str, first: int, last: int) -> None:
    """The worker: opens the books itself, so that all of them race to make the file."""
    if is_server(path):
        importlib.import_module("voiceinvoice.store.mongo.store")  # takes longer than what is raced for
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        with closing(open_store(path)) as store:
            books = Books(store, OWNER)
            for digest in range(first, last):
                invoice, _ = books.issue(sample_invoice(OWNER, str(digest)), PATTERN)
                print(digest, invoice.id, invoice.number, flush=True)
    except StoreUnavailable as failure:
        print(failure, file=sys.stderr)
        os._exit(GAVE_UP)


def kill_rounds(path: Path | str, rounds: int, seed: int, per_round: int = 200) -> tuple[int, int]:
    """Kills two processes that bill the same transcripts at a random moment, and runs the same again, `rounds` times.

    Checks after each round that what was acknowledged is there under its number and that nothing is there twice.
    Gives how many invoices were acknowledged before a kill, and how many there are in the end.
    """
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    acknowledged = 0
    for turn in range(rounds):
        transcripts = (turn * per_round, (turn + 1) * per_round)
        workers = [start(path, *transcripts) for _ in range(2)]
        go(workers)
        time.sleep(chance.uniform(0, 0.15 if isinstance(path, Path) else 0.4))
        for worker in workers:
            worker.kill()
        said = [line for worker in workers for line in finish(worker)]
        acknowledged += len({line[0] for line in said})
        with closing(open_store(str(path))) as store:
            books = Books(store, OWNER)
            for digest, invoice_id, number in said:
                again, is_new = books.issue(sample_invoice(OWNER, digest), PATTERN)
                assert (again.id, again.number, is_new) == (invoice_id, number, False)
            for digest in range(*transcripts):
                books.issue(sample_invoice(OWNER, str(digest)), PATTERN)
            check(books, transcripts[1])
    return acknowledged, rounds * per_round


def check(books: Books, expected: int) -> None:
    """One invoice for each transcript, and numbers from 1 on without a gap."""
    numbers = [invoice.number for invoice in books.invoices()]
    missing = {f"INV-2026-{seq:04}" for seq in range(1, expected + 1)}.symmetric_difference(numbers)
    assert not missing, f"missing or too many: {sorted(missing)[:9]}"
    assert len(numbers) == expected


if __name__ == "__main__":
    issue_all(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

"""Processes that credit the same invoices at once, and are killed at any moment."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing, suppress
from datetime import date
from decimal import Decimal

from store_samples import PATTERN, billed, sample_invoice

from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.party import Business
from voiceinvoice.store import open_store
from voiceinvoice.store.books import Books

#: Read before the fixtures clear the environment; a release is tried with 20.
ROUNDS = int(os.environ.get("VOICEINVOICE_TEST_KILL_ROUNDS", "3"))
NUMBERS = [f"INV-2026-{seq:04}" for seq in range(1, 4)]


def credit_for_ever(url: str) -> None:
    """The worker: takes back a little of each invoice in turn, until it is killed."""
    with closing(open_store(url)) as store:
        books = Books(store, "tester")
        print("ready", flush=True)
        while True:
            for number in NUMBERS:
                with suppress(VoiceInvoiceError):  # the other was faster
                    invoice = books.find_invoice(number)
                    earlier = [note for credit in invoice.credits if (note := books.with_id(credit.id))]
                    note = credit_note(invoice, earlier, Business(), date(2026, 4, 1), amount=Decimal(1))
                    books.credit(note, invoice)


def check(books: Books) -> None:
    """Every note is counted on its invoice, and every one that is counted is there; numbers have no gap."""
    invoices = [books.find_invoice(number) for number in NUMBERS]
    notes = [*books.invoices(credit_notes=True)]
    assert sorted(note.number for note in notes) == [f"CN-2026-{seq:04}" for seq in range(1, len(notes) + 1)]
    assert sorted(credit.number for one in invoices for credit in one.credits) == sorted(note.number for note in notes)
    assert sum(one.amount_credited for one in invoices) == sum(note.total for note in notes)
    assert sum(month.total for month in books.revenue_by_month()) == sum(
        one.total - one.amount_credited for one in invoices
    )


def test_killed_processes_leave_nothing_half(url: str) -> None:
    """Guards notes and balances against SIGKILL at random moments. VOICEINVOICE_TEST_KILL_ROUNDS sets the rounds."""
    with closing(open_store(url)) as store:
        for digest in NUMBERS:
            Books(store, "tester").issue(sample_invoice(digest=digest, **billed(10_000)), PATTERN)
    chance = random.Random(ROUNDS)  # noqa: S311 - moments, not secrets
    for _ in range(ROUNDS):
        command = [sys.executable, __file__, url]
        workers = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
        for worker in workers:
            assert worker.stdout
            assert worker.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.05, 0.4))
        for worker in workers:
            worker.kill()
            worker.communicate()
        with closing(open_store(url)) as store:
            check(Books(store, "tester"))


if __name__ == "__main__":
    credit_for_ever(sys.argv[1])

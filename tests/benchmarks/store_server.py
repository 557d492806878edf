"""The books over a server's protocol: PYTHONPATH=tests python tests/benchmarks/store_server.py [INVOICES] [OWNERS]

Speaks to the server that VOICEINVOICE_TEST_MONGODB_URI names, else to the small one of the tests, whose speed says
nothing about MongoDB's. Prints milliseconds of each question, what a dashboard costs against a loop over the documents,
and a whole command against the bare interpreter, with and without the early exit.
"""

import os
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from mongo_servers import REAL_SERVER, Server, drop, prepared, real_url
from msgspec.structs import replace
from store_scale import OWNER, dashboard, invoice, issue_new, loop, milliseconds

from voiceinvoice.store import open_store
from voiceinvoice.store.books import Books
from voiceinvoice.store.documents import stamp
from voiceinvoice.store.nouns import invoice_document
from voiceinvoice.store.whole import open_whole

SLOW_EXIT = "import sys; from voiceinvoice.cli.app import app; app(['clients', 'list'])"


def fill(url: str, invoices: int, owners: int) -> None:
    """Issued invoices in equal shares, nine of ten paid."""
    with closing(open_whole(url)) as store:
        found = []
        for number in range(invoices):
            owner, seq = f"owner {number % owners}", number // owners + 1
            status = "open" if seq % 10 == 0 else "paid"
            issued = replace(invoice(owner, number, seq % 40), status=status, number=f"INV-2026-{seq:04}")
            found.append(stamp(owner, invoice_document(issued) | {"series": "inv-2026-{seq}", "seq": seq}))
            if len(found) == 1000 or number == invoices - 1:
                store.load("invoices", found)
                found = []


def measure(url: str) -> None:
    """Prints the questions of one owner."""
    with closing(open_store(url)) as store:
        books, numbers = Books(store, OWNER), [10**9]
        calls = {
            "newest 50": lambda: list(books.invoices(limit=50)),
            "client, status, since": lambda: list(books.invoices(client="Client 10", since=date(2026, 1, 1))),
            "by number": lambda: books.find_invoice("INV-2026-0003"),
            "number and insert": lambda: issue_new(books, numbers),
            "words": lambda: list(books.invoices(words="boiler client", limit=50)),
        }
        for name, call in calls.items():
            print(f"{name:24} {milliseconds(call, 9):9.2f} ms")
        asked, looped = milliseconds(lambda: dashboard(books), 5), milliseconds(lambda: loop(store, OWNER), 3)
        print(f"{'dashboard':24} {asked:9.2f} ms, over a loop through the documents {asked / looped:.3f}")


def whole_commands(url: str, home: str) -> None:
    """Prints a whole process that lists clients, with the early exit and with pymongo's own."""
    environment = os.environ | {"MONGODB_URI": url, "VOICEINVOICE_HOME": home, "VOICEINVOICE_REQUIRE_LOGIN": "false"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled

    def run(*arguments: str) -> float:
        command = [sys.executable, *arguments]
        return milliseconds(lambda: subprocess.run(command, env=environment, check=True, capture_output=True), 9)

    bare, early, late = run("-I", "-c", "pass"), run("-m", "voiceinvoice", "clients", "list"), run("-c", SLOW_EXIT)
    environment.pop("MONGODB_URI")
    embedded = run("-m", "voiceinvoice", "clients", "list")
    print(
        f"a command over the server {early:.0f} ms: {early / bare:.1f} x the interpreter,"
        f" {early / embedded:.2f} x the same over SQLite"
    )
    print(f"with pymongo's own exit   {late:.0f} ms: {late / early:.2f} x that")


def main(invoices: int = 10_000, owners: int = 20) -> None:
    """Fills, measures and cleans up."""
    with tempfile.TemporaryDirectory() as folder:
        server = None if REAL_SERVER else Server(Path(folder))
        url = prepared(server.url() if server else real_url())
        try:
            whole_commands(url, folder)
            fill(url, invoices, owners)
            measure(url)
        finally:
            drop(url)
            if server:
                server.stop()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

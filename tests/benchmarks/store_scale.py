"""How the embedded store grows: python tests/benchmarks/store_scale.py [SMALL] [LARGE] [OWNERS]

Fills two files with SMALL and LARGE invoices (1000 and 100000) of OWNERS owners (200) and prints ratios: what takes
longer in the large one, what a dashboard costs against a loop over the documents, and the memory of a whole list.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.invoice import Invoice, Line, Origin, identity
from voiceinvoice.domain.party import Business, Client
from voiceinvoice.store.books import Books
from voiceinvoice.store.layout import transaction
from voiceinvoice.store.nouns import invoice_document, invoice_of
from voiceinvoice.store.sqlite import SqliteStore

PATTERN = "INV-{year}-{seq:04}"
TODAY = date(2026, 6, 30)
LIST = "import sys; from voiceinvoice.store import open_store; from voiceinvoice.store.books import Books;"
LIST_NEWEST = LIST + "list(Books(open_store(sys.argv[1]), 'owner 0').invoices(limit=50))"
LIST_ALL = LIST + (
    "from pathlib import Path; n = sum(1 for _ in Books(open_store(sys.argv[1]), 'owner 0').invoices());"
    "print(n, int(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]) // 1024)"
)

EXPORT_ALL = (
    "import sys; from pathlib import Path; from voiceinvoice.store.whole import open_whole;"
    "from voiceinvoice.store.exporting import export;"
    "export(open_whole(sys.argv[1]), Path(sys.argv[2]) / 'out', lambda more: None);"
    "print(int(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]) // 1024)"
)


def invoice(owner: str, number: int, client: int = 0) -> Invoice:
    """An ordinary invoice of three lines."""
    day = TODAY - timedelta(days=number % 700)
    line = Line(description="Repair of the boiler", quantity=Decimal(2), unit_price=Decimal(50), amount=Decimal(100))
    return Invoice(
        id=identity(owner, str(number)),
        issue_date=day,
        due_date=day + timedelta(days=30),
        currency=("USD", "EUR")[number % 9 == 0],
        seller=Business(name="Plumb Ltd", email="office@plumb.example", payment_details="IBAN"),
        client=Client(id=f"client_{client}", name=f"Client {client}", email="c@example.com"),
        lines=(line,) * 3,
        origin=Origin(digest="0" * 64),
        warnings=(Notice("due_date", "No due date was heard."),),
        transcript="Bill the client two hours of repair. " * 8,
    )


def fill(path: Path, invoices: int, owners: int) -> SqliteStore:
    """Issued invoices in equal shares, nine of ten paid."""
    store, alike = SqliteStore(path), {}
    store._writing().execute("PRAGMA cache_size=-600000")
    with transaction(store._writing()):
        for number in range(invoices):
            owner, seq = f"owner {number % owners}", number // owners + 1
            text = f"INV-2026-{seq:04}"
            kind = (number % 700, seq % 40, seq % 10 == 0, number % 9 == 0)
            if kind not in alike:  # what differs between two of a kind is set below: building each anew takes hours
                status = "open" if seq % 10 == 0 else "paid"
                alike[kind] = invoice_document(replace(invoice(owner, number, seq % 40), status=status, number="N"))
            document = alike[kind] | {"_id": identity(owner, str(number)), "number": text, "number_key": text.lower()}
            document["search"] = f"{text.lower()} {document['search'].removeprefix('n ')}"
            store._insert(owner, "invoices", document | {"series": "inv-2026-{seq}", "seq": seq})
    store.close()
    return SqliteStore(path)


def milliseconds(call: Callable[[], object], times: int = 20) -> float:
    """The median of several calls."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


def issue_new(books: Books, numbers: list[int]) -> None:
    """One more invoice."""
    numbers[0] += 1
    books.issue(replace(invoice(books.owner, numbers[0]), issue_date=date(2026, 6, 1)), PATTERN)


def measures(store: SqliteStore) -> dict[str, float]:
    """Milliseconds of each question, for one of the owners."""
    books, numbers = Books(store, "owner 0"), [10**9]
    calls: dict[str, Callable[[], object]] = {
        "newest 50": lambda: list(books.invoices(limit=50)),
        "client, status, since": lambda: list(
            books.invoices(client="Client 10", status="open", since=date(2026, 1, 1))
        ),
        "by number": lambda: books.find_invoice("INV-2026-0003"),
        "number and insert": lambda: issue_new(books, numbers),
        "words": lambda: list(books.invoices(words="boiler client", limit=50)),
    }
    return {name: milliseconds(call) for name, call in calls.items()}


def dashboard(books: Books) -> None:
    """All that a dashboard asks."""
    books.revenue_by_month()
    books.outstanding_by_age(TODAY)
    books.best_clients()
    books.count_by_status()


def loop(store: SqliteStore, owner: str) -> None:
    """The same by decoding every document."""
    for document in store.find(owner, "invoices", {}):
        invoice_of(document)


def cold(path: Path) -> float:
    """Milliseconds of a whole process that lists the newest 50."""
    return milliseconds(lambda: subprocess.run([sys.executable, "-I", "-c", LIST_NEWEST, path], check=True), 9)


def main(small: int = 1000, large: int = 100_000, owners: int = 200) -> None:
    """Fills, measures and prints."""
    with tempfile.TemporaryDirectory() as folder:
        paths = Path(folder) / "small.sqlite3", Path(folder) / "large.sqlite3"
        begin = time.perf_counter()
        stores = fill(paths[0], small, min(owners, small // 10)), fill(paths[1], large, owners)
        took = time.perf_counter() - begin
        size = paths[1].stat().st_size
        print(
            f"filled with {(small + large) / took:.0f} invoices/s; the large file has {size / large:.0f} B an invoice"
        )
        few, many = measures(stores[0]), measures(stores[1])
        for name in few:
            print(f"{name:24} {few[name]:8.3f} ms  {many[name]:8.3f} ms  large/small {many[name] / few[name]:.2f}")
        books = Books(stores[1], "owner 0")
        asked, looped = milliseconds(lambda: dashboard(books)), milliseconds(lambda: loop(stores[1], "owner 0"), 5)
        print(f"{'dashboard':24} {asked:8.3f} ms, over a loop through the documents {asked / looped:.3f}")
        for store in stores:
            store.close()
        ratio = statistics.median(cold(paths[1]) / cold(paths[0]) for _ in range(3))
        print(f"cold process, newest 50: large/small {ratio:.2f}")
        listed = subprocess.run(
            [sys.executable, "-I", "-c", LIST_ALL, paths[1]], capture_output=True, text=True, check=True
        )
        print("all of one owner: {} invoices, peak {} MB".format(*listed.stdout.split()))
        exported = subprocess.run(
            [sys.executable, "-I", "-c", EXPORT_ALL, paths[1], folder], capture_output=True, text=True, check=True
        )
        print(f"export of everything: peak {exported.stdout.strip()} MB")
        print(f"this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""How the embedded store grows: python tests/benchmarks/store_scale.py [OWNERS] [SIZE...]

Fills a file with each number of invoices (1000 and 100000, or what is given) of OWNERS owners (200) and prints ratios:
what takes longer in a larger one, as calls and as whole commands, what a dashboard costs against a loop over the
documents, and the memory of a whole list, a dashboard and an export of the largest. Each figure is the least of
several, and commands over the files take turns, because whatever else runs on the machine only ever adds.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from voiceinvoice.cli.commands.dashboard import summarize
from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.invoice import Invoice, Line, Origin, identity
from voiceinvoice.domain.party import Business, Client
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books
from voiceinvoice.store.layout import transaction
from voiceinvoice.store.nouns import invoice_document, invoice_of
from voiceinvoice.store.sqlite import SqliteStore
from voiceinvoice.store.sqlite_whole import SqliteWhole

OWNER = "owner 0"
PATTERN = "INV-{year}-{seq:04}"
TODAY = date(2026, 6, 30)
YEAR = date(2025, 7, 1)
BILLED = {"open", "paid", "credited", "issued"}
PEAK = "print(int(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]) // 1024)"
BOOKS = (
    "import sys; from pathlib import Path; from datetime import date; from voiceinvoice.store import open_store;"
    "from voiceinvoice.store.books import Books; books = Books(open_store(sys.argv[1]), 'owner 0');"
)
LIST_ALL = BOOKS + "sum(1 for _ in books.invoices());" + PEAK
DASHBOARD = BOOKS + (
    "from voiceinvoice.cli.commands.dashboard import summarize; summarize(books, date(2026, 6, 30));" + PEAK
)
EXPORT_ALL = (
    "import sys; from pathlib import Path; from voiceinvoice.store.whole import open_whole;"
    "from voiceinvoice.store.exporting import export;"
    "export(open_whole(sys.argv[1]), Path(sys.argv[2]) / 'out', lambda more: None);" + PEAK
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
    with closing(SqliteWhole(path)) as whole:
        whole.keep_home_owner(OWNER)  # whose books the commands open
    return SqliteStore(path)


def milliseconds(call: Callable[[], object], times: int = 20) -> float:
    """The least of several calls."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1000)
    return min(taken)


def issue_new(books: Books, numbers: list[int]) -> None:
    """One more invoice."""
    numbers[0] += 1
    books.issue(replace(invoice(books.owner, numbers[0]), issue_date=date(2026, 6, 1)), PATTERN)


def measures(store: SqliteStore) -> dict[str, float]:
    """Milliseconds of each question, for one of the owners."""
    books, numbers = Books(store, OWNER), [10**9]
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
    """All that the command asks, the last invoices too."""
    summarize(books, TODAY)


def loop(store: Store, owner: str) -> None:
    """The same sums from every document."""
    months, clients, owed, counts = Counter(), Counter(), Counter(), Counter()  # type: ignore[var-annotated]
    for document in store.find(owner, "invoices", {}):
        one = invoice_of(document)
        counts[one.status] += 1
        if one.status in BILLED and one.issue_date >= YEAR:
            months[f"{one.issue_date:%Y-%m}", one.currency] += one.total
            clients[one.client.id, one.currency] += one.total
        if one.status == "open":
            owed[one.due_date, one.currency] += one.balance_due


def whole_commands(paths: Sequence[Path], folder: str, *command: str) -> list[float]:
    """Milliseconds of a whole command over each of the books, in turns."""
    least = [float("inf")] * len(paths)
    for turn in range(15 * len(paths)):
        which = turn % len(paths)
        environment = os.environ | {"VOICEINVOICE_STORE_URL": str(paths[which]), "VOICEINVOICE_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        whole = [sys.executable, "-m", "voiceinvoice", *command]
        taken = milliseconds(lambda: subprocess.run(whole, check=True, env=environment, capture_output=True), 1)  # noqa: B023
        least[which] = min(least[which], taken)
    return least


def peak(code: str, *arguments: object) -> str:
    """Megabytes that a process of its own needs at most."""
    command = [sys.executable, "-I", "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def grown(name: str, times: Sequence[float]) -> str:
    """A line of the table: milliseconds at each size, and the last over the first and over the one before it."""
    ratios = dict.fromkeys((times[-1] / times[0], times[-1] / times[-2]))
    return "".join((f"{name:24}", *(f"{one:10.3f}" for one in times), *(f"{ratio:8.2f}x" for ratio in ratios)))


def main(owners: int = 200, *sizes: int) -> None:
    """Fills, measures and prints."""
    sizes = sizes or (1000, 100_000)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{size}.sqlite3" for size in sizes]
        begin = time.perf_counter()
        stores = [fill(path, size, max(1, min(owners, size // 50))) for path, size in zip(paths, sizes, strict=True)]
        took = time.perf_counter() - begin
        room = paths[-1].stat().st_size / sizes[-1]
        print(f"filled with {sum(sizes) / took:.0f} invoices/s; the largest file has {room:.0f} B an invoice")
        print(f"{'milliseconds with':24}{''.join(f'{size:10}' for size in sizes)}  last/first, last/before")
        found = [measures(store) for store in stores]
        for name in found[0]:
            print(grown(name, [one[name] for one in found]))
        for store, size in zip(stores, sizes, strict=True):
            books = Books(store, OWNER)
            asked, looped = milliseconds(lambda: dashboard(books)), milliseconds(lambda: loop(store, OWNER), 5)  # noqa: B023
            share = size // max(1, min(owners, size // 50))
            print(f"dashboard of {share} invoices: {asked:.2f} ms, over a loop through them {asked / looped:.3f}")
            store.close()
        for command in ("invoices list", "dashboard"):
            print(grown(f"whole {command}", whole_commands(paths, folder, *command.split())))
        print(f"peak memory: list of all of one owner {peak(LIST_ALL, paths[-1])} MB,", end=" ")
        print(f"dashboard {peak(DASHBOARD, paths[-1])} MB, export {peak(EXPORT_ALL, paths[-1], folder)} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""`dashboard`: sums that agree with the invoices, on a terminal, in a pipe and as JSON."""

import json
import os
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from typer.testing import Result

from voiceinvoice.cli.commands.dashboard import months_until
from voiceinvoice.cli.console import Console
from voiceinvoice.cli.context import AppContext
from voiceinvoice.domain.invoice import Invoice, Line, Payment
from voiceinvoice.domain.party import Business, Client

from terminal import converse

Cli = Callable[..., Result]
TODAY = date.today()


def bill(client: str, amount: str, *, days_ago: int = 0, currency: str = "USD", paid: str = "") -> None:
    """Puts an issued invoice into the books, paid in part or in full."""
    price = Decimal(amount)
    issued = TODAY - timedelta(days=days_ago)
    app = AppContext(os.environ, Console(os.environ))
    invoice = Invoice(
        id=f"inv_{os.urandom(16).hex()}",
        issue_date=issued,
        due_date=issued + timedelta(days=30),
        currency=currency,
        seller=Business(name="Bright"),
        client=Client(name=client),
        lines=(Line(description="Work", quantity=Decimal(1), unit_price=price, amount=price),),
    )
    kept, _ = app.books.issue(invoice, "INV-{year}-{seq:04}", 1)
    if paid:
        payment = Payment(paid_on=TODAY, amount=Decimal(paid))
        app.books.update(replace(kept, status="paid" if paid == amount else "open", payments=(payment,)))
    app.close()


@pytest.fixture
def _year() -> None:
    """A business year in two currencies, one of them without minor units; one invoice is older than a year."""
    bill("Acme Ltd", "1000.10")
    bill("Acme Ltd", "0.20", days_ago=100, paid="0.20")
    bill("Hotel [bold]Adler", "250.05", days_ago=60, paid="50.05")
    bill("Tanaka", "120000", days_ago=200, currency="JPY")
    bill("Old", "777.77", days_ago=500, paid="777.77")


@pytest.mark.usefixtures("_year")
def test_the_json_is_a_contract_and_the_sums_are_exact(cli: Cli) -> None:
    """Decimal strings in the minor unit; twelve months for each currency, the business's own first."""
    data: dict[str, Any] = json.loads(cli("dashboard", "--json").stdout)
    assert list(data) == ["date", "counts", "revenue", "outstanding", "best_clients", "last_invoices"]
    assert data["date"] == TODAY.isoformat()
    assert data["counts"] == {"draft": 0, "open": 3, "paid": 2, "credited": 0, "void": 0, "credit_notes": 0}
    assert [month["month"] for month in data["revenue"]] == months_until(TODAY) * 2
    assert all(list(month) == ["month", "currency", "invoices", "total"] for month in data["revenue"])
    sums = {"USD": Decimal(0), "JPY": Decimal(0)}
    for month in data["revenue"]:
        sums[month["currency"]] += Decimal(month["total"])
    assert sums == {"USD": Decimal("1250.35"), "JPY": Decimal(120000)}
    assert {month["total"] for month in data["revenue"] if month["currency"] == "JPY"} == {"0", "120000"}
    assert [list(part.values()) for part in data["outstanding"]] == [
        ["current", "USD", 1, "1000.10"],
        ["1-30", "USD", 1, "200.00"],
        ["90+", "JPY", 1, "120000"],
    ]
    assert [(one["name"], one["total"], one["invoices"]) for one in data["best_clients"]] == [
        ("Acme Ltd", "1000.30", 2),
        ("Hotel [bold]Adler", "250.05", 1),
        ("Tanaka", "120000", 1),
    ]
    last = data["last_invoices"]
    assert [one["client"] for one in last] == ["Acme Ltd", "Hotel [bold]Adler", "Acme Ltd", "Tanaka", "Old"]
    assert list(last[1]) == "type number status client issue_date due_date currency total balance_due".split()
    assert (last[1]["status"], last[1]["total"], last[1]["balance_due"]) == ("overdue", "250.05", "200.00")


@pytest.mark.usefixtures("_year")
def test_a_pipe_gets_one_figure_per_line(cli: Cli) -> None:
    """Its kind first, so that `grep ^outstanding | cut` goes on working; the same figures as the JSON."""
    lines = [line.split("\t") for line in cli("dashboard").stdout.splitlines()]
    data = json.loads(cli("dashboard", "--json").stdout)
    kinds = [line[0] for line in lines]
    assert kinds == ["revenue"] * 24 + ["outstanding"] * 3 + ["client"] * 3 + ["invoice"] * 5
    assert [line[1:] for line in lines[:24]] == [
        [month["month"], month["currency"], str(month["invoices"]), month["total"]] for month in data["revenue"]
    ]
    assert lines[24] == ["outstanding", "current", "USD", "1", "1000.10"]
    assert cli("dashboard", "-q").stdout.splitlines() == ["1200.10 USD", "120000 JPY"]


@pytest.mark.usefixtures("_year")
@pytest.mark.parametrize("columns", [40, 80, 130, 200])
def test_a_chart_fits_its_terminal_and_shows_every_amount(tmp_path: Path, columns: int) -> None:
    """Bars grow with their amounts, figures are never cut off, names are never markup."""
    text = converse(tmp_path, "dashboard", columns=columns).text
    lines = text.splitlines()
    assert [line for line in lines if len(line) > columns] == []
    for amount in ("1,250.35 USD", "120,000 JPY", "1,200.10 USD", "1,000.30", "250.05", "1,000.10", "200.00"):
        assert amount in " ".join(text.split()), amount
    bars = {line.split()[0]: line.count("━") for line in lines if line.startswith(("Acme", "Hotel")) and "━" in line}
    if columns < 130:
        assert bars["Acme"] > bars["Hotel"] > 0
    assert columns == 40 or "Hotel [bold]Adler" in text


def test_empty_books_say_what_to_do_first(cli: Cli, tmp_path: Path, home: Path) -> None:
    """Not an empty screen; nothing on stdout; --json has all keys; looking writes no books."""
    done = cli("dashboard")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "voiceinvoice setup" in done.stderr
    assert "voiceinvoice generate" in done.stderr
    data = json.loads(cli("dashboard", "--json").stdout)
    assert (data["revenue"], data["outstanding"], data["last_invoices"]) == ([], [], [])
    assert "voiceinvoice generate" in converse(tmp_path, "dashboard").text
    assert not (home / "voiceinvoice.db").exists()


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 12, 31), "2026-01", "2026-12"),
        (date(2026, 1, 1), "2025-02", "2026-01"),
        (date(2024, 2, 29), "2023-03", "2024-02"),
    ],
)
def test_twelve_months_end_with_this_one(today: date, first: str, last: str) -> None:
    """Over the turn of the year and on leap days."""
    months = months_until(today)
    assert (len(months), months[0], months[-1]) == (12, first, last)
    assert months == sorted(months)

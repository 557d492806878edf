"""`invoices credit` and the refunds after it, in the command line of this process."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import Result

Cli = Callable[..., Result]
WORDS = "Invoice Acme: 3 hours of consulting at 100 euros an hour and a manual at 40 euros"
INVOICE = "INV-2026-0001"


@pytest.fixture(autouse=True)
def issued(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An invoice over 404.60 EUR: 300 and 40, and 19% on them."""
    monkeypatch.chdir(tmp_path)
    seller = ("--name", "Grün GmbH", "--currency", "EUR", "--tax", "VAT 19%", "--terms", "14")
    assert cli("business", "set", *seller).exit_code == 0
    done = cli("generate", "--text", WORDS, "--date", "2026-03-10", "--engine", "offline", "-q")
    assert done.stdout == f"{INVOICE}\n", done.stderr


def document(cli: Cli, number: str) -> dict[str, object]:
    """The JSON of one."""
    found: dict[str, object] = json.loads(cli("invoices", "show", number, "--json").stdout)
    return found


def test_a_line_an_amount_and_the_rest(cli: Cli, tmp_path: Path) -> None:
    """Every way to say how much, one after the other: numbers, files, balances, statuses, and what each JSON says."""
    first = cli(
        "invoices", "credit", INVOICE, "--line", "1=1", "--reason", "Too slow", "--date", "2026-04-01", "--json"
    )
    note = json.loads(first.stdout)
    assert (note["type"], note["number"], note["status"], note["total"]) == (
        *("credit_note", "CN-2026-0001", "issued", "119.00"),
    )
    assert note["preceding_invoice"] == {"number": INVOICE, "issue_date": "2026-03-10", "lines": [1]}
    assert (note["notes"], note["pdf"]) == ("Too slow", str(tmp_path / "CN-2026-0001.pdf"))
    assert "285.60 EUR of INV-2026-0001 is left to pay" in first.stderr
    assert cli("invoices", "credit", INVOICE, "20", "--date", "2026-04-01", "-q").stdout == "CN-2026-0002\n"
    part = document(cli, INVOICE)
    assert (part["status"], part["amount_credited"], part["balance_due"]) == ("open", "139.00", "265.60")
    assert part["credit_notes"] == [
        {"number": "CN-2026-0001", "issue_date": "2026-04-01", "amount": "119.00"},
        {"number": "CN-2026-0002", "issue_date": "2026-04-01", "amount": "20.00"},
    ]
    assert cli("invoices", "credit", INVOICE, "--date", "2026-04-02", "-q").exit_code == 0
    assert (document(cli, INVOICE)["status"], document(cli, INVOICE)["balance_due"]) == ("credited", "0.00")
    refused = cli("invoices", "credit", INVOICE)
    assert (refused.exit_code, "in full by CN-2026-0001, CN-2026-0002, CN-2026-0003" in refused.stderr) == (1, True)
    rows = [row.split("\t") for row in cli("invoices", "list").stdout.splitlines()]
    assert [(row[0], row[3], row[5], row[6]) for row in rows] == [
        ("CN-2026-0003", "credit note", "-265.60", "0.00"),
        ("CN-2026-0002", "credit note", "-20.00", "0.00"),
        ("CN-2026-0001", "credit note", "-119.00", "0.00"),
        (INVOICE, "credited", "404.60", "0.00"),
    ]
    assert cli("invoices", "list", "--credit-notes", "-q").stdout.split() == [row[0] for row in rows[:3]]
    assert cli("invoices", "list", "--status", "credited", "-q").stdout == f"{INVOICE}\n"


def test_a_dry_run_takes_nothing(cli: Cli, tmp_path: Path) -> None:
    """No number, no file, no balance changed."""
    done = cli("invoices", "credit", INVOICE, "--dry-run", "--json")
    assert json.loads(done.stdout)["total"] == "404.60"
    assert [path.name for path in tmp_path.glob("CN*")] == []
    assert document(cli, INVOICE)["credit_notes"] == []


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["405"], 2, "404.60 EUR is left"),
        (["-1"], 2, ""),
        (["0.001"], 2, "finer than EUR"),
        (["ten"], 2, "not a number"),
        (["10", "--line", "1"], 2, "Both an amount and lines"),
        (["--line", "3"], 2, "no line 3"),
        (["--line", "1=4"], 2, "3 is left"),
        (["--line", "one"], 2, "no line"),
        (["--line", "1", "--line", "1=2"], 2, "named twice"),
        (["--date", "2026-03-09"], 2, "before INV-2026-0001"),
        (["-o", "nowhere/x.pdf"], 2, "no folder"),
        (["--format", "ubl"], 3, "--tax-id NUMBER"),
    ],
)
def test_what_cannot_be_credited_takes_no_number(cli: Cli, arguments: list[str], code: int, said: str) -> None:
    """Each mistake is said, and the next note is still the first."""
    done = cli("invoices", "credit", INVOICE, *arguments)
    assert (done.exit_code, said in done.stderr) == (code, True), done.stderr
    assert document(cli, INVOICE)["credit_notes"] == []
    assert cli("invoices", "credit", INVOICE, "1", "-q").stdout.strip().endswith("-0001")


def test_processes_at_once_credit_an_invoice_once(cli: Cli, tmp_path: Path) -> None:
    """Four that each take back all of it: one note, and three that say who was faster or that nothing is left."""
    command = [sys.executable, "-m", "voiceinvoice", "invoices", "credit", INVOICE]
    workers = [subprocess.Popen([*command, "-o", f"{n}.pdf"], stderr=subprocess.DEVNULL) for n in range(4)]
    assert sorted(worker.wait(60) for worker in workers) == [0, 1, 1, 1]
    assert document(cli, INVOICE)["amount_credited"] == "404.60"
    assert cli("invoices", "list", "--credit-notes", "-q").stdout == f"CN-{date.today().year}-0001\n"
    assert len([*tmp_path.glob("?.pdf")]) == 1


def test_money_that_was_paid_is_given_back(cli: Cli) -> None:
    """A paid invoice that is credited owes its client; `pay --refund` records it, and no more than that."""
    cli("invoices", "pay", INVOICE)
    assert "nothing of" in cli("invoices", "pay", INVOICE, "--refund").stderr.lower()
    done = cli("invoices", "credit", INVOICE, "100")
    assert "100.00 EUR of INV-2026-0001 is to be given back" in done.stderr
    assert (document(cli, INVOICE)["status"], document(cli, INVOICE)["balance_due"]) == ("paid", "-100.00")
    assert "--refund" in cli("invoices", "pay", INVOICE).stderr
    assert cli("invoices", "pay", INVOICE, "--refund", "101").exit_code == 2
    assert "60.00 EUR given back, 40.00 EUR left" in cli("invoices", "pay", INVOICE, "--refund", "60").stderr
    assert cli("invoices", "pay", INVOICE, "--refund").exit_code == 0
    assert (document(cli, INVOICE)["amount_paid"], document(cli, INVOICE)["balance_due"]) == ("304.60", "0.00")
    assert cli("dashboard", "-q").stdout == "0.00 EUR\n"


def test_what_is_credited_stays_and_so_does_the_note(cli: Cli) -> None:
    """Neither can be void, edited, replaced, paid or credited; the way on is named."""
    cli("invoices", "credit", INVOICE, "10", "--date", "2026-04-01")
    for command in (["void", "--yes"], ["regenerate", "--yes"]):
        done = cli("invoices", command[0], INVOICE, *command[1:])
        assert (done.exit_code, f"invoices credit {INVOICE}" in done.stderr) == (1, True), done.stderr
    for command in (["void", "--yes"], ["regenerate", "--yes"], ["pay"], ["credit"], ["edit", "--po", "1"], ["issue"]):
        done = cli("invoices", command[0], "CN-2026-0001", *command[1:])
        assert (done.exit_code, "is a credit note" in done.stderr) == (1, True), done.stderr
    assert cli("invoices", "list", "-q").stdout.split() == ["CN-2026-0001", INVOICE]


def test_a_note_is_drawn_again_from_its_document(cli: Cli, tmp_path: Path) -> None:
    """`pdf`, and `show --json` into `render`, give the page that was issued."""
    cli("invoices", "credit", INVOICE, "--date", "2026-04-01")
    first = (tmp_path / "CN-2026-0001.pdf").read_bytes()
    assert cli("invoices", "pdf", "CN-2026-0001", "-o", "again.pdf").exit_code == 0
    assert (tmp_path / "again.pdf").read_bytes() == first
    shown = cli("invoices", "show", "CN-2026-0001", "--json").stdout
    assert cli("render", "-", "-o", "rendered.pdf", input=shown).exit_code == 0
    assert (tmp_path / "rendered.pdf").read_bytes() == first

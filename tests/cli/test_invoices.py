"""`invoices` as a user runs it."""

import json
from pathlib import Path

import pytest

from running import Run

MEMO = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out. Net 30."


@pytest.fixture
def number(run: Run) -> str:
    """An issued invoice of 221.00."""
    return str(run("generate", "--text", MEMO, "--date", "2026-03-10", "-q").stdout.strip())


@pytest.fixture
def draft(run: Run) -> str:
    """A draft of 221.00."""
    return str(run("generate", "--text", MEMO, "--date", "2026-03-10", "--draft", "-q").stdout.strip())


def shown(run: Run, number: str) -> dict[str, object]:
    """The document of an invoice."""
    return dict(json.loads(run("invoices", "show", number, "--json").stdout))


def test_filters_find_what_they_name(run: Run, number: str) -> None:
    """By client, status, dates and words; what does not match is not there."""
    run("generate", "--text", "Bill Ann Lee 40 dollars for a piano lesson.", "--date", "2026-05-01", "--draft")
    for arguments in (
        ("--client", "wallace teague"),
        ("--status", "open"),
        ("--status", "overdue"),
        ("--until", "2026-04-01"),
        ("shingle",),
    ):
        assert run("invoices", "list", "-q", *arguments).stdout == f"{number}\n", arguments
    assert run("invoices", "list", "-q", "--since", "2026-06-01").stdout == ""
    assert run("invoices", "list", "-q", "piano").stdout.startswith("draft-")
    assert run("invoices", "list", "--client", "Nobody").returncode == 5
    assert run("invoices", "list", "-n", "1", "-q").stdout.count("\n") == 1


def test_payments_add_up_to_paid(run: Run, number: str) -> None:
    """Part, rest, then no more."""
    assert run("invoices", "pay", number, "100.50", "--note", "cash").returncode == 0
    assert (shown(run, number)["status"], shown(run, number)["balance_due"]) == ("open", "120.50")
    assert run("invoices", "pay", number, "120.51").returncode == 2
    assert run("invoices", "pay", number).returncode == 0
    assert (shown(run, number)["status"], shown(run, number)["balance_due"]) == ("paid", "0.00")
    assert run("invoices", "pay", number, "1").returncode == 1


@pytest.mark.parametrize("amount", ["0", "-5", "NaN", "0.001", "ten", "1e2"])
def test_a_payment_that_is_none_is_refused(run: Run, number: str, amount: str) -> None:
    """Nothing is recorded."""
    assert run("invoices", "pay", number, "--", amount).returncode == 2
    assert shown(run, number)["amount_paid"] == "0.00"


def test_an_issued_invoice_is_immutable(run: Run, number: str) -> None:
    """It is voided, never edited, issued again or deleted; its number stays taken."""
    assert run("invoices", "edit", number, "--po", "1").returncode == 1
    assert run("invoices", "delete", number, "--yes").returncode == 1
    assert run("invoices", "issue", number, "--yes").returncode == 1
    assert run("invoices", "void", number, "--yes", "--reason", "wrong client").returncode == 0
    assert shown(run, number)["status"] == "void"
    assert run("invoices", "void", number, "--yes").returncode == 1
    assert run("invoices", "pay", number).returncode == 1
    assert run("generate", "--text", MEMO, "--again", "--date", "2026-03-11", "-q").stdout == "INV-2026-0002\n"


def test_void_asks_and_declining_is_no_success(run: Run, number: str) -> None:
    """Without a terminal the flag is named, and nothing changes."""
    done = run("invoices", "void", number)
    assert done.returncode == 3
    assert "--yes" in done.stderr
    assert shown(run, number)["status"] == "open"


def test_a_draft_is_edited_issued_or_deleted(run: Run, draft: str) -> None:
    """Edits reprice what they touch; issuing counts the due date from the day of issue."""
    done = run("invoices", "edit", draft, "--po", "4711", "--answer", "lines.1.quantity=10", "--tax", "VAT 20%")
    assert done.returncode == 0, done.stderr
    assert (shown(run, draft)["po_number"], shown(run, draft)["total"]) == ("4711", "222.00")
    issued = json.loads(run("invoices", "issue", draft, "--date", "2026-04-01", "--json").stdout)
    assert (issued["number"], issued["issue_date"], issued["due_date"]) == ("INV-2026-0001", "2026-04-01", "2026-05-01")
    assert run("invoices", "show", draft).returncode == 0


def test_a_deleted_draft_is_gone(run: Run, draft: str) -> None:
    """And its words can be billed."""
    assert run("invoices", "delete", draft, "--yes").returncode == 0
    assert run("invoices", "show", draft).returncode == 5
    assert run("generate", "--text", MEMO, "-q").stdout.endswith("0001\n")


def test_an_edit_of_nothing_or_of_nonsense_changes_nothing(run: Run, draft: str) -> None:
    """Wrong usage, and the draft is as it was."""
    before = shown(run, draft)
    assert run("invoices", "edit", draft).returncode == 2
    assert run("invoices", "edit", draft, "--answer", "lines.7.quantity=1").returncode == 2
    assert run("invoices", "edit", draft, "--discount", "1000").returncode == 3
    assert shown(run, draft) == before


def test_regenerating_a_draft_replaces_it(run: Run, draft: str) -> None:
    """The kept words with other options, under the same reference."""
    assert run("invoices", "regenerate", draft, "--client", "Ann Lee", "-q").stdout.strip() == draft
    assert shown(run, draft)["client"]["name"] == "Ann Lee"  # type: ignore[index]


def test_regenerating_an_issued_invoice_voids_it_and_issues_another(run: Run, number: str, tmp_path: Path) -> None:
    """Linked, after asking; running it again makes no third."""
    assert run("invoices", "regenerate", number, "--tax", "20%").returncode == 3
    done = run("invoices", "regenerate", number, "--tax", "20%", "--date", "2026-03-12", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    fresh = json.loads(done.stdout)
    assert (fresh["number"], fresh["total"]) == ("INV-2026-0002", "265.20")
    assert shown(run, number)["status"] == "void"
    assert (tmp_path / "INV-2026-0002.pdf").exists()
    again = run("invoices", "regenerate", number, "--tax", "20%", "--date", "2026-03-12", "--yes", "-q")
    assert again.stdout.strip() == "INV-2026-0002"
    assert run("invoices", "list", "-q").stdout.count("\n") == 2


def test_numbers_start_again_each_year_and_have_no_gap(run: Run) -> None:
    """A pattern with a year, a start value, and a failed run in between."""
    assert run("business", "set", "--number-pattern", "R{year}-{seq:03}", "--number-start", "7").returncode == 0
    made = []
    for place, day in enumerate(["2026-12-30", "2026-12-31", "2027-01-01"]):
        made.append(run("generate", "--text", f"{MEMO} Job {place}.", "--date", day, "-q").stdout.strip())
        assert run("generate", "--text", f"{MEMO} Job {place}.", "--again", "--currency", "XXY").returncode == 2
    assert made == ["R2026-007", "R2026-008", "R2027-007"]


def test_an_unknown_number_names_near_ones(run: Run, number: str) -> None:
    """A typo is met with what there is."""
    done = run("invoices", "show", "INV-2026-0002")
    assert done.returncode == 5
    assert number in done.stderr


def test_a_replacement_takes_over_what_was_paid(run: Run, number: str) -> None:
    """The client must not pay twice because an invoice was made anew."""
    run("invoices", "pay", number, "100")
    fresh = json.loads(run("invoices", "regenerate", number, "--tax", "20%", "--yes", "--json").stdout)
    assert (fresh["amount_paid"], fresh["balance_due"]) == ("100.00", "165.20")


def test_a_replaced_invoice_points_to_its_replacement(run: Run, number: str) -> None:
    """Regenerating it again with other options changes nothing and says which one to change."""
    run("invoices", "regenerate", number, "--tax", "20%", "--yes")
    again = run("invoices", "regenerate", number, "--tax", "10%", "--yes")
    assert again.returncode == 0
    assert "INV-2026-0002" in again.stderr
    assert "265.20" in again.stdout
    assert run("invoices", "list", "-q").stdout.count("\n") == 2

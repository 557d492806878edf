"""With a person on a terminal: what is shown, what is asked, and Ctrl-C at every prompt."""

from pathlib import Path

import pytest

from running import Run
from terminal import CTRL_C, converse

MEMO = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out. Net 30."


def test_generate_shows_the_invoice_and_asks_before_it_issues(run: Run, tmp_path: Path) -> None:
    """The card with its sums, one question, one line at the end."""
    ended = converse(tmp_path, "generate", "--text", MEMO, answers=[("Issue it?", "")])
    assert ended.exit_code == 0, ended.text
    assert "221.00 USD" in ended.text
    assert "Issued INV-" in ended.text
    assert run("invoices", "list", "-q").stdout.count("\n") == 1


@pytest.mark.parametrize(("typed", "code"), [("n", 1), (CTRL_C, 130)])
def test_a_no_and_ctrl_c_issue_nothing(run: Run, tmp_path: Path, typed: str, code: int) -> None:
    """No number is taken, no file is written."""
    ended = converse(tmp_path, "generate", "--text", MEMO, answers=[("Issue it?", typed)])
    assert ended.exit_code == code, ended.text
    assert "Traceback" not in ended.text
    assert run("invoices", "list").stdout == ""
    assert list(tmp_path.glob("*.pdf")) == []


def test_d_keeps_a_draft(run: Run, tmp_path: Path) -> None:
    """The third answer."""
    ended = converse(tmp_path, "generate", "--text", MEMO, answers=[("Issue it?", "d")])
    assert ended.exit_code == 0, ended.text
    assert run("invoices", "list", "-q").stdout.startswith("draft-")


def test_what_was_not_said_is_asked(run: Run, tmp_path: Path) -> None:
    """A client that two could be, by number; then the invoice."""
    for name in ("Jane Smith", "Joe Smith"):
        run("clients", "add", name)
    text = "Bill Smith for two hours of tutoring at 40 an hour."
    ended = converse(tmp_path, "generate", "--text", text, answers=[("Which client", "2"), ("Issue it?", "y")])
    assert ended.exit_code == 0, ended.text
    assert "Joe Smith" in run("invoices", "list").stdout


def test_a_slip_at_a_question_is_asked_again(run: Run, tmp_path: Path) -> None:
    """A price that is no number costs a second question and not the whole dictation."""
    text = "Bill Acme Corp for three hours of welding."
    answers = [("?", "a lot"), ("?", "50"), ("Issue it?", "y")]
    ended = converse(tmp_path, "generate", "--text", text, answers=answers)
    assert ended.exit_code == 0, ended.text
    assert "a lot" in ended.text
    assert "\t150.00\t" in run("invoices", "list").stdout


def test_ctrl_c_at_a_question_writes_nothing(run: Run, tmp_path: Path) -> None:
    """Exit 130."""
    for name in ("Jane Smith", "Joe Smith"):
        run("clients", "add", name)
    text = "Bill Smith for two hours of tutoring at 40 an hour."
    ended = converse(tmp_path, "generate", "--text", text, answers=[("Which client", CTRL_C)])
    assert ended.exit_code == 130, ended.text
    assert run("invoices", "list").stdout == ""


def test_several_files_are_agreed_to_at_once(run: Run, tmp_path: Path) -> None:
    """One table, one question; a no issues none of them."""
    for place in range(3):
        (tmp_path / f"{place}.txt").write_text(f"{MEMO} Job {place}.")
    names = ["0.txt", "1.txt", "2.txt"]
    assert converse(tmp_path, "generate", *names, answers=[("Issue these 3", "n")]).exit_code == 1
    assert run("invoices", "list").stdout == ""
    ended = converse(tmp_path, "generate", *names, answers=[("Issue these 3", "y")])
    assert ended.exit_code == 0, ended.text
    assert "3 issued; 663.00 USD." in ended.text


@pytest.mark.parametrize("command", ["void", "delete", "issue", "regenerate"])
def test_ctrl_c_at_each_confirmation_changes_nothing(run: Run, tmp_path: Path, command: str) -> None:
    """130, and the invoice is as it was."""
    draft = ["--draft"] if command in {"delete", "issue"} else []
    number = run("generate", "--text", MEMO, "-q", *draft).stdout.strip()
    before = run("invoices", "show", number, "--json").stdout
    ended = converse(tmp_path, "invoices", command, number, answers=[("?", CTRL_C)])
    assert ended.exit_code == 130, ended.text
    assert run("invoices", "show", number, "--json").stdout == before


@pytest.mark.parametrize("columns", [80, 200])
def test_screens_fit_the_terminal(run: Run, tmp_path: Path, columns: int) -> None:
    """No line is longer than the terminal is wide."""
    long = (
        f"{MEMO} Also two hours fitting a very long and elaborate ornamental copper gutter with brackets at 80 an hour."
    )
    run("generate", "--text", long)
    for arguments in (["invoices", "list"], ["generate", "--text", long, "-n", "--explain"], ["dashboard"], ["--help"]):
        screen = converse(tmp_path, *arguments, columns=columns).text
        assert max(map(len, screen.splitlines())) <= columns, screen


@pytest.mark.parametrize(("typed", "client"), [("", "Rodrigo Salcedo"), ("Dolores Salcedo", "Dolores Salcedo")])
def test_a_doubtful_client_is_asked_about(run: Run, tmp_path: Path, typed: str, client: str) -> None:
    """Nothing says who pays: Enter takes the name that was heard, and the doubt is settled."""
    text = "Mounted two TVs at 80 apiece and painted the hall for 200. Rodrigo Salcedo was there."
    ended = converse(tmp_path, "generate", "--text", text, answers=[("Who is the client?", typed), ("Issue it?", "y")])
    assert ended.exit_code == 0, ended.text
    assert "not certain" not in ended.text
    assert f"\t{client}\t360.00\t" in run("invoices", "list").stdout

"""`generate` as a user runs it: as a process, through pipes and files."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from running import Run

MEMO = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out. Net 30."
NO_PRICE = "Invoice for Bob Marsh: one hour of tap repair."


@pytest.fixture
def memo(tmp_path: Path) -> Path:
    """A dictation in a file."""
    path = tmp_path / "memo.txt"
    path.write_text(MEMO)
    return path


def test_a_dictation_becomes_a_numbered_invoice_and_its_pdf(run: Run, memo: Path, tmp_path: Path) -> None:
    """The main job: one line on stdout, the PDF where it says, a number from the pattern."""
    done = run("generate", memo, "--date", "2026-03-10")
    assert done.returncode == 0, done.stderr
    number, client, total, due, pdf = done.stdout.strip().split("\t")
    assert (number, client, total, due) == ("INV-2026-0001", "Wallace Teague", "221.00 USD", "2026-04-09")
    assert Path(pdf) == tmp_path / "INV-2026-0001.pdf"
    assert Path(pdf).read_bytes().startswith(b"%PDF-")


def test_the_same_words_give_the_same_invoice(run: Run, memo: Path) -> None:
    """Up-arrow and Enter must not bill a client twice; --again does, on purpose."""
    first = run("generate", memo, "-q")
    again = run("generate", memo, "-q")
    spaced = run("generate", "-", "-q", input=f"  {MEMO.replace(' ', '  ')}\n")
    assert first.stdout == again.stdout == spaced.stdout
    assert again.returncode == 0
    assert "billed before" in run("generate", memo).stderr
    assert run("generate", memo, "--again", "-q").stdout != first.stdout
    assert run("generate", memo, "--again", "-q").stdout.endswith("0003\n")


def test_a_rehearsal_tells_that_the_words_were_billed(run: Run, memo: Path) -> None:
    """Guards against taking a dry run's figures for a second invoice."""
    number = run("generate", memo, "-q").stdout.strip()
    assert f"billed before, as {number}" in run("generate", memo, "--dry-run").stderr
    assert "billed before" not in run("generate", memo, "--dry-run", "--again").stderr


def test_a_paid_invoice_is_not_drawn_over_its_pdf_by_a_repeat(run: Run, memo: Path, tmp_path: Path) -> None:
    """The file a client was sent stays as it is."""
    number = run("generate", memo, "-q").stdout.strip()
    before = (tmp_path / f"{number}.pdf").read_bytes()
    assert run("invoices", "pay", number).returncode == 0
    assert run("generate", memo).returncode == 0
    assert (tmp_path / f"{number}.pdf").read_bytes() == before


def test_a_lost_pdf_is_written_again_by_a_repeat(run: Run, memo: Path, tmp_path: Path) -> None:
    """A run that was cut off after the number is completed by the next one, with the same bytes."""
    number = run("generate", memo, "-q").stdout.strip()
    pdf = tmp_path / f"{number}.pdf"
    before = pdf.read_bytes()
    pdf.unlink()
    assert run("generate", memo, "-q").stdout.strip() == number
    assert pdf.read_bytes() == before


def test_a_dry_run_writes_nothing_and_takes_no_number(run: Run, memo: Path, tmp_path: Path) -> None:
    """It only shows; the next real run is number one."""
    done = run("generate", memo, "--dry-run", "--json")
    assert json.loads(done.stdout)["number"] is None
    assert list(tmp_path.glob("*.pdf")) == []
    assert run("clients", "list").stdout == ""
    assert run("generate", memo, "-q").stdout.endswith("0001\n")


def test_flags_win_over_what_was_said(run: Run, memo: Path) -> None:
    """Each flag of the invoice."""
    done = run(
        "generate", memo, "--dry-run", "--json", "--client", "Ann Lee", "--date", "2026-05-01", "--terms", "net 7",
        "--currency", "EUR", "--tax", "VAT 20%", "--discount", "10%", "--po", "4711", "--note", "Thank you",
    )  # fmt: skip
    document = json.loads(done.stdout)
    assert document["client"]["name"] == "Ann Lee"
    assert (document["issue_date"], document["due_date"]) == ("2026-05-01", "2026-05-08")
    assert (document["currency"], document["po_number"], document["notes"]) == ("EUR", "4711", "Thank you")
    assert (document["subtotal"], document["discount_total"]) == ("221.00", "22.10")
    assert (document["tax_total"], document["total"]) == ("39.78", "238.68")


def test_a_missing_price_is_a_question_with_the_flag_that_answers_it(run: Run) -> None:
    """Exit 3, the questions and the partial draft as JSON, nothing stored; --answer settles it."""
    done = run("generate", "--text", NO_PRICE, "--json")
    assert done.returncode == 3
    error = json.loads(done.stderr)["error"]
    assert error["code"] == "needs_answer"
    assert [question["field"] for question in error["questions"]] == ["lines.1.unit_price"]
    assert error["draft"]["client"]["name"]["value"] == "Bob Marsh"
    assert run("invoices", "list").stdout == ""
    settled = run("generate", "--text", NO_PRICE, "--answer", "lines.1.unit_price=85", "--json")
    assert json.loads(settled.stdout)["total"] == "85.00"


def test_a_draft_takes_no_number_until_it_is_issued(run: Run, memo: Path, tmp_path: Path) -> None:
    """Drafts are free; the same words without --draft issue it."""
    reference = run("generate", memo, "--draft", "-q").stdout.strip()
    assert reference.startswith("draft-")
    assert list(tmp_path.glob("*.pdf")) == []
    assert run("generate", memo, "-q").stdout.endswith("0001\n")
    assert run("invoices", "list", "-q").stdout.count("\n") == 1


def test_warnings_stop_a_strict_run_only(run: Run) -> None:
    """A stated total that does not fit is said; --strict makes it a failure and stores nothing."""
    text = "Bill Ann Lee for two hours of tutoring at 40 an hour, that's 90 in total."
    strict = run("generate", "--text", text, "--strict")
    assert strict.returncode == 3
    assert run("invoices", "list").stdout == ""
    done = run("generate", "--text", text)
    assert done.returncode == 0
    assert "warning:" in done.stderr
    assert "80.00 USD" in done.stdout


def test_a_new_client_is_remembered_unless_told_not_to(run: Run, memo: Path) -> None:
    """The second invoice finds the first one's client."""
    run("generate", memo, "--no-remember")
    assert run("clients", "list").stdout == ""
    run("generate", memo, "--again")
    assert "Wallace Teague" in run("clients", "list").stdout


def test_several_files_give_one_summary_and_one_exit_code(run: Run, memo: Path, tmp_path: Path) -> None:
    """One bad file leaves the others alone; JSON is one object for each line."""
    (tmp_path / "other.txt").write_text("Charge Ann Lee 40 dollars for a piano lesson.")
    (tmp_path / "price.txt").write_text(NO_PRICE)
    done = run("generate", memo, tmp_path / "price.txt", tmp_path / "other.txt", "--json")
    assert done.returncode == 3
    assert [json.loads(line)["total"] for line in done.stdout.splitlines()] == ["221.00", "40.00"]
    assert "2 issued, 1 failed" in done.stderr
    assert len(list(tmp_path.glob("INV-*.pdf"))) == 2
    assert "2 billed before" in run("generate", memo, tmp_path / "other.txt").stderr


def test_a_pdf_can_go_to_a_template_a_folder_or_stdout(run: Run, memo: Path, tmp_path: Path) -> None:
    """-o takes all three; a hostile client name stays one plain path component."""
    (tmp_path / "out").mkdir()
    done = run("generate", memo, "-o", "out/{year} {client} {number}.pdf", "--client", "../../etc: <b>x</b>")
    assert done.returncode == 0, done.stderr
    assert [path.parent for path in tmp_path.rglob("*.pdf")] == [tmp_path / "out"]
    number = run("generate", memo, "-q").stdout.strip()
    assert run("invoices", "pdf", number, "-o", f"{tmp_path}/out/").returncode == 0
    assert (tmp_path / "out" / f"{number}.pdf").exists()
    piped = subprocess.run(
        [sys.executable, "-m", "voiceinvoice", "invoices", "pdf", number, "-o", "-"], capture_output=True, check=True
    )
    assert piped.stdout == (tmp_path / "out" / f"{number}.pdf").read_bytes()


def test_the_pipeline_can_be_cut_anywhere(run: Run) -> None:
    """extract | generate | render: the same amounts as in one step, and nothing stored."""
    draft = run("extract", "--text", MEMO)
    assert draft.returncode == 0, draft.stderr
    document = run("generate", "-", "--dry-run", "--json", input=draft.stdout)
    assert json.loads(document.stdout)["total"] == "221.00"
    done = run("render", "-", "-o", "preview.pdf", input=document.stdout)
    assert done.returncode == 0, done.stderr
    assert run("invoices", "list").stdout == ""


def test_explain_shows_the_words_behind_each_value(run: Run) -> None:
    """Every value with its quote, on stderr beside the result."""
    done = run("generate", "--text", MEMO, "--dry-run", "--explain")
    assert 'lines.1.quantity\t14\t"14"' in done.stderr
    assert "total\t221.00" in done.stdout


def test_an_unnamed_business_is_allowed_and_said(run: Run, memo: Path) -> None:
    """The first run asks nothing it does not need."""
    assert "voiceinvoice setup" in run("generate", memo).stderr
    assert run("business", "set", "--name", "Bright Plumbing").returncode == 0
    assert "voiceinvoice setup" not in run("generate", memo, "--again").stderr


def test_a_draft_made_by_extract_is_the_same_dictation(run: Run) -> None:
    """extract | generate, twice, and then the words themselves: one invoice."""
    numbers = set()
    for _ in range(2):
        draft = run("extract", "--text", MEMO).stdout
        numbers.add(run("generate", "-", "-q", input=draft).stdout)
    numbers.add(run("generate", "--text", MEMO, "-q").stdout)
    assert len(numbers) == 1
    assert run("invoices", "list", "-q").stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("old", "new"), [('"9"', '"NaN"'), ('"9"', '"1e999"'), ('"9"', '"1e20"'), ('"value": "USD"', '"value": "XXQ"')]
)
def test_a_draft_with_impossible_values_is_refused(run: Run, old: str, new: str) -> None:
    """Exit 3, nothing stored."""
    draft = run("extract", "--text", MEMO).stdout
    assert old in draft
    assert run("generate", "-", input=draft.replace(old, new, 1)).returncode == 3
    assert run("invoices", "list").stdout == ""


def test_an_edited_draft_is_gone_on_with(run: Run) -> None:
    """The same words again issue the draft as it was edited; what a person mended is never lost."""
    reference = run("generate", "--text", MEMO, "--draft", "-q").stdout.strip()
    assert run("invoices", "edit", reference, "--answer", "lines.1.quantity=10").returncode == 0
    assert "185.00 USD" in run("generate", "--text", MEMO, "--draft").stdout
    assert "185.00 USD" in run("generate", "--text", MEMO).stdout


def test_a_close_spelling_is_taken_and_said(run: Run) -> None:
    """A client that one letter tells apart is the saved one, with a warning."""
    run("clients", "add", "Greenfield Bakery")
    done = run("generate", "--text", "Invoice Greenfeld Bakery 60 dollars for taps.", "-n")
    assert "client\tGreenfield Bakery" in done.stdout
    assert "was taken for" in done.stderr


def test_two_processes_with_the_same_words_make_one_invoice(run: Run, tmp_path: Path) -> None:
    """Both end well, and say the same number."""
    command = [sys.executable, "-m", "voiceinvoice", "generate", "--text", MEMO, "-q"]
    both = [subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {process.communicate()[0] for process in both}
    assert [process.returncode for process in both] == [0, 0, 0, 0]
    assert len(said) == 1
    assert run("invoices", "list", "-q").stdout in said


def test_an_invoice_over_nothing_is_said(run: Run) -> None:
    """0 dollars is more often a slip than a gift."""
    done = run("generate", "--text", MEMO, "--discount", "100%", "-n")
    assert "nothing at all" in done.stderr

"""In which formats invoices leave: who decides, where the files go, and what is missing before a number is taken."""

import json
from pathlib import Path

import pytest

from running import Run
from terminal import converse

WORDS = "Two hours of consulting at 80 for Amt Bonn."
SELLER = (
    *("--name", "Grün GmbH", "--email", "r@gruen.example", "--phone", "+49 30 123456", "--address", "Weg 1"),
    *("--city", "Berlin", "--postal-code", "10969", "--country", "DE", "--tax-id", "DE123456789", "--terms", "14"),
    *("--currency", "EUR", "--tax", "VAT 19%", "--iban", "DE89370400440532013000"),
    *("--electronic-address", "9930:DE123456789"),
)
CLIENT = (
    *("--country", "DE", "--city", "Bonn", "--postal-code", "53111", "--buyer-reference", "04011000-1234"),
    *("--electronic-address", "0204:04011000-1234"),
)


def files(folder: Path) -> list[str]:
    """What was written."""
    return sorted(path.name for path in folder.iterdir() if path.suffix in {".pdf", ".xml"})


def valid(run: Run, name: str, kind: str) -> bool:
    """The file is an e-invoice of that kind, and the official rules find nothing."""
    report = json.loads(run("validate", name, "--json").stdout)
    return bool(report["valid"]) and kind in report["kind"]


def test_the_flag_wins_over_the_client_and_the_client_over_the_business(run: Run, tmp_path: Path) -> None:
    """One rule for what is written; a plain page where nobody has said."""
    run("business", "set", *SELLER)
    run("clients", "add", "Amt Bonn", *CLIENT)
    assert run("generate", "--text", WORDS).returncode == 0
    assert files(tmp_path) == ["INV-2026-0001.pdf"]
    run("business", "set", "--format", "facturx")
    assert run("generate", "--text", WORDS, "--again").returncode == 0
    assert valid(run, "INV-2026-0002.pdf", "CII")
    run("clients", "edit", "Amt Bonn", "--format", "pdf,xrechnung")
    done = run("generate", "--text", WORDS, "--again")
    assert "Wrote INV-2026-0003-xrechnung.xml" in done.stderr
    assert valid(run, "INV-2026-0003-xrechnung.xml", "xrechnung")
    assert run("validate", "INV-2026-0003.pdf").returncode == 3
    assert run("generate", "--text", WORDS, "--again", "--format", "ubl").returncode == 0
    assert files(tmp_path)[-3:] == ["INV-2026-0003-xrechnung.xml", "INV-2026-0003.pdf", "INV-2026-0004-ubl.xml"]
    assert run("invoices", "credit", "INV-2026-0004").returncode == 0
    assert valid(run, "CN-2026-0001-xrechnung.xml", "CreditNote")
    assert run("invoices", "export", "INV-2026-0001", "-q").stdout.endswith("INV-2026-0001-xrechnung.xml\n")
    run("clients", "edit", "Amt Bonn", "--format", "")
    run("business", "set", "--format", "")
    assert run("generate", "--text", WORDS, "--again").returncode == 0
    assert files(tmp_path)[-1] == "INV-2026-0005.pdf"


def test_where_the_files_go(run: Run, tmp_path: Path) -> None:
    """The page where -o says, XML beside it; XML alone where -o says; XML to a pipe; never two to a pipe."""
    run("business", "set", *SELLER)
    run("clients", "add", "Amt Bonn", *CLIENT)
    make = ("generate", "--again", "--text", WORDS)
    assert run(*make, "--format", "pdf facturx ubl", "-o", "a.b.pdf").returncode == 0
    assert files(tmp_path) == ["a.b-facturx.pdf", "a.b-ubl.xml", "a.b.pdf"]
    assert run(*make, "--format", "ubl", "-o", "{client} {number}.xml").returncode == 0
    assert "Amt Bonn INV-2026-0002.xml" in files(tmp_path)
    xml = run(*make, "--format", "peppol", "-o", "-").stdout
    assert xml.startswith("<?xml")
    assert "INV-2026-0003" in xml
    assert run(*make, "--format", "ubl,pdf", "-o", "-").returncode == 2
    refused = run(*make, "--format", "ubl,pdf", "-o", "a.b.pdf")
    assert (refused.returncode, "exists already" in refused.stderr) == (1, True)
    assert len(run("invoices", "list", "-q").stdout.split()) == 3
    again = run("generate", "--text", WORDS, "--format", "xrechnung", "-o", "again.xml")
    assert ("billed before" in again.stderr, valid(run, "again.xml", "xrechnung")) == (True, True)


def test_what_is_missing_costs_no_number(run: Run, tmp_path: Path) -> None:
    """One error with every command that supplies it; the commands run, the same line gives invoice number one."""
    make = ("generate", "--text", WORDS, "--format", "xrechnung")
    dry = run(*make, "--dry-run", "--json")
    assert (dry.returncode, "cannot be an XRechnung yet" in dry.stderr) == (0, True)
    done = run(*make)
    assert done.returncode == 3
    for command in ("business set", "clients add 'Amt Bonn'", "add to this command: --terms", "--buyer-reference TEXT"):
        assert command in done.stderr, done.stderr
    assert (run("invoices", "list").stdout, run("clients", "list").stdout, files(tmp_path)) == ("", "", [])
    run("business", "set", *SELLER)
    run("clients", "add", "Amt Bonn", *CLIENT)
    assert run(*make).returncode == 0
    assert valid(run, "INV-2026-0001-xrechnung.xml", "xrechnung")


def test_what_is_void_is_drawn_as_a_page(run: Run, tmp_path: Path) -> None:
    """The same words again give the void invoice's page, though its client has e-invoices."""
    run("business", "set", *SELLER, "--format", "facturx")
    run("clients", "add", "Amt Bonn", *CLIENT)
    run("generate", "--text", WORDS)
    run("invoices", "void", "INV-2026-0001", "--yes")
    (tmp_path / "INV-2026-0001.pdf").unlink()
    done = run("generate", "--text", WORDS)
    assert (done.returncode, files(tmp_path)) == (0, ["INV-2026-0001.pdf"]), done.stderr
    assert run("invoices", "export", "INV-2026-0001").returncode == 1


def test_in_a_batch_the_others_go_on(run: Run, tmp_path: Path) -> None:
    """A client of whom too little is known fails alone, and leaves no gap."""
    run("business", "set", *SELLER)
    run("clients", "add", "Amt Bonn", *CLIENT)
    for place, client in enumerate(("Amt Bonn", "Nobody Known Ltd", "Amt Bonn")):
        (tmp_path / f"{place}.txt").write_text(f"Two hours of work number {place} at 80 for {client}.")
    done = run("generate", "0.txt", "1.txt", "2.txt", "--format", "ubl", "--jobs", "1")
    assert (done.returncode, "1.txt: This invoice cannot be a UBL e-invoice" in done.stderr) == (3, True), done.stderr
    assert files(tmp_path) == ["INV-2026-0001-ubl.xml", "INV-2026-0002-ubl.xml"]


def test_a_draft_takes_what_was_saved_since(run: Run, tmp_path: Path) -> None:
    """It is checked when it is issued, completed from the records as they are then, and names its own command."""
    draft = run("generate", "--text", WORDS, "--draft", "-q").stdout.strip()
    done = run("invoices", "issue", draft, "--format", "facturx")
    assert (done.returncode, f"invoices edit {draft} --terms" in done.stderr) == (3, True), done.stderr
    run("business", "set", *SELLER)
    run("clients", "edit", "Amt Bonn", *CLIENT)
    run("invoices", "edit", draft, "--terms", "net 14", "--currency", "EUR", "--tax", "VAT 19%")
    done = run("invoices", "issue", draft, "--format", "facturx", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["seller"]["tax_id"] == "DE123456789"
    assert valid(run, "INV-2026-0001.pdf", "CII")


def test_on_a_terminal_it_is_asked_and_kept(run: Run, tmp_path: Path) -> None:
    """Each missing fact is a question; a slip is asked again; answers are saved, so the next invoice needs none."""
    run("business", "set", "--name", "Grün GmbH", "--country", "DE", "--tax", "VAT 19%", "--currency", "EUR")
    make = ("generate", "--text", WORDS, "--format", "facturx")
    answers = [
        ("due date (", "net 14"),
        ("country (", "Narnia"),
        ("country (", "DE"),
        ("VAT identifier (", "DE123456789"),
        ("Issue it?", "y"),
    ]
    ended = converse(tmp_path, *make, answers=answers, columns=200)
    assert ended.exit_code == 0, ended.text
    assert "'Narnia' is not a country code" in ended.text
    assert valid(run, "INV-2026-0001.pdf", "CII")
    assert json.loads(run("business", "show", "--json").stdout)["tax_id"] == "DE123456789"
    assert json.loads(run("clients", "show", "Amt Bonn", "--json").stdout)["address"]["country"] == "DE"
    assert run(*make, "--again", "--terms", "net 14").returncode == 0


def test_a_reason_for_no_tax_that_is_asked_for_is_on_every_line(run: Run, tmp_path: Path) -> None:
    """The answer is priced like any tax that was said."""
    run("business", "set", *SELLER, "--tax", "none", "--format", "ubl")
    run("clients", "add", "Amt Bonn", *CLIENT)
    answers = [("or outside-scope) (", "exempt: § 19 UStG"), ("Issue it?", "y")]
    ended = converse(tmp_path, "generate", "--text", WORDS, answers=answers, columns=250)
    assert ended.exit_code == 0, ended.text
    assert "§ 19 UStG" in (tmp_path / "INV-2026-0001-ubl.xml").read_text()


@pytest.mark.parametrize("command", ["generate", "invoices issue", "invoices regenerate", "invoices credit"])
def test_the_help_names_the_formats(run: Run, command: str) -> None:
    """Whoever writes files says in which formats they can be."""
    assert "xrechnung" in run(*command.split(), "--help").stdout

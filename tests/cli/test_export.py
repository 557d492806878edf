"""`invoices export` and `validate` as a user runs them: from a dictated invoice to a file that the rules accept."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tools import need_rules

from running import Run

SELLER = (
    *("--name", "Grün GmbH", "--email", "r@gruen.example", "--phone", "+49 30 123456", "--address", "Weg 1"),
    *("--city", "Berlin", "--postal-code", "10969", "--country", "DE", "--tax-id", "DE123456789", "--terms", "14"),
    *("--currency", "EUR", "--tax", "VAT 19%", "--iban", "DE89370400440532013000"),
    *("--electronic-address", "9930:DE123456789"),
)
CLIENT = ("--country", "DE", "--city", "Bonn", "--postal-code", "53111")
ROUTING = ("--buyer-reference", "04011000-1234", "--electronic-address", "0204:04011000-1234")
WORDS = "Two hours of consulting at 80 for Amt Bonn, ten percent discount."


@pytest.fixture
def number(run: Run) -> str:
    """An issued invoice of a complete business for a client of whom only the name was said."""
    assert run("business", "set", *SELLER).returncode == 0
    done = run("generate", "--text", WORDS, "--date", "2026-03-10", "--answer", "delivery=2026-03-09", "-q")
    assert done.returncode == 0, done.stderr
    return str(done.stdout.strip())


@pytest.mark.parametrize("form", ["facturx", "ubl", "peppol", "xrechnung"])
def test_from_words_to_a_valid_e_invoice(run: Run, number: str, tmp_path: Path, form: str) -> None:
    """The whole way: refused with the command to run, that command run, exported, valid."""
    refused = run("invoices", "export", number, "--format", form)
    assert refused.returncode == 3
    assert "clients edit 'Amt Bonn'" in refused.stderr
    assert "--country" in refused.stderr
    assert list(tmp_path.glob(f"*{form}*")) == []
    assert run("clients", "edit", "Amt Bonn", *CLIENT, *ROUTING).returncode == 0
    done = run("invoices", "export", number, "--format", form)
    assert done.returncode == 0, done.stderr
    assert "does not say the client's country" in done.stderr
    path = Path(done.stdout.strip())
    assert path.name == f"{number}-{form}.{'pdf' if form == 'facturx' else 'xml'}"
    judged = run("validate", path, "--json")
    assert judged.returncode == 0, judged.stdout
    report = json.loads(judged.stdout)
    assert (report["valid"], report["number"]) == (True, number)
    assert [len(check["findings"]) for check in report["checks"]] == [0, 0]


def test_the_books_are_left_as_they_are(run: Run, number: str) -> None:
    """An issued invoice is what it was, however often it is exported."""
    before = run("invoices", "show", number, "--json").stdout
    run("clients", "edit", "Amt Bonn", *CLIENT)
    assert run("invoices", "export", number).returncode == 0
    assert run("invoices", "show", number, "--json").stdout == before


def test_what_an_invoice_says_is_not_replaced(run: Run, number: str) -> None:
    """A business that moved since is not the one that issued: only what was missing is taken."""
    run("clients", "edit", "Amt Bonn", *CLIENT)
    run("business", "set", "--city", "Hamburg", "--tax-id", "DE999999999", "--iban", "")
    xml = run("invoices", "export", number, "--format", "ubl", "-o", "-").stdout
    assert "Berlin" in xml
    assert "DE123456789" in xml
    assert "DE89370400440532013000" in xml
    assert not {"Hamburg", "DE999999999"} & set(xml.replace("<", ">").split(">"))


def test_where_it_is_written(run: Run, number: str, tmp_path: Path) -> None:
    """A folder, a template, standard output; another file is never overwritten, the same one may be written again."""
    run("clients", "edit", "Amt Bonn", *CLIENT)
    (tmp_path / "out").mkdir()
    export = ("invoices", "export", number, "--format", "ubl")
    assert run(*export, "-q", "-o", "out/").stdout == f"{tmp_path}/out/{number}-ubl.xml\n"
    assert run(*export, "-o", "out/").returncode == 0
    assert run(*export, "-o", "out/{client}.xml").returncode == 0
    assert (tmp_path / "out" / "Amt Bonn.xml").read_text() == run(*export, "-o", "-").stdout
    (tmp_path / "mine.xml").write_text("mine")
    assert run(*export, "-o", "mine.xml").returncode == 1
    assert (tmp_path / "mine.xml").read_text() == "mine"
    assert run(*export, "-o", "mine.xml", "--force").returncode == 0
    assert run(*export, "-o", "nowhere/x.xml").returncode == 2
    told = json.loads(run(*export, "-o", "out/", "--json").stdout)
    assert told == {"number": number, "format": "ubl", "path": f"{tmp_path}/out/{number}-ubl.xml"}


def test_a_draft_is_no_e_invoice(run: Run, number: str) -> None:
    """It has no number; the way to one is named."""
    run("clients", "edit", "Amt Bonn", *CLIENT)
    draft = run("generate", "--text", WORDS, "--again", "--draft", "-q").stdout.strip()
    done = run("invoices", "export", draft)
    assert done.returncode == 1
    assert f"invoices issue {draft}" in done.stderr


def test_references_and_deliveries_are_answered_and_edited(run: Run, number: str) -> None:
    """A draft takes both; an invoice without its own reference has its client's."""
    run("clients", "edit", "Amt Bonn", *CLIENT, *ROUTING)
    draft = run("generate", "--text", WORDS, "--again", "--draft", "-q").stdout.strip()
    period = "delivery=2026-03-01..2026-03-31"
    assert run("invoices", "edit", draft, "--answer", period, "--answer", "buyer_reference=B-7").returncode == 0
    issued = json.loads(run("invoices", "issue", draft, "--yes", "--json").stdout)["number"]
    xml = run("invoices", "export", issued, "--format", "ubl", "-o", "-").stdout
    assert "<cbc:BuyerReference>B-7<" in xml
    assert "<cbc:StartDate>2026-03-01</cbc:StartDate><cbc:EndDate>2026-03-31<" in xml
    again = run("generate", "--text", WORDS, "--again", "-q").stdout.strip()
    assert "<cbc:BuyerReference>04011000-1234<" in run("invoices", "export", again, "--format", "ubl", "-o", "-").stdout


def test_a_broken_e_invoice_is_told_in_words(run: Run, number: str, tmp_path: Path) -> None:
    """Exit code 1, the rule and its sentence; warnings alone are valid."""
    run("clients", "edit", "Amt Bonn", *CLIENT)
    xml = run("invoices", "export", number, "--format", "ubl", "-o", "-").stdout
    done = run("validate", "-", input=xml.replace(">27.36<", ">27.37<", 1))
    assert done.returncode == 1
    assert "BR-CO-" in done.stdout
    assert done.stdout.endswith("\ninvalid\n")
    done = run("validate", "-", input=xml.replace("cbc:DueDate", "cbc:DieDate"))
    assert done.returncode == 1
    assert "error\tschema\tline " in done.stdout
    assert run("validate", "-", "-q", input=xml).stdout == "valid\n"


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", 2, "empty"),
        (b"hello", 3, "neither a PDF nor XML"),
        (b"<note/>", 3, "no e-invoice"),
        (b"%PDF-1.7 nothing", 3, "PDF cannot be read"),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 3, "document type"),
        (b"\xff\xfe\x00", 3, "neither"),
    ],
)
def test_what_is_no_e_invoice(run: Run, tmp_path: Path, content: bytes, code: int, said: str) -> None:
    """Never a pass, never a traceback, and nothing that a document points to is read."""
    (tmp_path / "file").write_bytes(content)
    done = run("validate", "file")
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr


def test_a_plain_pdf_and_unknown_rules(run: Run, number: str, tmp_path: Path) -> None:
    """No attachment, a CII document of another specification, rules that are none or are missing."""
    done = run("validate", f"{number}.pdf")
    assert (done.returncode, "--format facturx" in done.stderr) == (3, True)
    run("clients", "edit", "Amt Bonn", *CLIENT)
    run("invoices", "export", number, "--format", "ubl", "-o", "a.xml")
    assert run("validate", "a.xml", "--rules", "missing.xslt").returncode == 2
    (tmp_path / "bad.xslt").write_text("<a/>")
    assert run("validate", "a.xml", "--rules", "bad.xslt").returncode == 2
    assert run("validate", "missing.xml").returncode == 2


def test_further_rules_can_be_given(run: Run, number: str) -> None:
    """Peppol's own rules judge too, and an invoice that is only EN 16931 does not keep them."""
    rules = need_rules("PEPPOL-EN16931-UBL.xslt")
    run("clients", "edit", "Amt Bonn", *CLIENT)
    run("invoices", "export", number, "--format", "ubl", "-o", "a.xml")
    done = run("validate", "a.xml", "--rules", rules)
    assert done.returncode == 1
    assert "PEPPOL-EN16931-R" in done.stdout


@pytest.mark.parametrize("package", ["saxonche", "lxml", "pypdf", "facturx"])
def test_without_the_extra_the_way_to_it_is_named(run: Run, number: str, tmp_path: Path, package: str) -> None:
    """A plain install has no rules; whichever part is missing, it says what to install."""
    run("clients", "edit", "Amt Bonn", *CLIENT)
    run("invoices", "export", number, "--format", "ubl", "-o", "a.xml")
    blocked = (
        "import importlib.util as util, sys; find = util.find_spec; "
        f"util.find_spec = lambda name, *rest: None if name == {package!r} else find(name, *rest); "
        f"sys.modules[{package!r}] = None; from voiceinvoice.__main__ import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", blocked, "validate", "a.xml"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert "pip install 'voiceinvoice[validate]'" in done.stderr

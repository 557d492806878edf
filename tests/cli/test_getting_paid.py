"""Getting paid, from the command line: what is set, refused, shown on a page, and said when it is left out."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from typer.testing import Result

Cli = Callable[..., Result]
WORDS = "Invoice Acme Corp for two hours of labour at 80 an hour"


def said(pdf: Path) -> list[str]:
    """What the codes on the first page say."""
    import zxingcpp

    page = pypdfium2.PdfDocument(pdf)[0].render(scale=3).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(page)]


@pytest.fixture
def euros(cli: Cli) -> Cli:
    """A business in Belgium with an account."""
    cli("business", "set", "--name", "Bright", "--country", "BE", "--currency", "EUR", "--iban", "BE72 0000 0000 1616")
    return cli


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--iban", "BE72 0000 0000 1617"), "its check digits are wrong"),
        (("--iban", "BE72 0000 0000 161"), "has 16 characters"),
        (("--bic", "BPOTBEB"), "8 or 11 letters"),
        (("--bank-code", "021000020"), "check digit"),
        (("--upi-id", "bright"), "UPI ID"),
        (("--payment-link", "http://pay.example"), "https://"),
        (("--payment-link", "https://pay.example/{invoice}"), "{number}, {amount} and {currency}"),
        (("--payment-reference", "qrr"), "ISO 11649"),
        (("--pay-by", "cash"), "bank, epc, swiss, upi, link"),
        (("--pay-by", "upi"), "needs a UPI ID"),
        (("--pay-by", "swiss", "--iban", "BE72000000001616"), "an IBAN of CH or LI"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_with_its_rule(cli: Cli, flags: tuple[str, ...], said: str) -> None:
    """Guards `business set`: exit 2, the rule in the sentence or the hint, and nothing kept."""
    before = cli("business", "show", "--json").stdout
    refused = cli("business", "set", *flags, "--json")
    assert refused.exit_code == 2
    failure = json.loads(refused.stderr)["error"]
    assert said in f"{failure['message']} {failure['hint']}"
    assert cli("business", "show", "--json").stdout == before


def test_an_account_that_a_way_needs_cannot_be_cleared(euros: Cli) -> None:
    """Guards what was asked for: clearing the IBAN alone would leave a code without an account."""
    euros("business", "set", "--pay-by", "bank, epc")
    assert euros("business", "set", "--iban", "").exit_code == 2
    assert euros("business", "set", "--iban", "", "--pay-by", "").exit_code == 0


def test_a_page_has_the_code_with_what_is_due(euros: Cli, tmp_path: Path) -> None:
    """Guards the whole way from words to the page: the number, and what is due after a payment, stand in the code."""
    number = euros("generate", "--text", WORDS, "-o", tmp_path / "a.pdf", "--json", "--date", "2026-03-10")
    invoice = json.loads(number.stdout)
    assert said(tmp_path / "a.pdf")[0].split("\n")[5:] == [
        *("Bright", "BE72000000001616", "EUR160.00", "", "", invoice["number"])
    ]
    euros("invoices", "pay", invoice["number"], "59.50")
    euros("invoices", "pdf", invoice["number"], "-o", tmp_path / "b.pdf")
    assert "EUR100.50" in said(tmp_path / "b.pdf")[0]
    euros("invoices", "pay", invoice["number"])
    done = euros("invoices", "pdf", invoice["number"], "-o", tmp_path / "c.pdf")
    assert said(tmp_path / "c.pdf") == []
    assert "left out" not in done.stderr


def test_what_is_left_out_is_said(euros: Cli, tmp_path: Path) -> None:
    """Guards the other currency: a remark on a page that is drawn, a warning where the code was asked for, and a
    failure under `--strict`."""
    number = euros("generate", "--text", WORDS, "--currency", "USD", "-o", tmp_path / "a.pdf", "-q").stdout.strip()
    done = euros("invoices", "pdf", number, "-o", tmp_path / "b.pdf")
    assert done.exit_code == 0
    assert "The SEPA QR code is left out: SEPA pays in EUR only, and this invoice is in USD." in done.stderr
    euros("business", "set", "--pay-by", "epc")
    words = f"{WORDS} in dollars"
    done = euros("generate", "--text", words, "--currency", "USD", "--dry-run", "--json")
    assert [warning["code"] for warning in json.loads(done.stdout)["warnings"]] == ["payment_left_out"]
    assert euros("generate", "--text", words, "--currency", "USD", "--dry-run", "--strict").exit_code == 3


def test_what_is_asked_of_a_page_is_shown_or_refused(euros: Cli, tmp_path: Path) -> None:
    """Guards `--pay-by` of one page: those ways and no others; an account set since is taken, a misfit is an error."""
    number = euros("generate", "--text", WORDS, "-o", tmp_path / "a.pdf", "-q").stdout.strip()
    euros("business", "set", "--payment-link", "https://pay.example/{number}")
    done = euros("invoices", "pdf", number, "--pay-by", "link", "-o", tmp_path / "b.pdf")
    assert "taken from what is saved now" in done.stderr
    assert said(tmp_path / "b.pdf") == [f"https://pay.example/{number}"]
    assert json.loads(euros("invoices", "show", number, "--json").stdout)["seller"]["payment_link"] is None
    refused = euros("invoices", "pdf", number, "--pay-by", "link,swiss", "-o", tmp_path / "c.pdf", "--json")
    assert refused.exit_code == 1
    failure = json.loads(refused.stderr)["error"]
    assert failure["code"] == "payment_unfit"
    assert failure["message"].startswith(f"There is no Swiss QR-bill for {number}: ")
    assert not (tmp_path / "c.pdf").exists()


def test_a_document_brings_its_accounts_along_and_they_are_checked(euros: Cli, tmp_path: Path) -> None:
    """Guards `render`: the same codes from the JSON, and no money to an account that somebody mistyped in it."""
    document = euros("generate", "--text", WORDS, "-o", tmp_path / "a.pdf", "--json").stdout
    (tmp_path / "good.json").write_text(document)
    assert euros("render", tmp_path / "good.json", "-o", tmp_path / "b.pdf").exit_code == 0
    assert said(tmp_path / "b.pdf") == said(tmp_path / "a.pdf")
    (tmp_path / "bad.json").write_text(document.replace("BE72000000001616", "BE72000000001617"))
    refused = euros("render", tmp_path / "bad.json", "-o", tmp_path / "c.pdf", "--json")
    assert refused.exit_code == 3
    assert "check digits" in json.loads(refused.stderr)["error"]["message"]

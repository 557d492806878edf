"""All that an e-invoice can say, said on the command line: it reaches the XML, and the rules find nothing wrong."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import Result

from voiceinvoice.validate import validate

Cli = Callable[..., Result]
WORDS = "Two hours of consulting at 80 and five books at 12 for Musée SA"
SELLER = (
    *("--name", "Grün GmbH", "--email", "r@gruen.example", "--phone", "+49 30 123456", "--city", "Berlin"),
    *("--postal-code", "10969", "--country", "DE", "--tax-id", "DE123456789", "--legal-id", "HRB 1", "--terms", "14"),
    *("--currency", "EUR", "--tax", "VAT 19%", "--iban", "DE89370400440532013000", "--electronic-address"),
    "9930:DE123456789",
)
CLIENT = (
    *("--country", "FR", "--city", "Paris", "--postal-code", "75001", "--tax-id", "FR12345678901"),
    *("--buyer-reference", "Dept. 7", "--electronic-address", "0002:732829320"),
)


@pytest.fixture(autouse=True)
def known(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A business and a client of whom enough is known for every format."""
    monkeypatch.chdir(tmp_path)
    assert cli("business", "set", *SELLER).exit_code == 0
    assert cli("clients", "add", "Musée SA", *CLIENT).exit_code == 0


def xml_of(cli: Cli, *options: str, form: str = "peppol", words: str = WORDS) -> str:
    """The e-invoice of the words with these options, which the rules accept."""
    make = ("generate", "--engine", "offline", "--text", words, "--again", "--format", form, "-o", "invoice.xml", "-f")
    done = cli(*make, "--date", "2026-03-10", *options)
    assert done.exit_code == 0, done.stderr
    data = Path("invoice.xml").read_bytes()
    assert validate(data).is_valid
    return data.decode()


def values(xml: str, name: str) -> list[str]:
    """The texts of all elements of that local name."""
    return [found.text or "" for found in ElementTree.fromstring(xml).findall(f".//{{*}}{name}")]  # noqa: S314 - ours


DELIVERED = ("--answer", "delivery=2026-03-02")


@pytest.mark.parametrize(
    ("tax", "category", "reason"),
    [
        ("VAT 7%", "S", []),
        ("zero", "Z", []),
        ("exempt: VATEX-EU-132", "E", []),
        ("exempt: § 19 UStG", "E", ["§ 19 UStG"]),
        ("reverse-charge", "AE", ["Reverse charge"]),
        ("intra-community", "K", ["Intra-community supply"]),
        ("export", "G", ["Export"]),
        ("outside-scope", "O", ["Outside the scope of VAT"]),
    ],
)
def test_every_category_by_flag_and_by_client(cli: Cli, tax: str, category: str, reason: list[str]) -> None:
    """The same on the invoice, whether it was said this once or is what the client always has."""
    said = xml_of(cli, "--tax", tax, *DELIVERED)
    cli("clients", "edit", "Musée SA", "--tax", tax)
    usual = xml_of(cli, *DELIVERED)
    for xml in (said, usual):
        assert set(values(xml, "TaxExemptionReason")) == set(reason)
        assert f"<cac:ClassifiedTaxCategory><cbc:ID>{category}</cbc:ID>" in xml


def test_a_line_and_a_service_have_taxes_of_their_own(cli: Cli) -> None:
    """Exempt books beside taxed work: two entries in the breakdown."""
    assert "<cbc:ID>E</cbc:ID>" in xml_of(cli, "--answer", "lines.2.tax=exempt: books")
    assert cli("services", "add", "Book", "12", "--tax", "exempt: books").exit_code == 0
    xml = xml_of(cli, words="Two hours of consulting at 80 and five books for Musée SA")
    assert values(xml, "TaxExemptionReason") == ["books"]
    assert values(xml, "TaxableAmount") == ["160.00", "60.00"]


def test_allowances_deposits_and_references(cli: Cli) -> None:
    """Discounts of a line and of the whole, what was paid, the period, the order, another reference, the account."""
    xml = xml_of(
        cli,
        *("--discount", "10%", "--answer", "lines.1.discount=20", "--answer", "deposit=50", "--po", "PO-4711"),
        *("--answer", "delivery=2026-03-01..2026-03-07", "--answer", "buyer_reference=B-7", "--note", "Thank you."),
    )
    assert values(xml, "AllowanceTotalAmount") == ["20.00"]
    assert sorted(values(xml, "Amount")) == ["20.00", "20.00"]
    assert values(xml, "PrepaidAmount") == ["50.00"]
    assert (values(xml, "StartDate"), values(xml, "EndDate")) == (["2026-03-01"], ["2026-03-07"])
    for said in ("PO-4711", "B-7", "Thank you.", "DE89370400440532013000", 'unitCode="HUR"', ">58<"):
        assert said in xml, said


def test_another_currency_and_another_way_to_pay(cli: Cli) -> None:
    """Outside the euro it is no SEPA transfer; a way to pay in words alone has its own code."""
    assert ">30<" in xml_of(cli, "--currency", "USD")
    cli("business", "set", "--iban", "", "--payment-details", "Cash on delivery")
    assert 'name="Cash on delivery">1<' in xml_of(cli)


@pytest.mark.parametrize("form", ["ubl", "peppol", "xrechnung"])
def test_a_credit_note_of_it_all(cli: Cli, form: str) -> None:
    """The note on an invoice with discounts and several taxes is valid, for the whole and for a part."""
    options = ("--discount", "10%", "--answer", "lines.2.tax=exempt: books", *DELIVERED)
    xml_of(cli, *options, form=form)
    for how in (("--line", "2"), ("20",), ()):
        done = cli("invoices", "credit", "INV-2026-0001", *how, "--format", form, "-o", "note.xml", "-f")
        assert done.exit_code == 0, done.stderr
        xml = Path("note.xml").read_text()
        assert validate(xml.encode()).is_valid
        assert values(xml, "CreditNoteTypeCode") == ["381"]

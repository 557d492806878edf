"""The XML of e-invoices: valid by the official rules over a matrix of invoices, and saying what the invoice says."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from e_invoice_samples import BUYER, SELLER, e_invoice, matrix
from msgspec.structs import replace
from pdf_samples import invoice_of, item
from tools import need_rules

from voiceinvoice.domain.errors import EInvoiceIncomplete
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.party import Address, TaxRate
from voiceinvoice.render.json import parse_invoice, render_json
from voiceinvoice.render.xml import render_xml
from voiceinvoice.render.xml.profiles import FACTURX, PLAIN
from voiceinvoice.render.xml.units import unit_code
from voiceinvoice.validate import validate
from voiceinvoice.validate.report import Finding, Report

from paying_samples import SWISS

PROFILES = {"facturx": FACTURX, **PLAIN}
#: Further rules of the authors of each profile.
FURTHER = {
    "facturx": "EN16931-CII-validation.xslt",
    "peppol": "PEPPOL-EN16931-UBL.xslt",
    "xrechnung": "XRechnung-UBL-validation.xslt",
}
#: CII must have this element, and a rule of Factur-X that still is a warning minds when it is empty.
EMPTY_DELIVERY = "PEPPOL-EN16931-R008"
MATRIX = {name: invoice for name, invoice in matrix().items() if "KWD" not in name}


def broken(report: Report) -> list[Finding]:
    """What was found, apart from the one warning that cannot be helped."""
    found = [finding for check in report.checks for finding in check.findings]
    return [finding for finding in found if (finding.rule, finding.severity) != (EMPTY_DELIVERY, "warning")]


def tree_of(xml: bytes) -> ElementTree.Element:
    """The root of a document."""
    return ElementTree.fromstring(xml)  # noqa: S314 - our own


def values(xml: bytes, name: str) -> list[str]:
    """The texts of all elements of that local name."""
    return [element.text or "" for element in tree_of(xml).findall(f".//{{*}}{name}")]


@pytest.mark.parametrize("form", PROFILES)
@pytest.mark.parametrize("case", MATRIX)
def test_every_invoice_of_the_matrix_is_valid(case: str, form: str) -> None:
    """Guards the law: schema, EN 16931 for UBL and Factur-X, by the files of those who wrote them."""
    report = validate(render_xml(MATRIX[case], PROFILES[form]))
    assert len(report.checks) == 2
    assert broken(report) == []


@pytest.mark.parametrize("form", FURTHER)
def test_the_matrix_keeps_the_rules_of_each_profile(form: str) -> None:
    """Guards Peppol BIS 3, XRechnung 3 and EN 16931 for CII, by their own rules."""
    rules = need_rules(FURTHER[form])
    found = {case: broken(validate(render_xml(invoice, PROFILES[form]), [rules])) for case, invoice in MATRIX.items()}
    assert {case: findings for case, findings in found.items() if findings} == {}
    assert len(found) == len(MATRIX)


@pytest.mark.parametrize("form", PROFILES)
def test_the_rules_would_have_noticed(form: str) -> None:
    """Guards the guard: a cent too much, a category that contradicts its rate and a foreign code are found."""
    xml = render_xml(e_invoice("VAT 19%"), PROFILES[form]).decode()
    tax = str(e_invoice("VAT 19%").tax_total)
    assert tax in xml
    wrong = {
        "BR-CO-14": xml.replace(f">{tax}<", ">1.00<", 1),
        "BR-S-0": xml.replace(">19<", ">0<"),
        "unitCode" if form == "facturx" else "BR-CL-23": xml.replace('"HUR"', '"HOURS"'),
    }
    for rule, text in wrong.items():
        report = validate(text.encode())
        said = [f"{finding.rule} {finding.message}" for check in report.checks for finding in check.findings]
        assert not report.is_valid
        assert any(rule in line for line in said), (rule, said)


@pytest.mark.parametrize("form", PROFILES)
def test_amounts_are_the_invoices_own(form: str) -> None:
    """Guards against a wrong amount: every figure of the XML is one of the invoice, and every total is there."""
    for invoice in MATRIX.values():
        xml = render_xml(invoice, PROFILES[form])
        names = {
            "LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount PayableAmount": "ubl",
            "LineTotalAmount TaxBasisTotalAmount GrandTotalAmount DuePayableAmount": "cii",
        }
        totals = next(name for name, syntax in names.items() if syntax == PROFILES[form].syntax).split()
        said = {name: Decimal(texts[0]) for name in totals[1:] if (texts := values(xml, name))}
        net = invoice.subtotal - invoice.discount_total
        assert list(said.values()) == [net, net + invoice.tax_total, invoice.balance_due]
        lines = [line.amount - line.discount for line in invoice.lines]
        assert sorted(map(Decimal, values(xml, totals[0]))) == sorted([*lines, sum(lines, ZERO)])
        amounts = [Decimal(text) for text in values(xml, "Amount") + values(xml, "ActualAmount")]
        assert sum(amounts, ZERO) == invoice.discount_total
        prepaid = [Decimal(text) for text in values(xml, "PrepaidAmount") + values(xml, "TotalPrepaidAmount")]
        settled = invoice.amount_paid + invoice.amount_credited
        assert prepaid == ([settled] if settled else [])


def test_one_rate_under_two_names_is_one_entry() -> None:
    """Guards BR-S-08: the breakdown has each rate once, however lines name it."""
    vat, tax = TaxRate("VAT", Decimal(20)), TaxRate("Tax", Decimal("20.0"))
    fields = {"seller": SELLER, "client": BUYER, "buyer_reference": "x"}
    invoice = invoice_of(item("A", 1, "10.10", tax=vat), item("B", 1, "5.05", tax=tax), off=10, **fields)
    xml = render_xml(invoice, PLAIN["ubl"])
    assert len(invoice.taxes) == 2
    assert values(xml, "TaxableAmount") == [str(sum((tax.base for tax in invoice.taxes), ZERO))]
    assert broken(validate(xml)) == []


def test_prices_with_tax_in_them_are_valid_too() -> None:
    """Guards invoices whose net prices were worked out: their line amounts and rounding still satisfy the rules."""
    from voiceinvoice.domain.draft import Discount
    from voiceinvoice.domain.pricing import price

    items = [item(f"Part {i}", 3, f"{9.99 + i}", tax=TaxRate("VAT", Decimal(19))) for i in range(9)]
    priced = price(items, "EUR", discount=Discount("percent", Decimal(7)), tax_included=True)
    invoice = replace(e_invoice("VAT 19%"), lines=priced.lines, discount=priced.discount, taxes=priced.taxes)
    for profile in PROFILES.values():
        assert broken(validate(render_xml(invoice, profile))) == []


def test_three_decimals_are_refused_and_none_is_cut_off() -> None:
    """Guards money in dinars: EN 16931 has two decimals, so 1.234 is an error and 1.230 is written as 1.23."""
    with pytest.raises(EInvoiceIncomplete, match="three decimals"):
        render_xml(e_invoice("VAT 20%", currency="KWD", off=10, line_off=10), FACTURX)
    whole = replace(e_invoice("zero"), currency="KWD")
    xml = render_xml(whole, PLAIN["ubl"])
    assert {len(text.partition(".")[2]) for text in values(xml, "LineExtensionAmount")} == {2}
    assert broken(validate(xml)) == []


def test_yen_have_no_decimals() -> None:
    """Guards the minor unit: nothing is added to amounts that have none."""
    xml = render_xml(MATRIX["JPY"], PLAIN["ubl"])
    assert not any("." in text for text in values(xml, "TaxAmount"))


@pytest.mark.parametrize("form", PROFILES)
def test_it_says_who_when_and_how_to_pay(form: str) -> None:
    """Guards the facts that no sum checks: parties, numbers, references, account, units and words of units."""
    xml = render_xml(e_invoice("VAT 19%"), PROFILES[form])
    text = [text for element in tree_of(xml).iter() for text in (element.text, *element.attrib.values())]
    for said in (
        *("Grün & Söhne GmbH", "DE123456789", "HRB 12345 B", "Lindenstraße 5", "Hinterhof", "10969", "Berlin", "DE"),
        *("Musée <des> Arts & Cie", "FR12345678901", "732829320", "0002", "75001", "Paris", "FR"),
        *("INV-2026-0042", "04011000-12345-34", "PO-4711", "Thank you.\nSee you soon.", "380", "EUR"),
        *("DE89370400440532013000", "COBADEFFXXX", "58", "DAY", "HUR", "H87", "C62", "session", "-2"),
        *("9930", "+49 30 1234567", "rechnung@gruen.example", PROFILES[form].specification),
    ):
        assert said in text, said
    day = "{:%Y%m%d}" if form == "facturx" else "{:%Y-%m-%d}"
    assert {day.format(date(2026, *d)) for d in ((3, 10), (4, 9), (3, 2))} <= set(text)


@pytest.mark.parametrize("form", PROFILES)
def test_a_credit_note_says_what_it_takes_back(form: str) -> None:
    """Guards BT-3, BT-25 and BT-26: a document of its own kind, with the number and the day of the invoice."""
    note = MATRIX["credit of S plain, whole"]
    xml = render_xml(note, PROFILES[form])
    kind = "" if form == "facturx" else "CreditNote"
    assert values(xml, f"{kind}TypeCode")[0] == "381"
    assert tree_of(xml).tag.endswith(kind or "CrossIndustryInvoice")
    text = [element.text for element in tree_of(xml).iter()]
    day = "20260310" if form == "facturx" else "2026-03-10"
    assert text[text.index("INV-2026-0042") + 1 :][: 2 if form == "facturx" else 1][-1] == day
    assert "Returned" in text
    read = parse_invoice(render_json(note))
    assert render_xml(read, PROFILES[form]) == xml


@pytest.mark.parametrize(
    ("tax", "reason", "code"),
    [
        ("exempt", "Tax exempt", None),
        ("exempt: § 19 UStG", "§ 19 UStG", None),
        ("exempt: VATEX-EU-132", None, "VATEX-EU-132"),
        ("reverse-charge", "Reverse charge", "VATEX-EU-AE"),
        ("intra-community: Art. 138", "Art. 138", "VATEX-EU-IC"),
        ("zero", None, None),
    ],
)
def test_no_tax_has_its_reason(tax: str, reason: str | None, code: str | None) -> None:
    """Guards what the law wants to read: why nothing was charged, in words and, where there is one, as a code."""
    for profile, names in (
        (PLAIN["ubl"], ("TaxExemptionReason", "TaxExemptionReasonCode")),
        (FACTURX, ("ExemptionReason", "ExemptionReasonCode")),
    ):
        xml = render_xml(e_invoice(tax), profile)
        assert [values(xml, name) for name in names] == [[said] if said else [] for said in (reason, code)]
        assert broken(validate(xml)) == []


def test_a_seller_without_vat_needs_no_reason() -> None:
    """Guards small sellers anywhere: no tax on any line and no VAT number is 'not subject to VAT' (O)."""
    seller = replace(SELLER, tax_id="12-3456789", address=Address(country="US"))
    invoice = e_invoice("none", seller=seller, client=replace(BUYER, tax_id=""))
    for profile in (FACTURX, PLAIN["ubl"]):
        xml = render_xml(invoice, profile)
        assert "VATEX-EU-O" in xml.decode()
        assert broken(validate(xml)) == []


def test_the_same_invoice_gives_the_same_bytes_in_every_process() -> None:
    """Guards archives and signatures: no hash seed, time zone or revision of the books leaves a trace."""
    script = (
        f"import sys, hashlib; sys.path[:0] = [{str(Path(__file__).parent)!r}, {str(Path(__file__).parents[1])!r}]\n"
        "from e_invoice_samples import e_invoice\nfrom voiceinvoice.render import E_INVOICES, open_renderer\n"
        "print([hashlib.sha256(open_renderer(form)(e_invoice('VAT 19%', rev=int(sys.argv[1])))).hexdigest()"
        " for form in E_INVOICES])"
    )
    told = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Kolkata")):
        env = {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": seed}
        told.add(subprocess.run([sys.executable, "-c", script, seed], env=env, capture_output=True, check=True).stdout)
    assert len(told) == 1
    assert len(told.pop().split()) == 4


def test_what_xml_cannot_hold_is_left_out() -> None:
    """Guards well-formedness against whatever a name was pasted from."""
    client = replace(BUYER, name="A\x00\x0b\ufffe<&>\"'\ud800 B")
    for profile in PROFILES.values():
        assert "A<&>\"' B" in "".join(tree_of(render_xml(e_invoice("VAT 19%", client=client), profile)).itertext())


@pytest.mark.parametrize(
    ("unit", "code"), [("hour", "HUR"), ("Day", "DAY"), ("square meter", "MTK"), ("", "C62"), ("fortnight", "C62")]
)
def test_units_by_their_codes(unit: str, code: str) -> None:
    """Guards the list of UN/ECE Recommendation 20; a word that it has not is counted by the piece."""
    assert unit_code(unit) == code


def test_no_vendor_is_loaded_to_write_xml() -> None:
    """Guards start-up and the plain install: the writers need the standard library alone."""
    script = "import sys, voiceinvoice.render.xml.ubl, voiceinvoice.render.xml.cii; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout.split()
    assert not {"lxml", "saxonche", "facturx", "pypdf", "reportlab"} & set(loaded)


def test_a_document_in_json_keeps_what_an_e_invoice_says() -> None:
    """Guards pipelines: the page drawn from the JSON has the reasons, references and accounts of the invoice."""
    invoice = e_invoice("exempt: books", "zero", "reverse-charge: Art. 196", "VAT 19%")
    read = parse_invoice(render_json(invoice))
    assert [line.tax for line in read.lines] == [line.tax for line in invoice.lines]
    assert (read.taxes, read.delivery) == (invoice.taxes, invoice.delivery)
    assert render_xml(read, PLAIN["ubl"]).replace(b" ", b"") == render_xml(invoice, PLAIN["ubl"]).replace(b" ", b"")


#: An account in euros, a QR-IBAN, and one without IBAN: currency, account, bank, reference, code of the means.
ACCOUNTS = [
    ({"payment_reference": "rf"}, ("EUR", "DE89370400440532013000", "COBADEFFXXX", "RF73INV20260042", "58")),
    ({"iban": SWISS.iban, "bic": ""}, ("CHF", SWISS.iban, "", "000000000000000000202600427", "30")),
    (
        {"iban": "", "bic": "", "account_number": "63018842", "bank_code": "204577"},
        ("GBP", "63018842", "204577", "INV-2026-0042", "30"),
    ),
]


@pytest.mark.parametrize("form", ["facturx", "ubl", "peppol"])
@pytest.mark.parametrize(("seller", "expected"), ACCOUNTS)
def test_the_data_says_the_account_of_the_page(form: str, seller: dict[str, str], expected: tuple[str, ...]) -> None:
    """Guards payment means: account, holder, bank and reference as the page and its code have them, and valid."""
    currency, account, bank, reference, code = expected
    paid_to = replace(SELLER, currency=currency, account_holder="G. Grün", **seller)
    xml = render_xml(e_invoice("VAT 19%", currency=currency, seller=paid_to), PROFILES[form])
    texts = [element.text for element in tree_of(xml).iter() if element.text]
    assert [texts.count(said) for said in (account, "G. Grün", bank) if said] == [1] * (3 if bank else 2)
    assert values(xml, "PaymentID") + values(xml, "PaymentReference") == [reference]
    assert code in values(xml, "PaymentMeansCode") + values(xml, "TypeCode")
    assert broken(validate(xml)) == []

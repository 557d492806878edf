"""Invoices that are complete for every e-invoice, and the matrix of what they may have in them."""

from datetime import date
from decimal import Decimal
from typing import Any

from msgspec.structs import replace
from pdf_samples import invoice_of, item

from voiceinvoice.domain.answers import parse_tax
from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.invoice import Credit, Invoice
from voiceinvoice.domain.money import round_money
from voiceinvoice.domain.party import Address, Business, Client

SELLER = Business(
    name="Grün & Söhne GmbH",
    email="rechnung@gruen.example",
    phone="+49 30 1234567",
    website="gruen.example",
    address=Address(lines=("Lindenstraße 5", "Hinterhof"), postal_code="10969", city="Berlin", country="DE"),
    tax_id="DE 123 456 789",
    currency="EUR",
    locale="de_DE",
    legal_id="HRB 12345 B",
    electronic_address="9930:DE123456789",
    iban="DE89370400440532013000",
    bic="COBADEFFXXX",
    payment_details="Please give the invoice number.\nThank you.",
)
BUYER = Client(
    id="client_musee",
    name="Musée <des> Arts & Cie",
    email="compta@musee.example",
    address=Address(lines=("1 rue d'Exemple",), postal_code="75001", city="Paris", country="FR"),
    tax_id="FR12345678901",
    legal_id="0002:732829320",
    electronic_address="0002:732829320",
    buyer_reference="04011000-12345-34",
)
#: What `--tax` takes, for each category.
TAXES = {
    "S": "VAT 19%",
    "Z": "zero",
    "E": "exempt: § 19 UStG, small business",
    "AE": "reverse-charge",
    "K": "intra-community",
    "G": "export",
    "O": "outside-scope",
}


def e_invoice(*taxes: str, currency: str = "EUR", line_off: Any = None, off: Any = None, **fields: Any) -> Invoice:
    """Four lines under `taxes` in turn; `line_off` on the second and `off` on the whole are percentages."""
    rates = [None if tax == "none" else parse_tax(tax).tax for tax in taxes]
    items = [
        item("Brand workshop", "1.5", 480, "day", tax=rates[0]),
        item("Coaching", 3, 33, "session", tax=rates[1 % len(rates)], off=line_off),
        item("Guidelines", 6, "84.95" if currency != "JPY" else 85, "hour", tax=rates[2 % len(rates)]),
        item("Returned sample", -2, 10, "piece", tax=rates[3 % len(rates)]),
    ]
    given: dict[str, Any] = {
        "seller": replace(SELLER, currency=currency),
        "client": BUYER,
        "currency": currency,
        "buyer_reference": BUYER.buyer_reference,
        "delivery": Delivery(date(2026, 3, 2)),
        "po_number": "PO-4711",
        "notes": "Thank you.\nSee you soon.",
    }
    return invoice_of(*items, off=off, **(given | fields))


def matrix() -> dict[str, Invoice]:
    """Categories x discounts x deposits in euros; several rates; and currencies of 0, 2 and 3 decimals."""
    cases = {}
    for category, tax in TAXES.items():
        for name, more in {
            "plain": {},
            "line discount": {"line_off": 15},
            "all discounts and a deposit": {"line_off": "12.5", "off": 10, "paid": 100},
        }.items():
            cases[f"{category} {name}"] = e_invoice(tax, **more)
    several = ("VAT 19%", "VAT 7%", "zero", "exempt: books")
    cases["several rates"] = e_invoice(*several)
    cases["several rates, discounts"] = e_invoice(*several, line_off=33, off=7, paid="12.34")
    for currency in ("JPY", "KWD", "USD"):
        cases[f"{currency}"] = e_invoice("VAT 20%", currency=currency, off=10, line_off=10)
    cases["a period"] = e_invoice("VAT 20%", delivery=Delivery(date(2026, 3, 1), date(2026, 3, 31)))
    cases["paid in full"] = e_invoice("VAT 20%", paid=Decimal("1549.64"), status="paid")
    notes = credit_notes(cases)
    credit = Credit(id="inv_note", number="CN-2026-0007", issued_on=date(2026, 4, 1), amount=Decimal("50.00"))
    cases["S credited in part"] = e_invoice(TAXES["S"], paid=100, credits=(credit,))
    whole = replace(credit, amount=cases["S plain"].total)
    cases["S credited in full"] = e_invoice(TAXES["S"], status="credited", credits=(whole,))
    cases["S owed back"] = e_invoice(TAXES["S"], paid=whole.amount, status="paid", credits=(credit,))
    return cases | notes


def credit_notes(invoices: dict[str, Invoice]) -> dict[str, Invoice]:
    """A note on the whole of each invoice, on half of it, and on a line, numbered as it would be kept."""
    cases = {}
    for name, invoice in invoices.items():
        half = round_money(invoice.total / 2, invoice.currency)
        ways: dict[str, Any] = {"whole": {}, "amount": {"amount": half}, "line": {"lines": {3: Decimal(2)}}}
        if any(tax.base < 0 for tax in invoice.taxes):  # which is credited as a whole
            ways = {"whole": {}}
        for way, how in ways.items():
            note = credit_note(invoice, (), invoice.seller, date(2026, 4, 1), reason="Returned", **how)
            cases[f"credit of {name}, {way}"] = replace(note, id="inv_note", number="CN-2026-0007", status="issued")
    return cases

"""Invoices to be drawn: built from the nouns themselves, priced by the real pricing."""

from datetime import date
from decimal import Decimal
from typing import Any

from voiceinvoice.domain.draft import Discount
from voiceinvoice.domain.invoice import Invoice, Payment
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.domain.pricing import Item, price

VAT = TaxRate("VAT", Decimal(20))
STUDIO = Business(
    name="Aster & Vale Studio",
    email="accounts@astervale.example",
    phone="+44 20 7946 0018",
    website="astervale.example",
    address=Address(lines=("12 Harbour Street",), postal_code="BS1 4QA", city="Bristol", country="GB"),
    tax_id="GB 123 4567 89",
    currency="GBP",
    locale="en_GB",
    payment_details="Bank transfer to Aster & Vale Studio\nSort code 20-45-77, account 6301 8842\n"
    "Please give the invoice number as reference.",
)
CLIENT = Client(
    name="Marlowe & Finch Ltd",
    email="finance@marlowefinch.example",
    address=Address(lines=("Unit 4, The Old Ropeworks", "Clarence Road"), postal_code="BS2 0EX", city="Bristol"),
)


def item(description: str, quantity: Any = 1, unit_price: Any = 100, unit: str = "", **more: Any) -> Item:
    """An item from plain numbers; `off` is a discount in percent."""
    off = more.pop("off", None)
    discount = Discount("percent", Decimal(off)) if off else None
    return Item(
        description=description,
        quantity=Decimal(str(quantity)),
        unit_price=Decimal(str(unit_price)),
        unit=unit,
        discount=discount,
        tax=more.get("tax"),
    )


def invoice_of(*items: Item, off: Any = None, paid: Any = None, **fields: Any) -> Invoice:
    """An open invoice of March 2026 over `items`; `off` is a discount on the whole in percent, `paid` a deposit."""
    seller = fields.get("seller", STUDIO)
    currency = fields.get("currency", seller.currency)
    discount = Discount("percent", Decimal(off)) if off else None
    priced = price(list(items), currency, discount=discount)
    given: dict[str, Any] = {
        "id": "inv_sample",
        "status": "open",
        "number": "INV-2026-0042",
        "issue_date": date(2026, 3, 10),
        "due_date": date(2026, 4, 9),
        "currency": currency,
        "seller": seller,
        "client": CLIENT,
        "lines": priced.lines,
        "discount": priced.discount,
        "taxes": priced.taxes,
    }
    if paid is not None:
        given["payments"] = (Payment(paid_on=date(2026, 3, 2), amount=Decimal(str(paid))),)
    return Invoice(**(given | fields))


def small_invoice(**fields: Any) -> Invoice:
    """Three lines, one tax rate."""
    return invoice_of(
        item("Brand workshop with the founders", 1.5, 480, "day", tax=VAT),
        item("Logo and visual identity, two routes", 1, 2400, tax=VAT),
        item("Guidelines, 24 pages", 6, 85, "hour", tax=VAT),
        **fields,
    )


def long_invoice(count: int, **fields: Any) -> Invoice:
    """`count` different lines."""
    works = (
        "Gutter clearing",
        "Fence panel, treated and fitted",
        "Lawn, cut and edged",
        "Hedge along the drive, both sides",
    )
    items = [
        item(f"{works[i % 4]}, plot {i + 1}", 1 + i % 7, 40 + i * 3.25, ("hour", "", "visit")[i % 3], tax=VAT)
        for i in range(count)
    ]
    return invoice_of(*items, **fields)

"""Invoices to be paid: in each way, from the examples of those who specified it where there are such."""

from datetime import date
from decimal import Decimal
from typing import Any

from voiceinvoice.domain.invoice import Invoice, Line, Payment
from voiceinvoice.domain.party import Address, Business, Client

#: EPC069-12, annex: the Red Cross of Belgium.
BELGIAN = Business(
    name="Red Cross of Belgium",
    currency="EUR",
    locale="en_BE",
    iban="BE72000000001616",
    bic="BPOTBEB1",
    address=Address(country="BE"),
)
#: SIX, Implementation Guidelines QR-bill, annex A: a QR-IBAN with a QR reference.
SWISS = Business(
    name="Robert Schneider AG",
    currency="CHF",
    locale="de_CH",
    iban="CH4431999123000889012",
    address=Address(lines=("Rue du Lac 1268",), postal_code="2501", city="Biel", country="CH"),
)
#: An account that is no QR-IBAN.
PLAIN_SWISS_IBAN = "CH9300762011623852957"
PIA = Client(
    name="Pia-Maria Rutschmann-Schnyder",
    address=Address(lines=("Grosse Marktgasse 28",), postal_code="9400", city="Rorschach", country="CH"),
)
INDIAN = Business(
    name="Bright & Söhne",
    currency="INR",
    locale="en_IN",
    upi_id="bright.plumbing@okbank",
    address=Address(city="Pune", country="IN"),
)
BRITISH = Business(
    name="Bright Plumbing",
    currency="GBP",
    locale="en_GB",
    account_number="63018842",
    bank_code="204577",
    payment_link="https://pay.example/me?for={number}&amount={amount}&in={currency}",
    address=Address(city="Leeds", country="GB"),
)


def payable(seller: Business, amount: Any = "1949.75", paid: Any = 0, **fields: Any) -> Invoice:
    """An open invoice of one line over `amount`, of which `paid` is paid."""
    price = Decimal(str(amount))
    given: dict[str, Any] = {
        "id": "inv_paying",
        "status": "open",
        "number": "INV-2026-0042",
        "issue_date": date(2026, 3, 10),
        "currency": seller.currency,
        "seller": seller,
        "client": PIA,
        "lines": (Line(description="Work", quantity=Decimal(1), unit_price=price, amount=price),),
        "payments": (Payment(paid_on=date(2026, 3, 2), amount=Decimal(str(paid))),) if paid else (),
    }
    return Invoice(**(given | fields))

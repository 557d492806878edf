"""Payments that an app or a page takes over: UPI, and the business's own link."""

from decimal import Decimal
from urllib.parse import quote

from voiceinvoice.domain.accounts import filled_link
from voiceinvoice.domain.checks import clipped, one_line
from voiceinvoice.domain.errors import PaymentUnfit
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import round_money

_LONGEST_NAME, _LONGEST_NOTE = 99, 50
_LEAST, _MOST = Decimal("0.01"), Decimal("999999999999.99")
#: Bytes: more makes modules that are too small to be read from a printed page.
_MOST_BYTES = 331


def upi_payload(invoice: Invoice) -> str:
    """The address that UPI apps open (NPCI, UPI Linking Specifications). Raises PaymentUnfit where it does not fit."""
    seller = invoice.seller
    name = clipped(one_line(seller.account_holder or seller.name), _LONGEST_NAME)
    if not seller.upi_id:
        raise PaymentUnfit("there is no UPI ID", hint="voiceinvoice business set --upi-id NAME@BANK")
    if invoice.currency != "INR":
        raise PaymentUnfit(f"UPI pays in INR only, and this invoice is in {invoice.currency}")
    if not name:
        raise PaymentUnfit("whose account it is, is not known", hint="voiceinvoice business set --name NAME")
    if not _LEAST <= invoice.balance_due <= _MOST:
        raise PaymentUnfit(f"it takes {_LEAST} to {_MOST} INR, and {invoice.balance_due} is to be paid")
    fields = {
        "pa": quote(seller.upi_id, safe="@"),
        "pn": quote(name, safe=""),
        "am": f"{invoice.balance_due:.2f}",
        "cu": "INR",
        "tn": quote(clipped(one_line(invoice.number), _LONGEST_NOTE), safe=""),
    }
    return _fitting("upi://pay?" + "&".join(f"{key}={value}" for key, value in fields.items()))


def link_payload(invoice: Invoice) -> str:
    """The business's link with the invoice's values in it. Raises PaymentUnfit where there is none that fits."""
    link = invoice.seller.payment_link
    if not link:
        raise PaymentUnfit("there is no payment link", hint="voiceinvoice business set --payment-link URL")
    amount = f"{round_money(invoice.balance_due, invoice.currency):f}"
    values = {"number": invoice.number, "amount": amount, "currency": invoice.currency}
    return _fitting(filled_link(link, values))


def _fitting(url: str) -> str:
    if len(url) > _MOST_BYTES:
        raise PaymentUnfit(f"the address has {len(url)} characters, and a code that prints well holds {_MOST_BYTES}")
    return url

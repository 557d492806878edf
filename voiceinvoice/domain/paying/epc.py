"""The QR code of a SEPA credit transfer (European Payments Council, EPC069-12, version 3.0), known as GiroCode too."""

from decimal import Decimal

from voiceinvoice.domain.checks import clipped, one_line
from voiceinvoice.domain.errors import PaymentUnfit
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.paying.references import is_creditor_reference, is_qr_iban, reference_of

#: Countries of IBANs in SEPA: those of the European Economic Area, and the others, whose banks need a BIC.
_WITHIN_EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()
)
_BEYOND_EEA = frozenset("AD AL CH GB GI MC MD ME MK RS SM VA".split())
SEPA = _WITHIN_EEA | _BEYOND_EEA
_LEAST, _MOST = Decimal("0.01"), Decimal("999999999.99")
_LONGEST_NAME, _LONGEST_TEXT = 70, 140
#: Bytes: what a symbol of version 13 at level M holds.
MOST_BYTES = 331


def epc_payload(invoice: Invoice) -> str:
    """The lines of the code. Raises PaymentUnfit for an invoice that cannot be paid so."""
    seller = invoice.seller
    country = seller.iban[:2]
    name = clipped(one_line(seller.account_holder or seller.name), _LONGEST_NAME)
    if not seller.iban:
        raise PaymentUnfit("there is no IBAN", hint="voiceinvoice business set --iban IBAN")
    if invoice.currency != "EUR":
        raise PaymentUnfit(f"SEPA pays in EUR only, and this invoice is in {invoice.currency}")
    if country not in SEPA:
        raise PaymentUnfit(f"the account is in {country}, which is not in SEPA")
    if is_qr_iban(seller.iban):
        raise PaymentUnfit("a QR-IBAN is for Swiss QR-bills only")
    if country in _BEYOND_EEA and not seller.bic:
        raise PaymentUnfit(
            f"for an account in {country} the code must have a BIC", hint="voiceinvoice business set --bic BIC"
        )
    if not name:
        raise PaymentUnfit("whose account it is, is not known", hint="voiceinvoice business set --name NAME")
    if not _LEAST <= invoice.balance_due <= _MOST:
        raise PaymentUnfit(f"it takes {_LEAST} to {_MOST} EUR, and {invoice.balance_due} is to be paid")
    reference = reference_of(invoice)
    is_structured = is_creditor_reference(reference)
    lines = [
        *("BCD", "002", "1", "SCT"),
        seller.bic,
        name,
        seller.iban,
        f"EUR{invoice.balance_due:.2f}",
        "",  # no purpose code
        *([reference] if is_structured else ["", clipped(one_line(reference), _LONGEST_TEXT)]),
    ]
    payload = "\n".join(lines)
    if len(payload.encode()) > MOST_BYTES:
        raise PaymentUnfit(f"the name and the reference are longer than the {MOST_BYTES} bytes that it holds")
    return payload

"""The ways to pay that there are, and the references that a payment can give."""

from collections.abc import Mapping
from typing import Literal, get_args

from voiceinvoice.domain.errors import UsageError

#: bank: the account in words; epc: the QR code of SEPA; swiss: the Swiss QR-bill; upi and link: codes to scan.
Method = Literal["bank", "epc", "swiss", "upi", "link"]
METHODS: tuple[Method, ...] = get_args(Method)
TITLES: Mapping[Method, str] = {
    "bank": "bank details",
    "epc": "SEPA QR code",
    "swiss": "Swiss QR-bill",
    "upi": "UPI code",
    "link": "payment link",
}
#: The fields of a business that a way to pay is made of.
DATA: Mapping[Method, tuple[str, ...]] = {
    "bank": ("iban", "bic", "account_holder", "account_number", "bank_code"),
    "epc": ("name", "iban", "bic", "account_holder"),
    "swiss": ("name", "iban", "account_holder", "postal_code", "city", "country"),
    "upi": ("name", "upi_id", "account_holder"),
    "link": ("payment_link",),
}
#: `number` is the invoice's own; `rf` the creditor reference of ISO 11649 made from it.
ReferenceStyle = Literal["number", "rf"]


def check_methods(text: str) -> tuple[Method, ...]:
    """`bank, epc` as its methods, in their usual order. Raises UsageError for one that there is not."""
    words = [word.strip().lower() for word in text.replace(";", ",").split(",") if word.strip()]
    unknown = [word for word in words if word not in METHODS]
    if unknown or not words:
        said = repr(unknown[0]) if unknown else repr(text)
        raise UsageError(f"{said} is no way to pay.", hint=f"There are {', '.join(METHODS)}.")
    return tuple(method for method in METHODS if method in words)


def check_reference_style(text: str) -> ReferenceStyle:
    """`number` or `rf`. Raises UsageError for another word."""
    match text.strip().lower():
        case "number":
            return "number"
        case "rf":
            return "rf"
    raise UsageError(
        f"{text!r} is no kind of reference.",
        hint="Use number, the invoice's own, or rf, a creditor reference with check digits (ISO 11649).",
    )

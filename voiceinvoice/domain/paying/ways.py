"""Which ways to pay an invoice shows, and why others are left out."""

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.errors import PaymentUnfit, UsageError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.paying.epc import epc_payload
from voiceinvoice.domain.paying.methods import METHODS, TITLES, Method
from voiceinvoice.domain.paying.online import link_payload, upi_payload
from voiceinvoice.domain.paying.swiss import swiss_bill


class Way(Struct, frozen=True):
    """A way to pay; `payload` is what its code says, empty for `bank`."""

    method: Method
    payload: str = ""


class LeftOut(Struct, frozen=True):
    """A way that the business has and this invoice cannot be paid by, why, and what mends it."""

    method: Method
    reason: str
    hint: str = ""

    def __str__(self) -> str:
        return f"The {TITLES[self.method]} is left out: {self.reason}."


def check_business(business: Business) -> None:
    """Raises UsageError for a way to pay that is asked for and has not the data that it needs."""
    for method in business.pay_by:
        if lacking := _lacking(business, method):
            what, flag = lacking
            raise UsageError(
                f"The {TITLES[method]} needs {what}.",
                hint=f"voiceinvoice business set {flag}, or leave {method} out of --pay-by.",
            )


def ways_to_pay(invoice: Invoice) -> tuple[tuple[Way, ...], tuple[LeftOut, ...]]:
    """The ways that fit an invoice, and those that do not.

    A Swiss QR-bill says all that bank details and a SEPA code say, so they stand beside it only when asked for.
    """
    ways: list[Way] = []
    left_out: list[LeftOut] = []
    for method in _methods_of(invoice.seller):
        try:
            ways.append(_way(invoice, method))
        except PaymentUnfit as misfit:
            left_out.append(LeftOut(method, misfit.message, misfit.hint))
    is_swiss = any(way.method == "swiss" for way in ways)
    if is_swiss and not invoice.seller.pay_by:
        ways = [way for way in ways if way.method not in {"bank", "epc"}]
        left_out = [one for one in left_out if one.method != "epc"]
    return tuple(ways), tuple(left_out)


def demand(invoice: Invoice, methods: tuple[Method, ...]) -> Invoice:
    """The invoice, to be paid by these and no others. Raises PaymentUnfit naming the first that does not fit."""
    asked = replace(invoice, seller=replace(invoice.seller, pay_by=methods))
    _, left_out = ways_to_pay(asked)
    for one in left_out:
        raise PaymentUnfit(f"There is no {TITLES[one.method]} for {invoice.reference}: {one.reason}.", hint=one.hint)
    return asked


def payment_notices(invoice: Invoice) -> list[Notice]:
    """What a person should know of an invoice that is not issued yet: which of the ways asked for it will not show."""
    if not invoice.is_payable:
        return []
    issued = replace(invoice, number=invoice.number or "1")
    left_out = ways_to_pay(issued)[1] if invoice.seller.pay_by else ()
    return [Notice("payment_left_out", str(one), "payment") for one in left_out]


def _methods_of(business: Business) -> tuple[Method, ...]:
    """What it asks for, or else everything that it has the data for."""
    return business.pay_by or tuple(method for method in METHODS if not _lacking(business, method))


def _way(invoice: Invoice, method: Method) -> Way:
    if not invoice.is_payable:
        raise PaymentUnfit("nothing is left to pay")
    if method == "bank":
        if lacking := _lacking(invoice.seller, method):
            raise PaymentUnfit(f"it needs {lacking[0]}", hint=f"voiceinvoice business set {lacking[1]}")
        return Way("bank")
    if not invoice.number:
        raise PaymentUnfit("a draft has no number yet that a payment could name")
    match method:
        case "epc":
            return Way(method, epc_payload(invoice))
        case "swiss":
            return Way(method, swiss_bill(invoice).payload)
        case "upi":
            return Way(method, upi_payload(invoice))
        case "link":
            return Way(method, link_payload(invoice))


def _lacking(business: Business, method: Method) -> tuple[str, str] | None:
    """What a method cannot do without, and the flag that gives it."""
    has, what, flag = {
        "bank": (business.iban or business.account_number, "an IBAN or an account number", "--iban IBAN"),
        "epc": (business.iban, "an IBAN", "--iban IBAN"),
        "swiss": (business.iban[:2] in {"CH", "LI"}, "an IBAN of CH or LI", "--iban IBAN"),
        "upi": (business.upi_id, "a UPI ID", "--upi-id NAME@BANK"),
        "link": (business.payment_link, "a link", "--payment-link URL"),
    }[method]
    return None if has else (what, flag)

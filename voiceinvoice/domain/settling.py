"""What may happen to an invoice that has its number: money comes in, money is given back, it is declared void."""

from msgspec.structs import replace

from voiceinvoice.domain.errors import Conflict, UsageError
from voiceinvoice.domain.invoice import Invoice, Payment


def paid(invoice: Invoice, payment: Payment) -> Invoice:
    """The invoice with a payment on it; it is paid when nothing is left.

    Raises Conflict for one that takes no payments, UsageError for a payment that is not positive or too large.
    """
    _check_no_note(invoice)
    if invoice.balance_due < 0:
        what = f"{-invoice.balance_due} {invoice.currency} of {invoice.number} is to be given back"
        raise Conflict(f"{what}, not paid.", hint=f"voiceinvoice invoices pay {invoice.number} --refund")
    if invoice.status != "open":
        hint = "Issue it first." if invoice.status == "draft" else "Only open invoices take payments."
        raise Conflict(f"{invoice.reference} is {invoice.status}.", hint=hint)
    if not 0 < payment.amount <= invoice.balance_due:
        raise UsageError(
            f"{payment.amount} is no payment on a balance of {invoice.balance_due} {invoice.currency}.",
            hint="Pay more than nothing, and no more than the balance.",
        )
    done = replace(invoice, payments=(*invoice.payments, payment))
    return replace(done, status="open" if done.balance_due else "paid")


def refunded(invoice: Invoice, payment: Payment) -> Invoice:
    """The invoice after `payment`, whose amount is positive, was given back to the client.

    Raises Conflict where credit notes have left nothing to give back, UsageError for an amount that is not positive or
    too large.
    """
    _check_no_note(invoice)
    if invoice.balance_due >= 0:
        hint = f"Take it back first: voiceinvoice invoices credit {invoice.reference}"
        raise Conflict(f"Nothing of {invoice.reference} is to be given back.", hint=hint)
    if not 0 < payment.amount <= -invoice.balance_due:
        raise UsageError(
            f"{payment.amount} is no refund where {-invoice.balance_due} {invoice.currency} is to be given back.",
            hint="Give back more than nothing, and no more than that.",
        )
    return replace(invoice, payments=(*invoice.payments, replace(payment, amount=-payment.amount)))


def voided(invoice: Invoice, reason: str, replaced_by: str = "") -> Invoice:
    """The invoice declared void; it keeps its number. Raises Conflict as `check_voidable` does."""
    check_voidable(invoice)
    return replace(invoice, status="void", void_reason=reason, replaced_by=replaced_by)


def check_voidable(invoice: Invoice) -> None:
    """Raises Conflict for a draft, a credit note, and an invoice that is void already or has a credit note."""
    _check_no_note(invoice)
    if invoice.credits:
        hint = "" if invoice.is_credited else f"Credit the rest: voiceinvoice invoices credit {invoice.number}"
        raise Conflict(f"{invoice.number} is credited by {invoice.credits[-1].number} and cannot be void.", hint=hint)
    if invoice.status in {"draft", "void"}:
        hint = "Delete it instead." if invoice.status == "draft" else ""
        raise Conflict(f"{invoice.reference} is {invoice.status}.", hint=hint)


def _check_no_note(invoice: Invoice) -> None:
    if before := invoice.preceding:
        raise Conflict(
            f"{invoice.reference} is a credit note on {before.number} and stays as it is.",
            hint=f"See what it changed: voiceinvoice invoices show {before.number}",
        )

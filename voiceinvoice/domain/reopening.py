"""An invoice as a draft again, so that it can be answered and finished like one."""

from msgspec.structs import replace

from voiceinvoice.domain.answers import NO_TAX, answered
from voiceinvoice.domain.draft import Deposit, Discount, Draft, DraftLine, Heard, HeardClient, HeardTax
from voiceinvoice.domain.invoice import Invoice, Line
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.party import TaxRate

#: Fields whose answer leaves every amount as it was.
_WORDS_ONLY = frozenset({"client", "email", "phone", "terms", "due", "po", "buyer_reference", "delivery", "note"})
_WHY = "as it was"


def draft_of(invoice: Invoice) -> Draft:
    """What `finish` would have made this invoice of, its prices net of tax."""
    paid = invoice.amount_paid
    return Draft(
        client=HeardClient(
            name=Heard(invoice.client.name, why=_WHY),
            email=Heard(invoice.client.email, why=_WHY) if invoice.client.email else None,
            phone=Heard(invoice.client.phone, why=_WHY) if invoice.client.phone else None,
        ),
        currency=Heard(invoice.currency, why=_WHY),
        lines=tuple(_draft_line(line) for line in invoice.lines),
        discount=Heard(Discount("amount", invoice.discount), why=_WHY) if invoice.discount else None,
        terms=Heard(invoice.terms, why=_WHY) if invoice.terms else None,
        po_number=Heard(invoice.po_number, why=_WHY) if invoice.po_number else None,
        buyer_reference=Heard(invoice.buyer_reference, why=_WHY) if invoice.buyer_reference else None,
        delivery=Heard(invoice.delivery, why=_WHY) if invoice.delivery else None,
        deposit=Heard(Deposit("amount", paid), why=_WHY) if paid != ZERO else None,
        notes=Heard(invoice.notes, why=_WHY) if invoice.notes else None,
        warnings=invoice.warnings,
        transcript=invoice.transcript,
        engine=invoice.origin.engine,
        model=invoice.origin.model,
    )


def reanswered(invoice: Invoice, answers: tuple[tuple[str, str], ...]) -> Draft:
    """The invoice as a draft with new answers. A new tax for the whole replaces that of every line."""
    draft = draft_of(invoice)
    for field, text in answers:
        draft = answered(draft, field, text)
        if field == "tax":
            draft = replace(draft, lines=tuple(replace(line, tax=None) for line in draft.lines))
    return draft


def with_amounts_of(finished: Invoice, before: Invoice, answers: tuple[tuple[str, str], ...]) -> Invoice:
    """`finished` with the amounts of `before` where no answer touched them: prices that were spoken with tax are kept
    net, and working tax out of them and in again could move a cent."""
    if any(field not in _WORDS_ONLY for field, _ in answers):
        return finished
    return replace(finished, lines=before.lines, discount=before.discount, taxes=before.taxes, payments=before.payments)


def _draft_line(line: Line) -> DraftLine:
    return DraftLine(
        description=Heard(line.description, why=_WHY),
        quantity=Heard(line.quantity, why=_WHY),
        unit=line.unit,
        unit_price=Heard(line.unit_price, why=_WHY),
        discount=Heard(Discount("amount", line.discount), why=_WHY) if line.discount else None,
        tax=Heard(HeardTax(line.tax or TaxRate(NO_TAX, ZERO)), why=_WHY),
    )

"""Credit notes: how much of an invoice is left to take back, and what a note on some of it says, to the minor unit.

An invoice is one part for each tax on its lines. No credit note takes more from a part than it has left, so that the
notes on an invoice never come to more than the invoice, net or tax; the last one takes the rest as it is.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.errors import Conflict, NotUnderstood, UsageError
from voiceinvoice.domain.invoice import Credit, Invoice, Line, Origin, Preceding, Tax
from voiceinvoice.domain.money import ZERO, minor_units, round_money, split_amount
from voiceinvoice.domain.party import Business, TaxRate

_HUNDRED = Decimal(100)


class Left(Struct, frozen=True):
    """What is left to credit of the lines under one tax: net after every discount, and its tax."""

    base: Decimal
    tax: Decimal

    @property
    def gross(self) -> Decimal:
        """Tax included."""
        return self.base + self.tax


class Taken(Struct, frozen=True):
    """A line of a credit note; `number` is the invoice's line that it takes back, or 0.

    `share` is the part of the discount on the whole that goes with it; `gross` what it comes to, tax included, where
    that is what was asked for.
    """

    number: int
    line: Line
    share: Decimal = ZERO
    gross: Decimal | None = None


Parts = Mapping[TaxRate | None, Left]


def credit_numbering(business: Business) -> tuple[str, int]:
    """The pattern of credit notes' numbers and the first one: where both share a pattern, they share the count."""
    is_shared = business.credit_number_pattern == business.number_pattern
    return business.credit_number_pattern, business.number_start if is_shared else 1


def credit_note(
    invoice: Invoice,
    earlier: Sequence[Invoice],
    seller: Business,
    issued: date,
    *,
    amount: Decimal | None = None,
    lines: Mapping[int, Decimal | None] | None = None,
    reason: str = "",
) -> Invoice:
    """A note, not yet numbered and without an id, that takes back what is left of `invoice` after the `earlier` notes:
    `amount` of it, tax included, or only these `lines`, by their numbers from 1, each with a quantity or as a whole.

    Raises Conflict for an invoice that has nothing left, or is none that can be credited; UsageError for more than is
    left of the whole, of a line, or of what is under one tax.
    """
    check_creditable(invoice)
    if not earlier and amount in {None, invoice.total} and not lines:
        note = _note(invoice, seller, issued, reason, [Taken(n, line) for n, line in enumerate(invoice.lines, 1)])
        return replace(note, discount=invoice.discount, taxes=invoice.taxes)
    parts = left_of(invoice, earlier)
    if any(part.base < 0 for part in parts.values()):
        raise UsageError(f"{invoice.number} takes back more than it charges under one tax.", hint="Credit all of it.")
    if lines:
        taken = [_of_line(invoice, earlier, number, quantity) for number, quantity in lines.items()]
    else:
        left = sum((part.gross for part in parts.values()), ZERO)
        rest = _rest(invoice, earlier, parts) if amount in {None, left} else []
        taken = rest or _of_amount(invoice, parts, left if amount is None else amount, left, reason)
    note = _priced(_note(invoice, seller, issued, reason, taken), taken, parts)
    if note.total <= 0:
        raise UsageError(f"That would credit {note.total} {note.currency}.", hint="Credit something that was charged.")
    return note


def check_creditable(invoice: Invoice) -> None:
    """Raises Conflict for a draft, a void invoice, a credit note, and an invoice that is credited or over nothing."""
    if invoice.is_credit_note:
        raise Conflict(f"{invoice.reference} is a credit note.", hint="Bill what it should not have taken back.")
    if invoice.status in {"draft", "void"}:
        hint = "Change or delete it instead." if invoice.status == "draft" else ""
        raise Conflict(f"{invoice.reference} is {invoice.status}; there is nothing to credit.", hint=hint)
    if invoice.amount_credited >= invoice.total:
        by = ", ".join(credit.number for credit in invoice.credits)
        message = f"{invoice.number} is credited in full by {by}." if by else f"{invoice.number} is over nothing."
        raise Conflict(message, hint=f"See it: voiceinvoice invoices show {invoice.credits[-1].number}" if by else "")


def left_of(invoice: Invoice, earlier: Sequence[Invoice]) -> Parts:
    """What is left under each tax, in the order of the lines."""
    left = _parts(invoice)
    for note in earlier:
        for tax, part in _parts(note).items():
            if tax not in left:
                raise NotUnderstood(f"{note.reference} credits a tax that {invoice.reference} does not have.")
            left[tax] = Left(left[tax].base - part.base, left[tax].tax - part.tax)
    return left


def with_credit(invoice: Invoice, credit: Credit) -> Invoice:
    """The invoice with a credit note on it, and the status that this gives it."""
    credited = replace(invoice, credits=(*invoice.credits, credit))
    if credited.is_credited:
        return replace(credited, status="credited")
    return replace(credited, status="open" if credited.balance_due > 0 else "paid")


def _parts(invoice: Invoice) -> dict[TaxRate | None, Left]:
    taxed = {TaxRate(tax.name, tax.rate, tax.category, tax.reason): Left(tax.base, tax.amount) for tax in invoice.taxes}
    untaxed = invoice.net_total - sum((part.base for part in taxed.values()), ZERO)
    order = dict.fromkeys(line.tax for line in invoice.lines)
    return {tax: taxed.get(tax, Left(ZERO, ZERO)) if tax else Left(untaxed, ZERO) for tax in order}


def _note(invoice: Invoice, seller: Business, issued: date, reason: str, taken: Sequence[Taken]) -> Invoice:
    if issued < invoice.issue_date:
        raise UsageError(f"{issued} is before {invoice.number} was issued, on {invoice.issue_date}.")
    numbers = tuple(one.number for one in taken)
    return Invoice(
        id="",
        issue_date=issued,
        currency=invoice.currency,
        language=invoice.language,
        seller=replace(seller, rev=0),
        client=invoice.client,
        lines=tuple(one.line for one in taken),
        preceding=Preceding(id=invoice.id, number=invoice.number, issue_date=invoice.issue_date, lines=numbers),
        po_number=invoice.po_number,
        buyer_reference=invoice.buyer_reference,
        delivery=invoice.delivery,
        notes=reason,
        origin=Origin(kind=invoice.origin.kind),
    )


def _of_line(invoice: Invoice, earlier: Sequence[Invoice], number: int, quantity: Decimal | None) -> Taken:
    """A line, or `quantity` of it, with its shares of both discounts."""
    if not 1 <= number <= len(invoice.lines):
        raise UsageError(f"{invoice.number} has no line {number}.", hint=f"It has lines 1 to {len(invoice.lines)}.")
    line = invoice.lines[number - 1]
    sign = -1 if line.quantity < 0 else 1
    left = abs(line.quantity) - sum((abs(done) for done in _credited(earlier, number)), ZERO)
    wanted = left if quantity is None else quantity
    if not 0 < wanted <= left:
        what = f"{line.description!r}, line {number} of {invoice.number}"
        raise UsageError(f"{wanted.normalize():f} of {what} cannot be credited: {left.normalize():f} is left.")
    part = wanted / abs(line.quantity)
    alike = [other for other in invoice.lines if other.tax == line.tax]
    whole = sum((other.net for other in alike), ZERO) - _parts(invoice)[line.tax].base
    shares = split_amount(whole, [other.net for other in alike], invoice.currency)
    share = next(share for other, share in zip(alike, shares, strict=True) if other is line)
    taken = replace(
        line,
        quantity=sign * wanted,
        amount=round_money(sign * wanted * line.unit_price, invoice.currency),
        discount=round_money(line.discount * part, invoice.currency),
    )
    return Taken(number, taken, round_money(share * part, invoice.currency))


def _rest(invoice: Invoice, earlier: Sequence[Invoice], parts: Parts) -> list[Taken]:
    """Every line that is left; nothing when lines are not what is left, because amounts were credited before."""
    done = {number: sum(map(abs, _credited(earlier, number)), ZERO) for number in range(1, len(invoice.lines) + 1)}
    open_lines = [number for number, line in enumerate(invoice.lines, 1) if done[number] < abs(line.quantity)]
    taken = [_of_line(invoice, earlier, number, None) for number in open_lines]
    nets = dict.fromkeys(parts, ZERO)
    for one in taken:
        nets[one.line.tax] += one.line.net - one.share
    return taken if nets == {tax: part.base for tax, part in parts.items()} else []


def _credited(earlier: Sequence[Invoice], number: int) -> list[Decimal]:
    return [
        line.quantity
        for note in earlier
        if note.preceding
        for line, of in zip(note.lines, note.preceding.lines, strict=True)
        if of == number
    ]


def _of_amount(invoice: Invoice, parts: Parts, amount: Decimal, left: Decimal, reason: str) -> list[Taken]:
    """One line for each tax, in proportion to what is left under it; all that is left when it is asked for."""
    currency = invoice.currency
    if not 0 < amount <= left:
        raise UsageError(
            f"{amount} {currency} of {invoice.number} cannot be credited: {left} {currency} is left.",
            hint="Give an amount above zero, and no more than that.",
        )
    owed = [(tax, part) for tax, part in parts.items() if part.gross > 0]
    weights = [part.gross for _, part in owed]
    shares = weights if amount == left else split_amount(amount, weights, currency)
    bases = [_base(part, share, tax, currency) for (tax, part), share in zip(owed, shares, strict=True)]
    what = reason or f"Credit on {invoice.number}"
    return [
        Taken(0, Line(description=what, quantity=Decimal(1), unit_price=base, tax=tax, amount=base), gross=share)
        for (tax, _), base, share in zip(owed, bases, shares, strict=True)
        if share
    ]


def _base(part: Left, share: Decimal, tax: TaxRate | None, currency: str) -> Decimal:
    """The net of a share; never so little that its tax would be more than is left."""
    if share == part.gross:
        return part.base
    base = round_money(share * _HUNDRED / (_HUNDRED + (tax.rate if tax else ZERO)), currency)
    return min(max(base, share - part.tax), part.base)


def _priced(note: Invoice, taken: Sequence[Taken], parts: Parts) -> Invoice:
    """The note with its discount and taxes, none of them beyond what is left."""
    taxes, discount = [], ZERO
    for tax in dict.fromkeys(one.line.tax for one in taken):
        alike = [one for one in taken if one.line.tax == tax]
        net = sum((one.line.net for one in alike), ZERO)
        share = sum((one.share for one in alike), ZERO)
        left = parts[tax]
        over = net - share - left.base
        if over > len(alike) * Decimal(1).scaleb(-minor_units(note.currency)):
            raise UsageError(
                f"That is {net - share} {note.currency} net where {left.base} is left{f' under {tax}' if tax else ''}.",
                hint="Credit an amount instead of lines: some of it was taken back already.",
            )
        share += max(over, ZERO)  # quantities that were rounded one by one may come to a cent more than their line
        discount += share
        if tax:
            taxes.append(_tax(tax, net - share, alike[0].gross, left, note.currency))
    return replace(note, discount=discount, taxes=tuple(taxes))


def _tax(tax: TaxRate, base: Decimal, gross: Decimal | None, left: Left, currency: str) -> Tax:
    if gross is not None:
        amount = gross - base
    elif base == left.base:
        amount = left.tax
    else:
        amount = min(round_money(base * tax.rate / _HUNDRED, currency), left.tax)
    return Tax(name=tax.name, rate=tax.rate, base=base, amount=amount, category=tax.category, reason=tax.reason)

"""The speaker's own total as a judge: of several readings, the likeliest one that comes to it is what was meant.

That two readings come to the same sum by chance is as rare as the sum has figures, so that a total which was said is
stronger evidence than any order of words. Without a reading that agrees, the likeliest one stays, and is warned about.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations, islice

from msgspec.structs import replace

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, DraftLine, Heard, HeardTax, Notice
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.money import round_money
from voiceinvoice.domain.pricing import Item, price
from voiceinvoice.extract.offline.reading import Amount

#: A sum of so few cannot judge: too many readings come to it by chance.
_LEAST_TOTAL = Decimal(10)
#: Counts said elsewhere are tried up to so many.
_MOST_COUNTED = 500
#: So many readings are compared; the more there are, the more likely one comes to the sum by chance.
_MOST_TRIED = 300
_NONE = Decimal(0)
#: A line, by its place, read otherwise; None: not billed.
_Edit = tuple[int, DraftLine | None]
_DOUBTED = frozenset({"price_unclear", "description_missing"})


def agreed(likeliest: Draft, others: Iterable[Draft], amounts: Sequence[Amount], context: Context) -> Draft:
    """`likeliest`, or the first of the `others` or of the drafts one value away that comes to the stated total."""
    said = likeliest.stated_total
    if said is None or said.value < _LEAST_TOTAL or comes_to(likeliest, said, context) is not False:
        return likeliest
    for draft in islice(chain(others, _mended(likeliest, said, amounts)), _MOST_TRIED):
        if draft.stated_total is not None and comes_to(draft, said, context):
            message = f"This is read so that it comes to the {said.value:f} you said in total."
            return replace(draft, warnings=(*draft.warnings, Notice("read_to_total", message, "lines")))
    return likeliest


def or_otherwise(likeliest: Draft, near: Iterable[Draft]) -> Draft:
    """`likeliest`, with a notice when another reading that is about as likely comes to another sum."""
    taken = sum_of_lines(likeliest)
    for draft in near:
        if sum_of_lines(draft) != taken:
            lines = ", ".join(
                f"{line.quantity.value.normalize():f} x {line.description.value}"
                + (f" at {line.unit_price.value:f}" if line.unit_price else "")
                for line in draft.lines
            )
            notice = Notice("read_otherwise", f"This may also mean: {lines}.", "lines")
            return replace(likeliest, warnings=(*likeliest.warnings, notice))
    return likeliest


def sum_of_lines(draft: Draft) -> Decimal:
    """Quantities times prices, before any discount or tax; lines without a price count for nothing."""
    return sum((line.quantity.value * line.unit_price.value for line in draft.lines if line.unit_price), Decimal(0))


def comes_to(draft: Draft, said: Heard[Decimal], context: Context) -> bool | None:
    """Whether the draft's total, its sum before tax, or what is left to pay is what was `said`; None without prices."""
    if any(line.unit_price is None or line.unit_price.value < 0 or not line.quantity.value for line in draft.lines):
        return None
    currency = draft.currency.value if draft.currency else context.currency
    tax = draft.tax.value if draft.tax else None
    included = bool(tax and tax.included) or any(line.tax and line.tax.value.included for line in draft.lines)
    try:
        sums = price(
            [_item(line, tax) for line in draft.lines],
            currency,
            discount=draft.discount.value if draft.discount else None,
            tax_included=included,
        )
    except NotUnderstood:
        return None
    subtotal = sum((line.amount for line in sums.lines), Decimal(0))
    total = subtotal - sums.discount + sum((each.amount for each in sums.taxes), Decimal(0))
    paid = Decimal(0)
    if draft.deposit:
        part = draft.deposit.value
        paid = round_money(part.value if part.kind == "amount" else total * part.value / 100, currency)
    return not {said.value, *said.alternatives}.isdisjoint({total, subtotal, subtotal - sums.discount, total - paid})


def _item(line: DraftLine, tax: HeardTax | None) -> Item:
    rate = line.tax.value.tax if line.tax else tax.tax if tax else None
    return Item(
        description=line.description.value,
        quantity=line.quantity.value,
        unit_price=line.unit_price.value if line.unit_price else Decimal(0),
        discount=line.discount.value if line.discount else None,
        tax=rate if rate is not None and rate.rate else None,
    )


def _mended(draft: Draft, said: Heard[Decimal], amounts: Sequence[Amount]) -> Iterator[Draft]:
    """`draft` read otherwise in one or two places: a price, a count, a tax, a discount, a doubtful line not billed."""
    ones = list(_line_edits(draft, said, amounts))
    wholes = [draft, *_whole_edits(draft)]
    yield from (_edited(draft, (one,)) for one in ones)
    yield from wholes[1:]
    yield from (_edited(whole, (one,)) for whole in wholes[1:] for one in ones)
    yield from (_edited(draft, pair) for pair in combinations(ones, 2) if pair[0][0] != pair[1][0])


def _line_edits(draft: Draft, said: Heard[Decimal], amounts: Sequence[Amount]) -> Iterator[_Edit]:
    lines = draft.lines
    doubted = {notice.field.split(".")[1] for notice in draft.warnings if notice.code in _DOUBTED}
    for place, line in enumerate(lines):
        for other in (*_otherwise_priced(line), *_otherwise_counted(line, draft, amounts)):
            yield place, other
    for place, line in enumerate(lines):
        for rate in {each.tax for each in lines if each.tax and each.tax != line.tax}:
            yield place, replace(line, tax=rate)
    for place, line in enumerate(lines):
        ends = line.unit_price.span[1] if line.unit_price and line.unit_price.span else 0
        if str(place + 1) in doubted and len(lines) > 1 and (said.span is None or ends <= said.span[0]):
            yield place, None


def _whole_edits(draft: Draft) -> Iterator[Draft]:
    """With tax on top or contained, as it was not read; with a tax or a discount on one line or on all."""
    if draft.tax and draft.tax.value.tax.rate:
        yield replace(draft, tax=_turned(draft.tax))
        for place, line in enumerate(draft.lines):
            kept = replace(line, tax=draft.tax)
            yield replace(draft, tax=None, lines=(*draft.lines[:place], kept, *draft.lines[place + 1 :]))
            untaxed = replace(line, tax=replace(draft.tax, value=HeardTax(replace(draft.tax.value.tax, rate=_NONE))))
            yield replace(draft, lines=(*draft.lines[:place], untaxed, *draft.lines[place + 1 :]))
    if any(line.tax and line.tax.value.tax.rate for line in draft.lines):
        turned = (replace(line, tax=_turned(line.tax)) if line.tax else line for line in draft.lines)
        yield replace(draft, lines=tuple(turned))
    if draft.discount:
        for place, line in enumerate(draft.lines):
            kept = replace(line, discount=draft.discount)
            yield replace(draft, discount=None, lines=(*draft.lines[:place], kept, *draft.lines[place + 1 :]))
    elif found := next((line.discount for line in draft.lines if line.discount), None):
        yield replace(draft, discount=found, lines=tuple(replace(line, discount=None) for line in draft.lines))


def _turned(tax: Heard[HeardTax]) -> Heard[HeardTax]:
    return replace(tax, value=HeardTax(tax.value.tax, included=not tax.value.included))


def _edited(draft: Draft, edits: Sequence[_Edit]) -> Draft:
    """`draft` with each (place, line) in its place; the places without a line are left out, the last one first."""
    lines = list(draft.lines)
    for place, line in edits:
        if line is not None:
            lines[place] = line
    draft = replace(draft, lines=tuple(lines))
    for place in sorted((place for place, line in edits if line is None), reverse=True):
        draft = _left_out(draft, place)
    return draft


def _otherwise_priced(line: DraftLine) -> Iterator[DraftLine]:
    """With the other readings of its price, and with the price for all of them together."""
    if line.unit_price is None:
        return
    for value in line.unit_price.alternatives:
        yield replace(line, unit_price=replace(line.unit_price, value=value))
    if line.quantity.value != 1:
        yield replace(line, quantity=Heard(Decimal(1), why="the price is for all, by the total"), unit="")


def _otherwise_counted(line: DraftLine, draft: Draft, amounts: Sequence[Amount]) -> Iterator[DraftLine]:
    """With the other readings of its count, and with counts that were said of other things: `12 a dog for all`."""
    counts = [Heard(value, line.quantity.quote, line.quantity.span) for value in line.quantity.alternatives]
    if line.quantity.value == 1:
        counts += [other.quantity for other in draft.lines if other.quantity.value != 1]
        counts += [
            Heard(amount.value, draft.transcript[amount.start : amount.end], (amount.start, amount.end))
            for amount in amounts
            if amount.kind in {"number", "quantity"} and 1 < amount.value <= _MOST_COUNTED
        ]
    for count in counts:
        yield replace(line, quantity=replace(count, why="the count that gives the total"))


def _left_out(draft: Draft, place: int) -> Draft:
    rest = without_line(draft, place)
    message = f"{draft.lines[place].description.value} was left out: without it the total is the one you said."
    return replace(rest, warnings=(*rest.warnings, Notice("left_out", message, "lines")))


def without_line(draft: Draft, place: int) -> Draft:
    """`draft` without one line and the notices about it."""
    kept = (notice for notice in draft.warnings if not notice.field.startswith(f"lines.{place + 1}."))
    return replace(
        draft,
        lines=(*draft.lines[:place], *draft.lines[place + 1 :]),
        warnings=tuple(_renumbered(notice, place + 1) for notice in kept),
    )


def _renumbered(notice: Notice, gone: int) -> Notice:
    """The notice with its field counted without line `gone`."""
    parts = notice.field.split(".")
    if parts[0] != "lines" or len(parts) < 2 or int(parts[1]) < gone:
        return notice
    return replace(notice, field=".".join(["lines", str(int(parts[1]) - 1), *parts[2:]]))

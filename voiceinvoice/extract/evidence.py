"""The check that guards every engine: what is billed was heard, what was heard is billed or accounted for."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Any

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Heard, Notice
from voiceinvoice.extract.offline.reading import Amount, read_amounts

#: "One" is said about many things ("the one on the left", "one of them") that are never billed.
_SMALL = 1
_CENT = Decimal("0.01")
#: Things are sold by the dozen, the hundred or the thousand.
_PACKS = (12, 100, 1000)
#: Words before money that was said before: another of the same. Without one, it was only said again.
_ANOTHER = frozenset("another additional further plus extra weitere nochmal autre otro otra outro outra".split())


def check_evidence(
    draft: Draft, text: str, context: Context | None = None, amounts: list[Amount] | None = None
) -> tuple[Notice, ...]:
    """What a person should look at before this draft leaves. `amounts` are those of `text` when they are known.

    A quote that is not in `text`, an amount billed that was not heard, an amount heard that is nowhere in the draft.
    The draft's own totals are not computed here: who has them compares them with `draft.stated_total`.
    """
    if amounts is None:
        amounts = read_amounts(text, context, draft.language)
    return (*_foreign_quotes(draft, text), *_not_heard(draft, amounts), *_unused(draft, amounts, text))


def _values(draft: Draft) -> Iterator[tuple[str, Heard[Any]]]:
    """Each heard value that is an amount, with its field."""
    for number, line in enumerate(draft.lines, 1):
        yield f"lines.{number}.quantity", line.quantity
        for name, heard in (("unit_price", line.unit_price), ("discount", line.discount), ("tax", line.tax)):
            if heard is not None:
                yield f"lines.{number}.{name}", heard
    for name in ("discount", "tax", "terms", "deposit", "stated_total", "currency"):
        heard = getattr(draft, name)
        if heard is not None:
            yield name, heard


def _names(draft: Draft) -> Iterator[tuple[str, Heard[str]]]:
    """Each heard value that is words."""
    if draft.client is not None:
        yield "client", draft.client.name
        for name in ("email", "phone", "address"):
            heard = getattr(draft.client, name)
            if heard is not None:
                yield f"client.{name}", heard
    for name in ("po_number", "notes"):
        heard = getattr(draft, name)
        if heard is not None:
            yield name, heard
    for number, line in enumerate(draft.lines, 1):
        yield f"lines.{number}.description", line.description


def _foreign_quotes(draft: Draft, text: str) -> Iterator[Notice]:
    flat = " ".join(text.split()).casefold()
    for name, heard in (*_values(draft), *_names(draft)):
        if heard.quote and " ".join(heard.quote.split()).casefold() not in flat:
            yield Notice("quote_not_heard", f'"{heard.quote}" is not in the transcript.', name)


def _not_heard(draft: Draft, amounts: list[Amount]) -> Iterator[Notice]:
    """Quantities and prices with a quote that no number of the transcript, nor two of them together, gives."""
    said = {reading for amount in amounts for reading in (amount.value, *amount.others)}
    said |= {reading / 60 for reading in said} | {reading * 60 for reading in said} | {Decimal(1)}
    for number, line in enumerate(draft.lines, 1):
        for name, heard in (("quantity", line.quantity), ("unit_price", line.unit_price)):
            if heard is None or not heard.quote:
                continue
            in_packs = name == "quantity" and any(heard.value * size in said for size in _PACKS)
            if (
                not in_packs
                and heard.value not in said
                and not any(_is_near(heard.value, reading) for reading in said)
                and not _follows(heard.value, said)
            ):
                yield Notice(
                    "amount_not_heard", f"{heard.value:f} was not heard in the transcript.", f"lines.{number}.{name}"
                )


def _is_near(value: Decimal, reading: Decimal) -> bool:
    """Equal, or a fraction such as a third of an hour cut to a few decimals."""
    return value == reading or (bool(reading % 1) and abs(value - reading) < _CENT / 2)


def _follows(value: Decimal, said: set[Decimal]) -> bool:
    """Whether two numbers that were said multiply or divide to `value`: 3 calls of 2 hours, $240 for 3 hours."""
    return any(one and (_is_near(value * one, other) or _is_near(value, one * other)) for one in said for other in said)


def _unused(draft: Draft, amounts: list[Amount], text: str) -> Iterator[Notice]:
    values = [heard for _, heard in _values(draft)]
    spans = _Covered(heard.span for heard in values if heard.span)
    names = _Covered(heard.span for _, heard in _names(draft) if heard.span)
    readings = Counter(frozenset((amount.value, *amount.others)) for amount in amounts if not amount.settled)
    used = Counter(number for heard in values if heard.quote for number in set(_numbers_of(heard.value)))
    filled = {number for heard in values if not heard.quote for number in _numbers_of(heard.value)}
    for amount in amounts:
        said = {amount.value, *amount.others}
        if amount.settled or spans.overlap(amount):
            continue
        times = sum(often for other, often in readings.items() if said & other)
        is_money = amount.kind in {"price", "number"}
        if is_money and used.keys() & said and not _ANOTHER & set(text[: amount.start].lower().rsplit(maxsplit=2)[-2:]):
            continue
        if said & filled or times <= sum(used[value] for value in said):
            continue
        is_bare = amount.kind == "number"
        if is_bare and (amount.value <= _SMALL or names.overlap(amount)):
            continue
        quote = text[amount.start : amount.end]
        yield Notice("amount_unused", f'"{quote}" was heard and is not on the invoice.', "lines")


class _Covered:
    """The stretches of the text that `spans` [start, end) take, asked for in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def overlap(self, amount: Amount) -> bool:
        """Whether any of them shares a character with where `amount` was heard."""
        before = bisect_left(self._starts, amount.end)
        return before > 0 and amount.start < self._ends[before - 1]


def _numbers_of(value: object) -> Iterator[Decimal]:
    """The amounts inside a heard value."""
    if isinstance(value, Decimal):
        yield value
        return
    for name in ("value", "days"):
        inner = getattr(value, name, None)
        if isinstance(inner, Decimal | int):
            yield Decimal(inner)
    tax = getattr(value, "tax", None)
    if tax is not None:
        yield tax.rate

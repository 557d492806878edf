"""Amounts that only say what others come to: `so 550 with the tax`, `10 percent off, that's 40, so 360`."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.tokens import tokenize
from voiceinvoice.extract.offline.wording import trim

_NONE = Decimal(0)
_CENT = Decimal("0.01")
#: Nobody keeps the sum of more lines in mind.
MOST_LINES = 60


def without_sums(
    text: str, built: Sequence[BuiltLine], modifiers: Sequence[Modifier], lexicon: Lexicon
) -> tuple[list[BuiltLine], list[Modifier]]:
    """The lines without those that say what the others come to, and those sums as totals that were said.

    Arithmetic decides together with the words: the amount must follow from what was said before it, and be led by a
    word such as "so" or "makes", or have no words of its own.
    """
    if len(built) > MOST_LINES:
        return list(built), []
    kept: list[BuiltLine] = []
    totals: list[Modifier] = []
    for each in built:
        said = each.item.price
        amount = each.line.unit_price.value if each.line.unit_price else None
        if not kept or said is None or amount is None or not _may_be_sum(text, each, kept[-1], lexicon):
            kept.append(each)
            continue
        before = [m for m in modifiers if m.end <= said.start]
        wholes, parts = _results(kept, before)
        if amount in wholes:
            totals.append(Modifier("total", said, said.start, said.end))
        elif amount not in parts:
            kept.append(each)
    return kept, totals


def _may_be_sum(text: str, each: BuiltLine, before: BuiltLine, lexicon: Lexicon) -> bool:
    """Whether the words around a price leave room for a sum: one of them says so, or there are none."""
    item, price = each.item, each.item.price
    if price is None or item.count or item.quantity or price.per or price.kind == "same":
        return False
    led = {token.low for token in tokenize(text[min(before.item.end, price.start) : price.start])}
    is_bare = not any(trim(run, lexicon) for run in item.words)
    is_announced = bool(led & lexicon.sum_leads)
    return is_announced or (is_bare and led.isdisjoint(lexicon.one_more) and before.line.quantity.value != 1)


def _results(built: Sequence[BuiltLine], before: Sequence[Modifier]) -> tuple[set[Decimal], set[Decimal]]:
    """What the lines come to with the discounts, taxes and payments that were said; and parts of that on the way."""
    amounts = [b.line.quantity.value * b.line.unit_price.value for b in built if b.line.unit_price]
    total = sum(amounts, _NONE)
    shares = {role: [m.value.value or Decimal(0) for m in before if m.role == role and m.value.kind == "percent"]
              for role in ("discount", "taxed", "surcharge", "deposit")}  # fmt: skip
    off = [m.value.value or Decimal(0) for m in before if m.role == "discount" and m.value.kind != "percent"]
    paid = [m.value.value or Decimal(0) for m in before if m.role == "deposit" and m.value.kind != "percent"]
    nets = {total, total - sum(off, _NONE), total - sum(set(off), _NONE)}
    nets |= {
        net * (1 - rate / 100) for net in tuple(nets) for rate in (sum(shares["discount"], _NONE), *shares["discount"])
    }
    grosses = {
        net * (1 + rate / 100)
        for net in nets
        for rate in (sum(shares["taxed"], _NONE), sum(shares["surcharge"], _NONE))
    }
    wholes = {_rounded(value - part) for value in nets | grosses for part in (_NONE, sum(paid, _NONE), *paid)}
    wholes |= {_rounded(value * (1 - rate / 100)) for value in nets | grosses for rate in shares["deposit"]}
    if len(built) == 1 and not before:
        wholes = {_rounded(total)}
    parts = {_rounded(value * rate / 100) for value in (*nets, *amounts) for rates in shares.values() for rate in rates}
    parts |= {_rounded(value * (1 - rate / 100)) for value in amounts for rate in shares["discount"]}
    return wholes, parts


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_UP)

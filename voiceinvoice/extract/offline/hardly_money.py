"""Bare small numbers that stand for a price only because nothing else was made of them: `van 12`, `crew of four`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular

#: Bare numbers up to this are more often which one, how old or how many than money.
_FEW = 12
#: So many characters stand at most between goods and their price.
_NEAR = 2
#: Beside other prices a small one is at least such a part of the smallest.
_PART = Decimal("0.26")


def without_hardly_money(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items without those whose only value is a bare small number, far below every other price."""
    prices = [item.price.value for item in items if item.price and item.price.value and not _is_small(item, lexicon)]
    if not prices:
        return list(items)
    least = min(prices) * _PART
    return [item for item in items if not _is_small(item, lexicon) or (item.price and (item.price.value or 0) > least)]


def _is_small(item: Item, lexicon: Lexicon) -> bool:
    price = item.price
    if price is None or price.kind != "number" or price.value is None or item.count or item.quantity:
        return False
    is_for = any(run[0].start > price.start and run[0].low in lexicon.work_leads for run in item.words)
    is_cued = (
        is_for
        or _follows_goods(item, price, lexicon)
        or price.at
        or price.per
        or price.whole
        or price.flat
        or price.currency
    )
    return price.value <= _FEW and not price.places and not is_cued


def _follows_goods(item: Item, price: Node, lexicon: Lexicon) -> bool:
    """Whether figures stand right after goods or work and before no other word: `shop supplies 9`, not `van 12`."""
    before = [run[-1] for run in item.words if 0 < price.start - run[-1].end <= _NEAR]
    if not before or not price.digits or any(run[0].start > price.start for run in item.words):
        return False
    low = before[-1].low
    is_goods = low in lexicon.work_words or singular(low, lexicon) + "s" == low
    return is_goods and low not in lexicon.label_words | lexicon.priced_labels | lexicon.talk.which_words

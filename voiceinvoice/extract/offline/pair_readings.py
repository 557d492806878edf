"""Which reading of a spoken pair is meant: `six fifty` is 650 for a table and 6.50 for a candle.

What speaks for one of them adds up: the figures themselves, what the price is for, how many are bought, what kind of
thing it is, and how near the other prices are. The score is positive for hundreds, negative for whole money and cents.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from math import log10
from operator import attrgetter

from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.wording import trim

_HUNDRED, _TEN = 100, 10
#: By the first figure of the pair: `one fifty` is hardly 1.50, `sixty-two fifty` hardly 6,250.
_BY_FIRST = ((40, -2.5), (30, -1.8), (20, -0.8), (10, -0.3), (2, 1.5), (1, 2.0))
#: A price for the whole is rather hundreds, unless it ends as prices in shops do.
_RETAIL, _FLAT, _FLAT_RETAIL = (95, 99), 0.9, -0.6
_SHORT = 5
#: Up to this score either way the other reading is worth a question, and from the second on a price can judge others.
_CLOSE, _SURE = 1.0, 2.0
_MANY, _SEVERAL, _GREAT_MANY = 10, 5, 50
#: How much the nearness of a price said in the same shape counts, each or flat, and in the other.
_ALIKE, _FLAT_ALIKE, _UNLIKE = 1.5, 0.8, 0.4
_KIND = 1.2
#: So many items before and after one may be like it.
_NEIGHBOURS = 20


def settle_pairs(items: Sequence[Item], lexicon: Lexicon) -> None:
    """Puts the likelier reading of each pair in the price of its item, marked when the other is nearly as likely."""
    pairs = [item for item in items if item.price is not None and is_pair(item.price)]
    sure = [item for item in items if item.price is not None and item.price.value and item not in pairs]
    scores = [_of_itself(item, lexicon) for item in pairs]
    for item, score in zip(pairs, scores, strict=True):
        if abs(score) >= _SURE:
            _choose(item, score)
    sure += [item for item, score in zip(pairs, scores, strict=True) if abs(score) >= _SURE]
    sure.sort(key=attrgetter("start"))
    for item, score in zip(pairs, scores, strict=True):
        near = _nearness(item, _around(item, sure), lexicon)
        _choose(item, score + (near or 0.0), lone=near is None and not _is_rated(item))


def _around(item: Item, others: Sequence[Item]) -> list[Item]:
    """The items said nearest to `item`, without itself."""
    place = bisect_left(others, item.start, key=attrgetter("start"))
    return [other for other in others[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS] if other is not item]


def is_pair(price: Node) -> bool:
    """Whether the other reading of a price is a hundred times as much, or as little."""
    if price.value is None or len(price.others) != 1:
        return False
    return price.value * _HUNDRED == price.others[0] or price.others[0] * _HUNDRED == price.value


def part_of(amount: Node, whole: Decimal) -> Node:
    """An amount that is a part of `whole`, a pair as hundreds unless they are more than that."""
    if not is_pair(amount) or amount.value is None:
        return amount
    low, high = sorted((amount.value, *amount.others))
    value, other = (high, low) if high <= whole else (low, high)
    return replace(amount, value=value, others=(other,))


def _choose(item: Item, score: float, *, lone: bool = False) -> None:
    price = item.price
    if price is None or price.value is None:
        return
    low, high = sorted((price.value, *price.others))
    value, other = (high, low) if score >= 0 else (low, high)
    is_close = abs(score) < _CLOSE or (lone and abs(score) < _SURE)
    item.price = replace(price, value=value, others=(other,), close=is_close)


def _is_rated(item: Item) -> bool:
    """Whether a price is for each of what was counted."""
    price = item.price
    counted = item.count is not None or item.quantity is not None
    return price is not None and (bool(price.per) or (price.at and counted))


def _of_itself(item: Item, lexicon: Lexicon) -> float:
    """What the pair, its unit, the count and the kind of thing say."""
    price = item.price
    if price is None or price.value is None:
        return 0.0
    first = int(min(price.value, *price.others))
    score = next(score for least, score in _BY_FIRST if first >= least) + (1.0 if price.currency else 0.0)
    if not _is_rated(item):
        retail = max(price.value, *price.others) % _HUNDRED in _RETAIL
        score += _FLAT if first == 1 else 0.0
        return score + _kind(item, lexicon) + (0.0 if first < _TEN else _FLAT_RETAIL if retail else _FLAT)
    unit = price.per if price.per != "each" else ""
    unit = unit or (item.quantity.unit if item.quantity is not None else "")
    if unit in lexicon.time_names or unit in lexicon.measure_names or unit in lexicon.small_units:
        return score + _unit_score(unit, first, lexicon)
    return score + _kind(item, lexicon) + _count_score(item, lexicon)


def _unit_score(unit: str, first: int, lexicon: Lexicon) -> float:
    if unit == lexicon.hour:
        return 1.5 if first < _TEN else -3.0
    if unit == lexicon.minute:
        return -4.0
    if unit in lexicon.time_names:
        return 1.5 if first < _TEN else 0.9 if unit in lexicon.work_times else 0.0
    if unit in lexicon.large_measures:
        return 0.0 if first < _TEN else -1.0
    return -3.5


def _count_score(item: Item, lexicon: Lexicon) -> float:
    counted = item.count or item.quantity
    if counted is None or counted.value is None:
        return 0.0
    if counted.value < _MANY:
        return -1.2 if counted.value >= _SEVERAL else -0.4 if counted.value > 1 else 0.0
    kind = _kind(item, lexicon)
    score = -3.0 if kind < 0 else -0.8 if kind > 0 else -2.2
    return score - (1.0 if counted.value >= _GREAT_MANY else 0.0)


def _kind(item: Item, lexicon: Lexicon) -> float:
    """Whether what is named costs little, or hundreds: by the noun that the words end with before any preposition, the
    unit of the price, and by the work that is told of a flat price."""
    price, rated = item.price, _is_rated(item)
    heads = [_head(run, lexicon) for run in item.words]
    if price is not None and price.per not in {"", "each"}:
        heads = [price.per]
    score = -2.2 if any(head in lexicon.small_goods for head in heads) else 0.0
    said = [node.low for run in item.words for node in run if node.kind == "word"]
    is_work = not (rated or score) and any(len(low) > _SHORT and low.endswith(lexicon.work_endings) for low in said)
    is_large = is_work or any(head in lexicon.large_goods for head in heads)
    return score + (_KIND if is_large else 0.0)


def _head(run: Sequence[Node], lexicon: Lexicon) -> str:
    """The singular of the noun that a run of words is about: `boards` of `deck boards of cedar`."""
    words = trim(run, lexicon)
    ends = (place for place, node in enumerate(words) if place and node.low in lexicon.of_words | lexicon.whole_price)
    nouns = [singular(node.low, lexicon) for node in words[: next(ends, len(words))]]
    named = [noun for noun in nouns if noun in lexicon.small_goods or noun in lexicon.large_goods]
    return named[-1] if named and nouns[-1] in lexicon.work_words else nouns[-1] if nouns else ""


def _nearness(item: Item, others: Sequence[Item], lexicon: Lexicon) -> float | None:
    """How much nearer the hundreds are to the other prices than the cents are, None without any. Small things and
    large ones are not alike."""
    price, kind = item.price, _kind(item, lexicon)
    if price is None or price.value is None:
        return None
    low, high = (log10(value) for value in sorted((price.value, *price.others)))
    parts = []
    for alike, weight in ((True, _ALIKE if _is_rated(item) else _FLAT_ALIKE), (False, _UNLIKE)):
        of_kind = [other for other in others if kind * _kind(other, lexicon) >= 0]
        prices = [_log(other) for other in of_kind if (_is_rated(other) == _is_rated(item)) is alike]
        if prices:
            middle = sum(prices) / len(prices)
            parts.append(weight * (abs(low - middle) - abs(high - middle)))
    return sum(parts) if parts else None


def _log(item: Item) -> float:
    value = item.price.value if item.price is not None else None
    return log10(value) if value is not None and value > 0 else log10(Decimal(_HUNDRED))

"""Items told in two halves, or priced together: `9 dollars a minute. The film runs 12 minutes`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.wording import trim


def completed(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items with a rate for each time or length that has none, where one in its unit was said of another."""
    whole = _joined(list(items), lexicon)
    kept = list(whole)
    for place, item in enumerate(whole):
        if not _lacks_price(item):
            continue
        unit = item.quantity.unit if item.quantity else ""
        rated = [each for each in (*whole[place + 1 :], *reversed(whole[:place])) if _fits(each, unit)]
        if rated:
            item.price = rated[0].price
            kept = [each for each in kept if each is not rated[0] or not _is_bare_rate(each, lexicon)]
    return kept


def _joined(items: list[Item], lexicon: Lexicon) -> list[Item]:
    """Those next to each other as one where the first has only a price, and the other only how many."""
    unpriced = [item.quantity.unit for item in items if _lacks_price(item) and item.quantity]
    for one, other in pairwise(items):
        price, counted = (one, other) if one.price else (other, one)
        quantity = counted.quantity
        if quantity is None or not _lacks_price(counted) or price.count or price.quantity:
            continue
        per = _rate_of(price)
        in_minutes = per == "minute" and quantity.data is not None
        if not (in_minutes or _fits(price, quantity.unit)) or unpriced.count(quantity.unit) > 1:
            continue
        one.quantity = quantity if in_minutes else replace(quantity, unit=per)
        one.price, one.end = price.price, max(one.end, other.end)
        if not any(trim(run, lexicon) for run in one.words):
            one.words = other.words
        items.remove(other)
        return _joined(items, lexicon)
    return items


def _fits(item: Item, unit: str) -> bool:
    """Whether the price of `item` is for a `unit`, or for what is called so in short: cubic yards as yards."""
    per = _rate_of(item)
    return per != "" and (per == unit or (unit != "" and per.endswith(f" {unit}")))


def _lacks_price(item: Item) -> bool:
    quantity = item.quantity if item.price is None else None
    return quantity is not None and quantity.unit != "" and not (quantity.adjective or quantity.vague)


def _rate_of(item: Item) -> str:
    """The unit that the price of `item` is for, "" for none."""
    price: Node | None = item.price
    if price is None or price.flat or price.kind == "same":
        return ""
    return price.per or (item.quantity.unit if price.at and item.quantity else "")


def _is_bare_rate(item: Item, lexicon: Lexicon) -> bool:
    return item.quantity is None and item.count is None and not any(trim(run, lexicon) for run in item.words)

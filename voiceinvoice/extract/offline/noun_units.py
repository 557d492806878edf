"""Counts of the thing that a price elsewhere is for: `it was eight chairs ... 15 dollars for every chair`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular

_HALF = Decimal("0.5")
#: So many words may stand between a count and the noun: `three old gum trees`.
_REACH = 4
#: A noun may end with one so long: `bedrooms` at a price per room.
_SHORT = 3


def with_noun_units(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with such counts as quantities in the unit of the price: those that no price follows, and several that
    one price follows in their sentence."""
    out = _in_minutes(nodes, lexicon)
    for unit in {node.per for node in nodes if node.kind == "price" and node.per not in {"", "each"}}:
        _give_parts(out, unit, lexicon)
        if not _is_noun(unit, lexicon):
            _give_size(out, unit)
            continue
        counts: list[int] = []
        for at in range(len(out)):
            if _counts(out, at, unit, lexicon) or _counts_again(out, at, counts, lexicon):
                counts.append(at)
        prices = [at for at, node in enumerate(out) if node.kind == "price" and node.per == unit]
        beside = {at: price for at in counts if (price := _price_after(out, at)) in prices}
        lonely = [at for at in counts if _price_after(out, at) < 0]
        for price in prices:
            before = [at for at in lonely if at < price and not _is_over(out, at, price)]
            mine = [at for at, its in beside.items() if its == price]
            follows = [at for at in lonely if at > price] if not _is_counted(out, price) else []
            follows = [at for at in follows if at == follows[0] or not _is_new(out, follows[0], at)]
            for at in before + mine if before else follows:
                out[at] = replace(out[at], kind="quantity", unit=unit)
            if follows and not before and _is_beside(out, price, follows[0]):
                out[price + 1], out[follows[0]] = out[follows[0]], out[price + 1]
    return [node for node in out if node.end > node.start]


def _in_minutes(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with times that were said in minutes in minutes, where a price is for one of them."""
    if not any(node.kind == "price" and node.per == lexicon.minute for node in nodes):
        return list(nodes)
    return [
        replace(node, unit=lexicon.minute, value=node.data, data=None)
        if node.kind == "quantity" and isinstance(node.data, Decimal)
        else node
        for node in nodes
    ]


def _counts_again(nodes: Sequence[Node], at: int, counts: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether a bare number counts more of the same for somebody else: `seven lessons for Tim and four for Jo`."""
    node, before = nodes[at], nodes[at - 1] if at else None
    if node.kind != "number" or node.at or node.places or node.digits or before is None or not counts:
        return False
    said = next((place for place in range(at - 1, -1, -1) if nodes[place].value is not None), -1)
    follows = nodes[at + 1] if at + 1 < len(nodes) else None
    is_for = follows is not None and follows.low in lexicon.whole_price | lexicon.weekdays.keys()
    return before.kind in {"join", "comma"} and said == counts[-1] and is_for


def _is_new(nodes: Sequence[Node], first: int, at: int) -> bool:
    return any(node.kind in {"stop", "price", "same"} for node in nodes[first:at])


def _price_after(nodes: Sequence[Node], at: int) -> int:
    """Where the price stands that the count at `at` is told with, below zero for none: times between are of each."""
    for place in range(at + 1, len(nodes)):
        if nodes[place].kind in {"price", "same"}:
            return place
        if nodes[place].kind in {"number", "stop"}:
            return -1
    return -1


def _is_beside(nodes: Sequence[Node], price: int, count: int) -> bool:
    """Whether only a pause stands between a price and the count after it."""
    return count == price + 2 and nodes[price + 1].kind in {"comma", "join"}


def _is_over(nodes: Sequence[Node], at: int, price: int) -> bool:
    """Whether another price was said between a count and a price."""
    return any(node.kind in {"price", "same"} for node in nodes[at:price])


def _is_counted(nodes: Sequence[Node], price: int) -> bool:
    """Whether a count stands before the price at `price` in its sentence, with no other price between."""
    for node in reversed(nodes[:price]):
        if node.kind in {"price", "same", "stop"}:
            return False
        if node.kind in {"number", "quantity"}:
            return True
    return False


def _is_noun(per: str, lexicon: Lexicon) -> bool:
    return per not in lexicon.time_names and per not in lexicon.measure_names


def _counts(nodes: Sequence[Node], at: int, unit: str, lexicon: Lexicon) -> bool:
    """Whether a bare number stands before the noun `unit`."""
    node = nodes[at]
    if node.kind != "number" or node.at or node.places or node.value is None:
        return False
    for follows in nodes[at + 1 : at + 1 + _REACH]:
        if follows.kind != "word" or follows.low in lexicon.function_words:
            return False
        if _names(follows.low, unit, lexicon):
            return True
    return False


def _names(low: str, unit: str, lexicon: Lexicon) -> bool:
    return singular(low, lexicon) == unit or (len(unit) > _SHORT and singular(low, lexicon).endswith(unit))


def _give_parts(nodes: list[Node], unit: str, lexicon: Lexicon) -> None:
    """Makes quantities of `half a truckload`, `a truckload and a half` and `too gum trees`."""
    for at, node in enumerate(nodes):
        if node.kind != "word":
            continue
        low = [each.low for each in nodes[at : at + 5]]
        is_half = lexicon.parts.get(node.low) == _HALF and low[1:2] and low[1] in lexicon.articles
        if is_half and len(low) > 2 and _names(low[2], unit, lexicon):
            nodes[at] = Node("quantity", node.start, nodes[at + 1].end, value=_HALF, unit=unit)
            nodes[at + 1] = _emptied(nodes[at + 1])
        elif node.low in lexicon.two_alike and (noun := _plural_after(nodes, at, unit, lexicon)):
            nodes[at] = replace(node, kind="number", value=Decimal(2)) if noun else node
        elif _names(node.low, unit, lexicon) and tuple(low[1:4]) in dict(lexicon.added_fractions):
            part = dict(lexicon.added_fractions)[tuple(low[1:4])]
            leads = at > 0 and nodes[at - 1].low in lexicon.articles
            if leads:
                nodes[at - 1] = Node("quantity", nodes[at - 1].start, node.start, value=1 + part, unit=unit)
                nodes[at + 1 : at + 4] = [_emptied(each) for each in nodes[at + 1 : at + 4]]


def _give_size(nodes: list[Node], unit: str) -> None:
    """Makes a quantity of the size of the one thing that a price per measure is for: `an 800 word article`."""
    sizes = [at for at, node in enumerate(nodes) if node.kind == "label" and node.unit == unit and node.value]
    counted = any(node.kind in {"number", "quantity"} and node.value for node in nodes)
    if len(sizes) == 1 and not counted:
        nodes[sizes[0]] = replace(nodes[sizes[0]], kind="quantity")


def _plural_after(nodes: Sequence[Node], at: int, unit: str, lexicon: Lexicon) -> bool:
    for follows in nodes[at + 1 : at + _REACH]:
        if follows.kind != "word" or follows.low in lexicon.function_words:
            return False
        if _names(follows.low, unit, lexicon):
            return follows.low != unit
    return False


def _emptied(node: Node) -> Node:
    return Node("gap", node.end, node.end)

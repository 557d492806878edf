"""Amounts that multiply before anything is priced: `2x 25`, `times three`, `3 days, 8 hours a day`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.shares import share_at

_NUMBERS = {"number", "price"}
#: So many words may name what is counted before "times".
_NAME = 3
#: How far after a pack its price may stand.
_PRICE_REACH = 7
#: An amount that goes on with the item before it.
ANOTHER = "another"


def multiply(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each of these as the one count, quantity or price that it comes to."""
    out: list[Node] = []
    at = 0
    while at < len(nodes):
        found = (
            share_at(nodes, at, lexicon)
            or _times_before(nodes, at, lexicon)
            or _times_after(nodes, at, lexicon)
            or _hours_a_day(nodes, at)
            or _days_of_hours(nodes, at, lexicon)
            or _of_a_size(nodes, at, lexicon)
            or _size_of_one(nodes, at, lexicon)
            or _frequency(nodes, at, lexicon)
            or _another(nodes, at, lexicon)
        )
        if found:
            out.extend(found[0])
            at = found[1]
        else:
            out.append(nodes[at])
            at += 1
        if out[-1].data == ANOTHER:
            _mark_as_price(out, lexicon)
    return out


def _mark_as_price(out: list[Node], lexicon: Lexicon) -> None:
    """Marks the bare number before "another 150" as an amount, when it counts nothing."""
    place = next((i for i in range(len(out) - 2, -1, -1) if out[i].value is not None), None)
    if place is not None and out[place].kind == "number":
        after = out[place + 1]
        if after.kind != "word" or after.low in lexicon.function_words:
            out[place] = replace(out[place], kind="price")


_Found = tuple[list[Node], int] | None


def _kinds(nodes: Sequence[Node], at: int, count: int) -> list[str]:
    return [node.kind for node in nodes[at : at + count]]


def _times_before(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`2 x 25`, `22 people times four bucks`: a count, and the price of each."""
    if nodes[at].kind not in {"number", "quantity"}:
        return None
    place = at + 1
    while place < len(nodes) and place - at <= _NAME and nodes[place].kind == "word":
        if nodes[place].low in lexicon.times:
            break
        place += 1
    if place + 1 >= len(nodes) or nodes[place].low not in lexicon.times or nodes[place].kind != "word":
        return None
    price, between = nodes[place + 1], list(nodes[at + 1 : place])
    if price.kind == "quantity" and nodes[at].kind == "number" and not between:
        return [nodes[at], replace(price, adjective=True)], place + 2
    if price.kind not in _NUMBERS:
        return None
    is_time = nodes[at].kind == "quantity"
    each = replace(price, kind="price", at=True, per=price.per or ("" if is_time else "each"))
    return [replace(nodes[at], kind="quantity"), *between, each], place + 2


def _times_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`100 dollars, times three`, `22 a tile times four`, `85 an hour times 3 hours`."""
    if nodes[at].kind != "price":
        return None
    place = at + 1
    while place < len(nodes) and nodes[place].kind == "comma":
        place += 1
    if _kinds(nodes, place, 2) == ["word", "quantity"] and nodes[place].low in lexicon.times:
        return [nodes[at], nodes[place + 1]], place + 2
    if _kinds(nodes, place, 2) != ["word", "number"] or nodes[place].low not in lexicon.times:
        return None
    per = nodes[at].per or "each"
    count = replace(nodes[place + 1], kind="quantity", unit="" if per == "each" else per)
    return [replace(nodes[at], per=per), count], place + 2


def _frequency(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`the pool twice in February`: two of them; not `twice as much`."""
    times = lexicon.frequencies.get(nodes[at].low)
    if times is None or (at + 1 < len(nodes) and nodes[at + 1].low in lexicon.not_counted):
        return None
    price = next((node for node in nodes[at + 1 : at + 1 + _PRICE_REACH] if node.kind in {"price", "stop"}), None)
    if price is None or not (price.per or price.at):
        return None
    return [replace(nodes[at], kind="number", value=Decimal(times))], at + 1


def _another(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`fence 100 plus another 100`: an amount like the one before it."""
    number = nodes[at + 1] if at + 1 < len(nodes) else None
    if nodes[at].low not in lexicon.anothers or number is None or number.kind != "number" or number.at:
        return None
    after = nodes[at + 2] if at + 2 < len(nodes) else None
    closes = after is None or after.kind in {"stop", "comma", "join"} or after.low in lexicon.whole_price
    before = next((node for node in reversed(nodes[:at]) if node.value is not None), None)
    is_amount = before is not None and before.kind in _NUMBERS and not before.per
    follows = next((node for node in nodes[at + 2 :] if node.value is not None or node.kind == "stop"), None)
    if follows is not None and follows.kind == "price" and follows.at:
        return None
    if not (closes and is_amount):
        return None
    return [nodes[at], replace(number, kind="price", data=ANOTHER)], at + 2


def _hours_a_day(nodes: Sequence[Node], at: int) -> _Found:
    """`3 days, 8 hours a day`: 24 hours."""
    if nodes[at].kind != "quantity" or nodes[at].vague:
        return None
    place = at + 1
    while place < len(nodes) and nodes[place].kind == "comma":
        place += 1
    if _kinds(nodes, place, 2) != ["quantity", "quantity"]:
        return None
    days, hours, each = nodes[at], nodes[place], nodes[place + 1]
    if not each.vague or each.unit != days.unit or hours.unit == days.unit or days.value is None or not hours.value:
        return None
    return [replace(hours, start=days.start, end=each.end, value=days.value * hours.value, data=None)], place + 2


def _days_of_hours(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`eight hours a day for three days`, `four days, seven hours each`: the hours of all of them."""
    first = nodes[at]
    if first.kind != "quantity" or first.vague or first.value is None:
        return None
    if _kinds(nodes, at + 1, 1) == ["quantity"] and nodes[at + 1].vague:
        place, unit = at + 2, nodes[at + 1].unit
        while place < len(nodes) and nodes[place].low in lexicon.prepositions:
            place += 1
        days = nodes[place] if place < len(nodes) else first
        if days.kind == "quantity" and days.unit == unit != first.unit and days.value and not days.vague:
            return [replace(first, end=days.end, value=first.value * days.value, data=None)], place + 1
        return None
    place = at + 1
    while place < len(nodes) and nodes[place].kind in {"comma", "join"}:
        place += 1
    hours = nodes[place] if place + 1 < len(nodes) else first
    if hours.kind != "quantity" or hours.unit != lexicon.hour or first.unit not in lexicon.work_times:
        return None
    if nodes[place + 1].low not in lexicon.each or hours.value is None:
        return None
    return [replace(hours, start=first.start, value=first.value * hours.value, data=None)], place + 2


def _of_a_size(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`2 sets of 5 pens`, `two 6 packs`: the second number says how large each is."""
    if nodes[at].kind != "number" or nodes[at].value is None:
        return None
    if _kinds(nodes, at, 3) == ["number", "number", "word"] and nodes[at + 2].low in lexicon.packs:
        return [nodes[at], _named(nodes[at + 1])], at + 2
    if _kinds(nodes, at, 5) == ["number", "word", "word", "number", "word"] and nodes[at + 1].low in lexicon.packs:
        return [*nodes[at : at + 3], _named(nodes[at + 3])], at + 4
    return None


def _size_of_one(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`a pack of 10 tiles at 320`: one pack, unless the price is for each of them."""
    before = nodes[at - 1] if at else None
    if nodes[at].low not in lexicon.packs or before is None or before.low not in lexicon.articles:
        return None
    if _kinds(nodes, at + 1, 2) != ["word", "number"] or nodes[at + 1].low not in lexicon.of_words:
        return None
    price = next((node for node in nodes[at + 3 : at + 3 + _PRICE_REACH] if node.kind in {"price", "stop"}), None)
    if price is not None and price.per:
        return None
    return [*nodes[at : at + 2], _named(nodes[at + 2])], at + 3


def _named(number: Node) -> Node:
    return Node("label", number.start, number.end, low=f"{number.value:f}", value=number.value)

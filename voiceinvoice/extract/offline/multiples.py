"""Amounts that multiply before anything is priced: `2x 25`, `times three`, `3 days, 8 hours a day`."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.shares import share_at

_NUMBERS = {"number", "price"}


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
            or _of_a_size(nodes, at, lexicon)
        )
        if found:
            out.extend(found[0])
            at = found[1]
        else:
            out.append(nodes[at])
            at += 1
    return out


_Found = tuple[list[Node], int] | None


def _kinds(nodes: Sequence[Node], at: int, count: int) -> list[str]:
    return [node.kind for node in nodes[at : at + count]]


def _times_before(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`2 x 25`: a count, and the price of each."""
    if nodes[at].kind != "number" or _kinds(nodes, at + 1, 1) != ["word"] or nodes[at + 1].low not in lexicon.times:
        return None
    if at + 2 < len(nodes) and nodes[at + 2].kind == "quantity":
        return [nodes[at], replace(nodes[at + 2], adjective=True)], at + 3
    if at + 2 >= len(nodes) or nodes[at + 2].kind not in _NUMBERS:
        return None
    price = nodes[at + 2]
    each = replace(price, kind="price", at=True, per=price.per or "each")
    return [replace(nodes[at], kind="quantity"), each], at + 3


def _times_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`100 dollars, times three` and `100 dollars, three of them`."""
    if nodes[at].kind != "price" or nodes[at].per:
        return None
    place = at + 1
    while place < len(nodes) and nodes[place].kind == "comma":
        place += 1
    if _kinds(nodes, place, 2) == ["word", "number"] and nodes[place].low in lexicon.times:
        number, end = nodes[place + 1], place + 2
    elif (
        _kinds(nodes, place, 1) == ["number"]
        and tuple(node.low for node in nodes[place + 1 : place + 3]) in lexicon.of_them
    ):
        number, end = nodes[place], place + 3
    else:
        return None
    return [replace(nodes[at], per="each"), replace(number, kind="quantity")], end


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


def _of_a_size(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`2 sets of 5 pens`, `two 6 packs`: the second number says how large each is."""
    if nodes[at].kind != "number" or nodes[at].value is None:
        return None
    if _kinds(nodes, at, 3) == ["number", "number", "word"] and nodes[at + 2].low in lexicon.packs:
        return [nodes[at], _named(nodes[at + 1])], at + 2
    if _kinds(nodes, at, 5) == ["number", "word", "word", "number", "word"] and nodes[at + 1].low in lexicon.packs:
        return [*nodes[at : at + 3], _named(nodes[at + 3])], at + 4
    return None


def _named(number: Node) -> Node:
    return Node("label", number.start, number.end, low=f"{number.value:f}", value=number.value)

"""A rate said once for the hours of several jobs: `my rate is 60 an hour`, `all of it at 45 an hour`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_VALUES = {"price", "number", "quantity", "percent", "same"}
_PAUSES = {"comma", "colon", "stop", "join", "gap"}


def spread_rates(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each rate that is said for several noted on their quantities, and settled where it was said."""
    out = list(nodes)
    quantities = [place for place, node in enumerate(out) if node.kind == "quantity"]
    for at, node in enumerate(out):
        if node.kind not in {"price", "number"} or not quantities or node.flat or node.value is None:
            continue
        first, announced = _announcement(out, at, lexicon)
        if any(each.low in lexicon.flat for each in out[max(0, first - 1) : at]):
            continue
        unit = node.per or (_common_unit(out, lexicon) if _is_called_rate(out, first, at, lexicon) else "")
        last = _for_all_after(out, at, lexicon)
        stands_alone = node.per != "" and _stands_alone(out, first, at)
        if not unit or not (announced or last > at or stands_alone):
            continue
        held = [
            place
            for place in quantities
            if _is_in(out[place], unit, lexicon) and not _has_its_own(out, place, at, unit)
        ]
        if not held or not (announced or last > at or len(held) > 1):
            continue
        rate = replace(node, kind="price", per=unit)
        for place in held:
            if out[place].rate is None or place > at:
                out[place] = replace(out[place], rate=_for_unit(rate, out[place].unit))
        exception = _exception(out, last + 1, lexicon)
        if exception is not None:
            for place in held:
                if exception.stems & _stems_around(out, place, lexicon):
                    out[place] = replace(out[place], rate=replace(out[exception.at], kind="price", per=unit))
            last = exception.at
        for place in range(first, last + 1):
            out[place] = Node("gap", out[place].start, out[place].end, low=out[place].low, value=out[place].value)
    return out


def _has_its_own(nodes: Sequence[Node], place: int, at: int, unit: str) -> bool:
    """Whether another rate than that at `at` follows a quantity in its clause: `60 feet, 19.50 a foot`."""
    for follows in range(place + 1, len(nodes)):
        if nodes[follows].kind in _VALUES or nodes[follows].kind == "stop":
            own = {unit, nodes[place].unit, "each"}
            return follows != at and nodes[follows].kind == "price" and nodes[follows].per in own
    return False


def _is_in(node: Node, unit: str, lexicon: Lexicon) -> bool:
    """Whether a quantity is in `unit`, or in halves of it: half days at a day rate."""
    halves = unit in lexicon.time_names and node.unit.endswith(f" {unit}")
    return node.kind == "quantity" and not node.adjective and (node.unit == unit or halves)


def _for_unit(rate: Node, unit: str) -> Node:
    """A day rate for half days is half of it."""
    return rate if rate.per == unit or rate.value is None else replace(rate, value=rate.value / 2, per=unit)


class _Exception(NamedTuple):
    """Another rate at node `at` for what has one of these stems in its words: `but do the exhibits at 45`."""

    at: int
    stems: frozenset[str]


def _exception(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Exception | None:
    while at < len(nodes) and nodes[at].kind in {"comma", "stop"}:
        at += 1
    if at >= len(nodes) or nodes[at].low not in lexicon.excepting:
        return None
    end = at + 1
    while end < len(nodes) and nodes[end].kind == "word":
        end += 1
    stems = _stems(nodes[at:end], lexicon)
    is_rate = end < len(nodes) and (nodes[end].kind == "price" or nodes[end].at)
    return _Exception(end, stems) if stems and is_rate else None


def _stems_around(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> frozenset[str]:
    """The stems of the words between the two pauses or values around the quantity at `at`, and of those before them."""
    first, last = at, at + 1
    while first > 0 and nodes[first - 1].kind not in _VALUES | {"stop", "join"}:
        first -= 1
    while last < len(nodes) and nodes[last].kind not in _VALUES | _PAUSES:
        last += 1
    return _stems(nodes[first:last], lexicon)


def _stems(nodes: Sequence[Node], lexicon: Lexicon) -> frozenset[str]:
    return frozenset(node.low[:5] for node in nodes if node.kind == "word" and node.low not in lexicon.function_words)


def _announcement(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[int, bool]:
    """Where the words begin that lead to the rate at `at`, and whether they say that it is for all."""
    place, announced = at, False
    while place > 0 and nodes[place - 1].kind == "word":
        low = nodes[place - 1].low.removesuffix("'s")
        if low in lexicon.rate_announcers:
            announced = True
        elif low not in lexicon.function_words and low not in lexicon.rate_fillers:
            break
        place -= 1
    return place, announced


def _is_called_rate(nodes: Sequence[Node], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a number without a unit is called a rate: `my rate is 85`."""
    return any(node.low.removesuffix("'s") in lexicon.rate_words for node in nodes[first:at])


def _common_unit(nodes: Sequence[Node], lexicon: Lexicon) -> str:
    """The unit of time that most was counted in."""
    units = Counter(node.unit for node in nodes if node.kind == "quantity" and node.unit in lexicon.time_names)
    return units.most_common(1)[0][0] if units else ""


def _for_all_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """The index of the last word that says after a rate that it is for all: `80 an hour for both`."""
    if at + 1 >= len(nodes) or nodes[at + 1].low not in lexicon.for_all:
        return at
    return at + phrase_at(nodes, at + 1, lexicon.for_all)


def _stands_alone(nodes: Sequence[Node], first: int, at: int) -> bool:
    """Whether nothing but the rate stands between two pauses, the first of them before it."""
    leads = first == 0 or nodes[first - 1].kind in _PAUSES
    return leads and (at + 1 >= len(nodes) or nodes[at + 1].kind in _PAUSES - {"join"})

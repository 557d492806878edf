"""Counts that are said after the price of one: `9 dollars a panel, used 12`, `100 for chairs, three of them`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_COUNTS = {"number", "quantity"}
_PAUSES = {"comma", "stop", "join", "colon"}
#: How far from the price its count may stand, in nodes, and how many words may name what is counted.
_REACH, _NAME = 14, 4
_MOST = 100_000


def with_late_counts(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each count that follows its price put next to it."""
    out = list(nodes)
    at = 0
    while at < len(out):
        found = _late_count(out, at, lexicon) if _may_be_for_one(out[at]) else None
        if found is not None:
            count, end = found
            unit = "" if out[at].per == "each" else out[at].per
            number = replace(out[count], kind="quantity", unit=unit, at=False)
            out[count:end] = [Node("gap", out[count].start, out[end - 1].end)]
            out[at : at + 1] = [replace(out[at], kind="price", per=out[at].per or "each"), number]
            at += 1
        elif out[at].kind == "price" and (days := _days_before(out, at, lexicon)) > 1:
            number = Node("quantity", out[at].start, out[at].start, value=Decimal(days))
            out[at : at + 1] = [number, out[at]]
            at += 1
        at += 1
    return out


def _days_before(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many days were named before a price for each of them: `on the 3rd and the 17th, 50 each time`."""
    per, after = nodes[at].per, nodes[at + 1].low if at + 1 < len(nodes) else ""
    is_each = per == "each" and (after in lexicon.visits or nodes[at].at)
    if not (is_each or per in lexicon.visits) or _is_counted(nodes, at, lexicon):
        return 0
    days = 0
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if nodes[place].kind in {"price", "stop", "same", "number", "quantity"}:
            break
        days += nodes[place].kind == "time" or nodes[place].low.removesuffix("s") in lexicon.weekdays
    return days


def _may_be_for_one(node: Node) -> bool:
    is_money = node.kind == "price" or (node.kind == "number" and node.value is not None and node.value > 1)
    return is_money and not node.flat and node.per_size == 1 and node.rate is None


def _late_count(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the count of the price at `at` stands, with the index after the words that belong to it."""
    price = nodes[at]
    if _is_counted(nodes, at, lexicon):
        return None
    if price.per in lexicon.time_names or price.per in lexicon.measure_names:
        return _only_time(nodes, at)
    for place in range(at + 1, min(at + 1 + _REACH, len(nodes))):
        node = nodes[place]
        if node.kind in {"price", "same", "percent", "quantity", "terms"} or (node.kind == "number" and node.at):
            return None
        if node.kind == "gap" and node.value is not None and nodes[place - 1].low in lexicon.before_all and price.per:
            return place, place + 1
        if node.kind == "number":
            end = _end_of_count(nodes, at, place, lexicon)
            follows = [each for each in nodes[end : end + 3] if each.kind == "price" or each.at]
            return (place, end) if end and not follows else None
    return None


def _only_time(nodes: Sequence[Node], at: int) -> tuple[int, int] | None:
    """Where the only quantity in the unit of the price at `at` stands, when no other value stands between them."""
    alike = [place for place, node in enumerate(nodes) if node.kind == "quantity" and node.unit == nodes[at].per]
    rates = [node for node in nodes if node.kind == "price" and node.per == nodes[at].per]
    if len(alike) != 1 or len(rates) != 1 or not at < alike[0] <= at + _REACH:
        return None
    between, after = nodes[at + 1 : alike[0]], nodes[alike[0] + 1 : alike[0] + 3]
    is_other = nodes[alike[0]].adjective or any(node.kind == "price" for node in after)
    return None if is_other or any(node.value is not None for node in between) else (alike[0], alike[0] + 1)


def _is_counted(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a count was said before the price at `at`, in the same sentence and after the price before it."""
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        is_price = nodes[place].kind == "number" and nodes[place + 1].low in lexicon.whole_price
        if nodes[place].kind in {"price", "stop", "same"} or is_price:
            return False
        if nodes[place].kind in _COUNTS and not nodes[place].vague:
            return True
    return False


def _names_the_next(nodes: Sequence[Node], at: int, place: int, lexicon: Lexicon) -> bool:
    """Whether words between a pause after the price and the count name another thing: `, stock photos, 4 of them`."""
    paused = False
    for node in nodes[at + 1 : place]:
        paused = paused or node.kind in _PAUSES
        known = lexicon.function_words | lexicon.count_verbs | lexicon.result_fillers
        if paused and node.kind in {"word", "label"} and node.low not in known:
            return True
    return False


def _end_of_count(nodes: Sequence[Node], at: int, place: int, lexicon: Lexicon) -> int:
    """The index after the words that show the number at `place` to count what the price at `at` is for, 0 if none."""
    number, price = nodes[place], nodes[at]
    if number.value is None or number.value % 1 or number.places or not 0 < number.value <= _MOST:
        return 0
    after = place + 1
    names_next = _names_the_next(nodes, at, place, lexicon)
    if not names_next and tuple(node.low for node in nodes[after : after + 2]) in lexicon.of_them:
        return after + 2
    if not price.per and not price.at:
        return 0
    name = after
    while name < len(nodes) and nodes[name].kind == "word" and name - after < _NAME:
        if price.per != "each" and price.per and nodes[name].low[:4] == price.per[:4]:
            return name + 1
        name += 1
    if names_next:
        return 0
    if price.per and (length := phrase_at(nodes, after, lexicon.in_all) if after < len(nodes) else 0):
        is_total = price.value and number.value >= price.value and number.value % price.value == 0
        return 0 if is_total else after + length
    closes = after >= len(nodes) or nodes[after].kind in _PAUSES or nodes[after].low in lexicon.function_words
    before = place - 1
    while before > at and (nodes[before].low in lexicon.result_fillers or nodes[before].low == lexicon.with_word):
        before -= 1
    is_alone = (
        nodes[before].kind == "comma" and price.per != "" and (after >= len(nodes) or nodes[after].kind == "stop")
    )
    return after if closes and (is_alone or nodes[before].low in lexicon.count_verbs) else 0

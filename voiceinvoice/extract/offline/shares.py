"""Parts of amounts: `half of 100 dollars`, `8 percent of 20,000`, `a third off`, `half price`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

_CENT = Decimal("0.01")
_PERCENT_PLACES = Decimal("0.000001")
_FEW = 10
#: How many nodes after a percentage its amount in money may follow: `15 percent, which comes to 135`.
_AMOUNT_REACH = 9
#: How many nodes after a share the amount it comes to may stand.
_TOLD = 4
#: What a percentage of this kind comes off is the line it was said with.
OF_LINE = "of the line"
#: A percentage of this kind was paid already.
PAID = "paid"
#: How many nodes around a part may say that it was paid.
_NEAR = 6

_Found = tuple[list[Node], int] | None


def share_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """The nodes that stand for the share that begins at `at`, with the index after it."""
    part = _part(nodes, at, lexicon)
    return (
        (_percent_off(nodes, at, part, lexicon) if part else None)
        or _half_price(nodes, at, lexicon)
        or (_part_of_price(nodes, at, part, lexicon) if part else None)
        or (_part_paid(nodes, at, part, lexicon) if part else None)
        or _percent_of_price(nodes, at, lexicon)
        or _explained_percent(nodes, at, lexicon)
        or _told_off(nodes, at, lexicon)
    )


def _part(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """`half`, `a third`, `one fifth`, `two thirds` as a part of one, with the index after it."""
    times, place = Decimal(1), at
    said = nodes[at].value
    if nodes[at].kind == "number" and said is not None and 0 < said < _FEW:
        times, place = said, at + 1
    elif nodes[at].low in lexicon.articles and nodes[at].kind == "word":
        place = at + 1
    if place >= len(nodes) or nodes[place].kind not in {"word", "quantity"}:
        return None
    low = nodes[place].low
    part = lexicon.parts.get(low.removesuffix("'s")) or (
        lexicon.parts.get(low.removesuffix("s")) if times > 1 else None
    )
    return (times * part, place + 1) if part is not None and times * part < 1 else None


def _percent_off(nodes: Sequence[Node], at: int, part: tuple[Decimal, int], lexicon: Lexicon) -> _Found:
    """`a third off`, `knock off a fifth`."""
    value, end = part
    after = nodes[end].low if end < len(nodes) else ""
    before = nodes[at - 1].low if at else ""
    closes = end >= len(nodes) or nodes[end].kind != "word" or after in lexicon.function_words
    if after not in lexicon.off_words and not (
        before in lexicon.off_words | lexicon.less_words and closes and after not in lexicon.of_words
    ):
        return None
    if _is_told_in_money(nodes, at, end + 1, value, lexicon):
        return [replace(node, kind="label") for node in nodes[at : end + 1]], end + 1
    return [_as_percent(nodes[at], nodes[end - 1], value)], end


def _told_off(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`the second room is half off so a hundred`."""
    rate = nodes[at].value
    if (
        nodes[at].kind != "percent"
        or rate is None
        or at + 1 >= len(nodes)
        or nodes[at + 1].low not in lexicon.off_words
    ):
        return None
    if not _is_told_in_money(nodes, at, at + 2, rate / 100, lexicon):
        return None
    return [replace(node, kind="label") for node in nodes[at : at + 2]], at + 2


def _is_told_in_money(nodes: Sequence[Node], at: int, end: int, part: Decimal, lexicon: Lexicon) -> bool:
    """Whether the share only explains an amount after it, which is for something else than the one it is taken of:
    `the first room 200, and the second is half off so a hundred`."""
    told = next((node for node in nodes[end : end + _TOLD] if node.kind in {"price", "number"}), None)
    whole = next((place for place in range(at - 1, -1, -1) if nodes[place].kind in {"price", "number"}), None)
    if told is None or whole is None or not any(node.low in lexicon.results for node in nodes[end : end + _TOLD]):
        return False
    named = any(n.kind == "word" and n.low not in lexicon.function_words for n in nodes[whole + 1 : at])
    return named and told.value == (nodes[whole].value or Decimal(0)) * (1 - part)


def _as_percent(first: Node, last: Node, part: Decimal) -> Node:
    return Node("percent", first.start, last.end, value=(part * 100).quantize(_PERCENT_PLACES).normalize())


def _half_price(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`120 for the cake, half price`."""
    if nodes[at].low not in lexicon.parts or at + 1 >= len(nodes) or nodes[at + 1].low not in lexicon.price_words:
        return None
    if _is_told_in_money(nodes, at, at + 2, lexicon.parts[nodes[at].low], lexicon):
        return [replace(node, kind="label") for node in nodes[at : at + 2]], at + 2
    node = _as_percent(nodes[at], nodes[at + 1], lexicon.parts[nodes[at].low])
    return [replace(node, data=OF_LINE)], at + 2


def _part_of_price(nodes: Sequence[Node], at: int, part: tuple[Decimal, int], lexicon: Lexicon) -> _Found:
    """`half of 100 dollars`, `a third of the 1200 dollars`."""
    price = _price_of(nodes, part[1], lexicon)
    return ([_share(nodes[at], nodes[price], part[0])], price + 1) if price else None


def _part_paid(nodes: Sequence[Node], at: int, part: tuple[Decimal, int], lexicon: Lexicon) -> _Found:
    """`they've already paid me half of the total`, `a third as a deposit`: so many percent were paid."""
    first, end = at, part[1]
    if end + 1 < len(nodes) and nodes[end].low in lexicon.of_words:
        end += 1
        while end < len(nodes) and (nodes[end].low in lexicon.determiners or nodes[end].low in lexicon.everything):
            end += 1
    last = end
    while first and at - first < _NEAR and nodes[first - 1].kind == "word":
        first -= 1
    while last < len(nodes) and last - end < _NEAR and nodes[last].kind == "word":
        last += 1
    if not any(node.low in lexicon.payments for node in (*nodes[first:at], *nodes[end:last])):
        return None
    return [replace(_as_percent(nodes[at], nodes[end - 1], part[0]), data=PAID)], end


def _price_of(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int | None:
    """The index of the price after `of`, if there is one right there."""
    if at >= len(nodes) or nodes[at].low not in lexicon.of_words:
        return None
    while at + 1 < len(nodes) and nodes[at + 1].low in lexicon.determiners:
        at += 1
    is_price = at + 1 < len(nodes) and nodes[at + 1].kind == "price" and not nodes[at + 1].per
    return at + 1 if is_price else None


def _share(first: Node, price: Node, part: Decimal) -> Node:
    value = ((price.value or Decimal(0)) * part).quantize(_CENT, ROUND_HALF_UP)
    return replace(price, start=first.start, value=value, at=False, whole=False, places=2, others=())


def _percent_of_price(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`8 percent of 20,000 dollars`, `15 percent commission on 4,000 dollars`."""
    rate = nodes[at].value
    if nodes[at].kind != "percent" or rate is None:
        return None
    place, kept = at + 1, list[Node]()
    while place < len(nodes) and place < at + 4 and nodes[place].low in lexicon.commissions:
        kept.append(nodes[place])
        place += 1
    price = _price_of(nodes, place, lexicon)
    if price is None and kept and place + 1 < len(nodes) and nodes[place].low in lexicon.prepositions:
        price = place + 1 if nodes[place + 1].kind == "price" and not nodes[place + 1].per else None
    if price is None:
        return None
    return [*kept, _share(nodes[at], nodes[price], rate / 100)], price + 1


def _explained_percent(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Found:
    """`a rush fee of 15 percent comes to 135 dollars`: the money is billed, the percentage only explains it."""
    if nodes[at].kind != "percent" or not any(
        node.low in lexicon.surcharge_words for node in nodes[max(0, at - 4) : at + 4]
    ):
        return None
    for place in range(at + 1, min(at + _AMOUNT_REACH, len(nodes))):
        is_one = nodes[place].kind == "number" and nodes[place].value == 1
        if nodes[place].kind in {"stop", "quantity", "percent", "number"} and not is_one:
            return None
        if nodes[place].kind == "price":
            said = {node.low for node in nodes[place - 3 : place]}
            comes = said & lexicon.amounting and not nodes[place].per
            return ([replace(nodes[at], kind="label")], at + 1) if comes else None
    return None

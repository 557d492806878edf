"""Rates that only the talk around them makes taxes: `add the VAT, that's 20 percent`, `no tax on the labor, 10 on the
rest`."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: No tax is higher.
_HIGHEST_RATE = 40
#: So many nodes from a rate the tax may be named that it is of; as far as that when nothing is said in between.
_REACH, _NEAR = 24, 7
_VALUES = {"price", "number", "quantity", "percent"}
Talk = tuple[int, int, int]


def tax_rates(
    nodes: Sequence[Node], claimed: Collection[int], phrases: Collection[int], lexicon: Lexicon
) -> list[Talk]:
    """(first, last, at) of each percentage at `at` that no phrase has a role for and that belongs to a tax.

    `phrases`: where words say that there is no tax, which keep to themselves.
    """
    found: list[Talk] = []
    for at, node in enumerate(nodes):
        if node.kind != "percent" or at in claimed or not 0 < (node.value or 0) <= _HIGHEST_RATE:
            continue
        named = _named_near(nodes, at, lexicon)
        if named is not None and named not in phrases:
            found.append((min(at, named), max(at, named), at))
        elif named is not None or _is_talked_of(nodes, at, lexicon):
            found.append((at, at, at))
    return found


def _named_near(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int | None:
    """Where the tax is named in the same sentence, nothing but words in between."""
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(nodes) and abs(place - at) <= _NEAR and nodes[place].kind in {"word", "join", "comma"}:
            if nodes[place].low.removesuffix("'s") in lexicon.tax_talk:
                return place
            place += step
    return None


def _is_talked_of(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the talk before is of tax: in this sentence or the one before, with no amount since."""
    stops = 0
    for place in range(at - 1, max(-1, at - _REACH), -1):
        node = nodes[place]
        stops += node.kind == "stop"
        if stops > 1 or node.kind in {"price", "number", "quantity"}:
            return False
        if node.low.removesuffix("'s") in lexicon.tax_talk or (
            node.low in lexicon.untaxed and node.low in lexicon.tax_talk
        ):
            return True
    return False


def more_rates(nodes: Sequence[Node], last: int, taken: Collection[int], lexicon: Lexicon) -> int | None:
    """The rate that goes on with the tax before it: `vat is 9 percent on the labour and 23 on the rest`."""
    for at in range(last + 1, min(last + _REACH, len(nodes))):
        node = nodes[at]
        if node.kind == "stop" or at in taken or node.kind == "quantity":
            return None
        before, follows = nodes[at - 1], nodes[at + 1].low if at + 1 < len(nodes) else ""
        led = before.kind in {"join", "comma"} or before.low in lexicon.at_number
        if node.kind == "percent":
            return at if led and follows in lexicon.scope_leads else None
        if node.kind in {"number", "price"}:
            is_bare = not (node.currency or node.per or node.places == 2) and 0 < (node.value or 0) <= _HIGHEST_RATE
            goes_on = follows in lexicon.scope_inside or (
                node.at and at > 2 and nodes[at - 2].low in lexicon.rest_leads and _closes(nodes, at + 1)
            )
            return at if is_bare and goes_on else None
    return None


def _closes(nodes: Sequence[Node], at: int) -> bool:
    return at >= len(nodes) or nodes[at].kind in {"stop", "comma"}


def rates_said_again(nodes: Sequence[Node], taken: Collection[int], lexicon: Lexicon) -> list[int]:
    """Where the tax of another line is told by its rate alone: `shelves with 19 percent`, `the van, likewise at 23`."""
    rates = {nodes[at].value for at in taken}
    return [at for at in range(1, len(nodes)) if at not in taken and _is_said_again(nodes, at, rates, lexicon)]


def _is_said_again(nodes: Sequence[Node], at: int, rates: Collection[Decimal | None], lexicon: Lexicon) -> bool:
    node, follows = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
    if node.kind == "percent":
        is_last = follows is None or follows.kind in {"stop", "comma", "join", "time", "po"}
        return (
            is_last and (node.value or _HIGHEST_RATE + 1) <= _HIGHEST_RATE and nodes[at - 1].low in lexicon.with_words
        )
    is_bare = node.kind in {"number", "price"} and not node.currency and not node.per
    is_bare = is_bare and (follows is None or follows.low not in lexicon.each)
    return is_bare and node.value in rates and any(each.low in lexicon.likewise for each in nodes[max(0, at - 3) : at])

"""What the speaker paid out: billed where it is passed on (`tape I paid 18.40 for, they're paying me back`), else talk.

`the permit fee I paid 310` and `herbs worth 42.50` name a thing to bill with its amount; `it cost me 20 to make` and
`I spent 36 on tape` do not, unless words around them say that the client bears it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_MONEY = {"price", "number"}
_VALUES = {"price", "number", "quantity", "percent"}
_PAUSES = {"comma", "stop"}
#: So many words may stand between the verb and its amount, and so many between both and what passes it on.
_LINKS, _CUE_REACH = 6, 14
#: So many words before the cue may deny it.
_DENIED = 3


class _Outlay(NamedTuple):
    """Nodes [first, at) that say that the amount at `at` was paid out. `is_named`: what was bought stands before."""

    first: int
    is_named: bool


def settle_outlays(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """Without the words that only say who paid, around amounts that are passed on."""
    if not lexicon.talk.outlay_verbs:
        return nodes
    gone: set[int] = set()
    settled: set[int] = set()
    for at, node in enumerate(nodes):
        if node.low in lexicon.talk.at_cost and at and nodes[at - 1].kind in _MONEY | {"comma"}:
            end = at + phrase_at(nodes, at, lexicon.talk.at_cost)
            gone.update(range(at, end) if end >= len(nodes) or nodes[end].kind not in _VALUES else ())
        if node.kind not in _MONEY or node.vague:
            continue
        outlay = _own(nodes, at, lexicon) or _cost(nodes, at, lexicon) or _worth(nodes, at, lexicon)
        if outlay is None:
            continue
        cue = _passed_on(nodes, outlay.first, at, lexicon)
        if cue is None and not (outlay.is_named and not _is_kept(nodes, at, lexicon)):
            continue
        gone.update(range(outlay.first, at))
        settled.update(cue or ())
    return [
        Node("gap", node.start, node.end, low=node.low) if place in settled else node
        for place, node in enumerate(nodes)
        if place not in gone
    ]


def _own(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Outlay | None:
    """`I spent 36.50`, `the permit fee I paid 310`, `fees, which I paid out of pocket, came to 138`."""
    talk, place = lexicon.talk, at - 1
    while (
        place > 0 and at - place <= _LINKS and (nodes[place].kind == "comma" or nodes[place].low in talk.outlay_links)
    ):
        place -= 1
    if place < 1 or nodes[place].low not in talk.outlay_verbs:
        return None
    first = place - 1
    while first > 0 and nodes[first].low in talk.outlay_adverbs:
        first -= 1
    if nodes[first].low not in talk.outlay_payers:
        return None
    led = first - 1
    if led > 0 and nodes[led].low in talk.relative:
        first, led = led, led - 1
        if nodes[led].kind == "comma":
            first, led = led, led - 1
    return _Outlay(first, led >= 0 and _is_noun(nodes[led], lexicon))


def _cost(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Outlay | None:
    """`paint set me back 310`, `parking cost me 22`."""
    talk, place = lexicon.talk, at - 1
    while place > 0 and at - place <= _LINKS and nodes[place].low in talk.outlay_links:
        place -= 1
    is_own = place > 0 and nodes[place].low in talk.outlay_takers and nodes[place - 1].low in talk.cost_verbs
    first = place - 1
    while first > 1 and (nodes[first - 1].low in talk.relative or nodes[first - 1].kind == "comma"):
        first -= 1
    if not is_own or first < 1 or not _is_noun(nodes[first - 1], lexicon):
        return None
    return _Outlay(first, is_named=False)


def _worth(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> _Outlay | None:
    """`herbs worth 42.50`, where nothing says that they were a gift."""
    if at < 2 or nodes[at - 1].low not in lexicon.talk.worth or not _is_noun(nodes[at - 2], lexicon):
        return None
    begin = at - 2
    while begin > 0 and nodes[begin - 1].kind not in _PAUSES and nodes[begin - 1].kind not in _VALUES:
        begin -= 1
    is_gift = any(node.low in lexicon.gratis or node.low in lexicon.talk.giving for node in nodes[begin:at])
    return None if is_gift else _Outlay(at - 1, is_named=True)


def _is_noun(node: Node, lexicon: Lexicon) -> bool:
    return node.kind == "word" and node.low not in lexicon.function_words and node.low not in lexicon.item_joins


def _passed_on(nodes: Sequence[Node], first: int, at: int, lexicon: Lexicon) -> range | None:
    """The clause that says that the client bears the amount, in its sentence or right after it."""
    stops = 0
    for place in range(at + 1, min(at + 1 + _CUE_REACH, len(nodes))):
        stops += nodes[place].kind == "stop"
        if nodes[place].kind in _VALUES or stops > 1 or nodes[place].low in lexicon.talk.outlay_turns:
            return None
        length = _cue_at(nodes, place, lexicon)
        if length:
            begin = place
            while begin > at + 1 and nodes[begin - 1].low in lexicon.function_words | lexicon.talk.outlay_payers:
                begin -= 1
            return range(begin, place + length)
    before = range(max(0, first - _DENIED), first)
    return range(0) if any(place + _cue_at(nodes, place, lexicon) == first for place in before) else None


def _cue_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` say that something is passed on, unless it is denied."""
    length = phrase_at(nodes, at, lexicon.talk.passed_on) if nodes[at].low in lexicon.talk.passed_on else 0
    denied = any(node.low in lexicon.denials for node in nodes[max(0, at - _DENIED) : at])
    return 0 if denied else length


def _is_kept(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the words after an amount take it back: `the lunch I paid 12 for, but that's on me`."""
    for place in range(at + 1, min(at + 1 + _CUE_REACH, len(nodes))):
        if nodes[place].kind in _VALUES:
            return False
        if nodes[place].low in lexicon.talk.outlay_turns or nodes[place].low in lexicon.denials:
            return True
        if nodes[place].low in lexicon.gratis and phrase_at(nodes, place, lexicon.gratis):
            return True
    return False

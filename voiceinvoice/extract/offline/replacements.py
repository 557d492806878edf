"""Amounts that hold in the place of others: `I quoted 210, we shook on 195`, `2,500 instead of 2,650`."""

from voiceinvoice.extract.offline.corrected import (
    LOOK_BACK,
    distance,
    in_place,
    is_count,
    is_tentative,
    nearest_reading,
    said_first,
    same_kind,
)
from voiceinvoice.extract.offline.drops import VALUES, is_value
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.repetitions import past_repetition, past_result, without_talk

#: How far from "not 400" what holds instead may stand.
_DENIED_REACH = 14
#: Nobody settles on so many times what was asked for.
_FAR = 3


def put(nodes: list[Node], done: list[Node], marker: int, given: int, target: int, lexicon: Lexicon) -> int:
    """Puts nodes[given] in the place of done[target], without what led to it. The index after what it says again."""
    first = said_first(done, target, lexicon)
    if first != target:
        del done[target:]
        target = first
    without_talk(done, target, lexicon)
    after = past_repetition(nodes, given + 1, done, target, lexicon)
    after = past_result(nodes, after, nodes[given], lexicon)
    flat = [node for node in nodes[marker:given] if node.low in lexicon.flat]
    done[target] = in_place(done[target], nearest_reading(nodes[given], done[target].value))
    done.extend(flat)
    return after


def settled_on(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """`I quoted 210, they beat me down, we shook on 195`; `three died on the way, so only charge 37`."""
    length = phrase_at(nodes, at, lexicon.settled_on) if nodes[at].low in lexicon.settled_on else 0
    counts = 0 if length or nodes[at].low not in lexicon.billed_count else phrase_at(nodes, at, lexicon.billed_count)
    given = at + (length or counts)
    while given < len(nodes) and (length or counts) and nodes[given].low in lexicon.charged_to | lexicon.whole_price:
        given += 1
    if not (length or counts) or given >= len(nodes) or nodes[given].kind not in {"price", "number", "quantity"}:
        return 0
    for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1):
        if not same_kind(done[place], nodes[given]) or done[place].value is None:
            continue
        new = nearest_reading(nodes[given], done[place].value)
        is_near = distance(done[place].value, new.value) <= _FAR
        if is_near and is_tentative(done, place, lexicon):
            return put(nodes, done, given, given, place, lexicon)
        if counts and is_count(done, place) and (nodes[given].value or 0) <= (done[place].value or 0):
            return put(nodes, done, given, given, place, lexicon)
    return 0


def instead_of(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """`instead of 2,650 make the mini-split 2,500`, `2,500 instead of 2,650`, `it's not 22, it went up. 24.`"""
    length = phrase_at(nodes, at, lexicon.instead) if nodes[at].low in lexicon.instead else 0
    old = at + length
    while length and old < len(nodes) and nodes[old].low in lexicon.determiners:
        old += 1
    if not length or old >= len(nodes) or nodes[old].kind not in {"price", "number", "quantity"}:
        return 0
    places = range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1)
    values = [place for place in places if done[place].kind in VALUES]
    named = [place for place in values if done[place].value == nodes[old].value and same_kind(done[place], nodes[old])]
    if not named:
        return 0
    target = named[-1]
    is_new = values[0] != target and same_kind(done[target], done[values[0]])
    if is_new and all(node.kind == "comma" for node in done[values[0] + 1 :]):
        new = done[values[0]]
        del done[values[0] :]
        without_talk(done, target, lexicon)
        done[target] = in_place(done[target], new)
        return old + 1
    for given in range(old + 1, min(old + _DENIED_REACH, len(nodes))):
        if nodes[given].kind == "join" or is_value(nodes[given]):
            is_new = same_kind(done[target], nodes[given]) and nodes[given].value != nodes[old].value
            return put(nodes, done, given, given, target, lexicon) if is_new and is_value(nodes[given]) else 0
    return 0

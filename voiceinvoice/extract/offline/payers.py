"""Sentences that say who pays: `the owner of the horse is Clarissa Penhallow`, `Delta Couriers, they want billing`."""

from collections.abc import Iterator

from voiceinvoice.extract.offline.known import OWES, STRONG, Candidate
from voiceinvoice.extract.offline.naming import Naming
from voiceinvoice.extract.offline.phrase_tables import phrase_at

#: How far "is" may stand from "the owner", and a name from "they want the bill".
_TO_VERB, _TO_NAME = 6, 10
_PAYING, _USER, _PRONOUN, _PRONOUN_OWES, _CONTRASTED = 0.8, -1.2, 2.3, 1.9, 1.0
#: What a name before "pays" is worth, and how likely it must be one.
_PAYS, _LIKELY = 3.4, 0.3


def payers(naming: Naming) -> Iterator[Candidate]:
    """Each name that a sentence says to be the payer's."""
    nodes, lexicon = naming.nodes, naming.lexicon
    for at, node in enumerate(nodes):
        if at and node.low in lexicon.pays and phrase_at(nodes, at, lexicon.pays):
            name = naming.subject_before(at)
            if name and name.likely > _LIKELY:
                yield Candidate(name.first, name.first, name.end, _PAYS + name.likely, OWES, name.kind)
        if at and node.low in lexicon.paying and nodes[at - 1].low.endswith("'s"):
            name = naming.subject_before(at)
            if name and name.likely > _LIKELY and name.kind:
                yield Candidate(name.first, name.first, name.end, _PAYS + name.likely, OWES, name.kind)
        if node.low in lexicon.not_paying and (length := phrase_at(nodes, at, lexicon.not_paying)):
            yield from _instead(naming, at + length)
        low = node.low.removesuffix("'s")
        is_called = low != node.low and at + 1 < len(nodes) and nodes[at + 1].low in lexicon.called
        named = (
            low in lexicon.payers
            or low in lexicon.users
            or low in lexicon.ones
            or (is_called and low in lexicon.relations)
        )
        if node.kind == "word" and named:
            yield from _told(naming, at)
        elif low in lexicon.subject_pronouns and low != node.low and phrase_at(nodes, at, lexicon.pays):
            yield from _meant_by_pronoun(naming, at, _PRONOUN)
        elif node.low in lexicon.subject_pronouns and at + 1 < len(nodes):
            wants = phrase_at(nodes, at + 1, lexicon.client_before) or phrase_at(nodes, at, lexicon.wants)
            if wants:
                yield from _meant_by_pronoun(naming, at, _PRONOUN_OWES)


def _instead(naming: Naming, at: int) -> Iterator[Candidate]:
    """Who pays after "the couple isn't paying": the name that "it's" or "but" gives."""
    nodes, lexicon = naming.nodes, naming.lexicon
    for place in range(at, min(at + _TO_VERB, len(nodes))):
        if nodes[place].kind not in {"word", "comma", "stop"}:
            return
        length = phrase_at(nodes, place, lexicon.client_is) or int(nodes[place].low in lexicon.contrasts)
        name = naming.name_at(naming.past_fillers(naming.past_links(place + length))) if length else None
        if name and (name.likely > _LIKELY):
            yield Candidate(place, name.first, name.end, _PAYS + 0.8 + name.likely, OWES, name.kind)
            return


def _told(naming: Naming, at: int) -> Iterator[Candidate]:
    """The name after "owner is", "parent paying is", "landlord's" or "client name"."""
    nodes, lexicon = naming.nodes, naming.lexicon
    is_paying, begin = False, at + 1
    beside = naming.name_at(at + 1)
    if beside and beside.kind == "person" and beside.likely > 0.5 and beside.end - beside.first > 1:
        is_paying = beside.end < len(nodes) and bool(phrase_at(nodes, beside.end, lexicon.pays))
    elif not nodes[at].low.endswith("'s"):
        verb = at + 1
        while verb < len(nodes) and verb < at + _TO_VERB and nodes[verb].low not in lexicon.copulas:
            if nodes[verb].kind not in {"word", "comma"} or nodes[verb].low in lexicon.clause_starters:
                return
            is_paying = is_paying or nodes[verb].low in lexicon.paying
            verb += 1
        if verb >= len(nodes) or nodes[verb].low not in lexicon.copulas:
            return
        begin = verb + 1
    while begin < len(nodes) and nodes[begin].low in lexicon.paying:
        begin += 1
    name = naming.name_at(naming.past_fillers(begin))
    if name is None or name.likely <= 0 or (not naming.capitals and not name.kind):
        return
    low = nodes[at].low.removesuffix("'s")
    if low in lexicon.ones and not is_paying:
        return
    contrasted = any(node.low in lexicon.contrasts for node in nodes[max(0, at - 2) : at])
    score = (
        _CONTRASTED * contrasted
        + STRONG
        + name.likely
        + (_USER if low in lexicon.users else 0.0)
        + (_PAYING if is_paying else 0.0)
    )
    yield Candidate(at, name.first, name.end, score, "named as the client", name.kind, low)


def _meant_by_pronoun(naming: Naming, at: int, score: float) -> Iterator[Candidate]:
    """Who "they" are that want the bill: the name said last."""
    nodes = naming.nodes
    for first in range(at - 1, max(-1, at - _TO_NAME), -1):
        is_person = not naming.capitals and nodes[first].low in naming.lexicon.given_names
        is_start = naming.is_in_a_name(first) and not (first and naming.is_in_a_name(first - 1))
        if not naming.capitals and first and nodes[first - 1].low in naming.lexicon.given_names:
            continue
        if nodes[first].kind != "word" or not (is_person or is_start):
            continue
        name = naming.name_at(first)
        if name and name.likely > 0.5 and (name.kind or naming.capitals):
            yield Candidate(first, name.first, name.end, score + name.likely, OWES, name.kind)
            return

"""How sure it is that a name is the client's: the right invoice to the wrong client must never be silent."""

from collections.abc import Sequence

from voiceinvoice.domain.matching import name_words
from voiceinvoice.extract.offline.known import FIRST, UNMARKED, Candidate
from voiceinvoice.extract.offline.mentions import Mentions
from voiceinvoice.extract.offline.name_lengths import is_goods, is_work
from voiceinvoice.extract.offline.nodes import Node

#: What a doubted name is given, and one that nothing speaks against.
_UNSURE, _SURE = 0.7, 0.98
#: A name is in doubt when another is within so much of it; one that only stands first, within so much.
_CLOSE, _RIVAL = 0.35, 1.1
#: A person has so many names mostly.
_FULL = 2


def confidence(best: Candidate, candidates: list[Candidate], mentions: Mentions, *, owned: bool) -> float:
    """How sure the best one is: less when nothing marks it, when another name is nearly as good, or when its end is
    not. `owned`: its last letter may say whose thing it is."""
    words = set(name_words(_text(mentions, best)))
    others = [each for each in candidates if not words & set(name_words(_text(mentions, each)))]
    unsure = owned or best.why in UNMARKED or _may_go_on(best, mentions)
    unsure = unsure or any(each.score > best.score - _CLOSE and each.why not in UNMARKED for each in others)
    if best.why == FIRST:
        unsure = unsure or any(each.kind and each.score > best.score - _RIVAL for each in others)
    return min(_UNSURE if unsure else _SURE, 0.5 + best.score / 6)


def _may_go_on(best: Candidate, mentions: Mentions) -> bool:
    """Whether a word never heard follows a name without capitals, which may be of the name: `amelia voss hartmann`; or
    whether a name says only what it is: `the parents' association`."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    is_kind = best.end - best.first == 1 and nodes[best.first].low in lexicon.organisations
    if is_kind or all(_is_role(node, mentions) for node in nodes[best.first : best.end]):
        return True
    if mentions.capitals or lexicon.heads_first:
        return False
    if best.kind == "organisation":
        return _may_hold_work(best, mentions)
    if best.end >= len(nodes):
        return False
    low = nodes[best.end].low
    if not best.kind and nodes[best.end].kind == "word":
        is_short = best.end - best.first == 1 and is_work(low, lexicon)
        return is_short or low in lexicon.organisations
    known = low in lexicon.function_words or low in lexicon.organisations or low in lexicon.name_stops
    is_plain = nodes[best.end].kind == "word" and not nodes[best.end - 1].low.endswith("'s")
    return is_plain and not known and not is_work(low, lexicon)


def _may_hold_work(best: Candidate, mentions: Mentions) -> bool:
    """Whether somebody's name ends in what may be the work: `yuki tanabe calligraphy`."""
    lexicon, words = mentions.lexicon, [node.low for node in mentions.nodes[best.first : best.end]]
    is_person = len(words) > _FULL and words[0] in lexicon.given_names
    return is_person and is_goods(words[-1], lexicon) and not any(word.endswith("'s") for word in words)


def _is_role(node: Node, mentions: Mentions) -> bool:
    low = node.low.removesuffix("'s").removesuffix("'")
    return low in mentions.lexicon.relations


def _text(mentions: Mentions, found: Candidate) -> str:
    nodes: Sequence[Node] = mentions.nodes
    return mentions.text[nodes[found.first].start : nodes[found.end - 1].end]

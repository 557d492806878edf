"""Who is to pay: of everyone who is named, the one that most speaks for."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Heard, HeardClient
from voiceinvoice.domain.matching import name_words
from voiceinvoice.extract.offline.certainty import confidence
from voiceinvoice.extract.offline.known import FIRST, OWES, UNMARKED, Candidate, among_saved, with_saved
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.mentions import Mentions
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.relations import Relation, is_meant
from voiceinvoice.extract.offline.sole_names import is_idle_talk, sole_names
from voiceinvoice.extract.offline.spelling import is_owned, spoken_name, with_other_half, without_letters

#: Below this a candidate is not taken for a client.
_LEAST = 1.5
#: The same where names come up in talk.
_LEAST_IN_TALK = 2.9
SAID_AGAIN = "said again"
_FULL = 2
_PAYS, _DENIED, _CONTACT = 1.5, -3.0, -3.0
#: How many nodes after a name may say that it pays, or that it doesn't.
_REACH = 4


def find_client(
    text: str, nodes: list[Node], lexicon: Lexicon, context: Context
) -> tuple[HeardClient | None, list[Node]]:
    """The client as named, and the nodes without the words that name them."""
    nodes = without_letters(nodes)
    mentions = Mentions(text, nodes, lexicon)
    found = [_weighed(each, nodes, lexicon) for each in among_saved(nodes, context, mentions.found())]
    found = _with_meant(found, mentions)
    found = _without_denied(found, mentions)
    candidates = _likely(found, mentions, context)
    is_idle = is_idle_talk(mentions)
    if is_idle:
        candidates = [each for each in candidates if each.score >= _LEAST_IN_TALK]
    elif not candidates:
        found = _without_denied([_weighed(each, nodes, lexicon) for each in sole_names(mentions)], mentions)
        candidates = _likely(found, mentions, context)
    if not candidates:
        return None, nodes
    best = max(candidates, key=lambda each: (each.score, -each.first))
    best = _in_full(best, found, text, nodes)
    is_marked = best.why not in UNMARKED | {FIRST}
    owned = not (mentions.capitals or is_marked) and is_owned(nodes, best.first, best.end, lexicon)
    name = spoken_name(text, nodes[best.first : best.end], lexicon, owned=owned)
    if best.end - best.first == 1 and best.kind != "organisation":
        name = with_other_half(name, text, nodes[best.end :], lexicon)
    first, last = nodes[best.first], nodes[best.end - 1]
    others = [spoken_name(text, nodes[each.first : each.end], lexicon) for each in candidates if each is not best]
    heard = Heard(
        name,
        text[first.start : last.end],
        (first.start, last.end),
        confidence(best, candidates, mentions, owned=owned),
        best.why,
        tuple(dict.fromkeys(other for other in others if other != name)),
    )
    left = _without(found, best, mentions)
    return with_saved(HeardClient(name=heard), context), left


def _likely(found: list[Candidate], mentions: Mentions, context: Context) -> list[Candidate]:
    """The candidates that may be the client; the business itself never is."""
    own = name_words(context.business_name)
    likely = [each for each in found if each.score >= _LEAST and each.why != SAID_AGAIN]
    return [each for each in likely if not own or name_words(_text(mentions.text, mentions.nodes, each)) != own]


def _in_full(best: Candidate, found: list[Candidate], text: str, nodes: list[Node]) -> Candidate:
    """The same person by the full name, where it was said as well: `bill Tasha, that's Tasha Okafor`."""
    if best.end - best.first > 1:
        return best
    short = name_words(_text(text, nodes, best))
    fuller = [
        each for each in found if each.score > 0 and _is_whole(name_words(_text(text, nodes, each)), short, each.kind)
    ]
    return replace(fuller[-1], why=best.why, score=max(best.score, fuller[-1].score)) if fuller else best


def _is_whole(words: tuple[str, ...], short: tuple[str, ...], kind: str) -> bool:
    """Whether a name of two words is the one that was called by `short`; an organisation's when it begins so."""
    if kind == "organisation":
        return short[0] in {words[0], words[-1]} and len(words) > 1
    return len(words) == _FULL and bool(set(short[:1]) & set(words))


def _text(text: str, nodes: Sequence[Node], found: Candidate) -> str:
    return text[nodes[found.first].start : nodes[found.end - 1].end]


def _weighed(found: Candidate, nodes: list[Node], lexicon: Lexicon) -> Candidate:
    """A candidate with what stands around it: `spoke to Marco`, `not the theatre`, `she's the one paying`."""
    score = found.score
    before = found.first
    while before and nodes[before - 1].low in lexicon.name_articles:
        before -= 1
    if before and nodes[before - 1].low in lexicon.negations and found.cue >= before - 1:
        score += _DENIED
    if _is_contact(nodes, found, lexicon):
        score += _CONTACT
    place = found.end
    while place < len(nodes) and place < found.end + _REACH and nodes[place].kind in {"comma", "word"}:
        if nodes[place].low in lexicon.pays and phrase_at(nodes, place, lexicon.pays):
            score += 0.0 if found.why == OWES else _PAYS
            break
        if nodes[place].kind == "word" and not (
            nodes[place].low in lexicon.articles or nodes[place].low in lexicon.those_two
        ):
            break
        place += 1
    return replace(found, score=score)


def _is_contact(nodes: list[Node], found: Candidate, lexicon: Lexicon) -> bool:
    """Whether words before the name say that it is only who to speak to: `attention`, `care of`, `spoke to`."""
    return any(
        (length := phrase_at(nodes, place, lexicon.contacts))
        and all(
            node.kind in {"comma", "colon"} or node.low in lexicon.name_fillers or node.low in lexicon.titles
            for node in nodes[place + length : found.first]
        )
        for place in range(max(0, found.first - 7), found.first)
        if nodes[place].low in lexicon.contacts
    )


def _with_meant(found: list[Candidate], mentions: Mentions) -> list[Candidate]:
    """With "bill the studio" counted for the studio that was named elsewhere."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    for cue, score, relation in mentions.unnamed:
        if not any(_is_the(relation, each, nodes, lexicon) for each in found):
            found = [*found, *mentions.ending_with(relation.noun, relation)]
        place = next((place for place, each in enumerate(found) if _is_the(relation, each, nodes, lexicon)), None)
        if place is None:
            continue
        meant = replace(found[place], score=max(found[place].score, score + 1.5), why="the one meant")
        others = [each for each in found if not relation.first <= each.first < relation.end]
        said = Candidate(cue, relation.first, relation.end, meant.score - 1.0, SAID_AGAIN, meant.kind)
        found = [meant if each is found[place] else each for each in others] + [said]
    return found


def _is_the(relation: Relation, each: Candidate, nodes: list[Node], lexicon: Lexicon) -> bool:
    """Whether a candidate that was named elsewhere is what "the studio" means."""
    words = [node.low for node in nodes[each.first : each.end]]
    is_other = each.first >= relation.end or each.end <= relation.first
    same = each.noun == relation.noun or is_meant(relation.noun, words, each.kind, lexicon)
    return is_other and same and each.why != SAID_AGAIN


def _without_denied(found: list[Candidate], mentions: Mentions) -> list[Candidate]:
    """With what "not him", "not the press" or "not Carl" takes back."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    for at in range(1, len(nodes)):
        if nodes[at - 1].low not in lexicon.negations:
            continue
        place = at
        while place < len(nodes) and nodes[place].low in lexicon.name_articles:
            place += 1
        noun = nodes[place].low if place < len(nodes) else ""
        denied = lexicon.pronouns.get(nodes[at].low, "")
        name = mentions.name_at(place)
        wrong = {node.low.removesuffix("'s") for node in nodes[name.first : name.end]} if name else set()
        for index, each in enumerate(found):
            words = [node.low.removesuffix("'s") for node in nodes[each.first : each.end]]
            named = noun in lexicon.relations and (each.noun == noun or is_meant(noun, words, each.kind, lexicon))
            named = named or bool(wrong and wrong <= set(words))
            if (denied and each.kind == denied) or (named and each.first != place):
                found[index] = replace(each, score=each.score + _DENIED)
    return found


def _without(candidates: list[Candidate], best: Candidate, mentions: Mentions) -> list[Node]:
    """The nodes without the client's name and the cue before it, wherever they are said."""
    text, nodes, lexicon = mentions.text, mentions.nodes, mentions.lexicon
    words = set(name_words(_text(text, nodes, best)))
    gone: set[int] = set()
    for found in candidates:
        if (
            found is best
            or found.why == SAID_AGAIN
            or (set(name_words(_text(text, nodes, found))) & words and found.why != FIRST)
        ):
            cue, end = found.cue, found.end
            while cue > 0 and nodes[cue - 1].kind in {"word", "join"} and nodes[cue - 1].low in lexicon.cue_words:
                cue -= 1
            while end + 1 < len(nodes) and len(nodes[end].low) == 1 and len(nodes[end + 1].low) == 1:
                end += 1
            if end > found.end:
                end += 1
            gone.update(range(cue, end))
    gone.update(_contacts(mentions))
    return [node for place, node in enumerate(nodes) if place not in gone]


def _contacts(mentions: Mentions) -> set[int]:
    """The nodes that only say whose attention it is for: they name no work."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    gone: set[int] = set()
    for at, node in enumerate(nodes):
        length = phrase_at(nodes, at, lexicon.contact_leads) if node.low in lexicon.contact_leads else 0
        name = mentions.name_at(mentions.past_fillers(at + length)) if length else None
        if name and name.likely > 0:
            gone.update(range(at, name.end))
    return gone


def with_contact(
    client: HeardClient, email: Heard[str] | None, phone: Heard[str] | None, address: Heard[str] | None
) -> HeardClient:
    """The client with where to reach them, as far as it was said."""
    return HeardClient(name=client.name, email=email, phone=phone, address=address, candidates=client.candidates)

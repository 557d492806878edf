"""Who is to pay: the name after "bill to", "for", "customer is", or before "owes me", and saved clients by name."""

from collections.abc import Sequence
from itertools import pairwise

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Heard, HeardClient
from voiceinvoice.domain.matching import name_words
from voiceinvoice.extract.offline.corrections import phrase_at
from voiceinvoice.extract.offline.known import STRONG, Candidate, among_saved, with_saved
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.names import NameSpan, read_name, with_number
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.spelling import spoken_name

_SUBJECT, _OPENING, _WEAK, _APART = 2.6, 1.8, 2.0, 1.2
_BOUNDARIES = {"comma", "colon", "stop"}
#: Below this a candidate is not taken for a client.
_LEAST = 1.5
#: A name within so many nodes after "wait, no" takes the place of the one before.
_MENDED, _MENDS = 9, 1.8
_FIRST = "stands first"


def find_client(
    text: str, nodes: list[Node], lexicon: Lexicon, context: Context
) -> tuple[HeardClient | None, list[Node]]:
    """The client as named, and the nodes without the words that name them."""
    candidates = [found for found in _candidates(text, nodes, lexicon, context) if found.score >= _LEAST]
    own = name_words(context.business_name)
    candidates = [found for found in candidates if not own or name_words(_text(text, nodes, found)) != own]
    if not candidates:
        return None, nodes
    best = max(candidates, key=lambda found: (found.score, -found.first))
    name = spoken_name(text, nodes[best.first : best.end], lexicon)
    first, last = nodes[best.first], nodes[best.end - 1]
    heard = Heard(
        name,
        text[first.start : last.end],
        (first.start, last.end),
        min(0.98, 0.5 + best.score / 6),
        best.why,
        tuple(
            dict.fromkeys(
                spoken_name(text, nodes[c.first : c.end], lexicon)
                for c in candidates
                if c is not best and spoken_name(text, nodes[c.first : c.end], lexicon) != name
            )
        ),
    )
    left = _without(nodes, candidates, best, text, lexicon)
    return with_saved(HeardClient(name=heard), context), left


def _text(text: str, nodes: Sequence[Node], found: Candidate) -> str:
    return text[nodes[found.first].start : nodes[found.end - 1].end]


def _without(
    nodes: list[Node], candidates: list[Candidate], best: Candidate, text: str, lexicon: Lexicon
) -> list[Node]:
    """The nodes without the client's name and the cue before it, wherever they are said."""
    words = set(name_words(_text(text, nodes, best)))
    gone: set[int] = set()
    for found in candidates:
        if found is best or (set(name_words(_text(text, nodes, found))) & words and found.why != _FIRST):
            cue, end = found.cue, found.end
            while cue > 0 and nodes[cue - 1].kind in {"word", "join"} and nodes[cue - 1].low in lexicon.cue_words:
                cue -= 1
            while end + 1 < len(nodes) and len(nodes[end].low) == 1 and len(nodes[end + 1].low) == 1:
                end += 1
            if end > found.end:
                end += 1
            gone.update(range(cue, end))
    return [node for place, node in enumerate(nodes) if place not in gone]


def _candidates(text: str, nodes: list[Node], lexicon: Lexicon, context: Context) -> list[Candidate]:
    capitals = has_capitals(text, nodes)
    found: list[Candidate] = []
    for at in range(len(nodes)):
        if nodes[at].kind not in {"word", "join"}:
            continue
        for table, score, why in (
            (lexicon.client_after, STRONG, "named as the client"),
            (lexicon.client_weak, _WEAK, ""),
        ):
            length = phrase_at(nodes, at, table) if nodes[at].low in table else 0
            if not length:
                continue
            name = _name_after(text, nodes, at + length, lexicon, capitals, strong=table is lexicon.client_after)
            if name:
                score += _stress(nodes, at, lexicon)
                cue = f'follows "{text[nodes[at].start : nodes[at + length - 1].end]}"'
                found.append(Candidate(at, name.first, name.end, score + name.likely, why or cue))
                break
    found.extend(_subjects(text, nodes, lexicon, capitals))
    found.extend(_opening(text, nodes, lexicon, capitals))
    if capitals:
        found.extend(_apart(text, nodes, lexicon))
    return among_saved(nodes, context, found)


def has_capitals(text: str, nodes: Sequence[Node]) -> bool:
    """Whether the text is written with capitals inside its sentences, so that names can be told by them."""
    inner = [node for before, node in pairwise(nodes) if node.kind == "word" and before.kind == "word"]
    return any(
        text[node.start].isupper() and node.low not in {"i", "i'm", "i've", "i'd", "i'll"} for node in inner
    ) or (bool(nodes) and text[nodes[0].start].isupper() and any(node.kind == "stop" for node in nodes))


def _name_after(
    text: str, nodes: list[Node], at: int, lexicon: Lexicon, capitals: bool, *, strong: bool
) -> NameSpan | None:
    while at < len(nodes) and (
        nodes[at].kind in {"colon", "comma"}
        or (nodes[at].low in lexicon.name_fillers and not phrase_at(nodes, at, lexicon.descriptors))
    ):
        at += 1
    if at < len(nodes) and nodes[at].low in lexicon.descriptors:
        at += phrase_at(nodes, at, lexicon.descriptors)
    name = read_name(text, nodes, at, lexicon, capitals=capitals, cued=strong)
    if name is None:
        return None
    name = with_number(nodes, name, lexicon)
    place = name.end
    while place < len(nodes) and nodes[place].kind == "comma":
        place += 1
    length = phrase_at(nodes, place, lexicon.corrections) if place < len(nodes) else 0
    if length:
        better = read_name(text, nodes, place + length, lexicon, capitals=capitals, cued=strong)
        if better:
            return better
    return name


def _stress(nodes: list[Node], at: int, lexicon: Lexicon) -> float:
    """What the words before a cue add: "but bill it to" outweighs what was said before, "not for" takes it back."""
    if at and nodes[at - 1].low in lexicon.negations:
        return -2.5
    return 0.5 if any(node.low in lexicon.contrasts for node in nodes[max(0, at - 3) : at]) else 0.0


def _subjects(text: str, nodes: list[Node], lexicon: Lexicon, capitals: bool) -> list[Candidate]:
    """A name before `owes me`, `gets charged`, `bought`."""
    found: list[Candidate] = []
    for at in range(1, len(nodes)):
        if nodes[at].low not in lexicon.client_before and nodes[at].low not in lexicon.bills:
            continue
        length = phrase_at(nodes, at, lexicon.client_before)
        if not length and not (nodes[at].low in lexicon.bills and nodes[at - 1].low.endswith("'s")):
            continue
        first = at
        while (
            first > 0
            and at - first < 6
            and nodes[first - 1].kind == "word"
            and (nodes[first - 1].low not in lexicon.function_words or nodes[first - 1].low in lexicon.particles)
        ):
            first -= 1
        first = max([first, *(place + 1 for place in range(first, at) if nodes[place].low in lexicon.name_articles)])
        while first < at and nodes[first].low in lexicon.name_fillers:
            first += 1
        name = read_name(text, nodes, first, lexicon, capitals=capitals, cued=True) if first < at else None
        if name and name.end >= at:
            found.append(Candidate(first, first, at, _SUBJECT + name.likely, "the one who owes"))
    return found


def _opening(text: str, nodes: list[Node], lexicon: Lexicon, capitals: bool) -> list[Candidate]:
    """A name that stands first, as a heading: `Silver Lake Condominiums, snow plowing`."""
    at = 0
    while at < len(nodes) and (nodes[at].kind in {"comma", "stop", "colon"} or nodes[at].low in lexicon.greetings):
        at += 1
    if at >= len(nodes):
        return []
    name = read_name(text, nodes, at, lexicon, capitals=capitals, cued=False)
    if name is None or (capitals and name.end - name.first < 2) or name.likely < 0.3:
        return []
    if name.end < len(nodes) and nodes[name.end].low in lexicon.client_weak:
        return []
    closed = name.end < len(nodes) and nodes[name.end].kind in {"comma", "colon", "stop"}
    score = _OPENING + name.likely - (0.0 if closed or not capitals else 1.0)
    return [Candidate(name.first, name.first, name.end, score, _FIRST)]


def _apart(text: str, nodes: list[Node], lexicon: Lexicon) -> list[Candidate]:
    """Names of two words or more with a boundary on each side: `Quick one. Marisol Vega, two photos`."""
    found: list[Candidate] = []
    for at in range(1, len(nodes)):
        if nodes[at - 1].kind not in _BOUNDARIES or nodes[at].kind != "word":
            continue
        name = read_name(text, nodes, at, lexicon, capitals=True, cued=False)
        if name is None or name.end - name.first < 2 or name.likely < 0.9:
            continue
        if name.end >= len(nodes) or nodes[name.end].kind in _BOUNDARIES:
            said_before = range(max(0, at - _MENDED), at)
            mended = any(phrase_at(nodes, place, lexicon.corrections) for place in said_before)
            score = _APART + name.likely + (_MENDS if mended else 0.0)
            found.append(Candidate(at, at, name.end, score, "a name that stands apart"))
    return found


def with_contact(client: HeardClient, email: Heard[str] | None, phone: Heard[str] | None) -> HeardClient:
    """The client with an address that was spelled out."""
    return HeardClient(name=client.name, email=email, phone=phone, address=client.address, candidates=client.candidates)

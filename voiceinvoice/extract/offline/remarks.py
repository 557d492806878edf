"""What the speaker asks to have written on the invoice: `add a note saying the warranty is two years`."""

from voiceinvoice.domain.draft import Heard
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

#: Values that are never part of a note where no full stop ends it.
_ENDS = {"terms", "po", "email", "price", "percent"}
_LONGEST = 40


def take_remark(text: str, nodes: list[Node], lexicon: Lexicon) -> tuple[Heard[str] | None, list[Node]]:
    """The note that was asked for, and the nodes without it."""
    for at, node in enumerate(nodes):
        length = phrase_at(nodes, at, lexicon.remark_cues) if node.low in lexicon.remark_cues else 0
        if not length:
            continue
        first = _start(nodes, at + length, lexicon)
        end = _end(nodes, first)
        if end == first:
            continue
        said = text[nodes[first].start : nodes[end - 1].end].strip(" ,")
        begin = at
        while begin and nodes[begin - 1].low in lexicon.cue_words:
            begin -= 1
        span = (nodes[first].start, nodes[end - 1].end)
        heard = Heard(said[:1].upper() + said[1:], text[span[0] : span[1]], span, 0.8, "a note that was asked for")
        gap = Node("stop", node.start, node.start)
        return heard, [*nodes[:begin], gap, *nodes[end:]]
    return None, nodes


def _start(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The place after "on the invoice", "saying" and the like."""
    while at < len(nodes):
        after = nodes[at + 1].low if at + 1 < len(nodes) else ""
        is_lead = nodes[at].low in lexicon.remark_leads or nodes[at].kind in {"comma", "colon"}
        if not is_lead or (nodes[at].low == lexicon.the and after not in lexicon.remark_leads):
            break
        at += 1
    return at


def _end(nodes: list[Node], first: int) -> int:
    """Where the note ends: with its sentence, or before the next thing that is none of its words."""
    stops = any(node.kind == "stop" for node in nodes)
    for place in range(first, min(len(nodes), first + _LONGEST)):
        if nodes[place].kind == "stop" or (not stops and nodes[place].kind in _ENDS):
            return place
    return min(len(nodes), first + _LONGEST)

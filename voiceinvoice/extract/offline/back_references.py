"""Prices that point back at what was counted: `twenty candles, and those are nine each`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

_COUNTS = {"number", "quantity"}
_PAUSES = {"comma", "join", "stop", "colon"}
#: So many words may lead to a price, and so far back its count may stand.
_LEAD, _REACH = 6, 14


def joined_back(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each price that points back next to its count."""
    out: list[Node] = []
    for node in nodes:
        if node.kind == "price" and (node.per or node.at):
            del out[_cut(out, lexicon) :]
        out.append(node)
    return out


def _cut(before: Sequence[Node], lexicon: Lexicon) -> int:
    """Where the pause and the pronoun begin that lead from an unpriced count to a price; the end when none do."""
    end = len(before)
    place, points = end, False
    while place and end - place < _LEAD and before[place - 1].kind == "word":
        low = before[place - 1].low
        points = points or low in lexicon.back_pronouns
        if low in lexicon.shared_by:
            return end
        if not (low in lexicon.function_words or low in lexicon.charging or low in lexicon.back_pronouns):
            return end
        place -= 1
    if not points or not place or before[place - 1].kind not in _PAUSES:
        return end
    stops = 0
    while place and before[place - 1].kind in _PAUSES:
        place -= 1
        stops += before[place].kind == "stop"
    for back in range(place - 1, max(-1, place - 1 - _REACH), -1):
        node = before[back]
        if node.kind in {"price", "same", "stop", "percent"} or (node.kind == "number" and node.at):
            return end
        if node.kind in _COUNTS and not node.vague and not node.adjective:
            is_price = node.kind == "number" and (back + 1 >= place or before[back + 1].low in lexicon.whole_price)
            return end if is_price and node.value != 1 and node.digits else place
    return end

"""How a name is written that was only spoken."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import AND
from voiceinvoice.extract.offline.nodes import Node

#: Written in capitals whatever the case of the transcript.
_INITIALS = frozenset("llc llp plc gmbh ag kg bv nv usa uk abc ymca it hoa".split())


def spoken_name(text: str, nodes: Sequence[Node], lexicon: Lexicon) -> str:
    """The name as it is written: without titles before a full name, possessive ending or letters spelled after it."""
    pieces = list(nodes)
    is_house = any(piece.low.endswith("'s") for piece in pieces[:-1])
    if len(pieces) > 2 and pieces[0].low in lexicon.titles and pieces[1].low not in AND and not is_house:
        pieces = pieces[1:]
    written = text[pieces[0].start : pieces[-1].end]
    for ending in ("'s", "’s"):
        written = written.removesuffix(ending)
    if any(letter.isupper() for letter in written):
        return written
    shown: list[str] = []
    for place, node in enumerate(pieces):
        low = node.low.removesuffix("'s") if place == len(pieces) - 1 else node.low
        if low.endswith("ys") and place == len(pieces) - 1 and place and _is_person(pieces, lexicon):
            low = low.removesuffix("s")
        if node.hyphen and shown:
            shown[-1] += "-" + low.capitalize()
        elif not low:
            shown.append(text[node.start : node.end])
        elif low in _INITIALS:
            shown.append(low.upper())
        elif (low in lexicon.particles and place) or low in {"and", "&"}:
            shown.append(low)
        else:
            shown.append(low[:1].upper() + low[1:])
    name = " ".join(shown)
    return name.replace(" Co Op", " Co-op")


def _is_person(pieces: Sequence[Node], lexicon: Lexicon) -> bool:
    first, last = pieces[0].low, pieces[-1].low
    return (first in lexicon.given_names or first in lexicon.titles) and last not in lexicon.organisations

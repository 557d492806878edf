"""How a name is written that was only spoken."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import AND
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

#: Written in capitals whatever the case of the transcript.
_INITIALS = frozenset("llc llp plc gmbh ag kg bv nv usa uk abc ymca it hoa".split())
#: Fewer letters are initials; words before a letter that is said several times.
_SPELLED, _TIMES = 2, {"double": 2, "triple": 3}


def is_owned(nodes: Sequence[Node], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name without its apostrophe says whose thing follows: `lucinda barreras got`, `tom bakers bill`."""
    if lexicon.leads_per:
        return False
    last = nodes[end - 1].low
    after = nodes[end] if end < len(nodes) else None
    is_bill = after is not None and after.low in lexicon.bills
    is_person = end - first > 1 and nodes[first].low in lexicon.given_names
    is_person = is_person and (is_bill or last not in lexicon.organisations)
    if not is_person or not last.endswith("s") or last in lexicon.surnames_in_s or last.endswith(lexicon.surname_ends):
        return False
    if first and nodes[first - 1].low in lexicon.at_places:
        return True
    if after is None or after.kind != "word":
        return False
    return after.low in lexicon.having_verbs or after.low not in lexicon.function_words


def without_letters(nodes: list[Node]) -> list[Node]:
    """The nodes without letters that spell the word before them or after: `siobhan s i o b h a n mcardle`."""
    kept: list[Node] = []
    at = 0
    while at < len(nodes):
        spelled, end = _letters(nodes, at)
        if len(spelled) > _SPELLED and any(
            node.low == spelled for node in (*nodes[max(0, at - 4) : at], *nodes[end : end + 2])
        ):
            at = end
            continue
        kept.append(nodes[at])
        at += 1
    return kept


def _letters(nodes: Sequence[Node], at: int) -> tuple[str, int]:
    """The word that single letters from `at` on spell, with the index after them; `double t` is two."""
    spelled, times = "", 1
    while at < len(nodes):
        low = nodes[at].low
        if low in _TIMES:
            times = _TIMES[low]
        elif len(low) == 1 and low.isalpha():
            spelled, times = spelled + low * times, 1
        elif not (spelled and nodes[at].kind == "comma"):
            break
        at += 1
    return spelled, at


def spoken_name(text: str, nodes: Sequence[Node], lexicon: Lexicon, *, owned: bool = False) -> str:
    """The name as it is written: without titles before a full name, or the ending that tells whose a thing is."""
    pieces = list(nodes)
    is_house = any(piece.low.endswith("'s") for piece in pieces[:-1])
    if len(pieces) > 2 and pieces[0].low in lexicon.titles and pieces[1].low not in AND and not is_house:
        pieces = pieces[1:]
    written = text[pieces[0].start : pieces[-1].end]
    for ending in ("'s", "’s"):
        written = written.removesuffix(ending)
    if any(letter.isupper() for letter in written):
        return written
    if owned:
        pieces = [*pieces[:-1], replace(pieces[-1], low=pieces[-1].low.removesuffix("s"))]
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


def with_other_half(name: str, text: str, after: Sequence[Node], lexicon: Lexicon) -> str:
    """The name with the half that was told apart: `Kowalczyk, first name Zofia`, `Ingrid, surname Bjørnstad`."""
    for at, node in enumerate(after):
        for table in (lexicon.forenames_told, lexicon.surnames_told):
            length = phrase_at(after, at, table) if node.low in table else 0
            half = after[at + length : at + length + 1] if length else []
            if half and _is_half(half[0], lexicon):
                other = spoken_name(text, half, lexicon)
                return f"{other} {name}" if table is lexicon.forenames_told else f"{name} {other}"
    return name


def _is_half(node: Node, lexicon: Lexicon) -> bool:
    told = node.low in lexicon.forenames_told or node.low in lexicon.surnames_told
    return node.kind == "word" and not told and node.low not in lexicon.function_words

"""People and companies named by what they are to somebody: `her mum, Fiona Reid`, `bill the studio`."""

from collections.abc import Sequence
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import is_work
from voiceinvoice.extract.offline.names import NameSpan, read_name
from voiceinvoice.extract.offline.nodes import Node

#: How many words may stand before the noun itself: `the groom's old father`, `the management company`.
_LONGEST = 5
_LINKS = 4


class Relation(NamedTuple):
    """A noun such as "mum" or "studio" in nodes [first, end); `name` is who it is, when that follows."""

    noun: str
    first: int
    end: int
    name: NameSpan | None = None


def read_relation(text: str, nodes: list[Node], at: int, lexicon: Lexicon, *, capitals: bool) -> Relation | None:
    """The relation that "the", "her" or somebody's name at `at` begins, with the name it introduces."""
    place, led = at, lexicon.heads_first and at > 0 and nodes[at - 1].low in lexicon.relation_leads
    while place < len(nodes) and nodes[place].kind == "word" and nodes[place].low in lexicon.relation_leads:
        place, led = place + 1, True
    found = None
    for end in range(place, min(place + _LONGEST, len(nodes))):
        node = nodes[end]
        if node.kind != "word" or (end > place and node.low in lexicon.function_words):
            break
        low = node.low.removesuffix("'s")
        owner = max((i + 1 for i in range(place, end) if _is_owner(nodes, place, i, lexicon)), default=place)
        plain = all(each.low in lexicon.relation_kinds or each.low in lexicon.relations for each in nodes[owner:end])
        is_lower = not text[node.start].isupper()
        if (
            low in lexicon.relations
            and (led or owner > place)
            and (is_lower if capitals and not lexicon.noun_capitals else plain)
        ):
            found = end if node.low == low else found
        elif found is not None:
            break
    if found is None:
        return None
    noun = nodes[found].low.removesuffix("'s")
    if noun in lexicon.heads_of and found + 1 < len(nodes) and nodes[found + 1].low == "of":
        return None
    if noun in lexicon.kin and found + 1 < len(nodes) and nodes[found + 1].low == "of":
        return Relation(noun, at, found + 1)
    return Relation(noun, at, found + 1, _introduced(text, nodes, found + 1, lexicon, capitals=capitals))


def _is_owner(nodes: Sequence[Node], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at `at` is in the possessive: `callum's`, or `callum reids` where no apostrophes are written."""
    low = nodes[at].low
    if low.endswith(("'s", "s'")):
        return True
    if len(low) <= 3 or not low.endswith("s"):
        return False
    name = nodes[first].low
    is_person = name in lexicon.given_names or name in lexicon.titles or name[:-1] in lexicon.given_names
    return is_person or (at + 1 < len(nodes) and nodes[at + 1].low in lexicon.kin and at - first < 2)


def _introduced(text: str, nodes: list[Node], at: int, lexicon: Lexicon, *, capitals: bool) -> NameSpan | None:
    """The name after a relation: `her mum Fiona`, `the practice, that's Bishop Medicine`."""
    place = at
    while (
        place < len(nodes)
        and place < at + _LINKS
        and (
            nodes[place].kind in {"comma", "colon"}
            or nodes[place].low in lexicon.relation_links
            or nodes[place].low in lexicon.sounds
            or (place > at and nodes[place].low in lexicon.paying | lexicon.contrasts)
            or (place > at and nodes[place].low in lexicon.name_articles)
        )
    ):
        place += 1
    if place >= len(nodes) or nodes[place].kind not in {"word", "label"} or nodes[place].low in lexicon.negations:
        return None
    name = read_name(text, nodes, place, lexicon, capitals=capitals, cued=True)
    if name is None or name.likely <= 0:
        return None
    written = text[nodes[name.first].start].isupper()
    if capitals and not written:
        return None
    return name if written or name.kind or not is_work(nodes[name.first].low, lexicon) else None


def is_meant(noun: str, words: Sequence[str], kind: str, lexicon: Lexicon) -> bool:
    """Whether "the studio" can be the one that is called by `words`."""
    plain = [word.removesuffix("'s") for word in words]
    if noun in plain:
        return True
    return noun in lexicon.any_company and (kind == "organisation" or any(w in lexicon.organisations for w in plain))

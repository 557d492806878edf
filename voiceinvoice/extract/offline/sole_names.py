"""Who is meant when nothing marks a client: the fullest name of all that were said, always in doubt."""

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from voiceinvoice.extract.offline.known import ONLY, Candidate
from voiceinvoice.extract.offline.languages import load_lexicon
from voiceinvoice.extract.offline.mentions import Mentions
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.plain_names import NameSpan

#: What looks less like a name than this is none.
_LEAST = 0.75
_OF_NAMES = frozenset({"given_names", "surnames", "organisations", "legal_forms"})
#: So many words at the most are a name of which nothing is known.
_LONGEST = 3
#: Scores for an organisation, for given name and surname, and for a single name; just enough to be asked about.
_ORGANISATION, _FULL, _SHORT = 1.8, 1.7, 1.5


def sole_names(mentions: Mentions) -> list[Candidate]:
    """The names of a transcript in which no word says who is billed, the fullest with the highest score."""
    named = [
        Candidate(name.first, name.first, name.end, _fullness(name, mentions), ONLY, name.kind)
        for name in _names(mentions)
    ]
    is_priced = any(node.kind == "price" for node in mentions.nodes)
    return named or (list(_strangers(mentions)) if is_priced else [])


def _strangers(mentions: Mentions) -> Iterator[Candidate]:
    """Words that no table knows after "for" or "at", where no capitals tell names: `work for tillman hauling`."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    known = _known_words(lexicon.code)
    leads = lexicon.client_weak.keys() | lexicon.at
    for at in range(0 if mentions.capitals else 1, 0 if mentions.capitals else len(nodes)):
        end = at
        while end < len(nodes) and nodes[end].kind == "word" and nodes[end].low not in lexicon.function_words:
            end += 1
        if nodes[at - 1].low in leads and 0 < end - at <= _LONGEST and nodes[at].low not in known:
            yield Candidate(at, at, end, _SHORT, ONLY)


@cache
def _known_words(code: str) -> frozenset[str]:
    """Every word of the language `code` that is in any table but those of names."""
    lexicon = load_lexicon(code)
    tables = {field.name: getattr(lexicon, field.name) for field in fields(lexicon) if field.name not in _OF_NAMES}
    return frozenset[str]().union(*(table for table in tables.values() if isinstance(table, frozenset | dict)))


def is_idle_talk(mentions: Mentions) -> bool:
    """Whether figures and names come up as they do where nothing is billed: `she's gone with somebody else`."""
    nodes, idle = mentions.nodes, mentions.lexicon.idle_talk
    return not _is_reckoned(mentions) and any(
        node.low in idle and phrase_at(nodes, at, idle) for at, node in enumerate(nodes)
    )


def _is_reckoned(mentions: Mentions) -> bool:
    """Whether hours or things at a price are told with tax or terms, as only where something is billed."""
    nodes, lexicon = mentions.nodes, mentions.lexicon
    is_priced = any(node.kind == "price" and (node.at or node.per) for node in nodes)
    is_counted = any(node.kind in {"quantity", "number"} for node in nodes)
    closes = any(node.kind in {"terms", "po"} or node.low in lexicon.tax_words for node in nodes)
    return is_priced and is_counted and closes


def _names(mentions: Mentions) -> Iterator[NameSpan]:
    place = 0
    while place < len(mentions.nodes):
        name = mentions.name_at(place, cued=False) if mentions.nodes[place].kind == "word" else None
        if name is None or name.likely < _LEAST or not name.kind:
            place += 1
            continue
        yield name
        place = name.end


def _fullness(name: NameSpan, mentions: Mentions) -> float:
    if name.kind == "organisation":
        return _ORGANISATION
    nodes = mentions.nodes[name.first : name.end]
    return _FULL if sum(node.low not in mentions.lexicon.titles for node in nodes) > 1 else _SHORT

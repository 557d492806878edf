"""Where a name starts and ends: by its capitals, or without any by the words it is made of."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import is_work
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.plain_names import LONGEST_NAME, NameSpan, is_called, kind_of, read_plain_name

__all__ = ["NameSpan", "read_name", "with_number"]
#: How many words may stand small before the capitals of an organisation's name.
_LONGEST_HEAD = 5


def read_name(
    text: str, nodes: Sequence[Node], at: int, lexicon: Lexicon, *, capitals: bool, cued: bool
) -> NameSpan | None:
    """The name that starts at node `at`, or None. `cued`: words before it already say that a name follows."""
    while at < len(nodes) and nodes[at].low in lexicon.name_articles and not text[nodes[at].start].isupper():
        at += 1
    if at >= len(nodes) or nodes[at].kind not in {"word", "label"}:
        return None
    if capitals and not lexicon.noun_capitals:
        found = _by_capitals(text, nodes, at, lexicon)
        if found is not None or not cued:
            return found
        plain = read_plain_name(nodes, at, lexicon, cued)
        return plain if plain is not None and plain.likely > 0.5 else None
    return read_plain_name(nodes, at, lexicon, cued)


def _by_capitals(text: str, nodes: Sequence[Node], at: int, lexicon: Lexicon) -> NameSpan | None:
    begin, at = at, _past_head(text, nodes, at, lexicon)
    head = at
    if not _is_capital(text, nodes[at]) and nodes[at].low not in lexicon.particles:
        return None
    if (nodes[at].low in lexicon.never_names or nodes[at].low in lexicon.clause_starters) and not is_called(
        nodes, at, lexicon
    ):
        return None
    end = at
    place = at
    while place < len(nodes) and place - at < LONGEST_NAME + 3:
        node = nodes[place]
        if node.kind in {"word", "label"} and _is_capital(text, node):
            if place > at and node.low in lexicon.never_names:
                break
            end = place = place + 1
            if node.low.endswith("'s") and _is_possessive(nodes, place, text):
                break
        elif (
            (place > at and (node.low in lexicon.particles or node.hyphen or node.low in {"&", "and"}) and place == end)
            or (place > at and node.kind == "word" and (node.low in lexicon.particles or node.low in lexicon.makers))
            or (node.kind == "comma" and place == end and _is_legal_form(nodes, place + 1, text))
            or (place == at and node.low in lexicon.particles)
            or (node.kind == "comma" and place == end and _lists_names(nodes, place, text))
        ):
            place += 1
        else:
            break
    if end == at:
        return None
    if end < len(nodes) and nodes[end].low in lexicon.family_words and not nodes[end - 1].low.endswith("'s"):
        end += 1
    at, words = begin, [node.low for node in nodes[begin:end]]
    if all(len(word) == 1 for word in words):
        return None
    is_person = words[0] in lexicon.given_names or words[0] in lexicon.titles
    is_known = is_person or words[-1] in lexicon.organisations or begin < head
    likely = 0.5 + 0.3 * is_known + 0.2 * (end - at > 1)
    kind = kind_of(words, lexicon)
    if is_work(words[0], lexicon) and words[-1] not in lexicon.organisations and words[-1] not in lexicon.legal_forms:
        likely -= 0.6
    return NameSpan(at, end, likely, kind)


def _past_head(text: str, nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """The place of the first capital after small words that begin a name: `dona Rosa`, `family Lindqvist`."""
    kind = nodes[at].low
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if kind in lexicon.family_words and after is not None and after.kind == "word" and _is_capital(text, after):
        return at + 1
    if not lexicon.heads_first or kind not in (lexicon.titles | lexicon.organisations):
        return at
    place = at + 1
    while place < len(nodes) and place < at + _LONGEST_HEAD and nodes[place].kind == "word":
        low = nodes[place].low
        if _is_capital(text, nodes[place]):
            return place
        small = low in lexicon.particles or low in lexicon.titles or low in lexicon.organisations
        if not small and (kind in lexicon.titles or low in lexicon.function_words):
            break
        place += 1
    return at


def _is_capital(text: str, node: Node) -> bool:
    return text[node.start].isupper() or (text[node.start].isdigit() and node.kind == "label")


def _is_possessive(nodes: Sequence[Node], after: int, text: str) -> bool:
    return after >= len(nodes) or nodes[after].kind != "word" or not text[nodes[after].start].isupper()


def _is_legal_form(nodes: Sequence[Node], at: int, text: str) -> bool:
    return (
        at < len(nodes)
        and nodes[at].low in {"inc", "llc", "ltd", "llp", "incorporated", "limited", "gmbh", "corp"}
        and (text[nodes[at].start].isupper())
    )


def _lists_names(nodes: Sequence[Node], at: int, text: str) -> bool:
    """Whether the comma at `at` stands in a list of surnames: `Reyes, Coleman and Park`."""
    place = at
    while place + 1 < len(nodes) and nodes[place].kind == "comma" and _is_capital(text, nodes[place + 1]):
        place += 2
    joined = place > at and place + 1 < len(nodes) and nodes[place].low in {"and", "&"}
    return joined and nodes[place + 1].kind == "word" and _is_capital(text, nodes[place + 1])


def with_number(text: str, nodes: Sequence[Node], name: NameSpan, lexicon: Lexicon) -> NameSpan:
    """The name with the number that tells it from others of its kind: `Store 11`, before a colon, comma or "for"."""
    end = name.end
    if end >= len(nodes) or nodes[end].kind != "number" or nodes[end].places or nodes[end].whole:
        return name
    if text[nodes[end].start].isupper() and text[nodes[end - 1].start].isupper():
        return name._replace(end=end + 1)
    follows = nodes[end + 1] if end + 1 < len(nodes) else None
    closes = follows is None or follows.kind in {"colon", "comma", "stop"} or follows.low in lexicon.client_weak
    is_kind = nodes[end - 1].low in lexicon.organisations and name.end - name.first == 1
    return name._replace(end=end + 1) if closes and is_kind else name

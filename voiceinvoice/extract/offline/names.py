"""Where a name ends: by its capitals, or without any by given names, the names of organisations and words of work."""

from collections.abc import Sequence
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

_LONGEST = 7


class NameSpan(NamedTuple):
    """Nodes [first, end) that are a name; `likely` from 0 to 1."""

    first: int
    end: int
    likely: float


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
        plain = _by_words(nodes, at, lexicon, cued)
        return plain if plain is not None and plain.likely > 0.5 else None
    return _by_words(nodes, at, lexicon, cued)


def _by_capitals(text: str, nodes: Sequence[Node], at: int, lexicon: Lexicon) -> NameSpan | None:
    if not _is_capital(text, nodes[at]) and nodes[at].low not in lexicon.particles:
        return None
    if nodes[at].low in lexicon.never_names:
        return None
    end = at
    place = at
    while place < len(nodes) and place - at < _LONGEST + 3:
        node = nodes[place]
        if node.kind in {"word", "label"} and _is_capital(text, node):
            if place > at and node.low in lexicon.never_names:
                break
            end = place = place + 1
            if node.low.endswith("'s") and _is_possessive(nodes, place, text):
                break
        elif (
            (place > at and (node.low in lexicon.particles or node.low in {"&", "and"}) and place == end)
            or (place > at and node.kind == "word" and node.low in lexicon.particles)
            or (node.kind == "comma" and place == end and _is_legal_form(nodes, place + 1, text))
            or (place == at and node.low in lexicon.particles)
            or (node.kind == "comma" and place == end and _lists_names(nodes, place, text))
        ):
            place += 1
        else:
            break
    if end == at:
        return None
    words = [node.low for node in nodes[at:end]]
    if all(len(word) == 1 for word in words):
        return None
    likely = 0.5 + 0.3 * (words[0] in lexicon.given_names or words[-1] in lexicon.organisations) + 0.2 * (end - at > 1)
    if words[0] in lexicon.work_words and words[-1] not in lexicon.organisations:
        likely -= 0.6
    return NameSpan(at, end, likely)


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


def with_number(nodes: Sequence[Node], name: NameSpan, lexicon: Lexicon) -> NameSpan:
    """The name with the number that tells it from others of its kind: `Store 11`, before a colon, comma or "for"."""
    end = name.end
    if end >= len(nodes) or nodes[end].kind != "number" or nodes[end].places or not nodes[end].digits:
        return name
    follows = nodes[end + 1] if end + 1 < len(nodes) else None
    closes = follows is None or follows.kind in {"colon", "comma", "stop"} or follows.low in lexicon.client_weak
    is_kind = nodes[end - 1].low in lexicon.organisations and name.end - name.first == 1
    return name._replace(end=end + 1) if closes and is_kind else name


def _by_words(nodes: Sequence[Node], at: int, lexicon: Lexicon, cued: bool) -> NameSpan | None:
    """The name in a run of lower-case words."""
    run = _run(nodes, at, lexicon)
    if not run:
        return None
    titled = run[0].low in lexicon.titles
    if not titled and (run[0].low in lexicon.never_names or run[0].low in lexicon.function_words):
        return None
    length = _length(run, lexicon, titled=titled)
    if not length:
        return None
    words = [node.low for node in run[:length]]
    if all(len(word) == 1 for word in words):
        return None
    person = words[0] in lexicon.given_names or titled
    head = words[0] if lexicon.heads_first and len(words) > 1 else words[-1].removesuffix("'s")
    is_work = words[0] in lexicon.work_words and words[0] not in lexicon.particles
    organisation = len(words) > 1 and head in lexicon.organisations and (cued or not is_work)
    if person or organisation:
        return NameSpan(at, at + length, 0.8)
    if is_work and cued:
        return NameSpan(at, at + length, -1.6)
    if not cued:
        strange = len(words) > 1 and not any(word in lexicon.work_words for word in words)
        return NameSpan(at, at + length, 0.0 if cued else -0.3 if strange else -1.0)
    return NameSpan(at, at + length, 0.4)


def _run(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> list[Node]:
    """Words that may belong to one name: plain ones, particles, and "and" between them."""
    end = at
    while end < len(nodes) and end - at < _LONGEST:
        node = nodes[end]
        inner = end > at and (
            node.low in lexicon.particles or node.low in {"and", "&"} or _is_maker(nodes, end, lexicon)
        )
        if not (node.kind == "word" and node.low not in lexicon.function_words) and not inner:
            break
        end += 1
    while end > at and (nodes[end - 1].low in lexicon.particles or nodes[end - 1].kind == "join"):
        end -= 1
    return list(nodes[at:end])


def _is_maker(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether "by" at `at` is part of a name: `Bridal by Annika`."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    return nodes[at].low in lexicon.makers and after is not None and after.low in lexicon.given_names


def _organisation_length(
    words: list[str], start: int, joined: int, lexicon: Lexicon, *, is_person: bool, titled: bool
) -> int:
    """How many words end with what an organisation calls itself; 0 when they are a person's with an office beside."""
    heads = [place for place, word in enumerate(words[:6]) if word in lexicon.organisations and place > 0]
    if not heads or (is_person and heads[0] > 3):
        return 0
    if (is_person or titled) and words[heads[0] + 1 : heads[0] + 2] == ["of"] and heads[0] > start + 1:
        return 0
    end = heads[0] + 1
    while (
        end < len(words)
        and words[end] in lexicon.organisations
        and not (words[end] in lexicon.work_words and end + 1 < len(words) and words[end + 1] in lexicon.work_words)
    ):
        end += 1
    if joined == end and end + 1 < len(words) and words[end + 1] in lexicon.organisations:
        end += 2
    if end < len(words) and words[end] in lexicon.organisation_tails:
        end += 1
    if end < len(words) and words[end - 1 : end + 1] == ["co", "op"]:
        end += 1
    return end if not is_person or end <= 4 else 0


def _length(run: list[Node], lexicon: Lexicon, *, titled: bool) -> int:
    """How many words of `run` are the name."""
    words = [node.low.removesuffix("'s") for node in run]
    start = 0
    while titled and start < len(words) - 1 and words[start] in lexicon.titles:
        start += 1
    maker = next((place for place, word in enumerate(words[:4]) if word in lexicon.makers and place), None)
    if maker is not None and maker + 1 < len(words):
        return maker + 2
    joined = next((place for place, word in enumerate(words) if word in {"and", "&"}), len(words))
    is_person = start < len(words) and words[start] in lexicon.given_names
    if length := _organisation_length(words, start, joined, lexicon, is_person=is_person, titled=titled):
        return length
    if lexicon.heads_first and words[0] in lexicon.organisations:
        return next((place for place, word in enumerate(words) if word in lexicon.work_words), len(words))
    if (
        joined < len(words) - 1
        and joined <= 3
        and (
            words[joined + 1]
            in {"co", "company", "sons", "daughters", "associates", "partners", "son", "daughter", "brothers"}
        )
    ):
        return joined + 2
    if is_person or titled:
        return _person_length(words, start, lexicon)
    place = 0
    while place < len(words) and place < 3 and place < joined and words[place] not in lexicon.work_words:
        place += 1
    if place == 0:
        return 0 if words[0] in lexicon.work_words else 1
    return min(place, 2) if len(words) > place else place


def _person_length(words: list[str], start: int, lexicon: Lexicon) -> int:
    if len(words) > 3 and words[1] in {"and", "&"} and words[2] in lexicon.titles:
        start = 3
    elif len(words) > start + 2 and words[start + 1] in {"and", "&"} and words[start + 2] in lexicon.given_names:
        start += 2
    end = start + 1
    while end < len(words) and words[end] in lexicon.particles and words[end] not in {"the", "of"}:
        end += 1
    if (
        end < len(words)
        and words[end] not in {"and", "&"}
        and not (words[end] in lexicon.work_words and start and end > 1)
    ):
        end += 1
    if (
        end + 1 < len(words)
        and words[end - 1] in lexicon.given_names
        and end - start == 2
        and words[end] not in (lexicon.work_words | {"and", "&"})
        and len(words) == end + 1
    ):
        end += 1
    while end > 1 and words[end - 1] in lexicon.particles:
        end -= 1
    return end

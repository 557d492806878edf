"""How many words are a person's name: given names, particles, one surname or two, and what hyphens join."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: A name longer than this takes no second surname.
_LONGEST, _TWO = 3, 2
#: Endings of verbs that tell of the work: `andrés navarro pintar dos habitaciones`.
_INFINITIVES = ("ar", "er", "ir")
AND = frozenset({"and", "&", "und", "et", "y", "e"})


def is_work(word: str, lexicon: Lexicon) -> bool:
    """Whether a word speaks of work done and so ends a name: listed, or by its ending (`levelling`, `drainage`)."""
    if word in lexicon.work_words:
        return True
    return (
        len(word) > 6
        and word.endswith(lexicon.work_endings)
        and word not in lexicon.organisations
        and word not in lexicon.surnames
        and word not in lexicon.given_names
    )


def person_in_run(
    nodes: Sequence[Node], at: int, run: list[Node], start: int, lexicon: Lexicon, *, to_value: bool
) -> int:
    """How many words of `run` are a person's name with all that hyphens join: `marie-ève gagnon`."""
    words = [node.low.removesuffix("'s") for node in run]
    after = nodes[at + len(run)].low if at + len(run) < len(nodes) else ""
    while start + 1 < len(run) and run[start + 1].hyphen:
        start += 1
    leads_on = after in lexicon.prepositions and after not in lexicon.work_leads | lexicon.place_of_work
    length = person_length(words, start, lexicon, leads_on=leads_on, to_value=to_value)
    length += _second_surname(nodes, at + len(run), words, length, lexicon)
    while length < len(run) and run[length].hyphen:
        length += 1
    return length + _goes_on(nodes, at + length, words[length:], lexicon)


def _second_surname(nodes: Sequence[Node], after: int, words: list[str], length: int, lexicon: Lexicon) -> int:
    """1 when one more word belongs to a name before a count: `rosa maría quintero cuatro horas de plancha`."""
    is_counted = after < len(nodes) and nodes[after].kind in {"quantity", "number"}
    is_counted = is_counted or (length == _TWO and words[1] in lexicon.given_names and words[0] in lexicon.given_names)
    if not lexicon.heads_first or not is_counted or len(words) != length + 1 or length > _LONGEST:
        return 0
    last = words[-1]
    if last.endswith(_INFINITIVES):
        return 0
    return int(not is_work(last, lexicon) and last not in lexicon.organisations and last not in lexicon.particles)


def _goes_on(nodes: Sequence[Node], end: int, left: list[str], lexicon: Lexicon) -> int:
    """1 when the one word left before a new clause is the second half of a surname: `eleanor pryce morgan she came`."""
    after = nodes[end + 1] if end + 1 < len(nodes) else None
    if len(left) != 1 or after is None or is_work(left[0], lexicon) or left[0] in lexicon.organisations:
        return 0
    if nodes[end + 1].kind == "join" and end + 2 < len(nodes):
        return int(nodes[end + 2].low in lexicon.determiners)
    return int(after.low in lexicon.clause_starters and after.low not in lexicon.relations)


def person_length(words: list[str], start: int, lexicon: Lexicon, *, leads_on: bool, to_value: bool) -> int:
    """How many words are a person's name; `leads_on`: `to` or the like follows them: `mr desai heathrow to slough`."""
    if len(words) > 3 and words[1] in AND and words[2] in lexicon.titles:
        start = 3
    elif _is_couple(words, start, lexicon):
        start += 2
    end = start + 1
    while end < len(words) and words[end] in lexicon.particles and words[end] not in {"the", "of"}:
        end += 1
    is_surname_only = start and end + 1 == len(words) and words[0] in lexicon.surname_titles and leads_on
    if (
        end < len(words)
        and words[end] not in AND
        and not is_surname_only
        and not (is_work(words[end], lexicon) and start and end > 1)
    ):
        end += 1
    if (
        end < len(words)
        and words[end - 1] in lexicon.given_names
        and end - start == 2
        and not is_work(words[end], lexicon)
        and words[end] not in AND
        and len(words) == end + 1
        and not to_value
    ):
        end += 1
    is_double = words[start] in lexicon.double_firsts and words[end - 1] in lexicon.given_names
    if is_double and end - start == 2 and end < len(words) and not is_work(words[end], lexicon):
        end += words[end] not in AND | lexicon.organisations
    is_middle = end - start == 2 and end < len(words) and words[end - 1] in lexicon.names_as_well
    if is_middle and not is_work(words[end], lexicon) and words[end] not in AND | lexicon.organisations:
        end += 1
    while end > 1 and words[end - 1] in lexicon.particles:
        end -= 1
    return end


def _is_couple(words: list[str], start: int, lexicon: Lexicon) -> bool:
    """Whether two given names come before one surname: `hank and dolly prewitt`."""
    if len(words) < start + 3 or words[start + 1] not in AND:
        return False
    surname = words[start + 2 : start + 4]
    is_plain = not any(is_work(word, lexicon) or word in lexicon.organisations for word in surname)
    return is_given(words[start + 2], lexicon) or (len(surname) > 1 and is_plain)


def is_given(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is somebody's given name."""
    return word in lexicon.given_names or word in lexicon.names_as_well

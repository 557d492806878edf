"""A client who is named anew: `scratch that, it's Nexon Labs`, `not Kestrel, it's Falcon Films`, `I said Lena, it's
Lana`."""

from collections.abc import Iterator

from voiceinvoice.domain.matching import name_words
from voiceinvoice.extract.offline.known import Candidate
from voiceinvoice.extract.offline.naming import Naming
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.plain_names import NameSpan

#: What the name that takes another's place is worth: more than any that was billed before.
_RENAMED, _LIKELY = 4.2, 0.3
_VALUES = {"price", "number", "quantity", "percent"}
#: How many of the letters of two names alike must be the same.
_ALIKE = 0.6
#: So near after a short name, "that's" gives it in full.
_APART = 2
WHY = "takes the place of another name"


def renames(naming: Naming, found: list[Candidate]) -> Iterator[Candidate]:
    """The names that words of correction, or their likeness to one of `found`, put in the place of another."""
    nodes, lexicon = naming.nodes, naming.lexicon
    heard = [name_words(_said(naming, each.first, each.end)) for each in found]
    for at, node in enumerate(nodes):
        if node.kind != "word":
            continue
        begin = _past_marker(naming, at)
        if begin > at and any(one.first < at for one in found) and not _is_in_a_cue(naming, at):
            for each in _named(naming, at, begin, is_led=False):
                said = name_words(_said(naming, each.first, each.end))
                if not any(set(said) < set(other) for other, one in zip(heard, found, strict=True) if one.first < at):
                    yield each
        elif node.low in lexicon.negations and (wrong := naming.name_at(_past_prepositions(naming, at + 1))):
            yield from _contrasted(naming, at, wrong)
        elif length := phrase_at(nodes, at, lexicon.client_is):
            for each in _named(naming, at, at + length, is_led=True):
                said = name_words(_said(naming, each.first, each.end))
                if any(
                    _is_misheard(said, other) or _is_fuller(said, other, at - one.end)
                    for other, one in zip(heard, found, strict=True)
                    if one.first < at
                ):
                    yield each


def _past_marker(naming: Naming, at: int) -> int:
    """The place after a run of "scratch that", "no, sorry" that starts at `at`; `at` when there is none."""
    nodes, lexicon = naming.nodes, naming.lexicon
    place = end = at
    while place < len(nodes):
        length = max(phrase_at(nodes, place, table) for table in (lexicon.corrections, lexicon.wrong_names))
        dropped = phrase_at(nodes, place, lexicon.drops)
        is_back = dropped and place + dropped < len(nodes) and nodes[place + dropped].low in lexicon.backward
        if phrase_at(nodes, place, lexicon.client_after) > length:
            length = 0
        elif is_back:
            length = max(length, dropped + 1)
        if length:
            end = place = place + length
        elif end > at and (nodes[place].kind in {"comma", "stop", "colon"} or nodes[place].low in lexicon.sounds):
            place += 1
        else:
            break
    return place if end > at else at


def _is_in_a_cue(naming: Naming, at: int) -> bool:
    """Whether a word that may mend is one of `à l'attention de`."""
    nodes, lexicon = naming.nodes, naming.lexicon
    return any(
        phrase_at(nodes, back, table) > at - back
        for back in range(max(0, at - 3), at)
        for table in (lexicon.contacts, lexicon.contact_leads, lexicon.client_after, lexicon.client_weak)
    )


def _past_prepositions(naming: Naming, at: int) -> int:
    nodes, lexicon = naming.nodes, naming.lexicon
    while at < len(nodes) and (nodes[at].low in lexicon.prepositions or nodes[at].low in lexicon.name_articles):
        at += 1
    return at


def _contrasted(naming: Naming, at: int, wrong: NameSpan) -> Iterator[Candidate]:
    """The name after "not Kestrel, it's" or "not for Kestrel but for"."""
    nodes, lexicon = naming.nodes, naming.lexicon
    place = wrong.end
    while place < len(nodes) and nodes[place].kind in {"comma", "stop"}:
        place += 1
    is_led = place < len(nodes) and (
        nodes[place].low in lexicon.contrasts or bool(phrase_at(nodes, place, lexicon.client_is))
    )
    if is_led:
        place += nodes[place].low in lexicon.contrasts
        yield from _named(naming, at, place, is_led=False)


def _named(naming: Naming, cue: int, at: int, *, is_led: bool) -> Iterator[Candidate]:
    """The name at `at`, past "it's", "the client is" and the like, when nothing is priced with it."""
    nodes, lexicon = naming.nodes, naming.lexicon
    place = at
    while place < len(nodes) and (
        length := max(
            phrase_at(nodes, place, table) for table in (lexicon.client_is, lexicon.client_after, lexicon.mend_leads)
        )
        or nodes[place].kind == "comma"
        or nodes[place].low in lexicon.sounds
    ):
        is_led = is_led or (nodes[place].kind == "word" and nodes[place].low not in lexicon.sounds)
        place += length
    relation = naming.relation_at(place)
    name = relation.name if relation else naming.name_at(naming.past_fillers(place))
    if (
        name is None
        or name.likely <= _LIKELY
        or nodes[name.end - 1].low.endswith("'s")
        or not _closes(naming, name, is_led=is_led)
    ):
        return
    noun = relation.noun if relation else ""
    yield Candidate(cue, name.first, name.end, _RENAMED + name.likely, WHY, name.kind, noun)


def _closes(naming: Naming, name: NameSpan, *, is_led: bool) -> bool:
    """Whether a name stands for itself, and is no thing with its price: `no wait, two Green Teas, 9 dollars`."""
    nodes, lexicon = naming.nodes, naming.lexicon
    after = nodes[name.end : name.end + 2]
    if not after or after[0].kind == "stop":
        return is_led or bool(name.kind)
    if after[0].kind in _VALUES or (len(after) > 1 and after[1].kind in _VALUES and not name.kind):
        return False
    closes = after[0].kind in {"comma", "join", "gap"} or after[0].low in lexicon.function_words
    return bool(name.kind) and (closes or is_led)


def _said(naming: Naming, first: int, end: int) -> str:
    return naming.text[naming.nodes[first].start : naming.nodes[end - 1].end]


def _is_misheard(said: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """Whether two names are one that was heard in two ways: `Lena Marsh` and `Lana`."""
    if said == before or not said or not before:
        return False
    pairs = list(zip(said, before, strict=False))
    return any(one != other for one, other in pairs) and all(_is_alike(one, other) for one, other in pairs)


def _is_fuller(said: tuple[str, ...], before: tuple[str, ...], apart: int) -> bool:
    """Whether a name is the whole of one before: `Mr Singh, that's Harjit Singh`, or stands right after a short one."""
    return set(before) < set(said) or (len(before) == 1 and len(said) > 1 and apart < _APART)


def _is_alike(one: str, other: str) -> bool:
    """Whether two words sound much the same: the same beginning, most letters shared."""
    if one == other:
        return True
    shared = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    return one[:1] == other[:1] and shared >= _ALIKE * max(len(one), len(other))

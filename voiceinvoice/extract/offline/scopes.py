"""Which lines a discount, a tax or a surcharge holds for: those it names, counts out or points at."""

from collections.abc import Sequence
from itertools import pairwise

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.price_units import singular

#: Words that end so near to a modifier are those of the line before it, and do not name what it holds for.
_ADJACENT = 3


def is_for_all(modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether the words after a modifier say that it is for everything."""
    return any(word in lexicon.everything for word in modifier.about[:5])


def scope_of(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon, after: int = -1) -> list[int] | None:
    """The lines (with their stems) that a modifier names (`on the parts`, `both of those`, `labor's exempt`), None
    when it names none."""
    before = [place for place, b in enumerate(built) if b.item.start < modifier.start]
    if is_for_all(modifier, lexicon):
        return None
    if which := _by_place(modifier.about[:6], len(built), lexicon):
        return which
    about = modifier.about
    while about[:1] and (about[0] in lexicon.scope_details or about[0] in lexicon.joins_and):
        about = about[1:]
    follows = about if about[:1] and about[0] in lexicon.scope_leads else ()
    if modifier.last_word in lexicon.scope_leads:
        follows = modifier.about[:4]
    denied = next((place for place, word in enumerate(follows) if word in lexicon.negations), len(follows))
    follows = follows[:denied]
    adds = modifier.first_word in lexicon.adding_words or (
        modifier.first_word in lexicon.numbers or modifier.first_word[:1].isdigit()
    )
    is_its_own = bool(before) and modifier.start - built[before[-1]].item.end <= _ADJACENT
    leads = [place for place, word in enumerate(modifier.within) if word in lexicon.scope_inside]
    inside = modifier.within[leads[0] :] if leads else ()
    for near in (follows, inside, () if adds or is_its_own else modifier.before[-4:]):
        stems = _stems(near, lexicon)
        if stems and (named := [place for place, b in enumerate(built) if not stems.isdisjoint(b.stems)]):
            return named
    if any(word in lexicon.those_two for word in (*modifier.about[:3], *modifier.before[-3:])):
        recent = [place for place in before if built[place].item.start > after]
        return (recent if after >= 0 and recent else before[-2:]) or None
    if any(word in lexicon.that_one for word in modifier.about[:2]) and modifier.about[0] not in lexicon.not_after:
        return before[-1:] or None
    return None


def with_stems(built: Sequence[BuiltLine], lexicon: Lexicon) -> list[BuiltLine]:
    """The lines with the stems that `scope_of` finds them by."""
    return [
        each._replace(stems=_stems([*each.line.description.value.lower().split(), each.line.unit], lexicon))
        for each in built
    ]


def _stems(said: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    words = [word.strip(".,:").removesuffix("'s") for word in said if word not in lexicon.function_words]
    return frozenset(singular(word, lexicon)[:5] for word in words if len(word) > 2)


def _by_place(about: tuple[str, ...], count: int, lexicon: Lexicon) -> list[int]:
    """The lines that words count out: `the first two`, `the last item`, `the second one`."""
    for word, follows in pairwise((*about, "")):
        many = int(follows) if follows.isdigit() else 1
        named = follows.isdigit() or follows in lexicon.pronoun_one or follows in lexicon.heading_nouns
        if word in lexicon.first_words and named:
            return list(range(min(many, count)))
        if word in lexicon.closing_words and named:
            return list(range(max(0, count - many), count))
        if word in lexicon.ordinals and named and lexicon.ordinals[word] <= count:
            return [lexicon.ordinals[word] - 1]
    return []

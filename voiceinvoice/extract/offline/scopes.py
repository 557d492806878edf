"""Which lines a tax or a discount holds for, by the words around it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.wordlists import PhraseTable

#: Words that end so near to a modifier are those of the line before it, and do not name what it holds for.
_ADJACENT = 3
#: So many words after "on" may list what it holds for.
_LISTED = 10


def is_for_all(modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether the words after a modifier, or before it, say that it is for everything: `both prices include`."""
    about = any(word in lexicon.everything for word in modifier.about[:5])
    return about or any(word in lexicon.all_prices for word in modifier.before[-4:])


def names_the_rest(modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether a modifier holds for what no other is said of: `20 on the rest`, `the rest is exempt`."""
    about = modifier.about[:3] if modifier.about[:1] and modifier.about[0] in lexicon.scope_leads else ()
    return any(word in lexicon.rest_words for word in (*about, *modifier.before[-4:]))


def scope_of(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon, after: int = -1) -> list[int] | None:
    """The lines (with their stems) that a modifier holds for by its words (`on the parts`, `both of those`, `not on the
    labor`), None when it names none."""
    out = _counted_out(built, modifier, lexicon)
    if out is None:
        return _counted_in(built, modifier, lexicon, after)
    lines, leads = out
    words = (*modifier.about, *modifier.beyond)[:leads] if leads >= 0 else ()
    said = replace(modifier, about=words, beyond=(), before=() if leads < 0 else modifier.before)
    kept = _counted_in(built, said, lexicon, after) or ()
    others = [place for place in range(len(built)) if place not in lines]
    return [place for place in kept if place in others] or others


def _counted_out(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon) -> tuple[list[int], int] | None:
    """The lines that a modifier does not hold for (`not on the labor`, `labor excluded`), and how many words after it
    lead there (-1: they stand in the modifier itself)."""
    for shift, words in ((-1, modifier.within), (0, (*modifier.about, *modifier.beyond))):
        for at, word in enumerate(words):
            length = _phrase(words, at, lexicon.counting_out)
            named = _named(built, words[at + length : at + length + _LISTED], lexicon) if length else []
            if not named and word in lexicon.excepted and words[at + 1 : at + 2] in {(), (",",)}:
                begins = max((place + 1 for place in range(at) if words[place] == ","), default=0)
                named = _named(built, words[max(begins, at - 4) : at], lexicon)
            if named and len(named) < len(built):
                return named, -1 if shift < 0 else at
    return None


def _phrase(words: Sequence[str], at: int, table: PhraseTable) -> int:
    """The length of the longest phrase of `table` at `at`, 0 for none."""
    said = (len(phrase) for phrase in table.get(words[at], ()) if tuple(words[at : at + len(phrase)]) == phrase)
    return max(said, default=0)


def _counted_in(built: Sequence[BuiltLine], modifier: Modifier, lexicon: Lexicon, after: int) -> list[int] | None:
    before = [place for place, b in enumerate(built) if b.item.start < modifier.start]
    if is_for_all(modifier, lexicon) or names_the_rest(modifier, lexicon):
        return None
    if which := _by_place(modifier.about[:6], len(built), lexicon):
        return which
    for near in _namings(built, before, modifier, lexicon):
        if named := _named(built, near, lexicon):
            return named
    if any(word in lexicon.those_two for word in (*modifier.about[:3], *_of_the_clause(modifier.before[-3:], lexicon))):
        recent = [place for place in before if built[place].item.start > after]
        return (recent if after >= 0 and recent else before[-2:]) or None
    if any(word in lexicon.that_one for word in modifier.about[:2]) and modifier.about[0] not in lexicon.not_after:
        return before[-1:] or None
    return None


def _of_the_clause(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The words from where the last clause begins: none of `I told them | I'd take 8 percent off`."""
    begins = [place for place, word in enumerate(words) if word in lexicon.clause_starters]
    return words[begins[-1] :] if begins else words


def _namings(
    built: Sequence[BuiltLine], before: Sequence[int], modifier: Modifier, lexicon: Lexicon
) -> tuple[Sequence[str], ...]:
    """The words that may name what a modifier holds for: those after it, in it, and before it."""
    about = modifier.about
    while about[:1] and (about[0] in lexicon.scope_details or about[0] in lexicon.joins_and):
        about = about[1:]
    follows = about if about[:1] and about[0] in lexicon.scope_leads else ()
    if modifier.last_word in lexicon.scope_leads:
        follows = modifier.about[:_LISTED]
    if not follows and not about and lexicon.only_words & set(modifier.beyond[:5]):
        follows = modifier.beyond[:5]
    denied = next((place for place, word in enumerate(follows) if word in lexicon.negations), len(follows))
    follows = follows[:denied]
    leads_on = modifier.first_word in lexicon.numbers or modifier.first_word[:1].isdigit()
    adds = modifier.first_word in lexicon.adding_words or (leads_on and modifier.role != "untaxed")
    is_its_own = bool(before) and not modifier.opens and modifier.start - built[before[-1]].item.end <= _ADJACENT
    leads = [place for place, word in enumerate(modifier.within) if word in lexicon.scope_inside]
    inside = modifier.within[leads[0] :] if leads else ()
    if not leads and modifier.within[1:2] and modifier.within[1] in lexicon.determiners:
        inside = modifier.within[2:]
    if not follows and lexicon.only_words & set(about[1:4]):
        follows = about[:4]
    is_said_of_it = modifier.before[-1:] != () and modifier.before[-1].removesuffix("'s") in lexicon.that_one
    is_adjective = modifier.role == "untaxed" and bool(about) and about[0] not in lexicon.function_words
    is_adjective = is_adjective and not is_said_of_it
    described = about[:1] if is_adjective else ()
    if is_its_own and not adds:
        return follows, inside, _named_again(built[before[-1]], modifier, lexicon), described
    return follows, inside, () if adds and not modifier.opens else _own_words(modifier, lexicon), described


def _own_words(modifier: Modifier, lexicon: Lexicon) -> tuple[str, ...]:
    """The words before a modifier, from where they begin to speak of it: `and parts, so with VAT`."""
    words = modifier.before
    begins = [place + 1 for place, word in enumerate(words) if word in lexicon.results | lexicon.adding_words]
    return words if modifier.opens else words[begins[-1] :] if begins else words


def _named_again(line: BuiltLine, modifier: Modifier, lexicon: Lexicon) -> tuple[str, ...]:
    """The words right after a line that name another, or name that line once more: `230 for the labor the labor's
    taxable`."""
    words = _own_words(modifier, lexicon)
    own = [word for word in words if not _stems([word], lexicon).isdisjoint(line.stems)]
    is_subject = any(word.endswith("'s") for word in own)
    return words if is_subject or len(own) > 1 else tuple(word for word in words if word not in own)


def _named(built: Sequence[BuiltLine], words: Sequence[str], lexicon: Lexicon) -> list[int]:
    """The lines that share a word with `words`; else all of the kind that they name: parts, or labor."""
    stems = _stems(words, lexicon)
    if not stems:
        return []
    named = [place for place, each in enumerate(built) if not stems.isdisjoint(each.stems)]
    if named:
        return named
    plain = {word.removesuffix("'s") for word in words}
    if plain.isdisjoint(lexicon.labor) and plain.isdisjoint(lexicon.materials):
        return []
    labor = _stems(tuple(lexicon.labor), lexicon)
    is_labor = [each.line.unit in lexicon.time_names or not labor.isdisjoint(each.stems) for each in built]
    for kind, wanted in ((lexicon.labor, True), (lexicon.materials, False)):
        of_kind = [place for place, labor in enumerate(is_labor) if labor == wanted]
        if plain & kind and 0 < len(of_kind) < len(built):
            return of_kind
    return []


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

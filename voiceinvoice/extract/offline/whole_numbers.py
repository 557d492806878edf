"""Whole numbers in words, by what may still be added to what was said so far."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token

#: Stands for the word that joins units and tens inside a German compound.
_JOINED = -1
LARGEST_SCALE = 10**12


class Whole(NamedTuple):
    """A whole number with the index after it; `before_and`: the same without an "and" tail."""

    value: int
    end: int
    before_and: tuple[int, int] | None


def read_whole(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Whole | None:
    """A whole number in words, by what may still be added to what was said so far."""
    total = group = 0
    scale, end, joined = LARGEST_SCALE, at, False
    before_and: tuple[int, int] | None = None
    place = at
    while place < len(tokens) and tokens[place].kind == "word":
        low = tokens[place].low
        if low in lexicon.number_joiners and end > at and not joined and _may_join(group, total, lexicon):
            joined, place = True, place + 1
            continue
        atoms = atoms_of(low, lexicon)
        if not atoms:
            break
        state: tuple[int, int, int] | None = (total, group, scale)
        linked = joined
        for atom in atoms:
            state = _add(state, atom, lexicon, linked) if state else None
            linked = atom == _JOINED
        if state is None:
            break
        if joined:
            before_and = (total + group, end)
        (total, group, scale), joined = state, False
        place += 1
        end = place
    return Whole(total + group, end, before_and) if end > at else None


def _may_join(group: int, total: int, lexicon: Lexicon) -> bool:
    match lexicon.joins:
        case "hundreds":
            is_unit = bool(lexicon.compounds) and 0 < group % 100 < 10
            return is_unit or (group >= 100 and group % 100 == 0) or (total > 0 and group == 0)
        case "tens":
            return 20 <= group % 100 <= 90 and group % 10 == 0
        case _:
            return True


def _add(state: tuple[int, int, int], atom: int, lexicon: Lexicon, joined: bool) -> tuple[int, int, int] | None:
    """(thousands and up, what is below, last scale) after one more number word; None when it does not fit on."""
    total, group, scale = state
    if atom == _JOINED:
        return state
    if atom >= 1000:
        return (total + max(group, 1) * atom, 0, atom) if atom < scale and group < 1000 * 10 else None
    if atom == 100:
        if group == 0:
            return total, 100, scale
        return (total, group * 100, scale) if group < 100 and not joined else None
    if scale < LARGEST_SCALE and group == 0 and atom == 0:
        return None
    tens = group % 100
    if lexicon.counts_in_twenties and tens == 4 and atom == 20:
        return total, group - 4 + 80, scale
    fits = (
        (group == 0 and (total > 0 or scale == LARGEST_SCALE))
        or (group >= 100 and tens == 0 and atom < 100)
        or (
            tens >= 20 and tens % 10 == 0 and 0 < atom < (20 if lexicon.counts_in_twenties and tens in (60, 80) else 10)
        )
        or (lexicon.counts_in_twenties and tens in (10, 70, 90) and 6 < atom < 10)
        or (lexicon.compounds and joined and 0 < tens < 10 and atom >= 20 and atom % 10 == 0)
    )
    return (total, group + atom, scale) if fits and (group > 0 or atom < 1000) else None


@lru_cache(maxsize=4096)
def _split_compound(word: str, atoms: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    """The number words inside a compound such as `zweihundertfünfzig`, or nothing when it is another word."""
    found: list[int] = []
    while word:
        if found and word.startswith("und"):
            word = word[3:]
            found.append(_JOINED)
            continue
        atom = next(((text, value) for text, value in atoms if word.startswith(text)), None)
        if atom is None:
            return ()
        found.append(atom[1])
        word = word[len(atom[0]) :]
    return tuple(found)


def atoms_of(low: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The values of the number words that a word is made of; none for any other word."""
    if low in lexicon.numbers:
        return (lexicon.numbers[low],)
    return _split_compound(low, lexicon.compounds) if lexicon.compounds and len(low) <= 80 else ()


def with_part(low: str, lexicon: Lexicon) -> Decimal | None:
    """The value of a number with its fraction in one word: `zweieinhalb`, `dreieinviertel`."""
    for suffix, part in lexicon.part_suffixes.items():
        if low.endswith(suffix) and (atoms := atoms_of(low.removesuffix(suffix), lexicon)):
            return Decimal(sum(atoms)) + part
    return None

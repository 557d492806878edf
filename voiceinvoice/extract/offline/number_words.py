"""How a language says numbers and how many, as data."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Literal

from voiceinvoice.extract.offline.wordlists import Phrase, PhraseTable, Words

Fraction = tuple[Phrase, Decimal]


def _by_first(fractions: tuple[Fraction, ...]) -> dict[str, tuple[Fraction, ...]]:
    firsts = dict.fromkeys(phrase[0] for phrase, _ in fractions)
    return {first: tuple(each for each in fractions if each[0][0] == first) for first in firsts}


@dataclass(frozen=True, kw_only=True)
class NumberWords:
    """How a language says numbers. `joins`: where its "and" stands: after hundreds, after tens, or anywhere.

    `small_goods`, `large_goods`: singular nouns beside which a spoken pair is cents, or hundreds; `same_number`: what
    stands for the count said before; `two_alike`: what sounds like two.
    """

    numbers: dict[str, int]
    scale_words: dict[str, int]
    dozens: dict[str, int] = field(default_factory=dict)
    articles: Words = frozenset()
    fractions: tuple[Fraction, ...] = ()
    added_fractions: tuple[Fraction, ...] = ()
    half_words: dict[str, Decimal] = field(default_factory=dict)
    part_suffixes: dict[str, Decimal] = field(default_factory=dict)
    points: Words = frozenset()
    number_joiners: Words = frozenset()
    joins: Literal["hundreds", "tens", "anywhere"] = "hundreds"
    spoken_pairs: bool = False
    paired_cents: bool = False
    counts_in_twenties: bool = False
    compounds: tuple[tuple[str, int], ...] = ()
    spaced_thousands: bool = False
    size_measures: Words = frozenset()
    large_measures: Words = frozenset()
    small_units: Words = frozenset()
    work_times: Words = frozenset()
    small_goods: Words = frozenset()
    large_goods: Words = frozenset()
    same_number: PhraseTable = field(default_factory=dict)
    two_alike: Words = frozenset()
    for_each: frozenset[Phrase] = frozenset()
    rate_says: Words = frozenset()

    @cached_property
    def fractions_by_first(self) -> dict[str, tuple[Fraction, ...]]:
        """`fractions` by the word they begin with."""
        return _by_first(self.fractions)

    @cached_property
    def added_by_first(self) -> dict[str, tuple[Fraction, ...]]:
        """`added_fractions` by the word they begin with."""
        return _by_first(self.added_fractions)

    @cached_property
    def number_starts(self) -> Words:
        """The words that a number may begin with, but for compounds."""
        firsts = (phrase[0] for phrase, _ in self.fractions)
        return frozenset((*self.numbers, *self.dozens, *self.articles, *self.half_words, *firsts))

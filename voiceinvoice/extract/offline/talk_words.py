"""What a language says around numbers that are not billed, as data."""

from dataclasses import dataclass, field

from voiceinvoice.extract.offline.wordlists import Phrase, PhraseTable, Words


@dataclass(frozen=True, kw_only=True)
class TalkWords:
    """Words beside numbers that count and cost nothing.

    `gauged`: units nobody sells by; `measurands`: what is measured; `weighing`: verbs of weight and capacity;
    `collectives`: "party", of so many; `attendees`: people who are counted and never a price. `outlay_verbs`: what one
    does with one's own money; `passed_on`: the client bears it; `absorbing`: the speaker does, as with `covering` and
    `own_words`; `giving`: verbs of gifts; `gifts`: words that say that something costs nothing; `sold_labels` and
    `done_things`: nouns before a number that are work as well.
    """

    gauged: Words = frozenset()
    weighing: Words = frozenset()
    below_zero: Words = frozenset()
    before_below_zero: Words = frozenset()
    after_below_zero: Words = frozenset()
    measurands: Words = frozenset()
    dated: Words = frozenset()
    old_words: Words = frozenset()
    persons: Words = frozenset()
    persons_are: Words = frozenset()
    turning: Words = frozenset()
    after_ages: Words = frozenset()
    reaching: Words = frozenset()
    on_it: frozenset[Phrase] = frozenset()
    half: Words = frozenset()
    gauge_links: Words = frozenset()
    pace_units: Words = frozenset()
    dimensions: Words = frozenset()
    till: Words = frozenset()
    noons: Words = frozenset()
    timed_verbs: Words = frozenset()
    hour_leads: Words = frozenset()
    hour_abouts: Words = frozenset()
    collectives: Words = frozenset()
    attendees: Words = frozenset()
    outlay_verbs: Words = frozenset()
    outlay_payers: Words = frozenset()
    outlay_adverbs: Words = frozenset()
    outlay_links: Words = frozenset()
    outlay_takers: Words = frozenset()
    outlay_turns: Words = frozenset()
    cost_verbs: Words = frozenset()
    relative: Words = frozenset()
    worth: Words = frozenset()
    giving: Words = frozenset()
    absorbing: Words = frozenset()
    covering: Words = frozenset()
    billed_leads: Words = frozenset()
    subjects: Words = frozenset()
    own_words: Words = frozenset()
    parted_named: dict[str, Words] = field(default_factory=dict)
    limits: Words = frozenset()
    which_words: Words = frozenset()
    through: Words = frozenset()
    telling: Words = frozenset()
    papers: Words = frozenset()
    at_cost: PhraseTable = field(default_factory=dict)
    sold_labels: Words = frozenset()
    done_things: Words = frozenset()
    done_endings: tuple[str, ...] = ()
    gifts: PhraseTable = field(default_factory=dict)
    passed_on: PhraseTable = field(default_factory=dict)

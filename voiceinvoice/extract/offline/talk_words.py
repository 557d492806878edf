"""What a language says around numbers that are not billed, as data."""

from dataclasses import dataclass

from voiceinvoice.extract.offline.wordlists import Words


@dataclass(frozen=True, kw_only=True)
class TalkWords:
    """Words beside numbers that count and cost nothing. `gauged`: units nobody sells by; `weighing`: verbs of weight
    and capacity; `collectives`: "party", of so many; `attendees`: people who are counted and never a price."""

    gauged: Words = frozenset()
    weighing: Words = frozenset()
    below_zero: Words = frozenset()
    before_below_zero: Words = frozenset()
    timed_verbs: Words = frozenset()
    hour_leads: Words = frozenset()
    hour_abouts: Words = frozenset()
    collectives: Words = frozenset()
    attendees: Words = frozenset()

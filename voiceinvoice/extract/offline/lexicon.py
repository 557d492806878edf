"""What differs from language to language, as data."""

from dataclasses import dataclass, field
from decimal import Decimal

from voiceinvoice.extract.offline.number_words import NumberWords
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.talk_words import TalkWords
from voiceinvoice.extract.offline.tax_words import TaxWords
from voiceinvoice.extract.offline.vocabulary import (
    CountWords,
    DateWords,
    MendingWords,
    NameWords,
    ReferenceWords,
)
from voiceinvoice.extract.offline.wordlists import Phrase, PhraseTable, Words


@dataclass(frozen=True, kw_only=True)
class PriceWords:
    """Currencies, units, and what is said around a price. `units` maps each form to the singular; `bare_currencies`
    names with the codes that each may mean, `home_currencies` the words of a country that tell which."""

    currencies: dict[Phrase, str]
    currency_table: PhraseTable
    part_hours: dict[str, Decimal] = field(default_factory=dict)
    bare_currencies: dict[str, Words] = field(default_factory=dict)
    home_currencies: dict[str, str] = field(default_factory=dict)
    weights: Words = frozenset()
    currency_codes: Words
    cents: Words
    cents_joiners: Words
    cents_joined: Words = frozenset()
    percent: PhraseTable
    time_units: dict[str, str]
    measures: dict[str, str]
    each: PhraseTable
    per: Words
    per_articles: Words
    per_leads: Words = frozenset()
    leads_per: Words = frozenset()
    per_each: Words = frozenset()
    rate_leads: dict[str, str] = field(default_factory=dict)
    rate_links: Words = frozenset()
    each_leads: Words = frozenset()
    one_leads: Words = frozenset()
    is_words: Words = frozenset()
    what_words: Words = frozenset()
    meter_words: Words = frozenset()
    meter_kinds: Words = frozenset()
    work_as_well: Words = frozenset()
    third_persons: Words = frozenset()
    having_verbs: Words = frozenset()
    only_words: Words = frozenset()
    hourly: dict[str, str]
    at: Words
    at_number: Words
    whole_price: Words
    same_rate: PhraseTable
    same_again: frozenset[Phrase] = frozenset()
    flat: Words
    flat_word: str = ""
    singular: tuple[tuple[str, str], ...]
    irregular: dict[str, str] = field(default_factory=dict)
    weight_after: Words = frozenset()
    hour: str
    minute: str
    minute_words: Words
    singular_times: Words
    article_times: Words
    time_names: Words
    measure_names: Words
    per_nouns: Words = frozenset()
    predicates: Words = frozenset()
    per_items: Words = frozenset()
    half_off: Words = frozenset()
    before_half: Words = frozenset()
    by_words: Words = frozenset()
    times: Words = frozenset()
    size_units: Words = frozenset()
    before_years: Words = frozenset()
    shape_words: Words = frozenset()
    singular_measures: Words = frozenset()
    were_words: Words = frozenset()
    priced_labels: Words = frozenset()
    before_flat: Words = frozenset()
    gratis: PhraseTable = field(default_factory=dict)
    surcharge_leads: Words = frozenset()
    results: Words = frozenset()
    strong_results: Words = frozenset()
    before_hours: Words = frozenset()
    shared_by: Words = frozenset()
    times_words: Words = frozenset()
    charging: Words = frozenset()
    one_costs: Words = frozenset()
    sayings: Words = frozenset()
    result_fillers: Words = frozenset()
    parts: dict[str, Decimal] = field(default_factory=dict)
    off_words: Words = frozenset()
    less_words: Words = frozenset()
    price_words: Words = frozenset()
    commissions: Words = frozenset()
    surcharge_words: Words = frozenset()
    amounting: Words = frozenset()
    of_words: Words = frozenset()
    crew: Words = frozenset()
    of_them: frozenset[Phrase] = frozenset()
    packs: Words = frozenset()
    slang_money: dict[str, int] = field(default_factory=dict)
    before_all: Words = frozenset()
    rate_words: Words = frozenset()
    rate_nouns: Words = frozenset()
    rate_joins: Words = frozenset()
    first_words: Words = frozenset()
    closing_words: Words = frozenset()
    which_ones: Words = frozenset()
    again: Words = frozenset()
    ages: PhraseTable = field(default_factory=dict)
    heading_nouns: Words = frozenset()
    pronoun_one: Words = frozenset()
    before_one: Words = frozenset()


@dataclass(frozen=True, kw_only=True)
class SpeechWords:
    """Words that steer the talk: joining items, correcting, modifying, refusing."""

    function_words: Words
    prepositions: Words
    determiners: Words
    negations: Words
    hesitations: Words
    sounds: Words
    clause_starters: Words
    reasons: Words = frozenset()
    after_amounts: Words
    item_joins: Words
    joins_and: Words
    corrections: PhraseTable
    denied: Words = frozenset()
    drops: PhraseTable
    no_discount: PhraseTable = field(default_factory=dict)
    asides: PhraseTable = field(default_factory=dict)
    backward: Words
    denials: Words = frozenset()
    not_done: Words = frozenset()
    parted: dict[str, Words] = field(default_factory=dict)
    billing_verbs: Words = frozenset()
    denial_fillers: Words = frozenset()
    would_cost: Words = frozenset()
    usual_prices: Words = frozenset()
    charged_to: Words = frozenset()
    roles: PatternSet
    untaxed: PhraseTable
    untaxed_names: tuple[tuple[str, str], ...] = ()
    included: PhraseTable
    tax_included: PhraseTable = field(default_factory=dict)
    excluding: Words
    tax_names: tuple[tuple[str, str], ...]
    default_tax: str
    spelled_words: dict[Phrase, str] = field(default_factory=dict)
    tax_words: Words = frozenset()
    adding_tax: Words = frozenset()
    scope_leads: Words
    scope_inside: Words = frozenset()
    adding_words: Words = frozenset()
    scope_details: Words = frozenset()
    everything: Words
    those_two: Words
    both: Words = frozenset()
    that_one: Words
    unread_amounts: PhraseTable = field(default_factory=dict)
    free: Words = frozenset()
    counting: Words = frozenset()
    not_after: Words = frozenset()
    price_cues: Words
    lead_words: Words
    tail_words: Words
    no_invoice: PhraseTable
    unheeded: PhraseTable = field(default_factory=dict)
    idle_talk: PhraseTable = field(default_factory=dict)
    questions: Words = frozenset()
    done: Words = frozenset()
    messages: Words = frozenset()
    other_openings: Words = frozenset()
    thinking: PhraseTable = field(default_factory=dict)
    memos: PhraseTable = field(default_factory=dict)
    asked: Words = frozenset()


@dataclass(frozen=True, kw_only=True)
class Lexicon(
    NumberWords, DateWords, ReferenceWords, PriceWords, CountWords, MendingWords, SpeechWords, TaxWords, NameWords
):
    """The words of one language, by its ISO 639-1 code."""

    code: str
    decimal_comma: bool = False
    noun_capitals: bool = False
    heads_first: bool = False
    spelled_digits: Words = frozenset()
    talk: TalkWords = field(default_factory=TalkWords)

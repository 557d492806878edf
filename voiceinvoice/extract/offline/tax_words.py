"""What a language says around taxes, discounts, payments and sums, as data."""

from dataclasses import dataclass, field

from voiceinvoice.extract.offline.wordlists import PhraseTable, Words


@dataclass(frozen=True, kw_only=True)
class TaxWords:
    """What is said around taxes, what they hold for, and sums. `tax_talk`: words that make the talk one of tax;
    `counting_out`, `excepted`: before and after what a tax or discount does not hold for."""

    adding: Words = frozenset()
    tax_talk: Words = frozenset()
    net_phrases: PhraseTable = field(default_factory=dict)
    rest_leads: Words = frozenset()
    bearing: Words = frozenset()
    all_prices: Words = frozenset()
    rest_words: Words = frozenset()
    never_cents: Words = frozenset()
    price_nouns: Words = frozenset()
    likewise: Words = frozenset()
    weak_totals: Words = frozenset()
    counting_out: PhraseTable = field(default_factory=dict)
    excepted: Words = frozenset()
    materials: Words = frozenset()
    labor: Words = frozenset()
    sum_leads: Words = frozenset()
    one_more: Words = frozenset()
    unpaid: Words = frozenset()
    conditions: Words = frozenset()
    turned_down: PhraseTable = field(default_factory=dict)
    elsewhere: PhraseTable = field(default_factory=dict)
    pay_times: Words = frozenset()

"""What a language says around parties, days and references, as data."""

from dataclasses import dataclass, field

from voiceinvoice.extract.offline.wordlists import Phrase, PhraseTable, Words


@dataclass(frozen=True, kw_only=True)
class DateWords:
    """How a language says when something is due.

    Meanings: receipt, month, quarter, next_month, week, next_week, `days N`.
    """

    net_words: Words
    due_cues: PhraseTable
    due_fillers: Words
    due_tails: PhraseTable
    when_phrases: PhraseTable
    when_meanings: dict[Phrase, str]
    when_alone: PhraseTable
    day_units: dict[str, int]
    weekdays: dict[str, int]
    next_words: Words
    next_after: Words = frozenset()
    months: dict[str, int]
    ordinals: dict[str, int]
    ordinal_suffixes: Words = frozenset()
    date_joiners: Words = frozenset()
    month_phrases: PhraseTable = field(default_factory=dict)
    month_meanings: dict[Phrase, int] = field(default_factory=dict)
    plain_days: bool = False
    month_ends: PhraseTable = field(default_factory=dict)
    month_middles: PhraseTable = field(default_factory=dict)
    month_leads: Words = frozenset()
    last_words: Words = frozenset()
    week_later: PhraseTable = field(default_factory=dict)
    after_next: PhraseTable = field(default_factory=dict)
    counted_from: Words = frozenset()
    business_days: Words = frozenset()
    business_units: Words = frozenset()
    day_leads: Words = frozenset()
    weekday_tails: Words = frozenset()
    holidays: dict[Phrase, str] = field(default_factory=dict)
    due_then: PhraseTable = field(default_factory=dict)
    due_words: Words = frozenset()
    due_leads: Words = frozenset()
    term_leads: Words = frozenset()
    usual: Words = frozenset()
    mends: Words = frozenset()
    by_day: Words = frozenset()
    latest: Words = frozenset()
    to_pay: Words = frozenset()
    in_words: Words = frozenset()
    all_paid: PhraseTable = field(default_factory=dict)
    not_all_paid: Words = frozenset()
    polite: Words = frozenset()


@dataclass(frozen=True, kw_only=True)
class ReferenceWords:
    """Words beside numbers that are neither money nor counts, and the way addresses are spelled."""

    po_phrases: PhraseTable
    label_words: Words
    capital_words: Words = frozenset()
    bare_labels: PhraseTable = field(default_factory=dict)
    ordering: Words = frozenset()
    mixed_labels: Words = frozenset()
    kept_labels: Words
    weak_labels: Words
    po_first: Words
    code_fillers: Words
    listed_labels: Words = frozenset()
    label_endings: tuple[str, ...] = ("\0",)
    number_nouns: Words = frozenset()
    range_words: Words = frozenset()
    roads: PhraseTable = field(default_factory=dict)
    contact_leads: PhraseTable = field(default_factory=dict)
    order_labels: PhraseTable = field(default_factory=dict)
    post_cues: Words = frozenset()
    post_boxes: Words = frozenset()
    buyer_marks: Words = frozenset()
    buyer_words: Words = frozenset()
    address_cues: Words = frozenset()
    remark_cues: PhraseTable = field(default_factory=dict)
    remark_leads: Words = frozenset()
    order_fillers: Words = frozenset()
    no_words: Words = frozenset()
    phone_words: Words
    phone_fillers: Words = frozenset()
    clock_words: Words = frozenset()
    past_hour: Words = frozenset()
    street_words: Words = frozenset()
    street_heads: Words = frozenset()
    street_endings: tuple[str, ...] = ()
    numbered_first: bool = False
    house_letters: Words = frozenset()
    house_words: Words = frozenset()
    place_cues: Words = frozenset()
    place_leads: Words = frozenset()
    email_at: Words
    email_marks: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class NameWords:
    """What marks the client's name and where it ends."""

    client_after: PhraseTable
    client_weak: PhraseTable
    client_before: PhraseTable
    client_asks: PhraseTable = field(default_factory=dict)
    not_paying: PhraseTable = field(default_factory=dict)
    contrasts: Words = frozenset()
    descriptors: PhraseTable = field(default_factory=dict)
    bills: Words = frozenset()
    organisation_tails: Words = frozenset()
    makers: Words = frozenset()
    greetings: Words
    name_fillers: Words
    cue_words: Words
    contact_cues: Words
    name_articles: Words
    particles: Words
    titles: Words
    client_titles: Words = frozenset()
    never_names: Words
    name_stops: Words = frozenset()
    past_endings: tuple[str, ...] = ("\0",)
    organisations: Words
    legal_forms: Words = frozenset()
    surnames: Words = frozenset()
    surnames_in_s: Words = frozenset()
    surname_ends: tuple[str, ...] = ()
    forenames_told: PhraseTable = field(default_factory=dict)
    surnames_told: PhraseTable = field(default_factory=dict)
    money_surnames: Words = frozenset()
    weak_heads: Words = frozenset()
    counted_heads: Words = frozenset()
    contractions: dict[str, str] = field(default_factory=dict)
    surname_titles: Words = frozenset()
    work_endings: tuple[str, ...] = ("\0",)
    work_leads: Words = frozenset()
    endearments: Words = frozenset()
    relations: Words = frozenset()
    relation_leads: Words = frozenset()
    relation_kinds: Words = frozenset()
    relation_links: Words = frozenset()
    any_company: Words = frozenset()
    place_of_work: Words = frozenset()
    departments: Words = frozenset()
    double_firsts: Words = frozenset()
    place_firsts: Words = frozenset()
    contacts: PhraseTable = field(default_factory=dict)
    client_is: PhraseTable = field(default_factory=dict)
    mend_leads: PhraseTable = field(default_factory=dict)
    wrong_names: PhraseTable = field(default_factory=dict)
    occupations: Words = frozenset()
    heads_of: Words = frozenset()
    leading_heads: Words = frozenset()
    of_leads: Words = frozenset()
    of_follows: Words = frozenset()
    client_between: PhraseTable = field(default_factory=dict)
    bill_words: Words = frozenset()
    client_words: Words = frozenset()
    loose_cues: Words = frozenset()
    owners: Words = frozenset()
    name_words: Words = frozenset()
    before_family: Words = frozenset()
    with_word: str = ""
    with_words: Words = frozenset()
    at_places: Words = frozenset()
    payers: Words = frozenset()
    users: Words = frozenset()
    ones: Words = frozenset()
    locations: Words = frozenset()
    copulas: Words = frozenset()
    paying: Words = frozenset()
    subject_pronouns: Words = frozenset()
    wants: PhraseTable = field(default_factory=dict)
    somebody: Words = frozenset()
    called: Words = frozenset()
    family_words: Words = frozenset()
    family_endings: tuple[str, ...] = ("\0",)
    homes: Words = frozenset()
    companions: Words = frozenset()
    kin: Words = frozenset()
    the: str = ""
    pays: PhraseTable = field(default_factory=dict)
    pronouns: dict[str, str] = field(default_factory=dict)
    given_names: Words
    names_as_well: Words = frozenset()
    work_words: Words


@dataclass(frozen=True, kw_only=True)
class MendingWords:
    """How people mend amounts, sum them up, and tell what was paid of them."""

    sources: Words = frozenset()
    quoting: Words = frozenset()
    tentative: Words = frozenset()
    soft_corrections: PhraseTable = field(default_factory=dict)
    settled_on: PhraseTable = field(default_factory=dict)
    billed_count: PhraseTable = field(default_factory=dict)
    instead: PhraseTable = field(default_factory=dict)
    revising: Words = frozenset()
    revised_to: PhraseTable = field(default_factory=dict)
    revised_is: PhraseTable = field(default_factory=dict)
    left_words: Words = frozenset()
    left_ones: Words = frozenset()
    sum_words: Words = frozenset()
    sum_phrases: PhraseTable = field(default_factory=dict)
    money_leads: Words = frozenset()
    payments: Words = frozenset()


@dataclass(frozen=True, kw_only=True)
class CountWords:
    """What is said of counts and rates away from their numbers."""

    count_verbs: Words = frozenset()
    in_all: PhraseTable = field(default_factory=dict)
    anothers: Words = frozenset()
    visits: Words = frozenset()
    frequencies: dict[str, int] = field(default_factory=dict)
    not_counted: Words = frozenset()
    put_instead: PhraseTable = field(default_factory=dict)
    rate_announcers: Words = frozenset()
    rate_fillers: Words = frozenset()
    excepting: Words = frozenset()
    for_all: PhraseTable = field(default_factory=dict)
    back_pronouns: Words = frozenset()
    other_ones: Words = frozenset()
    day_parts: frozenset[Phrase] = frozenset()

"""What a price is for: `each`, `per session`, `an hour`, `per thousand words`, `a dozen`."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: Packs are sold by these: 30 dollars a dozen, 12 per hundred; any other number after "per" is none.
_PACK_SIZES = (10, 12, 20, 50, 100, 200, 250, 500, 1000)
#: How many words may stand between a rate and its amount.
_RATE_REACH = 4
#: From so many on a number after "per" needs no noun.
_LEAST_BARE_PACK = 100
#: How many tokens after a unit its count may stand.
_COUNT_REACH = 10


class Per(NamedTuple):
    """A singular unit, or "each", with the index after it; the price buys `size` of them."""

    unit: str
    end: int
    size: int = 1


def take_per(node: Node, tokens: Tokens, end: int, lexicon: Lexicon, *, certain: bool, before: int) -> int:
    """Notes on `node` what the words from `end` say that its price is for; the index after them. `before`: where the
    amount begins."""
    per = read_per(tokens, end, lexicon, certain=certain, heard=tokens[max(0, before - 9) : before])
    if per is None and (rated := _rate_before(tokens, before, lexicon)):
        node.kind, node.per = "price", rated
        return end
    if per is None:
        return end
    node.kind, node.per, end, node.per_size = "price", per.unit, per.end, per.size
    second = read_per(tokens, end, lexicon, certain=True, heard=())
    if second and second.unit in lexicon.time_names and not _goes_on(tokens, second.end, lexicon):
        node.per_time, end = second.unit, second.end
    elif second and (second.unit in lexicon.crew or second.unit == "each"):
        node.paced, end = True, second.end
    node.end = tokens[end - 1].end
    return end


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a time is the first half of a duration: `65 apiece, an hour and forty five minutes of`."""
    joined = at + 1 < len(tokens) and tokens[at].low in lexicon.cents_joiners
    return joined and (tokens[at + 1].kind == "number" or tokens[at + 1].low in lexicon.number_starts)


def _rate_before(tokens: Tokens, at: int, lexicon: Lexicon) -> str:
    """The unit of a rate that is named before its amount: `my day rate is 240`, `hourly rate 65`."""
    place = at - 1
    while place > 0 and at - place < _RATE_REACH and tokens[place].low in lexicon.rate_joins:
        place -= 1
    if place < 1 or tokens[place].low.removesuffix("'s") not in lexicon.rate_nouns:
        return ""
    low = tokens[place - 1].low
    return lexicon.hourly.get(low) or lexicon.time_units.get(low, "")


def read_per(tokens: Tokens, at: int, lexicon: Lexicon, *, certain: bool, heard: Tokens) -> Per | None:
    """What a price is for, from token `at`, or None.

    `a` with any noun is taken when the number is `certain` to be a price, or the noun was `heard` just before.
    """
    if at >= len(tokens):
        return None
    low = tokens[at].low
    if low in lexicon.per_each and (unit := _known_unit(tokens, at + 1, lexicon, heard)):
        return unit
    if not lexicon.leads_per and (unit := _per_otherwise(tokens, at, lexicon, heard)):
        return unit
    if low in lexicon.each and (length := read_phrase(tokens, at, lexicon.each)):
        return Per("each", at + length)
    if low in lexicon.hourly and not (not certain and _is_many(tokens, at + 1, lexicon)):
        return Per(lexicon.hourly[low], at + 1)
    if low in lexicon.per_leads:
        at += 1
        is_per, is_article = False, at < len(tokens) and tokens[at].low in lexicon.per_articles
    else:
        is_per, is_article = low in lexicon.per, low in lexicon.per_articles
    if is_per and at + 1 < len(tokens) and tokens[at + 1].low in lexicon.pronoun_one:
        at += 1
    if at + 1 >= len(tokens) or not (is_per or is_article) or (is_article and _opens_share(tokens, at, lexicon)):
        return None
    return _one_of_a_noun(tokens, at, lexicon, certain=certain, heard=heard, is_per=is_per)


def _opens_share(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the article begins a part or a term and no price for one of a noun: `400 dollars a third off`."""
    follows = tokens[at + 2].low if at + 2 < len(tokens) else ""
    end = at + read_phrase(tokens, at, lexicon.when_phrases)
    is_term = at < end < len(tokens) and tokens[end].low in lexicon.to_pay
    return is_term or (tokens[at + 1].low in lexicon.parts and follows in lexicon.off_words | lexicon.is_words)


def _one_of_a_noun(
    tokens: Tokens, at: int, lexicon: Lexicon, *, certain: bool, heard: Tokens, is_per: bool
) -> Per | None:
    """The noun after the "per" or the article at `at`, which begins no phrase of its own: `la persona de contacto`."""
    if tokens[at + 1].low in lexicon.contacts and read_phrase(tokens, at + 1, lexicon.contacts):
        return None
    if pack := _pack_at(tokens, at + 1, lexicon):
        return pack
    if is_per and tokens[at].low in lexicon.whole_price:
        return _known_unit(tokens, at + 1, lexicon, heard)
    if is_per and not _is_priced_itself(tokens, at + 1, lexicon):
        return _kind_of_time(tokens, at + 1, lexicon) or _unit_at(tokens, at + 1, lexicon)
    if not is_per and tokens[at + 1].kind == "word" and not tokens[at + 1].hyphen:
        unit = _unit_at(tokens, at + 1, lexicon)
        may_close = certain and not lexicon.leads_per
        if unit and may_close and _closes(tokens, unit.end, lexicon):
            return unit
        leads = bool(heard) and heard[-1].kind in {"comma", "stop", "colon"} and not lexicon.leads_per
        if unit and leads and _ends_here(tokens, unit.end):
            return unit
        return _kind_of_time(tokens, at + 1, lexicon) or _known_unit(tokens, at + 1, lexicon, heard)
    return None


def _per_otherwise(tokens: Tokens, at: int, lexicon: Lexicon, heard: Tokens) -> Per | None:
    """`for every chair`, `60 dollars per.`, `the hour`."""
    low = tokens[at].low
    if at + 1 < len(tokens) and (low, tokens[at + 1].low) in lexicon.for_each:
        if _ends_here(tokens, at + 2):
            return Per("each", at + 2) if tokens[at + 1].low not in lexicon.pronoun_one else None
        if tokens[at + 1].low in lexicon.pronoun_one:
            unit = _unit_at(tokens, at + 2, lexicon)
            return unit if unit and _is_heard(unit.unit, heard, lexicon) else None
        if tokens[at + 2].low in lexicon.pronoun_one or tokens[at + 2].low in lexicon.of_words:
            return Per("each", at + 3 + (tokens[at + 2].low in lexicon.of_words and at + 3 < len(tokens)))
        return _unit_at(tokens, at + 2, lexicon) if _is_noun(tokens, at + 2, lexicon) else None
    if low in lexicon.per and low.isalpha() and _ends_here(tokens, at + 1):
        return Per("each", at + 1)
    return _at_the(tokens, at, lexicon, heard) if low == lexicon.the else None


def _at_the(tokens: Tokens, at: int, lexicon: Lexicon, heard: Tokens) -> Per | None:
    """`forty-eight dollars the hour`, not `400 the week before`."""
    unit = _unit_at(tokens, at + 1, lexicon)
    if unit is None:
        return None
    if unit.unit not in lexicon.time_names | lexicon.measure_names and not _is_heard(unit.unit, heard, lexicon):
        return None
    is_last = _ends_here(tokens, unit.end) or tokens[unit.end].low in lexicon.item_joins
    return unit if is_last or tokens[unit.end].low in lexicon.whole_price else None


def _kind_of_time(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    """`per finished minute`, `a studio hour`: the time is the unit."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in lexicon.singular_times or lexicon.leads_per:
        return None
    is_kind = tokens[at].kind == "word" and tokens[at].low not in lexicon.function_words
    known = is_kind and tokens[at].low not in lexicon.numbers and tokens[at].low not in lexicon.parts
    return Per(lexicon.time_units[tokens[at + 1].low], at + 2) if known else None


def _is_many(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a plural follows that is counted, as in `four weekly visits`."""
    return _is_noun(tokens, at, lexicon) and singular(tokens[at].low, lexicon) != tokens[at].low


def _ends_here(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind in {"stop", "comma"}


def _is_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].low not in lexicon.function_words


def _known_unit(tokens: Tokens, at: int, lexicon: Lexicon, heard: Tokens) -> Per | None:
    """The unit at `at` when it is one that prices are said for, or was `heard` just before."""
    unit = _unit_at(tokens, at, lexicon)
    if unit is None:
        return None
    name = unit.unit
    known = name in lexicon.time_names or name in lexicon.measure_names or name in lexicon.per_nouns
    known = known or _is_heard(name, heard, lexicon) or _is_counted_later(tokens, unit, lexicon)
    return unit if known else None


def _is_heard(unit: str, heard: Tokens, lexicon: Lexicon) -> bool:
    return any(token.low[:4] == unit[:4] or singular(token.low, lexicon) == unit for token in heard)


def _is_counted_later(tokens: Tokens, unit: Per, lexicon: Lexicon) -> bool:
    """Whether several of a unit are counted soon after it: `100 a chair, three chairs`."""
    for at in range(unit.end + 1, min(unit.end + 1 + _COUNT_REACH, len(tokens))):
        counts = tokens[at - 1].kind == "number" or tokens[at - 1].low in lexicon.numbers
        if counts and tokens[at].low != unit.unit and singular(tokens[at].low, lexicon) == unit.unit:
            return True
    return False


def _pack_at(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    """`dozen`, `thousand words`, `100 copies`."""
    number = read_number(tokens, at, lexicon)
    low = tokens[at].low
    if low in lexicon.scale_words and low not in lexicon.numbers and low not in lexicon.dozens:
        return None
    if number is None or number.vague or number.value not in {Decimal(size) for size in _PACK_SIZES}:
        return None
    unit = _unit_at(tokens, number.end, lexicon)
    if low in lexicon.dozens and (unit is None or not _is_plural(tokens, number.end, unit.unit)):
        return Per(low, number.end, int(number.value))
    if unit is None or not _is_plural(tokens, number.end, unit.unit):
        closes = number.value >= _LEAST_BARE_PACK and _closes(tokens, number.end, lexicon)
        return Per(f"{number.value:f}", number.end, int(number.value)) if closes else None
    said = " ".join(token.low for token in tokens[at : unit.end])
    return Per(said, unit.end, int(number.value))


def _is_plural(tokens: Tokens, at: int, unit: str) -> bool:
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].low != unit


def _is_priced_itself(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the words after "per" name an item of their own, as in `per diem 4 days at 50`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].low in lexicon.per_items
        and after is not None
        and (after.kind in {"number", "sign"} or after.low in lexicon.numbers or after.low in {*lexicon.at, "for"})
    )


def _closes(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an item may end here, so that the noun before was a unit and not the beginning of the next item."""
    return at >= len(tokens) or tokens[at].kind != "word" or tokens[at].low in lexicon.function_words


def _unit_at(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].low in lexicon.numbers:
        return None
    for length in range(min(3, len(tokens) - at), 0, -1):
        name = " ".join(token.low for token in tokens[at : at + length])
        unit = lexicon.time_units.get(name) or lexicon.measures.get(name)
        if unit:
            return Per(unit, at + length)
    return Per(singular(tokens[at].low, lexicon), at + 1)


def singular(word: str, lexicon: Lexicon) -> str:
    """`sessions` -> `session`, `boxes` -> `box`, by the language's endings."""
    if word in lexicon.irregular:
        return lexicon.irregular[word]
    for ending, replacement in lexicon.singular:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: len(word) - len(ending)] + replacement
    return word

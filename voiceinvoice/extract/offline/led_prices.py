"""Prices after what they are for: `das Stück 275 Euro`, `each day 890`, `the hour is 55`, `each one costs nine`."""

from collections.abc import Sequence

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.price_units import Per, read_per, singular
from voiceinvoice.extract.offline.prices import read_price
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: How many words before "la hora 40 euros" may name what is counted.
_HEARD = 14
#: So many letters tell a noun in the singular for that in the plural.
_STEM = 4
#: So many words may stand between a unit and its price: `it's`, `I charge`.
_LEADS = 3


def read_led_price(tokens: Tokens, at: int, lexicon: Lexicon, context: Context) -> tuple[Node, int] | None:
    """A price after what it is for: `das Stück 275 Euro`, `pro Seite 55 Franken`, `la hora a 40 euros`."""
    low, heard = tokens[at].low, tokens[max(0, at - _HEARD) : at]
    per = Per(lexicon.rate_leads[low], at + 1) if low in lexicon.rate_leads else None
    per = per or (read_per(tokens, at, lexicon, certain=False, heard=heard) if low in lexicon.leads_per else None)
    per = (
        per
        or _rate_opened(tokens, at, lexicon)
        or _rate_begun(tokens, at, lexicon)
        or _per_said_first(tokens, at, lexicon)
    )
    if (
        per is None
        and lexicon.leads_per
        and low in lexicon.each
        and (length := read_phrase(tokens, at, lexicon.each)) > 1
    ):
        per = Per("each", at + length)
    per = per or _one_heard(tokens, at, lexicon, heard)
    if per is None or per.end >= len(tokens):
        return None
    begin = per.end
    while low in lexicon.rate_leads and begin + 1 < len(tokens) and tokens[begin].low in lexicon.rate_links:
        begin += 1
    while begin + 1 < len(tokens) and (
        tokens[begin].low in lexicon.at or tokens[begin].low in lexicon.is_words or tokens[begin].kind == "colon"
    ):
        begin += 1
    price = read_price(tokens, begin, lexicon, context) or _bare_price(tokens, begin, lexicon)
    if price is None or price[0].per:
        return None
    node, end = price
    node.start, node.per, node.per_size, node.at = tokens[at].start, per.unit, per.size, True
    return node, end


def _one_heard(tokens: Tokens, at: int, lexicon: Lexicon, heard: Tokens) -> Per | None:
    """One of the things counted before, which a price is for: `acht Einheiten, eine Einheit kostet 38 Euro`."""
    if not lexicon.leads_per or tokens[at].low not in lexicon.articles or at + 2 >= len(tokens):
        return None
    low = tokens[at + 1].low
    is_heard = len(low) >= _STEM and low[:_STEM] in {token.low[:_STEM] for token in heard}
    return Per("each", at + 2) if is_heard and tokens[at + 2].low in lexicon.is_words else None


def _bare_price(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """A price without its currency, after what it is for: `each box is twenty-six fifty`."""
    number = read_number(tokens, at, lexicon) if not lexicon.leads_per else None
    closes = number is not None and (number.end >= len(tokens) or tokens[number.end].kind != "word")
    if number is None or number.vague or not (closes or tokens[number.end].low in lexicon.function_words):
        return None
    node = Node("price", tokens[at].start, tokens[number.end - 1].end, value=number.value, others=number.others)
    node.places, node.digits = number.places, number.digits
    return node, number.end


def _per_said_first(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    """`per hour I charge sixty`, `each box is 26.50`."""
    low = tokens[at].low
    if (
        lexicon.leads_per
        or at + 3 >= len(tokens)
        or not (low in lexicon.each_leads or (low in lexicon.per and low.isalpha()))
    ):
        return None
    unit, place = singular(tokens[at + 1].low, lexicon), at + 2
    if tokens[at + 1].kind != "word" or unit in lexicon.function_words or unit in lexicon.numbers:
        return None
    while place < len(tokens) and place < at + 2 + _LEADS and tokens[place].low in lexicon.rate_says:
        place += 1
    return Per(lexicon.time_units.get(unit, unit), place) if place > at + 2 else None


def _rate_opened(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    """The time that a price after it is for: `each day 890 euros`, `the hour is 55 pounds`."""
    low, place = tokens[at].low, at + 2
    if low not in lexicon.each_leads and low not in lexicon.one_leads:
        return None
    if low in lexicon.each_leads and (led := _each_costs(tokens, at + 1, lexicon)):
        return Per("each", led)
    unit = lexicon.time_units.get(tokens[at + 1].low) if place < len(tokens) else None
    is_said = unit is not None and tokens[place].low in lexicon.is_words
    if unit is None or unit == "time" or not (is_said or low in lexicon.each_leads):
        return None
    return Per(unit, place + is_said)


def _each_costs(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The index after `one is`, `of them costs`, `is` from token `at`, 0 when nothing says what each costs."""
    words = [token.low for token in tokens[at : at + 3]]
    skipped = 1 if words[:1] and words[0] in lexicon.pronoun_one else 2 if tuple(words[:2]) in lexicon.of_them else 0
    is_said = skipped < len(words) and words[skipped] in lexicon.is_words | lexicon.one_costs - lexicon.whole_price
    return at + skipped + 1 if is_said else 0


def _rate_begun(tokens: Tokens, at: int, lexicon: Lexicon) -> Per | None:
    """The time that a price after it is for, without an article: `drei Stunden Putzen, Stunde 30 Euro`."""
    unit = lexicon.time_units.get(tokens[at].low) if lexicon.leads_per else None
    begins = at > 0 and tokens[at - 1].kind in {"comma", "stop", "colon"}
    before = tokens[at - 1].low if at else ""
    is_noun = at > 1 and before not in lexicon.function_words and before not in lexicon.numbers
    counted = [token.low for token in tokens[max(0, at - _HEARD) : at] if lexicon.time_units.get(token.low) == unit]
    begins = begins or (is_noun and bool(counted) and tokens[at - 1].kind == "word" and before not in lexicon.articles)
    is_one = unit is not None and singular(tokens[at].low, lexicon) == tokens[at].low
    return Per(unit, at + 1) if unit and begins and is_one else None

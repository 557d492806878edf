"""Money as it is said: `$95`, `90 euros`, `twelve dollars fifty`, `85 cents a mile`, `65 dollars per session`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.price_units import read_per, singular, take_per
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import LETTER_SIGNS, Token

Tokens = Sequence[Token]
#: Money has no thousandths, so that three figures after a comma are thousands: `3,500 pesos`; where a comma is the
#: decimal sign (`1,459 Euro pro Liter`), that is only likely.
_THREE = 3
_TEN = 10
_DOLLAR = 100
_COMMA_CURRENCIES = frozenset({"EUR", "CHF", "BRL"})
SIGNS = {"$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
#: Letters that tell dollars, pesos and reais apart when they stand right before the sign: C$, A$, NZ$, R$, MX$.
_DOLLARS = {"us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
_DOLLARS |= {"r": "BRL", "mx": "MXN", "mex": "MXN", "ar": "ARS", "col": "COP", "rd": "DOP", "cl": "CLP", "clp": "CLP"}
_DOLLAR_CURRENCIES = frozenset("USD CAD AUD NZD HKD SGD TWD BBD JMD TTD BSD".split())


def currency_of(sign: str, context: Context) -> str:
    """An ISO 4217 code; a bare dollar is the business's own dollar when it keeps its books in one."""
    if sign == "$":
        return context.currency if context.currency in _DOLLAR_CURRENCIES else "USD"
    return sign


def read_currency(tokens: Tokens, at: int, lexicon: Lexicon, context: Context) -> tuple[str, int] | None:
    """A currency's name, sign or code at token `at`, with the index after it."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.low in SIGNS:
        return currency_of(SIGNS[token.low], context), at + 1
    sign = at + 1 < len(tokens) and tokens[at + 1].low == "$" and tokens[at + 1].tight
    led = at + 1 < len(tokens) and tokens[at + 1].kind == "number" and tokens[at + 1].tight
    if led and token.low in LETTER_SIGNS and not tokens[at + 1].hyphen:
        return LETTER_SIGNS[token.low], at + 1
    if sign and token.low in _DOLLARS:
        return _DOLLARS[token.low], at + 2
    for phrase in lexicon.currency_table.get(token.low, ()):
        end = at + len(phrase)
        if tuple(each.low for each in tokens[at:end]) == phrase:
            if end < len(tokens) and phrase[-1] in lexicon.weights and tokens[end].low in lexicon.weight_after:
                return None
            return currency_of(lexicon.currencies[phrase], context), end
    return None


def read_price(tokens: Tokens, at: int, lexicon: Lexicon, context: Context) -> tuple[Node, int] | None:
    """An amount with its currency before or after it, and what it is a price for."""
    before = read_currency(tokens, at, lexicon, context) if _may_lead(tokens[at], lexicon) else None
    begin = before[1] if before else at
    if begin >= len(tokens):
        return None
    number = read_number(tokens, begin, lexicon, decimal_comma=context.decimal_comma or lexicon.decimal_comma)
    if number is None or (
        number.vague
        and not before
        and tokens[begin].low in lexicon.articles
        and number.end == begin + 1
        and not read_currency(tokens, number.end, lexicon, context)
    ):
        return None
    after = read_currency(tokens, number.end, lexicon, context)
    if number.vague and after and tokens[number.end].kind == "sign":
        return None
    value, end, others = number.value, number.end, number.others
    if before or after:
        currency = (after or before or ("",))[0]
        end = after[1] if after else end
        value, end, others = _with_cents(tokens, value, end, others, lexicon, spoken=after is not None)
    elif joined := _joined_cents(tokens, number, lexicon):
        value, end, others, currency = *joined, (), ""
    elif end < len(tokens) and tokens[end].low in lexicon.cents:
        value, end, others, currency = value / 100, end + 1, (), ""
    elif end + 1 < len(tokens) and tokens[end + 1].low in lexicon.cents and tokens[end].low in _CENTS_OF:
        value, end, others, currency = value / 100, end + 2, (), ""
    else:
        return None
    if lexicon.decimal_comma and number.places == _THREE and number.digits and value >= 1 and value == number.value:
        value, others = value * 1000, (value,) if currency in _COMMA_CURRENCIES else ()
    node = Node("price", tokens[at].start, tokens[end - 1].end, value=value, currency=currency, others=others)
    node.places, node.digits = number.places, number.digits
    before_it = tokens[at - 1].low if at else ""
    node.at, node.whole = before_it in lexicon.at, before_it in lexicon.whole_price
    if end < len(tokens) and tokens[end].low == lexicon.flat_word:
        node.flat, end = True, end + 1
    end = take_per(node, tokens, end, lexicon, certain=True, before=at)
    if not node.per and before_it in lexicon.each_leads and at > 1 and tokens[at - 2].kind == "comma":
        node.per = "each"
    return node, end


def _joined_cents(tokens: Tokens, number: Number, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """`thirty-three forty-six and one cent`, where no currency is named."""
    place = number.end + 1
    if place >= len(tokens) or number.vague or tokens[number.end].low not in lexicon.cents_joiners:
        return None
    cents = read_number(tokens, place, lexicon)
    if cents is None or cents.end >= len(tokens) or tokens[cents.end].low not in lexicon.cents:
        return None
    if cents.value >= _DOLLAR or read_per(tokens, cents.end + 1, lexicon, certain=True, heard=()):
        return None
    value = max((number.value, *number.others))
    return (value + cents.value / _DOLLAR, cents.end + 1) if value == int(value) else None


def _may_lead(token: Token, lexicon: Lexicon) -> bool:
    """Signs and ISO codes stand before a number; the names of currencies only after it."""
    return (
        token.kind == "sign"
        or token.low in _DOLLARS
        or token.low in LETTER_SIGNS
        or (len(token.low) == 3 and token.low in lexicon.currency_codes)
    )


def _with_cents(
    tokens: Tokens, value: Decimal, end: int, others: tuple[Decimal, ...], lexicon: Lexicon, *, spoken: bool
) -> tuple[Decimal, int, tuple[Decimal, ...]]:
    """`twelve dollars and fifty cents`, `twelve dollars fifty`."""
    if value % 1 or end >= len(tokens):
        return value, end, others
    if spoken and tokens[end].low in lexicon.cents:
        return value / 100, end + 1, ()
    if spoken and (half := _half_after(tokens, end, lexicon)):
        return value + half[0], half[1], ()
    place = end + (tokens[end].low in lexicon.cents_joiners)
    cents = read_number(tokens, place, lexicon) if place < len(tokens) else None
    if cents is None or cents.value % 1 or not 0 < cents.value < 100:
        return value, end, others
    if cents.end < len(tokens) and tokens[cents.end].low in lexicon.cents:
        return value + cents.value / 100, cents.end + 1, ()
    if cents.end < len(tokens) and tokens[cents.end].low in lexicon.never_cents:
        return value, end, others
    joined = place > end
    if joined and tokens[end].low in lexicon.cents_joined:
        closes = cents.end >= len(tokens) or _may_follow_cents(tokens, cents.end, lexicon)
        is_two = cents.value >= 10 and cents.value % 5 == 0 and not cents.vague
        certain = tokens[end].low not in lexicon.item_joins
        if is_two and (closes or certain or not _begins_item(tokens, cents, lexicon)):
            return value + cents.value / 100, cents.end, () if certain else (value,)
    is_two = cents.value >= 10 or (tokens[place].low.startswith("0") and len(tokens[place].low) > 1)
    bare = spoken and not joined and not cents.vague and tokens[place].low not in lexicon.articles and is_two
    if bare and not _begins_item(tokens, cents, lexicon):
        is_sure = cents.end >= len(tokens) or _may_follow_cents(tokens, cents.end, lexicon)
        return value + cents.value / 100, cents.end, () if is_sure or cents.value % 5 == 0 else (value,)
    return value, end, others


def _half_after(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """`seis euros y medio`, `deux euros et demi`, unless it is half of something that follows."""
    for phrase, part in lexicon.added_by_first.get(tokens[at].low, ()):
        end = at + len(phrase)
        if tuple(token.low for token in tokens[at:end]) == phrase:
            is_closed = end >= len(tokens) or tokens[end].kind != "word" or _may_follow_cents(tokens, end, lexicon)
            return (part, end) if is_closed or tokens[end].low in lexicon.function_words else None
    return None


#: Whose cents: `45 US cents`.
_CENTS_OF = frozenset("us usd euro aussie australian canadian american kiwi au nz".split())
#: How many tokens after a number that may be cents its own price may stand, when it is a count.
_COUNT_REACH = 9


def _begins_item(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether the number after `9 pounds` has a unit or counts things with a price of their own, and is no cents."""
    end = number.end
    if end < len(tokens) and tokens[end].low in lexicon.percent and read_phrase(tokens, end, lexicon.percent):
        return True
    if end >= len(tokens) or _may_follow_cents(tokens, end, lexicon):
        return False
    low = tokens[end].low
    if tokens[end].kind == "number" and number.digits and number.value >= _TEN:
        return False
    if low in lexicon.after_amounts or low in lexicon.percent or low in lexicon.currency_table:
        return not any(low in words for words in (lexicon.each, lexicon.per, lexicon.per_articles))
    if tokens[end].kind != "word" or low in lexicon.time_units or low in lexicon.measures or low in lexicon.times:
        return tokens[end].kind != "colon"
    if low in lexicon.function_words:
        return False
    noun = next((place for place in range(end, min(end + 4, len(tokens))) if _is_many(tokens[place], lexicon)), None)
    for place in range(end, min(end + _COUNT_REACH, len(tokens))):
        token = tokens[place]
        if token.kind == "stop" or token.low in lexicon.item_joins:
            return False
        if place > end and (token.low in lexicon.at_number or token.low in lexicon.each):
            return noun is not None
        if token.kind in {"number", "sign"} or token.low in lexicon.numbers:
            beyond = {each.low for each in tokens[place + 1 : place + 4]}
            return noun is not None and (bool(beyond & lexicon.each.keys()) or (noun == end and number.value % 10 != 0))
    return False


def _is_many(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word looks like a plural noun."""
    return (
        token.kind == "word" and token.low not in lexicon.function_words and singular(token.low, lexicon) != token.low
    )


def _may_follow_cents(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    token = tokens[at]
    return (
        token.kind in {"stop", "comma"}
        or token.low in lexicon.item_joins
        or token.low in lexicon.each
        or token.low in lexicon.per
        or (token.low in lexicon.per_articles and read_per(tokens, at, lexicon, certain=True, heard=()) is not None)
    )

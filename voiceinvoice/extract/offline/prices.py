"""Money as it is said: `$95`, `90 euros`, `twelve dollars fifty`, `85 cents a mile`, `65 dollars per session`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
SIGNS = {"$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
#: Letters that tell dollars apart when they stand right before the sign: C$, A$, NZ$.
_DOLLARS = {"us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
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
    elif end < len(tokens) and tokens[end].low in lexicon.cents:
        value, end, others, currency = value / 100, end + 1, (), ""
    else:
        return None
    node = Node("price", tokens[at].start, tokens[end - 1].end, value=value, currency=currency, others=others)
    node.places, node.digits = number.places, number.digits
    before_it = tokens[at - 1].low if at else ""
    node.at, node.whole = before_it in lexicon.at, before_it in lexicon.whole_price
    if end < len(tokens) and tokens[end].low == lexicon.flat_word:
        node.flat, end = True, end + 1
    per = read_per(tokens, end, lexicon, certain=True, heard=tokens[max(0, at - 9) : at])
    if per:
        node.per, end = per
        second = read_per(tokens, end, lexicon, certain=True, heard=())
        if second and second[0] in lexicon.time_names:
            node.per_time, end = second
        node.end = tokens[end - 1].end
    return node, end


def _may_lead(token: Token, lexicon: Lexicon) -> bool:
    """Signs and ISO codes stand before a number; the names of currencies only after it."""
    return (
        token.kind == "sign" or token.low in _DOLLARS or (len(token.low) == 3 and token.low in lexicon.currency_codes)
    )


def _with_cents(
    tokens: Tokens, value: Decimal, end: int, others: tuple[Decimal, ...], lexicon: Lexicon, *, spoken: bool
) -> tuple[Decimal, int, tuple[Decimal, ...]]:
    """`twelve dollars and fifty cents`, `twelve dollars fifty`."""
    if value % 1 or end >= len(tokens):
        return value, end, others
    place = end + (tokens[end].low in lexicon.cents_joiners)
    cents = read_number(tokens, place, lexicon) if place < len(tokens) else None
    if cents is None or cents.value % 1 or not 0 < cents.value < 100:
        return value, end, others
    if cents.end < len(tokens) and tokens[cents.end].low in lexicon.cents:
        return value + cents.value / 100, cents.end + 1, ()
    bare = spoken and place == end and cents.value >= 5 and (not cents.digits or cents.value >= 10)
    if bare and (cents.end >= len(tokens) or _may_follow_cents(tokens, cents.end, lexicon)):
        return value + cents.value / 100, cents.end, (value,)
    return value, end, others


def _may_follow_cents(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    token = tokens[at]
    return (
        token.kind in {"stop", "comma"}
        or token.low in lexicon.item_joins
        or token.low in lexicon.each
        or token.low in lexicon.per
        or (token.low in lexicon.per_articles and read_per(tokens, at, lexicon, certain=True, heard=()) is not None)
    )


def read_per(tokens: Tokens, at: int, lexicon: Lexicon, *, certain: bool, heard: Tokens) -> tuple[str, int] | None:
    """What a price is for: `each`, `per session`, `an hour`, `hourly`. (singular unit or "each", index after it).

    `a` with any noun is taken when the number is `certain` to be a price, or the noun was `heard` just before.
    """
    if at >= len(tokens):
        return None
    low = tokens[at].low
    if low in lexicon.each and (length := read_phrase(tokens, at, lexicon.each)):
        return "each", at + length
    if low in lexicon.hourly:
        return lexicon.hourly[low], at + 1
    if low in lexicon.per and at + 1 < len(tokens):
        return _unit_at(tokens, at + 1, lexicon)
    if low in lexicon.per_articles and at + 1 < len(tokens) and tokens[at + 1].kind == "word":
        unit = _unit_at(tokens, at + 1, lexicon)
        if unit is None:
            return None
        known = unit[0] in lexicon.time_names or unit[0] in lexicon.measure_names or unit[0] in lexicon.per_nouns
        stems = {token.low[:4] for token in heard}
        if known or unit[0][:4] in stems or (certain and _closes(tokens, unit[1], lexicon)):
            return unit
    return None


def _closes(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an item may end here, so that the noun before was a unit and not the beginning of the next item."""
    return at >= len(tokens) or tokens[at].kind != "word" or tokens[at].low in lexicon.function_words


def _unit_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    for length in range(min(3, len(tokens) - at), 0, -1):
        name = " ".join(token.low for token in tokens[at : at + length])
        unit = lexicon.time_units.get(name) or lexicon.measures.get(name)
        if unit:
            return unit, at + length
    return singular(tokens[at].low, lexicon), at + 1


def singular(word: str, lexicon: Lexicon) -> str:
    """`sessions` -> `session`, `boxes` -> `box`, by the language's endings."""
    if word in lexicon.irregular:
        return lexicon.irregular[word]
    for ending, replacement in lexicon.singular:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: len(word) - len(ending)] + replacement
    return word

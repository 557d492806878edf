"""Tokens to nodes: each number becomes the price, quantity, percentage, reference, date or count that it is."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.dates import read_terms
from voiceinvoice.extract.offline.durations import read_bare_unit, read_quantity
from voiceinvoice.extract.offline.emails import find_emails
from voiceinvoice.extract.offline.led_prices import read_led_price
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.models import names_a_make
from voiceinvoice.extract.offline.named_numbers import (
    find_numbered_names,
    is_in_a_name,
    is_surname,
    names_a_model,
)
from voiceinvoice.extract.offline.names_of_things import LARGEST_GROUP, LEAST_FLAT, is_model, is_size, read_dwelling
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.price_units import singular, take_per
from voiceinvoice.extract.offline.prices import read_currency, read_price
from voiceinvoice.extract.offline.references import read_phrase, read_reference
from voiceinvoice.extract.offline.side_talk import is_year, read_side_talk, read_weight
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_HALF = Decimal("0.5")
#: "Another one twenty" is so much at the least, and no other one.
_LEAST_ANOTHER = 100
#: So near after a count that "and" joins on stands its price.
_NEAR = 4


def recognise(text: str, tokens: Tokens, lexicon: Lexicon, context: Context) -> list[Node]:
    """The nodes of a transcript, in order; every token belongs to exactly one."""
    nodes: list[Node] = []
    emails = find_emails(text, tokens, lexicon)
    at = 0
    named = find_numbered_names(text, tokens, lexicon)
    while at < len(tokens):
        if at in named:
            nodes += named[at]
            at += len(named[at])
            continue
        found = emails.get(at) or _read_value(text, tokens, at, lexicon, context) or _plain(tokens, at, lexicon)
        if any(at < first < found[1] for first in named):
            found = _plain(tokens, at, lexicon)
        nodes.append(found[0])
        at = found[1]
    return nodes


def _plain(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int]:
    token = tokens[at]
    if token.kind in {"comma", "colon", "stop"}:
        return Node(token.kind, token.start, token.end, low=token.low), at + 1
    if token.low in lexicon.item_joins and not _counts_more(tokens, at, lexicon):
        return Node("join", token.start, token.end, low=token.low), at + 1
    kind = "label" if token.kind == "number" else "word"
    return Node(kind, token.start, token.end, low=token.low, hyphen=token.hyphen), at + 1  # type: ignore[arg-type]


def _counts_more(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "more" belongs to the count before it: `dos más en abril`, `deux de plus au même prix`."""
    before = at - 1 - (at > 1 and tokens[at - 1].low in lexicon.per_leads | lexicon.of_words)
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    is_count = before >= 0 and (tokens[before].kind == "number" or tokens[before].low in lexicon.numbers)
    return is_count and tokens[at].low not in lexicon.joins_and and follows in lexicon.prepositions


def _read_value(text: str, tokens: Tokens, at: int, lexicon: Lexicon, context: Context) -> tuple[Node, int] | None:
    if tokens[at].low in lexicon.numbers and (
        read_phrase(tokens, at, lexicon.untaxed) or is_in_a_name(text, tokens, at)
    ):
        return None
    if tokens[at].low == lexicon.flat_word and (dwelling := read_dwelling(tokens, at, lexicon)):
        return dwelling
    if tokens[at].low in lexicon.slang_money:
        value = Decimal(lexicon.slang_money[tokens[at].low])
        return Node("price", tokens[at].start, tokens[at].end, value=value), at + 1
    is_code = tokens[at].kind == "number" and tokens[at].hyphen and at and tokens[at - 1].kind == "word"
    if is_code or is_model(text, tokens, at, lexicon) or names_a_make(tokens, at, lexicon):
        return Node("label", tokens[at].start, tokens[at].end, low=tokens[at].low), at + 1
    bare_unit = (
        read_bare_unit(tokens, at, lexicon)
        if tokens[at].low in lexicon.time_units or tokens[at].low in lexicon.part_hours
        else None
    )
    if bare_unit:
        return bare_unit
    reference = read_reference(text, tokens, at, lexicon)
    if reference:
        return reference
    terms = read_terms(tokens, at, lexicon, context.today)
    if terms:
        return Node("terms", tokens[at].start, tokens[terms[1] - 1].end, data=terms[0]), terms[1]
    if weight := read_weight(tokens, at, lexicon):
        return weight
    same = read_phrase(tokens, at, lexicon.same_rate) if tokens[at].low in lexicon.same_rate else 0
    if same:
        return Node("same", tokens[at].start, tokens[at + same - 1].end), at + same
    price = read_led_price(tokens, at, lexicon, context) or read_price(tokens, at, lexicon, context)
    if price:
        return price
    currency = read_currency(tokens, at, lexicon, context)
    if currency and tokens[at].kind == "word" and not is_surname(tokens, at, lexicon):
        return Node("currency", tokens[at].start, tokens[currency[1] - 1].end, currency=currency[0]), currency[1]
    return _read_bare(text, tokens, at, lexicon, context)


def _read_bare(text: str, tokens: Tokens, at: int, lexicon: Lexicon, context: Context) -> tuple[Node, int] | None:
    """A number that no currency, cue or label stands at."""
    number = read_number(tokens, at, lexicon, decimal_comma=context.decimal_comma or lexicon.decimal_comma)
    if number is None or (number.vague and _is_of_a_rate(tokens, number.end, lexicon)):
        return None
    if lexicon.heads_first and names_a_model(text, tokens, at, number.end, lexicon) and number.digits:
        return Node("label", tokens[at].start, tokens[number.end - 1].end, low=tokens[at].low), number.end
    if number.before_and and _ends_before_and(tokens, at, number, lexicon):
        number = number._replace(value=number.before_and[0], end=number.before_and[1], others=())
    return _read_number(tokens, at, number, tokens[at - 1] if at else None, lexicon)


def _ends_before_and(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether "and six" in `a sofa sixteen hundred and six cushions at 45` counts what has a price of its own."""
    before, end = tokens[at - 1] if at else None, number.end
    joined = number.value - number.before_and[0] if number.before_and else number.value
    if before is None or before.kind != "word" or end >= len(tokens) or not 1 < joined < LARGEST_GROUP:
        return False
    low, follows = tokens[end].low, [token.low for token in tokens[end + 1 : end + _NEAR]]
    has_unit = low in lexicon.time_units or low in lexicon.measures or low in lexicon.currency_table
    is_many = tokens[end].kind == "word" and not has_unit and singular(low, lexicon) != low
    leads = before.low in lexicon.at_number or before.low not in lexicon.function_words
    return leads and is_many and any(each in lexicon.at_number for each in follows)


def _is_of_a_rate(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an article belongs to a rate and counts nothing: `at a day rate of 850`."""
    low = [token.low for token in tokens[at : at + 2]]
    is_time = len(low) > 1 and (low[0] in lexicon.time_units or low[0] in lexicon.hourly)
    return is_time and low[1] in lexicon.rate_nouns


def _read_label(
    tokens: Tokens, at: int, number: Number, before: Token | None, lexicon: Lexicon
) -> tuple[Node, int] | None:
    """A number that says what kind of thing it is: a year, a size, `one to one`, `two things:`."""
    end, start = number.end, tokens[at].start
    if end + 1 < len(tokens) and tokens[at].low in lexicon.pronoun_one and _is_one_to_one(tokens, at, lexicon):
        return Node("label", start, tokens[end + 1].end, low=tokens[at].low), end + 2
    if end < len(tokens) and tokens[end].low in lexicon.heading_nouns:
        return Node("gap", start, tokens[end].end), end + 1
    if is_year(tokens, at, number, before, lexicon) or (end < len(tokens) and tokens[end].hyphen):
        return Node("label", start, tokens[end - 1].end, low=tokens[at].low, value=number.value), end
    if end + 1 < len(tokens) and tokens[end].low in lexicon.by_words:
        other = read_number(tokens, end + 1, lexicon)
        if other:
            return Node("label", start, tokens[other.end - 1].end, low=tokens[at].low, value=number.value), other.end
    return None


def _read_number(
    tokens: Tokens, at: int, number: Number, before: Token | None, lexicon: Lexicon
) -> tuple[Node, int] | None:
    found = (
        read_side_talk(tokens, at, number, before, lexicon)
        or _read_percent(tokens, at, number, lexicon)
        or read_quantity(tokens, at, number, lexicon)
    )
    if found:
        return found
    if is_size(tokens, at, number, before, lexicon):
        return Node("label", tokens[at].start, tokens[number.end - 1].end, low=tokens[at].low), number.end
    if _tells_which(tokens, number, before, lexicon):
        return Node("word", tokens[at].start, tokens[number.end - 1].end, low=f"{number.value:f}"), number.end
    if number.vague or (
        before is not None
        and tokens[at].low in lexicon.pronoun_one
        and before.low in lexicon.before_one
        and not _is_given_anew(tokens, at, lexicon)
        and not (before.low in lexicon.anothers and number.value >= _LEAST_ANOTHER)
    ):
        return None
    if named := _read_label(tokens, at, number, before, lexicon):
        return named
    end, start = number.end, tokens[at].start
    node = Node("number", start, tokens[end - 1].end, value=number.value, others=number.others)
    node.places, node.digits = number.places, number.digits
    if before is not None and before.low == lexicon.flat_word and (number.value >= LEAST_FLAT or number.places):
        node.kind, node.flat = "price", True
    node.whole = before is not None and before.low in lexicon.whole_price
    if before is not None and before.low in lexicon.at_number:
        node.kind, node.at = "price", True
    is_one = tokens[at].low in lexicon.pronoun_one
    flat = end < len(tokens) and tokens[end].low == lexicon.flat_word and not is_one
    if flat and not _leads_price(tokens, end, lexicon):
        node.kind, node.flat, end = "price", True, end + 1
    return node, take_per(node, tokens, end, lexicon, certain=node.at, before=at)


def _is_given_anew(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "one" counts what a correction leaves: `make that one painting`."""
    if at < 2 or at + 1 >= len(tokens) or tokens[at + 1].kind != "word":
        return False
    return read_phrase(tokens, at - 2, lexicon.corrections) == 2 and tokens[at + 1].low not in lexicon.function_words


def _is_one_to_one(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    is_between = tokens[at + 1].low in lexicon.prepositions - lexicon.at_number - lexicon.of_words
    return is_between and tokens[at + 2].low in lexicon.pronoun_one


def _tells_which(tokens: Tokens, number: Number, before: Token | None, lexicon: Lexicon) -> bool:
    """Whether a number says which items are meant and counts nothing: `10 percent off the first two only`."""
    if before is None or number.value > LARGEST_GROUP or before.low not in lexicon.which_ones:
        return False
    follows = tokens[number.end] if number.end < len(tokens) else None
    return (
        follows is None
        or follows.kind in {"stop", "comma"}
        or follows.low in lexicon.heading_nouns
        or (follows.kind == "word" and follows.low in lexicon.function_words and follows.low not in lexicon.at_number)
    )


def _leads_price(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at `at` belongs to the amount after it: `van 7 flat 79`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (after.kind in {"number", "sign"} or after.low in lexicon.numbers)


def _read_percent(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> tuple[Node, int] | None:
    end = number.end
    is_share = end < len(tokens) and tokens[end].low in lexicon.half_off
    is_share = is_share or (at > 0 and tokens[at - 1].low in lexicon.before_half)
    if number.value == _HALF and end == at + 1 and is_share:
        return Node("percent", tokens[at].start, tokens[end - 1].end, value=Decimal(50)), end
    length = (
        read_phrase(tokens, end, lexicon.percent) if end < len(tokens) and tokens[end].low in lexicon.percent else 0
    )
    if not length or number.vague:
        return None
    return Node("percent", tokens[at].start, tokens[end + length - 1].end, value=number.value), end + length

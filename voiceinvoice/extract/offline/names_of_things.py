"""Numbers that name a thing and count nothing: models, years, dwellings and sizes."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: From so much on, "flat" before a bare number makes it a price and no dwelling.
LEAST_FLAT = 20
#: Up to so many things a number word before another number counts them.
LARGEST_GROUP = 20


def is_model(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether figures are the second half of a name in capitals, or a year before its thing:
    `WTW 5000`, `a 2014 van`."""
    if at == 0 or tokens[at].kind != "number" or not tokens[at].low.isdigit():
        return False
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    named = text[before.start : before.end]
    if after is not None and (after.low in lexicon.after_amounts or after.low in lexicon.currency_table):
        return False
    leads = before.low in lexicon.articles or before.low in lexicon.determiners
    is_named = after is not None and text[after.start].isupper() and not text.isupper()
    leads = leads or (is_named and (before.kind != "word" or before.low in lexicon.before_years))
    if leads and len(tokens[at].low) == 4 and 1950 <= int(tokens[at].low) <= 2035:
        return after is not None and after.kind == "word" and after.low not in lexicon.function_words
    is_code = before.kind == "word" and named.isupper() and 2 <= len(named) <= 5 and not _is_item(tokens, at, lexicon)
    known = (
        before.low in lexicon.currency_codes or before.low in lexicon.tax_words or before.low in lexicon.currency_table
    )
    return is_code and not known and not text.isupper() and before.low not in lexicon.function_words


def _is_item(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether capitals and figures stand alone between two boundaries, an item and its price: `Und TÜV 130.`"""
    leads = tokens[at - 2] if at > 1 else None
    begins = leads is not None and (leads.kind in {"stop", "comma"} or leads.low in lexicon.item_joins)
    beyond = [*tokens[at + 1 : at + 3]]
    ends = not beyond or beyond[0].kind == "stop" or beyond[0].low in lexicon.item_joins
    ends = ends or (beyond[0].kind == "comma" and beyond[-1].kind == "word" and beyond[-1].low not in lexicon.numbers)
    return begins and ends


def read_dwelling(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`the carpet in flat 3`, where a low number is no price."""
    number = read_number(tokens, at + 1, lexicon) if at and at + 1 < len(tokens) else None
    if number is None or number.value >= LEAST_FLAT or number.places or tokens[at - 1].low not in lexicon.before_flat:
        return None
    if number.end < len(tokens) and tokens[number.end].low in lexicon.after_amounts:
        return None
    return Node("label", tokens[at].start, tokens[number.end - 1].end, low=tokens[at].low), number.end


def is_size(tokens: Tokens, at: int, number: Number, before: Token | None, lexicon: Lexicon) -> bool:
    """Whether a number tells the size of what the number before it counts, as in `two 1 terabyte drives`."""
    end = number.end
    if end >= len(tokens) or tokens[end].kind != "word" or number.vague or number.places == 2:
        return False
    if tokens[end].low in lexicon.size_units:
        return True
    if (
        before is None
        or at < 1
        or tokens[end].low in lexicon.function_words
        or tokens[end].low in lexicon.after_amounts
    ):
        return False
    counts = lexicon.numbers.get(before.low, 0) if before.kind == "word" else 0
    if not 1 < counts <= LARGEST_GROUP or before.low in lexicon.scale_words:
        return False
    leads = tokens[at - 2] if at > 1 else None
    if leads is None or leads.kind in {"comma", "stop", "colon"}:
        return True
    return leads.low in lexicon.function_words and leads.low not in lexicon.sounds

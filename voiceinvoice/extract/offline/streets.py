"""Where a house stands, in the order of languages other than English: `Lindenstraße 48`, `calle Hidalgo 27`, `12 rue de
la Gare`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: So many words at the most make up a street's name; no house has a higher number.
_LONGEST, _HIGHEST = 6, 9999
_POSTCODE = (4, 5)
#: More of anything is seldom done in one street.
_FEW = 20


def read_street_name(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """A street with the number of a house, with the postcode and town that follow."""
    token = tokens[at]
    end = None
    if token.low in lexicon.street_heads:
        end = _numbered(tokens, at + 1, lexicon)
    elif lexicon.street_endings and token.low.endswith(lexicon.street_endings):
        end = _house_number(tokens, at + 1, lexicon)
    elif token.kind == "number" and at + 1 < len(tokens):
        place = at + 1 + (tokens[at + 1].low in lexicon.house_letters)
        if place < len(tokens) and tokens[place].low in lexicon.street_heads and lexicon.numbered_first:
            end = _past_name(text, tokens, place + 1, lexicon)
    if end is None:
        return None
    end = _past_town(text, tokens, end)
    return Node("address", token.start, tokens[end - 1].end, low=token.low), end


def _numbered(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The index after the house number that follows a street's name from `at`."""
    for place in range(at, min(at + _LONGEST, len(tokens))):
        token = tokens[place]
        if place > at and (end := _house_number(tokens, place, lexicon)):
            return end
        if token.kind == "comma" and place > at:
            return _house_number(tokens, place + 1, lexicon)
        if token.kind != "word":
            return None
    return None


def _house_number(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The index after a house number at `at` that counts and costs nothing."""
    while at < len(tokens) and tokens[at].low in lexicon.no_words | lexicon.house_words:
        at += 1
    number = read_number(tokens, at, lexicon) if at < len(tokens) else None
    if number is None or number.vague or number.places or not 0 < number.value <= _HIGHEST:
        return None
    follows = tokens[number.end] if number.end < len(tokens) else None
    if follows is None or follows.kind in {"comma", "stop", "colon", "number"}:
        return number.end
    low = follows.low
    if low in lexicon.house_letters or (len(low) == 1 and follows.tight and follows.kind == "word"):
        return number.end + 1
    counts = low in lexicon.time_units or low in lexicon.measures or low in lexicon.after_amounts
    counts = counts or low in lexicon.percent or low in lexicon.currency_table
    is_talk = low in lexicon.function_words or low in lexicon.number_starts or low in lexicon.label_words
    is_high = tokens[at].kind == "number" and number.value > _FEW
    return number.end if (is_talk or is_high) and not counts else None


def _past_name(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Past the name of a street whose number was said before it."""
    end = at
    while end < len(tokens) and end - at < _LONGEST and tokens[end].kind == "word":
        low = tokens[end].low
        if low not in lexicon.particles and low not in lexicon.name_articles and not text[tokens[end].start].isupper():
            return end + (end == at or tokens[end - 1].low in lexicon.particles | lexicon.name_articles)
        end += 1
    return end


def _past_town(text: str, tokens: Tokens, at: int) -> int:
    """Past a postcode and its town: `Lindenstraße 48, 10115 Berlin`."""
    place = at + (at < len(tokens) and tokens[at].kind == "comma")
    if place + 1 >= len(tokens) or tokens[place].kind != "number" or len(tokens[place].low) not in _POSTCODE:
        return at
    town = tokens[place + 1]
    is_town = tokens[place].low.isdecimal() and town.kind == "word" and text[town.start].isupper()
    return place + 2 if is_town else at

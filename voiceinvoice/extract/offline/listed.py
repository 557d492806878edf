"""Numbers that tell which, not how many: `units 4, 12 and 19`, `rooms 101 to 104`."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: A number so far beyond the one before it, or beyond twice that, is the price of them.
_NEAR = 50
_MOST_IN_RANGE = 200
_LETTERS = frozenset("abcdef")


class _Listed(NamedTuple):
    """Numbers that name things, the last of them ending before token `end`; `names`: how many things they name."""

    names: int
    last: Decimal
    end: int


def read_list(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """The names that begin at `at` with what they are, and how many (`data`)."""
    if tokens[at].low not in lexicon.listed_labels or at + 1 >= len(tokens):
        return None
    found = _first(tokens, at + 1, lexicon)
    while found is not None and (more := _next(tokens, found, lexicon)) is not None:
        found = more
    if found is None or found.names < 2:
        return None
    node = Node("label", tokens[at].start, tokens[found.end - 1].end, low=tokens[at].low, data=found.names)
    return node, found.end


def _first(tokens: Tokens, at: int, lexicon: Lexicon) -> _Listed | None:
    number = _name_at(tokens, at, lexicon)
    return _Listed(1, number[0], number[1]) if number else None


def _next(tokens: Tokens, so_far: _Listed, lexicon: Lexicon) -> _Listed | None:
    """With the name after a comma, "and" or "to"; nothing follows the one after an "and"."""
    place, joined, ranged = so_far.end, False, False
    if tokens[place - 2].low in lexicon.joins_and and tokens[place - 2].kind != "number":
        return None
    while place < len(tokens) and place - so_far.end <= 1:
        joined = joined or tokens[place].low in lexicon.joins_and
        ranged = ranged or tokens[place].low in lexicon.range_words
        if tokens[place].kind != "comma" and not (joined or ranged):
            break
        if tokens[place].kind != "comma" and tokens[place].low not in lexicon.joins_and | lexicon.range_words:
            break
        place += 1
    number = _name_at(tokens, place, lexicon) if place < len(tokens) else None
    if number is None or number[0] <= so_far.last or number[0] - so_far.last > max(Decimal(_NEAR), so_far.last):
        return None
    count = so_far.names + int(number[0] - so_far.last) if ranged else so_far.names + 1
    return _Listed(count, *number) if count <= _MOST_IN_RANGE else None


def _name_at(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """A whole number that no unit, currency or price for each follows."""
    if at >= len(tokens) or (tokens[at].kind != "number" and tokens[at].low not in lexicon.numbers):
        figures = "".join(letter for letter in tokens[at].low if letter.isdigit()) if at < len(tokens) else ""
        is_code = figures != "" and len(tokens[at].low) == len(figures) + 1 and tokens[at].low.startswith(figures)
        return (Decimal(figures), at + 1) if is_code else None
    number = read_number(tokens, at, lexicon)
    if number is None or number.vague or number.value % 1 or number.places:
        return None
    if number.end < len(tokens) and tokens[number.end].tight and tokens[number.end].low in _LETTERS:
        return number.value, number.end + 1
    follows = tokens[number.end].low if number.end < len(tokens) else ""
    priced = follows in lexicon.after_amounts or follows in lexicon.cents or follows in lexicon.time_units
    return None if priced else (number.value, number.end)

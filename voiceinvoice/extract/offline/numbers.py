"""Numbers as people write and say them: `1,250.00`, `three and a half`, `twelve fifty`, `twenty-two hundred`."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from voiceinvoice.extract.offline.figures import parse_figures
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.paired_numbers import read_pair
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.whole_numbers import LARGEST_SCALE, Whole, atoms_of, read_whole, with_part


class Number(NamedTuple):
    """A value from tokens up to `end`. `others`: further readings; `places`: decimals written; `vague`: only an article
    or a bare fraction (`half a`); `before_and`: value and end without an "and" tail, which may be the next count."""

    value: Decimal
    end: int
    others: tuple[Decimal, ...] = ()
    places: int = 0
    digits: bool = False
    vague: bool = False
    before_and: tuple[Decimal, int] | None = None


def read_number(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, decimal_comma: bool = False) -> Number | None:
    """The longest number that starts at token `at`, or None."""
    if tokens[at].kind == "number":
        return _read_figures(tokens, at, lexicon, decimal_comma)
    return _read_words(tokens, at, lexicon) if tokens[at].kind == "word" else None


def _read_figures(tokens: Sequence[Token], at: int, lexicon: Lexicon, decimal_comma: bool) -> Number | None:
    parsed = parse_figures(tokens[at].low, decimal_comma=decimal_comma)
    if parsed is None:
        return None
    (value, places), end = parsed, at + 1
    while lexicon.spaced_thousands and not places and end < len(tokens) and end < at + 4 and len(tokens[at].low) <= 3:
        group = parse_figures(tokens[end].low, decimal_comma=True) if tokens[end].kind == "number" else None
        head = tokens[end].low.split(",")[0]
        if group is None or len(head) != 3 or tokens[end].start != tokens[end - 1].end + 1:
            break
        value, places, end = value * 1000 + group[0], group[1], end + 1
    value, end = _scaled(tokens, end, value, lexicon)
    value, end = _with_fraction(tokens, end, value, lexicon)
    value, end = _scaled(tokens, end, value, lexicon)
    is_scaled = tokens[end - 1].kind == "word"
    return Number(value, end, places=0 if is_scaled else places, digits=True)


def _matches(tokens: Sequence[Token], at: int, phrase: tuple[str, ...]) -> bool:
    end = at + len(phrase)
    return end <= len(tokens) and all(tokens[at + i].low == word for i, word in enumerate(phrase))


def _scaled(tokens: Sequence[Token], at: int, value: Decimal, lexicon: Lexicon) -> tuple[Decimal, int]:
    """`1.5 k`, `2 grand`, `3 dozen`, `2 million`."""
    while at < len(tokens) and value < LARGEST_SCALE:
        scale = lexicon.scale_words.get(tokens[at].low) if tokens[at].kind == "word" else None
        if scale is None:
            break
        value, at = value * scale, at + 1
    return value, at


def _with_fraction(tokens: Sequence[Token], at: int, value: Decimal, lexicon: Lexicon) -> tuple[Decimal, int]:
    """`3 and a half`, `6 and a quarter`; after a thousand or a grand a part of that: `2 grand and a half`."""
    scale = lexicon.scale_words.get(tokens[at - 1].low, 1) if tokens[at - 1].kind == "word" else 1
    for phrase, part in lexicon.added_by_first.get(tokens[at].low, ()) if at < len(tokens) else ():
        if _matches(tokens, at, phrase):
            return value + part * scale, at + len(phrase)
    return value, at


def _part_of_scale(tokens: Sequence[Token], at: int, part: Decimal, lexicon: Lexicon) -> Number:
    """A part of one, or of the dozen, hundred or thousand that follows it: `half a dozen`."""
    value, end = _scaled(tokens, at, part, lexicon)
    return Number(value, end, vague=end == at)


def _read_words(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Number | None:
    low = tokens[at].low
    if low not in lexicon.number_starts and not (
        lexicon.compounds and (atoms_of(low, lexicon) or with_part(low, lexicon))
    ):
        return None
    for phrase, part in lexicon.fractions_by_first.get(low, ()):
        if _matches(tokens, at, phrase):
            return _part_of_scale(tokens, at + len(phrase), part, lexicon)
    if low in lexicon.articles and at + 1 < len(tokens) and tokens[at + 1].low in lexicon.scale_words:
        at += 1
        low = tokens[at].low
        if low not in lexicon.dozens and low not in lexicon.numbers:
            return Number(*_with_fraction(tokens, at + 1, Decimal(lexicon.scale_words[low]), lexicon))
    if low in lexicon.dozens:
        end = at + 1 + _matches(tokens, at + 1, ("of",))
        return Number(*_scaled(tokens, end, Decimal(lexicon.dozens[low]), lexicon))
    if low in lexicon.half_words:
        return Number(lexicon.half_words[low], at + 1)
    if (mixed := with_part(low, lexicon)) is not None:
        return Number(mixed, at + 1)
    whole = read_whole(tokens, at, lexicon)
    if whole is None:
        return Number(Decimal(1), at + 1, vague=True) if low in lexicon.articles else None
    if whole.end == at + 1 and low in lexicon.articles:
        return Number(Decimal(whole.value), whole.end, vague=True)
    value, end, others, places = _with_point_or_pair(tokens, at, whole, lexicon)
    scaled, end = _scaled(tokens, end, value, lexicon) if places or value < 1000 else (value, end)
    places = 0 if scaled != value else places
    fraction, after = _with_fraction(tokens, end, scaled, lexicon)
    if after > end:
        fraction, after = _scaled(tokens, after, fraction, lexicon)
    cut = (Decimal(whole.before_and[0]), whole.before_and[1]) if whole.before_and else None
    return Number(fraction, after, others if after == end == whole.end or others else (), places, before_and=cut)


def _with_point_or_pair(
    tokens: Sequence[Token], at: int, whole: Whole, lexicon: Lexicon
) -> tuple[Decimal, int, tuple[Decimal, ...], int]:
    """`two point five` and, where the language says prices so, `twelve fifty`; any cents where words lead to money."""
    value, end = Decimal(whole.value), whole.end
    if end < len(tokens) and tokens[end].low in lexicon.points:
        digits, stop = _spoken_decimals(tokens, end + 1, lexicon)
        if digits:
            return value + Decimal("0." + digits), stop, (), len(digits)
    return read_pair(tokens, at, whole, lexicon) or (value, end, (), 0)


def _spoken_decimals(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, int]:
    digits = ""
    while at < len(tokens) and len(digits) < 6:
        token = tokens[at]
        unit = int(token.low) if token.low.isascii() and token.low.isdigit() else lexicon.numbers.get(token.low, 100)
        if unit >= 10 and not digits:
            spoken = read_whole(tokens, at, lexicon)
            return (f"{spoken.value:02d}", spoken.end) if spoken and spoken.value < 100 else ("", at)
        if unit >= 10:
            break
        digits, at = digits + str(unit), at + 1
    return digits, at

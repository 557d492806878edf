"""Quantities with a unit: `ninety minutes` (1.5 h), `two hours fifteen`, `half a day`, `34 feet`, `3 half days`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_MINUTES = Decimal(60)
_HALF = Decimal("0.5")
_LONGEST_UNIT = 3
_FIVE = 5


def unit_at(tokens: Tokens, at: int, table: dict[str, str]) -> tuple[str, int] | None:
    """(singular unit, index after it) for the longest unit name of `table` at token `at`."""
    for length in range(min(_LONGEST_UNIT, len(tokens) - at), 0, -1):
        name = " ".join(token.low for token in tokens[at : at + length])
        if name in table:
            return table[name], at + length
    return None


def read_bare_unit(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`day and a half`, `hour and a quarter` and `hora y media`, said without their article."""
    if part := lexicon.part_hours.get(tokens[at].low):
        return Node("quantity", tokens[at].start, tokens[at].end, value=part, unit=lexicon.hour), at + 1
    unit = lexicon.time_units.get(tokens[at].low)
    if unit not in lexicon.article_times or singular(tokens[at].low, lexicon) != tokens[at].low or not unit:
        return None
    value, end = _read_half(tokens, at + 1, Decimal(1), lexicon)
    return (Node("quantity", tokens[at].start, tokens[end - 1].end, value=value, unit=unit), end) if value > 1 else None


def read_quantity(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`number`, which starts at token `at`, with the unit after it; minutes are given in hours."""
    end = number.end
    if end >= len(tokens) or tokens[end].kind not in {"word", "sign"}:
        return None
    unit = unit_at(tokens, end, lexicon.time_units)
    if number.vague and number.value == 1 and (part := _one_and_a_part(tokens, at, end, lexicon)):
        return part
    if unit and number.vague and number.value == 1 and unit[0] not in lexicon.article_times:
        return None
    if unit and unit[0] == "day" and number.vague and number.value == _HALF and lexicon.leads_per:
        unit, number = ("half day", unit[1]), number._replace(value=Decimal(1), vague=False)
    if unit:
        return _read_duration(tokens, at, number, unit, lexicon)
    measure = unit_at(tokens, end, lexicon.measures)
    if measure is None or number.vague:
        return None
    name, after = measure
    if after + 1 < len(tokens) and tokens[after].low in lexicon.by_words:
        other = read_number(tokens, after + 1, lexicon)
        if other is not None and not other.vague:
            return Node("label", tokens[at].start, tokens[other.end - 1].end, value=number.value, unit=name), other.end
    adjective = tokens[end].hyphen or (
        number.value != 1
        and tokens[after - 1].low == name.split()[-1]
        and _is_noun(tokens, after, lexicon)
        and len(name) > 2
    )
    kind = "label" if adjective else "quantity"
    node = Node(kind, tokens[at].start, tokens[after - 1].end, value=number.value, unit=name)  # type: ignore[arg-type]
    last = tokens[after - 1].low
    node.singular = number.value > 1 and last in lexicon.singular_measures
    return node, after


def _one_and_a_part(tokens: Tokens, at: int, noun: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`a yard and a half`, `a week and a quarter`."""
    unit = unit_at(tokens, noun, lexicon.time_units) or unit_at(tokens, noun, lexicon.measures)
    if unit is None or unit[0] == lexicon.hour:
        return None
    value, end = _read_half(tokens, unit[1], Decimal(1), lexicon)
    return (
        (Node("quantity", tokens[at].start, tokens[end - 1].end, value=value, unit=unit[0]), end) if value > 1 else None
    )


def _is_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].low not in lexicon.function_words


def _read_duration(
    tokens: Tokens, at: int, number: Number, unit: tuple[str, int], lexicon: Lexicon
) -> tuple[Node, int]:
    (name, end), value = unit, number.value
    adjective = tokens[number.end].hyphen
    plain = tokens[number.end].low
    if name == lexicon.hour:
        more = _read_minutes(tokens, end, lexicon)
        if more:
            value, end = value + more[0] / _MINUTES, more[1]
        else:
            value, end = _read_half(tokens, end, value, lexicon)
    elif name == lexicon.minute:
        name, value = lexicon.hour, value / _MINUTES
    else:
        value, end = _read_half(tokens, end, value, lexicon)
    if not adjective and not number.vague and value != 1 and plain in lexicon.singular_times:
        adjective = _is_noun(tokens, end, lexicon)
    node = Node("quantity", tokens[at].start, tokens[end - 1].end, value=value, unit=name, adjective=adjective)
    node.vague = number.vague and number.value == 1
    if plain in lexicon.minute_words:
        node.data = number.value
    return node, end


def _read_half(tokens: Tokens, end: int, value: Decimal, lexicon: Lexicon) -> tuple[Decimal, int]:
    """`an hour and a half`."""
    for phrase, part in lexicon.added_fractions:
        if tuple(token.low for token in tokens[end : end + len(phrase)]) == phrase:
            return value + part, end + len(phrase)
    return value, end


def _ends_time(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether `and fifteen` after hours counts nothing else: a pause, or the price of an hour, follows."""
    if at >= len(tokens) or tokens[at].kind in {"stop", "comma"}:
        return True
    return tokens[at].low in lexicon.at_number


def _read_minutes(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """What follows the hours: `fifteen`, `and fifteen minutes`, `30`."""
    joined = at < len(tokens) and tokens[at].low in lexicon.cents_joiners
    begin = at + joined
    number = read_number(tokens, begin, lexicon) if begin < len(tokens) else None
    if number is None or number.value % 1 or not 0 < number.value < 60 or number.vague:
        return None
    end = number.end
    if end < len(tokens) and tokens[end].low in lexicon.minute_words:
        return number.value, end + 1
    if joined:
        is_part = number.value % _FIVE == 0 and number.value >= _FIVE and tokens[at - 1].low in lexicon.time_units
        return (number.value, end) if is_part and _ends_time(tokens, end, lexicon) else None
    tight = tokens[begin].tight
    follows = tokens[end] if end < len(tokens) else None
    closed = (
        follows is None
        or follows.kind in {"stop", "comma"}
        or (
            follows.low in lexicon.function_words
            and follows.low not in lexicon.per_articles
            and follows.low not in lexicon.per
        )
    )
    quarter = (
        number.value in {15, 30, 45}
        and follows is not None
        and follows.kind == "word"
        and (follows.low not in lexicon.after_amounts)
    )
    return (number.value, end) if tight or closed or quarter else None

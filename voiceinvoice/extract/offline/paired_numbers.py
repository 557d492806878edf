"""Two or three numbers said as one: `six fifty`, `twelve ninety-five`, `thirteen twenty-two fifty`, `sechs neunzig`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.whole_numbers import Whole, read_whole

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
#: Value, index after it, other readings, decimals.
_Paired = tuple[Decimal, int, tuple[Decimal, ...], int]


def read_pair(tokens: Sequence[Token], at: int, whole: Whole, lexicon: Lexicon) -> _Paired | None:
    """The amount that `whole`, which begins at token `at`, is the head of; None when what follows does not belong to
    it. Below ten the first of a pair is hundreds (`four thousand one fifty`), else whole money; the other reading comes
    with it."""
    if lexicon.paired_cents and (paired := _paired_cents(tokens, at, whole, lexicon)):
        return whole.value + Decimal(paired[0]) / _HUNDRED, paired[1], (), 2
    if not lexicon.spoken_pairs:
        return None
    second, stop = _second_of_pair(tokens, whole.end, lexicon)
    if second is None or not whole.value:
        return None
    if whole.value > _THOUSAND and 0 < whole.value % _THOUSAND < _TEN:
        return Decimal(whole.value + whole.value % _TEN * (_HUNDRED - 1) + second), stop, (), 0
    if whole.value >= _HUNDRED:
        return None
    is_led = _is_led(tokens, at, lexicon)
    hundreds = Decimal(whole.value * _HUNDRED + second)
    cents = whole.value + Decimal(second) / _HUNDRED
    third, after = _second_of_pair(tokens, stop, lexicon)
    is_counted = whole.value >= _TEN and _is_for_each(tokens, after, lexicon)
    if third is not None and third >= _TEN and (_is_usual(third) or is_led) and not is_counted:
        return hundreds + Decimal(third) / _HUNDRED, after, (), 2
    if whole.value < _TEN:
        return hundreds, stop, (cents,), 0
    if _is_usual(second) or is_led or _is_whole_price(tokens, stop, lexicon):
        return cents, stop, (hundreds,), 2
    return None


def _is_usual(cents: int) -> bool:
    return cents % 5 == 0 or cents % _TEN == _TEN - 1 or cents < _TEN


def _is_for_each(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a price for each ends at `at`, so that a count may go before it: `thirty eighteen fifty apiece`."""
    low = tokens[at].low if at < len(tokens) else ""
    return low in lexicon.each or low in lexicon.per or low in lexicon.per_articles


def _is_whole_price(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a currency, or cents that are joined on, show that the two numbers before are one: `and one cent`."""
    if at >= len(tokens):
        return False
    if tokens[at].low in lexicon.currency_table:
        return True
    joined = tokens[at].low in lexicon.cents_joiners and at + 1 < len(tokens)
    cents = read_whole(tokens, at + 1, lexicon) if joined else None
    return cents is not None and cents.end < len(tokens) and tokens[cents.end].low in lexicon.cents


def _is_led(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether words before a number say that it is money: `comes to`, `that's`, `at`."""
    leads = [token.low for token in tokens[max(0, at - 3) : at]]
    return bool(leads) and (
        leads[-1] in lexicon.at_number
        or leads[-1] in lexicon.money_leads
        or (leads[-1] in lexicon.prepositions and not lexicon.money_leads.isdisjoint(leads))
    )


def _paired_cents(tokens: Sequence[Token], at: int, whole: Whole, lexicon: Lexicon) -> tuple[int, int] | None:
    """The cents after whole money without its currency: `sechs neunzig`, `à dix-huit et cinquante`, `a tres ochenta el
    saco`; not the count of what follows."""
    joined = whole.end < len(tokens) and tokens[whole.end].low in lexicon.cents_joiners
    before = tokens[at - 1].low if at else ""
    may_count = joined and tokens[whole.end].low in lexicon.item_joins
    if (may_count and before not in lexicon.at_number) or before in lexicon.negations or whole.value == 0:
        return None
    place = whole.end + joined
    second = read_whole(tokens, place, lexicon) if place < len(tokens) and tokens[place].kind == "word" else None
    if second is None:
        return None
    readings = [(second.value, second.end), *((second.before_and,) if second.before_and else ())]
    return next((each for each in readings if _are_cents(tokens, each, lexicon, joined=joined)), None)


def _are_cents(tokens: Sequence[Token], cents: tuple[int, int], lexicon: Lexicon, *, joined: bool) -> bool:
    """Whether a number after whole money may be its cents, by what follows."""
    value, end = cents
    if not _TEN <= value < _HUNDRED:
        return False
    follows = tokens[end] if end < len(tokens) else None
    is_closed = follows is None or follows.kind in {"stop", "comma"} or follows.low in lexicon.item_joins
    is_closed = is_closed or (follows is not None and follows.low in lexicon.due_words)
    is_priced = follows is not None and any(
        follows.low in each
        for each in (lexicon.each, lexicon.per, lexicon.per_articles, lexicon.currency_table, lexicon.numbers)
    )
    is_talk = follows is not None and follows.low in lexicon.function_words
    is_talk = is_talk and not (joined and follows is not None and follows.low in lexicon.prepositions)
    return is_closed or is_priced or is_talk


def _second_of_pair(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int | None, int]:
    if at >= len(tokens) or tokens[at].kind != "word":
        return None, at
    if tokens[at].low in {"oh", "o"} and at + 1 < len(tokens):
        unit = lexicon.numbers.get(tokens[at + 1].low, 0)
        return (unit, at + 2) if 0 < unit < 10 else (None, at)
    second = read_whole(tokens, at, lexicon)
    if second is None or not 10 <= second.value < 100:
        return None, at
    follows = tokens[second.end].low if second.end < len(tokens) else ""
    no_pair = follows in lexicon.scale_words or follows in lexicon.singular_times or follows in lexicon.size_measures
    return (None, at) if no_pair else (second.value, second.end)

"""Numbers that count and cost nothing: ages, readings, weights, hours of the day, parties of people."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_HOURS = 12
#: Meters and plates show so much at the least, within so many words.
_LEAST_READING, _METER_REACH = 1000, 4
#: A verb of weighing may stand so many words before what it gives, a verb of coming and going before its hour.
_WEIGHED, _TIMED = 4, 3
#: Years of old things and of cars, and from when on a figure before any noun is one; how old people get.
_FIRST_YEAR, _FIRST_CAR, _RECENT, _LAST_YEAR, _OLDEST = 1000, 1900, 2015, 2035, 110
#: Width, height in percent and rim of a tyre; so many tokens after a length may price it by its unit.
_TYRE, _PRICED_LENGTH = ((125, 355), (25, 85), (12, 24)), 12
#: So many words after a party of people may give a price for each of them.
_PRICED = 5


def read_side_talk(
    tokens: Tokens, at: int, number: Number, before: Token | None, lexicon: Lexicon
) -> tuple[Node, int] | None:
    """Numbers that count nothing: `three years old`, `my 1,200 day rate`, `charge all eight`, `121 degrees`."""
    end, start = number.end, tokens[at].start
    if end < len(tokens) and (length := read_phrase(tokens, end, lexicon.ages)):
        return _label(tokens, at, end + length, number)
    if number.value >= _LEAST_READING and _is_of_meter(tokens, at, lexicon):
        return _label(tokens, at, end, number)
    if _is_age(tokens, at, number, lexicon) or _is_reached(tokens, at, number, lexicon):
        return _label(tokens, at, end, number)
    if measured := _measured_end(tokens, at, number, lexicon) or _tyre_end(tokens, at, lexicon):
        return _label(tokens, at, measured, number)
    if end + 1 < len(tokens) and _is_time_rate(tokens, end, lexicon):
        unit = lexicon.time_units[tokens[end].low]
        node = Node("price", start, tokens[end + 1].end, value=number.value, per=unit, others=number.others)
        return node, end + 2
    if _is_hour(tokens, at, number, lexicon):
        return Node("time", start, tokens[end - 1].end, low=tokens[at].low), end
    if _is_party(tokens, at, number, lexicon):
        return _label(tokens, at, end, number)
    if before is not None and before.low in lexicon.before_all and _closes(tokens, end):
        return Node("gap", start, tokens[end - 1].end, value=number.value), end
    return None


def is_year(tokens: Tokens, at: int, number: Number, before: Token | None, lexicon: Lexicon) -> bool:
    """2025 before a noun is a year, and so is 1845 after "circa" or 1978 in `the old 1978 panel`; after "at" or before
    a currency it is not."""
    low = before.low if before is not None else ""
    if not number.digits and number.end < len(tokens):
        is_named = tokens[number.end].kind == "word" and tokens[number.end].low not in lexicon.function_words
        in_range = _FIRST_CAR <= number.value <= _LAST_YEAR and not number.places
        return bool(is_named and in_range and number.value % 100 and low in lexicon.determiners)
    if number.places or len(tokens[at].low) != len("1845"):
        return False
    if low in lexicon.talk.dated and _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return True
    if not _FIRST_CAR <= number.value <= _LAST_YEAR:
        return False
    if number.value >= _RECENT:
        return before is None or low not in lexicon.at_number
    if low in lexicon.before_years or low in lexicon.months:
        return True
    follows = tokens[number.end] if number.end < len(tokens) else None
    is_thing = follows is not None and follows.kind == "word" and follows.low not in lexicon.function_words
    is_led = before is None or before.kind in {"comma", "stop"} or low in lexicon.talk.old_words | lexicon.determiners
    return is_thing and is_led and follows is not None and follows.low not in lexicon.after_amounts


def _is_age(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number says how old somebody is: `she's 78`, `who is fifteen`, `they're 7 and 9`."""
    place = at - 1
    links = lexicon.joins_and | lexicon.range_words
    if place > 1 and tokens[place].low in links and tokens[place - 1].kind == "number":
        place -= 2
    if number.places or number.vague or number.value > _OLDEST or place < 0:
        return False
    if place > 0 and tokens[place].low in lexicon.talk.turning:
        place -= 1
    is_said = place < at - 1 and tokens[place].low in lexicon.talk.persons
    follows = tokens[number.end] if number.end < len(tokens) else None
    goes_on = follows is not None and follows.low in lexicon.talk.after_ages | lexicon.range_words
    return (is_said or tokens[place].low in lexicon.talk.persons_are) and (
        follows is None or follows.kind in {"stop", "comma", "colon"} or goes_on
    )


def _is_time_rate(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a rate is named after the time it is for: `my 1,200 day rate`, not `40 hours, rate is 65`."""
    is_one = tokens[at].low in lexicon.time_units and singular(tokens[at].low, lexicon) == tokens[at].low
    return is_one and tokens[at + 1].low in lexicon.rate_words


def _label(tokens: Tokens, at: int, end: int, number: Number) -> tuple[Node, int]:
    return Node("label", tokens[at].start, tokens[end - 1].end, low=tokens[at].low, value=number.value), end


def _closes(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind in {"stop", "comma"}


def read_weight(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """What a thing weighs or holds, which may sound like money: `rated for 7000 pounds`; below zero: `minus 5`."""
    number = read_number(tokens, at, lexicon) if at and not tokens[at].low.startswith("0") else None
    if number is not None and not number.vague and number.end < len(tokens):
        unit = tokens[number.end].low
        is_weight = unit in lexicon.weights or unit in lexicon.measures
        said = [token.low for token in tokens[max(0, at - _WEIGHED) : at]]
        beyond = tuple(token.low for token in tokens[number.end + 1 : number.end + 3])
        is_aged = unit in lexicon.weights and _is_aged(tokens, at, lexicon)
        if is_weight and (any(low in lexicon.talk.weighing for low in said) or beyond in lexicon.talk.on_it or is_aged):
            return _label(tokens, at, number.end + 1, number)
    if tokens[at].low in lexicon.talk.below_zero:
        frost = read_number(tokens, at + 1, lexicon) if at + 1 < len(tokens) else None
        follows = tokens[frost.end].low if frost is not None and frost.end < len(tokens) else ""
        led = at > 0 and tokens[at - 1].low in lexicon.talk.before_below_zero
        if not led and follows not in lexicon.talk.after_below_zero:
            return None
        if frost is not None and (_closes(tokens, frost.end) or tokens[frost.end].low not in lexicon.after_amounts):
            return _label(tokens, at, frost.end, frost)
    return None


def _is_aged(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an age was told right before, so that pounds are a weight: `11 years old, 62 pounds`."""
    begins = range(max(0, at - _TIMED), at - 1)
    return any(read_phrase(tokens, place, lexicon.ages) == at - 1 - place for place in begins)


def _measured_end(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> int:
    """The index after a value with a unit that nobody sells by, after what is measured, or with a pace: `121 degrees`,
    `pH was 8.1`, `12 gallons a minute`, `4 inches thick`; 0 when it is none."""
    end, talk = number.end, lexicon.talk
    if number.vague:
        return 0
    place = at - 1
    while place > 0 and at - place < _METER_REACH and tokens[place].low in lexicon.is_words | lexicon.prepositions:
        place -= 1
    follows = tokens[end].low if end < len(tokens) else ""
    if _is_measured_again(tokens, at, lexicon) and follows not in lexicon.after_amounts:
        return end
    if place >= 0 and tokens[place].low in talk.measurands and follows not in lexicon.after_amounts:
        return end
    if end >= len(tokens):
        return 0
    after = [token.low for token in tokens[end + 1 : end + 3]]
    if follows in talk.gauged:
        return 0 if after[:1] and after[0] in lexicon.at_number and follows.endswith("s") else end + 1
    if follows not in lexicon.measures or not after:
        return 0
    if after[0] in lexicon.per | lexicon.per_articles and after[1:] and after[1] in talk.pace_units:
        return end + 3
    unit = lexicon.measures[follows]
    beyond = [lexicon.measures.get(token.low) for token in tokens[end + 1 : end + 1 + _PRICED_LENGTH]]
    return end + 2 if after[0] in talk.dimensions and unit not in beyond else 0


def _is_measured_again(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a number goes on with what was measured right before: `it was at 52 degrees, now 36`."""
    place = at - 1
    while place > 0 and at - place < _METER_REACH and tokens[place].low in lexicon.talk.gauge_links:
        place -= 1
    if place < at - 1 and place > 0 and tokens[place].kind == "comma":
        place -= 1
    return place < at - 1 and place > 0 and tokens[place].low in lexicon.talk.gauged


def _tyre_end(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The index after the size of a tyre, `205 55 16`, or 0."""
    said = [token.low.rstrip("s") for token in tokens[at : at + 3]]
    if len(said) < len(_TYRE) or not all(low.isdecimal() for low in said) or lexicon.decimal_comma:
        return 0
    fits = all(least <= int(low) <= most for low, (least, most) in zip(said, _TYRE, strict=True))
    in_fives = all(int(low) % 5 == 0 for low in said[:2])
    plural = at + 3 < len(tokens) and tokens[at + 3].low == "s" and tokens[at + 3].tight
    return at + 3 + plural if fits and in_fives else 0


def _is_reached(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether a bare number says where something was met: `we hit water at 295 but went on`."""
    if at < 2 or tokens[at - 1].low not in lexicon.at_number or number.places:
        return False
    follows = tokens[number.end] if number.end < len(tokens) else None
    is_bare = (
        follows is None or follows.kind in {"stop", "comma"} or follows.low in lexicon.contrasts | lexicon.joins_and
    )
    return is_bare and any(token.low in lexicon.talk.reaching for token in tokens[max(0, at - 1 - _TIMED) : at - 1])


def _is_hour(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number is an hour of the day: `from 9 till 5`, `started at 7`, `got there around 8`."""
    end = number.end
    if not at or number.places or number.value > _HOURS:
        return False
    if not _closes(tokens, end) and (tokens[end].low in lexicon.after_amounts or tokens[end].low in lexicon.each):
        return False
    if tokens[at - 1].low in lexicon.before_hours:
        return True
    if tokens[at - 1].low in lexicon.talk.half and at > 1 and tokens[at - 2].low in lexicon.talk.hour_leads:
        return True
    till = tokens[end + 1].low if end + 1 < len(tokens) and tokens[end].low in lexicon.talk.till else ""
    if till in lexicon.talk.noons or (till and till in lexicon.numbers) or (till.isdecimal() and int(till) <= _HOURS):
        return True
    follows = tokens[end] if end < len(tokens) else None
    is_alone = follows is None or follows.kind in {"stop", "comma"} or follows.low in lexicon.clause_starters
    if tokens[at - 1].low in lexicon.talk.hour_abouts and not number.digits and is_alone:
        return True
    is_led = tokens[at - 1].low in lexicon.talk.hour_leads
    return is_led and any(token.low in lexicon.talk.timed_verbs for token in tokens[max(0, at - 1 - _TIMED) : at - 1])


def _is_party(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number says how many belong to a party that has no price for each: `party of 40`."""
    if at < 2 or number.places or tokens[at - 1].low not in lexicon.of_words:
        return False
    if tokens[at - 2].low not in lexicon.talk.collectives:
        return False
    beyond = [token.low for token in tokens[number.end : number.end + _PRICED]]
    return not any(low in lexicon.per or low in lexicon.each or low in lexicon.at_number for low in beyond)


def _is_of_meter(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a number is what a meter reads or a plate says: `odometer's at 148,220`."""
    place = at - 1
    while place > 0 and at - place < _METER_REACH and tokens[place].low in lexicon.is_words | lexicon.prepositions:
        place -= 1
    if place < 0 or tokens[place].low not in lexicon.meter_words:
        return False
    if tokens[place].low not in lexicon.work_as_well or place < at - 1 or not place:
        return True
    before = tokens[place - 1]
    return before.kind != "word" or before.low in lexicon.function_words | lexicon.meter_kinds

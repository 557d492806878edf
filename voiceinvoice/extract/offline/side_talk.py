"""Numbers that count and cost nothing: ages, readings, weights, hours of the day, parties of people."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import Number, read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_HOURS = 12
#: Meters and plates show so much at the least, within so many words.
_LEAST_READING, _METER_REACH = 1000, 4
#: A verb of weighing may stand so many words before what it gives, a verb of coming and going before its hour.
_WEIGHED, _TIMED = 4, 3
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
    if measured := _measured_end(tokens, number, lexicon):
        return _label(tokens, at, measured, number)
    if end + 1 < len(tokens) and tokens[end + 1].low in lexicon.rate_words and tokens[end].low in lexicon.time_units:
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
        if is_weight and any(low in lexicon.talk.weighing for low in said):
            return _label(tokens, at, number.end + 1, number)
    if tokens[at].low in lexicon.talk.below_zero and at and tokens[at - 1].low in lexicon.talk.before_below_zero:
        frost = read_number(tokens, at + 1, lexicon) if at + 1 < len(tokens) else None
        if frost is not None and (_closes(tokens, frost.end) or tokens[frost.end].low not in lexicon.after_amounts):
            return _label(tokens, at, frost.end, frost)
    return None


def _measured_end(tokens: Tokens, number: Number, lexicon: Lexicon) -> int:
    """The index after a value with a unit that nobody sells by: `121 degrees`, `60 psi`; 0 when it has none."""
    end = number.end
    if number.vague or end >= len(tokens) or tokens[end].low not in lexicon.talk.gauged:
        return 0
    follows = tokens[end + 1].low if end + 1 < len(tokens) else ""
    return 0 if follows in lexicon.at_number and tokens[end].low.endswith("s") else end + 1


def _is_hour(tokens: Tokens, at: int, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number is an hour of the day: `from 9 till 5`, `started at 7`, `got there around 8`."""
    end = number.end
    if not at or number.places or number.value > _HOURS:
        return False
    if not _closes(tokens, end) and (tokens[end].low in lexicon.after_amounts or tokens[end].low in lexicon.each):
        return False
    if tokens[at - 1].low in lexicon.before_hours:
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

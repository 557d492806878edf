"""When payment is due: read only beside words that say so, never from any date that happens to be named."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from voiceinvoice.domain.terms import Terms
from voiceinvoice.extract.offline.days import next_weekday, read_day
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_LONGEST_TERM = 730
#: Terms that people say with nothing but the number: `Thirty days.`
_USUAL_TERMS = frozenset({5, 7, 10, 14, 15, 20, 21, 28, 30, 45, 60, 90})
_WEEKEND, _WEEK = 5, 7
#: How far before "that's when it's due" its day may stand.
_NEAR = 9


def read_terms(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """A payment term that starts at token `at`: `net 30`, `due next Friday`, `thirty day terms`."""
    low = tokens[at].low
    if low in lexicon.net_words:
        return _read_net(tokens, at + 1, lexicon)
    if low in lexicon.due_cues and (length := read_phrase(tokens, at, lexicon.due_cues)):
        begin = at + length
        while begin < len(tokens) and begin <= at + length + 7:
            if found := _read_when(tokens, begin, lexicon, today):
                return found[0], _past_tail(tokens, found[1], lexicon)
            if tokens[begin].low not in lexicon.due_fillers and tokens[begin].kind not in {"colon", "comma"}:
                break
            begin += 1
    if low in lexicon.due_then and (length := read_phrase(tokens, at, lexicon.due_then)):
        return _read_before(tokens, at, length, lexicon, today)
    if found := _read_mended(tokens, at, lexicon, today) or _read_by(tokens, at, lexicon, today):
        return found
    alone = read_phrase(tokens, at, lexicon.when_alone)
    if alone and (found := _read_when(tokens, at, lexicon, today)):
        return found[0], max(found[1], at + alone)
    if low in lexicon.term_leads or tokens[at].kind == "number" or low in lexicon.numbers:
        lone = _read_alone(tokens, at, lexicon)
        if lone:
            return lone
    if tokens[at].kind == "number" or low in lexicon.numbers or low in lexicon.when_phrases:
        return _read_with_tail(tokens, at, lexicon, today)
    return None


def _read_with_tail(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """`30 days to pay`, `a fortnight to settle`; `30 days end of month`, which runs to the end of that month."""
    days = _read_days(tokens, at, lexicon) or _read_named_span(tokens, at, lexicon)
    if days is None:
        found = read_day(tokens, at, lexicon, today)
        is_last = found is not None and found[1] < len(tokens) and tokens[found[1]].low in lexicon.latest
        tail = _past_tail(tokens, found[1], lexicon) if found is not None and is_last else 0
        return (Terms("date", day=found[0]), tail) if found and tail > found[1] else None
    said = read_phrase(tokens, days[1], lexicon.when_phrases) if days[1] < len(tokens) else 0
    if said and lexicon.when_meanings[tuple(token.low for token in tokens[days[1] : days[1] + said])] == "month":
        day = today + timedelta(days=days[0].days)
        return Terms("date", day=day.replace(day=monthrange(day.year, day.month)[1])), days[1] + said
    end = _past_tail(tokens, days[1], lexicon)
    is_vague = tokens[at].low in lexicon.articles and tokens[min(days[1], len(tokens) - 1)].low not in lexicon.to_pay
    return (days[0], end) if end > days[1] and not is_vague else None


def _read_named_span(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """`a fortnight`, `a month`: a number of days that is said without one."""
    length = read_phrase(tokens, at, lexicon.when_phrases)
    meaning = lexicon.when_meanings[tuple(token.low for token in tokens[at : at + length])] if length else ""
    kind, _, amount = meaning.partition(" ")
    return (Terms("days", days=int(amount)), at + length) if kind == "days" else None


def _read_mended(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """The day in the place of the one before: `due Friday, sorry, Monday`."""
    begin = at
    while begin and (tokens[begin - 1].kind == "comma" or tokens[begin - 1].low in lexicon.mends):
        begin -= 1
    is_mended = any(token.kind == "word" for token in tokens[begin:at])
    is_due = any(token.low in lexicon.due_words for token in tokens[max(0, begin - _NEAR) : begin])
    if not is_mended or not is_due:
        return None
    before = any(read_day(tokens, place, lexicon, today) for place in range(max(0, begin - _NEAR), begin))
    found = read_day(tokens, at, lexicon, today) if before else None
    return (Terms("date", day=found[0]), found[1]) if found else None


def _read_by(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """`By Friday please.`: a day that is all there is of its sentence."""
    if tokens[at].low not in lexicon.by_day or not at:
        return None
    place = at + 1
    while place < len(tokens) and tokens[place].low in lexicon.due_fillers:
        place += 1
    found = _read_when(tokens, place, lexicon, today) if place < len(tokens) else None
    end = found[1] if found else at
    while end < len(tokens) and (tokens[end].kind == "comma" or tokens[end].low in lexicon.polite):
        end += 1
    if found is None or (end < len(tokens) and tokens[end].kind != "stop"):
        return None
    return found if tokens[at - 1].kind == "stop" or (end == len(tokens) and end > found[1]) else None


def _read_before(tokens: Tokens, at: int, length: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """The day that was named right before "that's when it's due"."""
    for begin in range(at - 1, max(-1, at - _NEAR), -1):
        found = read_day(tokens, begin, lexicon, today)
        if found and found[1] <= at:
            return Terms("date", day=found[0]), at + length
    return None


def _past_tail(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Past words that only repeat that this is a payment term: `terms`, `to pay`, `from today`."""
    return at + (read_phrase(tokens, at, lexicon.due_tails) if at < len(tokens) else 0)


def _read_net(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    number = read_number(tokens, at, lexicon) if at < len(tokens) else None
    if number is None or not 0 < number.value < _LONGEST_TERM or number.value % 1:
        return None
    end = number.end
    if end < len(tokens) and tokens[end].low in lexicon.day_units:
        factor = lexicon.day_units[tokens[end].low]
        return Terms("days", days=int(number.value) * factor), _past_tail(tokens, end + 1, lexicon)
    return Terms("days", days=int(number.value)), end


def _read_days(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    number = read_number(tokens, at, lexicon)
    if number is None or number.end >= len(tokens) or number.value % 1:
        return None
    factor = lexicon.day_units.get(tokens[number.end].low)
    if not factor or not 0 < number.value * factor < _LONGEST_TERM:
        return None
    return Terms("days", days=int(number.value) * factor), number.end + 1


def _read_when(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    if tokens[at].low in lexicon.when_phrases and (length := read_phrase(tokens, at, lexicon.when_phrases)):
        meaning = lexicon.when_meanings[tuple(token.low for token in tokens[at : at + length])]
        meant = _meant(meaning, today), at + length
        return (_from_a_day(tokens, meant, lexicon, today) if meant[0].kind == "days" else None) or meant
    if bare := _read_bare_days(tokens, at, lexicon):
        return bare
    if business := _read_business_days(tokens, at, lexicon, today):
        return business
    if span := _read_days(tokens, at, lexicon):
        return _from_a_day(tokens, span, lexicon, today) or span
    if length := read_phrase(tokens, at, lexicon.month_ends) if tokens[at].low in lexicon.month_ends else 0:
        month = lexicon.months.get(tokens[at + length].low) if at + length < len(tokens) else None
        if month:
            year = today.year + (month < today.month)
            return Terms("date", day=date(year, month, monthrange(year, month)[1])), at + length + 1
    found = read_day(tokens, at, lexicon, today)
    return (Terms("date", day=found[0]), found[1]) if found else None


def _read_bare_days(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """`due in thirty`: a usual number of days and nothing after it."""
    number = read_number(tokens, at, lexicon)
    if number is None or number.value not in _USUAL_TERMS or tokens[at - 1].low not in lexicon.in_words:
        return None
    closes = number.end >= len(tokens) or tokens[number.end].kind == "stop"
    return (Terms("days", days=int(number.value)), number.end) if closes else None


def _from_a_day(tokens: Tokens, span: tuple[Terms, int], lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """`two weeks from Monday`, `a week on Friday`: so long after a day that is named."""
    end = span[1]
    is_weekday = end < len(tokens) and tokens[end].low in lexicon.weekdays and span[0].days % _WEEK == 0
    if not is_weekday and (end + 1 >= len(tokens) or tokens[end].low not in lexicon.counted_from):
        return None
    begin = end if is_weekday else end + 1
    while begin < len(tokens) and tokens[begin].low in lexicon.name_articles:
        begin += 1
    found = read_day(tokens, begin, lexicon, today) if begin < len(tokens) else None
    return (Terms("date", day=found[0] + timedelta(days=span[0].days)), found[1]) if found else None


def _read_business_days(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[Terms, int] | None:
    """`ten working days`, `10 jours ouvrés`, `10 Werktage`: the day so many weekdays on."""
    number = read_number(tokens, at, lexicon)
    end = number.end if number else at
    if number is None or end >= len(tokens) or number.value % 1 or not 0 < number.value < _LONGEST_TERM:
        return None
    is_one_word = tokens[end].low in lexicon.business_units
    both = [token.low for token in tokens[end : end + 2]]
    is_said = any(low in lexicon.business_days for low in both) and any(lexicon.day_units.get(low) == 1 for low in both)
    if not is_one_word and not is_said:
        return None
    day, left = today, int(number.value)
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _WEEKEND
    return Terms("date", day=day), end + (1 if is_one_word else 2)


def _read_alone(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """`Usual 30 days.`, `Seven days, thanks.`: a term that is all there is of its sentence, or the last of all."""
    place, is_usual = at, False
    while place < len(tokens) and place < at + 4 and tokens[place].low in lexicon.term_leads:
        is_usual = is_usual or tokens[place].low in lexicon.usual
        place += 1
    days = _read_days(tokens, place, lexicon) if place < len(tokens) else None
    if days is None or days[0].days not in _USUAL_TERMS:
        return None
    end = _past_tail(tokens, days[1], lexicon)
    last = end
    while last < len(tokens) and (tokens[last].kind in {"comma", "stop"} or tokens[last].low in lexicon.polite):
        last += 1
    closes = last == len(tokens) or (last > end and any(token.kind == "stop" for token in tokens[end:last]))
    before = tokens[at - 1] if at else None
    if not closes or (before is not None and before.low in lexicon.prepositions):
        return None
    starts = before is None or before.kind == "stop"
    of_time = any(
        token.low in lexicon.time_units or token.low in lexicon.hourly for token in tokens[max(0, at - 4) : at]
    )
    return (days[0], end) if is_usual or starts or (last == len(tokens) and not of_time) else None


def _meant(meaning: str, today: date) -> Terms:
    kind, _, amount = meaning.partition(" ")
    match kind:
        case "receipt":
            return Terms("on_receipt")
        case "month":
            return Terms("end_of_month")
        case "next_month":
            first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
            return Terms("date", day=first.replace(day=monthrange(first.year, first.month)[1]))
        case "quarter":
            last = 3 * ((today.month + 2) // 3)
            return Terms("date", day=date(today.year, last, monthrange(today.year, last)[1]))
        case "next_week":
            return Terms("date", day=next_weekday(today, 4, next_week=True))
        case "week":
            return Terms("date", day=next_weekday(today, 4, next_week=False) if today.weekday() != 4 else today)
        case _:
            return Terms("days", days=int(amount))

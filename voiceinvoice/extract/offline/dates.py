"""When payment is due: read only beside words that say so, never from any date that happens to be named."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from voiceinvoice.domain.terms import Terms
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_LONGEST_TERM = 730
_LEAP_YEAR = 2024


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
    alone = read_phrase(tokens, at, lexicon.when_alone)
    if alone and (found := _read_when(tokens, at, lexicon, today)):
        return found[0], max(found[1], at + alone)
    if tokens[at].kind == "number" or low in lexicon.numbers:
        days = _read_days(tokens, at, lexicon)
        if days and (end := _past_tail(tokens, days[1], lexicon)) > days[1]:
            return days[0], end
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
        return _meant(meaning, today), at + length
    if days := _read_days(tokens, at, lexicon):
        return days
    if length := read_phrase(tokens, at, lexicon.month_ends) if tokens[at].low in lexicon.month_ends else 0:
        month = lexicon.months.get(tokens[at + length].low) if at + length < len(tokens) else None
        if month:
            year = today.year + (month < today.month)
            return Terms("date", day=date(year, month, monthrange(year, month)[1])), at + length + 1
    found = _read_weekday(tokens, at, lexicon, today) or _read_calendar_day(tokens, at, lexicon, today)
    return (Terms("date", day=found[0]), found[1]) if found else None


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
        case "week":
            return Terms("date", day=next_weekday(today, 4, next_week=False) if today.weekday() != 4 else today)
        case _:
            return Terms("days", days=int(amount))


def next_weekday(today: date, weekday: int, *, next_week: bool) -> date:
    """The coming `weekday` (Monday is 0), or that of the calendar week after this one."""
    if next_week:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _read_weekday(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[date, int] | None:
    ahead = tokens[at].low in lexicon.next_words
    place = at + ahead
    if place >= len(tokens) or tokens[place].low not in lexicon.weekdays:
        return None
    trailing = place + 1 < len(tokens) and tokens[place + 1].low in lexicon.next_after
    day = next_weekday(today, lexicon.weekdays[tokens[place].low], next_week=ahead or trailing)
    return day, place + 1 + trailing


def _read_calendar_day(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[date, int] | None:
    """`March 31st`, `the 31st of March 2026`, `the 15th`, `2026-03-31`, `3/31`."""
    iso = _read_iso(tokens, at)
    if iso:
        return iso
    place = at
    month = lexicon.months.get(tokens[place].low)
    if month:
        day = _read_day(tokens, place + 1, lexicon)
        return _dated(tokens, day[0], month, day[1], today) if day else None
    day = _read_day(tokens, place, lexicon)
    if day is None:
        return None
    place = day[1]
    while place < len(tokens) and tokens[place].low in lexicon.date_joiners:
        place += 1
    month = lexicon.months.get(tokens[place].low) if place < len(tokens) else None
    if month:
        return _dated(tokens, day[0], month, place + 1, today)
    if place < len(tokens) and (length := read_phrase(tokens, place, lexicon.month_phrases)):
        later = lexicon.month_meanings[tuple(token.low for token in tokens[place : place + length])]
        return _day_of_month(day[0], today, later), place + length
    if not day[2] or (
        place < len(tokens) and tokens[place].kind == "word" and tokens[place].low not in _closers(lexicon)
    ):
        return None
    return _day_of_month(day[0], today, 0 if day[0] >= today.day else 1), day[1]


def _closers(lexicon: Lexicon) -> frozenset[str]:
    """Words that may follow a day whose month goes without saying; any other noun would be the day's own."""
    return lexicon.function_words | lexicon.net_words


def missing_days(tokens: Tokens, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where a day and its month are said that no calendar has, `February 30`: (first token, last token)."""
    found = []
    for at in range(len(tokens)):
        month, first = lexicon.months.get(tokens[at].low), at
        day = _read_day(tokens, at + 1, lexicon) if month else _read_day(tokens, at, lexicon)
        if day is None:
            continue
        last = day[1] - 1
        if not month:
            place = day[1] + (day[1] < len(tokens) and tokens[day[1]].low in lexicon.date_joiners)
            month, last = lexicon.months.get(tokens[place].low) if place < len(tokens) else None, place
        if month and day[0] > monthrange(_LEAP_YEAR, month)[1]:
            found.append((first, last))
    return found


def _day_of_month(day: int, today: date, months_later: int) -> date:
    months = today.month - 1 + months_later
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def _read_day(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, int, bool] | None:
    """(day of the month, index after it, whether it was an ordinal)."""
    if at >= len(tokens):
        return None
    low = tokens[at].low
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in lexicon.ordinals:
        return lexicon.ordinals[low], at + 1, True
    if lexicon.numbers.get(low) in {20, 30} and 0 < lexicon.ordinals.get(after, 0) < 10:
        return lexicon.numbers[low] + lexicon.ordinals[after], at + 2, True
    number = read_number(tokens, at, lexicon)
    if number is None or number.value % 1 or not 1 <= number.value <= 31 or number.vague:
        return None
    end = number.end
    ordinal = end < len(tokens) and tokens[end].low in lexicon.ordinal_suffixes and tokens[end].tight
    return int(number.value), end + ordinal, ordinal or lexicon.plain_days


def _dated(tokens: Tokens, day: int, month: int, end: int, today: date) -> tuple[date, int] | None:
    year = today.year
    named = tokens[end].low if end < len(tokens) else ""
    if len(named) == 4 and named.startswith("20") and named.isascii() and named.isdigit():
        year, end = int(named), end + 1
    elif (month, day) < (today.month, today.day):
        year += 1
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day), end


def _read_iso(tokens: Tokens, at: int) -> tuple[date, int] | None:
    parts = [token.low for token in tokens[at : at + 3]]
    if len(parts) < 3 or not all(part.isascii() and part.isdigit() for part in parts) or not tokens[at + 1].hyphen:
        return None
    try:
        return date(*(int(part[:4]) for part in parts)), at + 3
    except ValueError:
        return None

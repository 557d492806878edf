"""Days of the calendar as people say them: `Friday the 20th`, `the 31st of March`, `4/15`, `last Friday in April`."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
Found = tuple[date, int]
_LEAP_YEAR = 2024
_MIDDLE = 15
_MONTHS = 12
#: How far before a date the word may stand that makes it the day something is due.
_REACH = 5


def read_day(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> Found | None:
    """The day named at `at`, and the index after it."""
    return (
        _read_holiday(tokens, at, lexicon, today)
        or _read_weekday_of_month(tokens, at, lexicon, today)
        or _read_weekday(tokens, at, lexicon, today)
        or _read_calendar_day(tokens, at, lexicon, today)
    )


def _read_holiday(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> Found | None:
    """`Paddy's Day`, `Christmas`: the next one."""
    for length in (3, 2, 1):
        said = tuple(token.low for token in tokens[at : at + length])
        if len(said) == length and said in lexicon.holidays:
            month, day = (int(part) for part in lexicon.holidays[said].split("/"))
            return date(today.year + ((month, day) < (today.month, today.day)), month, day), at + length
    return None


def next_weekday(today: date, weekday: int, *, next_week: bool) -> date:
    """The coming `weekday` (Monday is 0), or that of the calendar week after this one."""
    if next_week:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _read_weekday(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> Found | None:
    """`next Friday`, `Friday week`, `the Friday after next`; with its date, `Friday the 20th`, that date."""
    ahead = tokens[at].low in lexicon.next_words
    place = at + ahead
    if place >= len(tokens) or tokens[place].low not in lexicon.weekdays:
        return None
    weekday, end = lexicon.weekdays[tokens[place].low], place + 1
    while end < len(tokens) and tokens[end].low in lexicon.weekday_tails:
        end += 1
    dated = end
    while dated < len(tokens) and (
        tokens[dated].kind == "comma" or tokens[dated].low in lexicon.name_articles | lexicon.day_leads
    ):
        dated += 1
    if dated < len(tokens) and not ahead:
        calendar_day = _read_calendar_day(tokens, dated, lexicon, today)
        if calendar_day:
            return calendar_day
    if end < len(tokens) and (length := read_phrase(tokens, end, lexicon.week_later)):
        later = next_weekday(today, weekday, next_week=False) + timedelta(days=7)
        return later, end + length
    if end < len(tokens) and (length := read_phrase(tokens, end, lexicon.after_next)):
        return next_weekday(today, weekday, next_week=True) + timedelta(days=7), end + length
    trailing = end < len(tokens) and tokens[end].low in lexicon.next_after
    return next_weekday(today, weekday, next_week=ahead or trailing), end + trailing


def _read_weekday_of_month(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> Found | None:
    """`last Friday of the month`, `first Monday in April`."""
    low = tokens[at].low
    if at + 2 >= len(tokens) or tokens[at + 1].low not in lexicon.weekdays:
        return None
    which = -1 if low in lexicon.last_words else lexicon.ordinals.get(low, 0)
    found = _read_month(tokens, at + 2, lexicon, today)
    if not -1 <= which <= 4 or not which or found is None:
        return None
    year, month, end = found
    weekday, length = lexicon.weekdays[tokens[at + 1].low], monthrange(year, month)[1]
    if which < 0:
        last = date(year, month, length)
        return last - timedelta(days=(last.weekday() - weekday) % 7), end
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1)), end


def _read_month(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> tuple[int, int, int] | None:
    """`of the month`, `next month`, `in April`: (year, month, index after it)."""
    if length := read_phrase(tokens, at, lexicon.month_phrases):
        later = lexicon.month_meanings[tuple(token.low for token in tokens[at : at + length])]
        months = today.month - 1 + later
        return today.year + months // _MONTHS, months % _MONTHS + 1, at + length
    place = at
    while place < len(tokens) and tokens[place].low in (lexicon.date_joiners | lexicon.month_leads):
        place += 1
    month = lexicon.months.get(tokens[place].low) if place < len(tokens) else None
    return (today.year + (month < today.month), month, place + 1) if month else None


def _read_calendar_day(tokens: Tokens, at: int, lexicon: Lexicon, today: date) -> Found | None:
    """`March 31st`, `the 31st of March 2026`, `the 15th`, `2026-03-31`, `3/31`, `mid April`."""
    iso = _read_iso(tokens, at) or _read_slashed(tokens, at, today, lexicon)
    if iso:
        return iso
    if length := read_phrase(tokens, at, lexicon.month_middles):
        found = _read_month(tokens, at + length, lexicon, today) if at + length < len(tokens) else None
        return (date(found[0], found[1], _MIDDLE), found[2]) if found else None
    place = at
    month = lexicon.months.get(tokens[place].low)
    if month:
        begin = place + 1
        while begin < len(tokens) and tokens[begin].low in lexicon.name_articles:
            begin += 1
        day = _read_day(tokens, begin, lexicon)
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


def missing_days(tokens: Tokens, lexicon: Lexicon, today: date) -> list[tuple[int, int]]:
    """Where a day and its month are said that the calendar has not, `February 30`: (first token, last token)."""
    found: list[tuple[int, int]] = []
    if lexicon.months.keys().isdisjoint(token.low for token in tokens):
        return found
    for at in range(len(tokens)):
        month, first = lexicon.months.get(tokens[at].low), at
        day = _read_day(tokens, at + 1, lexicon) if month else _read_day(tokens, at, lexicon)
        if day is None:
            continue
        last = day[1] - 1
        if not month:
            place = day[1] + (day[1] < len(tokens) and tokens[day[1]].low in lexicon.date_joiners)
            month, last = lexicon.months.get(tokens[place].low) if place < len(tokens) else None, place
        if not month:
            continue
        year = _year_of(tokens, last + 1) or today.year + (month < today.month)
        is_due = any(token.low in lexicon.due_cues for token in tokens[max(0, first - _REACH) : first])
        if day[0] > monthrange(year if is_due else _LEAP_YEAR, month)[1]:
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


def _dated(tokens: Tokens, day: int, month: int, end: int, today: date) -> Found | None:
    year = today.year
    while end + 1 < len(tokens) and tokens[end].kind == "comma" and _year_of(tokens, end + 1):
        end += 1
    if named := _year_of(tokens, end):
        year, end = named, end + 1
    elif (month, day) < (today.month, today.day):
        year += 1
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day), end


def _year_of(tokens: Tokens, at: int) -> int:
    """The year that stands at `at`, 0 for anything else."""
    named = tokens[at].low if at < len(tokens) else ""
    return int(named) if len(named) == 4 and named.startswith("20") and named.isascii() and named.isdigit() else 0


def _read_slashed(tokens: Tokens, at: int, today: date, lexicon: Lexicon) -> Found | None:
    """`4/15` and `15/04/2026`, where only one of the two can be the month; `4.3.` where days are said first."""
    parts = tokens[at].low.split("." if lexicon.plain_days and "." in tokens[at].low else "/")
    if tokens[at].kind != "number" or not 2 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
        return None
    first, second = int(parts[0][:3]), int(parts[1][:3])
    day, month = (first, second) if first > _MONTHS or lexicon.plain_days else (second, first)
    if day <= _MONTHS and first != second and not lexicon.plain_days:
        return None
    year = int(parts[2][:4]) if len(parts) > 2 else today.year + ((month, day) < (today.month, today.day))
    try:
        return date(year + 2000 if year < 100 else year, month, day), at + 1
    except ValueError:
        return None


def _read_iso(tokens: Tokens, at: int) -> Found | None:
    parts = [token.low for token in tokens[at : at + 3]]
    if (
        len(parts) < 3
        or not all(part.isascii() and part.isdigit() for part in parts)
        or [len(part) for part in parts] != [4, 2, 2]
    ):
        return None
    try:
        return date(*(int(part[:4]) for part in parts)), at + 3
    except ValueError:
        return None

"""Times of day and calendar days that are no due dates: heard, never billed."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_HOURS, _DAYS = 12, 31
_DIGITS = 2
_NOON, _LAST_MINUTE = 12, 59


def read_clock(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`3:15`, `10 am`, `five o'clock`, `2026-03-05`, `3/12`, `March 3rd`, `the 3rd of March`, `the 4th`."""
    token = tokens[at]
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    end = at + 1
    is_number = token.kind == "number"
    if is_number and ":" in token.low:
        end += after in lexicon.clock_words
    elif (
        (is_number or token.low in lexicon.numbers)
        and after in lexicon.clock_words
        and (after not in {"a", "p"} or (at + 2 < len(tokens) and tokens[at + 2].low == "m"))
    ):
        end = at + (3 if after in {"a", "p"} else 2)
    elif is_number and after in lexicon.ordinal_suffixes and tokens[at + 1].tight:
        end = at + 2
        follows = [t.low for t in tokens[end : end + 2]]
        if follows[:1] and follows[0] in lexicon.months:
            end += 1
        elif len(follows) == 2 and follows[0] in {"of", "de"} and follows[1] in lexicon.months:
            end += 2
    elif token.low in lexicon.past_hour and (hour := read_number(tokens, at + 1, lexicon)) and hour.value <= _HOURS:
        end = hour.end
    elif token.low in lexicon.months and at + 1 < len(tokens) and _is_day(tokens, at + 1, lexicon):
        end = at + 2
        if end < len(tokens) and tokens[end].low in lexicon.ordinal_suffixes and tokens[end].tight:
            end += 1
        end = _listed_days(tokens, end, lexicon)
    elif is_number and after in lexicon.months and after not in lexicon.function_words:
        end = at + 2
    elif is_number and "/" in token.low:
        pass
    elif is_number and len(token.low) == 4 and at + 2 < len(tokens) and tokens[at + 1].hyphen and tokens[at + 2].hyphen:
        end = at + 3
    else:
        return None
    is_label = is_number and end < len(tokens) and tokens[end].low in lexicon.kept_labels
    return Node(
        "label" if is_label else "time",
        token.start,
        tokens[end - 1].end,
        low=text[token.start : tokens[end - 1].end].lower(),
    ), end


def read_hour_of_day(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`at 715 in the morning`, where an hour is written without its colon."""
    low = tokens[at].low
    is_led = at > 0 and tokens[at - 1].low in lexicon.at_number and low.isdecimal() and len(low) in {3, 4}
    if not is_led or int(low[:-2]) > _NOON or int(low[-2:]) > _LAST_MINUTE:
        return None
    said = tuple(token.low for token in tokens[at + 1 : at + 4])
    return (Node("time", tokens[at].start, tokens[at].end, low=low), at + 1) if said in lexicon.day_parts else None


def read_dated(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """A day with its month and perhaps the year: `the fourth of June 1961`, `4 June 1961`, `June 1961`."""
    low = tokens[at].low
    place = at
    is_plain = lexicon.plain_days and low not in lexicon.articles and 0 < lexicon.numbers.get(low, 0) <= _DAYS
    if low in lexicon.ordinals or (tokens[at].kind == "number" and len(low) <= _DIGITS) or is_plain:
        place += 1
    first = place
    while place < len(tokens) and tokens[place].low in lexicon.date_joiners:
        place += 1
    if place >= len(tokens) or tokens[place].low not in lexicon.months:
        return _read_short(text, tokens, at, lexicon)
    joined = place > first and first > at
    has_year = place + 1 < len(tokens) and _is_year(tokens[place + 1].low)
    if not has_year and low not in lexicon.ordinals and not joined and not is_plain:
        return None
    end = place + 1 + has_year
    return Node(
        "time", tokens[at].start, tokens[end - 1].end, low=text[tokens[at].start : tokens[end - 1].end].lower()
    ), end


def _read_short(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`am 4.3.` and `am 15. fällig`: a day in figures after a word that leads to one."""
    before = tokens[at - 1].low if at else ""
    if before not in lexicon.day_leads or tokens[at].kind != "number":
        return None
    parts = tokens[at].low.split(".")
    is_day = all(part.isdecimal() and len(part) <= _DIGITS for part in parts) and 0 < int(parts[0]) <= _DAYS
    dotted = at + 1 < len(tokens) and tokens[at + 1].low == "." and tokens[at + 1].start == tokens[at].end
    if not is_day or len(parts) > 2 or not (dotted or len(parts) == 2) or (len(parts) == 2 and int(parts[1]) > _HOURS):
        return None
    goes_on = dotted and at + 2 < len(tokens) and text[tokens[at + 2].start].islower()
    end = at + 1 + goes_on
    return Node("time", tokens[at].start, tokens[end - 1].end, low=tokens[at].low), end


def _is_year(low: str) -> bool:
    return len(low) == 4 and low.isdecimal() and low.startswith(("19", "20"))


def _is_day(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    if tokens[at].low in lexicon.ordinals:
        return True
    if not tokens[at].low.isdigit() or not 0 < int(tokens[at].low[:4]) <= 31:
        return False
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if follows.endswith("s") and at + 2 < len(tokens) and tokens[at + 2].low in lexicon.at_number:
        return False
    return follows not in lexicon.after_amounts and follows not in lexicon.currency_table


def _listed_days(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The index after further days of the same month: `February 3, 10, 17 and 24`; rising, and two or more of them."""
    end, last, day, more = at, at, int(tokens[at - 1].low) if tokens[at - 1].low.isdecimal() else _DAYS, 0
    while end < len(tokens):
        if tokens[end].low.isdecimal() and day < int(tokens[end].low) <= _DAYS:
            day, more, last = int(tokens[end].low), more + 1, end + 1
        elif tokens[end].kind != "comma" and tokens[end].low not in lexicon.joins_and:
            break
        end += 1
    closes = last >= len(tokens) or tokens[last].kind in {"comma", "stop"}
    joined = last > at + 1 and tokens[last - 2].low in lexicon.joins_and and not closes
    closes = closes or (joined and tokens[last].low in lexicon.numbers)
    return last if more > 1 and closes else at

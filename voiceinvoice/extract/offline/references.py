"""Numbers that are not money: order numbers, e-mail addresses, phones, postal addresses, codes, clock times, dates."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.clock import read_clock, read_dated, read_hour_of_day
from voiceinvoice.extract.offline.codes import digit_of, read_code
from voiceinvoice.extract.offline.contacts import read_phone, read_spoken_phone, read_street
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.listed import read_list
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.streets import read_street_name
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.whole_numbers import read_whole

Tokens = Sequence[Token]
#: How many words may stand between "PO" and its number.
_REACH = 8
#: A number to quote without the word "number" has so many digits at the least.
_LEAST_DIGITS = 3
#: Rooms and doors have so many figures at most.
_WHERE = 4
#: What is sold as well has a number of so many digits at least: `service call 300` is its price.
_LEAST_SOLD = 5
#: Below so much, a number after a noun says which; of what is sold by the piece as well, below so few.
_MANY, _FEW = 100, 20


def read_reference(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """The value that starts at token `at` when it is one of these, with the index after it."""
    token = tokens[at]
    if street := read_street_name(text, tokens, at, lexicon):
        return street
    if token.kind == "number":
        return (
            read_phone(text, tokens, at, lexicon)
            or read_dated(text, tokens, at, lexicon)
            or read_clock(text, tokens, at, lexicon)
            or read_hour_of_day(tokens, at, lexicon)
            or read_street(text, tokens, at, lexicon)
        )
    if token.low in lexicon.po_first:
        found = _read_po(text, tokens, at, lexicon)
        if found:
            return found
    listed = read_list(tokens, at, lexicon) or _read_road(tokens, at, lexicon)
    if listed:
        return listed
    if token.low in lexicon.phone_words and at and tokens[at - 1].low in lexicon.owners:
        phone = read_spoken_phone(tokens, at, lexicon)
        if phone:
            return phone
    if token.low in lexicon.label_words or token.low.endswith(lexicon.label_endings):
        return _read_label(text, tokens, at, lexicon)
    if token.low in lexicon.phone_words:
        return read_spoken_phone(tokens, at, lexicon)
    return read_dated(text, tokens, at, lexicon) or read_clock(text, tokens, at, lexicon)


def _starts(tokens: Tokens, at: int, phrase: tuple[str, ...]) -> bool:
    return at + len(phrase) <= len(tokens) and all(tokens[at + i].low == word for i, word in enumerate(phrase))


def read_phrase(tokens: Tokens, at: int, table: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """The length of the longest phrase of `table` at `at`, or 0."""
    for phrase in table.get(tokens[at].low, ()):
        if _starts(tokens, at, phrase):
            return len(phrase)
    return 0


def _read_po(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """The buyer's order number; `low` says whether it is one, or only another number to quote."""
    length = read_phrase(tokens, at, lexicon.po_phrases)
    other = 0 if length else read_phrase(tokens, at, lexicon.order_labels)
    if (at and tokens[at - 1].low in lexicon.no_words) or _is_post_box(tokens, at + length, lexicon):
        return None
    if not (length or other):
        return _read_bare_label(text, tokens, at, lexicon)
    begin = at + (length or other)
    while begin < len(tokens) and (
        tokens[begin].low in lexicon.code_fillers
        or tokens[begin].kind in {"colon", "comma"}
        or (tokens[begin].low in lexicon.order_fillers and begin < at + _REACH)
        or (tokens[begin].low in lexicon.pronoun_one and tokens[begin - 1].low in lexicon.before_one)
    ):
        begin += 1
    code = read_code(text, tokens, begin, lexicon)
    if code is None or (other and read_phrase(tokens, begin, lexicon.po_phrases)):
        return None
    value, end = code
    kind = "" if length else _whose(tokens, at, lexicon)
    return Node("po", tokens[begin].start, tokens[end - 1].end, low=kind, text=value), end


def _whose(tokens: Tokens, at: int, lexicon: Lexicon) -> str:
    """Whether a number to quote is only the buyer's own mark ("buyer"), their reference ("theirs"), or another."""
    if tokens[at].low in lexicon.buyer_marks:
        return "buyer"
    return "theirs" if tokens[at].low in lexicon.buyer_words else "other"


def _is_post_box(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "PO" stands before "box", where post goes to."""
    near = {token.low for token in tokens[max(0, at - _REACH) : at]}
    return at < len(tokens) and tokens[at].low in lexicon.post_boxes and bool(near & lexicon.post_cues)


def _read_road(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`county road 210`."""
    length = read_phrase(tokens, at, lexicon.roads)
    end = at + length
    if not length or end >= len(tokens) or tokens[end].kind != "number":
        return None
    return Node("address", tokens[at].start, tokens[end].end), end + 1


def _read_bare_label(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`ticket 90210`, `quote Q-118`: a number to quote without that word, where nothing is counted or priced."""
    length = read_phrase(tokens, at, lexicon.bare_labels) if tokens[at].low in lexicon.bare_labels else 0
    begin = at + length
    if not length or begin >= len(tokens) or read_phrase(tokens, begin, lexicon.po_phrases):
        return None
    code = read_code(text, tokens, begin, lexicon)
    is_sold = tokens[begin - 1].low in lexicon.talk.sold_labels or tokens[at].low in lexicon.ordering
    least = _LEAST_SOLD if is_sold else _LEAST_DIGITS
    if code is None or sum(letter.isdigit() for letter in code[0]) < least:
        return None
    is_mixed = not code[0].isdigit()
    follows = tokens[code[1]] if code[1] < len(tokens) else None
    closes = follows is None or follows.kind in {"stop", "comma", "number"} or follows.low in lexicon.numbers
    closes = closes or (follows is not None and follows.low in lexicon.function_words | lexicon.cue_words)
    counted = follows is not None and (follows.low in lexicon.after_amounts or follows.low in lexicon.flat)
    if not closes or counted or (tokens[at].low in lexicon.mixed_labels and not is_mixed):
        return None
    return Node("po", tokens[begin].start, tokens[code[1] - 1].end, low="other", text=code[0]), code[1]


def _read_label(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    begin = at + 1
    while begin < len(tokens) and tokens[begin].low in lexicon.code_fillers:
        begin += 1
    if tokens[at].low in lexicon.number_nouns or tokens[at].low.endswith(lexicon.label_endings):
        begin = _told_later(tokens, begin, lexicon)
    if (
        _is_work(tokens, at, lexicon)
        or begin >= len(tokens)
        or (tokens[begin].kind != "number" and read_whole(tokens, begin, lexicon) is None)
    ):
        return None
    if tokens[begin - 1].low in lexicon.were_words and tokens[at].low in lexicon.priced_labels:
        return None
    code = _label_code(text, tokens, begin, tokens[at].low in lexicon.kept_labels, lexicon)
    if code is None or (
        begin == at + 1
        and tokens[at].low in lexicon.weak_labels
        and not _is_small(code, tokens, lexicon, _FEW if tokens[at].low in lexicon.talk.sold_labels else _MANY)
        and not (at and tokens[at - 1].low in lexicon.post_cues)
        and not _is_where(tokens, at, code, lexicon)
        and not (tokens[at].low in lexicon.talk.papers and len(code[0]) == _WHERE)
        and not _is_told_of(tokens, at, code[1], lexicon)
    ):
        return None
    end = _range_end(tokens, at, code[1], lexicon)
    follows = tokens[end].low if end < len(tokens) else ""
    number = read_number(tokens, begin, lexicon)
    if (
        number
        and number.end < len(tokens)
        and (read_phrase(tokens, number.end, lexicon.currency_table) or tokens[number.end].low in lexicon.cents)
    ):
        return None
    counted = follows in lexicon.time_units or follows in lexicon.measures or follows in lexicon.shape_words
    if (
        (counted and tokens[at].low in lexicon.weak_labels | lexicon.kept_labels)
        or (follows in lexicon.after_amounts and not _leads_amount(tokens, end))
        or tokens[begin - 1].low in {"$", "€", "£"}
    ):
        return None
    kind = "label" if tokens[at].low in lexicon.kept_labels else "reference"
    return Node(kind, tokens[at].start, tokens[end - 1].end, low=tokens[at].low, text=code[0]), end  # type: ignore[arg-type]


def _label_code(text: str, tokens: Tokens, at: int, is_kept: bool, lexicon: Lexicon) -> tuple[str, int] | None:
    """The code of a label; what tells one of several is one number, and figures after it are others: `bay two 310`."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    is_grouped = tokens[at].low.count(".") > 1 or (is_kept and tokens[at].low[-2:-1] == ".")
    if is_grouped and tokens[at].kind == "number":
        return tokens[at].low, at + 1
    digits = digit_of(tokens[at], lexicon) or (tokens[at].low if is_kept and tokens[at].low.isdecimal() else None)
    ends = after is not None and not after.tight and len(after.low) > 1
    if digits and after is not None and ends and (after.kind == "number" or (is_kept and text[after.start].islower())):
        return digits, at + 1
    return read_code(text, tokens, at, lexicon)


def _is_where(tokens: Tokens, at: int, code: tuple[str, int], lexicon: Lexicon) -> bool:
    """Whether a label right after a preposition says where, whatever its number: `for room 214, new carpet`."""
    return bool(at) and tokens[at - 1].low in lexicon.prepositions and code[0].isdigit() and len(code[0]) <= _WHERE


def _grouped(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """An identification number in groups: `NIT 900.123.456`."""
    plain = tokens[at].low.replace(".", "")
    return (tokens[at].low, at + 1) if tokens[at].low.count(".") > 1 and plain.isdecimal() else None


def _told_later(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """Where the number stands that a clause tells: `die Typennummer von der Pumpe ist 1709`."""
    for place in range(at, min(at + _REACH, len(tokens) - 1)):
        if tokens[place].kind != "word":
            break
        is_told = tokens[place + 1].kind == "number" or digit_of(tokens[place + 1], lexicon) is not None
        if is_told and tokens[place].low in lexicon.is_words:
            return place + 1
    return at


def _range_end(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> int:
    """The index after the last of several that a label names: `chapter 3 through 5`."""
    last = tokens[end + 1] if end + 1 < len(tokens) else None
    is_range = last is not None and tokens[at].low in lexicon.kept_labels and tokens[end].low in lexicon.talk.through
    return end + 2 if is_range and last is not None and last.low.isdecimal() and int(last.low) < _MANY else end


def _is_told_of(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an earlier invoice or quote is told of by its number: `and invoice 1188 from January isn't paid`."""
    is_earlier = at > 0 and (tokens[at - 1].low in lexicon.joins_and or tokens[at - 1].low in lexicon.determiners)
    follows = tokens[end].low if end < len(tokens) else ""
    return is_earlier and tokens[at].low in lexicon.bills and follows in lexicon.talk.telling


def _leads_amount(tokens: Tokens, at: int) -> bool:
    """Whether a sign belongs to the amount after it: `serial number 512344 $160`."""
    return (
        tokens[at].kind == "sign" and at + 1 < len(tokens) and tokens[at + 1].kind == "number" and tokens[at + 1].tight
    )


def _is_work(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun that may have a number is work that was done, as in `the paint job 1200`."""
    before = tokens[at - 1] if at else None
    if tokens[at].low not in lexicon.talk.done_things or before is None or before.kind != "word":
        return False
    return before.low not in lexicon.function_words and before.low in lexicon.work_words


def _is_small(code: tuple[str, int], tokens: Tokens, lexicon: Lexicon, below: int) -> bool:
    """Whether a code is a low number with no noun to count after it, as in `room 12`."""
    follows = tokens[code[1]] if code[1] < len(tokens) else None
    counts = follows is not None and follows.kind == "word" and follows.low not in lexicon.function_words
    return code[0].isdigit() and int(code[0]) < below and not counts

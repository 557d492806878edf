"""Telephone numbers and postal addresses: numbers that are never money."""

import re
from collections.abc import Sequence

from voiceinvoice.extract.offline.codes import spoken_digits
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: So many words from the number on a street has at most.
_STREET = 6
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_TOWN = re.compile(
    r"(?:,?\s+[A-Z][A-Za-z'’.-]*){1,4},?\s+"
    r"(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4})\b"
)
#: How many digits a telephone number has, in one of its groups at most, and how far before it "phone" may stand.
_PHONE, _LONGEST_GROUP, _PHONE_REACH = (8, 13), 5, 4
_THREE, _FOUR = 3, 4


def _is_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at].low not in lexicon.function_words
        and tokens[at].low not in lexicon.after_amounts
    )


def read_phone(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """Seven digits or more in groups that hyphens, points or brackets hold together, or many with gaps between them."""
    end, digits = at, 0
    while end < len(tokens) and tokens[end].kind == "number" and (end == at or tokens[end].hyphen):
        digits += sum(letter.isdigit() for letter in tokens[end].low)
        end += 1
    if digits < 7 or (end == at + 1 and not (digits >= 9 and tokens[at].low.isdigit())):
        end = _grouped_phone(tokens, at, lexicon)
    if not end:
        return None
    return Node("phone", tokens[at].start, tokens[end - 1].end, text=text[tokens[at].start : tokens[end - 1].end]), end


def _grouped_phone(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The index after `06 12 34 56 78`, `600 13 27 45` or, where a phone was named, `912 345 678`; 0 for others."""
    end, digits = at, ""
    while end < len(tokens) and tokens[end].low.isdecimal() and len(tokens[end].low) <= _LONGEST_GROUP:
        digits, end = digits + tokens[end].low, end + 1
    is_named = any(token.low in lexicon.phone_words for token in tokens[max(0, at - _PHONE_REACH) : at])
    in_thousands = all(len(token.low) == _THREE for token in tokens[at + 1 : end])
    groups = end - at
    is_phone = groups >= _FOUR or (groups > 1 and (is_named or digits.startswith("0")))
    is_phone = is_phone and (is_named or digits.startswith("0") or not in_thousands)
    return end if is_phone and _PHONE[0] <= len(digits) <= _PHONE[1] else 0


def read_spoken_phone(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """A number that is spelled out after "phone" or "call": five digits or more."""
    begin = at + 1
    while begin < len(tokens) and (
        tokens[begin].low in lexicon.code_fillers or tokens[begin].low in lexicon.phone_fillers
    ):
        begin += 1
    end, digits = begin, ""
    while end < len(tokens):
        told = (tokens[end].low, end + 1) if tokens[end].kind == "number" else spoken_digits(tokens, end, lexicon)
        if told is None:
            break
        digits += "".join(letter for letter in told[0] if letter.isdigit())
        end = told[1]
    if len(digits) < 5 or end == begin or (end < len(tokens) and tokens[end].low in lexicon.after_amounts):
        return None
    return Node("phone", tokens[at].start, tokens[end - 1].end, text=digits), end


def read_street(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`77 Larkspur` after "at", `14 Mill Road`, `22 to 24 Mill Road`: numbers before a street word or a capital."""
    if not tokens[at].low.isdigit() or len(tokens[at].low) > 5:
        return None
    if at + 2 < len(tokens) and tokens[at + 1].low in lexicon.range_words and int(tokens[at].low) > 0:
        until = read_street(text, tokens, at + 2, lexicon)
        if until and int(tokens[at].low) < int(tokens[at + 2].low):
            return Node("address", tokens[at].start, until[0].end), until[1]
    for length in range(1, _STREET):
        place = at + length
        if place >= len(tokens) or not _is_of_a_street(tokens, place):
            break
        if tokens[place].low in lexicon.function_words:
            break
        if tokens[place].low in lexicon.street_words and length > 1 and not tokens[place].tight:
            end = _past_town(text, tokens, place + 1)
            return Node("address", tokens[at].start, tokens[end - 1].end), end
    before = tokens[at - 1].low if at else ""
    if before == "at" and at > 1 and tokens[at - 2].low in lexicon.place_leads and _is_noun(tokens, at + 1, lexicon):
        return Node("address", tokens[at].start, tokens[at + 1].end), at + 2
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        before in lexicon.place_cues
        and nxt
        and nxt.kind == "word"
        and text[nxt.start].isupper()
        and not nxt.tight
        and (nxt.low not in lexicon.currency_table and len(nxt.low) > 2)
    ):
        end = at + 2
        while end < len(tokens) and tokens[end].kind == "word" and text[tokens[end].start].isupper():
            end += 1
        return Node("address", tokens[at].start, tokens[end - 1].end), end
    return None


def _is_of_a_street(tokens: Tokens, at: int) -> bool:
    """Whether a token may stand in the name of a street: a word, or a number that is counted, `5th`."""
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    is_counted = tokens[at].kind == "number" and follows is not None and follows.tight and follows.low in _ORDINAL
    return tokens[at].kind == "word" or is_counted


def _past_town(text: str, tokens: Tokens, at: int) -> int:
    """The place after a town with its postcode: `, Austin, Texas 78701`; `at` when there is none."""
    found = _TOWN.match(text, tokens[at - 1].end)
    while found and at < len(tokens) and tokens[at].start < found.end():
        at += 1
    return at


def without_cues(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes without the words that only lead to an address: "send it to", "email"."""
    kept: list[Node] = []
    for node in nodes:
        if node.kind in {"email", "phone"}:
            while kept and kept[-1].kind == "word" and kept[-1].low in lexicon.contact_cues:
                kept.pop()
        kept.append(node)
    return kept

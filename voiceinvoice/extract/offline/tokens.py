"""Words, numbers and signs of a text, each at its place."""

import re
from typing import Literal, NamedTuple

TokenKind = Literal["word", "number", "sign", "comma", "colon", "stop"]


class Token(NamedTuple):
    """A piece of the text at [start, end). `low` is lower-case with straight apostrophes; `tight` says that nothing,
    or only a hyphen, stands between it and the token before."""

    kind: TokenKind
    low: str
    start: int
    end: int
    tight: bool = False
    hyphen: bool = False


_PIECE = re.compile(
    r"(?P<number>\d+(?:[.,:/’'\u00a0\u202f]\d+)*)"
    r"|(?P<word>(?:[ldjcnsmtLDJCNSMT]|[Qq]u)[’'](?=[^\W\d_]{2})|[^\W\d_]+(?:[’'][^\W\d_]+)*[’']?)"
    r"|(?P<sign>[$€£¥₹%@#&+*/×°_])"
    r"|(?P<comma>[,()\"“”«»–—])"
    r"|(?P<colon>:)"
    r"|(?P<stop>[.!?;…\n]+)"
    r"|(?P<hyphen>-)"
)
#: A full stop after one of these does not end a sentence.
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st inc ltd co corp jr sr no nr vs approx ave rd blvd ste apt prof hr hrs min mins qty str sra srta "
    "mme mlle ca bzw zzgl inkl etc p o a m mwst ust tel nro núm".split()
)

#: Of these, those that end one when a capital follows.
_TAXES = frozenset({"mwst", "ust"})
_MAY_END = frozenset("inc ltd co corp etc hr hrs".split()) | _TAXES

#: Letters before an amount that are a currency: R2,150, Rs500.
LETTER_SIGNS = {"r": "ZAR", "rs": "INR", "rm": "MYR"}
#: What shows that a text speaks of rand, and how long a figure after R is money without it.
_RAND, _LEAST_RAND = re.compile(r"\brand\b|\bR ?\d{3}|\bR\d+[.,]\d"), 3
_BEFORE_CODES = frozenset("the a an of with on off along gas refrigerant route road model type form room unit".split())
_REFRIGERANTS = frozenset("11 12 22 32 123 124 134 290 404 407 410 448 449 452 454 507 600 717 744".split())
#: Letters that stand right after figures without making them a name.
_UNIT_SUFFIXES = frozenset(
    "k m h hr hrs min mins am pm st nd rd th x ft km kms kg g lb lbs mi sq l ml cm mm c p usd eur gbp cad aud chf yd "
    "er ème eme e º ª o a hours hour days day minutes feet std".split()
)


def tokenize(text: str) -> list[Token]:
    """The tokens of `text` from left to right, in linear time."""
    tokens: list[Token] = []
    hyphen_at = -1
    for found in _PIECE.finditer(text):
        kind = found.lastgroup
        start, end = found.span()
        if kind == "hyphen":
            if tokens and tokens[-1].end == start:
                hyphen_at = end
            elif text[start - 1 : start].isspace() and text[end : end + 1].isspace():
                tokens.append(Token("comma", "-", start, end))
            continue
        tight = bool(tokens) and (tokens[-1].end == start or hyphen_at == start)
        low = found[0].lower().replace("’", "'")
        if kind == "stop" and "\n" not in low and _is_abbreviation(tokens, start, text, end):
            continue
        if kind == "stop" and low == "\n" and tokens and tokens[-1].kind == "stop":
            continue
        if tight and hyphen_at != start and _is_one_code(tokens, kind or "", low, text):
            tokens[-1] = tokens[-1]._replace(kind="word", low=tokens[-1].low + low, end=end)
            continue
        if kind == "word" and low.endswith("'") and not low.endswith("s'") and len(low) > 3:
            low = low[:-1]
            end -= 1
        tokens.append(Token(kind, low, start, end, tight, tight and hyphen_at == start))  # type: ignore[arg-type]
    return tokens


def with_apostrophes(tokens: list[Token], contractions: dict[str, str]) -> list[Token]:
    """The tokens with apostrophes in the words that some recognisers write without: `thats`."""
    return [token._replace(low=contractions[token.low]) if token.low in contractions else token for token in tokens]


def join_spelled(tokens: list[Token], words: dict[tuple[str, ...], str]) -> list[Token]:
    """The tokens with words that were spelled letter by letter in one: `v a t`, `h s t`."""
    firsts = {letters[0] for letters in words}
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        found = tokens[at].low in firsts and next(
            (each for each in words if tuple(token.low for token in tokens[at : at + len(each)]) == each), None
        )
        if found:
            last = tokens[at + len(found) - 1]
            out.append(tokens[at]._replace(kind="word", low=words[found], end=last.end))
            at += len(found)
        else:
            out.append(tokens[at])
            at += 1
    return out


def _is_abbreviation(tokens: list[Token], start: int, text: str, end: int) -> bool:
    """Whether a full stop at `start` belongs to the word before it, as in `Mr.` or inside `p.o.`."""
    if not tokens or tokens[-1].end != start or text[start:end] != ".":
        return False
    if text[end : end + 1].isalnum():
        return tokens[-1].kind == "word"
    if _is_initial(tokens, text, end):
        return True
    if tokens[-1].low not in _ABBREVIATIONS:
        return False
    rest = text[end : end + 2].lstrip()
    return bool(rest) and (
        rest[0].islower() or (rest[0].isdigit() and tokens[-1].low in _TAXES) or tokens[-1].low not in _MAY_END
    )


def _is_initial(tokens: list[Token], text: str, end: int) -> bool:
    """Whether the letter before a full stop is the first of two initials: `J. P. Hartigan`, or the second."""
    last = tokens[-1]
    if len(last.low) != 1 or not text[last.start].isupper():
        return False
    follows = text[end : end + 3].lstrip()
    is_first = len(follows) > 1 and follows[0].isupper() and follows[1] == "."
    is_second = len(tokens) > 1 and len(tokens[-2].low) == 1 and text[tokens[-2].start].isupper()
    return is_first or (is_second and bool(follows) and follows[0].isupper())


def _is_one_code(tokens: list[Token], kind: str, low: str, text: str) -> bool:
    """Whether letters and figures without a gap are one name, as in `CO2` or `4B`, and no amount with its unit."""
    before = tokens[-1]
    if kind == "number" and before.low in LETTER_SIGNS and (before.low != "r" or _is_rand(tokens, low, text)):
        return False
    if kind == "number" and before.kind == "word":
        return not (before.tight and before.low in _UNIT_SUFFIXES and len(tokens) > 1 and tokens[-2].kind == "number")
    if kind == "word" and low == "a" and len(before.low) > 2:
        return before.kind == "number"
    return kind == "word" and before.kind == "number" and low not in _UNIT_SUFFIXES


def _is_rand(tokens: list[Token], low: str, text: str) -> bool:
    """Whether R before figures is a currency, `R920`, and no refrigerant, road or model."""
    if not low.isdigit():
        return True
    led = tokens[-2].low if len(tokens) > 1 else ""
    if led in _BEFORE_CODES or low in _REFRIGERANTS:
        return False
    return len(low) >= _LEAST_RAND or _RAND.search(text) is not None

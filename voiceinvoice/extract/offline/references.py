"""Numbers that are not money: order numbers, e-mail addresses, phones, postal addresses, codes, clock times, dates."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_CODE_DASHES = {"dash": "-", "hyphen": "-", "slash": "/", "/": "/", "#": "", "-": "-"}
_TWO_DIGITS = 100


def read_reference(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """The value that starts at token `at` when it is one of these, with the index after it."""
    token = tokens[at]
    if token.kind == "number":
        return (
            _read_phone(text, tokens, at)
            or _read_clock(text, tokens, at, lexicon)
            or _read_street(text, tokens, at, lexicon)
        )
    if token.low in lexicon.po_first:
        found = _read_po(text, tokens, at, lexicon)
        if found:
            return found
    if token.low in lexicon.label_words:
        return _read_label(text, tokens, at, lexicon)
    if token.low in lexicon.phone_words:
        return _read_spoken_phone(tokens, at, lexicon)
    return _read_clock(text, tokens, at, lexicon)


def _starts(tokens: Tokens, at: int, phrase: tuple[str, ...]) -> bool:
    return at + len(phrase) <= len(tokens) and all(tokens[at + i].low == word for i, word in enumerate(phrase))


def read_phrase(tokens: Tokens, at: int, table: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """The length of the longest phrase of `table` at `at`, or 0."""
    return next((len(phrase) for phrase in table.get(tokens[at].low, ()) if _starts(tokens, at, phrase)), 0)


def _read_po(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    length = read_phrase(tokens, at, lexicon.po_phrases)
    if not length:
        return None
    begin = at + length
    while begin < len(tokens) and (tokens[begin].low in lexicon.code_fillers or tokens[begin].kind == "colon"):
        begin += 1
    code = read_code(text, tokens, begin, lexicon)
    if code is None:
        return None
    value, end = code
    return Node("po", tokens[begin].start, tokens[end - 1].end, text=value), end


def read_code(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """A code such as `60914`, `BP 2026 03`, `A-17` or `six oh nine`, written without spaces where it was spelled."""
    pieces: list[str] = []
    end, figures, digits = at, False, 0
    while end < len(tokens) and digits < 24:
        token = tokens[end]
        if token.kind == "number" and token.low.replace("/", "").isdigit():
            if (
                digits
                and figures
                and not (token.tight or pieces[-1] == "-" or _ends_after(tokens, end) or _goes_on(tokens, end))
            ):
                break
            pieces.append(token.low)
            figures, digits = True, digits + len(token.low)
        elif token.low in _CODE_DASHES and pieces and end + 1 < len(tokens):
            pieces.append(_CODE_DASHES[token.low])
        elif (spoken := _digit_of(token, lexicon)) is not None and not (figures and digits):
            pieces.append(spoken)
            digits += len(spoken)
        elif _is_code_letters(text, tokens, end, lexicon):
            if pieces and not pieces[-1].isdigit() and len(token.low) > 1:
                pieces.append("-")
            pieces.append(token.low.upper())
        else:
            break
        if token.hyphen and len(pieces) > 1 and pieces[-2] != "-":
            pieces.insert(-1, "-")
        end += 1
    while pieces and pieces[-1] in {"-", "/"}:
        pieces.pop()
        end -= 1
    return ("".join(pieces), end) if digits else None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether figures after a short group are its second half, as in `88 1043`."""
    return len(tokens[at].low) >= 3 and len(tokens[at - 1].low) <= 3


def _ends_after(tokens: Tokens, at: int) -> bool:
    return at + 1 >= len(tokens) or tokens[at + 1].kind in {"stop", "comma"}


def _digit_of(token: Token, lexicon: Lexicon) -> str | None:
    if token.kind != "word":
        return None
    if token.low in {"oh", "zero"}:
        return "0"
    value = lexicon.numbers.get(token.low)
    return str(value) if value is not None and value < _TWO_DIGITS and token.low not in lexicon.articles else None


def _is_code_letters(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Letters inside a code: one letter, capitals, a mix with figures, or a short word that stands before figures."""
    token = tokens[at]
    if token.kind != "word" or token.low in lexicon.function_words:
        return False
    written = text[token.start : token.end]
    if len(written) == 1 or (written.isupper() and len(written) <= 5) or any(letter.isdigit() for letter in written):
        return True
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        len(written) <= 4
        and follows is not None
        and (follows.kind == "number" or follows.low in lexicon.spelled_digits)
    )


def _read_label(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    begin = at + 1
    while begin < len(tokens) and tokens[begin].low in lexicon.code_fillers:
        begin += 1
    if begin >= len(tokens) or (tokens[begin].kind != "number" and _digit_of(tokens[begin], lexicon) is None):
        return None
    code = read_code(text, tokens, begin, lexicon)
    if code is None or (
        begin == at + 1 and tokens[at].low in lexicon.weak_labels and not _is_small(code, tokens, lexicon)
    ):
        return None
    end = code[1]
    follows = tokens[end].low if end < len(tokens) else ""
    if follows in lexicon.after_amounts or tokens[begin - 1].low in {"$", "€", "£"}:
        return None
    kind = "label" if tokens[at].low in lexicon.kept_labels else "reference"
    return Node(kind, tokens[at].start, tokens[end - 1].end, low=tokens[at].low, text=code[0]), end  # type: ignore[arg-type]


def _is_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at].low not in (lexicon.function_words | lexicon.after_amounts)
    )


def _is_small(code: tuple[str, int], tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a code is a low number with no noun to count after it, as in `room 12`."""
    follows = tokens[code[1]] if code[1] < len(tokens) else None
    counts = follows is not None and follows.kind == "word" and follows.low not in lexicon.function_words
    return code[0].isdigit() and int(code[0]) < 100 and not counts


def _read_phone(text: str, tokens: Tokens, at: int) -> tuple[Node, int] | None:
    """Seven digits or more in groups that hyphens, points or brackets hold together."""
    end, digits = at, 0
    while end < len(tokens) and tokens[end].kind == "number" and (end == at or tokens[end].hyphen):
        digits += sum(letter.isdigit() for letter in tokens[end].low)
        end += 1
    if digits < 7 or (end == at + 1 and not (digits >= 9 and tokens[at].low.isdigit())):
        return None
    return Node("phone", tokens[at].start, tokens[end - 1].end, text=text[tokens[at].start : tokens[end - 1].end]), end


def _read_spoken_phone(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    begin = at + 1
    while begin < len(tokens) and (
        tokens[begin].low in lexicon.code_fillers or tokens[begin].low in lexicon.phone_fillers
    ):
        begin += 1
    end, digits = begin, ""
    while end < len(tokens):
        spoken = tokens[end].low if tokens[end].kind == "number" else _digit_of(tokens[end], lexicon)
        if spoken is None:
            break
        digits += "".join(letter for letter in spoken if letter.isdigit())
        end += 1
    if len(digits) < 5 or end == begin or (end < len(tokens) and tokens[end].low in lexicon.after_amounts):
        return None
    return Node("phone", tokens[at].start, tokens[end - 1].end, text=digits), end


def _read_clock(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
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
    elif token.low in lexicon.months and at + 1 < len(tokens) and _is_day(tokens, at + 1, lexicon):
        end = at + 2
        if end < len(tokens) and tokens[end].low in lexicon.ordinal_suffixes and tokens[end].tight:
            end += 1
    elif is_number and after in lexicon.months and after not in lexicon.function_words:
        end = at + 2
    elif is_number and "/" in token.low:
        pass
    elif is_number and len(token.low) == 4 and at + 2 < len(tokens) and tokens[at + 1].hyphen and tokens[at + 2].hyphen:
        end = at + 3
    else:
        return None
    return Node("time", token.start, tokens[end - 1].end, low=text[token.start : tokens[end - 1].end].lower()), end


def _is_day(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    if tokens[at].low in lexicon.ordinals:
        return True
    if not tokens[at].low.isdigit() or not 0 < int(tokens[at].low[:4]) <= 31:
        return False
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return follows not in lexicon.after_amounts and follows not in lexicon.currency_table


def _read_street(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`77 Larkspur` after "at", `14 Mill Road`: a number before a street word or a capitalised name."""
    if not tokens[at].low.isdigit() or len(tokens[at].low) > 5:
        return None
    for length in range(1, 5):
        place = at + length
        if place >= len(tokens) or tokens[place].kind != "word":
            break
        if tokens[place].low in lexicon.function_words:
            break
        if tokens[place].low in lexicon.street_words and length > 1:
            return Node("address", tokens[at].start, tokens[place].end), place + 1
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

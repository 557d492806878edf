"""Codes as they are written and spelled: `60914`, `BP 2026 03`, `A-17`, `six oh nine`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.whole_numbers import atoms_of, read_whole

Tokens = Sequence[Token]
_CODE_DASHES = {"dash": "-", "hyphen": "-", "slash": "/", "/": "/", "#": "", "-": "-"}
_DASHES = {"-", "/", ""}
_REPEATS = {"double": 2, "triple": 3}
_TWO_DIGITS = _HUNDRED = 100


def read_code(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """A code such as `60914`, `BP 2026 03`, `A-17` or `six oh nine`: as written, in figures where it was spelled."""
    pieces: list[str] = []
    end, figures, digits, is_spoken = at, False, 0, False
    while end < len(tokens) and digits < 24:
        is_spoken = is_spoken or _is_capital(tokens, end, lexicon)
        end += _is_capital(tokens, end, lexicon)
        token, length = tokens[end], 1
        if token.kind == "number" and token.low.replace("/", "").isdigit():
            if digits and figures and not (token.tight or pieces[-1] in _DASHES or _belongs(tokens, end, lexicon)):
                break
            pieces.append(token.low)
            figures, digits = True, digits + len(token.low)
        elif token.low in _CODE_DASHES and pieces and end + 1 < len(tokens):
            pieces.append(_CODE_DASHES[token.low])
            is_spoken = is_spoken or token.kind == "word"
        elif not (figures and digits and pieces[-1] not in _DASHES) and (spoken := spoken_digits(tokens, end, lexicon)):
            pieces.append(spoken[0])
            is_spoken, digits, length = True, digits + len(spoken[0]), spoken[1] - end
        elif _is_code_letters(text, tokens, end, lexicon):
            if pieces and not pieces[-1].isdigit() and pieces[-1] not in _DASHES and len(token.low) > 1:
                pieces.append("-")
            pieces.append(token.low.upper())
            digits += sum(letter.isdigit() for letter in token.low)
            length += 3 * _is_spelled_out(tokens, end)
            is_spoken = is_spoken or length > 1
        else:
            break
        if token.hyphen and len(pieces) > 1 and pieces[-2] not in _DASHES:
            pieces.insert(-1, "-")
        end += length
    while pieces and pieces[-1] in _DASHES:
        pieces.pop()
        end -= 1
    if is_spoken and len(pieces) > 1 and _counts(tokens, end, lexicon):
        digits -= len(pieces.pop())
        end -= 1
    if not digits:
        return None
    return ("".join(pieces) if is_spoken else text[tokens[at].start : tokens[end - 1].end].upper()), end


def _is_capital(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word only says how the letter after it is written: `capital B`."""
    return tokens[at].low in lexicon.capital_words and at + 1 < len(tokens) and len(tokens[at + 1].low) == 1


def _belongs(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether figures after figures are of the same code, as in `88 1043`, `2026 03` and `2026 118 12 hours`."""
    spelled = len(tokens[at].low) == len(tokens[at - 1].low) == 1
    is_third = at > 1 and tokens[at - 2].kind == "number"
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    is_told = follows is not None and (follows.kind == "number" or digit_of(follows, lexicon) is not None)
    is_counted = is_told and len(tokens[at].low) > 1 and at + 2 < len(tokens) and tokens[at + 2].kind == "word"
    return (
        is_counted
        or spelled
        or _ends_after(tokens, at)
        or (_goes_on(tokens, at) and not is_third)
        or tokens[at].low.startswith("0")
    )


def _is_spelled_out(tokens: Tokens, at: int) -> bool:
    """Whether a letter is told by a word, as in `A as in apple`."""
    return [token.low for token in tokens[at + 1 : at + 3]] == ["as", "in"] and at + 3 < len(tokens)


def spoken_digits(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The digits that number words at `at` stand for in a code: `six`, `forty five`, `double four`."""
    times = _REPEATS.get(tokens[at].low, 0)
    if times and at + 1 < len(tokens):
        digit = tokens[at + 1].low if tokens[at + 1].kind == "number" else digit_of(tokens[at + 1], lexicon)
        return (digit * times, at + 2) if digit and len(digit) == 1 else None
    digits = digit_of(tokens[at], lexicon)
    if digits != "0" and not lexicon.spoken_pairs and (whole := read_whole(tokens, at, lexicon)):
        is_long = whole.end > at + 1 and tokens[at].low not in lexicon.articles
        digits, end = (str(whole.value), whole.end) if is_long else (digits, at + 1)
        return (digits, end) if digits and not (at and _measures(tokens, end, lexicon)) else None
    if digits is None:
        return None
    end = at + 1
    if len(digits) == 2 and digits.endswith("0") and end < len(tokens):
        ones = digit_of(tokens[end], lexicon)
        if ones and len(ones) == 1 and ones != "0":
            digits, end = digits[0] + ones, end + 1
    if end < len(tokens) and lexicon.scale_words.get(tokens[end].low) == _HUNDRED:
        digits, end = digits + "00", end + 1
    return digits, end


def _measures(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a unit or a currency follows a number, so that it is of no code."""
    low = tokens[at].low if at < len(tokens) else ""
    return low in lexicon.time_units or low in lexicon.measures or low in lexicon.currency_table


def _counts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the number word before `at` counts the things after it: `four four seven one two chairs`."""
    last, follows = tokens[at - 1], tokens[at] if at < len(tokens) else None
    return (
        last.kind == "word"
        and int(digit_of(last, lexicon) or 0) > 1
        and follows is not None
        and follows.kind == "word"
        and (follows.low.endswith("s") or lexicon.noun_capitals)
        and follows.low not in lexicon.function_words
        and digit_of(follows, lexicon) is None
    )


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether figures after a short group are its second half, as in `88 1043`."""
    return len(tokens[at].low) >= 3 and len(tokens[at - 1].low) <= 3


def _ends_after(tokens: Tokens, at: int) -> bool:
    return at + 1 >= len(tokens) or tokens[at + 1].kind in {"stop", "comma"}


def digit_of(token: Token, lexicon: Lexicon) -> str | None:
    """The digits that a spoken number below a hundred stands for in a code; None for other words."""
    if token.kind != "word":
        return None
    if token.low in {"oh", "zero"}:
        return "0"
    value = lexicon.numbers.get(token.low)
    if value is None and lexicon.compounds and len(atoms := atoms_of(token.low, lexicon)) > 1:
        whole = read_whole([token], 0, lexicon)
        value = whole.value if whole and atoms else None
    return str(value) if value is not None and value < _TWO_DIGITS and token.low not in lexicon.articles else None


def _is_code_letters(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Letters inside a code: one letter, capitals, a mix with figures, or a short word that stands before figures."""
    token = tokens[at]
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.kind != "word" or token.low in lexicon.net_words:
        return False
    written = text[token.start : token.end]
    if token.low in lexicon.function_words and not (
        len(written) == 1 and follows is not None and follows.kind == "number"
    ):
        return _is_spelled_out(tokens, at) and len(written) == 1
    if len(written) == 1 or (written.isupper() and len(written) <= 5) or any(letter.isdigit() for letter in written):
        return True
    if follows is not None and follows.low in _CODE_DASHES and at + 2 < len(tokens):
        follows = tokens[at + 2]
    return (
        len(written) <= 4
        and follows is not None
        and (follows.kind == "number" or follows.low in lexicon.spelled_digits)
    )

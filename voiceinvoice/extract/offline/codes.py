"""Codes as they are written and spelled: `60914`, `BP 2026 03`, `A-17`, `six oh nine`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
_CODE_DASHES = {"dash": "-", "hyphen": "-", "slash": "/", "/": "/", "#": "", "-": "-"}
_TWO_DIGITS = 100


def read_code(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """A code such as `60914`, `BP 2026 03`, `A-17` or `six oh nine`: as written, in figures where it was spelled."""
    pieces: list[str] = []
    end, figures, digits, is_spoken = at, False, 0, False
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
        elif (spoken := digit_of(token, lexicon)) is not None and not (figures and digits):
            pieces.append(spoken)
            is_spoken = True
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
    if not digits:
        return None
    return ("".join(pieces) if is_spoken else text[tokens[at].start : tokens[end - 1].end].upper()), end


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

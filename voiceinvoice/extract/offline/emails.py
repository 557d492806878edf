"""E-mail addresses, typed or spelled aloud: `hello at zephyrkites dot example`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tokens import Token

_MARKS = {"_": "_", "+": "+"}


def find_emails(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> dict[int, tuple[Node, int]]:
    """Each address by the index of its first token, with the index after its last."""
    found: dict[int, tuple[Node, int]] = {}
    free_from = 0
    for at, token in enumerate(tokens):
        if token.low == "@":
            span = _typed(text, tokens, at)
        elif token.low in lexicon.email_at:
            span = _spelled(text, tokens, at, lexicon, free_from)
        else:
            continue
        if span and span[0] >= free_from:
            first, end, address = span
            found[first] = (Node("email", tokens[first].start, tokens[end - 1].end, text=address), end)
            free_from = end
    return found


def _typed(text: str, tokens: Sequence[Token], at: int) -> tuple[int, int, str] | None:
    first, end = at, at + 1
    while first > 0 and tokens[first].start - tokens[first - 1].end <= 1 and _holds(text, tokens, first - 1, first):
        first -= 1
    while end < len(tokens) and _holds(text, tokens, end - 1, end):
        end += 1
    address = text[tokens[first].start : tokens[end - 1].end]
    local, _, domain = address.partition("@")
    return (first, end, address.lower()) if local and "." in domain else None


def _holds(text: str, tokens: Sequence[Token], left: int, right: int) -> bool:
    """Whether nothing but a point or hyphen stands between two tokens, so that one address spans both."""
    between = text[tokens[left].end : tokens[right].start]
    return (
        between in {"", ".", "-"}
        and tokens[left].kind in {"word", "number", "sign"}
        and (tokens[right].kind in {"word", "number", "sign"})
    )


def _spelled(
    text: str, tokens: Sequence[Token], at: int, lexicon: Lexicon, free_from: int
) -> tuple[int, int, str] | None:
    domain, end = _spelled_domain(text, tokens, at + 1, lexicon)
    if not domain or (
        end < len(tokens) and tokens[end].low in lexicon.email_at and _spelled_domain(text, tokens, end + 1, lexicon)[0]
    ):
        return None
    pieces: list[str] = []
    first, wants_piece = at, True
    while first > free_from:
        low = tokens[first - 1].low
        mark = lexicon.email_marks.get(low) or _MARKS.get(low)
        if mark and not wants_piece:
            pieces.insert(0, mark)
            wants_piece = True
        elif tokens[first - 1].kind in {"word", "number"} and (wants_piece or _is_initial(low, pieces[0], lexicon)):
            if low in lexicon.function_words and pieces and len(low) > 1:
                break
            pieces.insert(0, _as_written(low, lexicon))
            wants_piece = False
        else:
            break
        first -= 1
    while pieces and pieces[0] in "._+-":
        pieces.pop(0)
        first += 1
    return (first, end, "".join(pieces) + "@" + domain) if pieces else None


def _is_initial(low: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a word runs together with the one after it: single letters, and a name before its number."""
    if low in lexicon.contact_cues or low in lexicon.function_words:
        return len(low) == len(after) == 1
    return len(low) == 1 or (after.isdigit() and low.isalpha())


def _as_written(low: str, lexicon: Lexicon) -> str:
    value = lexicon.numbers.get(low)
    return str(value) if value is not None and value < 100 and low not in lexicon.articles else low.replace("'", "")


def _spelled_domain(text: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, int]:
    """The words up to the last `dot` run together, with the word after it; empty when there is no `dot`."""
    label = domain = ""
    end = at
    while end < len(tokens) and end < at + 12:
        token = tokens[end]
        if label and text[tokens[end - 1].end : token.start] == ".":
            domain, label = domain + label + ".", ""
        mark = lexicon.email_marks.get(token.low) or _MARKS.get(token.low)
        if mark and label:
            domain, label = domain + label + mark, ""
        elif label and token.hyphen and token.kind in {"word", "number"}:
            label += "-" + token.low
        elif (
            token.kind in {"word", "number"}
            and not (domain and label)
            and (token.low not in lexicon.function_words or (domain.endswith(".") and not label))
        ):
            label += _as_written(token.low, lexicon)
        else:
            break
        end += 1
    return (domain + label, end) if "." in domain and label and not label.isdigit() else ("", at)

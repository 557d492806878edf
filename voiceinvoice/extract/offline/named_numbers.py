"""Numbers that are part of a name and count nothing: `Brasserie des Deux Ponts`, `Mercury 40`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]


def is_in_a_name(text: str, tokens: Tokens, at: int) -> bool:
    """Whether a number word has a capital between other words, as in `Brasserie des Deux Ponts`."""
    if not 0 < at < len(tokens) - 1 or tokens[at - 1].kind != "word" or tokens[at + 1].kind != "word":
        return False
    return text[tokens[at].start].isupper() and text[tokens[at + 1].start].isupper()


def names_a_model(text: str, tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a bare number belongs to the capitalised name before it: `Fueraborda Mercury 40 del 2015`."""
    if at < 2 or tokens[at - 1].kind != "word" or tokens[at - 2].kind != "word" or tokens[at].low.count(","):
        return False
    follows = tokens[end] if end < len(tokens) else None
    closes = follows is None or follows.kind in {"stop", "comma"} or follows.low in lexicon.prepositions
    return closes and text[tokens[at - 1].start].isupper() and tokens[at - 1].low not in lexicon.tax_words

"""One file of data for each language that the engine reads."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.languages.english import ENGLISH
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token

LEXICONS = {ENGLISH.code: ENGLISH}


def lexicon_of(tokens: Sequence[Token], language: str = "") -> Lexicon | None:
    """The lexicon of the language that the tokens are in, or that was named; None for any other."""
    if language:
        return LEXICONS.get(language)
    return ENGLISH if tokens else None

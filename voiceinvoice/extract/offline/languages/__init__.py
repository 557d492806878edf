"""One file of data for each language that the engine reads, loaded when it is spoken."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from voiceinvoice.extract.offline.languages.telling import NAMES, language_of
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.tokens import Token

#: The languages that there is a lexicon for, with the module that holds it.
LANGUAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "pt": "portuguese"}


@cache
def load_lexicon(code: str) -> Lexicon:
    """The lexicon of an ISO 639-1 code. Raises KeyError for a language that has none."""
    name = LANGUAGES[code]
    module = import_module(f"voiceinvoice.extract.offline.languages.{name}")
    lexicon: Lexicon = getattr(module, name.upper())
    return lexicon


def lexicon_of(tokens: Sequence[Token], language: str = "") -> Lexicon | None:
    """The lexicon of the language that was named, or that the tokens are in; None for any other."""
    code = language.lower()[:2] or language_of(tokens)
    return load_lexicon(code) if code in LANGUAGES else None


def language_name(tokens: Sequence[Token], language: str = "") -> str:
    """What the language that was named, or that the tokens are in, is called in English."""
    return NAMES.get(language.lower()[:2] or language_of(tokens), "another language")

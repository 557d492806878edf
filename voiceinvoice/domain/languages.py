"""The languages that invoices are written in, whatever the dictation was spoken in."""

from collections.abc import Mapping

from voiceinvoice.domain.errors import UsageError

#: ISO 639-1, and the name people know.
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "ar": "Arabic",
    "he": "Hebrew",
}
#: Those that are written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "he"})


def check_language(text: str) -> str:
    """`de` of `DE`, `German` or `de_AT`. Raises UsageError for a language that no invoice can be written in."""
    word = text.strip().lower()
    names = {name.lower(): code for code, name in LANGUAGES.items()}
    code = names.get(word, word.replace("-", "_").partition("_")[0])
    if code not in LANGUAGES:
        known = ", ".join(f"{code} ({name})" for code, name in LANGUAGES.items())
        raise UsageError(f"No invoice can be written in {text!r}.", hint=f"Use {known}.")
    return code


def language_of(chosen: str, locale: str) -> str:
    """The language that was chosen or, without a choice, that of a locale; English where it is none of ours."""
    code = chosen or locale.replace("-", "_").partition("_")[0].lower()
    return code if code in LANGUAGES else "en"

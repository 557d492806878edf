"""The due phrase a model copied, turned into a term by the engine that reads dates here: no model resolves a date."""

from datetime import date

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.terms import Terms, parse_terms
from voiceinvoice.extract.offline.dates import read_terms
from voiceinvoice.extract.offline.languages import lexicon_of
from voiceinvoice.extract.offline.tokens import tokenize


def read_due(phrase: str, language: str, today: date) -> Terms | None:
    """The payment term in `phrase`, with or without a word such as "due" before it; None when it cannot be read."""
    try:
        return parse_terms(phrase)
    except UsageError:
        pass
    lexicon = lexicon_of(tokenize(phrase), language) or lexicon_of(tokenize(phrase))
    if lexicon is None:
        return None
    cues = [" ".join(words) for phrases in lexicon.due_cues.values() for words in phrases]
    for text in (phrase, f"{min(cues, key=len)} {phrase}"):
        tokens = tokenize(text)
        for at in range(len(tokens)):
            if found := read_terms(tokens, at, lexicon, today):
                return found[0]
    return None

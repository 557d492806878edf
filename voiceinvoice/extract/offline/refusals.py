"""Talk that is no invoice: notes to oneself, questions, plans, jokes, other commands."""

from collections.abc import Sequence

from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token
from voiceinvoice.extract.offline.wordlists import PhraseTable

#: A note with so many figures at most is none of an invoice, and a polite order comes within so many words.
_FIGURES, _ORDER = 2, 5
_HINT = "Say who the invoice is for, what was done and for how much."


def check_is_invoice(tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Raises NotUnderstood when the words say that nothing is to be billed, or when there are none."""
    if not any(token.kind in {"word", "number"} for token in tokens):
        raise NotUnderstood("There are no words in it.", hint=_HINT)
    if tokens[0].low in lexicon.other_openings:
        raise NotUnderstood(f'This does not ask for an invoice: it begins with "{tokens[0].low}".', hint=_HINT)
    if tokens[0].low in lexicon.messages and len(tokens) > 1 and tokens[1].low in lexicon.given_names:
        raise NotUnderstood("This is a message, not an invoice.", hint=_HINT)
    if (
        tokens[0].low in lexicon.questions
        and not _tells(tokens, lexicon)
        and not _goes_on(tokens)
        and not _asks_for_one(tokens, lexicon)
        and not (lexicon.leads_per and _is_told_whole(tokens, lexicon, _FIGURES - 1) and not _asks(tokens))
    ):
        raise NotUnderstood("This is a question, not an invoice.", hint=_HINT)
    if _says(tokens, lexicon.memos) and not _is_told_whole(tokens, lexicon):
        raise NotUnderstood("This is a note to oneself, not an invoice.", hint=_HINT)
    for at, token in enumerate(tokens):
        if token.low in lexicon.no_invoice and (length := read_phrase(tokens, at, lexicon.no_invoice)):
            said = " ".join(each.low for each in tokens[at : at + length])
            raise NotUnderstood(
                f'This does not ask for an invoice: "{said}" was heard.',
                hint=_HINT,
            )


def _tells(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a first word that may ask begins what was done, or thinks aloud: `Did the wiring`, `Where was I`."""
    if read_phrase(tokens, 0, lexicon.thinking):
        return True
    follows = tokens[1].low if len(tokens) > 1 else ""
    return tokens[0].low in lexicon.done and (follows in lexicon.determiners | lexicon.counting or follows.isdigit())


def _says(tokens: Sequence[Token], table: PhraseTable) -> bool:
    return any(token.low in table and read_phrase(tokens, at, table) for at, token in enumerate(tokens))


def _asks(tokens: Sequence[Token]) -> bool:
    return any(token.low == "?" for token in tokens)


def _is_told_whole(tokens: Sequence[Token], lexicon: Lexicon, more_than: int = _FIGURES) -> bool:
    """Whether a note to oneself tells of an invoice: who it is for, and several figures."""
    named = any(
        token.low in lexicon.client_after and read_phrase(tokens, at, lexicon.client_after) > 1
        for at, token in enumerate(tokens)
    )
    return named and sum(token.kind == "number" or token.low in lexicon.numbers for token in tokens) > more_than


def _asks_for_one(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a question is a polite order: `would you please write one up for Felix`."""
    lows = [token.low for token in tokens[: _ORDER + 1]]
    if len(lows) < _ORDER or lows[1] not in lexicon.asked:
        return False
    return any(low in lexicon.client_between for low in lows[2:]) and _is_told_whole(tokens, lexicon)


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether figures follow after the first sentence: `Where am I... yes, 30 roses`."""
    end = next((place for place, token in enumerate(tokens) if token.kind == "stop"), len(tokens))
    return sum(token.kind == "number" for token in tokens[end:]) > 1

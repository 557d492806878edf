"""Numbers that are part of a name and count nothing: `Brasserie des Deux Ponts`, `3 Rivers Plumbing`, `Mercury 40`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import is_goods, is_work
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.references import read_phrase
from voiceinvoice.extract.offline.tokens import Token

Tokens = Sequence[Token]
#: A name has so many words at most, figures included, and so few figures.
_LONGEST, _FIGURES, _CUE = 6, 4, 6
_ORDINAL = frozenset({"st", "nd", "rd", "th"})


class NumberedName:
    """What marks the nodes of one name that holds a number."""


def find_numbered_names(text: str, tokens: Tokens, lexicon: Lexicon) -> dict[int, list[Node]]:
    """The words of each organisation with a number in its name, by the index of the first: `Number Six Bakery`."""
    found: dict[int, list[Node]] = {}
    at = 0
    while at < len(tokens):
        end = _numbered_end(text, tokens, at, lexicon) if tokens[at].kind in {"word", "number"} else 0
        if end:
            mark = NumberedName()
            found[at] = [
                Node("word", token.start, token.end, low=token.low, hyphen=token.hyphen, data=mark)
                for token in tokens[at:end]
            ]
        at = end or at + 1
    return found


def _numbered_end(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The index after the name that starts at `at`, when it holds a number and ends like an organisation's; or 0."""
    if not (_is_number(tokens[at], lexicon) or (at + 1 < len(tokens) and _is_number(tokens[at + 1], lexicon))):
        return 0
    is_cued = _is_cued(tokens, at, lexicon) or (at > 0 and tokens[at - 1].low in lexicon.client_weak)
    capitals = _has_capitals(text, tokens, at)
    leads = not _is_number(tokens[at], lexicon)
    if not is_cued and not (capitals and leads and _is_head_of_a_name(text, tokens, at, lexicon)):
        return 0
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if low in lexicon.pronoun_one and before in lexicon.before_one:
        return 0
    if leads and (low in lexicon.client_after or (low in lexicon.never_names and low not in lexicon.label_words)):
        return 0
    if leads and not capitals and low not in lexicon.label_words and low not in lexicon.organisations:
        return 0
    end, last, figures = at, 0, 0
    while end < len(tokens) and end - at < _LONGEST and _belongs(text, tokens, end, lexicon, capitals=capitals):
        figures += _is_number(tokens[end], lexicon)
        end += 1
        if figures and end - at > 1 and _closes(tokens, at, end, lexicon, capitals=capitals):
            last = end
        elif last and not capitals:
            break
    if last and not (leads or capitals) and last < len(tokens) and _is_plural(tokens[last], lexicon):
        return 0
    if not (last and _is_cued(tokens, at, lexicon)) and not capitals:
        return last if last and _is_closed(tokens, last, lexicon) else 0
    return last


def _is_plural(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is what the number before counts: `ten personal training sessions`."""
    is_noun = token.kind == "word" and token.low not in lexicon.function_words
    return is_noun and singular(token.low, lexicon) != token.low


def _is_closed(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether no noun follows that the words before would only tell of: `for 3 school bags`."""
    if end >= len(tokens) or tokens[end].kind in {"stop", "comma"}:
        return True
    return tokens[end].low in lexicon.function_words and tokens[end].low not in lexicon.at_number


def _is_number(token: Token, lexicon: Lexicon) -> bool:
    if token.kind == "number":
        return token.low.isdecimal() and len(token.low) <= _FIGURES
    return token.low in lexicon.numbers and token.low not in lexicon.articles


def _belongs(text: str, tokens: Tokens, at: int, lexicon: Lexicon, *, capitals: bool) -> bool:
    """Whether a token goes on with the name: a capital or a number, or any plain word where there are no capitals."""
    token = tokens[at]
    if _is_number(token, lexicon) or (token.tight and token.low in _ORDINAL):
        return not capitals or token.kind == "number" or token.tight or text[token.start].isupper()
    if token.kind != "word" or token.low in lexicon.function_words or token.low in lexicon.currency_table:
        return False
    if token.low in lexicon.time_units and token.low.endswith("s"):
        return False
    return not capitals or text[token.start].isupper()


def _closes(tokens: Tokens, at: int, end: int, lexicon: Lexicon, *, capitals: bool) -> bool:
    """Whether tokens[at:end] end with what an organisation calls itself; with work only after words that are none."""
    last, inner = tokens[end - 1].low, [token for token in tokens[at : end - 1] if token.kind == "word"]
    if last in lexicon.legal_forms:
        return True
    if last not in lexicon.organisations and not (capitals and is_work(last, lexicon) and last.endswith("ing")):
        return False
    plain = [token.low for token in inner if token.low not in lexicon.numbers and token.low not in _ORDINAL]
    if not _is_number(tokens[at], lexicon):
        return bool(plain) and (capitals or not is_goods(last, lexicon))
    if last in lexicon.counted_heads and not capitals:
        return len(plain) > 1
    if not is_goods(last, lexicon):
        return bool(plain)
    return bool(plain) and not any(is_work(low, lexicon) or low in lexicon.time_units for low in plain)


def _has_capitals(text: str, tokens: Tokens, at: int) -> bool:
    return any(text[token.start].isupper() for token in tokens[at + 1 : at + 3])


def _is_head_of_a_name(text: str, tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a capital before a number begins a name: `from Pier 39 Seafood`, no heading that goes before."""
    before = tokens[at - 1] if at else None
    is_inner = before is not None and before.kind == "word" and not text[before.start].isupper()
    return text[tokens[at].start].isupper() and is_inner and tokens[at].low not in lexicon.never_names


def _is_cued(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a client's name may start at `at`: after "bill", "client is", or with the first words."""
    begin = at
    while begin > 1 and (tokens[begin - 1].low in lexicon.name_articles or tokens[begin - 1].kind == "colon"):
        begin -= 1
    if any(read_phrase(tokens, begin - back, lexicon.client_after) == back for back in range(1, min(_CUE, begin + 1))):
        return True
    return all(token.low in lexicon.greetings or token.low in lexicon.client_weak for token in tokens[:begin]) or (
        begin == 0
    )


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


def is_surname(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a currency in the singular is a name: `Gary Pound`, `Hotel Real`, `Buck Sorrell`."""
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].low not in lexicon.money_surnames:
        return False
    if lexicon.heads_first or (before is not None and before.low in lexicon.given_names):
        return True
    is_counted = before is not None and (before.kind == "number" or before.low in lexicon.number_starts)
    follows = after is not None and after.kind == "word" and after.low not in lexicon.function_words
    return follows and not is_counted and tokens[at].low in lexicon.names_as_well

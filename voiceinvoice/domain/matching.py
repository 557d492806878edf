"""A heard name against the saved ones.

The worst error in this program is the right invoice to the wrong client. So a close spelling must be close as a
whole and word by word, and anything short of certain is a question.
"""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, Protocol

from msgspec import Struct

_LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg ug ohg sarl sas sa srl spa bv nv "
    "oy ab as aps pty".split()
)
#: Titles that people put before a name and that are not part of it.
_TITLES = frozenset("mr mrs ms miss dr prof sir madam herr frau monsieur madame senor senora senhor senhora".split())
#: Below this ratio two names are different names; from SURE on they are one name misspelled.
CLOSE = 0.75
WORD_CLOSE = 0.6
SURE = 0.9


class Named(Protocol):
    """A saved client or service."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


class Match(Struct, frozen=True):
    """`exact` and `close` name one saved record; `ambiguous` several that the name could mean; `none` is a new one."""

    kind: Literal["exact", "close", "ambiguous", "none"]
    ids: tuple[str, ...] = ()
    ratio: float = 0.0


def name_words(name: str) -> tuple[str, ...]:
    """The words that tell names apart: no case, accents, punctuation, titles, legal forms or leading article."""
    folded = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    words = re.sub(r"[^\w\s]", "", plain.replace("-", " ")).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    kept = [word for word in words if word not in _LEGAL_FORMS and word not in _TITLES]
    return tuple(kept or words)


def likeness(one: str, other: str) -> float:
    """How alike two names are, 0 to 1; below CLOSE unless whole and words agree."""
    left, right = name_words(one), name_words(other)
    if left == right:
        return 1.0
    if _digits(one) != _digits(other):
        return 0.0
    whole = SequenceMatcher(None, "".join(left), "".join(right)).ratio()
    if len(left) == len(right):
        weakest = min((SequenceMatcher(None, a, b).ratio() for a, b in zip(left, right, strict=True)), default=0.0)
        if weakest < WORD_CLOSE:
            return min(whole, CLOSE - 0.01)
    return whole


def _is_short_for(heard: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Some of the words, or an initial in the place of a word: `Smith` and `J. Smith` for `Jane Smith`."""
    if set(heard) < set(full):
        return True
    pairs = list(zip(heard, full, strict=False))
    return len(heard) == len(full) and all(a == b or (len(a) == 1 and b.startswith(a)) for a, b in pairs)


def _digits(name: str) -> str:
    """Figures tell names apart that letters do not: Store 1 and Store 11."""
    return "".join(letter for letter in name if letter.isdigit())


def match_name(heard: str, saved: Sequence[Named]) -> Match:
    """The saved record that `heard` names, by name or alias, exactly or by a close spelling.

    Two records with the same best claim, or a first word shared by several ("Smith"), are ambiguous.
    """
    words = name_words(heard)
    if not words:
        return Match("none")
    exact = [record.id for record in saved if any(name_words(name) == words for name in (record.name, *record.aliases))]
    if exact:
        return Match("exact" if len(exact) == 1 else "ambiguous", tuple(exact), 1.0)
    ratios = sorted(
        ((max(likeness(heard, name) for name in (record.name, *record.aliases)), record.id) for record in saved),
        reverse=True,
    )
    close = [(ratio, record_id) for ratio, record_id in ratios if ratio >= CLOSE]
    partial = [record.id for record in saved if _is_short_for(words, name_words(record.name))]
    if not close:
        return Match("ambiguous", tuple(partial)) if partial else Match("none")
    best = close[0][0]
    rivals = [record_id for ratio, record_id in close if ratio > best - 0.08]
    if best < SURE or len(rivals) > 1:
        return Match("ambiguous", tuple(dict.fromkeys([*rivals, *partial])), best)
    return Match("close", (close[0][1],), best)

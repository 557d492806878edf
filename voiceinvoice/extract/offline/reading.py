"""Every amount in a text, whatever is made of it: what the evidence check compares a draft with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.corrections import correct
from voiceinvoice.extract.offline.languages import lexicon_of
from voiceinvoice.extract.offline.modifiers import Modifier, find_modifiers
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tokens import join_spelled, tokenize, with_apostrophes
from voiceinvoice.extract.offline.values import recognise

_KINDS = {"price", "number", "quantity", "percent"}
#: Roles of amounts that are only talk: time that was not billed, prices that were not asked for, what is left to pay.
_TALK = {"elapsed", "spoken", "balance"}
#: Amounts do not depend on the day.
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Amount:
    """A number at text[start:end] with its other readings, as `price`, `number`, `quantity` or `percent`.

    `settled`: it was corrected, taken back or only talked about, so that nothing has to come of it.
    """

    kind: str
    value: Decimal
    start: int
    end: int
    others: tuple[Decimal, ...] = ()
    settled: bool = False


def read_amounts(text: str, context: Context | None = None, language: str = "") -> list[Amount]:
    """The amounts of `text` in order; empty for a language that is not known."""
    tokens = tokenize(text)
    lexicon = lexicon_of(tokens, language)
    if lexicon is None:
        return []
    tokens = with_apostrophes(join_spelled(tokens, lexicon.spelled_words), lexicon.contractions)
    said = recognise(text, tokens, lexicon, context or Context(today=_ANY_DAY))
    meant = correct(said, lexicon)
    return amounts_among(said, meant, find_modifiers(meant, lexicon)[1])


def amounts_among(said: Sequence[Node], meant: Sequence[Node], modifiers: Sequence[Modifier]) -> list[Amount]:
    """The amounts among the nodes that were `said`; those not among the `meant` ones were corrected."""
    talk = {modifier.value.start for modifier in modifiers if modifier.role in _TALK}
    kept = {node.start for node in meant if node.kind in _KINDS} - talk
    heard = {(node.start, node.value) for node in said}
    shares = [
        Amount(node.kind, node.value, node.start, node.end, node.others, node.kind != "percent")
        for node in meant
        if node.kind in {"price", "percent", "quantity"}
        and node.value is not None
        and (node.start, node.value) not in heard
    ]
    return shares + [
        Amount(node.kind, node.value, node.start, node.end, node.others, node.start not in kept)
        for node in said
        if node.kind in _KINDS and node.value is not None and not (node.vague and node.value == 1)
    ]

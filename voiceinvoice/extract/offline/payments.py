"""Payments that were made in parts, and payments that are of something else."""

from collections.abc import Collection, Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: So many nodes after a payment the next one may stand.
_REACH = 8


def next_payment(nodes: Sequence[Node], last: int, taken: Collection[int], lexicon: Lexicon) -> int | None:
    """The amount that goes on with the payment before: `he paid 50 in January and another 70 last week`."""
    for at in range(last + 1, min(last + _REACH, len(nodes))):
        node = nodes[at]
        if node.kind == "stop" or at in taken:
            return None
        if node.kind in {"price", "number"}:
            is_plain = not (node.per or node.at or node.vague)
            led = nodes[at - 1].kind == "join" or nodes[at - 1].low in lexicon.one_more
            follows = nodes[at + 1] if at + 1 < len(nodes) else None
            is_timed = follows is None or follows.kind in {"stop", "time"} or follows.low in lexicon.pay_times
            return at if is_plain and led and is_timed else None
    return None


def is_paid_for_another(nodes: Sequence[Node], at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether what was paid is named after the amount: `flights 612, the hotel they already paid`."""
    said = nodes[at + 1 : last + 1]
    who = next((place for place, node in enumerate(said) if node.low in lexicon.subject_pronouns), 0)
    return any(node.kind == "word" and node.low not in lexicon.function_words for node in said[:who])

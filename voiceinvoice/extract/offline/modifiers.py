"""Amounts that are no price of an item: discounts, taxes, deposits, totals, and figures that are only talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from voiceinvoice.extract.offline.corrections import phrase_at
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

Role = Literal["balance", "discount", "taxed", "untaxed", "deposit", "total", "elapsed", "spoken"]
_AMOUNTS = {"price", "number", "percent", "quantity"}


@dataclass(slots=True)
class Modifier:
    """An amount in a role. `about`: the words after it, up to the next boundary, which may name what it holds for;
    `before`: those before it. `included`: a tax that the spoken prices contain."""

    role: Role
    value: Node
    start: int
    end: int
    about: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    included: bool = False


def find_modifiers(nodes: list[Node], lexicon: Lexicon) -> tuple[list[Node], list[Modifier]]:
    """The nodes with each modifier settled into a gap, and the modifiers in order."""
    found: list[Modifier] = []
    out: list[Node] = []
    taken = -1
    at = 0
    while at < len(nodes):
        span = _modifier_at(nodes, at, taken + 1, lexicon)
        if span is None:
            out.append(nodes[at])
            at += 1
            continue
        first, last, modifier = span
        del out[len(out) - (at - first) :]
        modifier.before = _words_before(out)
        modifier.about = _words_after(nodes, last + 1)
        modifier.included = modifier.role == "taxed" and _is_included(nodes, first, last, lexicon)
        out.append(Node("gap", modifier.start, modifier.end, data=modifier))
        found.append(modifier)
        at, taken = last + 1, last
    return out, found


def _modifier_at(nodes: list[Node], at: int, free_from: int, lexicon: Lexicon) -> tuple[int, int, Modifier] | None:
    node = nodes[at]
    if node.kind in _AMOUNTS:
        best = lexicon.roles.best(nodes, at)
        if best is None:
            return None
        role, first, last = best
        first = max(first, free_from)
        if node.per and role != "spoken":
            return None
        return first, last, Modifier(role, node, nodes[first].start, nodes[last].end)  # type: ignore[arg-type]
    length = phrase_at(nodes, at, lexicon.untaxed) if node.low in lexicon.untaxed else 0
    if length:
        last = at + length - 1
        return at, last, Modifier("untaxed", node, node.start, nodes[last].end)
    return None


def _words_before(nodes: Sequence[Node]) -> tuple[str, ...]:
    words: list[str] = []
    for node in reversed(nodes):
        if node.kind not in {"word", "comma"} or len(words) == 6:
            break
        if node.kind == "comma" and words:
            break
        words.insert(0, node.low)
    return tuple(words)


def _words_after(nodes: Sequence[Node], at: int) -> tuple[str, ...]:
    words: list[str] = []
    while at < len(nodes) and nodes[at].kind == "word" and len(words) < 8:
        words.append(nodes[at].low)
        at += 1
    return tuple(words)


def _is_included(nodes: list[Node], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words of the same clause, or right around the tax, say that the prices contain it."""
    begin, end = first, last + 1
    while begin > 0 and first - begin < 8 and nodes[begin - 1].kind in {"word", "join", "gap"}:
        begin -= 1
    while end < len(nodes) and end - last < 7 and nodes[end].kind in {"word", "join"}:
        end += 1
    clause = [node.low for node in nodes[begin:end]]
    if any(word in lexicon.excluding for word in clause):
        return False
    return any(
        phrase_at(nodes, place, lexicon.included) for place in range(begin, end) if nodes[place].low in lexicon.included
    )

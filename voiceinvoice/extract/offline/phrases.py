"""Phrases around a value, as data: `paid|gave me? * {m}` with the value in its slot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from voiceinvoice.extract.offline.nodes import Node

#: How many words a `*` may stand for.
_GAP = 3
#: No tax is higher; a bare number beyond it is no rate.
_HIGHEST_RATE = 40
_WINDOW = 9
#: What may not stand at an edge; a price may stand before one.
_OPEN = frozenset({"word", "number", "currency"})
_WORD, _STRONG, _OPTIONAL, _SKIPPED, _COMMA = 1.0, 1.6, 0.3, 0.15, 0.4
#: Words that still speak of an amount when a comma stands between: `300 euros, paid in advance`.
AFTER_COMMA = frozenset("she he they already paid received settled prepaid included inclusive tax vat gst flat".split())
#: Words that no gap passes: `400 dollars, no deposit`.
_DENYING = frozenset({"no", "without"})
#: `{r}` takes a bare number that may be a rate.
_SLOTS = {
    "{r}": {"rate"},
    "{m}": {"price", "number"},
    "{p}": {"percent"},
    "{v}": {"price", "number", "percent"},
    "{q}": {"quantity"},
}


class _Element(NamedTuple):
    words: frozenset[str]
    optional: bool
    gap: bool
    edge: bool = False
    weight: float = _WORD


class Matched(NamedTuple):
    """A phrase found at nodes [first, last]. `weight`: one for each of its words, less for what stands between."""

    weight: float
    first: int
    last: int
    role: str


@dataclass(frozen=True)
class Pattern:
    """One phrase: what stands before the slot (nearest first), after it, and what the slot takes."""

    role: str
    slot: frozenset[str]
    before: tuple[_Element, ...]
    after: tuple[_Element, ...]


class PatternSet:
    """Patterns found by a word that they must hold, so that most are never tried."""

    def __init__(self, **roles: str) -> None:
        self._by_word: dict[str, list[Pattern]] = {}
        for role, lines in roles.items():
            for line in lines.strip().splitlines():
                if line.strip():
                    self._add(role, line.split())

    def _add(self, role: str, parts: list[str]) -> None:
        place = next(i for i, part in enumerate(parts) if part in _SLOTS)
        before = tuple(_element(part) for part in reversed(parts[:place]))
        after = tuple(_element(part) for part in parts[place + 1 :])
        needed = [element for element in (*before, *after) if not (element.optional or element.gap or element.edge)]
        pattern = Pattern(role, frozenset(_SLOTS[parts[place]]), before, after)
        key = max(needed, key=lambda element: min(len(word) for word in element.words))
        for word in key.words:
            self._by_word.setdefault(word, []).append(pattern)

    def best(self, nodes: Sequence[Node], at: int) -> Matched | None:
        """The weightiest phrase around node `at`."""
        found: Matched | None = None
        for pattern in self._candidates(nodes, at):
            if nodes[at].kind not in pattern.slot and not ("rate" in pattern.slot and may_be_rate(nodes[at])):
                continue
            before = _match(nodes, at, pattern.before, -1)
            after = _match(nodes, at, pattern.after, 1) if before is not None else None
            if before is None or after is None:
                continue
            weight = before[1] + after[1]
            if found is None or weight > found.weight:
                found = Matched(weight, before[0], after[0], pattern.role)
        return found

    def _candidates(self, nodes: Sequence[Node], at: int) -> Iterable[Pattern]:
        seen: set[int] = set()
        for node in nodes[max(0, at - _WINDOW) : at + _WINDOW + 1]:
            for pattern in (*self._by_word.get(node.low, ()), *self._by_word.get(node.low.removesuffix("'s"), ())):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield pattern


def may_be_rate(node: Node) -> bool:
    """Whether a number without a sign may be a percentage: `VAT at 20`."""
    is_bare = node.kind in {"number", "price"} and not (node.currency or node.per)
    return is_bare and node.value is not None and 0 < node.value <= _HIGHEST_RATE


def _element(part: str) -> _Element:
    optional, strong = part.endswith("?"), part.endswith("!")
    words = frozenset(part.rstrip("?!").split("|"))
    return _Element(words, optional, part == "*", part == "^", _STRONG if strong else _WORD)


def _match(nodes: Sequence[Node], at: int, elements: tuple[_Element, ...], step: int) -> tuple[int, float] | None:
    """(index of the last node taken, weight) when `elements` follow `at` in direction `step`; None when they do not."""
    if not elements:
        return at, 0.0
    head, rest = elements[0], elements[1:]
    place = at + step
    if head.edge:
        is_open = 0 <= place < len(nodes) and nodes[place].kind in (_OPEN if step < 0 else _OPEN | {"price"})
        return None if is_open else (at, _WORD)
    if head.gap:
        return _match_beyond_gap(nodes, at, rest, step)
    if _holds(nodes, place, head) and (found := _match(nodes, place, rest, step)):
        return found[0], found[1] + (_OPTIONAL if head.optional else head.weight)
    parts = {"comma", "colon"} if step < 0 else {"comma"}
    if 0 <= place < len(nodes) and nodes[place].kind in parts and (step < 0 or head.words & AFTER_COMMA):
        beyond = place + step
        if _holds(nodes, beyond, head) and (found := _match(nodes, beyond, rest, step)):
            return found[0], found[1] + _WORD - _COMMA
    return _match(nodes, at, rest, step) if head.optional else None


def _match_beyond_gap(
    nodes: Sequence[Node], at: int, rest: tuple[_Element, ...], step: int
) -> tuple[int, float] | None:
    if step < 0 and at > 0 and nodes[at - 1].kind == "comma" and nodes[at].kind == "percent":
        at -= 1
    for skipped in range(_GAP + 1):
        place = at + step * (skipped + 1)
        if skipped and 0 <= place < len(nodes) and nodes[place].kind == "comma":
            return None
        if found := _match(nodes, at + step * skipped, rest, step):
            return found[0], found[1] - _SKIPPED * skipped
        beyond = at + step * (skipped + 1)
        if not 0 <= beyond < len(nodes) or nodes[beyond].kind not in {"word", "join", "time"}:
            return None
        if nodes[beyond].low in _DENYING:
            return None
    return None


def _holds(nodes: Sequence[Node], at: int, element: _Element) -> bool:
    return (
        0 <= at < len(nodes)
        and (nodes[at].low in element.words or nodes[at].low.removesuffix("'s") in element.words)
        and nodes[at].kind not in {"price", "number", "reference"}
    )

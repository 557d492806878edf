"""The search for the cheapest way to tell the nodes as items, and for those that are nearly as cheap."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from voiceinvoice.extract.offline.items import Item, State, choices, closing
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.likelihoods import weighed_pieces
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.pieces import STOP, Piece

_KEPT_STATES = 6
_VALUES = frozenset({"price", "number", "quantity", "service"})
#: Ways to each state that are followed.
_WAYS = 3
_cost = attrgetter("cost")


class _Told(NamedTuple):
    cost: float
    before: "_Told | None"
    action: str


class Telling(NamedTuple):
    """One way to tell the pieces as items, and what it costs."""

    cost: float
    pieces: list[Piece]
    last: _Told

    def items(self) -> list[Item]:
        """The items, each with a price or a count; pieces left out are talk."""
        return _items(self.pieces, _actions(self.last))

    def values(self) -> tuple[tuple[int, ...], ...]:
        """Where the values of each item stand, whatever the words between them do."""
        groups: list[tuple[int, ...]] = []
        for place, action in enumerate(_actions(self.last)):
            if action.startswith("begin"):
                groups.append(())
            if self.pieces[place].kind in _VALUES and action != "leave":
                groups[-1] += (place,)
        return tuple(group for group in groups if group)


def tellings(nodes: Sequence[Node], lexicon: Lexicon) -> list[Telling]:
    """The ways to tell the nodes as items, the likeliest first: at least one, and a few to each end."""
    pieces = weighed_pieces(nodes, lexicon)
    told: dict[State, list[_Told]] = {State(since=STOP): [_Told(0.0, None, "")]}
    for piece in pieces:
        following: dict[State, list[_Told]] = {}
        for state, so_far in told.items():
            for cost, action, then in choices(state, piece):
                following.setdefault(then, []).extend(_Told(one.cost + cost, one, action) for one in so_far)
        for state, known in following.items():
            if len(known) > 1:
                known.sort(key=_cost)
                following[state] = known[:_WAYS]
        if len(following) > _KEPT_STATES:
            best = sorted(following.items(), key=lambda entry: entry[1][0].cost)[:_KEPT_STATES]
            following = dict(best)
        told = following
    ends = [Telling(one.cost + closing(state), pieces, one) for state, kept in told.items() for one in kept]
    return sorted(ends, key=_cost)


def _actions(last: _Told) -> list[str]:
    actions: list[str] = []
    step: _Told | None = last
    while step is not None and step.before is not None:
        actions.append(step.action)
        step = step.before
    return actions[::-1]


def _items(pieces: list[Piece], actions: list[str]) -> list[Item]:
    items: list[Item] = []
    skipped: list[list[Node]] = []
    for piece, action in zip(pieces, actions, strict=True):
        verb, _, slot = action.partition(" ")
        if verb not in {"begin", "add"}:
            if piece.kind == "words" and not piece.is_filler:
                skipped.append(piece.nodes)
            continue
        if verb == "begin":
            items.append(Item(start=piece.nodes[0].start, skipped=skipped))
            skipped = []
        item = items[-1]
        item.end = piece.nodes[-1].end
        if slot == "words":
            item.words.append(piece.nodes)
        elif slot == "rated":
            item.quantity, item.price = piece.nodes[0], piece.nodes[0].rate
        else:
            setattr(item, slot, piece.nodes[0])
    kept: list[Item] = []
    skipped = []
    for item in items:
        if item.price or (item.words and (item.count or item.quantity)):
            item.skipped = skipped + item.skipped
            kept.append(item)
            skipped = []
        else:
            skipped = skipped + item.skipped + item.words
    return kept

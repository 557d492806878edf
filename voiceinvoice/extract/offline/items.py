"""Which words, counts and prices belong to one line: the cheapest way to tell the nodes as items.

Items are told in any order (`14 shingles at $9`, `$95 call-out`, `editing, 5 hours, $80 hourly`), with or without
punctuation. Each piece either goes on with the open item, begins the next, or is left out as talk; every choice has a
cost, named below by what makes it unlikely, and the whole with the lowest cost wins.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.wording import trim

#: How strongly a separator ends an item: nothing, colon, comma, "and", plus/also/then, a settled matter, full stop.
NONE, COLON, COMMA, AND, PLUS, SETTLED, STOP = range(7)
_BEGIN = (1.2, 0.7, 0.3, 0.2, 0.0, 0.3, 0.0)
_GO_ON = (0.0, 0.0, 0.35, 1.2, 2.2, 1.6, 1.5)
_NO_PRICE, _NO_WORDS, _NO_QUANTITY = 2.2, 3.0, 2.5
_LEFT_OUT_PRICE, _LEFT_OUT_NUMBER, _LEFT_OUT_QUANTITY, _LEFT_OUT_WORDS = 8.0, 2.6, 3.0, 0.5
_WORDS_AFTER_WHOLE, _WORDS_TWICE, _COUNT_AFTER_PRICE = 1.1, 0.1, 1.4
_LEFT_OUT_BEFORE_VALUE = 1.2
_KEPT_STATES = 10


@dataclass(slots=True)
class Piece:
    """A run of words, or one value; `strength` of a separator."""

    kind: str
    nodes: list[Node]
    strength: int = NONE


@dataclass(slots=True)
class Item:
    """The nodes of one line, in the order they were said."""

    words: list[list[Node]] = field(default_factory=list)
    count: Node | None = None
    quantity: Node | None = None
    price: Node | None = None
    start: int = 0
    end: int = 0


class _State(NamedTuple):
    """What the open item has so far (`words`: 0 none, 1 before its price, 2 after it), and the separator since."""

    is_open: bool = False
    words: int = 0
    counted: bool = False
    quantity: bool = False
    price: bool = False
    per_time: bool = False
    since: int = NONE


class _Told(NamedTuple):
    cost: float
    before: "_Told | None"
    action: str


def pieces_of(nodes: Sequence[Node], lexicon: Lexicon) -> list[Piece]:
    """Runs of words as one piece, values and separators as one each."""
    pieces: list[Piece] = []
    for node in nodes:
        kind = {"same": "price"}.get(node.kind, node.kind)
        if kind in {"word", "label"}:
            if node.low in lexicon.clause_starters and pieces and pieces[-1].kind == "words":
                pieces.append(Piece("separator", [node], COMMA))
            if pieces and pieces[-1].kind == "words":
                pieces[-1].nodes.append(node)
            else:
                pieces.append(Piece("words", [node]))
        elif kind in {"price", "number", "quantity"}:
            pieces.append(Piece(kind, [node]))
        else:
            strength = _strength(node, lexicon)
            if pieces and pieces[-1].kind == "separator":
                pieces[-1].strength = max(pieces[-1].strength, strength)
            else:
                pieces.append(Piece("separator", [node], strength))
    return pieces


def _strength(node: Node, lexicon: Lexicon) -> int:
    match node.kind:
        case "colon":
            return COLON
        case "comma":
            return COMMA
        case "join":
            return AND if node.low in lexicon.joins_and else PLUS
        case "stop":
            return STOP
        case _:
            return SETTLED


def itemise(nodes: Sequence[Node], lexicon: Lexicon) -> list[Item]:
    """The items that the nodes tell of, each with a price or a count; pieces left out are talk."""
    pieces = pieces_of(nodes, lexicon)
    told: dict[_State, _Told] = {_State(since=STOP): _Told(0.0, None, "")}
    for place in range(len(pieces)):
        following: dict[_State, _Told] = {}
        for state, so_far in told.items():
            for cost, action, then in _choices(state, pieces, place, lexicon):
                total = so_far.cost + cost
                if then not in following or total < following[then].cost:
                    following[then] = _Told(total, so_far, action)
        if len(following) > _KEPT_STATES:
            best = sorted(following.items(), key=lambda entry: entry[1].cost)[:_KEPT_STATES]
            following = dict(best)
        told = following
    last = min(told.items(), key=lambda entry: entry[1].cost + _closing(entry[0]))[1]
    return _items(pieces, _actions(last))


def _actions(last: _Told) -> list[str]:
    actions: list[str] = []
    step: _Told | None = last
    while step is not None and step.before is not None:
        actions.append(step.action)
        step = step.before
    return actions[::-1]


def _items(pieces: list[Piece], actions: list[str]) -> list[Item]:
    items: list[Item] = []
    for piece, action in zip(pieces, actions, strict=True):
        verb, _, slot = action.partition(" ")
        if verb not in {"begin", "add"}:
            continue
        if verb == "begin":
            items.append(Item(start=piece.nodes[0].start))
        item = items[-1]
        item.end = piece.nodes[-1].end
        if slot == "words":
            item.words.append(piece.nodes)
        else:
            setattr(item, slot, piece.nodes[0])
    return [item for item in items if item.price or item.count or item.quantity]


def _closing(state: _State) -> float:
    """What is missing when an item ends."""
    if not state.is_open:
        return 0.0
    if not state.price:
        return _NO_PRICE if state.counted or state.quantity else 0.3
    cost = 0.0 if state.words else _NO_WORDS
    return cost + (_NO_QUANTITY if state.per_time and not state.quantity else 0.0)


def _choices(state: _State, pieces: list[Piece], place: int, lexicon: Lexicon) -> list[tuple[float, str, _State]]:
    piece = pieces[place]
    match piece.kind:
        case "separator":
            return [(0.0, "part", state._replace(since=max(state.since, piece.strength)))]
        case "words":
            return _word_choices(state, pieces, place, lexicon)
        case "price":
            return _price_choices(state, piece.nodes[0])
        case "quantity":
            return _quantity_choices(state)
        case _:
            return _number_choices(state, pieces, place, lexicon)


def _word_choices(state: _State, pieces: list[Piece], place: int, lexicon: Lexicon) -> list[tuple[float, str, _State]]:
    piece = pieces[place]
    content = len(trim(piece.nodes, lexicon))
    if not content:
        return [(0.0, "leave", state)]
    leading = piece.nodes[0].low in lexicon.prepositions
    clause = piece.nodes[0].low in lexicon.clause_starters
    heads_value = place + 1 < len(pieces) and pieces[place + 1].kind in {"price", "number", "quantity"}
    leave = _LEFT_OUT_WORDS + 0.1 * min(content, 5) + (_LEFT_OUT_BEFORE_VALUE if heads_value else 0.0)
    choices = [(leave, "leave", state)]
    begin = _closing(state) + _BEGIN[state.since] + (0.8 if leading and state.price and not state.words else 0.0)
    choices.append((begin, "begin words", _State(True, 1)))
    if state.is_open:
        cost = _GO_ON[state.since]
        if state.price and state.words:
            cost += _WORDS_AFTER_WHOLE if not leading or state.since else 0.15
            cost += 1.0 if clause else 0.0
        elif state.words and state.since > COLON:
            cost += _WORDS_TWICE
        choices.append((cost, "add words", state._replace(words=2 if state.price else 1, since=NONE)))
    return choices


def _price_choices(state: _State, node: Node) -> list[tuple[float, str, _State]]:
    per_time = node.per in {"hour", "day"}
    choices = [(_LEFT_OUT_PRICE, "leave", state)]
    begin = _closing(state) + _BEGIN[state.since] + (0.5 if node.at else 0.0)
    choices.append((begin, "begin price", _State(True, price=True, per_time=per_time)))
    if state.is_open and not state.price:
        cost = _GO_ON[state.since] * (0.4 if node.at or node.per else 0.7)
        choices.append((cost, "add price", state._replace(price=True, per_time=per_time, since=NONE)))
    return choices


def _quantity_choices(state: _State) -> list[tuple[float, str, _State]]:
    choices = [(_LEFT_OUT_QUANTITY, "leave", state)]
    choices.append((_closing(state) + _BEGIN[state.since], "begin quantity", _State(True, quantity=True)))
    if state.is_open and not state.quantity:
        cost = _GO_ON[state.since]
        if state.price:
            cost += 0.2 if state.per_time else _COUNT_AFTER_PRICE
        choices.append((cost, "add quantity", state._replace(quantity=True, since=NONE)))
    return choices


def _number_choices(
    state: _State, pieces: list[Piece], place: int, lexicon: Lexicon
) -> list[tuple[float, str, _State]]:
    node = pieces[place].nodes[0]
    as_count, as_price = _count_cost(node, pieces, place, lexicon), _price_cost(node, pieces, place, lexicon)
    choices = [(_LEFT_OUT_NUMBER, "leave", state)]
    start = _closing(state) + _BEGIN[state.since]
    choices.append((start + as_count, "begin count", _State(True, counted=True)))
    choices.append((start + as_price + 0.5, "begin price", _State(True, price=True)))
    if state.is_open and not state.counted:
        late = _COUNT_AFTER_PRICE if state.price else 0.0
        choices.append((_GO_ON[state.since] + as_count + late, "add count", state._replace(counted=True, since=NONE)))
    if state.is_open and not state.price:
        bare = 0.0 if state.words or state.quantity else 1.0
        cost = _GO_ON[state.since] * 0.7 + as_price + bare
        choices.append((cost, "add price", state._replace(price=True, since=NONE)))
    return choices


def _count_cost(node: Node, pieces: list[Piece], place: int, lexicon: Lexicon) -> float:
    """How unlikely it is that a bare number counts things."""
    if node.places == 2:
        return 4.0
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    if after is None:
        return 4.0
    if after.kind == "words":
        return 1.5 if after.nodes[0].low in lexicon.function_words else 0.0
    if after.kind in {"price", "quantity"}:
        return 0.0 if after.nodes[0].at or after.nodes[0].per or after.kind == "quantity" else 0.8
    beyond = pieces[place + 2] if place + 2 < len(pieces) else None
    if after.strength in {COMMA, AND} and beyond is not None and beyond.kind == "price":
        return 0.6 if beyond.nodes[0].per or beyond.nodes[0].at else 1.5
    return 3.5


def _price_cost(node: Node, pieces: list[Piece], place: int, lexicon: Lexicon) -> float:
    """How unlikely it is that a bare number is money."""
    value = node.value or 0
    small = 1.2 if not node.places and value < 5 else 0.3 if value < 10 else 0.0
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    before = pieces[place - 1] if place else None
    cued = before is not None and before.kind == "words" and before.nodes[-1].low in lexicon.price_cues
    base = 0.0 if node.places == 2 else 0.2
    if cued:
        return small * 0.5
    if after is None or after.kind == "separator":
        return base + small
    if after.kind == "words":
        return base + small + (0.5 if after.nodes[0].low in lexicon.function_words else 1.8)
    return base + small + 1.0

"""Which words, counts and prices belong to one line: the cheapest way to tell the nodes as items.

Items are told in any order (`14 shingles at $9`, `$95 call-out`, `editing, 5 hours, $80 hourly`), with or without
punctuation. Each piece either goes on with the open item, begins the next, or is left out as talk; every choice has a
cost, named below by what makes it unlikely, and the whole with the lowest cost wins.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.pieces import AND, COLON, NONE, Piece

_BEGIN = (1.2, 0.7, 0.3, 0.2, 0.0, 0.3, 0.0)
_GO_ON = (0.0, 0.0, 0.35, 1.2, 2.2, 1.6, 1.5)
_NO_PRICE, _NO_WORDS, _NO_QUANTITY = 2.8, 3.0, 2.5
_LEFT_OUT_PRICE, _LEFT_OUT_SERVICE, _LEFT_OUT_NUMBER, _LEFT_OUT_QUANTITY = 8.0, 4.0, 2.6, 3.0
_WORDS_AFTER_WHOLE, _WORDS_TWICE, _BOTH_AT_ONE_PRICE, _COUNT_AFTER_PRICE = 1.1, 0.1, 0.25, 1.4
_IN_A_REASON, _OF_A_MODIFIER = 0.5, 3.2
_COUNT_AND_QUANTITY, _COUNT_AT_FLAT_PRICE, _COUNT_AT_BARE_PRICE, _BEGIN_AFTER_WHOLE = 1.5, 1.2, 1.9, 0.6
_RATE_OF_ALL, _RATED_AT_FLAT_PRICE = 0.4, 2.0


@dataclass(slots=True)
class Item:
    """The nodes of one line, in the order they were said. `skipped`: words left out before it began."""

    words: list[list[Node]] = field(default_factory=list)
    count: Node | None = None
    quantity: Node | None = None
    price: Node | None = None
    skipped: list[list[Node]] = field(default_factory=list)
    start: int = 0
    end: int = 0


class State(NamedTuple):
    """What the open item has so far (`words`: 0 none, 1 before its price, 2 after it; `quantity`: 2 when its rate was
    said for several), and the separator since."""

    is_open: bool = False
    words: int = 0
    counted: bool = False
    quantity: int = 0
    price: bool = False
    per_time: int = 0
    since: int = NONE


Choice = tuple[float, str, State]


def closing(state: State) -> float:
    """What is missing when an item ends."""
    if not state.is_open:
        return 0.0
    if not state.price:
        return _NO_PRICE if state.counted or state.quantity else 0.3
    cost = 0.0 if state.words else _NO_WORDS
    return cost + (_NO_QUANTITY if state.per_time > 1 and not state.quantity else 0.0)


def _beginning(state: State) -> float:
    """What it costs to end the open item here and begin another."""
    is_whole = bool(state.price and state.words and state.since == NONE)
    return closing(state) + (_BEGIN_AFTER_WHOLE if is_whole else _BEGIN[state.since])


def choices(state: State, piece: Piece) -> list[Choice]:
    """What may be done with `piece` after `state`: each with its cost and the state that follows."""
    match piece.kind:
        case "separator":
            since = state.since
            return [(0.0, "part", state if since >= piece.strength else state._replace(since=piece.strength))]
        case "words":
            return _word_choices(state, piece)
        case "price":
            return _price_choices(state, piece.nodes[0])
        case "service":
            return _service_choices(state, piece.nodes[0])
        case "quantity":
            return _quantity_choices(state, piece)
        case _:
            return _number_choices(state, piece)


def _word_choices(state: State, piece: Piece) -> list[Choice]:
    if piece.is_filler:
        return [(0.0, "leave", state)]
    begin = _beginning(state) + (0.8 if piece.leads and state.price and not state.words else 0.0)
    choices = [(piece.leave, "leave", state), (begin, "begin words", State(True, 1))]
    if state.is_open:
        cost = _GO_ON[state.since]
        if state.price and state.words:
            cost += _WORDS_AFTER_WHOLE if not piece.leads or state.since else 0.15
            cost += 1.0 if piece.is_clause else 0.0
        elif state.words and state.since == AND:
            cost = _BOTH_AT_ONE_PRICE
        elif state.words and state.since > COLON:
            cost += _WORDS_TWICE
        cost += _OF_A_MODIFIER if piece.is_about and state.price else 0.0
        choices.append((cost, "add words", state._replace(words=2 if state.price else 1, since=NONE)))
    return choices


def _per_time(node: Node) -> int:
    """2 for a price by the hour or day, which is nothing without a time; 1 by the week or month; 0 for any other."""
    return 2 if node.per in {"hour", "day"} else int(node.per in {"week", "month", "night", "half day"})


def _price_choices(state: State, node: Node) -> list[Choice]:
    per_time = _per_time(node)
    choices = [(_LEFT_OUT_PRICE, "leave", state)]
    begin = _beginning(state) + (0.5 if node.at else 0.0)
    choices.append((begin, "begin price", State(True, price=True, per_time=per_time)))
    if state.is_open and not state.price:
        cost = _GO_ON[state.since] * (0.4 if node.at or node.per else 0.7)
        if state.counted and not (node.at or node.per or node.whole or node.kind == "same"):
            cost += _COUNT_AT_FLAT_PRICE
        if state.quantity > 1 and not (node.at or node.per):
            cost += _RATED_AT_FLAT_PRICE
        choices.append((cost, "add price", state._replace(price=True, per_time=per_time, since=NONE)))
    return choices


def _service_choices(state: State, node: Node) -> list[Choice]:
    """A saved service is words and price at once."""
    per_time = _per_time(node)
    choices = [(_LEFT_OUT_SERVICE, "leave", state)]
    choices.append((_beginning(state), "begin price", State(True, words=1, price=True, per_time=per_time)))
    if state.is_open and not state.price and not state.words:
        cost = _GO_ON[state.since]
        choices.append((cost, "add price", state._replace(words=1, price=True, per_time=per_time, since=NONE)))
    return choices


def _quantity_choices(state: State, piece: Piece) -> list[Choice]:
    choices = [(piece.leave or _LEFT_OUT_QUANTITY, "leave", state)]
    counted = 2 if piece.nodes[0].rate is not None else 1
    choices.append((_beginning(state), "begin quantity", State(True, quantity=counted)))
    if state.is_open and not state.quantity:
        cost = _GO_ON[state.since]
        if state.counted and not piece.is_each:
            cost += _COUNT_AND_QUANTITY
        if state.price:
            cost += 0.2 if state.per_time else _COUNT_AFTER_PRICE
        choices.append((cost, "add quantity", state._replace(quantity=counted, since=NONE)))
    return choices + _rated_choices(state, piece)


def _rated_choices(state: State, piece: Piece) -> list[Choice]:
    """A quantity whose rate was said for several is quantity and price at once."""
    rate = piece.nodes[0].rate
    if rate is None:
        return []
    per_time = _per_time(rate)
    rated = State(True, quantity=1, price=True, per_time=per_time)
    choices: list[Choice] = [(_beginning(state) + _RATE_OF_ALL, "begin rated", rated)]
    if state.is_open and not (state.quantity or state.price):
        then = state._replace(quantity=1, price=True, per_time=per_time, since=NONE)
        choices.append((_GO_ON[state.since] + _RATE_OF_ALL, "add rated", then))
    return choices


def _number_choices(state: State, piece: Piece) -> list[Choice]:
    choices = [(_IN_A_REASON if piece.is_clause else _LEFT_OUT_NUMBER, "leave", state)]
    start = _beginning(state)
    choices.append((start + piece.as_count, "begin count", State(True, counted=True)))
    choices.append((start + piece.as_price + 0.5, "begin price", State(True, price=True)))
    if state.is_open and not state.counted:
        late = _COUNT_AFTER_PRICE if state.price else 0.0
        choices.append(
            (_GO_ON[state.since] + piece.as_count + late, "add count", state._replace(counted=True, since=NONE))
        )
    if state.is_open and not state.price:
        bare = 0.0 if state.words or state.quantity else 1.0
        bare += _COUNT_AT_BARE_PRICE if state.counted else 0.0
        bare += _RATED_AT_FLAT_PRICE if state.quantity > 1 else 0.0
        cost = _GO_ON[state.since] * 0.7 + piece.as_price + bare
        choices.append((cost, "add price", state._replace(price=True, since=NONE)))
    return choices

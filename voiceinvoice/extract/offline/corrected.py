"""Which of the amounts said before a correction gives anew, and the new one in its place."""

from dataclasses import replace
from decimal import Decimal

from voiceinvoice.domain.terms import Terms
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import stem_at

#: How many days a term is that is told anew in a unit.
_DAYS = {"day": 1, "week": 7, "month": 30}
MONEY = {"price", "number"}
COUNTS = {"number", "quantity"}
#: How far back the corrected value may stand, in nodes.
LOOK_BACK = 30
_REACH = 5
_CENTS = 2
#: An amount and what mends it are seldom further apart.
_ALIKE = 4
#: So many words before an amount may say that it was only talked about: `I had quoted them`, `was going to be`.
_TENTATIVE_REACH = 7
#: So many nodes after a count its price may stand.
_PRICE_REACH = 7


def code_target(done: list[Node], new: Node) -> int | None:
    """The order number right before a correction that gives as many figures: `PO 4471, no, 4417`."""
    place = len(done) - 1
    while place >= 0 and done[place].kind == "comma":
        place -= 1
    if place < 1 or done[place].kind != "po" or new.kind != "number" or new.value is None or new.per:
        return None
    return place if len(f"{new.value:f}") == len(done[place].text) else None


def named_target(done: list[Node], nodes: list[Node], marker: int, given: int, lexicon: Lexicon) -> int | None:
    """The amount of what the correction names again: `rush fee 15 percent, no, make the rush fee 50 dollars`."""
    names = [
        node.low[:5] for node in nodes[marker:given] if node.kind == "word" and node.low not in lexicon.function_words
    ]
    names += _named_before(done, lexicon)
    if not names or nodes[given].kind not in MONEY:
        return None
    for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1):
        if done[place].kind != "word" or done[place].low[:5] not in names:
            continue
        values = [at for at in range(place + 1, min(place + _REACH, len(done))) if done[at].kind in {*MONEY, "percent"}]
        amounts = [at for at in values if done[at].kind != "number" or done[at].at] or values
        if amounts:
            return amounts[0]
    return None


def _named_before(done: list[Node], lexicon: Lexicon) -> list[str]:
    """What is named again right before it is corrected: `oh, and the desk, sorry, 450`."""
    first = len(done)
    while first and done[first - 1].kind in {"word", "comma", "join"}:
        first -= 1
    named = [
        node.low[:5]
        for before, node in zip(done[first:], done[first + 1 :], strict=False)
        if before.low == lexicon.the and node.kind == "word"
    ]
    said = {node.low[:5] for node in done[:first] if node.kind == "word"}
    return [name for name in named if name in said] if first and done[first - 1].kind == "stop" else []


def target_of(done: list[Node], nodes: list[Node], given: int) -> int | None:
    """Which of the values said before is corrected by nodes[given]."""
    new = nodes[given]
    follows = stem_at(nodes, given + 1)
    candidates = [
        place for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1) if same_kind(done[place], new)
    ]
    if not candidates:
        return None
    named = [place for place in candidates if follows and _is_of_noun(done, place, follows)]
    named = named or [place for place in candidates if _is_priced_alike(done, place, nodes, given)]
    if named:
        return named[0]
    rated = [place for place in candidates if new.per and _is_rate(done, place, new.per)]
    if rated:
        return rated[0]
    if new.kind == "number" and new.value is not None:
        near = candidates[:2]
        return min(near, key=lambda place: (distance(done[place].value, new.value), -place))
    if (new.kind == "price" and not new.currency and not new.per) or _stands_last(done, candidates[0], new):
        return candidates[0]
    priced = [place for place in candidates if done[place].kind == "price"]
    return priced[0] if new.kind == "price" and priced else candidates[0]


def _stands_last(done: list[Node], place: int, new: Node) -> bool:
    """Whether the bare number right before the correction is the amount it mends: `une robe quarante-cinq, non, 54`."""
    is_bare = done[place].kind == "number" and not done[place].unit
    is_last = all(node.kind == "comma" for node in done[place + 1 :])
    return is_bare and is_last and new.kind == "price" and distance(done[place].value, new.value) < _ALIKE


def _is_of_noun(done: list[Node], place: int, noun: str) -> bool:
    """Whether a noun stands after an amount, or before a count: `paintings, two at 380`."""
    is_rate = done[place].kind == "price" and (done[place].at or done[place].per)
    before = stem_at(done, place - 1) if place else ""
    return (stem_at(done, place + 1) == noun and not is_rate) or (before == noun and done[place].kind in COUNTS)


def _is_priced_alike(done: list[Node], place: int, nodes: list[Node], given: int) -> bool:
    """Whether two counts have the same price after them: `eight at 110 ... so make it seven at 110`."""
    if nodes[given].kind not in COUNTS or done[place].kind not in COUNTS:
        return False
    new = next((node for node in nodes[given + 1 : given + 4] if node.kind == "price"), None)
    old = next((node for node in done[place + 1 : place + 4] if node.kind == "price"), None)
    return new is not None and old is not None and new.value == old.value


def _is_rate(done: list[Node], place: int, per: str) -> bool:
    """Whether an amount is the price of one `per`, by itself or after so many of them."""
    counted = any(node.kind == "quantity" and node.unit == per for node in done[max(0, place - 3) : place])
    return done[place].per == per or (counted and not done[place].per)


def as_weight(done: list[Node], new: Node, lexicon: Lexicon) -> Node:
    """`twelve pounds of shock, no, fifteen pounds`: pounds are money only where those before are."""
    last = next((node for node in reversed(done) if node.kind in {*MONEY, "quantity"}), None)
    is_weight = last is not None and last.kind == "quantity" and last.unit in lexicon.weights
    if not is_weight or new.kind != "price" or new.currency != "GBP" or new.per or new.at:
        return new
    return replace(new, kind="quantity", unit=last.unit if last else "", currency="")


def is_for_all(done: list[Node], target: int, new: Node) -> bool:
    """Whether an amount is nearer to what several come to than to the price of one: `5 at 50, let's call it 240`."""
    old = done[target]
    if old.kind not in MONEY or not (old.at or old.per) or new.at or new.per or old.value is None or new.value is None:
        return False
    counts = [node.value for node in done[max(0, target - _REACH) : target] if node.kind in COUNTS]
    total = old.value * (counts[-1] or 1) if counts else old.value
    return distance(total, new.value) < distance(old.value, new.value)


def distance(old: Decimal | None, new: Decimal | None) -> float:
    """How far apart two amounts are, as a ratio."""
    if not old or not new:
        return 99.0
    ratio = float(old) / float(new)
    return ratio if ratio >= 1 else 1 / ratio


def nearest_reading(new: Node, old: Decimal | None) -> Node:
    """`nineteen hundred, no, eighteen fifty`: a spoken pair as the amount that is nearer to the one it corrects."""
    if not new.others or not old or new.value is None:
        return new
    readings = (new.value, *new.others)
    value = min(readings, key=lambda reading: distance(old, reading))
    return replace(new, value=value, others=tuple(reading for reading in readings if reading != value))


def same_kind(old: Node, new: Node) -> bool:
    """Whether one amount may stand for the other: money for money, hours for hours, a count for either."""
    if old.kind in MONEY and new.kind in MONEY:
        return not (old.currency and new.currency and old.currency != new.currency)
    if old.kind == "quantity" and new.kind == "quantity":
        return old.unit == new.unit
    if old.kind == "quantity" and new.kind == "number":
        return new.places != _CENTS
    if old.kind == "terms" and new.kind == "quantity":
        return isinstance(old.data, Terms) and old.data.kind == "days" and new.unit in _DAYS
    return old.kind == new.kind


def in_place(old: Node, new: Node) -> Node:
    """`new` as it is meant in the place of `old`: in its unit, currency and basis."""
    if old.kind == "quantity" and new.kind == "number" and new.value is not None:
        in_minutes = isinstance(old.data, Decimal)
        return replace(old, value=new.value / 60 if in_minutes else new.value, data=new.value if in_minutes else None)
    if old.kind == "terms" and new.kind == "quantity" and new.value is not None:
        return replace(old, data=Terms("days", days=int(new.value * _DAYS[new.unit])))
    if old.kind == "po" and new.value is not None:
        return replace(new, kind="po", low=old.low, text=new.text or f"{new.value:f}", value=None)
    if old.kind == "percent" and new.kind in MONEY:
        return replace(new, kind="price")
    kind = "price" if old.kind in MONEY and "price" in {old.kind, new.kind} else new.kind
    return replace(new, kind=kind, at=new.at or old.at, per=new.per or old.per, currency=new.currency or old.currency)


def is_tentative(done: list[Node], place: int, lexicon: Lexicon) -> bool:
    """Whether words before an amount say that it was not the last one: `I quoted`, `was supposed to be`."""
    for before in range(place - 1, max(-1, place - 1 - _TENTATIVE_REACH), -1):
        if done[before].kind == "stop" or done[before].kind in MONEY:
            return False
        if done[before].low in lexicon.tentative:
            return True
    return False


def is_count(done: list[Node], place: int) -> bool:
    """Whether a number counts things that have a price after it."""
    if done[place].kind not in COUNTS:
        return False
    for later in done[place + 1 : place + _PRICE_REACH]:
        if later.kind == "stop":
            return False
        if later.kind in {"price", "same"}:
            return True
    return False


def said_first(done: list[Node], target: int, lexicon: Lexicon) -> int:
    """Where the value at `target` was said first, and is only said again: `two nights ... well it was two`."""
    if not target or done[target - 1].low not in lexicon.is_words:
        return target
    for place in range(max(0, target - LOOK_BACK), target):
        if done[place].kind in {done[target].kind, "quantity"} and done[place].value == done[target].value:
            return place
    return target


def names_another(done: list[Node], target: int, lexicon: Lexicon) -> bool:
    """Whether other work was begun after the value at `target`: `22 a pair, and the fitting`."""
    said = {node.low[:4] for node in done[: target + 2] if node.kind == "word"}
    begins = False
    for node in done[target + 1 :]:
        begins = begins or node.kind in {"join", "comma", "stop"}
        known = node.low in lexicon.function_words or node.low in lexicon.sayings or node.low in lexicon.quoting
        if begins and node.kind == "word" and not known and node.low[:4] not in said:
            return True
    return False

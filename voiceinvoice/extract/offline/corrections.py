"""Dictated corrections: `475, hmm no, 525`, `oh hang on it was four panes`, `she canceled the arch`."""

from dataclasses import replace
from decimal import Decimal

from voiceinvoice.domain.terms import Terms
from voiceinvoice.extract.offline.drops import VALUES, drop_items, is_value
from voiceinvoice.extract.offline.gifts import settle_gifts
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at, stem_at
from voiceinvoice.extract.offline.unbilled import settle_unbilled

_MONEY = {"price", "number"}
#: How many days a term is that is told anew in a unit.
_DAYS = {"day": 1, "week": 7, "month": 30}
#: How many plain words may stand between a correcting phrase and the value it gives.
_REACH = 5
_CENTS = 2
#: So many words correct whatever stands before them: `but brought it down to`.
_SURE = 3
#: How far back the corrected value may stand, in nodes.
_LOOK_BACK = 30


def correct(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes as the speaker meant them: replaced values in their place, dropped items gone."""
    return drop_items(settle_gifts(settle_unbilled(_replace_values(nodes, lexicon), lexicon), lexicon), lexicon)


def _replace_values(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    done: list[Node] = []
    at = 0
    while at < len(nodes):
        marker = _marker_end(nodes, at, lexicon)
        given = _given_value(nodes, done, marker, lexicon) if marker else None
        target = None
        if given is not None:
            target = _code_target(done, nodes[given])
            target = target or _named_target(done, nodes, marker, given, lexicon) or _target(done, nodes, given)
            if target is not None and _is_for_all(done, target, nodes[given]):
                target = None
        if given is None or target is None or _has_a_role(nodes, at, given, lexicon):
            done.append(nodes[at])
            at += 1
            continue
        after = given + 1
        for place in range(target + 1, min(target + 4, len(done))):
            if after < len(nodes) and _says_again(nodes[after], done[place]):
                after += 1
            else:
                break
        if all(node.kind == "comma" for node in done[target + 1 :]):
            del done[target + 1 :]
        between = [
            node for node in nodes[marker:given] if node.kind == "word" and node.low not in lexicon.function_words
        ]
        done[target] = _in_place(done[target], _nearest_reading(nodes[given], done[target].value))
        done.extend(between)
        at = after
    return done


def _has_a_role(nodes: list[Node], at: int, given: int, lexicon: Lexicon) -> bool:
    """Whether the words after the amount make it another matter: `call it 60 off`, `call it 480 for the lot`."""
    found = lexicon.roles.best(nodes[at:], given - at)
    return found is not None and found.last > given - at and found.role in {"discount", "rounded"}


def _says_again(node: Node, before: Node) -> bool:
    """Whether a word or an amount is the one that stood after the corrected value."""
    if node.kind == "word":
        return bool(node.low) and node.low == before.low
    return node.kind in VALUES and node.kind == before.kind and node.value is not None and node.value == before.value


def _marker_end(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The index after a run of correcting words that starts at `at`, or 0 when there is none."""
    if nodes[at].low in lexicon.untaxed and phrase_at(nodes, at, lexicon.untaxed):
        return 0
    place, found = at, False
    follows = nodes[at + 1].low if at + 1 < len(nodes) else ""
    is_led = at > 0 and nodes[at - 1].low in lexicon.clause_starters
    if (is_led and phrase_at(nodes, at, lexicon.corrections) < _SURE) or (
        nodes[at].low in lexicon.negations and follows in lexicon.denied
    ):
        return 0
    while place < len(nodes):
        length = phrase_at(nodes, place, lexicon.corrections)
        if length:
            place, found = place + length, True
        elif nodes[place].kind == "comma" and place > at:
            place += 1
        elif nodes[place].kind == "stop" and found and place + 1 < len(nodes) and not is_value(nodes[place + 1]):
            more = phrase_at(nodes, place + 1, lexicon.corrections)
            if not more:
                break
            place += 1 + more
        elif nodes[place].low in (lexicon.hesitations if place > at else lexicon.sounds):
            place += 1
        else:
            break
    return place if found else 0


def _given_value(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int | None:
    """The value that the correction gives, right after it or after words that name again what was said before."""
    said: set[str] | None = None
    for place in range(at, min(at + _REACH + 2, len(nodes))):
        node = nodes[place]
        if node.kind in VALUES:
            return _beyond_denied(nodes, place, lexicon) if place > at else place
        if node.kind not in {"word", "comma"} and not (node.kind == "stop" and place == at):
            return None
        if node.kind == "word" and node.low not in lexicon.function_words:
            if node.low in lexicon.sayings or node.low in lexicon.flat:
                continue
            said = said if said is not None else {each.low[:5] for each in done[-_LOOK_BACK:] if each.kind == "word"}
            if node.low[:5] not in said:
                return None
    return None


def _beyond_denied(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The value after the one that is denied: `das war nicht 17, sondern 19`, `non, pas 80, 75`."""
    before = nodes[at - 1]
    if before.low not in lexicon.negations or phrase_at(nodes, at - 1, lexicon.corrections):
        return at
    for place in range(at + 1, min(at + _REACH, len(nodes))):
        if nodes[place].kind == nodes[at].kind or {nodes[place].kind, nodes[at].kind} <= _MONEY:
            return place
        if nodes[place].kind not in {"word", "comma"}:
            break
    return at


def _code_target(done: list[Node], new: Node) -> int | None:
    """The order number right before a correction that gives as many figures: `PO 4471, no, 4417`."""
    place = len(done) - 1
    while place >= 0 and done[place].kind == "comma":
        place -= 1
    if place < 1 or done[place].kind != "po" or new.kind != "number" or new.value is None or new.per:
        return None
    return place if len(f"{new.value:f}") == len(done[place].text) else None


def _named_target(done: list[Node], nodes: list[Node], marker: int, given: int, lexicon: Lexicon) -> int | None:
    """The amount of what the correction names again: `rush fee 15 percent, no, make the rush fee 50 dollars`."""
    names = [
        node.low[:5] for node in nodes[marker:given] if node.kind == "word" and node.low not in lexicon.function_words
    ]
    if not names or nodes[given].kind not in _MONEY:
        return None
    for place in range(len(done) - 1, max(-1, len(done) - _LOOK_BACK), -1):
        if done[place].kind != "word" or done[place].low[:5] not in names:
            continue
        values = [
            at for at in range(place + 1, min(place + _REACH, len(done))) if done[at].kind in {*_MONEY, "percent"}
        ]
        amounts = [at for at in values if done[at].kind != "number" or done[at].at] or values
        return amounts[0] if amounts else None
    return None


def _target(done: list[Node], nodes: list[Node], given: int) -> int | None:
    """Which of the values said before is corrected by nodes[given]."""
    new = nodes[given]
    follows = stem_at(nodes, given + 1)
    candidates = [
        place for place in range(len(done) - 1, max(-1, len(done) - _LOOK_BACK), -1) if _same_kind(done[place], new)
    ]
    if not candidates:
        return None
    named = [place for place in candidates if follows and stem_at(done, place + 1) == follows]
    if named:
        return named[0]
    if new.kind == "number" and new.value is not None:
        near = candidates[:2]
        return min(near, key=lambda place: (_distance(done[place].value, new.value), -place))
    if new.kind == "price" and not new.currency and not new.per:
        return candidates[0]
    priced = [place for place in candidates if done[place].kind == "price"]
    return priced[0] if new.kind == "price" and priced else candidates[0]


def _is_for_all(done: list[Node], target: int, new: Node) -> bool:
    """Whether an amount is nearer to what several come to than to the price of one: `5 at 50, let's call it 240`."""
    old = done[target]
    if old.kind not in _MONEY or not (old.at or old.per) or new.at or new.per or old.value is None or new.value is None:
        return False
    counts = [node.value for node in done[max(0, target - _REACH) : target] if node.kind in {"number", "quantity"}]
    total = old.value * (counts[-1] or 1) if counts else old.value
    return _distance(total, new.value) < _distance(old.value, new.value)


def _distance(old: Decimal | None, new: Decimal | None) -> float:
    """How far apart two amounts are, as a ratio."""
    if not old or not new:
        return 99.0
    ratio = float(old) / float(new)
    return ratio if ratio >= 1 else 1 / ratio


def _nearest_reading(new: Node, old: Decimal | None) -> Node:
    """`nineteen hundred, no, eighteen fifty`: a spoken pair as the amount that is nearer to the one it corrects."""
    if not new.others or not old or new.value is None:
        return new
    readings = (new.value, *new.others)
    value = min(readings, key=lambda reading: _distance(old, reading))
    return replace(new, value=value, others=tuple(reading for reading in readings if reading != value))


def _same_kind(old: Node, new: Node) -> bool:
    if old.kind in _MONEY and new.kind in _MONEY:
        return not (old.currency and new.currency and old.currency != new.currency)
    if old.kind == "quantity" and new.kind == "quantity":
        return old.unit == new.unit
    if old.kind == "quantity" and new.kind == "number":
        return new.places != _CENTS
    if old.kind == "terms" and new.kind == "quantity":
        return isinstance(old.data, Terms) and old.data.kind == "days" and new.unit in _DAYS
    return old.kind == new.kind


def _in_place(old: Node, new: Node) -> Node:
    if old.kind == "po" and new.value is not None:
        return replace(new, kind="po", low=old.low, text=new.text or f"{new.value:f}", value=None)
    if old.kind == "quantity" and new.kind == "number" and new.value is not None:
        in_minutes = isinstance(old.data, Decimal)
        return replace(old, value=new.value / 60 if in_minutes else new.value, data=new.value if in_minutes else None)
    if old.kind == "terms" and new.kind == "quantity" and new.value is not None:
        return replace(old, data=Terms("days", days=int(new.value * _DAYS[new.unit])))
    if old.kind == "percent" and new.kind in _MONEY:
        return replace(new, kind="price")
    kind = "price" if old.kind in _MONEY and "price" in {old.kind, new.kind} else new.kind
    return replace(new, kind=kind, at=new.at or old.at, per=new.per or old.per, currency=new.currency or old.currency)

"""Dictated corrections: `475, hmm no, 525`, `oh hang on it was four panes`, `she canceled the arch`."""

from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.wordlists import PhraseTable

_MONEY = {"price", "number"}
_VALUES = {"price", "number", "quantity", "percent", "terms", "po", "email"}
#: How many plain words may stand between a correcting phrase and the value it gives.
_REACH = 5
#: How many nodes before "nothing to do with my bill" the amount may stand that it speaks of.
_ASIDE = 8
_CENTS = 2
#: How far back the corrected value may stand, in nodes.
_LOOK_BACK = 30


def correct(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes as the speaker meant them: replaced values in their place, dropped items gone."""
    return _drop_items(_replace_values(nodes, lexicon), lexicon)


def phrase_at(nodes: list[Node], at: int, table: PhraseTable) -> int:
    """How many nodes from `at` make up a phrase of `table`, commas between its words included; 0 for none."""
    for phrase in table.get(nodes[at].low, ()):
        place = at
        for word in phrase:
            if word != phrase[0] or place != at:
                while place < len(nodes) and nodes[place].kind == "comma":
                    place += 1
            if place >= len(nodes) or nodes[place].low != word or nodes[place].kind not in {"word", "join"}:
                break
            place += 1
        else:
            return place - at
    return 0


def _replace_values(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    done: list[Node] = []
    at = 0
    while at < len(nodes):
        marker = _marker_end(nodes, at, lexicon)
        given = _given_value(nodes, done, marker, lexicon) if marker else None
        target = _target(done, nodes, given) if given is not None else None
        if given is None or target is None:
            done.append(nodes[at])
            at += 1
            continue
        after = given + 1
        for place in range(target + 1, min(target + 4, len(done))):
            if (
                after < len(nodes)
                and nodes[after].low
                and nodes[after].low == done[place].low
                and nodes[after].kind == "word"
            ):
                after += 1
            else:
                break
        if all(node.kind == "comma" for node in done[target + 1 :]):
            del done[target + 1 :]
        between = [
            node for node in nodes[marker:given] if node.kind == "word" and node.low not in lexicon.function_words
        ]
        done[target] = _in_place(done[target], nodes[given])
        done.extend(between)
        at = after
    return done


def _marker_end(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The index after a run of correcting words that starts at `at`, or 0 when there is none."""
    if nodes[at].low in lexicon.untaxed and phrase_at(nodes, at, lexicon.untaxed):
        return 0
    place, found = at, False
    if at and nodes[at - 1].low in lexicon.clause_starters:
        return 0
    while place < len(nodes):
        length = phrase_at(nodes, place, lexicon.corrections)
        if length:
            place, found = place + length, True
        elif nodes[place].kind == "comma" and place > at:
            place += 1
        elif nodes[place].kind == "stop" and found and place + 1 < len(nodes) and not _is_value(nodes[place + 1]):
            more = phrase_at(nodes, place + 1, lexicon.corrections)
            if not more:
                break
            place += 1 + more
        elif nodes[place].low in (lexicon.hesitations if place > at else lexicon.sounds):
            place += 1
        else:
            break
    return place if found else 0


def _is_value(node: Node) -> bool:
    return node.kind in _VALUES


def _given_value(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int | None:
    """The value that the correction gives, right after it or after words that name again what was said before."""
    said: set[str] | None = None
    for place in range(at, min(at + _REACH, len(nodes))):
        node = nodes[place]
        if node.kind in _VALUES:
            return place
        if node.kind not in {"word", "comma"} and not (node.kind == "stop" and place == at):
            return None
        if node.kind == "word" and node.low not in lexicon.function_words:
            said = said if said is not None else {each.low[:5] for each in done[-_LOOK_BACK:] if each.kind == "word"}
            if node.low[:5] not in said:
                return None
    return None


def _target(done: list[Node], nodes: list[Node], given: int) -> int | None:
    """Which of the values said before is corrected by nodes[given]."""
    new = nodes[given]
    follows = _stem(nodes, given + 1)
    candidates = [
        place for place in range(len(done) - 1, max(-1, len(done) - _LOOK_BACK), -1) if _same_kind(done[place], new)
    ]
    if not candidates:
        return None
    named = [place for place in candidates if follows and _stem(done, place + 1) == follows]
    if named:
        return named[0]
    if new.kind == "number" and new.value is not None:
        near = candidates[:2]
        return min(near, key=lambda place: (_distance(done[place].value, new.value), -place))
    if new.kind == "price" and not new.currency and not new.per:
        return candidates[0]
    priced = [place for place in candidates if done[place].kind == "price"]
    return priced[0] if new.kind == "price" and priced else candidates[0]


def _stem(nodes: list[Node], at: int) -> str:
    return nodes[at].low[:4] if at < len(nodes) and nodes[at].kind == "word" and len(nodes[at].low) > 2 else ""


def _distance(old: Decimal | None, new: Decimal | None) -> float:
    """How far apart two amounts are, as a ratio."""
    if not old or not new:
        return 99.0
    ratio = float(old) / float(new)
    return ratio if ratio >= 1 else 1 / ratio


def _same_kind(old: Node, new: Node) -> bool:
    if old.kind in _MONEY and new.kind in _MONEY:
        return not (old.currency and new.currency and old.currency != new.currency)
    if old.kind == "quantity" and new.kind == "quantity":
        return old.unit == new.unit
    if old.kind == "quantity" and new.kind == "number":
        return new.places != _CENTS
    return old.kind == new.kind


def _in_place(old: Node, new: Node) -> Node:
    if old.kind == "quantity" and new.kind == "number" and new.value is not None:
        in_minutes = isinstance(old.data, Decimal)
        return replace(old, value=new.value / 60 if in_minutes else new.value, data=new.value if in_minutes else None)
    kind = "price" if old.kind in _MONEY and "price" in {old.kind, new.kind} else new.kind
    return replace(new, kind=kind, at=new.at or old.at, per=new.per or old.per, currency=new.currency or old.currency)


def _drop_items(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """Without the items that a later phrase takes back by name: `forget the hours`, `no arch`."""
    kept = list(nodes)
    for at in range(len(nodes)):
        if nodes[at].low in lexicon.asides and phrase_at(nodes, at, lexicon.asides):
            _settle_aside(kept, at, lexicon)
        length = phrase_at(nodes, at, lexicon.drops) if nodes[at].low in lexicon.drops else 0
        if not length:
            continue
        place = at + length
        if (
            place + 1 < len(nodes)
            and nodes[place].low in lexicon.charged_to
            and nodes[place + 1].low in lexicon.whole_price
        ):
            place += 2
        while place < len(nodes) and nodes[place].low in lexicon.determiners:
            place += 1
        if place < len(nodes) and nodes[place].low in lexicon.backward and not _renames(nodes, place + 1, lexicon):
            _settle_back(kept, at, place, lexicon)
        elif (stem := _stem(nodes, place)) and nodes[place].low not in lexicon.function_words:
            _settle_named(kept, at, stem, lexicon)
        elif place >= len(nodes) or nodes[place].kind in {"stop", "comma", "word"}:
            _settle_back(kept, at, place - 1, lexicon)
    return kept


def _renames(nodes: list[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether what follows "scratch that" is another client: `it's Nexon Labs`."""
    while at < len(nodes) and nodes[at].kind in {"comma", "stop"}:
        at += 1
    length = phrase_at(nodes, at, lexicon.client_is) if at < len(nodes) and nodes[at].low in lexicon.client_is else 0
    follows = nodes[at + length] if at + length < len(nodes) else None
    return bool(length) and follows is not None and follows.kind == "word" and not follows.low.isdigit()


def _settle(kept: list[Node], first: int, last: int) -> None:
    for place in range(first, last + 1):
        old = kept[place]
        kept[place] = Node("gap", old.start, old.end, low=old.low, value=old.value)


def _settle_back(kept: list[Node], at: int, last: int, lexicon: Lexicon, reach: int = _REACH) -> None:
    """Takes back the clause before `at`, from the words that begin it to its value, and the phrase up to `last`."""
    value = at - 1
    while value >= 0 and not _is_value(kept[value]) and kept[value].kind != "gap":
        value -= 1
    if value < 0 or at - value > reach or not _is_value(kept[value]):
        return
    first = value
    while first > 0 and kept[first - 1].kind in {"word", "label"} and kept[first].low not in lexicon.clause_starters:
        first -= 1
    _settle(kept, first, last)


def _settle_aside(kept: list[Node], at: int, lexicon: Lexicon) -> None:
    """Takes back what an aside speaks of: the amount before it, unless something else was named in between."""
    subjects = lexicon.determiners - lexicon.that_one - lexicon.those_two
    for place in range(at - 1, max(-1, at - _ASIDE), -1):
        if _is_value(kept[place]):
            _settle_back(kept, at, at, lexicon, reach=_ASIDE)
            return
        if kept[place].low in subjects and not lexicon.function_words >= {kept[place + 1].low}:
            return


def _settle_named(kept: list[Node], at: int, stem: str, lexicon: Lexicon) -> None:
    """Takes back the item before `at` that is called so, from its words to its price."""
    named = [place for place in range(at) if kept[place].kind == "word" and kept[place].low.startswith(stem)]
    hours = [place for place in range(at) if kept[place].kind == "quantity" and kept[place].unit.startswith(stem[:4])]
    if hours and not named:
        for place in hours:
            _settle(kept, place, place)
        return
    if not named:
        return
    first = last = named[-1]
    while first > 0 and kept[first - 1].kind == "word" and kept[first - 1].low not in lexicon.clause_starters:
        first -= 1
    value = next((place for place in range(last, at) if kept[place].kind in _MONEY), None)
    while last < at - 1 and kept[last].kind not in _MONEY and kept[last + 1].kind not in {"stop", "comma"}:
        last += 1
    if value is not None and value <= last:
        _settle(kept, first, last)
    elif first > 0 and kept[first - 1].kind in _MONEY:
        _settle(kept, first - 1, named[-1])

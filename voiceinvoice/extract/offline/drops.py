"""Items that are taken back: `forget the hours`, `she canceled the arch`, `that was settled already`."""

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at, stem_at
from voiceinvoice.extract.offline.unbilled import counts_things, drop_at, not_billed_at, parted_at

_MONEY = {"price", "number"}
VALUES = {"price", "number", "quantity", "percent", "terms", "po", "email"}
#: What is written on an invoice and not billed.
_QUOTED = {"po", "email"}
#: How far before a word that takes something back its value may stand, in nodes.
_REACH = 5
#: The same for an aside such as "nothing to do with my bill".
_ASIDE = 16
#: So many words may name what is taken back.
_NAME = 5


def is_value(node: Node) -> bool:
    """Whether a node is an amount, a term or a reference."""
    return node.kind in VALUES


def drop_items(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """Without the items that a later phrase takes back by name: `forget the hours`, `no arch`."""
    kept = list(nodes)
    for at in range(len(nodes)):
        if aside := _aside_at(nodes, at, lexicon):
            _settle_aside(kept, at, at + aside, lexicon)
        if length := drop_at(nodes, at, lexicon):
            _settle_dropped(kept, nodes, at, length, lexicon)
        elif not aside:
            _settle_parted(kept, nodes, at, lexicon)
    return kept


def _is_of_its_own(nodes: list[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether words of another thing stand between the last amount and what takes it back: `12 cents, fee waived`."""
    place = at - 1
    while place >= 0 and nodes[place].kind == "word":
        place -= 1
    begins = place >= 0 and (nodes[place].kind in {"comma", "stop"} or nodes[place].kind in _MONEY)
    is_counted = place >= 0 and nodes[place].kind == "number"
    follows = nodes[place + 1 + is_counted : at]
    leads_on = bool(follows) and follows[0].low in lexicon.prepositions
    return begins and not leads_on and any(node.low not in lexicon.function_words for node in follows)


def _is_pronoun(nodes: list[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the word before `at` stands for what was said before: `don't charge for that, it is free`."""
    is_alone = at < len(nodes) and nodes[at].low in lexicon.function_words
    return is_alone and nodes[at - 1].low in lexicon.backward


def _settle_dropped(kept: list[Node], nodes: list[Node], at: int, length: int, lexicon: Lexicon) -> None:
    """Takes back what follows or stands before the `length` nodes at `at`: `forget the hours`, `scratch that`."""
    place = at + length
    follows = [node.low for node in nodes[place : place + 2]]
    if len(follows) > 1 and follows[0] in lexicon.charged_to and follows[1] in lexicon.whole_price:
        place += 2
    is_back = place < len(nodes) and nodes[place].low in lexicon.backward
    if is_back and phrase_at(nodes, at, lexicon.corrections) and _renames(nodes, place + 1, lexicon):
        return
    while place < len(nodes) and nodes[place].low in lexicon.determiners:
        place += 1
    if not _is_pronoun(nodes, place, lexicon) and _settle_object(kept, at, place, _NAME, lexicon):
        return
    closes = place >= len(nodes) or nodes[place].kind in {"stop", "comma", "word"}
    is_other = _settle_told(kept, at, lexicon) if is_back else _is_of_its_own(nodes, at, lexicon)
    if not closes or is_other:
        return
    _settle_back(kept, at, place - 1, lexicon)


def _settle_parted(kept: list[Node], nodes: list[Node], at: int, lexicon: Lexicon) -> None:
    """Takes back what two words stand around, or what is denied: `take the storage off`, `don't bother billing it`."""
    parted = parted_at(nodes, at, lexicon, named=True) or _borne_at(nodes, at, lexicon)
    if parted and nodes[at + 1].low in lexicon.backward | lexicon.those_two:
        _settle_told(kept, at, lexicon)
    elif parted:
        _settle_object(kept, at, at + 1, parted - 1, lexicon)
    elif denied := not_billed_at(nodes, at, lexicon):
        _settle_object(kept, at, at + denied, _NAME, lexicon)


def _borne_at(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` say that the speaker bears something: `I'll cover the ferry myself`, `we'll eat it`."""
    own = lexicon.talk.own_words if nodes[at].low in lexicon.talk.covering else frozenset[str]()
    if at + 1 >= len(nodes) or (nodes[at].low not in lexicon.talk.absorbing and not own):
        return 0
    end = at + 1
    while end < len(nodes) and end - at <= _NAME and nodes[end].kind == "word" and nodes[end].low not in own:
        end += 1
    is_own = end < len(nodes) and nodes[end].low in own
    return end - at if is_own or not own else 0


def _settle_object(kept: list[Node], at: int, first: int, length: int, lexicon: Lexicon) -> bool:
    """Takes back the item before `at` that the words from `first` name; whether they name anything."""
    named = False
    for place in range(first, min(first + length, len(kept))):
        if kept[place].kind != "word" or kept[place].low in lexicon.clause_starters:
            break
        stem = stem_at(kept, place)
        if not stem or kept[place].low in lexicon.function_words:
            continue
        stem = stem.removesuffix("s") if len(kept[place].low) == len(stem) else stem
        named = True
        if _is_of_another_length(kept, place, at, lexicon) or _goes_on(kept, place, at, lexicon):
            break
        if settle_named(kept, at, stem, lexicon):
            break
    return named


def _goes_on(nodes: list[Node], place: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun that was not said before follows, so that another thing is meant: `brakes 310, no brake fluid`."""
    stem = stem_at(nodes, place + 1)
    after = nodes[place + 2] if place + 2 < len(nodes) else None
    closes = after is None or after.kind in {"comma", "stop"}
    if not stem or not closes or nodes[place + 1].low in lexicon.function_words | lexicon.talk.own_words:
        return False
    return not any(node.kind == "word" and node.low.startswith(stem) for node in nodes[:at])


def _settle_told(kept: list[Node], at: int, lexicon: Lexicon) -> bool:
    """Takes back the item that the clause before `at` names: `he did the wiring himself so take that off`."""
    first = at
    while first > 0 and at - first < _ASIDE and kept[first - 1].kind == "word":
        first -= 1
    led = next((place for place in range(first, at) if kept[place].low in lexicon.talk.subjects), at)
    for place in range(led + 1, at):
        stem = stem_at(kept, place)
        if stem and kept[place].low not in lexicon.function_words and settle_named(kept, first, stem, lexicon):
            return True
    return False


def _is_of_another_length(nodes: list[Node], place: int, at: int, lexicon: Lexicon) -> bool:
    """Whether one hour is meant where several were said: `3 hours at 50, don't bill the hour I talked`."""
    unit = lexicon.time_units.get(nodes[place].low)
    is_one = unit is not None and nodes[place].low in lexicon.singular_times
    return is_one and any(node.unit == unit and node.value != 1 for node in nodes[:at] if node.kind == "quantity")


def _aside_at(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The length of an aside at `at` that speaks of what was said, and names nothing itself: not `I'm not charging
    for the visit`."""
    length = phrase_at(nodes, at, lexicon.asides) if nodes[at].low in lexicon.asides else 0
    end = at + length
    names = length and end + 1 < len(nodes) and nodes[end].low in lexicon.whole_price
    return 0 if names and nodes[end + 1].low not in lexicon.backward | lexicon.those_two else length


def _renames(nodes: list[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether what follows "scratch that" is another client: `it's Nexon Labs`."""
    while at < len(nodes) and nodes[at].kind in {"comma", "stop"}:
        at += 1
    length = phrase_at(nodes, at, lexicon.client_is) if at < len(nodes) and nodes[at].low in lexicon.client_is else 0
    follows = nodes[at + length] if at + length < len(nodes) else None
    names = follows is not None and follows.kind == "word" and follows.low not in lexicon.function_words
    return bool(length) and names


def _settle(kept: list[Node], first: int, last: int) -> None:
    for place in range(first, last + 1):
        old = kept[place]
        kept[place] = Node("gap", old.start, old.end, low=old.low, value=old.value)


def _settle_back(kept: list[Node], at: int, last: int, lexicon: Lexicon, reach: int = _REACH) -> None:
    """Takes back the clause before `at`, from the words that begin it to its value, and the phrase up to `last`."""
    value = at - 1
    while value >= 0 and not is_value(kept[value]) and kept[value].kind != "gap":
        value -= 1
    if value < 0 or at - value > reach or not is_value(kept[value]) or _is_something_else(kept, value + 1, at, lexicon):
        return
    first = value
    while first > 0 and kept[first - 1].kind in {"word", "label"} and kept[first].low not in lexicon.clause_starters:
        first -= 1
    _settle(kept, first, last)


def _is_something_else(nodes: list[Node], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether other things are named beyond a comma after a value: `for three days, security deposit | waived`."""
    paused = first < at and nodes[first].kind == "comma"
    words = [node for node in nodes[first:at] if node.kind == "word" and node.low not in lexicon.function_words]
    return paused and len(words) > 1


def _settle_aside(kept: list[Node], at: int, end: int, lexicon: Lexicon) -> None:
    """Takes back what an aside speaks of: the amount before it, unless something else was named in between."""
    place = end + (end < len(kept) and kept[end].low in lexicon.whole_price)
    has_object = place < len(kept) and kept[place].low in lexicon.determiners - lexicon.backward - lexicon.those_two
    if has_object and kept[end - 1].low in lexicon.talk.absorbing | lexicon.billing_verbs:
        return
    value = at - 1
    while value >= 0 and at - value < _ASIDE and not is_value(kept[value]) and kept[value].kind != "stop":
        value -= 1
    if value < 0 or not is_value(kept[value]) or kept[value].kind in _QUOTED:
        return
    if tuple(node.low for node in kept[value + 1 : value + 3]) in lexicon.of_them:
        _settle_back(kept, at, end - 1, lexicon, reach=_ASIDE)
        return
    subjects = lexicon.determiners - lexicon.that_one - lexicon.those_two
    clause = next((place for place in range(value + 1, at) if kept[place].low in lexicon.clause_starters), at)
    is_counted = counts_things(kept, value, lexicon) and all(node.kind == "word" for node in kept[value + 1 : at])
    for place in range(value + 1, at):
        low = kept[place].low
        is_noun = kept[place].kind == "word" and low not in lexicon.function_words and low not in lexicon.predicates
        is_led = low in subjects and kept[place - 1].low not in lexicon.prepositions
        if (is_led and place + 1 < at and kept[place + 1].low not in lexicon.function_words) or (
            is_noun and place < clause and kept[value].kind != "quantity" and not is_counted
        ):
            return
    _settle_back(kept, at, end - 1, lexicon, reach=_ASIDE)


def _is_called(nodes: list[Node], at: int, stem: str) -> bool:
    """Whether a word is the thing with this stem, and not what was done: `paint`, not `painted three rooms`."""
    low = nodes[at].low
    is_done = low != stem and low.endswith("ed") and at + 1 < len(nodes) and nodes[at + 1].kind == "number"
    return nodes[at].kind == "word" and low.startswith(stem) and not is_done


def settle_named(kept: list[Node], at: int, stem: str, lexicon: Lexicon) -> bool:
    """Takes back the item before `at` that is called so, from its words to its price; whether there was one."""
    named = [place for place in range(at) if _is_called(kept, place, stem)]
    hours = [place for place in range(at) if kept[place].kind == "quantity" and kept[place].unit.startswith(stem[:4])]
    if hours and not named:
        for place in hours:
            _settle(kept, place, place)
        return True
    if not named:
        return False
    first = last = named[-1]
    while first > 0 and kept[first - 1].kind == "word" and kept[first - 1].low not in lexicon.clause_starters:
        first -= 1
    value = next((place for place in range(last, at) if kept[place].kind in _MONEY), None)
    while last < at - 1 and kept[last].kind not in _MONEY and kept[last + 1].kind != "stop":
        if kept[last + 1].kind == "comma" and kept[min(last + 2, at - 1)].kind not in _MONEY:
            break
        last += 1
    if value is not None and value <= last:
        _settle(kept, first, last)
        return True
    if first > 0 and kept[first - 1].kind in _MONEY:
        _settle(kept, first - 1, named[-1])
        return True
    return False

"""Work that is named with its price and not billed: `don't charge for the door, 85`, `the lamp is on me, that's 40`."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_AMOUNTS = {"price", "number", "quantity"}
_PAUSES = {"comma", "stop"}
_MONEY = {"price", "number"}
#: So many words may name the work, and so many tell what it would have cost.
_LONGEST_NAME, _LONGEST_TELLING = 7, 6
#: So many words may stand between "not" and "charge".
_DENIAL_REACH = 4
#: More things than this are hardly ever given away.
_SOME = 20


def drop_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` take back what follows or what was said: `leave off`, `forget`; not `don't forget`."""
    length = phrase_at(nodes, at, lexicon.drops) if nodes[at].low in lexicon.drops else 0
    before = nodes[at - 1] if at else None
    if length and _takes_off_a_payment(nodes, at + length, lexicon):
        return 0
    if not length or before is None:
        return length
    has_object = at + length < len(nodes) and nodes[at + length].low in lexicon.determiners
    is_noun = length == 1 and _leads_a_noun(before, lexicon) and not has_object
    return 0 if is_noun or before.low in lexicon.denials else length


def _takes_off_a_payment(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether what is taken off was paid: `take off the 100 retainer`."""
    value = next((at + place for place, node in enumerate(nodes[at : at + 3]) if node.kind in _AMOUNTS), None)
    return value is not None and any(node.low in lexicon.payments for node in nodes[value + 1 : value + 3])


def _denial_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` say that what follows is not billed: `waive`, `I'm not going to charge her for`."""
    if length := not_billed_at(nodes, at, lexicon):
        return length
    if nodes[at].low in lexicon.talk.absorbing and at + 1 < len(nodes):
        return int(nodes[at + 1].low in lexicon.determiners - lexicon.backward)
    length = drop_at(nodes, at, lexicon)
    is_led = at + length < len(nodes) and nodes[at + length].low in lexicon.determiners
    is_whole = length > 1 and nodes[at + length - 1].low not in lexicon.billing_verbs
    return length if is_whole or is_led else 0


def not_billed_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` deny that what follows is billed: `don't bother billing`, `not charging him for`."""
    if nodes[at].low not in lexicon.denials or nodes[at].kind != "word":
        return 0
    for place in range(at + 1, min(at + 1 + _DENIAL_REACH, len(nodes))):
        if nodes[place].low in lexicon.billing_verbs:
            end = place + 1
            while end < len(nodes) and nodes[end].low in lexicon.charged_to:
                end += 1
            follows = nodes[end].low if end < len(nodes) else ""
            is_led = follows in lexicon.whole_price or follows in lexicon.determiners
            return end + (follows in lexicon.whole_price) - at if is_led else 0
        if nodes[place].kind != "word" or nodes[place].low not in lexicon.denial_fillers:
            return 0
    return 0


def parted_at(nodes: Sequence[Node], at: int, lexicon: Lexicon, *, named: bool = False) -> int:
    """How many nodes from `at` say so with two words around the thing: `keep the visit off the bill`; `named`: which
    may stand without an article, as it was named before, and has no amount in it: `leave delivery off`."""
    ends = lexicon.parted.get(nodes[at].low) or (lexicon.talk.parted_named.get(nodes[at].low) if named else None)
    is_led = at + 1 < len(nodes) and (nodes[at + 1].low in lexicon.determiners or named)
    if ends is None or not is_led:
        return 0
    for place in range(at + 2, min(at + 2 + _LONGEST_NAME, len(nodes))):
        if nodes[place].low in ends and nodes[place - 1].kind == "word":
            end = place + 1
            while end < len(nodes) and nodes[end].low in lexicon.bill_words | lexicon.prepositions | {lexicon.the}:
                end += 1
            return end - at
        if nodes[place].kind not in ({"word", "label"} if named else {"word", "label", "price"}):
            return 0
    return 0


def _leads_a_noun(before: Node, lexicon: Lexicon) -> bool:
    """Whether a word that may be a noun is one after `before`: `60 for the skip`, `a 6-yard skip`."""
    return before.kind in {"label", "number", "quantity"} or before.low in lexicon.determiners | lexicon.prepositions


def settle_unbilled(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """Without the amounts of work that is said to be free where it is named."""
    kept = list(nodes)
    for at in range(len(kept)):
        _settle_some(kept, at, lexicon)
        if length := _denial_at(kept, at, lexicon):
            end = _named_amount(kept, at + length, lexicon)
        elif length := parted_at(kept, at, lexicon):
            inside = any(node.kind == "price" for node in kept[at : at + length])
            end = _told_amount(kept, at + length, lexicon, named=True) or inside * (at + length)
        elif _is_gratis(kept, at, lexicon):
            length = phrase_at(kept, at, lexicon.gratis)
            end = _told_amount(kept, at + length, lexicon, named=False) or _adjectival(kept, at, lexicon)
            if not end and (count := _free_count(kept, at, at + length, lexicon)) is not None:
                at, end, length = count, at + length, 0
        else:
            continue
        if end:
            first = min(at, end - 1)
            for place in range(first, max(end, at + length)):
                kept[place] = Node("gap", kept[place].start, kept[place].end, low=kept[place].low)
    return kept


def _settle_some(nodes: list[Node], at: int, lexicon: Lexicon) -> None:
    """Marks how many of several are free: `one of them was free`, `don't charge for two of those`."""
    is_some = nodes[at].kind == "number" and tuple(node.low for node in nodes[at + 1 : at + 3]) in lexicon.of_them
    if not is_some:
        return
    place = at + 3
    while place < len(nodes) and nodes[place].low in lexicon.function_words and place - at < _LONGEST_TELLING:
        if nodes[place].low in lexicon.gratis and phrase_at(nodes, place, lexicon.gratis):
            break
        place += 1
    is_free = place < len(nodes) and (
        phrase_at(nodes, place, lexicon.gratis) > 0 or nodes[place].low in lexicon.not_done
    )
    denied = any(
        (length := _denial_at(nodes, before, lexicon)) and before + length == at
        for before in range(max(0, at - _LONGEST_NAME), at)
    )
    if is_free or denied:
        nodes[at] = Node("gap", nodes[at].start, nodes[at].end, low=nodes[at].low, value=nodes[at].value)


def _named_amount(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """The index after the amount of the thing named at `at`, 0 when none is said of it."""
    place = at + (nodes[at].low in lexicon.determiners) if at < len(nodes) else at
    if place > at and place < len(nodes) and nodes[place].kind in _MONEY:
        return place + 1
    place = at
    while place < len(nodes) and place - at < _LONGEST_NAME and nodes[place].kind in {"word", "label"}:
        low = nodes[place].low
        if low in lexicon.contrasts or low in lexicon.tax_words | lexicon.adding_tax:
            return 0
        if place == at and low in lexicon.function_words and low not in lexicon.determiners - lexicon.backward:
            return 0
        if low in lexicon.clause_starters and low not in lexicon.determiners:
            break
        place += 1
    return _told_amount(nodes, place, lexicon, named=True) if place > at else 0


def _told_amount(nodes: Sequence[Node], at: int, lexicon: Lexicon, *, named: bool) -> int:
    """The index after an amount that only tells what something would cost: `, 85`, `, that's normally 60`."""
    place, paused = at, False
    while place < len(nodes) and nodes[place].kind in _PAUSES and place - at < 1:
        place, paused = place + 1, nodes[place].kind == "stop"
    first = place
    while place < len(nodes) and place - first < _LONGEST_TELLING and _tells(nodes[place], lexicon):
        place += 1
    if place >= len(nodes) or nodes[place].kind not in _AMOUNTS or nodes[place].vague:
        return 0
    told = place > first and any(node.low in lexicon.would_cost for node in nodes[first:place])
    if not told and (paused or not named or _counts_another(nodes, place, lexicon)):
        return 0
    end = place + 1
    if nodes[place].kind == "quantity":
        price = end + (end < len(nodes) and nodes[end].low in lexicon.at)
        end = price + 1 if price < len(nodes) and nodes[price].kind == "price" else end
    while end < len(nodes) and nodes[end].low in lexicon.usual_prices:
        end += 1
    return end


def _tells(node: Node, lexicon: Lexicon) -> bool:
    return node.kind == "word" and (
        node.low in lexicon.would_cost or (node.low in lexicon.function_words and node.low not in lexicon.contrasts)
    )


def _counts_another(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the amount at `at` is of the next thing: `no charge for the callout, 85 for the part`."""
    after = next((node for node in nodes[at + 1 : at + 3] if node.low not in lexicon.at), None)
    if after is None or after.kind not in {"word", "label", "price"}:
        return False
    if nodes[at].kind == "quantity" and after.kind == "price":
        return not (after.at or after.per)
    if after.low in lexicon.usual_prices | lexicon.contrasts:
        return False
    return after.low in lexicon.whole_price or nodes[at].kind != "price" or bool(nodes[at].per)


def _is_gratis(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether something is said to be free at `at`, and not only a few of several."""
    if nodes[at].low not in lexicon.gratis or not phrase_at(nodes, at, lexicon.gratis):
        return False
    begins = max((place for place in range(at) if nodes[place].kind in _PAUSES), default=-1)
    return not any(
        node.low in lexicon.counting or node.low in lexicon.denials or (node.kind == "number" and node.low)
        for node in nodes[begins + 1 : at]
    )


def counts_things(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the number at `at` counts what the next word names, and is no price: `two extra songs`."""
    node, follows = nodes[at], nodes[at + 1].low if at + 1 < len(nodes) else ""
    is_bare = node.kind == "number" and not (node.at or node.places) and (node.value or _SOME + 1) <= _SOME
    return is_bare and bool(follows) and follows not in lexicon.function_words


def _free_count(nodes: Sequence[Node], at: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the count of things stands that are all free: `two extra songs free of charge`, but not `lessons at 40, two
    lessons free`."""
    place = at - 1
    while place > 0 and at - place <= _LONGEST_NAME and nodes[place].kind == "word":
        place -= 1
    if place < 0 or not counts_things(nodes, place, lexicon):
        return None
    nouns = {node.low[:4] for node in nodes[place + 1 : at] if node.low not in lexicon.function_words}
    said = {node.low[:4] for node in nodes[:place] if node.kind == "word"}
    is_priced = any(node.kind == "price" for node in nodes[end : end + 3])
    is_some = place > 0 and nodes[place - 1].low in lexicon.first_words | lexicon.closing_words
    return place if nouns and not nouns & said and not is_priced and not is_some else None


def _adjectival(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """The index after the amount in `the 90 dollar inspection is free`, 0 when there is none."""
    if lexicon.heads_first:
        return 0
    place = at - 1
    while place > 0 and at - place < _LONGEST_TELLING and nodes[place].kind == "word":
        place -= 1
    is_led = place > 0 and nodes[place - 1].low in lexicon.determiners and nodes[place].kind == "price"
    return place + 1 if is_led and place < at - 1 else 0

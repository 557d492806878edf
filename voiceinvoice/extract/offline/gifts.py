"""What is given away without a price of its own, and what was billed before and is free after all:
`I threw in ten extra edits`, `replaced two fuses for free`, `edging 15, edging's on us this time`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from voiceinvoice.extract.offline.drops import settle_named
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_COUNTS = {"number", "quantity"}
_ENDS = {"comma", "stop", "colon", "price", "gap", "percent"}
#: So many words may name what is given, before or after the words that give it.
_LONGEST = 9
#: Nobody gives away more things than this one by one.
_MOST = 200


def settle_gifts(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """Without counts of things that are free, and without the items that are said to be free after their price."""
    kept = list(nodes)
    for at in range(len(kept)):
        length = _gift_at(kept, at, lexicon)
        if not length:
            continue
        first, end = _begin(kept, at, lexicon), at + length
        if _is_beyond(kept, first, at, lexicon):
            _settle(kept, first, _counted_after(kept, end, lexicon) or end)
            continue
        if _is_some_of_them(kept, first, at, lexicon):
            continue
        if kept[end - 1].low in lexicon.whole_price and _names_more(kept, end, lexicon):
            first = at
        count = next((place for place in range(first, at) if kept[place].kind in _COUNTS), None)
        after = _counted_after(kept, end, lexicon)
        if count is not None and _names(kept, count + 1, at, lexicon):
            _settle(kept, first, end)
        elif count is None and after:
            _settle(kept, first, after)
        elif count is None and _names(kept, first, at, lexicon):
            _settle_earlier(kept, first, at, lexicon)
    return kept


def settle_billed_counts(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """With the count that is billed in the place of the one said before: `6 lessons at 30, so just charge five`."""
    kept = list(nodes)
    for at in range(1, len(kept)):
        fewer = kept[at].value
        follows = kept[at + 1].kind if at + 1 < len(kept) else "stop"
        verb = at - 1
        while verb > 0 and kept[verb].low in lexicon.charged_to | lexicon.whole_price:
            verb -= 1
        led = kept[verb - 1].low if verb else ""
        is_told = kept[verb].low in lexicon.billing_verbs and led in lexicon.talk.billed_leads
        if kept[at].kind != "number" or fewer is None or not is_told or follows not in {"stop", "comma"}:
            continue
        counts = [place for place in range(verb) if kept[place].kind == "number" and kept[place].at is False]
        said = next((place for place in reversed(counts) if _is_priced_after(kept, place)), None)
        if said is not None and fewer < (kept[said].value or 0):
            kept[said] = replace(kept[said], value=fewer, start=kept[said].start, others=())
            first = next((place for place in range(verb, said, -1) if kept[place].kind in {"comma", "stop"}), verb)
            _settle(kept, first + 1, at + 1)
    return kept


def _is_priced_after(nodes: Sequence[Node], at: int) -> bool:
    """Whether a price for each follows what is counted at `at`."""
    place = at + 1
    while place < len(nodes) and nodes[place].kind in {"word", "label", "comma"}:
        place += 1
    return place < len(nodes) and nodes[place].kind == "price" and bool(nodes[place].at or nodes[place].per)


def _gift_at(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` say that something is given away; not `sugar free cakes`."""
    table = lexicon.talk.gifts
    length = phrase_at(nodes, at, table) if nodes[at].low in table and nodes[at].kind == "word" else 0
    follows = nodes[at + length] if length and at + length < len(nodes) else None
    is_said_of_it = follows is None or follows.kind != "word" or follows.low in lexicon.function_words
    before = nodes[at - 1].low if at else ""
    denied = before in lexicon.denials or before in lexicon.no_words
    return length if (is_said_of_it or nodes[at].low in lexicon.talk.giving) and not denied else 0


def _begin(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """Where the clause begins that ends at `at`: after an amount, a pause, or a number that counts nothing."""
    place = at
    while place > 0 and at - place < _LONGEST:
        before = nodes[place - 1]
        if before.kind in _ENDS or before.kind == "join" or before.low in lexicon.talk.outlay_turns:
            break
        if before.kind in _COUNTS and nodes[place - 2].low not in lexicon.ordinals:
            return _subject(nodes, place - 1, lexicon) if _counts(nodes, place - 1, lexicon) else place
        place -= 1
    return place


def _counts(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a number counts what is given, and is not the price of what was said before it."""
    follows = nodes[at + 1]
    if follows.kind != "word" or follows.low in lexicon.function_words:
        return nodes[at].kind == "quantity"
    before = nodes[at - 1] if at else None
    if nodes[at].kind == "number" and (nodes[at].value or 0) > _MOST:
        return False
    if nodes[at].kind == "quantity" or before is None or before.kind != "word":
        return True
    return before.low in lexicon.function_words or before.low.endswith(lexicon.talk.done_endings)


def _subject(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """Where the words before a count begin, as in `I cleaned 4 windows`."""
    while at > 0 and nodes[at - 1].kind == "word" and nodes[at].low not in lexicon.clause_starters:
        at -= 1
    return at


def _is_some_of_them(nodes: Sequence[Node], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether only some of what was counted before is free: `two of them`, `the first one`, `the last lesson`."""
    told = [node.low for node in nodes[max(0, first - 1) : at]]
    if any(pair in lexicon.of_them for pair in pairwise(told)):
        return True
    return any(low in lexicon.first_words or low in lexicon.closing_words or low in lexicon.ordinals for low in told)


def _is_beyond(nodes: Sequence[Node], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether what is free comes after all that was counted before: `3 cakes at 90, the fourth one free`."""
    rank = next((lexicon.ordinals[node.low] for node in nodes[first:at] if node.low in lexicon.ordinals), 0)
    counts = [node for node, follows in pairwise(nodes[: first + 1]) if node.kind in _COUNTS and follows.kind == "word"]
    return rank > 1 and not any(rank <= (node.value or 0) <= _MOST for node in counts)


def _names_more(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether what is not charged for is named after the phrase: `I won't charge for the two roses`."""
    follows = nodes[at] if at < len(nodes) else None
    return follows is not None and (
        follows.low in lexicon.determiners or (follows.kind == "word" and follows.low not in lexicon.function_words)
    )


def _names(nodes: Sequence[Node], first: int, end: int, lexicon: Lexicon) -> bool:
    return any(node.kind == "word" and node.low not in lexicon.function_words for node in nodes[first:end])


def _counted_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int:
    """The index after things that are counted and have no price: `threw in ten extra edits`; 0 when there are none."""
    place = at
    while place < len(nodes) and place - at < _LONGEST and nodes[place].kind in {"word", "comma"}:
        place += 1
    if place < len(nodes) and tuple(node.low for node in nodes[place + 1 : place + 3]) in lexicon.of_them:
        return place + 3
    place = at + (at < len(nodes) and nodes[at].kind == "comma")
    while place < len(nodes) and nodes[place].low in lexicon.determiners:
        place += 1
    if place >= len(nodes) or nodes[place].kind not in _COUNTS:
        return 0
    end = place + 1
    while end < len(nodes) and nodes[end].kind == "word" and end - place < _LONGEST:
        if nodes[end].low in lexicon.clause_starters or nodes[end].low in lexicon.at:
            break
        end += 1
    closes = end >= len(nodes) or nodes[end].kind in {"stop", "comma", "join"}
    is_named = nodes[place].kind == "quantity" or end > place + 1
    return end if closes and is_named else 0


def _settle(kept: list[Node], first: int, end: int) -> None:
    for place in range(first, end):
        kept[place] = Node("gap", kept[place].start, kept[place].end, low=kept[place].low)


def _settle_earlier(kept: list[Node], first: int, at: int, lexicon: Lexicon) -> None:
    """Takes back the item that all the words of the clause name: `edging 15, edging's on us`."""
    for place in range(first, at):
        if kept[place].low in lexicon.clause_starters:
            first = place
    said = [node.low.removesuffix("'s") for node in kept[first:at] if node.low not in lexicon.function_words]
    stems = [low[:4] for low in said if low.isalpha()]
    before = [node.low for node in kept[:first] if node.kind == "word"]
    if stems and all(any(low.startswith(stem) for low in before) for stem in stems):
        settle_named(kept, first, stems[-1], lexicon)

"""Items told anew by their names: `bump the deck up to 650`, `only four tables in the end`, `minus two broken ones`."""

from dataclasses import replace

from voiceinvoice.extract.offline.corrected import LOOK_BACK, MONEY, is_count, same_kind
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.replacements import put

#: How many words may stand between a verb that revises and the amount it gives, and between a noun and its amount.
_REACH, _AMOUNT_REACH = 8, 5
#: So many words before a count may say that it is what is left, and so many after "minus two" what they are.
_CUE_REACH, _TAKEN = 3, 3


def revised(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """Puts the new amount of a thing named again in its place. The index to go on from, 0 when there is none."""
    return (
        _price_anew(nodes, done, at, lexicon)
        or _count_anew(nodes, done, at, lexicon)
        or _less_some(nodes, done, at, lexicon)
    )


def _price_anew(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """`change the railing to 250`, `the railing should be 250`, `for the deck put 650`."""
    low = nodes[at].low
    if nodes[at].kind != "word" or not (low in lexicon.revising or low == lexicon.the):
        return 0
    targets: list[int] = []
    links = low in lexicon.revising
    for place in range(at + 1, min(at + 1 + _REACH, len(nodes))):
        node = nodes[place]
        if node.kind in MONEY:
            fits = [target for target in targets if same_kind(done[target], node)]
            if not fits or not links or node.per:
                return 0
            _drop_its_percent(done, fits[0], node)
            return put(nodes, done, place, place, fits[0], lexicon)
        links = links or (phrase_at(nodes, place, lexicon.revised_is) > 0 and bool(targets))
        length = phrase_at(nodes, place, lexicon.revised_to)
        if node.kind != "word" or (length == 0 and targets and node.low not in lexicon.function_words):
            return 0
        if not targets and node.low not in lexicon.function_words:
            targets = _amounts_of(done, node.low)
            if not targets:
                return 0
    return 0


def _drop_its_percent(done: list[Node], target: int, new: Node) -> None:
    """Without the percentage that led to the new amount: `400, and I add 15 percent, so put it at 460`."""
    old = done[target].value
    for place in range(target + 1, len(done)):
        rate = done[place].value
        if (
            done[place].kind == "percent"
            and old
            and rate
            and new.value in {old + old * rate / 100, old - old * rate / 100}
        ):
            done[place] = replace(done[place], kind="label", value=None)


def _amounts_of(done: list[Node], noun: str) -> list[int]:
    """Where the prices of the things called so stand, the last first."""
    stem = noun.removesuffix("'s")[:5]
    found: list[int] = []
    for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1):
        if done[place].kind != "word" or done[place].low[:5] != stem or len(stem) <= _CUE_REACH:
            continue
        for later in range(place + 1, min(place + _AMOUNT_REACH, len(done))):
            if done[later].kind == "stop":
                break
            if done[later].kind in MONEY and not is_count(done, later):
                found.append(later)
                break
    return found


def _count_anew(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """`tables 5 at 30 ... they only took four tables`: a count of the same thing, without a price of its own."""
    node = nodes[at]
    noun = nodes[at + 1].low if at + 1 < len(nodes) and nodes[at + 1].kind == "word" else ""
    if node.kind != "number" or node.value is None or not noun or noun in lexicon.function_words:
        return 0
    if not any(each.low in lexicon.left_words for each in done[-_CUE_REACH:]):
        return 0
    follows = next((each for each in nodes[at + 2 : at + 5] if each.kind != "word" or each.low in lexicon.at), None)
    if follows is not None and (follows.kind in {*MONEY, "same", "percent"} or follows.low in lexicon.at):
        return 0
    counts = [
        place
        for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1)
        if done[place].kind == "number" and noun[:4] in _beside(done, place)
    ]
    target = next((place for place in counts if is_count(done, place)), None)
    if target is None or any(done[place].value == node.value for place in counts):
        return 0
    return put(nodes, done, at, at, target, lexicon)


def _beside(done: list[Node], place: int) -> set[str]:
    return {done[near].low[:4] for near in (place - 1, place + 1) if 0 <= near < len(done)}


def _less_some(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """`ten chairs at 12, minus two broken ones`: so many fewer."""
    taken = nodes[at + 1] if at + 1 < len(nodes) else None
    if nodes[at].low not in lexicon.less_words or taken is None or taken.kind != "number" or taken.value is None:
        return 0
    end = at + 2
    while end < len(nodes) and end - at - 2 < _TAKEN and nodes[end].kind == "word":
        end += 1
    last = nodes[end - 1].low
    counts = [place for place in range(len(done) - 1, max(-1, len(done) - LOOK_BACK), -1) if is_count(done, place)]
    target = next((place for place in counts if (done[place].value or 0) > taken.value), None)
    if target is None or end == at + 2 or taken.places:
        return 0
    if last not in lexicon.left_ones and last[:4] not in _beside(done, target):
        return 0
    done[target] = replace(done[target], value=(done[target].value or taken.value) - taken.value)
    return end

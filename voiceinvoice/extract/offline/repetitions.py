"""What a correction says again of the thing it corrects, and the talk that leads to it."""

from voiceinvoice.extract.offline.corrected import MONEY, in_place
from voiceinvoice.extract.offline.drops import VALUES
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: So many nodes may repeat what was said of a corrected value, and so many before it name it.
_REACH, _NAMED = 9, 6


def without_talk(done: list[Node], target: int, lexicon: Lexicon) -> None:
    """Drops from the end of `done` what only leads to a correction: `oh and the desk`, `they beat me down, we`."""
    said = {node.low[:5] for node in done[: target + 2] if node.kind == "word"}
    place = len(done)
    first = target + 1
    if tuple(node.low for node in done[first : first + 2]) in lexicon.of_them:
        first += 2
    role = lexicon.roles.best(done, target)
    first = max(first, role.last + 1) if role is not None else first
    while place > first and _is_talk(done[place - 1], said, lexicon):
        place -= 1
    is_value = done[place - 1].kind in VALUES or place == first
    parts = any(node.kind in {"comma", "stop"} for node in done[place:])
    if is_value and place < len(done):
        del done[place:]
        if parts and place - 1 > target:
            done.append(Node("comma", done[-1].end, done[-1].end, low=","))


def _is_talk(node: Node, said: set[str], lexicon: Lexicon) -> bool:
    if node.kind in {"comma", "stop"}:
        return True
    if node.kind not in {"word", "join"}:
        return False
    known = any(node.low in words for words in (lexicon.function_words, lexicon.sayings, lexicon.quoting))
    return known or node.low in lexicon.sounds or node.low[:5] in said


def past_repetition(nodes: list[Node], at: int, done: list[Node], target: int, lexicon: Lexicon) -> int:
    """The index after what is said again of the corrected value: its noun, its price, which may be new as well."""
    stems = {
        node.low.removesuffix("s")[:4]
        for node in done[max(0, target - _NAMED) :]
        if node.kind == "word" and node.low not in lexicon.function_words
    }
    after = place = at
    while place < len(nodes) and place - at < _REACH:
        node = nodes[place]
        if node.kind == "word" and node.low not in lexicon.function_words and node.low.removesuffix("s")[:4] in stems:
            after = place = place + 1
        elif node.kind == "word" and (
            node.low in lexicon.at or node.low in lexicon.determiners or node.low in lexicon.again
        ):
            place += 1
        elif node.kind == "same":
            after = place = place + 1
        elif node.kind in VALUES and (known := _price_of(done, target, node)) is not None:
            if node.kind in MONEY and (node.at or node.per or node.value == done[known].value):
                done[known] = in_place(done[known], node)
            elif node.value != done[known].value:
                break
            after = place = place + 1
        else:
            break
    return after


def past_result(nodes: list[Node], at: int, given: Node, lexicon: Lexicon) -> int:
    """The index after the same amount as a result: `I told them 450, so it's 450`."""
    place, results = at, False
    while (
        place < len(nodes)
        and place - at < _NAMED
        and (
            nodes[place].kind == "comma"
            or nodes[place].low in lexicon.results
            or nodes[place].low in lexicon.hesitations
        )
    ):
        results = results or nodes[place].low in lexicon.results
        place += 1
    is_same = place < len(nodes) and nodes[place].kind == given.kind and nodes[place].value == given.value
    return place + 1 if results and is_same else at


def _price_of(done: list[Node], target: int, again: Node) -> int | None:
    """Where the price of a corrected count stands that `again` says again."""
    if done[target].kind not in {"number", "quantity"} or again.kind not in MONEY:
        return None
    for place in range(target + 1, min(target + _REACH, len(done))):
        if done[place].kind == "stop":
            return None
        if done[place].kind == "price" or (done[place].kind == "number" and done[place].value == again.value):
            return place
    return None

"""The words around an amount, which may name what it holds for."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: So many words after a modifier may say what it holds for.
_ABOUT = 18
#: So many words before it as well, or more where they begin its sentence.
_BEFORE, _OPENING = 4, 10
_STEM = 5


def words_before(nodes: Sequence[Node]) -> tuple[str, ...]:
    """The words before a modifier: all of them where they begin its sentence, else the last few."""
    words: list[str] = []
    plain = _BEFORE
    for place, node in enumerate(reversed(nodes)):
        if node.kind == "stop" and place:
            return tuple(words)
        if node.kind not in {"word", "join"} or len(words) == _OPENING:
            break
        if node.kind == "join":
            plain = min(plain, place)
        words.insert(0, node.low)
    return tuple(words[-plain:]) if plain else ()


def words_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words after a modifier, beyond a comma when they go on saying what it holds for (`6 percent, only on the`),
    and those that follow in the same sentence, with its commas."""
    words: list[str] = []
    while at < len(nodes) and len(words) < _ABOUT:
        after = nodes[at + 1].low if at + 1 < len(nodes) else ""
        goes_on = nodes[at].kind == "comma" and after in (lexicon.scope_leads | lexicon.scope_details)
        if not goes_on and nodes[at].kind not in {"word", "join"}:
            break
        if not goes_on:
            words.append(nodes[at].low)
        at += 1
    beyond: list[str] = []
    while at < len(nodes) and len(beyond) < _ABOUT and nodes[at].kind in {"word", "join", "comma"}:
        beyond.append("," if nodes[at].kind == "comma" else nodes[at].low)
        at += 1
    return tuple(words), tuple(beyond)


def subject_of(out: Sequence[Node], lexicon: Lexicon) -> int:
    """How many of the last nodes name, once more, what a modifier right after them holds for: `only the panels are`
    after `230 for the labor`, when panels were told of before."""
    verb = out[-1].low if out else ""
    if verb not in lexicon.bearing and not verb.endswith("'s"):
        return 0
    first, found = len(out), len(out)
    while first and len(out) - first < _OPENING and out[first - 1].kind in {"word", "join"}:
        node = out[first - 1]
        stem = node.low.removesuffix("'s")[:_STEM]
        is_said = any(each.low[:_STEM] == stem for each in out[: first - 1] if each.kind == "word")
        if node.kind == "word" and node.low not in lexicon.function_words | lexicon.bearing:
            if not is_said:
                break
            found = first - 1
        elif found == first and node.low in lexicon.determiners | lexicon.only_words:
            found = first - 1
        first -= 1
    return len(out) - found

"""The order of text that runs from right to left, by the Unicode Bidirectional Algorithm (UAX #9).

Of the marks of direction, those that isolate a text by its own first letter (U+2068 to U+2069) and those of one
direction (U+200E, U+200F, U+061C) are known here; those that embed or override are taken out of every text before it
gets here (see text.py).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

#: Around a text that stands inside another: it is ordered for itself, and orders nothing around it.
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
MARKS = re.compile("[\u200e\u200f\u061c\u2068\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = {"L", "R", "AL"}
_NUMBERS = {"EN", "AN"}
_NEUTRAL = {"B", "S", "WS", "ON", "ES", "ET", "CS", "FSI", "PDI"}
_PAIRS = "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋⟦⟧⟨⟩⟪⟫〈〉《》「」『』【】〔〕〖〗（）［］｛｝｟｠｢｣"
_CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
#: As many brackets may be open at once, and texts inside each other (UAX #9, BD16 and BD2).
_MOST_OPEN = 63
_DEEPEST = 125


def has_right_to_left(text: str) -> bool:
    """Whether any character of the text could run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def isolated(text: str) -> str:
    """The text, to stand inside another whatever the direction of either."""
    return f"{ISOLATE}{text.strip()}{END_OF_ISOLATE}"


def paragraph_levels(text: str) -> list[int]:
    """The resolved level of each character of a paragraph: odd where it runs from right to left."""
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    levels = [0] * len(kinds)
    base = _first_strong(kinds, range(len(kinds)))
    _resolve(text, kinds, range(len(kinds)), base, levels)
    return levels


def visual_order(line: str, levels: Sequence[int]) -> list[tuple[str, bool]]:
    """The line in stretches of one direction from left to right, without marks, each with whether it runs from right
    to left. `levels` are those of its characters in their paragraph."""
    stretches: list[tuple[int, str]] = []
    for level, char in zip(levels, line, strict=True):
        if stretches and stretches[-1][0] == level:
            stretches[-1] = (level, stretches[-1][1] + char)
        else:
            stretches.append((level, char))
    for level in range(max(levels, default=0), 0, -1):  # rule L2
        start = 0
        while start < len(stretches):
            end = start
            while end < len(stretches) and stretches[end][0] >= level:
                end += 1
            stretches[start:end] = reversed(stretches[start:end])
            start = end + 1
    unmarked = ((MARKS.sub("", text), level % 2 == 1) for level, text in stretches)
    return [(text, leftward) for text, leftward in unmarked if text]


def _first_strong(kinds: list[str], places: Sequence[int]) -> int:
    """The level that the first letter outside of isolates asks for (rules P2 and P3)."""
    depth = 0
    for place in places:
        kind = kinds[place]
        depth = depth + 1 if kind == "FSI" else max(depth - 1, 0) if kind == "PDI" else depth
        if kind in _STRONG and not depth:
            return int(kind != "L")
    return 0


def _resolve(text: str, kinds: list[str], places: Sequence[int], level: int, levels: list[int]) -> None:
    """Sets the levels of a paragraph or of an isolate's content, whose own level is `level` (rules X1 to X10)."""
    edge = "R" if level % 2 else "L"
    outer: list[int] = []  # an isolating run sequence: what stands in isolates is left out, X9 leaves out BN
    for place, content in _parts(kinds, places):
        inner = level + 1 + (_first_strong(kinds, content) + level + 1) % 2 if content else level
        if inner > _DEEPEST:
            outer += [place, *content]
            continue
        if kinds[place] != "BN":
            outer.append(place)
        if content:
            _resolve(text, kinds, content, inner, levels)
    found = [kinds[place] for place in outer]
    marks = [kind == "NSM" for kind in found]
    _resolve_weak(found, edge)
    _resolve_brackets([text[place] for place in outer], found, marks, edge)
    _resolve_neutral(found, edge)
    for place, kind in zip(outer, found, strict=True):
        above = {"R": 0, "L": 1}.get(kind, 1) if level % 2 else {"L": 0, "R": 1}.get(kind, 2)  # rules I1 and I2
        levels[place] = level + above
    for before, place in pairwise(places):
        if kinds[place] == "BN":
            levels[place] = levels[before]


def _parts(kinds: list[str], places: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """Each place, with those of the isolate that begins there; the place that ends it comes next."""
    at = 0
    while at < len(places):
        end = at + 1
        if kinds[places[at]] == "FSI":
            depth = 1
            while end < len(places):
                kind = kinds[places[end]]
                depth += (kind == "FSI") - (kind == "PDI")
                if not depth:
                    break
                end += 1
        yield places[at], places[at + 1 : end]
        at = end


def _resolve_weak(kinds: list[str], edge: str) -> None:
    """Rules W1 to W7, in place; what W6 turns into neutrals is among _NEUTRAL anyway."""
    for place, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            before = kinds[place - 1] if place else edge
            kinds[place] = "ON" if before in {"FSI", "PDI"} else before
    _turn_numbers(kinds, edge, after="AL", to="AN")  # W2
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for place in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in _NUMBERS)):
            kinds[place] = before
    for place in range(1, len(kinds)):  # W5, behind a number and then before one
        if kinds[place] == "ET" and kinds[place - 1] == "EN":
            kinds[place] = "EN"
    for place in reversed(range(len(kinds) - 1)):
        if kinds[place] == "ET" and kinds[place + 1] == "EN":
            kinds[place] = "EN"
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]  # W6
    _turn_numbers(kinds, edge, after="L", to="L")  # W7


def _turn_numbers(kinds: list[str], edge: str, *, after: str, to: str) -> None:
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == after:
            kinds[place] = to


def _resolve_brackets(chars: list[str], kinds: list[str], marks: list[bool], edge: str) -> None:
    """Rule N0, in place: brackets go with what they hold, or with what stands before them."""
    for opening, closing in _bracket_pairs(chars, kinds):
        held = {_side(kind) for kind in kinds[opening + 1 : closing]}
        if edge in held:
            side = edge
        elif held & {"L", "R"}:
            strong = (_side(kinds[place]) for place in range(opening - 1, -1, -1))
            before = next((kind for kind in strong if kind in {"L", "R"}), edge)
            side = before if before in held else edge
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = side
            after = bracket + 1
            while after < len(kinds) and marks[after]:
                kinds[after] = side
                after += 1


def _bracket_pairs(chars: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """Where brackets that belong together open and close, in the order of opening (BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, (char, kind) in enumerate(zip(chars, kinds, strict=True)):
        if kind != "ON":
            continue
        if char in _CLOSING:
            if len(waiting) == _MOST_OPEN:
                break
            waiting.append((_CLOSING[char], place))
        elif char in _CLOSING.values():
            depth = next((depth for depth in reversed(range(len(waiting))) if waiting[depth][0] == char), None)
            if depth is not None:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
    return sorted(pairs)


def _side(kind: str) -> str:
    return "R" if kind in _NUMBERS else kind


def _resolve_neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2, in place: neutrals between two of one direction take it, others the paragraph's."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            sides = [kinds[side] if 0 <= side < len(kinds) else edge for side in (place - 1, end)]
            left, right = map(_side, sides)
            kinds[place:end] = [left if left == right else edge] * (end - place)
        place = end + 1

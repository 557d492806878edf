"""The order of text that runs from right to left, by the Unicode Bidirectional Algorithm (UAX #9).

Marks that embed, override or isolate are taken out of every text before it gets here (see text.py), so the rules for
them have no work; brackets are treated as other neutrals (rule N0 is not applied).
"""

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_NUMBERS = {"EN", "AN"}
_NEUTRAL = {"B", "S", "WS", "ON", "BN", "ES", "ET", "CS"}


def has_right_to_left(text: str) -> bool:
    """Whether any character of the text could run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs_right_to_left(paragraph: str) -> bool:
    """Whether the first letter of the paragraph is of a right-to-left script (rules P2 and P3)."""
    strong = (kind for kind in map(unicodedata.bidirectional, paragraph) if kind in {"L", "R", "AL"})
    return next(strong, "L") != "L"


def visual_order(line: str, base: int) -> list[tuple[str, bool]]:
    """The line in stretches of one direction from left to right, each with whether it runs from right to left.

    `base` is the paragraph's embedding level: 0 from left to right, 1 from right to left.
    """
    levels = embedding_levels(line, base)
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
    return [(text, level % 2 == 1) for level, text in stretches]


def embedding_levels(line: str, base: int) -> list[int]:
    """The resolved level of each character."""
    kinds = [unicodedata.bidirectional(char) or "L" for char in line]
    edge = "R" if base % 2 else "L"
    _resolve_weak(kinds, edge)
    _resolve_neutral(kinds, edge)
    if base % 2:
        return [base if kind == "R" else base + 1 for kind in kinds]
    return [base + {"L": 0, "R": 1}.get(kind, 2) for kind in kinds]


def _resolve_weak(kinds: list[str], edge: str) -> None:
    """Rules W1 to W7, in place; what W6 turns into neutrals is among _NEUTRAL anyway."""
    for place, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[place] = kinds[place - 1] if place else edge
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
    _turn_numbers(kinds, edge, after="L", to="L")  # W7


def _turn_numbers(kinds: list[str], edge: str, *, after: str, to: str) -> None:
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == after:
            kinds[place] = to


def _resolve_neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2, in place: neutrals between two of one direction take it, others the paragraph's."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            sides = [kinds[side] if 0 <= side < len(kinds) else edge for side in (place - 1, end)]
            left, right = ("R" if side in _NUMBERS else side for side in sides)
            kinds[place:end] = [left if left == right else edge] * (end - place)
        place = end + 1

"""What a line is called: the words of the work as they were said, without cues, counts and prices."""

from collections.abc import Sequence

from voiceinvoice.domain.draft import Heard
from voiceinvoice.extract.offline.figures import plain_number
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular

_LONGEST = 120


def describe(
    text: str,
    said: Sequence[Sequence[Node]],
    skipped: Sequence[Sequence[Node]],
    count: Node | None,
    lexicon: Lexicon,
    *,
    unit: str = "",
    counted: bool = False,
) -> Heard[str]:
    """The description made of the runs of words that were `said` of an item, or `skipped` before it. `unit`: its
    line's unit, which need not be said again; `counted`: its `count` stays, because the price is for all of them."""
    runs = _plain(said, lexicon) or _plain(skipped, lexicon)[:1]
    runs = runs or [kept for run in said if (kept := trim(run, lexicon))]
    if len(runs) > 1 and unit:
        others = [run for run in runs if not _is_unit(run, unit, lexicon)]
        runs = others or runs
    if not runs:
        return Heard(_fallback(unit), confidence=0.4, why="no words for it were heard")
    parts: list[str] = []
    start = runs[0][0].start
    for place, run in enumerate(runs):
        words = _written(text, run)
        if (
            counted
            and count
            and count.value is not None
            and count.end <= run[0].start
            and (place == 0 or runs[place - 1][-1].end <= count.start)
        ):
            words = f"{plain_number(count.value)} {words}"
            start = count.start if not place else start
        parts.append(words)
    shown = parts[0]
    for before, run, words in zip(runs, runs[1:], parts[1:], strict=False):
        between = text[before[-1].end : run[0].start]
        linked = run[0].low in lexicon.prepositions or before[-1].low in lexicon.prepositions
        count_between = count is not None and before[-1].end <= count.start < run[0].start
        direct = not any(mark in between for mark in ",:;.!?")
        joined = next((word for word in between.lower().split() if word in lexicon.joins_and), "")
        shown += f" {joined} " if joined else " " if linked or (count_between and direct) else ", "
        shown += words
    shown = " ".join(shown.split())[:_LONGEST].strip(" ,")
    last = runs[-1][-1].end
    return Heard(shown[:1].upper() + shown[1:], text[start:last], (start, last), 0.9, "the words beside the price")


def _plain(said: Sequence[Sequence[Node]], lexicon: Lexicon) -> list[list[Node]]:
    """The trimmed runs that name something, not those that tell of it ("since they were late")."""
    return [kept for run in said if run[0].low not in lexicon.clause_starters and (kept := trim(run, lexicon))]


def trim(run: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """`run` without the words around the work itself: "and I did", "that was", "for", "billed"."""
    first, last = 0, len(run)
    while first < last and _is_edge(run[first], lexicon.lead_words, lexicon):
        first += 1
    while last > first and _is_edge(run[last - 1], lexicon.tail_words, lexicon):
        last -= 1
    while first < last and _is_edge(run[first], lexicon.lead_words, lexicon):
        first += 1
    return [node for node in run[first:last] if node.low not in lexicon.sounds]


def _is_edge(node: Node, edge: frozenset[str], lexicon: Lexicon) -> bool:
    return (
        node.kind == "word"
        and not node.hyphen
        and (node.low in lexicon.function_words or node.low in edge or not (node.low[0].isalnum() or node.low == "&"))
    )


def _is_unit(run: list[Node], unit: str, lexicon: Lexicon) -> bool:
    return len(run) == 1 and singular(run[0].low, lexicon) == unit


def _written(text: str, run: list[Node]) -> str:
    """The words of `run` as they stand in the text, with what was left out between them closed up."""
    out = ""
    for place, node in enumerate(run):
        piece = text[node.start : node.end]
        if place and not text[run[place - 1].end : node.start].strip(" -'’/."):
            out += text[run[place - 1].end : node.start] + piece
        else:
            out += (" " if out else "") + piece
    return out


def _fallback(unit: str) -> str:
    return {"hour": "Labor", "day": "Work by the day"}.get(unit, unit.capitalize() or "Services")

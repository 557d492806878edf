"""Totals that no phrase announces, and phrases of a total that only give an item its price."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, DraftLine
from voiceinvoice.extract.offline.agreement import comes_to, sum_of_lines, without_line
from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tellings import tellings
from voiceinvoice.extract.offline.wording import trim

_MONEY = {"price", "number"}
#: A sum of less comes about by chance; a word that leads to a sum stands so near; so many sums are tried.
_LEAST, _LED_REACH, _MOST_LED = 10, 8, 3


def with_unannounced(draft: Draft, lexicon: Lexicon, context: Context) -> Draft:
    """`draft` with its last amount as the total when the lines before come to it and no work is named beside it: `a
    round thousand`, `I reckon that's 240`."""
    priced = [place for place, line in enumerate(draft.lines) if line.unit_price and line.unit_price.span]
    if draft.stated_total is not None or len(priced) < 2:
        return draft
    last = max(priced, key=lambda place: _start_of(draft.lines[place]))
    line, rest = draft.lines[last], without_line(draft, last)
    words = line.description.value.lower().replace(",", "").split() if line.description.quote else []
    adds_up = len(rest.lines) > 1 or rest.lines[0].quantity.value != 1
    if line.unit_price is None or line.quantity.value != 1 or not adds_up or not set(words) <= lexicon.sum_words:
        return draft
    said = replace(line.unit_price, why="what the lines before come to")
    return replace(rest, stated_total=said) if comes_to(rest, said, context) else draft


def announced(
    told: Sequence[Node], modifiers: Sequence[Modifier], lexicon: Lexicon
) -> Iterator[tuple[list[Node], list[Modifier]]]:
    """`told` with an amount after a word such as "so" or "owes" as a total that was said, and without one before it
    that only leads there: `500 less 10 percent is 450`. Whether it is one is for arithmetic to say."""
    tried = 0
    for at in range(len(told) - 1, -1, -1):
        if not _is_led(told, at, lexicon) or tried == _MOST_LED:
            continue
        tried += 1
        total = Modifier("total", told[at], told[at].start, told[at].end)
        without = [_settled(node) if node is told[at] else node for node in told]
        yield without, [*modifiers, total]
        for place in range(max(0, at - _LED_REACH), at):
            if told[place].kind in _MONEY and not told[place].per:
                yield [_settled(n) if n is told[place] else n for n in without], [*modifiers, total]


def _is_led(told: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    node = told[at]
    if node.kind not in _MONEY or node.per or node.at or (node.value or 0) < _LEAST:
        return False
    for place in range(at - 1, max(-1, at - _LED_REACH), -1):
        if told[place].kind == "stop":
            return False
        if told[place].low in lexicon.sum_leads:
            return True
    return False


def _settled(node: Node) -> Node:
    return Node("gap", node.start, node.end, value=node.value)


def _start_of(line: DraftLine) -> int:
    return line.unit_price.span[0] if line.unit_price and line.unit_price.span else -1


def as_price(
    draft: Draft, told: Sequence[Node], modifiers: Sequence[Modifier], lexicon: Lexicon
) -> tuple[list[Node], Modifier] | None:
    """A total that is the price of the words before it, since the lines do not come to it: `a fence, 1,200 all in.
    Scaffolding, 340`. The nodes with it as a price, and what it was."""
    lines = sum_of_lines(draft)
    for total in modifiers:
        if total.role != "total" or total.value.start != total.start or total.value.value is None:
            continue
        as_told = [total.value if node.data is total else node for node in told]
        item = next((item for item in tellings(as_told, lexicon)[0].items() if item.price is total.value), None)
        closes = all(_start_of(line) < total.start for line in draft.lines)
        if item is None or (closes and total.value.value > lines):
            continue
        words = _words(item, lexicon)
        known = {word[:5] for line in draft.lines for word in line.description.value.lower().split()}
        if words and known.isdisjoint(word[:5] for word in words):
            return as_told, total
    return None


def _words(item: Item, lexicon: Lexicon) -> list[str]:
    return [node.low for run in item.words for node in trim(run, lexicon) if node.low not in lexicon.function_words]

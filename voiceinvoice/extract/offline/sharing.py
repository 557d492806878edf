"""One price said once for several counts, and prices said by what one costs: `both at 32`, `one hour is 28`."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular

#: How far back counts may stand that share a price.
_LOOK_BACK = 26
_COUNTS = {"number", "quantity"}
#: So many words may name a counted thing; a number with two decimals is a price.
_NAME, _CENTS = 5, 2


def share_prices(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with a price for each of the counts that share one, and with prices per what one was said to cost."""
    out: list[Node] = []
    at = 0
    while at < len(nodes):
        if found := _one_costs(nodes, at, lexicon):
            out.append(found[0])
            at = found[1]
            continue
        if nodes[at].kind == "price" and _is_for_all(out, lexicon) and nodes[at].per not in lexicon.time_names:
            _copy_to_counts(out, nodes[at], lexicon)
        elif nodes[at].kind == "price" and nodes[at].per == "each":
            _copy_to_listed(out, nodes[at], lexicon)
        out.append(nodes[at])
        at += 1
    return out


def _one_costs(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`4 hours, one hour is 28 dollars`: 28 an hour."""
    node = nodes[at]
    if node.kind not in _COUNTS or node.value != 1:
        return None
    place, unit = at + 1, node.unit
    if not unit and (found := _one_is(nodes, at, lexicon)):
        return found
    if not unit and place < len(nodes) and nodes[place].kind == "word":
        unit, place = singular(nodes[place].low, lexicon), place + 1
    if not unit or unit in lexicon.function_words:
        return None
    linked = place < len(nodes) and nodes[place].low in lexicon.one_costs
    price = place + linked
    if price >= len(nodes) or nodes[price].kind not in {"price", "number"} or nodes[price].per or nodes[price].at:
        return None
    return (
        (replace(nodes[price], kind="price", per=unit, start=node.start), price + 1)
        if _was_counted(nodes, at, unit, lexicon)
        else None
    )


def _one_is(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[Node, int] | None:
    """`two sessions, one is 95,000 yen`: that is for each."""
    if at + 2 >= len(nodes) or nodes[at + 1].low not in lexicon.one_costs or nodes[at + 2].kind != "price":
        return None
    last = next((node for node in reversed(nodes[:at]) if node.kind in {*_COUNTS, "price", "same", "stop"}), None)
    if last is None or last.kind != "number" or (last.value or 0) <= 1 or nodes[at + 2].per or nodes[at + 2].at:
        return None
    return replace(nodes[at + 2], per="each", start=nodes[at].start), at + 3


def _was_counted(nodes: Sequence[Node], at: int, unit: str, lexicon: Lexicon) -> bool:
    """Whether several of the same unit or noun were said before, without a price of their own."""
    for place in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        node = nodes[place]
        if node.kind in {"price", "same"}:
            return False
        if node.kind in _COUNTS and node.value != 1:
            noun = nodes[place + 1].low if nodes[place + 1].kind == "word" else ""
            return (
                node.unit == unit
                or (bool(noun) and singular(noun, lexicon)[:4] == unit[:4])
                or noun in lexicon.times_words
            )
    return False


def _is_for_all(before: Sequence[Node], lexicon: Lexicon) -> bool:
    """Whether "both at" or "all at" leads to the price that follows `before`."""
    low = [node.low for node in before[-2:]]
    return len(low) == 2 and low[1] in lexicon.at and low[0] in lexicon.shared_by


def _copy_to_counts(out: list[Node], price: Node, lexicon: Lexicon) -> None:
    counts: list[int] = []
    for place in range(len(out) - 1, max(-1, len(out) - _LOOK_BACK), -1):
        if out[place].kind in {"price", "same", "stop"} and not (out[place].kind == "stop" and not counts):
            break
        if out[place].kind in _COUNTS:
            counts.append(place)
    for place in counts[1:]:
        noun = (
            place + 1 < len(out) and out[place + 1].kind == "word" and out[place + 1].low not in lexicon.function_words
        )
        out.insert(place + 1 + noun, replace(price, at=True))


def _copy_to_listed(out: list[Node], price: Node, lexicon: Lexicon) -> None:
    """`3 lamps and 2 chairs, 12 dollars each`: the counts of a list whose last thing is priced for each."""
    end, ends = len(out), list[int]()
    while (begin := _counted_from(out, end, lexicon)) is not None:
        ends.append(end)
        end = begin
        while end and out[end - 1].kind in {"comma", "join"}:
            end -= 1
        if end == begin:
            break
    for place in ends[1:]:
        out.insert(place, replace(price, at=True))


def _counted_from(nodes: Sequence[Node], end: int, lexicon: Lexicon) -> int | None:
    """Where the count of the thing begins that is named right before `end`, None when it is priced or not counted."""
    place = end
    while place and nodes[place - 1].kind in {"comma", "word", "label"} and end - place <= _NAME:
        place -= 1
    for article in range(place, end - 1):
        leads = article == 0 or nodes[article - 1].kind in {"comma", "join"}
        if nodes[article].low in lexicon.articles and leads:
            return article
    is_counted = place < end - 1 or (place < end and nodes[place].kind == "word")
    if not place or not is_counted or nodes[place - 1].kind != "number" or nodes[place - 1].at:
        return None
    noun = nodes[place]
    is_noun = noun.kind in {"word", "label"} and noun.low not in lexicon.function_words
    return place - 1 if is_noun and nodes[place - 1].places != _CENTS else None

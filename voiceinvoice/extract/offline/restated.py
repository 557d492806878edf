"""Quantities that are said again as a result: `two of us, two days, so that's four days at 160`, `minus two, so 8`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

#: How far back the quantities may stand that come to a result.
_LOOK_BACK = 24
#: How many words may stand between the cue and the result: `so that's about`.
_CUE_REACH = 5
#: So many things at the most are taken off in words.
_SOME = 20
_COUNTS = {"number", "quantity"}
#: So many words may stand between a sum and "in all", and so many nodes between that and what was added up.
_SUM_REACH, _SHARED_REACH = 3, 4
_MONEY = {"price", "same"}


def settle_restated(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each result in the place of the quantities that it comes from, so that it is billed once."""
    out = _without_sum_words(nodes, lexicon)
    for at in range(len(out)):
        _settle_parts(out, at)
        if out[at].kind in _COUNTS and not out[at].vague and _is_result(out, at, lexicon):
            _settle(out, at, lexicon)
        if out[at].kind == "gap" and _counts_some(out, at, lexicon):
            _take_some_off(out, at)
        if out[at].kind in {"price", "number"} and out[at].per in {"", "each"} and _is_result(out, at, lexicon):
            _settle_amount(out, at)
    return out


def _settle_parts(nodes: list[Node], at: int) -> None:
    """`three hours, and Wednesday another four, seven hours at 55`: what adds up to the hours priced is in them."""
    if nodes[at].kind != "quantity" or nodes[at - 1].kind == "join" or not _is_priced(nodes, at):
        return
    parts = list[int]()
    for place in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        if nodes[place].kind in _MONEY or (nodes[place].kind == "stop" and parts):
            break
        if nodes[place].kind == "quantity" and nodes[place].unit == nodes[at].unit:
            parts.append(place)
    if len(parts) > 1 and sum(nodes[place].value or 0 for place in parts) == nodes[at].value:
        for place in parts:
            nodes[place] = _as_words(nodes[place])


def _without_sum_words(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """`two doors upstairs, three downstairs, five doors in all at 80`: the sum counts, what it adds up is words."""
    out = list(nodes)
    for at in range(len(out) - 1, -1, -1):
        length = phrase_at(out, at, lexicon.sum_phrases) if out[at].low in lexicon.sum_phrases else 0
        if at and phrase_at(out, at - 1, lexicon.sum_phrases) > length:
            continue
        said = at - 1
        while length and said >= 0 and at - said <= _SUM_REACH and out[said].kind == "word":
            said -= 1
        if not length or said < 0 or out[said].kind not in _COUNTS or out[said].vague or at - said > _SUM_REACH:
            continue
        rest = [*out[:at], *out[at + length :]]
        shared = [
            place for place in range(at + 1, min(at + _SHARED_REACH, len(rest))) if _is_told_again(rest, place, lexicon)
        ]
        for place in shared:
            rest[place] = _as_words(rest[place])
        if _is_priced(rest, said) or (shared and _is_priced(rest, shared[0])):
            for place in _counts_before(rest, said):
                rest[place] = _as_words(rest[place])
            out = rest
    return out


def _is_told_again(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a number counts what a sum was just said of: `between the two visits`."""
    return (
        nodes[at].kind == "number"
        and nodes[at - 1].kind == "word"
        and nodes[at - 1].low in lexicon.determiners | lexicon.both
    )


def _counts_before(nodes: Sequence[Node], at: int) -> list[int]:
    """Where the counts stand since the last price, nearest first."""
    found: list[int] = []
    for place in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        if nodes[place].kind in _MONEY:
            break
        if nodes[place].kind in _COUNTS and not nodes[place].vague:
            found.append(place)
    return found


def _is_result(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a cue such as "so that's" leads to the number at `at`."""
    found = False
    if nodes[at].at:
        return False
    for place in range(at - 1, max(-1, at - 1 - _CUE_REACH), -1):
        low = nodes[place].low
        found = found or low in lexicon.results
        passes = low in lexicon.results or low in lexicon.function_words or low in lexicon.result_fillers
        if nodes[place].kind not in {"word", "join"} or not passes:
            break
    return found


def _settle(nodes: list[Node], at: int, lexicon: Lexicon) -> None:
    earlier, prices = _said_before(nodes, at)
    same_thing = bool(nodes[at].unit or _noun(nodes, at, lexicon))
    alike = [place for place in earlier if _counts_alike(nodes, place, at, lexicon)]
    if nodes[at].adjective or not alike or (not same_thing and nodes[at - 1].low in lexicon.charging):
        return
    if not prices or prices[0] < min(alike):
        if _is_priced(nodes, at) or (nodes[at].kind == "quantity" and _comes_from_parts(nodes, at, earlier)):
            for place in alike:
                nodes[place] = _as_words(nodes[place])
        return
    said = [nodes[place].value or Decimal(0) for place in reversed(earlier) if len(prices) < 2 or place > prices[1]]
    goes_on = not any(node.kind == "stop" for node in nodes[prices[0] : at])
    if same_thing and (goes_on or nodes[at - 1].low in lexicon.strong_results):
        may_replace = not _is_priced(nodes, at) or nodes[at].value in said
    else:
        value = nodes[at].value or Decimal(0)
        is_part = value % 1 != 0 and not nodes[at].digits and not nodes[at].places
        may_replace = is_part or _comes_from(value, said)
    if may_replace:
        _replace_earlier(nodes, at, earlier, min(alike))
        _drop_price_again(nodes, at, [nodes[place].value for place in prices], lexicon)


def _replace_earlier(nodes: list[Node], at: int, earlier: Sequence[int], first: int) -> None:
    """Puts the result in the place of the count that it replaces; the others are words then."""
    for place in earlier:
        if nodes[place].kind != "gap" and (place > first or (place < first and nodes[place].kind == "number")):
            nodes[place] = _as_words(nodes[place])
    nodes[first] = replace(nodes[first], value=nodes[at].value, paced=False, data=None)
    nodes[at] = _gone(nodes[at])


def _drop_price_again(nodes: list[Node], at: int, said: list[Decimal | None], lexicon: Lexicon) -> None:
    """`five days at 130 … so five at 130`: the price was said already."""
    after = at + 1
    while after < len(nodes) and nodes[after].kind == "word" and nodes[after].low in lexicon.at:
        after += 1
    if after < len(nodes) and nodes[after].kind == "price" and nodes[after].value in said:
        nodes[after] = _gone(nodes[after])


def _counts_some(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether what was taken back is a part of what was counted: `two of those got rained out, so take them off`."""
    value = nodes[at].value
    return value is not None and 0 < value <= _SOME and tuple(n.low for n in nodes[at + 1 : at + 3]) in lexicon.of_them


def _take_some_off(nodes: list[Node], at: int) -> None:
    earlier = [place for place in _said_before(nodes, at)[0] if nodes[place].kind in _COUNTS]
    value = nodes[at].value or Decimal(0)
    if earlier and (nodes[earlier[0]].value or 0) > value:
        nodes[earlier[0]] = replace(nodes[earlier[0]], value=(nodes[earlier[0]].value or value) - value)


def _settle_amount(nodes: list[Node], at: int) -> None:
    """Drops an amount that only says what the price before comes to: `3 hours at 40, so 120`."""
    earlier, prices = _said_before(nodes, at)
    price = nodes[prices[0]] if prices else None
    if price is None or price.value is None or any(node.kind == "stop" for node in nodes[prices[0] : at]):
        return
    between = [node for node in nodes[prices[0] : at] if node.kind == "quantity"]
    if between:
        if len(between) == 1 and nodes[at].value == (between[0].value or Decimal(0)) * price.value:
            nodes[at] = _gone(nodes[at])
        return
    counts = [nodes[place].value or Decimal(0) for place in earlier if len(prices) < 2 or place > prices[1]]
    if nodes[at].value in {price.value, *(count * price.value for count in counts)}:
        nodes[at] = _gone(nodes[at])


def _said_before(nodes: Sequence[Node], at: int) -> tuple[list[int], list[int]]:
    """Where counts and prices stand before `at`, nearest first, up to the second price."""
    earlier, prices = list[int](), list[int]()
    for place in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        node = nodes[place]
        if node.kind in _MONEY:
            prices.append(place)
            if len(prices) > 1:
                break
        elif node.kind in {*_COUNTS, "gap"} and (node.value or 0) > 0:
            earlier.append(place)
    return earlier, prices


def _counts_alike(nodes: Sequence[Node], one: int, other: int, lexicon: Lexicon) -> bool:
    """Whether two numbers count the same thing: in the same unit, or before the same noun or none."""
    first, second = nodes[one], nodes[other]
    if first.kind == "gap":
        return False
    if first.unit or second.unit:
        return first.unit == second.unit or (second.kind == "number" and not _noun(nodes, other, lexicon))
    noun, again = _noun(nodes, one, lexicon), _noun(nodes, other, lexicon)
    priced = {node.per[:3] for node in nodes[one + 1 : one + 4] if node.per}
    return noun == again or not again or (not noun and again[:3] in priced)


def _noun(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> str:
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    is_noun = after is not None and after.kind == "word" and after.low not in lexicon.function_words
    return after.low[:4] if after is not None and is_noun else ""


def _is_priced(nodes: Sequence[Node], at: int) -> bool:
    """Whether a price for each stands right after the result and its noun."""
    near = next((node for node in nodes[at + 1 : at + 5] if node.kind not in {"word", "comma"}), None)
    return near is not None and near.kind in _MONEY and bool(near.at or near.per or near.kind == "same")


def _comes_from(result: Decimal, said: list[Decimal]) -> bool:
    """Whether `result` is one of the numbers said before it, or their product, sum or difference."""
    return result in {*said, *_reckoned(said)}


def _comes_from_parts(nodes: Sequence[Node], at: int, earlier: Sequence[int]) -> bool:
    """Whether the count at `at` is what several said before it come to."""
    said = [nodes[place].value or Decimal(0) for place in reversed(earlier)]
    return len(said) > 1 and nodes[at].value in _reckoned(said)


def _reckoned(said: list[Decimal]) -> set[Decimal]:
    product = Decimal(1)
    for number in said:
        product *= number
    return {product, sum(said, Decimal(0)), said[0] - sum(said[1:], Decimal(0))}


def _as_words(node: Node) -> Node:
    return replace(node, kind="label", value=None)


def _gone(node: Node) -> Node:
    return Node("gap", node.start, node.end, low=node.low, value=node.value)

"""What is billed in the end of what was said: `five visits at 50, but only charge four`, `lawn 40, so call it 35`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_MONEY = {"price", "number"}
_COUNTS = {"number", "quantity"}
_PAUSES = {"comma", "stop", "colon"}
#: How many words may lead to the number, and how far back the item may stand that it is of.
_CUE, _LOOK_BACK = 7, 26
#: A price is mended to one that is at the most so many times as large or small.
_FACTOR = 5
#: A number word up to this is hardly ever money without its currency.
_FEW = 12


def recounted(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with each count or amount that is charged instead in the place of the one said before."""
    out = list(nodes)
    for at, node in enumerate(out):
        if node.kind not in {*_MONEY, "quantity"} or node.at or node.value is None or node.per:
            continue
        first = _cue(out, at, lexicon)
        if first is not None and _comes_off(out, at, lexicon):
            continue
        if first is None or _is_of_another(out, at, first, lexicon):
            continue
        if _put_in_place(out, at, first, lexicon):
            end = at + (2 if tuple(n.low for n in out[at + 1 : at + 3]) in lexicon.of_them else 0)
            for place in range(first, end + 1):
                out[place] = Node("gap", out[place].start, out[place].end, low=out[place].low)
    return out


def _comes_off(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether the words after an amount make it a reduction or a payment: `so that's 85 off the balance`."""
    role = lexicon.roles.best(nodes, at)
    return role is not None and role.role in {"discount", "deposit"} and role.last > at


def _cue(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> int | None:
    """Where the words begin that say that only so much is charged: `so just bill`, `but charge him for`."""
    charges = restricts = follows = False
    place = at
    while place > 0 and at - place < _CUE and nodes[place - 1].kind == "word":
        low = nodes[place - 1].low
        begins = phrase_at(nodes, place - 1, lexicon.put_instead) if low in lexicon.put_instead else 0
        if begins and place - 1 + begins == at:
            return place - 1
        restricts = restricts or low in lexicon.only_words
        follows = low in lexicon.strong_results or low in lexicon.contrasts
        known = low in lexicon.charging or low in lexicon.result_fillers or low in lexicon.function_words
        if not (known or restricts):
            break
        charges = charges or low in lexicon.charging
        place -= 1
        if follows:
            break
    return place if charges and (restricts or follows) else None


def _is_of_another(nodes: Sequence[Node], at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether the number is the price of something new: `so charge 35 for paint`, or an item of its own sentence."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    near = next((node for node in nodes[at + 1 : at + 5] if node.kind != "comma"), None)
    if any(node.kind == "price" and (node.at or node.per or node is near) for node in nodes[at + 1 : at + 5]):
        return True
    if after is not None and after.kind == "word" and after.low not in lexicon.function_words:
        return not _was_named(nodes, first, after.low)
    if after is not None and after.low in lexicon.whole_price:
        named = nodes[at + 2] if at + 2 < len(nodes) else None
        if named is not None and named.kind == "word" and named.low not in lexicon.function_words:
            return not _was_named(nodes, first, named.low)
        if named is not None and named.low in lexicon.determiners:
            noun = nodes[at + 3] if at + 3 < len(nodes) else None
            return noun is not None and noun.kind == "word" and not _was_named(nodes, first, noun.low)
    return False


def _names_work(nodes: Sequence[Node], first: int, lexicon: Lexicon) -> bool:
    """Whether the words since the last amount name what the amount after the cue at `first` is for."""
    begins = max((place for place in range(first) if nodes[place].kind in {"stop", *_MONEY}), default=-1) + 1
    while begins < first and nodes[begins].kind in {"comma", "join"}:
        begins += 1
    if (
        begins == 0
        or begins >= first
        or nodes[begins].low in lexicon.clause_starters | lexicon.contrasts | lexicon.pronoun_one
    ):
        return False
    return any(node.kind == "word" and node.low not in lexicon.function_words for node in nodes[begins:first])


def _was_named(nodes: Sequence[Node], first: int, low: str) -> bool:
    return any(node.kind == "word" and node.low[:4] == low[:4] for node in nodes[max(0, first - _LOOK_BACK) : first])


def _put_in_place(nodes: list[Node], at: int, first: int, lexicon: Lexicon) -> bool:
    """Puts the number at `at` in the place of the count, or of the amount, of the item before; False for none."""
    prices = [p for p in range(first - 1, max(-1, first - _LOOK_BACK), -1) if _is_money(nodes, p, lexicon)]
    if not prices or nodes[prices[0]].value is None:
        return False
    price, new = nodes[prices[0]], nodes[at].value or Decimal(0)
    count = _count_of(nodes, prices[0], first)
    said = nodes[count].value if count is not None else None
    if count is not None and said is not None and nodes[at].kind != "price" and not nodes[at].places:
        same_unit = nodes[at].kind == "number" or nodes[at].unit == nodes[count].unit
        if same_unit and 0 < new <= said:
            nodes[count] = replace(nodes[count], value=new, data=None)
            for place in range(prices[0] + 1, first):
                if nodes[place].kind == "number":
                    nodes[place] = replace(nodes[place], kind="label", value=None)
            return True
    role = lexicon.roles.best(nodes, prices[0])
    if role is not None or new == price.value or _names_work(nodes, first, lexicon):
        return False
    old = price.value or Decimal(1)
    total = old * said if said is not None else old
    if nodes[at].kind == "quantity" or not total / _FACTOR <= new <= total * _FACTOR:
        return False
    if len(prices) > 1 and abs(_sum_of(nodes, prices, first) - new) <= abs(total - new):
        return False
    if count is not None:
        nodes[count] = replace(nodes[count], kind="label", value=None)
    nodes[prices[0]] = replace(price, kind="price", value=new, per="", at=False, whole=True, others=())
    return True


def _sum_of(nodes: Sequence[Node], prices: Sequence[int], end: int) -> Decimal:
    """What the items with these prices come to together."""
    whole = Decimal(0)
    for at in prices:
        count = _count_of(nodes, at, end)
        whole += (nodes[at].value or 0) * ((nodes[count].value or 1) if count is not None else 1)
    return whole


def _is_money(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a price stands at `at`, or a bare number that counts nothing."""
    if nodes[at].kind == "price":
        return True
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    counts = (
        after is not None and after.kind in {"word", "label", "quantity"} and after.low not in lexicon.function_words
    )
    is_few = not nodes[at].digits and (nodes[at].value or 0) <= _FEW
    return nodes[at].kind == "number" and not counts and not is_few


def _count_of(nodes: Sequence[Node], at: int, end: int) -> int | None:
    """Where the count of the price at `at` stands: right after it, or before it and after the price before that."""
    if at + 1 < end and nodes[at + 1].kind == "quantity":
        return at + 1
    for place in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        if nodes[place].kind in {"price", "stop"}:
            return None
        if nodes[place].kind in _COUNTS and not nodes[place].vague and not nodes[place].adjective:
            return place
    return None

"""Amounts that are no price of an item: discounts, taxes, deposits, totals, and figures that are only talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.shares import OF_LINE, PAID

Role = Literal["balance", "discount", "taxed", "untaxed", "deposit", "total", "elapsed", "spoken", "gross", "surcharge"]
#: Less than what gives a tax its rate, which says more.
_GROSS = 1.5
#: So many words after a modifier may say what it holds for.
_ABOUT = 18
#: So near two sums are not both meant: `trims 36 altogether that should come to 634`.
_NEAR = 4
#: So little, without a currency, is hardly a payment.
_FEW = 12
_AMOUNTS = {"price", "number", "percent", "quantity"}


@dataclass(slots=True)
class Modifier:
    """An amount in a role. `about`: the words after it, up to the next boundary, which may name what it holds for;
    `before`: those before it. `included`: a tax that the spoken prices contain. `name`: of two taxes together;
    `within`: the words of the phrase itself."""

    role: Role
    value: Node
    start: int
    end: int
    about: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    included: bool = False
    last_word: str = ""
    name: str = ""
    first_word: str = ""
    within: tuple[str, ...] = ()


def find_modifiers(nodes: list[Node], lexicon: Lexicon) -> tuple[list[Node], list[Modifier]]:
    """The nodes with each modifier settled into a gap, and the modifiers in order."""
    found: list[Modifier] = []
    out: list[Node] = []
    at = 0
    for span in _spans(nodes, lexicon):
        out.extend(nodes[at : span.first])
        modifier = Modifier(span.role, nodes[span.at], nodes[span.first].start, nodes[span.last].end)
        modifier.before = _words_before(out)
        modifier.within = tuple(node.low for node in nodes[span.first : span.last + 1] if node.kind == "word")
        if _are_of_another(out, modifier.before, lexicon):
            modifier.before = ()
        modifier.first_word = nodes[span.first].low
        modifier.last_word = nodes[span.last].low
        modifier.about = _words_after(nodes, span.last + 1, lexicon)
        modifier.included = modifier.role == "taxed" and _is_included(nodes, span.first, span.last, lexicon)
        out.append(Node("gap", modifier.start, modifier.end, data=modifier))
        found.append(modifier)
        at = span.last + 1
    out.extend(nodes[at:])
    _take_back_discounts(nodes, found, lexicon)
    return out, found


def _take_back_discounts(nodes: list[Node], found: list[Modifier], lexicon: Lexicon) -> None:
    """`10 percent off, scratch that, no discount`: those before are only talk."""
    for at, node in enumerate(nodes):
        if node.low in lexicon.no_discount and phrase_at(nodes, at, lexicon.no_discount):
            for modifier in found:
                if modifier.role == "discount" and modifier.end <= node.start:
                    modifier.role = "spoken"


class _Span(NamedTuple):
    """Nodes [first, last] that give node `at` a role; the more words say so, the more `weight`."""

    weight: float
    first: int
    last: int
    at: int
    role: Role


def _spans(nodes: list[Node], lexicon: Lexicon) -> list[_Span]:
    """What gives amounts their roles, in order: where two phrases want the same words, the weightier has them."""
    wanted = [span for at in range(len(nodes)) if (span := _span_at(nodes, at, lexicon))]
    wanted.extend(_more_of_the_same(nodes, wanted, lexicon))
    taken: set[int] = set()
    kept: list[_Span] = []
    for span in sorted(wanted, key=lambda each: (-each.weight, each.first - each.last, each.first)):
        if taken.isdisjoint(range(span.first, span.last + 1)):
            taken.update(range(span.first, span.last + 1))
            kept.append(span)
    kept.sort(key=lambda each: each.first)
    totals = [span for span in kept if span.role == "total"]
    for span, later in pairwise(totals):
        if span.last > span.at and later.first - span.last <= _NEAR:
            kept.remove(span)
    return kept


def _more_of_the_same(nodes: list[Node], found: Sequence[_Span], lexicon: Lexicon) -> list[_Span]:
    """Percentages that go on with the role of the one before: `vat is 9 percent on the labour and 23 on the rest`."""
    more: list[_Span] = []
    taken = {span.at for span in found}
    for span in found:
        for at in range(span.last + 1, min(span.last + _ABOUT, len(nodes))):
            if nodes[at].kind in {"stop", "price", "number", "quantity"} or at in taken:
                break
            follows = nodes[at + 1].low if at + 1 < len(nodes) else ""
            if (
                nodes[at].kind == "percent"
                and nodes[at - 1].kind in {"join", "comma"}
                and follows in lexicon.scope_leads
            ):
                more.append(_Span(_GROSS, at, at, at, span.role))
                break
    return more


def _span_at(nodes: list[Node], at: int, lexicon: Lexicon) -> _Span | None:
    node = nodes[at]
    if node.data == OF_LINE:
        told_apart = any(each.low in lexicon.counting or each.kind == "number" for each in nodes[max(0, at - 5) : at])
        return None if told_apart else _Span(2, at, at, at, "discount")
    if node.kind in _AMOUNTS:
        best = lexicon.roles.best(nodes, at)
        if node.data == PAID and (best is None or best.role != "deposit"):
            return _Span(3, at, at, at, "deposit")
        if best is None or (node.per and best.role != "spoken"):
            return None
        if best.role == "deposit" and node.kind == "number" and (node.value or 0) <= _FEW:
            return None
        if best.role == "spoken" and _is_meant(nodes, at, best.first, lexicon):
            return None
        after = next((each for each in nodes[at + 1 : at + 3] if each.low not in lexicon.at), None)
        is_billed = node.rate is not None or node.unit in lexicon.measure_names
        if best.role == "elapsed" and is_billed and best.weight <= 1 and best.first < at:
            return None
        if best.role == "elapsed" and after is not None and after.kind == "price" and (after.at or after.per):
            return None
        return _Span(best.weight, best.first, best.last, at, best.role)  # type: ignore[arg-type]
    length = phrase_at(nodes, at, lexicon.untaxed) if node.low in lexicon.untaxed else 0
    if length:
        return _Span(3, at, at + length - 1, at, "untaxed")
    length = phrase_at(nodes, at, lexicon.tax_included) if node.low in lexicon.tax_included else 0
    if length and any(each.kind == "percent" for each in nodes[max(0, at - 2) : at]):
        return None
    follows = nodes[at + length].kind if at + length < len(nodes) else "stop"
    is_open = length > 0 and nodes[at + length - 1].low in lexicon.prepositions
    closes = follows not in {"word", "currency"} or (length > 1 and not is_open)
    return _Span(_GROSS, at, at + length - 1, at, "gross") if length and closes else None


def _is_meant(nodes: Sequence[Node], at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether an amount beside a word such as "quoted" is billed: a correction put it there, it is `what I spent`,
    or a comma parts it from the word (`patched the ceiling, 85`)."""
    said_first = nodes[at - 1].kind == "comma" if at else False
    begins = max((place for place in range(first) if nodes[place].kind == "stop"), default=0)
    denied = any(node.low in lexicon.negations for node in nodes[begins:at])
    if said_first and first < at - 1 and not denied:
        return True
    moved = at + 1 < len(nodes) and nodes[at].start > nodes[at + 1].start
    follows = next((node for node in nodes[at + 1 :] if node.start >= nodes[at].end), None)
    is_sum = follows is not None and follows.kind == "join" and follows.low not in lexicon.joins_and
    return (moved and not is_sum) or (first > 0 and nodes[first - 1].low in lexicon.what_words)


def _words_before(nodes: Sequence[Node]) -> tuple[str, ...]:
    words: list[str] = []
    for node in reversed(nodes):
        if node.kind != "word" or len(words) == 6:
            break
        words.insert(0, node.low)
    return tuple(words)


def _are_of_another(out: Sequence[Node], words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the last words tell what the modifier before them holds for: `5 % de remise sur la taille, TVA 20 %`."""
    before = out[-len(words) - 1] if words and len(out) > len(words) else None
    return before is not None and isinstance(before.data, Modifier) and words[0] in lexicon.scope_leads


def _words_after(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> tuple[str, ...]:
    """The words after a modifier, beyond a comma when they go on saying what it holds for: `6 percent, only on the`."""
    words: list[str] = []
    while at < len(nodes) and len(words) < _ABOUT:
        after = nodes[at + 1].low if at + 1 < len(nodes) else ""
        goes_on = nodes[at].kind == "comma" and after in (lexicon.scope_leads | lexicon.scope_details)
        if not goes_on and nodes[at].kind not in {"word", "join"}:
            break
        if not goes_on:
            words.append(nodes[at].low)
        at += 1
    return tuple(words)


def _is_included(nodes: list[Node], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words of the same clause, or right around the tax, say that the prices contain it."""
    begin, end = first, last + 1
    while begin > 0 and first - begin < 8 and nodes[begin - 1].kind in {"word", "join", "gap"}:
        begin -= 1
    while end < len(nodes) and end - last < 7 and nodes[end].kind in {"word", "join"}:
        end += 1
    clause = [node.low for node in nodes[begin:end]]
    if any(word in lexicon.excluding for word in clause):
        return False
    return any(
        phrase_at(nodes, place, lexicon.included) for place in range(begin, end) if nodes[place].low in lexicon.included
    )

"""Which phrases give which amounts a role, and which of them hold where several want the same words."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.payments import is_paid_for_another, next_payment
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.phrases import Matched, may_be_rate
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.shares import OF_LINE, PAID
from voiceinvoice.extract.offline.tax_talk import more_rates, rates_said_again, tax_rates

Role = Literal[
    "balance", "discount", "taxed", "untaxed", "taxsum", "deposit", "total", "rounded", "elapsed", "spoken", "gross",
    "surcharge", "net", "all_paid",
]  # fmt: skip
#: Less than what gives a tax its rate, which says more.
_GROSS = 1.5
_NET = 0.2
#: What only the talk around it makes a tax or a surcharge; more than the bare words "VAT included", whose rate it is.
_TALK = 1.6
#: So near two sums are not both meant: `trims 36 altogether that should come to 634`.
_NEAR = 4
#: So little, without a currency, is hardly a payment.
_FEW = 12
#: Within so many words before it, "always" or "last time" make "paid in full" talk.
_BEFORE_PAID = 6
#: So many words may stand between a word of a role and the amount that it leads.
_OF_NEXT = 4
_FOR_BOTH = {("for", "both"), ("for", "them")}
#: Money has two decimal places: `25.50 GST` is no rate.
_CENTS = 2
_AMOUNTS = {"price", "number", "percent", "quantity"}


class Span(NamedTuple):
    """Nodes [first, last] that give node `at` a role; the more words say so, the more `weight`."""

    weight: float
    first: int
    last: int
    at: int
    role: Role


def spans_of(nodes: list[Node], lexicon: Lexicon) -> list[Span]:
    """What gives amounts their roles, in order: where two phrases want the same words, the weightier has them."""
    wanted = [span for at in range(len(nodes)) if (span := _span_at(nodes, at, lexicon))]
    wanted = [span for span in wanted if not _is_of_the_next(nodes, span, wanted, lexicon)]
    wanted.extend(_talked_of(nodes, wanted, lexicon))
    wanted.extend(_more_of_the_same(nodes, wanted, lexicon))
    rated = {place for span in wanted if span.role == "taxed" for place in range(span.first, span.last + 1)}
    wanted = [span for span in wanted if span.role != "gross" or rated.isdisjoint(range(span.first, span.last + 1))]
    taken: set[int] = set()
    kept: list[Span] = []
    for span in sorted(wanted, key=lambda each: (-each.weight, each.first - each.last, each.first)):
        if taken.isdisjoint(range(span.first, span.last + 1)):
            taken.update(range(span.first, span.last + 1))
            kept.append(span)
    kept += [
        Span(_TALK, span.at, span.at, span.at, "taxed")
        for span in {each.at: each for each in wanted if each.role == "taxed"}.values()
        if span.at not in taken
    ]
    kept.sort(key=lambda each: each.first)
    totals = [span for span in kept if span.role == "total"]
    for span, later in pairwise(totals):
        if span.last > span.at and later.first - span.last <= _NEAR:
            kept.remove(span)
    return kept


def _is_of_the_next(nodes: Sequence[Node], span: Span, wanted: Sequence[Span], lexicon: Lexicon) -> bool:
    """Whether the words after an amount are those of the next one: `fence 400 dollars deposit received 100`."""
    if span.at != span.first or span.last == span.at or nodes[span.at].kind not in _AMOUNTS:
        return False
    end = span.last + 1
    while end < len(nodes) and nodes[end].low in lexicon.of_words | lexicon.is_words:
        end += 1
    return any(
        each.role == span.role and span.at < each.first <= end <= each.at <= span.last + _OF_NEXT for each in wanted
    )


def _more_of_the_same(nodes: list[Node], found: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Percentages that go on with the role of the one before: `vat is 9 percent on the labour and 23 on the rest`."""
    taken = {span.at for span in found}
    more: list[Span] = []
    for span in found:
        if span.role == "deposit" and nodes[span.at].kind in {"price", "number"}:
            at = next_payment(nodes, span.last, taken, lexicon)
            if at is not None:
                more.append(Span(_TALK, at - 1, at, at, "deposit"))
        if span.role in {"taxed", "untaxed", "discount", "surcharge"} and nodes[span.at].kind != "price":
            at = more_rates(nodes, span.last, taken, lexicon)
            if at is not None:
                more.append(Span(_TALK, at, at, at, "taxed" if span.role == "untaxed" else span.role))
    taxed = {span.at for span in found if span.role == "taxed"}
    again = rates_said_again(nodes, taxed, lexicon) if taxed else ()
    more.extend(Span(2, at - 1, at, at, "taxed") for at in again if at not in taken)
    return more


def _talked_of(nodes: list[Node], found: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Percentages that only the talk around them makes taxes or surcharges: `rush job, so add 50 percent`."""
    claimed = {span.at for span in found}
    phrases = {place for span in found if span.role == "untaxed" for place in range(span.first, span.last + 1)}
    spans = [Span(_TALK, first, last, at, "taxed") for first, last, at in tax_rates(nodes, claimed, phrases, lexicon)]
    claimed |= {span.at for span in spans}
    for at, node in enumerate(nodes):
        first = next((place for place in (at - 1, at - 2) if place >= 0 and nodes[place].low in lexicon.adding), -1)
        if node.kind == "percent" and at not in claimed and first >= 0:
            spans.append(Span(_TALK, first, at, at, "surcharge"))
    return spans


def _span_at(nodes: list[Node], at: int, lexicon: Lexicon) -> Span | None:
    node = nodes[at]
    if node.data == OF_LINE:
        told_apart = any(each.low in lexicon.counting or each.kind == "number" for each in nodes[max(0, at - 5) : at])
        return None if told_apart else Span(2, at, at, at, "discount")
    if node.kind in _AMOUNTS:
        best = lexicon.roles.best(nodes, at)
        if node.data == PAID and (best is None or best.role != "deposit"):
            return Span(3, at, at, at, "deposit")
        if best is None or _is_no_role(nodes, at, best, lexicon):
            return None
        role = "taxed" if best.role == "taxsum" and _is_rate(nodes, at, lexicon) else best.role
        if role == "taxed" and node.kind != "percent" and node.places == _CENTS and best.first == at:
            role = "taxsum"
        return Span(best.weight, best.first, best.last, at, role)  # type: ignore[arg-type]
    return _span_of_words(nodes, at, lexicon)


def _is_no_role(nodes: Sequence[Node], at: int, best: Matched, lexicon: Lexicon) -> bool:
    """Whether what stands around an amount takes back the role that a phrase gives it."""
    node = nodes[at]
    if _counts_what_is_priced(nodes, at, lexicon):
        return True
    follows = nodes[best.last + 1].kind if best.last + 1 < len(nodes) else "stop"
    match best.role:
        case "total":
            is_shared = tuple(each.low for each in nodes[best.last + 1 : best.last + 3]) in _FOR_BOTH
            return bool(node.per) or is_shared or _is_price_of(nodes, best.first, lexicon)
        case "deposit" | "balance":
            is_led = node.at and best.first == at
            return (
                bool(node.per)
                or is_led
                or is_paid_for_another(nodes, at, best.last, lexicon)
                or (node.kind == "number" and (node.value or 0) <= _FEW)
            )
        case "taxed":
            return bool(node.per) or (node.kind != "percent" and follows == "percent")
        case "discount":
            return bool(node.per) or any(each.low in lexicon.tax_talk for each in nodes[at + 1 : at + 3])
        case "spoken":
            is_sold = nodes[at - 1].low in lexicon.whole_price and nodes[best.first - 1].low in lexicon.articles
            return (is_sold and best.first == at - 2) or _is_meant(nodes, at, best.first, lexicon)
        case "elapsed":
            is_billed = node.rate is not None or node.unit in lexicon.measure_names
            after = next((each for each in nodes[at + 1 : at + 3] if each.low not in lexicon.at), None)
            is_priced = after is not None and after.kind == "price" and bool(after.at or after.per)
            is_billed = is_billed or _is_only_time(nodes, at, lexicon)
            return bool(node.per) or is_priced or (is_billed and best.weight <= 1 and best.first < at)
        case _:
            return bool(node.per)


def _is_only_time(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a time is the only one that a rate can be for: `28 an hour, took me six hours`."""
    node = nodes[at]
    if node.kind != "quantity" or any(each.unit == node.unit for each in nodes if each is not node):
        return False
    if any(each.kind == "price" and each.per == node.unit for each in nodes):
        return True
    follows = next((place for place in range(at + 1, len(nodes)) if nodes[place].value is not None), at)
    between = [each.low for each in nodes[at + 1 : follows] if each.kind != "stop"]
    return nodes[follows].at and len(between) == follows - at - 1 and not lexicon.charging.isdisjoint(between)


def _counts_what_is_priced(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a bare number counts what is named after it with a price for each: `balance four wheels at 20`."""
    if nodes[at].kind != "number" or nodes[at].at or nodes[at].places or at + 1 >= len(nodes):
        return False
    after = nodes[at + 1 : at + 4]
    is_few = not nodes[at].digits and (nodes[at].value or 0) <= _FEW
    if is_few and after[0].kind == "word" and singular(after[0].low, lexicon) != after[0].low:
        return after[0].low not in lexicon.function_words
    is_named = after[0].kind == "word" and after[0].low not in lexicon.function_words
    price = next((node for node in after if node.kind != "word"), None)
    return is_named and price is not None and price.kind == "price" and (price.at or price.per != "")


def _span_of_words(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> Span | None:
    """Words that need no amount: `no tax`, `VAT included`, `plus VAT`."""
    node = nodes[at]
    length = phrase_at(nodes, at, lexicon.untaxed) if node.low in lexicon.untaxed else 0
    if length and _are_net(nodes, at, lexicon):
        return None
    if length:
        return Span(3, at, at + length - 1, at, "untaxed")
    length = phrase_at(nodes, at, lexicon.all_paid) if node.low in lexicon.all_paid else 0
    if length and not any(each.low in lexicon.not_all_paid for each in nodes[max(0, at - _BEFORE_PAID) : at]):
        return Span(3, at, at + length - 1, at, "all_paid")
    length = phrase_at(nodes, at, lexicon.net_phrases) if node.low in lexicon.net_phrases else 0
    if length:
        return Span(_NET, at, at + length - 1, at, "net")
    length = phrase_at(nodes, at, lexicon.tax_included) if node.low in lexicon.tax_included else 0
    if length and any(each.kind == "percent" for each in nodes[max(0, at - 2) : at]):
        return None
    follows = nodes[at + length].kind if at + length < len(nodes) else "stop"
    is_open = length > 0 and nodes[at + length - 1].low in lexicon.prepositions
    closes = follows not in {"word", "currency"} or (length > 1 and not is_open)
    return Span(_GROSS, at, at + length - 1, at, "gross") if length and closes else None


def _are_net(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether prices are said to be without the tax whose rate is said elsewhere: `the prices are all without VAT`."""
    named = lexicon.price_nouns | lexicon.everything
    told = any(each.low in named for each in nodes[max(0, at - 4) : at])
    return told and any(each.kind == "percent" for each in nodes)


def _is_price_of(nodes: Sequence[Node], first: int, lexicon: Lexicon) -> bool:
    """Whether `zusammen 45 Euro` is what the things right before it cost: `Farbe und Material zusammen 45 Euro`."""
    if nodes[first].low not in lexicon.weak_totals:
        return False
    place = first - 1
    while place >= 0 and nodes[place].kind in {"word", "label", "join"}:
        if nodes[place].kind != "join" and nodes[place].low not in lexicon.function_words | lexicon.results:
            return True
        place -= 1
    return False


def _is_rate(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a small bare number right after a tax is its rate: `VAT is 20`."""
    before = nodes[at - 1].low.removesuffix("'s") if at else ""
    return may_be_rate(nodes[at]) and not nodes[at].places and before in lexicon.is_words | lexicon.tax_talk


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

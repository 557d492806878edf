"""What is reckoned from the lines: surcharges in percent become lines, things that are free come off theirs."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from voiceinvoice.domain.draft import Discount, DraftLine, Heard
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.shares import OF_LINE

_CENT = Decimal("0.01")
#: How many nodes before "free" may say how many are.
_REACH = 6
#: How many nodes after it may take that back.
_TAKEN_BACK = 8


def amount_of(line: DraftLine) -> Decimal:
    """Quantity times price, less the line's own discount; nothing for a line without a price."""
    if line.unit_price is None:
        return Decimal(0)
    amount = line.quantity.value * line.unit_price.value
    if line.discount is None:
        return amount
    off = line.discount.value
    return amount - (off.value if off.kind == "amount" else amount * off.value / 100)


def surcharge_line(text: str, modifier: Modifier, lines: Sequence[DraftLine], lexicon: Lexicon) -> DraftLine:
    """The line of a surcharge in percent on `lines`."""
    rate = modifier.value.value or Decimal(0)
    base = sum((amount_of(line) for line in lines), Decimal(0))
    span = (modifier.start, modifier.end)
    words = [*text[modifier.start : modifier.value.start].split(), *text[modifier.value.end : modifier.end].split()]
    named = [word.strip(".,") for word in words if word.lower().strip(".,") not in lexicon.surcharge_leads]
    name = " ".join([*named, f"{rate.normalize():f}%"]) if named else f"Surcharge {rate.normalize():f}%"
    quote = text[span[0] : span[1]]
    why = f"{rate.normalize():f}% of {base:f}"
    return DraftLine(
        description=Heard(name[:1].upper() + name[1:], quote, span, 0.9, "the words beside the percentage"),
        quantity=Heard(Decimal(1), quote, span, 0.9, why),
        unit_price=Heard((base * rate / 100).quantize(_CENT, ROUND_HALF_UP), why=why),
    )


def free_ones(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> Decimal:
    """How many are free by the node at `at`: `the first two are on the house`, `the second one at half price`; 0 when
    it does not say."""
    length, part = phrase_at(nodes, at, lexicon.gratis) if nodes[at].low in lexicon.gratis else 0, Decimal(1)
    share = nodes[at].value
    if nodes[at].data == OF_LINE and share is not None:
        length, part = 1, share / 100
    if not length:
        return Decimal(0)
    for later in range(at + length, min(at + length + _TAKEN_BACK, len(nodes))):
        if nodes[later].low in lexicon.drops or nodes[later].low in lexicon.corrections:
            return Decimal(0)
        if nodes[later].low in lexicon.results and any(each.kind in {"number", "quantity"} for each in nodes[later:]):
            return Decimal(0)
    for place in range(at - 1, max(-1, at - _REACH), -1):
        node = nodes[place]
        if node.kind == "stop" or node.low in lexicon.negations:
            return Decimal(0)
        number = Decimal(node.low if node.kind == "word" and node.low.isdigit() else 0)
        is_limit = place > 0 and nodes[place - 1].low in lexicon.talk.limits
        if is_limit and (number or node.kind in {"number", "quantity", "label"}):
            return Decimal(0)
        if node.kind in {"number", "quantity"} and node.value is not None:
            number = node.value if node.kind == "quantity" else Decimal(int(node.value))
        if number or any(node.low in each for each in (lexicon.first_words, lexicon.closing_words, lexicon.ordinals)):
            return Decimal(number or 1) * part
    return Decimal(0)


def without_free(line: DraftLine, before: BuiltLine, count: Decimal, node: Node, text: str) -> DraftLine | None:
    """`line` with `count` of its things taken off, or None when it has not so many."""
    counted = before.item.count or before.item.quantity
    if line.unit_price is None or line.discount is not None or counted is None or not 0 < count < line.quantity.value:
        return None
    off = Discount("amount", (line.unit_price.value * count).quantize(_CENT, ROUND_HALF_UP))
    heard = Heard(off, text[node.start : node.end], (node.start, node.end), 0.8, f"{count.normalize():f} of them free")
    return replace(line, discount=heard)

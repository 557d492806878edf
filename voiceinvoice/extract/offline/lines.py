"""Items to invoice lines: quantity, unit and unit price from what was said of each."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from voiceinvoice.domain.draft import DraftLine, Heard
from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.wording import describe, trim

_CENT = Decimal("0.01")
_ONE = Decimal(1)


class Amounts(NamedTuple):
    """How an item multiplies out. `counted`: its count belongs to the description; `doubt`: why it may be wrong."""

    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    counted: bool = False
    doubt: str = ""


class BuiltLine(NamedTuple):
    """A line with the item it came from and what is doubtful about it."""

    line: DraftLine
    item: Item
    doubt: str = ""


def build_lines(text: str, items: Sequence[Item], lexicon: Lexicon) -> list[BuiltLine]:
    """A line for each item; the same amount said again in another way is not a second line."""
    built: list[BuiltLine] = []
    last_price: Node | None = None
    for item in items:
        price = item.price
        if price is not None and price.kind == "same":
            price = last_price
        elif price is not None and price.value is not None:
            last_price = price
        if (
            built
            and not any(trim(run, lexicon) for run in item.words)
            and not item.count
            and _restates(item, price, built)
        ):
            continue
        amounts = _amounts(item, price, lexicon)
        description = describe(text, item.words, item.count, lexicon, unit=amounts.unit, counted=amounts.counted)
        built.append(BuiltLine(_line(text, item, price, amounts, description), item, amounts.doubt))
    return built


def _line(text: str, item: Item, price: Node | None, amounts: Amounts, description: Heard[str]) -> DraftLine:
    counted = item.quantity or item.count
    quantity: Heard[Decimal] = Heard(amounts.quantity, why="one, since no count was heard")
    if counted is not None and (amounts.quantity != 1 or counted.value == 1):
        quantity = Heard(
            amounts.quantity,
            text[counted.start : counted.end],
            (counted.start, counted.end),
            0.95,
            "the count",
            counted.others,
        )
    heard_price = None
    if price is not None and amounts.unit_price is not None:
        why = "the same rate as before" if item.price is not price else f"per {price.per}" if price.per else "the price"
        at = item.price or price
        heard_price = Heard(
            amounts.unit_price,
            text[at.start : at.end],
            (at.start, at.end),
            0.7 if price.others else 0.95,
            why,
            price.others,
        )
    return DraftLine(description=description, quantity=quantity, unit=amounts.unit, unit_price=heard_price)


def _restates(item: Item, price: Node | None, built: list[BuiltLine]) -> bool:
    """Whether a price without words of its own says the line before again: `$1,200 for 12 hours at $100/hr`."""
    before = built[-1]
    line = before.line
    if price is None or price.value is None or line.unit_price is None:
        return False
    hours = before.item.quantity or item.quantity
    amount = line.quantity.value * line.unit_price.value
    if hours is not None and hours.value and price.per == hours.unit and hours.value * price.value == amount:
        built[-1] = before._replace(line=_replaced(line, hours.value, hours.unit, price.value), doubt="")
        return True
    return not price.per and item.quantity is None and price.value == amount


def _replaced(line: DraftLine, quantity: Decimal, unit: str, price: Decimal) -> DraftLine:
    heard = line.unit_price or Heard(price)
    return DraftLine(
        description=line.description,
        quantity=Heard(quantity, line.quantity.quote, line.quantity.span, 0.95, "the hours said with the rate"),
        unit=unit,
        unit_price=Heard(price, heard.quote, heard.span, 0.95, "the rate that gives the amount said"),
    )


def _amounts(item: Item, price: Node | None, lexicon: Lexicon) -> Amounts:
    value = price.value if price is not None else None
    per = price.per if price is not None else ""
    unit = "" if per == "each" else per
    count = item.count.value if item.count is not None and item.count.value is not None else None
    flat = _is_flat(item, lexicon)
    if item.quantity is not None and item.quantity.value is not None and not (flat and not per):
        return _timed(item.quantity, count, price, value, per)
    if item.quantity is not None and flat:
        return Amounts(_ONE, "", value)
    if count is None or value is None:
        missing = "quantity_missing" if per in lexicon.time_names and value is not None else ""
        return Amounts(count if count is not None else _ONE, unit, value, doubt=missing)
    if per or (price is not None and price.at):
        return Amounts(count, unit, value)
    return Amounts(_ONE, "", value, counted=count != 1)


def _is_flat(item: Item, lexicon: Lexicon) -> bool:
    return any(node.low in lexicon.flat for run in item.words for node in run)


def _timed(quantity: Node, count: Decimal | None, price: Node | None, value: Decimal | None, per: str) -> Amounts:
    amount, unit = quantity.value or _ONE, quantity.unit
    if per == "minute" and isinstance(quantity.data, Decimal):
        return Amounts(quantity.data * (count or 1), "minute", value)
    if count is not None and count != 0:
        if per and per != unit:
            return Amounts(count, "" if per == "each" else per, value)
        if quantity.adjective and not per:
            return Amounts(count, "", value)
        amount *= count
    if price is None or value is None:
        return Amounts(_shortened(amount, value), unit, None)
    if per and per not in {unit, "each"}:
        converted = _converted(amount, unit, per)
        if converted is None:
            return Amounts(_shortened(amount, value), unit, value, doubt="unit_mismatch")
        return Amounts(converted, per, value)
    if per or price.at:
        return Amounts(_shortened(amount, value), unit, value)
    share = value / amount if amount else value
    if share == share.quantize(_CENT):
        return Amounts(_shortened(amount, share), unit, share)
    return Amounts(_ONE, "", value)


def _converted(amount: Decimal, unit: str, per: str) -> Decimal | None:
    """A half day is half a day; nothing else converts without asking."""
    factors = {("half day", "day"): Decimal("0.5"), ("day", "half day"): Decimal(2), ("week", "day"): None}
    factor = factors.get((unit, per))
    return amount * factor if factor else None


def _shortened(amount: Decimal, price: Decimal | None) -> Decimal:
    """A quantity with as few decimals as give the same money: a third of an hour is 0.3333, not 0.33."""
    if amount == amount.quantize(_CENT):
        return amount.quantize(_CENT).normalize() if amount % 1 else Decimal(int(amount))
    exact = (amount * price).quantize(_CENT, ROUND_HALF_UP) if price else None
    for places in range(2, 9):
        short = amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        if exact is None or (short * (price or 0)).quantize(_CENT, ROUND_HALF_UP) == exact:
            return short
    return amount.quantize(Decimal(1).scaleb(-8))

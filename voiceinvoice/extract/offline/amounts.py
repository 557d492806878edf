"""How an item multiplies out: quantity, unit and unit price from what was said of it."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

_CENT = Decimal("0.01")
_ONE = Decimal(1)
_HALVES = "half"
_HALF = Decimal("0.5")


class Amounts(NamedTuple):
    """How an item multiplies out. `counted`: its count belongs to the description; `doubt`: why it may be wrong."""

    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    counted: bool = False
    doubt: str = ""


def amounts_of(item: Item, price: Node | None, lexicon: Lexicon) -> Amounts:
    """Quantity, unit and unit price of `item`; `price` is its own, or the one it shares with the item before."""
    value = price.value if price is not None else None
    per = price.per if price is not None else ""
    unit = "" if per == "each" else per
    count = item.count.value if item.count is not None and item.count.value is not None else None
    if price is not None and price.per_size > 1 and (said := _said_count(item)) is not None:
        return Amounts(_shortened(said / price.per_size, value), per, value)
    flat = _is_flat(item, lexicon)
    if item.quantity is not None and lexicon.leads_per and item.quantity.unit == "half day" and per == "day":
        item.quantity = replace(item.quantity, unit="day", value=(item.quantity.value or _ONE) * _HALF)
    if item.quantity is not None and item.quantity.value is not None and not (flat and not per):
        timed = _timed(item.quantity, count, price, value, per)
        is_each = item.quantity.paced or (price is not None and price.paced)
        if count is None or count == 1 or is_each or timed.unit != item.quantity.unit or timed.doubt:
            return timed
        if any(node.low in lexicon.crew for run in item.words for node in run):
            alone = _timed(item.quantity, None, price, value, per)
            return alone._replace(counted=True, doubt="crew_hours")
        return timed._replace(doubt="crew_hours")
    if item.quantity is not None and flat:
        return Amounts(_ONE, "", value)
    if count is None or value is None:
        is_each = per in lexicon.time_names or (bool(per) and count is None)
        missing = "quantity_missing" if is_each and value is not None else ""
        return Amounts(count if count is not None else _ONE, unit, value, doubt=missing)
    if per or (price is not None and price.at):
        return Amounts(count, unit, value)
    is_clear = count == 1 or flat or (price is not None and price.whole)
    return Amounts(_ONE, "", value, counted=count != 1, doubt="" if is_clear else "price_basis")


def _said_count(item: Item) -> Decimal | None:
    counted = item.count or item.quantity
    return counted.value if counted is not None else None


def _is_flat(item: Item, lexicon: Lexicon) -> bool:
    said = any(node.low in lexicon.flat for run in item.words for node in run)
    return said or (item.price is not None and item.price.flat)


def _timed(  # noqa: C901 - one test for each way to say it
    quantity: Node, count: Decimal | None, price: Node | None, value: Decimal | None, per: str
) -> Amounts:
    amount, unit = quantity.value or _ONE, quantity.unit
    if price is not None and not per and not price.at and count is None and unit and names_length(quantity):
        return Amounts(_ONE, "", value)
    if price is not None and quantity.singular and not per and not price.at:
        return Amounts(_ONE, "", value)
    if per and unit.endswith(f" {per}"):
        per = unit
    if unit and per.endswith(f" {unit}") and unit not in {"hour", "day"}:
        unit = per
    if per == "minute" and isinstance(quantity.data, Decimal):
        return Amounts(quantity.data * (count or 1), "minute", value)
    if count is not None and count != 0:
        paced = price is not None and unit in {per, price.per_time}
        if paced and per != unit and value is not None:
            return Amounts(count * amount, unit, value)
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
    if amount == _HALF:
        return Amounts(_ONE, "", value)
    share = value / amount if amount else value
    if share == share.quantize(_CENT):
        return Amounts(_shortened(amount, share), unit, share)
    return Amounts(_ONE, "", value)


def names_length(quantity: Node) -> bool:
    """Whether a quantity says what kind of thing it is, as in `half-day workshop`, and is no count."""
    return quantity.adjective and quantity.unit.startswith(_HALVES)


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

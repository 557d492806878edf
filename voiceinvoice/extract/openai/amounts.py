"""What a model heard of a line, multiplied out by us: what a price is for, and quantities in the price's unit."""

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.money import LARGEST_AMOUNT, minor_units, parse_decimal, round_money
from voiceinvoice.extract.openai.answer import Unfit

ONE = Decimal(1)
_LARGEST_PRICE = LARGEST_AMOUNT / 100
_LARGEST_QUANTITY = Decimal(1_000_000)
_FINEST = 8
#: How much of a price's unit one of the spoken units is. Nothing else converts without asking: a day has no hours.
_FACTORS = {
    ("minute", "hour"): (1, 60),
    ("hour", "minute"): (60, 1),
    ("half day", "day"): (1, 2),
    ("day", "half day"): (2, 1),
}
_TIMES = frozenset({"minute", "hour", "half day", "day", "week", "month", "year", "night"})


class Amounts(NamedTuple):
    """How a line multiplies out. `counted`: the count belongs to the description; `doubt`: units that do not agree."""

    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    counted: bool = False
    doubt: bool = False


def read_number(text: str, where: str, largest: Decimal) -> Decimal:
    """The number in `text`. Raises Unfit below zero, above `largest`, and for what is no plain number."""
    try:
        value = parse_decimal(text)
    except UsageError:
        raise Unfit(f"{where} is {text!r}, which is no plain decimal number.") from None
    if not 0 <= value <= largest:
        raise Unfit(f"{where} is {text}; it must be from 0 to {largest:f}.")
    return value


def read_price(text: str, where: str) -> Decimal:
    """An amount of money. Raises Unfit."""
    return read_number(text, where, _LARGEST_PRICE)


def read_percent(text: str, where: str) -> Decimal:
    """A percentage, 0 to 100. Raises Unfit."""
    return read_number(text, where, Decimal(100))


def read_quantity(text: str, where: str) -> Decimal:
    """How many, more than none. Raises Unfit."""
    value = read_number(text, where, _LARGEST_QUANTITY)
    if not value:
        raise Unfit(f"{where} is zero; leave the line out, or the quantity null.")
    return value


def multiplied(quantity: Decimal | None, unit: str, price: Decimal | None, per: str, currency: str) -> Amounts:
    """Quantity, unit and unit price of a line. `per` is a unit, `each`, `whole`, or empty when it was not said."""
    count = ONE if quantity is None else quantity
    if price is None:
        return Amounts(count, unit, None)
    if per == "whole" and count != 1:
        return _of_the_whole(count, unit, price, currency)
    if per in {"", "each", "whole", unit} or not unit:
        return Amounts(count, unit or ("" if per in {"each", "whole"} else per), price)
    if factor := _FACTORS.get((unit, per)):
        return Amounts(_shortest(count * factor[0] / factor[1], price, currency), per, price)
    return Amounts(count, unit, price, doubt=True)


def _of_the_whole(count: Decimal, unit: str, price: Decimal, currency: str) -> Amounts:
    """A price for several: time is divided when that is exact in the minor unit; else it is one line at that price."""
    share = price / count
    if unit in _TIMES and round_money(share, currency) == share:
        return Amounts(count, unit, share)
    return Amounts(ONE, "", price, counted=True)


def _shortest(amount: Decimal, price: Decimal, currency: str) -> Decimal:
    """`amount` with as few decimals, two at least, as give the same money: 50 minutes are 0.8333 of an hour at 90."""
    exact = round_money(amount * price, currency)
    for places in range(minor_units(currency) or 2, _FINEST):
        short = amount.quantize(ONE.scaleb(-places), ROUND_HALF_UP)
        if round_money(short * price, currency) == exact:
            return short
    return amount.quantize(ONE.scaleb(-_FINEST), ROUND_HALF_UP)

"""The arithmetic of an invoice: lines, discounts and taxes to the minor unit.

Rounding is half up, at the line; discounts come before tax; tax is computed per rate on the sum of its lines
(EN 16931, BR-CO-17). Prices that include tax are taken apart so that what was said is what is owed: the total is
the sum of the spoken prices, and net and tax are found from it.
"""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.draft import Discount
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.invoice import Line, Tax
from voiceinvoice.domain.money import ZERO, minor_units, round_money, split_amount
from voiceinvoice.domain.party import TaxRate

_HUNDRED = Decimal(100)


class Item(Struct, frozen=True, kw_only=True):
    """A line to be priced, its `unit_price` as it was said, with or without tax."""

    description: str
    quantity: Decimal
    unit: str = ""
    unit_price: Decimal
    discount: Discount | None = None
    tax: TaxRate | None = None


class Priced(Struct, frozen=True):
    """Lines net of tax, the net discount of the whole, and one Tax for each rate."""

    lines: tuple[Line, ...]
    discount: Decimal
    taxes: tuple[Tax, ...]


def price(
    items: Sequence[Item], currency: str, *, discount: Discount | None = None, tax_included: bool = False
) -> Priced:
    """Adds up `items`; `tax_included` says that unit prices and discounts contain each line's tax.

    Raises NotUnderstood when a discount is larger than what it reduces.
    """
    amounts = [round_money(item.quantity * item.unit_price, currency) for item in items]
    reductions = [_reduction(item.discount, amount, currency) for item, amount in zip(items, amounts, strict=True)]
    nets = [amount - reduction for amount, reduction in zip(amounts, reductions, strict=True)]
    whole = _reduction(discount, sum(nets, ZERO), currency)
    rates = list(dict.fromkeys(item.tax for item in items))
    groups = [[i for i, item in enumerate(items) if item.tax == rate] for rate in rates]
    shares = split_amount(whole, [sum((nets[i] for i in group), ZERO) for group in groups], currency)

    taxes = []
    for place, (rate, group, share) in enumerate(zip(rates, groups, shares, strict=True)):
        due = sum((nets[i] for i in group), ZERO) - share
        if rate is None:
            continue
        if tax_included:
            base = _without_tax(due, rate, currency)
            taxes.append(_tax(rate, base, due - base))
            shares[place] = _take_tax_out(group, rate, amounts, reductions, base, currency)
        else:
            taxes.append(_tax(rate, due, round_money(due * rate.rate / _HUNDRED, currency)))
    lines = tuple(
        _line(item, amount, reduction, currency)
        for item, amount, reduction in zip(items, amounts, reductions, strict=True)
    )
    return Priced(lines, sum(shares, ZERO), tuple(taxes))


def _tax(rate: TaxRate, base: Decimal, amount: Decimal) -> Tax:
    return Tax(name=rate.name, rate=rate.rate, base=base, amount=amount, category=rate.category, reason=rate.reason)


def _take_tax_out(
    group: list[int], rate: TaxRate, amounts: list[Decimal], reductions: list[Decimal], base: Decimal, currency: str
) -> Decimal:
    """Turns the group's gross amounts and reductions into net ones, in place; gives its share of the discount, net."""
    gross = [amounts[i] for i in group]
    gross_off = [reductions[i] for i in group]
    net = _without_tax(sum(gross, ZERO), rate, currency)
    net_after = _without_tax(sum(gross, ZERO) - sum(gross_off, ZERO), rate, currency)
    for i, part in zip(group, split_amount(net, gross, currency), strict=True):
        amounts[i] = part
    for i, part in zip(group, split_amount(net - net_after, gross_off, currency), strict=True):
        reductions[i] = part
    return net_after - base


def _without_tax(gross: Decimal, rate: TaxRate, currency: str) -> Decimal:
    return round_money(gross * _HUNDRED / (_HUNDRED + rate.rate), currency)


def _reduction(discount: Discount | None, amount: Decimal, currency: str) -> Decimal:
    if discount is None:
        return ZERO
    taken = discount.value if discount.kind == "amount" else amount * discount.value / _HUNDRED
    taken = round_money(taken, currency)
    if taken < 0 or taken > max(amount, ZERO):
        raise NotUnderstood(
            f"A discount of {taken} does not fit an amount of {amount} {currency}.",
            hint="Check the discount and the prices.",
        )
    return taken


def _line(item: Item, amount: Decimal, reduction: Decimal, currency: str) -> Line:
    return Line(
        description=item.description,
        quantity=item.quantity,
        unit=item.unit,
        unit_price=_unit_price(item, amount, currency),
        discount=reduction,
        tax=item.tax,
        amount=amount,
    )


def _unit_price(item: Item, amount: Decimal, currency: str) -> Decimal:
    """The price that was said, or, once tax is taken out, the shortest one that gives `amount` again."""
    if round_money(item.quantity * item.unit_price, currency) == amount or not item.quantity:
        in_minor_units = round_money(item.unit_price, currency)
        return in_minor_units if in_minor_units == item.unit_price else item.unit_price
    exact = amount / item.quantity
    digits = minor_units(currency)
    while round_money(item.quantity * round(exact, digits), currency) != amount:
        digits += 1
    return round(exact, digits)

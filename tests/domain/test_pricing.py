"""Lines, discounts and taxes to the cent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.domain.draft import Discount
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.money import CURRENCIES, minor_units, round_money
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.domain.pricing import Item, Priced, price

D = Decimal
VAT20 = TaxRate("VAT", D(20))
VAT5 = TaxRate("VAT", D(5))

rates = st.sampled_from([None, VAT20, VAT5, TaxRate("Sales tax", D("8.875")), TaxRate("Exempt", D(0))])
discounts = st.none() | st.builds(Discount, st.just("percent"), st.decimals(0, 100, places=2))
items = st.builds(
    Item,
    description=st.just("Work"),
    quantity=st.decimals("0.01", 500, places=2),
    unit_price=st.decimals(0, 5000, places=2),
    discount=discounts,
    tax=rates,
)
currencies = st.sampled_from(sorted(CURRENCIES))


def total(priced: Priced) -> Decimal:
    """Subtotal less discounts plus tax, as the invoice adds itself up."""
    off = sum((line.discount for line in priced.lines), priced.discount)
    return sum((line.amount for line in priced.lines), D(0)) - off + sum((tax.amount for tax in priced.taxes), D(0))


@given(st.lists(items, min_size=1, max_size=8), discounts, currencies, st.booleans())
def test_parts_add_up_to_the_whole(bill: list[Item], discount: Discount | None, currency: str, included: bool) -> None:
    """For any currency, rate and discount: the tax bases are the net lines less every discount, all in minor units."""
    priced = price(bill, currency, discount=discount, tax_included=included)
    untaxed = sum((line.amount - line.discount for line in priced.lines if line.tax is None), D(0))
    net = sum((line.amount - line.discount for line in priced.lines), D(0)) - priced.discount
    bases = sum((tax.base for tax in priced.taxes), D(0))
    assert 0 <= net - bases <= untaxed
    for amount in (priced.discount, *(line.amount for line in priced.lines), *(tax.amount for tax in priced.taxes)):
        assert round_money(amount, currency) == amount


@given(st.lists(items, min_size=1, max_size=8), discounts, currencies)
def test_what_was_said_with_tax_is_what_is_owed(bill: list[Item], discount: Discount | None, currency: str) -> None:
    """Prices that include tax: the total is the sum of the spoken prices less the discounts, to the minor unit."""
    amounts = [round_money(item.quantity * item.unit_price, currency) for item in bill]
    nets = [
        amount - (round_money(amount * item.discount.value / 100, currency) if item.discount else 0)
        for item, amount in zip(bill, amounts, strict=True)
    ]
    spoken = sum(nets, D(0))
    spoken -= round_money(spoken * discount.value / 100, currency) if discount else 0
    assert total(price(bill, currency, discount=discount, tax_included=True)) == spoken


@given(items, currencies)
def test_inclusive_and_exclusive_agree(item: Item, currency: str) -> None:
    """Taking out the tax that was put on gives the net amount back, within the minor unit that rounding can hide."""
    exclusive = price([item], currency)
    gross = Item(description="Work", quantity=D(1), unit_price=total(exclusive), tax=item.tax)
    inclusive = price([gross], currency, tax_included=True)
    assert total(inclusive) == total(exclusive)
    if exclusive.taxes:
        unit = D(1).scaleb(-minor_units(currency))
        assert abs(inclusive.taxes[0].base - exclusive.taxes[0].base) <= unit


@given(items, currencies, st.booleans())
def test_a_line_shows_a_price_that_gives_its_amount(item: Item, currency: str, included: bool) -> None:
    """Quantity times the printed unit price is the printed amount, also once tax is taken out."""
    line = price([item], currency, tax_included=included).lines[0]
    assert round_money(line.quantity * line.unit_price, currency) == line.amount


def test_a_discount_over_several_rates_is_split_without_losing_a_cent() -> None:
    """10.00 off three equal lines at three rates: the bases take 3.34, 3.33 and 3.33."""
    bill = [Item(description="Work", quantity=D(1), unit_price=D(100), tax=rate) for rate in (VAT20, VAT5, None)]
    priced = price(bill, "EUR", discount=Discount("amount", D(10)))
    assert [tax.base for tax in priced.taxes] == [D("96.66"), D("96.67")]
    assert [tax.amount for tax in priced.taxes] == [D("19.33"), D("4.83")]
    assert total(priced) == D("314.16")


def test_tax_is_taken_out_of_an_included_price() -> None:
    """238 euros with 19% in them are 200 and 38."""
    item = Item(description="Work", quantity=D(1), unit_price=D(238), tax=TaxRate("VAT", D(19)))
    priced = price([item], "EUR", tax_included=True)
    assert (priced.lines[0].unit_price, priced.taxes[0].base, priced.taxes[0].amount) == (D(200), D(200), D(38))


def test_tax_is_rounded_on_the_sum_not_on_each_line() -> None:
    """Three lines of 0.33 at 5%: 0.05 on 0.99, not three times 0.02 (EN 16931, BR-CO-17)."""
    bill = [Item(description="Work", quantity=D(1), unit_price=D("0.33"), tax=VAT5)] * 3
    assert price(bill, "EUR").taxes[0].amount == D("0.05")


def test_a_credit_reduces_the_tax_of_its_rate() -> None:
    """A negative quantity is a credit line."""
    bill = [
        Item(description="Work", quantity=D(1), unit_price=D(100), tax=VAT20),
        Item(description="Returned part", quantity=D(-1), unit_price=D(40), tax=VAT20),
    ]
    assert total(price(bill, "GBP")) == D(72)


def test_currencies_without_and_with_three_decimals() -> None:
    """JPY has no minor unit, KWD a thousandth."""
    item = Item(description="Work", quantity=D("1.5"), unit_price=D(333), tax=TaxRate("Tax", D(10)))
    assert total(price([item], "JPY")) == D(550)
    assert total(price([item], "KWD")) == D("549.450")


@pytest.mark.parametrize("discount", [Discount("amount", D(101)), Discount("percent", D("100.01"))])
def test_a_discount_larger_than_the_work_is_refused(discount: Discount) -> None:
    """It would turn an invoice into a debt to the client."""
    item = Item(description="Work", quantity=D(1), unit_price=D(100))
    with pytest.raises(NotUnderstood, match="discount"):
        price([item], "USD", discount=discount)

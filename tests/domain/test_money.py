"""Exact money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.money import (
    CURRENCIES,
    check_currency,
    from_minor,
    minor_units,
    parse_decimal,
    round_money,
    split_amount,
    to_minor,
)

currencies = st.sampled_from(sorted(CURRENCIES))
amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=4)


@pytest.mark.parametrize(
    ("amount", "currency", "rounded"),
    [
        ("1.005", "USD", "1.01"),
        ("0.105", "USD", "0.11"),
        ("-1.005", "USD", "-1.01"),
        ("2.5", "JPY", "3"),
        ("1.0005", "KWD", "1.001"),
    ],
)
def test_rounding_is_half_up_in_the_minor_unit(amount: str, currency: str, rounded: str) -> None:
    """Half-even, which Decimal and Babel use by default, would bill 1.00 for 1.005."""
    assert str(round_money(Decimal(amount), currency)) == rounded


@given(currencies, st.integers(min_value=-(10**15), max_value=10**15))
def test_minor_units_round_trip(currency: str, units: int) -> None:
    """What the store keeps as an integer comes back as the same amount."""
    amount = from_minor(units, currency)
    assert to_minor(amount, currency) == units
    assert -int(amount.as_tuple().exponent) == minor_units(currency)


def test_an_amount_finer_than_the_minor_unit_is_not_stored() -> None:
    """Truncating it would lose money silently."""
    with pytest.raises(ValueError, match="finer"):
        to_minor(Decimal("0.001"), "USD")


@given(currencies, amounts, st.lists(st.decimals(min_value=0, max_value=10**6, places=2), min_size=1, max_size=9))
def test_a_split_loses_nothing(currency: str, amount: Decimal, weights: list[Decimal]) -> None:
    """The parts add up to the whole for any currency and any weights, each in the minor unit and near its share."""
    amount = round_money(amount, currency)
    parts = split_amount(amount, weights, currency)
    unit = Decimal(1).scaleb(-minor_units(currency))
    assert sum(parts) == amount
    assert all(round_money(part, currency) == part for part in parts)
    if whole := sum(weights):
        assert all(abs(part - amount * weight / whole) <= unit for part, weight in zip(parts, weights, strict=True))


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "1e9", "1e999999", "", "twelve", "1.2.3", "0x10", "1,23", "--1", "9" * 30]
)
def test_words_and_tricks_are_no_numbers(text: str) -> None:
    """Decimal() would take NaN, exponents and a thousand digits."""
    with pytest.raises(UsageError):
        parse_decimal(text)


@pytest.mark.parametrize(
    ("text", "value"), [("1,250.50", "1250.50"), ("1250", "1250"), (" -3.5 ", "-3.5"), (".5", "0.5")]
)
def test_plain_numbers_are_read(text: str, value: str) -> None:
    """Thousands separators are what people paste."""
    assert parse_decimal(text) == Decimal(value)


def test_a_currency_must_exist() -> None:
    """A typo in a currency is a wrong invoice."""
    assert check_currency(" eur ") == "EUR"
    with pytest.raises(UsageError, match="XYZ"):
        check_currency("XYZ")

"""Why no tax is charged, and what is taxed alike."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.domain.answers import ZERO_RATED, parse_tax
from voiceinvoice.domain.breakdown import group_of, vat_groups
from voiceinvoice.domain.delivery import Delivery, parse_delivery
from voiceinvoice.domain.draft import Discount
from voiceinvoice.domain.errors import NotUnderstood, UsageError
from voiceinvoice.domain.forms import tax_text
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.party import Business, Client, TaxRate
from voiceinvoice.domain.pricing import Item, price

RATES = [None, *(parse_tax(text).tax for text in ("VAT 20%", "Tax 20%", "VAT 7%", "zero", "exempt: a", "exempt: b"))]


def priced_invoice(items: list[Item], discount: Discount | None, *, tax_included: bool) -> Invoice:
    """An invoice of priced items."""
    priced = price(items, "EUR", discount=discount, tax_included=tax_included)
    return Invoice(
        id="inv_1",
        issue_date=date(2026, 3, 10),
        currency="EUR",
        seller=Business(),
        client=Client(name="C"),
        lines=priced.lines,
        discount=priced.discount,
        taxes=priced.taxes,
    )


ITEMS = st.builds(
    Item,
    description=st.just("Work"),
    quantity=st.decimals(1, 99, places=2),
    unit_price=st.decimals(0, 999, places=2),
    discount=st.none() | st.builds(Discount, st.just("percent"), st.decimals(0, 100, places=1)),
    tax=st.sampled_from(RATES),
)


@given(st.lists(ITEMS, min_size=1, max_size=6), st.none() | st.decimals(0, 100, places=1), st.booleans())
def test_groups_add_up_to_the_invoice(items: list[Item], percent: Decimal | None, included: bool) -> None:
    """Guards EN 16931's sums for any mix of rates, names, reasons and discounts, prices with tax or without."""
    discount = Discount("percent", percent) if percent is not None else None
    invoice = priced_invoice(items, discount, tax_included=included)
    groups = vat_groups(invoice)
    assert sum((group.base for group in groups), ZERO) == invoice.net_total
    assert sum((group.tax for group in groups), ZERO) == invoice.tax_total
    assert sum((group.discount for group in groups), ZERO) == invoice.discount
    keys = [(group.category, group.rate) for group in groups]
    assert keys == list(dict.fromkeys(group_of(line.tax) for line in invoice.lines))
    for group in groups:
        nets = sum((line.net for line in invoice.lines if group_of(line.tax) == (group.category, group.rate)), ZERO)
        assert group.base + group.discount == nets


def test_reasons_of_one_category_stand_together() -> None:
    """Guards the breakdown, which has a category once: no reason is lost."""
    items = [Item(description="x", quantity=Decimal(1), unit_price=Decimal(5), tax=rate) for rate in RATES[-2:]]
    (group,) = vat_groups(priced_invoice(items, None, tax_included=False))
    assert (group.category, group.reason, group.base) == ("E", "a; b", 10)


def test_taxes_that_are_not_on_the_lines_are_refused() -> None:
    """Guards against a breakdown that does not belong to its invoice."""
    from msgspec.structs import replace

    items = [Item(description="x", quantity=Decimal(1), unit_price=Decimal(5), tax=RATES[1])]
    invoice = priced_invoice(items, None, tax_included=False)
    for taxes in ((), (replace(invoice.taxes[0], base=Decimal(4)),), (replace(invoice.taxes[0], rate=Decimal(19)),)):
        with pytest.raises(NotUnderstood):
            vat_groups(replace(invoice, taxes=taxes))


@pytest.mark.parametrize("word", ZERO_RATED)
def test_a_reason_is_read_as_it_is_written(word: str) -> None:
    """Guards settings and editors: the word, its category and its reason come back."""
    rate = parse_tax(f" {word.upper()} :  § 19\tUStG ").tax
    assert rate.reason == "§ 19 UStG"
    assert rate.category in {"Z", "E", "AE", "K", "G", "O"}
    assert parse_tax(tax_text(rate)).tax == rate
    assert parse_tax(word).tax == TaxRate(rate.name, ZERO)


def test_a_rate_says_its_category_and_none_says_none() -> None:
    """Guards against a made-up reason: 20 % is standard, no tax and 0 % of a name are not explained."""
    assert [parse_tax(text).tax.category for text in ("VAT 20%", "none", "VAT 0%")] == ["S", "", ""]
    for text in ("none: why", "20%: why"):
        with pytest.raises(UsageError):
            parse_tax(text)


def test_a_delivery_is_a_day_or_a_period() -> None:
    """Guards the dates that the law asks for, written and read the same way."""
    for text in ("2026-03-01", "2026-03-01..2026-03-31"):
        assert str(parse_delivery(text)) == text
    assert parse_delivery(" 2026-03-01 .. 2026-03-31 ") == Delivery(date(2026, 3, 1), date(2026, 3, 31))
    for text in ("", "2026-03-31..2026-03-01", "2026-03-01..", "March"):
        with pytest.raises(UsageError):
            parse_delivery(text)

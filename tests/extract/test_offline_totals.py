"""Sums that were said: totals, counts that add others up, and what was paid already, in everybody's words."""

from decimal import Decimal

import pytest
from dictated import billed


@pytest.mark.parametrize(
    "total",
    [
        "That's a thousand by my sums.",
        "By my count that's a thousand.",
        "I reckon that's 1,000.",
        "If I've added right that's 1000.",
        "So a thousand dollars please.",
        "A round thousand.",
        "The damage is a thousand dollars.",
        "One thousand is the number.",
        "Check it's 1,000.",
    ],
)
def test_a_sum_of_the_lines_is_no_line(total: str) -> None:
    """Whatever announces it, or nothing: an amount that the lines come to, without work of its own, is their total."""
    invoice = billed(f"for three days on site at 320 a day and a part 40 dollars. {total}")
    assert (len(invoice.lines), invoice.total) == (2, 1000)
    assert not [notice for notice in invoice.warnings if notice.code == "stated_total_differs"]


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for a fence, 1,200 euro all in. Scaffolding hire, 340 euro.", "1540"),
        ("for the gate 300 all in, and painting 200 all in", "500"),
        ("for a part 12 dollars and labor 33 dollars 46. Oughta come to forty-five forty-six.", "45.46"),
    ],
)
def test_a_total_of_one_item_is_its_price(said: str, total: str) -> None:
    """`All in` may be said of one item; what the lines do not come to is then its price."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for two doors upstairs, three downstairs, five doors in all at 80 each", 400),
        ("for 4 visits in May and 3 in June, seven in total, at 50 each", 350),
        ("for three days this week and two more last week, so five altogether, at 200 a day", 1000),
        (
            "for yoga, all four Thursdays plus the fifth of March, so five sessions in all, 65 each. Ten mats at 14.",
            465,
        ),
        ("two walls in the hall one in the kitchen that's three walls all together at ninety a wall", 270),
        ("two techs, six hours total at 80 an hour", 480),
        (
            "I went twice, three and a half hours all told between the two visits, at 90 an hour. A part, 24 dollars.",
            339,
        ),
        ("for painting, 12 hours total, 600 dollars", 600),
    ],
)
def test_a_count_that_adds_others_up_is_billed_alone(said: str, total: int) -> None:
    """With a price for each after it, the sum is the count, and what it adds up is talk."""
    assert billed(said).total == total


@pytest.mark.parametrize(
    ("paid", "amount"),
    [
        ("They've Venmo'd me 300 of it so far.", 300),
        ("She's give me three hundred in cash already.", 300),
        ("He fronted me 300 cash.", 300),
        ("She put 300 towards it.", 300),
        ("I've had 300 off her.", 300),
        ("I've had 300 from her so far.", 300),
        ("Credit the 300 they sent over in February.", 300),
        ("Less what he's paid, which is 300.", 300),
        ("300 got paid at booking.", 300),
        ("300 has come in already.", 300),
        ("He's good for the other 600, he gave me 300.", 300),
        ("They've already paid me half of the total as an advance.", 450),
        ("Half of it has been paid already.", 450),
        ("A third was paid up front.", 300),
        ("Half's already paid.", 450),
    ],
)
def test_what_was_paid_is_neither_billed_nor_taken_off(paid: str, amount: int) -> None:
    """Payments lower what is owed, not the total."""
    invoice = billed(f"drywall, 900 dollars. {paid}")
    assert (invoice.total, invoice.amount_paid) == (900, amount)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        (
            "ten robes at 36 each, with twenty percent off the robes. Thirty towels at 5 each, no discount on those.",
            438,
        ),
        ("ten robes at 36 each, 10 percent off, actually no discount.", 360),
    ],
)
def test_no_discount_on_one_thing_takes_none_back_from_another(said: str, total: int) -> None:
    """Only a denial of the whole discount takes it back."""
    assert billed(f"for {said}").total == total


@pytest.mark.parametrize("place", ["22 to 24 Harbour Row", "22-24 Harbour Row", "14 Mill Road"])
def test_numbers_of_houses_are_no_prices(place: str) -> None:
    """One house or several side by side."""
    assert billed(f"for the scaffold at {place}, front elevation, 650 dollars").total == 650

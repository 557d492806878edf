"""How many there are: counts said late, numbers that name things, and days that are counted by naming them."""

from decimal import Decimal

import pytest
from dictated import billed


@pytest.mark.parametrize(
    ("said", "quantity", "price"),
    [
        ("for subtitles, 9 dollars a minute, the film runs 12 minutes.", "12", "9"),
        ("for subtitles, 9 dollars a minute, and the video is 12 minutes long.", "12", "9"),
        ("for turf at 8 dollars a square metre. The lawn is 60 square metres.", "60", "8"),
        ("for concrete. 150 per cubic yard, took 8 yards.", "8", "150"),
        ("for photo editing, 5 dollars a photo, she sent 50.", "50", "5"),
        ("for photo editing, 5 each, there were 50 of them.", "50", "5"),
        ("for panels, 45 dollars each, used 12.", "12", "45"),
        ("for piano lessons, 40 each, five in all.", "5", "40"),
        ("100 dollars for chairs, three of them.", "3", "100"),
        ("for chairs, 100 a chair, three chairs.", "3", "100"),
        ("for mounting at 8 each for all ten.", "10", "8"),
        ("for tiles, $22 a tile times four.", "4", "22"),
        ("for coffee, 22 people times four bucks.", "22", "4"),
        ("for the pool twice in February at 55 each time.", "2", "55"),
        ("for mowing on the 3rd, the 10th and the 17th, 50 each time.", "3", "50"),
        ("for a pack of 10 tiles at 320.", "1", "320"),
    ],
)
def test_counts_said_after_the_price(said: str, quantity: str, price: str) -> None:
    """One line that multiplies, wherever its count stands."""
    line = billed(said).lines[0]
    assert (line.quantity, line.unit_price) == (Decimal(quantity), Decimal(price))


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for brochure design, 1200 dollars. Stock photos, 4 of them at 15 dollars.", "1260"),
        ("for bridal makeup, 150. Bridesmaids, there's four of them, 60 each.", "390"),
        ("150 for the doors and locks at 45, two of them.", "240"),
        ("for going out twice. First trip, no charge. Second trip, 45.", "45"),
        ("for panels, 12 dollars each, 60 in total.", "12"),
    ],
)
def test_counts_of_the_next_thing(said: str, total: str) -> None:
    """A count behind a price is of what is named beside it; a total is none."""
    assert sum(line.quantity * line.unit_price for line in billed(said).lines) == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for cleaning numbers 22, 24 and 26, 120 each.", "360"),
        ("for gutters at numbers 22 24 and 26 120 each", "360"),
        ("for units three and four, deep clean at 120 each.", "240"),
        ("for carpets in rooms 101 to 104, 100 a room.", "400"),
        ("for carpets in rooms 101 to 104, 400.", "400"),
        ("for servicing trucks 7, 8 and 12, 75 dollars.", "75"),
        ("for apartments 12A, 14 and 15, lock changes, 100 each.", "300"),
        ("for weeks 10 and 11, 80 dollars a week.", "160"),
        ("for chapters 4 through 9, five chapters at 60 a chapter.", "300"),
        ("for rooms 40 and cleaning 60.", "100"),
    ],
)
def test_numbers_that_name_things(said: str, total: str) -> None:
    """They are no prices; a price for each is for as many as were named."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for the fence 100 plus another 100.", "200"),
        ("100 for the fence plus another 150.", "250"),
        ("100 for painting and a further 60.", "160"),
    ],
)
def test_another_amount_is_added(said: str, total: str) -> None:
    """It is a line of its own, called like the one before it."""
    invoice = billed(said)
    assert (invoice.total, len(invoice.lines)) == (Decimal(total), 2)
    assert invoice.lines[0].description == invoice.lines[1].description

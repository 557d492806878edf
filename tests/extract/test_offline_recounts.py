"""What is billed in the end: counts and amounts mended after they were said, and numbers of makes and models."""

from decimal import Decimal

import pytest
from dictated import billed


@pytest.mark.parametrize(
    "said",
    [
        "for five visits at 50, one got cancelled so bill four.",
        "for five visits at 50, but only charge four.",
        "for five visits at 50, just charge for four of them.",
        "for five visits at 50. Only charge her for four.",
        "for five visits at 50, no, charge four.",
        "for five visits at 50 each, he missed one, charge only four for him.",
        "for five visits at 50 each, one of them was free.",
        "for five visits at 50 each, don't charge for one of them.",
        "for five visits at 50 each, one of them got cancelled.",
        "for five visits at 50, I mean four visits, still 50 each.",
        "for visits, 50 each, there were five, no four.",
        "for five visits at 50, but let's call it 200.",
    ],
)
def test_counts_are_mended_late(said: str) -> None:
    """Four visits are billed, whichever way five became four."""
    invoice = billed(said)
    assert (invoice.total, len(invoice.lines)) == (200, 1)


@pytest.mark.parametrize(
    "said",
    [
        "40 for the dog walk. He was short a walk so charge 35.",
        "for the lawn, 40, it rained halfway so make it 35.",
        "for the lawn, usually 40, so charge 35.",
        "for the tune-up, I said 40 but knocked it down to 35.",
        "lawn was 40 but call it 35.",
        "the plant list was forty no i said thirty five",
    ],
)
def test_amounts_are_mended_late(said: str) -> None:
    """The amount that is charged in the end stands for the one before it."""
    assert billed(said).total == 35


@pytest.mark.parametrize(
    "said",
    [
        "for a deck at 200. So charge 50 for the stain.",
        "for a deck at 200. Stain was extra so charge 50.",
        "for a deck at 200 and taking away the old panels, call that 50.",
        "for a deck at 200 and stain, I paid 50 so charge 50.",
    ],
)
def test_an_amount_for_something_new_is_added(said: str) -> None:
    """What is named with the amount is a line of its own."""
    assert billed(said).total == 250


@pytest.mark.parametrize(
    "said",
    [
        "for brakes on her 2009 Ford Transit, 450.",
        "Honda Civic 2012, clutch 450.",
        "for work on the Peugeot 308, 450.",
        "for replacing the Vaillant 831 boiler, 450.",
        "iphone 14 screen 450",
        "for work on the peugeot 308 came to 450",
        "service on a bmw 320 450 dollars",
    ],
)
def test_models_and_years_of_makes_are_no_prices(said: str) -> None:
    """A number that belongs to the name of what was made is not billed."""
    assert billed(said).total == 450


def test_a_part_of_a_yen_is_asked_about() -> None:
    """Yen have no cents: 50.55 may be 5055, and 100 sheets at 50.55 come to whole yen."""
    assert "amount_too_fine" in {notice.code for notice in billed("50.55 yen for paper.").warnings}
    fine = billed("for 100 sheets at 50.55 yen each.")
    assert fine.total == Decimal(5055)
    assert "amount_too_fine" not in {notice.code for notice in fine.warnings}

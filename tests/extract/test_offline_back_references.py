"""Prices and counts that point back at what was said before them."""

from decimal import Decimal

import pytest
from dictated import billed


@pytest.mark.parametrize(
    "said",
    [
        "for twenty candles, and those are nine dollars each.",
        "for twenty candles. They're nine dollars each.",
        "for twenty candles, which are nine dollars apiece.",
        "for candles, there were twenty and each one is nine dollars.",
        "for candles, twenty of them, each costs nine dollars.",
        "for twenty candles, charge those at 9 each.",
        "for scanning, that took 20 minutes, for which I get 9 dollars a minute.",
        "for scanning twenty pages, I charge 9 a page.",
        "for scanning twenty minutes at nine dollars the minute.",
    ],
)
def test_a_price_may_point_back_at_its_count(said: str) -> None:
    """Twenty at nine are one line, whatever pause and pronoun stand between."""
    invoice = billed(said)
    assert [(line.quantity, line.unit_price) for line in invoice.lines] == [(20, 9)]


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for 120 envelopes at 3 dollars each and the same number of cards at 2 each.", "600"),
        ("for 120 envelopes at 3 dollars each and as many cards at 2 each.", "600"),
        ("for two episodes at 100 each and a quality check on both episodes, 60 dollars per episode.", "320"),
        ("for four days on site at a day rate of 850 dollars.", "3400"),
        ("for the review, 12 hours at 175. Actually, sorry, the log says 11 hours.", "1925"),
        ("for the move, six hours at 68, hmm, so six and a half.", "442"),
        ("for six drops at 110, no wait, seven drops, still 110 each, and the panel, 95.", "865"),
        ("for staging at 900 a month, they kept it a month and a half, so 1350, and pickup, 150.", "1500"),
        (
            "for subtitles, the film runs ninety minutes, 7 dollars per minute. Then 3 hours of cuts at 40 an hour.",
            "750",
        ),
    ],
)
def test_counts_that_are_said_again_or_elsewhere(said: str, total: str) -> None:
    """The same number, both, what the log says, and half as much again."""
    assert billed(said).total == Decimal(total)

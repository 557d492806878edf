"""Prices for one of any noun, and how many of it were said wherever it was said."""

from datetime import date

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def amounts(said: str) -> list[str]:
    """Quantity x unit price of each line that was heard."""
    draft = extract(Transcript(text=f"Invoice Wendy Platt{said}"), Context(today=TUESDAY))
    return [
        f"{line.quantity.value.normalize():f} x {line.unit_price.value.normalize():f}"
        for line in draft.lines
        if line.unit_price
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (", it's 45 a hedge and she had seven hedges.", "7 x 45"),
        (", I get six dollars an orchid and there were eleven orchids.", "11 x 6"),
        (", 15 dollars for every chair I reupholstered, and there were eight chairs.", "8 x 15"),
        (" for seven chairs, 15 dollars for every chair.", "7 x 15"),
        (", I washed nine windows, that's 60 bucks per.", "9 x 60"),
        (" for six lessons, 25 a time.", "6 x 25"),
        (", four trips to the tip at 35 a go.", "4 x 35"),
        (", tuned three pianos, 140 the piano.", "3 x 140"),
        (", mowing, five cuts, 40 a cut.", "5 x 40"),
        (", vaccinated thirteen geese, nine dollars a goose.", "13 x 9"),
        (", too gum trees at 240 a tree.", "2 x 240"),
        (", half a load of mulch at 85 a load.", "0.5 x 85"),
        (", a load and a half of mulch at 80 a load.", "1.5 x 80"),
        (" for half a ton of gravel at 90 a ton.", "0.5 x 90"),
        (" for a yard and a half of fabric at 20 a yard.", "1.5 x 20"),
        (", cleaned both ovens at 70 an oven.", "2 x 70"),
        (". The fence runs eighty-five feet and the price is 38 a foot.", "85 x 38"),
        (", painted three bedrooms, at 350 a room.", "3 x 350"),
        (", four weekly visits at $55 each.", "4 x 55"),
        (", two sessions, one is 95 dollars.", "2 x 95"),
        (", we used twelve boxes of tiles and each box is twenty-six fifty.", "12 x 26.5"),
        (", fitted fourteen sockets, I charge eighteen quid for each.", "14 x 18"),
        (", makeup for four bridesmaids, ninety-five a face.", "4 x 95"),
        (" for an eight hundred word article, thirty cents a word.", "800 x 0.3"),
        (", carpet in 2 rooms, 55 dollars for one room.", "2 x 55"),
        (". Additional chairs, two, each 150 dollars.", "2 x 150"),
        (" for three one to one sessions at forty pounds a go.", "3 x 40"),
        (". The wall is eight metres by three, so twenty-four square metres at 95 per square metre.", "24 x 95"),
    ],
)
def test_the_count_of_what_a_price_is_for(said: str, expected: str) -> None:
    """Before or after the price, in the singular or the plural, whole or in part."""
    assert amounts(said) == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (", six hours gardening, forty-eight dollars the hour.", "6 x 48"),
        (", weeding, 28 an hour, took me six hours.", "6 x 28"),
        (", per hour I charge sixty, and it was seven hours.", "7 x 60"),
        (", per day it's two ninety and I did four days.", "4 x 290"),
        (", weeding took six hours and I bill that at 28.", "6 x 28"),
        (" for a week and a half at 900 a week.", "1.5 x 900"),
        (" for twelve minutes of animation at 150 per finished minute.", "12 x 150"),
        (", recording, six hours at 40 a studio hour.", "6 x 40"),
        (". It's 8 dollars a minute, and the film runs 12 minutes.", "12 x 8"),
        (". We ran over by an hour and fifteen, at 80 an hour.", "1.25 x 80"),
        (" for eight hours a day for three days at 30 an hour.", "24 x 30"),
        (" for four days, seven hours each, at 30 an hour.", "28 x 30"),
    ],
)
def test_rates_for_time(said: str, expected: str) -> None:
    """A rate finds the only time that it can be for, and hours a day are told for days."""
    assert amounts(said) == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (" for ten scones at 2 dollars each and the same number of muffins at 3 dollars.", ["10 x 2", "10 x 3"]),
        (" for half a dozen roses at 4 each and as many lilies at 5.", ["6 x 4", "6 x 5"]),
        (", four benches at 120 and another two, the long ones, at 180.", ["4 x 120", "2 x 180"]),
        (", three blades at 45 and 20 each to fit them.", ["3 x 45", "3 x 20"]),
        (". 340 feet drilled, 28 dollars a foot. Casing, 60 feet, nineteen fifty a foot.", ["340 x 28", "60 x 19.5"]),
        (", four tires at 128 each, balance four wheels at 20 a wheel.", ["4 x 128", "4 x 20"]),
        (": rebacking, sixty a spine, five spines. Boxes, four, at twelve.", ["5 x 60", "4 x 12"]),
        (", four days on site at a day rate of 850. Then two half-day workshops at 425 each.", ["4 x 850", "2 x 425"]),
        (", one day at two forty and one at one eighty.", ["1 x 240", "1 x 180"]),
        (", seven lessons for Tim and four for Jo, sixty a lesson.", ["7 x 60", "4 x 60"]),
        (", sixty a lesson, seven lessons for Tim and four for Jo.", ["7 x 60", "4 x 60"]),
        (", two pages for the deed and three pages for the will, 35 dollars a page.", ["2 x 35", "3 x 35"]),
    ],
)
def test_counts_that_are_understood_from_others(said: str, expected: list[str]) -> None:
    """What is not said again is taken from what was said before."""
    assert amounts(said) == expected

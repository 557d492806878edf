"""A total that was said decides between readings of the items, and never without a notice."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract


def read(text: str) -> Draft:
    return extract(Transcript(text=text), Context(today=date(2026, 3, 10)))


def lines(draft: Draft) -> list[tuple[Decimal, Decimal]]:
    return [(line.quantity.value, line.unit_price.value) for line in draft.lines if line.unit_price]


GROOMING = """Invoice Lucinda Barrera for three doodles. Full groom at $95 each, nail grinding $12 a dog as well,
and a flea bath on just the one, 30 bucks. Total should come out to 351."""
SHED = """kowalski masonry sidewalk shed 90 feet at 11 dollars a foot and two laborers for the day at 320 each i told
stan eighteen hundred on the phone but it comes to 1630 so go with that"""


@pytest.mark.parametrize(
    ("text", "billed"),
    [
        pytest.param(GROOMING, [(3, 95), (3, 12), (1, 30)], id="a count said of one thing holds for another"),
        pytest.param(SHED, [(90, 11), (2, 320)], id="a figure that was only talk is not billed"),
    ],
)
def test_the_reading_that_comes_to_the_total_is_taken(text: str, billed: list[tuple[int, int]]) -> None:
    """The likeliest reading that agrees with the speaker's own sum, with a notice that says so."""
    draft = read(text)
    assert lines(draft) == billed
    assert "read_to_total" in {notice.code for notice in draft.warnings}


@pytest.mark.parametrize(
    "text",
    [
        "Invoice Acme Corp for 3 hours of design at 100 an hour, total 300.",
        "Invoice Acme Corp for 3 hours of design at 100 an hour and 50 for printing, total 999.",
    ],
)
def test_a_total_that_fits_or_that_nothing_fits_changes_nothing(text: str) -> None:
    """Where the sum agrees, or no reading comes to it, the likeliest reading stands."""
    draft = read(text)
    assert lines(draft)[0] == (3, 100)
    assert "read_to_total" not in {notice.code for notice in draft.warnings}


def test_what_is_left_to_pay_is_a_sum_to_compare_with() -> None:
    """After a deposit people say the rest: 980 paid 300, 680 to go."""
    draft = read("Invoice Acme Corp 980 dollars for the fence. They paid a 300 dollar deposit so the balance is 680.")
    assert draft.stated_total is not None
    assert (lines(draft), draft.stated_total.value) == ([(1, 980)], 680)


@pytest.mark.parametrize("text", ["bill ann lee hem 9 button 22 waist", "bill ann lee dead outlet 79 new outlet 28"])
def test_a_reading_that_is_about_as_likely_is_said(text: str) -> None:
    """Where the words can be told as other items just as well, the notice names them."""
    assert any(
        notice.code == "read_otherwise" and notice.message.startswith("This may also mean: 1 x")
        for notice in read(text).warnings
    )

"""Numbers that are told and never billed: what is measured, weighed, timed, or says which and how many people."""

from datetime import date

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def billed(said: str) -> Invoice:
    """The invoice to Tom Reed for what was `said`."""
    draft = extract(Transcript(text=f"Bill Tom Reed for {said}"), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize(
    "said",
    [
        "chiller repair, it was 104 degrees in there, 380 dollars.",
        "the regulator swap, tested to 60 psi, 380 dollars.",
        "the heater, got down to minus 5 that night, 380 dollars.",
        "dog grooming, she weighs 80 pounds, 380 dollars.",
        "welding the trailer, rated for 7000 pounds, 380 dollars.",
        "mowing, started at 7 and finished at 11, 380 dollars.",
        "the crane work, wind got up about two so we stopped, 380 dollars.",
        "the dinner for 60 guests, 380 dollars.",
        "the concert, about 200 people came, 380 dollars.",
        "a party of 40, catering 380 dollars.",
        "the solar panels, 24 of them facing south, 380 dollars.",
        "room 214, new carpet, 380 dollars.",
        "room 214 new carpet 380 dollars.",
        "the lift repair in bay two 380.",
        "the tow from mile marker 42 on interstate 10, 380 dollars.",
        "the walk-in cooler, was at 52 degrees, now 36, 380 dollars.",
        "the pool, pH was 8.1, 380 dollars.",
        "the DJ set, 8 till midnight, 380 dollars.",
        "gardening, got there at half 8, 380 dollars.",
        "concrete, 4 inches thick, 380 dollars.",
        "the pump test, 12 gallons a minute, 380 dollars.",
        "ice fishing, minus 12 out there, 380 dollars.",
        "QA on release 3.2, 380 dollars.",
        "coding lessons, February 3, 10, 17 and 24, 380 dollars.",
        "a line edit, chapter 3 through 5, 380.",
        "the deck, 380. And invoice 1188 from January still isn't paid, but that's separate.",
        "the tax return, form 1040 and schedule C, 380.",
        "a size 12 gown 380.",
        "tires, 205 55 16s, 380 dollars.",
        "plants for 3 beds, 380 dollars.",
        "polishing a desk, circa 1845, 380 dollars.",
        "a tune-up, 2009 truck with 140,000 miles on it, 380 dollars.",
        "the old 1978 panel, 380 dollars.",
        "violin for his daughter who's 9, 380 dollars.",
        "tutoring the kids, they're 7 and 9, 380 dollars.",
        "her first visit, she's 78 so 380 dollars.",
        "a full groom, 11 years old, 62 pounds, 380 dollars.",
        "a well, we hit water at 295 but went on, 380 dollars.",
        "a harbour survey, 380 dollars. Depths ran to 31 metres.",
        "Thursday's lift with the fifty ton. Crane 380 dollars.",
    ],
)
def test_what_is_only_told_costs_nothing(said: str) -> None:
    """A reading, a weight, an hour, a head count or a room is no price beside one."""
    assert (billed(said).total, len(billed(said).lines)) == (380, 1)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("framing on plot 12, 4200, and lot 14, 3900.", 8100),
        ("framing on plot 12 4200 and lot 14 3900.", 8100),
        ("lunch for a group of 12 at 20 each.", 240),
        ("2 guitar amps at 300 each.", 600),
        ("swim lessons, 6 kids at 15 each.", 90),
        ("a bride 150 bridesmaids 4 at 55 each.", 370),
        ("gutter guards, they're 6 a foot, so 120 feet.", 720),
        ("uplift of old carpet 40 pounds.", 40),
        ("filters, they're 45 each, two of them.", 90),
        ("a trench, 40 feet long at 12 a foot.", 480),
        ("a service call 300.", 300),
        ("the starter motor 164, shop supplies 9.", 173),
        ("tuning 180 and new strings 12 at cost.", 192),
        ("the callout 150 and 2 washers at 4.", 158),
        ("a bucket of chlorine 42 and the paint job 1200.", 1242),
        ("80 pounds of mulch at 2 dollars a pound.", 160),
    ],
)
def test_what_is_counted_beside_it_is_billed(said: str, total: int) -> None:
    """People, weights and plots with a price of their own are billed by it."""
    assert billed(said).total == total

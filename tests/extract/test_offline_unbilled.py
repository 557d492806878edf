"""Work that is named with its price and given away, and words that only look like it."""

from datetime import date

import pytest
from corpus.judge import without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def billed(said: str) -> Invoice:
    """The invoice to Tom Reed for a deck at 160 and what was `said` after it."""
    draft = extract(Transcript(text=f"Bill Tom Reed for the deck stain, 160. {said}"), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize(
    "said",
    [
        "Don't charge for the door, 85.",
        "No charge for the callout, that's normally 60.",
        "And leave off the paint, 40 dollars.",
        "I'm not charging for the sanding, which is normally 80 dollars.",
        "We're not going to bill him for the sanding, two hours at 40.",
        "Don't put the sanding on there, 80 dollars.",
        "Keep the inspection off the bill, it's 90.",
        "I'll let the 90 dollar inspection go.",
        "The 90 dollar inspection is free.",
        "The workbook is on me, that's 25 dollars.",
        "The delivery, 35 dollars, I'm throwing in for free.",
        "He gets the sanding for nothing, normally 80.",
        "Callout fee of 80 waived.",
        "I'm waiving the travel fee of 20.",
        "I don't charge for quotes. Total 160.",
    ],
)
def test_what_is_said_to_be_free_costs_nothing(said: str) -> None:
    """The price of a gift, said with it, is on no line."""
    assert (billed(said).total, len(billed(said).lines)) == (160, 1)


@pytest.mark.parametrize(
    "said",
    [
        "No charge for the sanding, just 80 for cleanup.",
        "No charge for the sanding, 90, and 80 for the skip.",
        "And don't forget the sanding, 80 dollars.",
        "And don't leave out the sanding, 80 dollars.",
        "Skip hire 80.",
        "Scrap metal removal 80.",
        "Dust free sanding 80.",
    ],
)
def test_what_stands_beside_a_gift_is_billed(said: str) -> None:
    """What comes after a gift, what must not be forgotten, and a skip that is hired have their price."""
    assert billed(said).total == 240


@pytest.mark.parametrize(
    "said",
    [
        "I threw in ten extra screens.",
        "The second coat was a freebie, 2 litres.",
        "I replaced two bolts for free.",
        "And I cleaned 4 windows on the house.",
        "Tested 6 runs at no charge.",
        "Two planters thrown in.",
        "Didn't charge him for the plugs, 2 of them.",
        "The travel time's not billed, 40 minutes.",
        "The 20 minutes on the roses, don't count that.",
        "And we'll eat the 60 dollar cable.",
        "I'll absorb the 40 for disposal.",
        "Keep the ladder rental off, 30.",
        "I waived the after-hours fee.",
        "Call-out 60, actually leave the call-out off.",
        "Storage 60, take the storage off.",
        "Edging 15, edging's on us this time.",
        "Rush fee waived.",
        "I had to buy a wrench for 45 but that's mine.",
        "Tape I don't charge for.",
        "Wiring 80, he did the wiring himself so take that off.",
        "Thermostat 45, he brought his own thermostat so scrap that.",
        "Key copies 6, don't bother billing the keys.",
        "Putty was about 15 but I'm not counting it.",
        "Delivery is 30 but free for him.",
        "Two rounds of changes are included.",
        "I'd planned on doing the lamps at 95 but she changed her mind, so leave those off.",
        "Delivery 20, let's leave delivery off.",
        "Pad 60, oh and knock the pad off.",
        "Sealer 300, he decided against the sealer.",
        "Oven 40, we broke a shelf so oven's free.",
        "Ferry fare 28, I'll cover the ferry myself.",
    ],
)
@pytest.mark.parametrize("bare", [False, True])
def test_what_is_given_away_is_no_line(said: str, bare: bool) -> None:
    """Counted gifts without a price, and items taken back by their name, with and without punctuation."""
    invoice = billed(without_punctuation(said) if bare else said)
    assert (invoice.total, len(invoice.lines)) == (160, 1)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("10 headshots at 30, two of them are complimentary.", 400),
        ("3 cakes at 90, fourth one free.", 430),
        ("3 hours of sanding at 50, don't bill the hour I spent talking.", 310),
        ("6 lessons at 30, only bill five, the last fell through.", 310),
        ("Brakes 310, and don't charge for the brake fluid.", 470),
        ("Shop supplies 20, and I'm not charging for the diagnosis.", 180),
        ("Lunch for 80 people at 22 a head, kids under 5 free.", 1920),
        ("Sugar free cakes, 5 at 20.", 260),
        ("Catering 500 and dessert's on me.", 660),
        ("Screws 20, the drill bits are free.", 180),
    ],
)
def test_a_gift_leaves_the_rest_billed(said: str, total: int) -> None:
    """Some of what was counted, a further one, one hour of three: the gift comes off and nothing else does."""
    assert billed(said).total == total

"""Amounts that are billed although a word beside them speaks of shares, payments, totals or talk."""

from decimal import Decimal

import pytest
from dictated import billed


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for the first room 200 and the second room is half off so a hundred", "300"),
        ("for the morning show 650 and the afternoon show is half price so 325.", "975"),
        ("flights came to 612.40 the hotel they already paid directly so leave it out", "612.40"),
        ("for the lining 48000 and a cover for 9500.", "57500"),
        ("for the mural 1800 and they wanted a varnish coat so another one twenty for that", "1920"),
        ("for four tires 128 each, mount and balance four wheels at 20 a wheel.", "592"),
        ("for 8 hinges at 9.50 a hinge, and two locker doors, which came to 130 for both.", "206"),
        ("for staging at 900 a month, they kept it a month and a half, so 1350, and then pickup, 150.", "1500"),
        ("for labor 156, shop supplies 19, and I'm not charging for the diagnosis.", "175"),
        ("for four days on site at a day rate of 850 then two half day workshops charge those at 425 each", "4250"),
        ("for one day on site and two half days in the studio, my day rate is 400.", "800"),
        ("hung four doors at 65 dollars apiece an hour and forty five minutes on the screen at 48 an hour", "344"),
        ("two doodles today full groom ninety five each and one nail trim for the cat at twenty", "210"),
        ("painted three bedrooms at 350 a room and the hallway at two hundred paint was on me", "1250"),
        ("for two pickups at Terminal 4, flight 1187 and flight 202, 140 dollars each.", "280"),
        ("went out saturday at 715 in the morning emergency callout 140 dollars", "140"),
        ("for interpreting in courtroom 12, 320 dollars.", "320"),
        ("eight hours coverage as a package 2400 second shooter 450", "2850"),
    ],
)
def test_what_stands_beside_a_share_a_payment_or_a_gift_is_billed(said: str, total: str) -> None:
    """No amount is lost to a word that speaks of another."""
    assert billed(said).total == Decimal(total)

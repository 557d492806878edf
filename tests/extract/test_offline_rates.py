"""A rate that is said once for the hours of several jobs, and one price for each of a list."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def billed(said: str) -> Invoice:
    """The invoice for what was `said`."""
    draft = extract(Transcript(text=said), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize(
    "said",
    [
        "Sarah Kent. Three hours of design, two hours of layout. My rate is 80 an hour.",
        "Sarah Kent. Three hours of design, two hours of layout. My rate is 80.",
        "Invoice Sarah Kent, everything's at my usual 80 an hour. Three hours on the site and two hours on the logo.",
        "Sarah Kent, 80 dollars an hour: website three hours, logo two hours.",
        "Sarah Kent. Monday three hours of design. Tuesday two hours of design. 80 an hour for both.",
        "Sarah Kent. Three hours of design, two hours of layout, all of it at 80 an hour.",
        "Sarah Kent: three hours design, two hours layout; 80 per hour across the board.",
        "the website took three hours and the logo two hours, my rate's 80 an hour, send it to sarah kent",
        "for sarah kent my rate is 80 an hour three hours on the website two hours on the logo",
        "Sarah Kent. One day of filming and a day and a half of editing at 160 a day.",
        "Sarah Kent, two days on site and a half day in the studio, my day rate is 160.",
    ],
)
def test_a_rate_said_once_prices_every_quantity_in_its_unit(said: str) -> None:
    """Two lines at the rate, wherever it was said, and none for the rate itself."""
    invoice = billed(said)
    assert (invoice.total, len(invoice.lines)) == (400, 2)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Sarah Kent. My rate is 80 an hour but the travel is at 30. Design 3 hours, travel 1 hour, prints 40.", "310"),
        ("Sarah Kent. Design 3 hours, travel 1 hour, and 40 for prints. It's 80 an hour.", "360"),
        ("Sarah Kent: editing 5 hours at 40 an hour, proofing 3 hours at 80 an hour.", "440"),
        ("Sarah Kent: editing 5 hours at 60 an hour, proofing flat 90.", "390"),
        (
            "Sarah Kent: one hour on the bike at 65 an hour, and one hour on the rower, that's double time, so 130.",
            "195",
        ),
    ],
)
def test_what_has_a_price_of_its_own_keeps_it(said: str, total: str) -> None:
    """An exception, a flat price and a second rate stand against the rate for all."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total", "lines"),
    [
        ("Ann Lee. Monday four hours, Tuesday two and a half. 80 an hour.", "520", 2),
        ("Ann Lee. Logged 3.5 hours Monday, 2 Tuesday and 4 Thursday on the site, all at 10 an hour.", "95", 3),
        ("Ann Lee. Three hours Tuesday, and Wednesday another four, seven hours all told at 55 an hour.", "385", 1),
        ("Ann Lee: gutters, 140 feet. They're 6 a foot, but 20 feet were done, so it's only 120 feet.", "720", 1),
        ("Ann Lee: 20 miles on Monday, 30 miles on Tuesday and 50 miles on Friday, 5 dollars a mile.", "500", 3),
    ],
)
def test_hours_of_several_days(said: str, total: str, lines: int) -> None:
    """Numbers beside days count what was counted before; their sum, when it is said, is billed instead of them."""
    invoice = billed(said)
    assert (invoice.total, len(invoice.lines)) == (Decimal(total), lines)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Tom Reed for 3 large pizzas and 2 small ones, 12 dollars each.", "60"),
        ("Tom Reed for 3 lamps and 2 chairs at 12 each.", "60"),
        ("Ann Lee: 3 candles, 2 soaps and a bath bomb, 14 each.", "84"),
        ("Ann Lee: suit 50 and 4 shirts and 6 ties at 12 dollars each.", "170"),
        ("Ann Lee: suit cleaning 50 and 6 ties at 12 each.", "122"),
    ],
)
def test_a_price_for_each_of_a_list(said: str, total: str) -> None:
    """Counts without a price share the one that ends their list."""
    assert billed(f"Bill {said}").total == Decimal(total)

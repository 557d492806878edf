"""What the speaker paid out for the client, billed where it is passed on, and amounts that are only talked about."""

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
    """The invoice to Tom Reed for a deck at 900 and what was `said` after it."""
    draft = extract(Transcript(text=f"Bill Tom Reed for the deck, 900 dollars. {said}"), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize(
    ("said", "total", "name"),
    [
        ("Plus the permit fee I paid, 310.", 1210, "permit"),
        ("Plus the permit fee I paid 310.", 1210, "permit"),
        ("Paint set me back 310 and they're covering that.", 1210, "paint"),
        ("And herbs worth 42.50.", 942.50, "herbs"),
        ("And I spent 36.50 on tape that they need to pay back.", 936.50, "tape"),
        ("Plus a taxi which I paid 18.40.", 918.40, "taxi"),
        ("Parking cost me 22, bill that too.", 922, "parking"),
        ("And diesel, which ran me 38, he's paying that.", 938, "diesel"),
        ("Lumber ran me 640, pass that through.", 1540, "lumber"),
        ("The entrance fees, which I paid out of pocket, came to 138, pass those on at cost.", 1038, "fees"),
        ("A license I paid for out of my own pocket, forty-nine.", 949, "license"),
        ("The storage fee that I advanced was 60.", 960, "storage"),
        ("I paid 45 at the dump, add that on.", 945, "dump"),
    ],
)
def test_what_was_paid_for_the_client_is_billed(said: str, total: float, name: str) -> None:
    """An expense with its name and amount is a line, called by what was bought and not by who paid."""
    invoice = billed(said)
    assert (float(invoice.total), len(invoice.lines)) == (total, 2)
    description = invoice.lines[1].description.lower()
    assert name in description
    assert not {"paid", "spent", "cost", "back", "pass"} & set(description.split())


@pytest.mark.parametrize(
    "said",
    [
        "It cost me 20 to make.",
        "It cost me about 35 in nails but that's included.",
        "I pay about 60 for the boards.",
        "The lunch I paid for was 12 but that's on me.",
        "Retail would be 1340.",
        "She was quoted 1600 by someone else.",
        "He paid 4000 for that house.",
        "It goes for 1600 new.",
        "The unit itself he bought for 480.",
        "The dealer wanted 1560.",
        "That's up from 840.",
        "That's including 85 for the rail.",
        "The boards were 520 of that.",
        "Insurance goes up to 5000.",
        "He was expecting about 1300.",
        "The other guys charge 1450.",
        "A new one would run her 8000.",
        "The next closest bid was 1500.",
        "My minimum is 150.",
        "I'd allowed 950.",
        "A new one's 1900.",
        "His last builder charged 1200!",
        "That's cheaper than the 1200 builder.",
        "Fuel used to be 60 a load.",
        "Insurance will pay him back 150.",
        "New boards are 80 apiece if they want them.",
        "Repairs will be another 400 but that's a separate job.",
    ],
)
def test_what_something_cost_others_is_talk(said: str) -> None:
    """What it cost me, a dealer or the client, and what is part of a price already said, are no lines."""
    invoice = billed(said)
    assert (invoice.total, invoice.amount_paid, len(invoice.lines)) == (900, 0, 1)

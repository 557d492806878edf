"""How old somebody is costs nothing."""

from datetime import date

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract


@pytest.mark.parametrize(
    ("said", "price"),
    [
        ("The snow blower is hers, she's 81, bless her. Belt 28 dollars.", 28),
        ("Tutoring for her son, who's ten. Six lessons at 38 each.", 38),
        ("Cake for her girl, turning 6, three tiers, 240.", 240),
        ("We shot the kids, ages 11 to 14, and it's one flat sitting fee of 400.", 400),
        ("Callum is her grandson, he's seventeen. Five lessons at 76 quid each.", 76),
        ("Her boys, aged 7 and 9. Two haircuts at 20.", 20),
    ],
)
def test_ages_are_not_billed(said: str, price: int) -> None:
    """Neither one age nor a range of them."""
    lines = extract(Transcript(text=f"Bill Ann Lee. {said}"), Context(today=date(2026, 3, 10))).lines
    assert [line.unit_price.value for line in lines if line.unit_price] == [price]

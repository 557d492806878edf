"""Numbers as people say them: pairs, fractions of what was counted, and amounts without a currency."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def heard(said: str) -> Draft:
    """The draft for Ann Lowe of what was `said`."""
    return extract(Transcript(text=f"Bill Ann Lowe {said}"), Context(today=TUESDAY))


def amounts(draft: Draft) -> list[str]:
    """Quantity x unit price of each line."""
    return [
        f"{line.quantity.value.normalize():f} x {line.unit_price.value.normalize():f}"
        for line in draft.lines
        if line.unit_price
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("for three and three quarter hours at 80 an hour", ["3.75 x 80"]),
        ("for five and two thirds hours at 60 an hour", ["5.6667 x 60"]),
        ("for half a dozen quiches at 14 each", ["6 x 14"]),
        ("for a half dozen quiches at 14 each", ["6 x 14"]),
        ("a couple hundred for the tiling", ["1 x 200"]),
        ("a couple of thousand for the tiling", ["1 x 2000"]),
        ("a grand and a half for the deck", ["1 x 1500"]),
        ("2 grand and a half for the deck", ["1 x 2500"]),
        ("two thousand and a half for the deck", ["1 x 2500"]),
        ("1.2k for the deck", ["1 x 1200"]),
    ],
)
def test_parts_of_what_was_counted(said: str, expected: list[str]) -> None:
    """A fraction belongs to the number before it, and to the dozen or the grand that it is a part of."""
    assert amounts(heard(said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("thirteen twenty-two fifty for the boiler swap", ["1 x 1322.5"]),
        ("for the boiler swap, twenty-two forty-nine ninety-five", ["1 x 2249.95"]),
        ("thirty-three forty-six and one cent for the parts", ["1 x 3346.01"]),
        ("for the parts, a hundred twelve and fifty cents", ["1 x 112.5"]),
        ("thirty wreaths, so thirty eighteen fifty apiece", ["30 x 18.5"]),
    ],
)
def test_three_numbers_are_one_amount(said: str, expected: list[str]) -> None:
    """Hundreds and cents may each be said as two figures, and "and one cent" ends an amount without a currency."""
    assert amounts(heard(said)) == expected


@pytest.mark.parametrize(
    ("said", "currency", "expected"),
    [
        ("for the gate motor repair R920", "ZAR", ["1 x 920"]),
        ("for 8 workbooks at R120", "ZAR", ["8 x 120"]),
        ("for 12 metres of fabric, R85 a metre and a pillow at R100", "ZAR", ["12 x 85", "1 x 100"]),
        ("for a regas with R32, 180 dollars", "USD", ["1 x 180"]),
        ("for a top up of R410, 90 dollars", "USD", ["1 x 90"]),
    ],
)
def test_rand_before_figures(said: str, currency: str, expected: list[str]) -> None:
    """R and figures are rand where no road or refrigerant is called so."""
    draft = heard(said)
    assert amounts(draft) == expected
    assert draft.currency is not None
    assert draft.currency.value == currency


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("for the planning application, thirteen fifty", ["1 x 1350"]),
        ("for the jet wash, four twenty-five", ["1 x 425"]),
        ("for a coffee mug, twelve fifty", ["1 x 12.5"]),
        ("for two pillar candles at nine dollars and four votives at six fifty", ["2 x 9", "4 x 6.5"]),
        ("for two doors at three forty each and eight hinges at four twenty each", ["2 x 340", "8 x 4.2"]),
        ("for forty feet of guttering at nineteen fifty a foot", ["40 x 19.5"]),
        ("for sixty-two pages of transcript at four twenty-five a page", ["62 x 4.25"]),
        ("for the deck, twenty-four fifty, and a latch, eleven ninety-five", ["1 x 2450", "1 x 11.95"]),
        ("for fifteen windows at one ten each", ["15 x 110"]),
        ("for fifty pens at one fifty", ["50 x 1.5"]),
        ("for three hours at one oh five an hour", ["3 x 105"]),
        ("for eleven hours at twenty-two fifty an hour", ["11 x 22.5"]),
        ("for the dog's haircut, eighty-two fifty", ["1 x 82.5"]),
        ("for a compressor, four thousand one fifty", ["1 x 4150"]),
        ("for labour, four ten, and parking, six fifty", ["1 x 410", "1 x 6.5"]),
        ("for a sofa sixteen hundred and six cushions at forty-five each", ["1 x 1600", "6 x 45"]),
        ("for a hundred and six cushions at forty-five each", ["106 x 45"]),
    ],
)
def test_a_pair_is_read_by_what_it_is_for(said: str, expected: list[str]) -> None:
    """The unit, the count, the kind of thing and the other prices tell hundreds from whole money and cents."""
    assert amounts(heard(said)) == expected


@pytest.mark.parametrize(
    ("said", "is_close"),
    [
        ("for painting twelve fifty", True),
        ("for seven cases of wine at one ninety a case", True),
        ("for forty candles at six fifty each", False),
        ("for the fence repair, four twenty-five", False),
    ],
)
def test_a_close_pair_is_asked_about(said: str, is_close: bool) -> None:
    """Where the other reading is nearly as likely the price has a warning, and only there."""
    assert ("price_reading" in {notice.code for notice in heard(said).warnings}) is is_close


def test_what_a_part_was_is_its_price() -> None:
    """`The part was 99` names no part number."""
    assert amounts(heard("for fitting the thermostat, 185, the part was 99")) == ["1 x 185", "1 x 99"]


@pytest.mark.parametrize(
    ("said", "paid", "off"),
    [
        ("4000 for the deck. She paid a deposit of thirteen fifty", "1350", "0"),
        ("for twelve mugs at fourteen, take six fifty off", "0", "6.5"),
        ("400 for the fence, less thirty fifty off", "0", "30.5"),
    ],
)
def test_a_pair_that_is_part_of_the_sum(said: str, paid: str, off: str) -> None:
    """A deposit or a discount is no more than what it is a part of."""
    draft = heard(said)
    assert (draft.deposit.value.value if draft.deposit else 0) == Decimal(paid)
    assert (draft.discount.value.value if draft.discount else 0) == Decimal(off)

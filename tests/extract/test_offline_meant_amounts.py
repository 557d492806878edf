"""Which of the numbers that were said are billed, and which only tell of a thing: what the lines come to."""

from datetime import date
from decimal import Decimal

import pytest
from dictated import billed

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for painting 300 pounds. Patched the ceiling, 85 pounds. He can have two weeks to pay.", "385"),
        ("for the last one, gutters, 85 dollars. And the first, doors, 70 dollars.", "155"),
        ("stage work 5 days at 185 and what i spent on gaffer tape nineteen pounds forty", "944.40"),
        ("the letter I quoted 150 for that but it only took me twenty minutes so just make it 75", "75"),
        ("farm call well thats sixty but im splitting it with her neighbor so just put thirty", "30"),
        ("wardrobe nineteen hundred, no sorry, eighteen fifty. Handles eight at twelve pounds each.", "1946"),
        ("windows three at four hundred and ten pound each eh naw four hundred and twenty", "1260"),
        ("delivery, 75. Projectors 2 at 150 each. Total's 375.", "375"),
        ("design 400 dollars. She gave an advance of 100 dollars.", "400"),
        ("design 400 dollars. He give me already 100 cash.", "400"),
    ],
)
def test_a_priced_item_is_billed_once(said: str, total: str) -> None:
    """A word such as ceiling, last or quoted takes no price away; totals, advances and mended prices add none."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    "said",
    [
        "his 2014 Subaru. Oil change 68 dollars. Odometer 148,220. Belt 59.",
        "Odometer's at 148,220, it's the 2014 Subaru Outback. Oil change 68 dollars, belt 59.",
        "oil change 68 dollars on the 2009 Ford. Mileage reading 148220. Plate 7739. Belt 59.",
        "oil change 68 dollars, odometer reads 99,400, belt 59 dollars.",
    ],
)
def test_meters_plates_and_years_are_no_prices(said: str) -> None:
    """What a meter reads, a plate says and when a thing was made cost nothing."""
    assert billed(said).total == 127


@pytest.mark.parametrize(
    ("said", "price"),
    [
        ("translation 12,400 words at 14 euro cents a word", "0.14"),
        ("mileage 62 miles at 45 US cents a mile", "0.45"),
        ("the course three days, each day 890 euros", "890"),
        ("the shop page in 26 hours and the hour is 55 pounds", "55"),
        ("support for 2 months, every month 90 pounds", "90"),
    ],
)
def test_cents_of_a_currency_and_rates_that_name_their_time_first(said: str, price: str) -> None:
    """Cents are a hundredth whatever stands between; `each day 890` is a price by the day."""
    line = billed(said).lines[0]
    assert (f"{line.unit_price.normalize():f}", line.quantity > 1) == (price, True)


@pytest.mark.parametrize(
    ("said", "tax"),
    [
        ("pads 100 dollars, labor 2 hours at 100 an hour, 8 percent sales tax, not on the labor", 8),
        ("pads 100 dollars, labor 2 hours at 100 an hour, 8 percent sales tax but only on parts not on the labor", 8),
        ("parts 400 dollars, labour 3 hours at 100. GST five percent on everything and PST 7 percent on the parts", 63),
        ("3 drops at 100 dollars each, all in aussie dollars, plus gst ten percent", 30),
        ("cleaning 200 euros. That's all in euros and it's plus VAT at 20 percent.", 40),
    ],
)
def test_what_a_tax_counts_out_and_all_in_a_currency(said: str, tax: int) -> None:
    """Lines that are counted out bear none, a second tax for some adds to that for all; `all in euros` has none."""
    assert billed(said).tax_total == tax


def test_a_tax_only_on_what_no_line_is_called_is_asked_about() -> None:
    """Which lines the tickets are is not known."""
    invoice = billed("pads 89 dollars, labor two hours at 110 an hour, 8 percent sales tax just on tickets.")
    assert "tax_scope" in {notice.code for notice in invoice.warnings}


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for an inspection 320 dollars. And MOT 130. That's it.", 450),
        ("for an inspection 320 dollars, MOT 130, filter 20 dollars", 470),
        ("for servicing the WTW 5000, 300 dollars", 300),
        ("for a pump. Model is KTR 509, 300 dollars.", 300),
    ],
)
def test_letters_before_a_price_are_an_item_and_before_figures_a_model(said: str, total: int) -> None:
    """`And MOT 130.` is billed; figures with a price of their own, or inside a sentence, are a model."""
    assert billed(said).total == total


@pytest.mark.parametrize(
    "talk",
    [
        "She's sent me three friends since.",
        "They have two dogs and I love them.",
        "He has two cars.",
        "They've got five kids.",
        "She already referred two neighbours.",
    ],
)
def test_what_somebody_has_is_no_line_without_a_price(talk: str) -> None:
    """A count in side talk is neither billed nor asked about."""
    assert [line.description for line in billed(f"for painting 200 dollars. {talk}").lines] == ["Painting"]


def test_a_letter_that_is_hyphened_on_is_no_unit() -> None:
    """`Two A-boards at 75` counts boards, and is no price by the board."""
    invoice = billed("for gold leaf, two hundred and ten. Two A-boards at seventy-five apiece.")
    assert invoice.total == 360


@pytest.mark.parametrize(
    ("said", "amounts"),
    [
        ("Invoice Bob Marsh for base plate 1200, bolts 40.", ["1200", "40"]),
        ("Invoice Jane Cole: proof reading 1500, layout 300 dollars.", ["1500", "300"]),
    ],
)
def test_work_on_plates_and_readings_is_billed(said: str, amounts: list[str]) -> None:
    """A plate may be made and a proof be read: only a meter's reading and a car's plate are no prices."""
    draft = extract(Transcript(text=said), Context(today=date(2026, 3, 10)))
    assert [str(line.unit_price and line.unit_price.value) for line in draft.lines] == amounts


def test_a_number_after_a_name_in_capitals_is_doubted() -> None:
    """`BMW 320` may be a car or a price; whichever was taken, it is said."""
    said = "Invoice for Bob Marsh. BMW 320, oil change 60 dollars."
    draft = extract(Transcript(text=said), Context(today=date(2026, 3, 10)))
    assert "price_unclear" in [notice.code for notice in draft.warnings]

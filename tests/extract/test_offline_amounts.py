"""Amounts as people say them, each cause with several sentences: what the lines come to."""

from decimal import Decimal

import pytest
from dictated import billed

from voiceinvoice.domain.invoice import Invoice


def amounts(invoice: Invoice) -> list[str]:
    """Quantity x unit price of each line."""
    return [f"{line.quantity.normalize():f} x {line.unit_price.normalize():f}" for line in invoice.lines]


def warned(invoice: Invoice) -> set[str]:
    """The codes of its warnings."""
    return {notice.code for notice in invoice.warnings}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("for four dozen cupcakes at 30 dollars a dozen", ["4 x 30"]),
        ("for editing 92,000 words at 12 dollars per thousand words", ["92 x 12"]),
        ("translation 4500 words at 15 per hundred words", ["45 x 15"]),
        ("flyers 2000 at 8 dollars per 100", ["20 x 8"]),
        ("for 24 eggs at 3 dollars 20 a dozen", ["2 x 3.2"]),
    ],
)
def test_prices_for_a_dozen_or_a_thousand(said: str, expected: list[str]) -> None:
    """The price is for so many at once, and so is the quantity."""
    invoice = billed(said)
    assert amounts(invoice) == expected
    assert not warned(invoice)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("door trims 6 at 7 pounds 50 uplift of old carpet 40 pounds", ["6 x 7.5", "1 x 40"]),
        ("parking 8 pounds 50 thats it", ["1 x 8.5"]),
        ("a train ticket 27 pounds 80 the taxi 12 pounds", ["1 x 27.8", "1 x 12"]),
        ("a tap 90 pounds 4 valves at 12 each", ["1 x 90", "4 x 12"]),
        ("a tap 90 pounds 45 screws at 2 each", ["1 x 90", "45 x 2"]),
        ("cleaning 80 dollars 30 minutes of ironing at 20 an hour", ["1 x 80", "0.5 x 20"]),
        ("nails 18 pound 40 and a tube of sealant 9 pound 60 all in pounds", ["1 x 18.4", "1 x 9.6"]),
    ],
)
def test_cents_after_the_currency_or_the_next_count(said: str, expected: list[str]) -> None:
    """A number after `9 pounds` is cents unless it counts things that have a price of their own."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    ("said", "expected", "is_doubtful"),
    [
        ("two plumbers 4 hours each at 80 an hour", ["8 x 80"], False),
        ("three 2 hour sessions at 60 an hour", ["6 x 60"], False),
        ("3 sessions of 90 minutes at 60 an hour", ["4.5 x 60"], False),
        ("two men and a van 7 hours at 75 pounds an hour", ["7 x 75"], True),
        ("two calls 3 hours at 75 pounds an hour", ["6 x 75"], True),
    ],
)
def test_several_and_hours_multiply_or_are_asked_about(said: str, expected: list[str], is_doubtful: bool) -> None:
    """Whether the hours are those of each is only certain when it was said."""
    invoice = billed(said)
    assert amounts(invoice) == expected
    assert ("crew_hours" in warned(invoice)) is is_doubtful


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("two 1 terabyte drives at 89 each", ["2 x 89"]),
        ("for three 40 watt bulbs at 6 dollars each", ["3 x 6"]),
        ("a 2 terabyte drive 120 dollars", ["1 x 120"]),
        ("on call in february 4 weekends at 150", ["4 x 150"]),
        ("the carpet in flat 3 at 310 pounds", ["1 x 310"]),
        ("for a letter 350 and six hours of research at 88 an hour", ["1 x 350", "6 x 88"]),
        ("a letter of intent 350 six and a quarter hours on the report at 88 an hour", ["1 x 350", "6.25 x 88"]),
        ("extra round they asked for two but i charge one 80 pounds", ["1 x 80"]),
    ],
)
def test_sizes_days_and_dwellings_are_no_counts(said: str, expected: list[str]) -> None:
    """A number that names something multiplies nothing."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("for a grant application 2,400 dollars. The grant is for 85,000 but that's nothing to do with my bill.", 2400),
        ("editing 300 dollars and the photos were 90 but leave it off", 300),
        ("travel return train 27 pounds 80 the lunch i paid for myself so dont put that on", Decimal("27.80")),
        ("3 bass strings at 22 each and the bench repair leave that off", 66),
        ("2 stands at 40 pounds each and don't bill them for the delivery", 80),
    ],
)
def test_asides_take_back_only_what_they_speak_of(said: str, total: Decimal) -> None:
    """What is not to be billed is the amount just named, not the one before it."""
    assert billed(said).total == total


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("120 dollars for the cake, half price", 60),
        ("half of 100 dollars for the shared survey", 50),
        ("for the fence a third of the 1200 dollars", 400),
        ("200 dollars for painting, knock off a fifth", 160),
        ("200 dollars for painting and 100 for tiles, a quarter off the painting", 250),
        ("commission 8 percent of 20,000 dollars", 1600),
        ("8 lessons at 55 each, the first one is free", 385),
        ("8 lessons at 55 each the first two are on the house", 330),
        ("two chairs at 80 each and the second one at half price", 120),
    ],
)
def test_parts_and_free_things_come_off(said: str, total: int) -> None:
    """Fractions, shares and free items change the amount that they speak of."""
    invoice = billed(said)
    assert invoice.total == total
    assert not warned(invoice)


def test_a_free_thing_taken_back_is_asked_about() -> None:
    """What was said and unsaid is never silently in the total."""
    assert "amount_unclear" in warned(billed("8 lessons at 55 each. The first one free, no, forget that."))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("10 hours of labor at 20 dollars and 10 percent surcharge", ["10 x 20", "1 x 20"]),
        ("10 hours of labor at 20 dollars add 20 percent tip", ["10 x 20", "1 x 40"]),
        (
            "labor 200 dollars and parts 50 dollars plus a 15 percent markup on the parts",
            ["1 x 200", "1 x 50", "1 x 7.5"],
        ),
        ("a page 900 dollars. Rush fee of 15 percent on the page comes to 135 dollars", ["1 x 900", "1 x 135"]),
        ("dinner for 12 at 40 dollars each, service charge of 10 percent", ["12 x 40", "1 x 48"]),
    ],
)
def test_surcharges_in_percent_become_lines(said: str, expected: list[str]) -> None:
    """Percentages that are added and are no tax are billed, once."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("a lease 200 dollars, a deed 100 dollars, stamps 50 dollars, gst 10 percent on the first two only", 380),
        ("a lamp 100 dollars, a desk 200 dollars, a chair 50 dollars, 10 percent off the last one", 345),
        ("a lamp 100 dollars, a desk 200 dollars. Take 5 percent off the whole invoice and VAT at 20 after that.", 342),
        ("a lamp 30 dollars, i said 10 percent off but scrap that no discount", 30),
        ("8 lessons at 40 plus vat at 20", 384),
        ("painting 100 dollars and 126 miles at 50 cents. Twenty percent VAT to go on top.", Decimal("195.60")),
    ],
)
def test_what_discounts_and_taxes_hold_for(said: str, total: Decimal) -> None:
    """Lines counted out, the whole, nothing any more; the words after a tax describe no work."""
    assert billed(said).total == total


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("for 10 classes at 35 per class, minus the two they cancelled, so 8 classes", ["8 x 35"]),
        ("two days on the roof for me and tony thats four man days at 160 pound a day", ["4 x 160"]),
        (
            "two gardeners, three days each, at 150 pounds a day, so that's six days. Topsoil 58 pounds",
            ["6 x 150", "1 x 58"],
        ),
        ("five days labouring at 130 a day cause i did the saturday as well so five at 130", ["5 x 130"]),
        ("3 hours monday and 4 hours tuesday so 7 hours at 60", ["7 x 60"]),
        ("twelve laptops imaged at 35 bucks apiece, well, two of them were dead on arrival, so ten", ["10 x 35"]),
        ("for centerpieces, two tables got dropped, so twelve, at $85. Ceremony arch, 750.", ["12 x 85", "1 x 750"]),
        ("packing boxes, 30 at 2.50 a box but ten came back unused, so it's only 20 boxes", ["20 x 2.5"]),
        ("five days at 425 pounds a day except the friday i was off so four days", ["4 x 425"]),
        ("four monitoring stations at 45 actually her contract says 40 so 40 each", ["4 x 40"]),
        ("design thats thirty percent of the twelve thousand pound fee so three thousand six hundred", ["1 x 3600"]),
        ("nine sessions, 140 each. Two of those got rained out, so take them off.", ["7 x 140"]),
        ("eight hinges at 32 pounds. Galvanising, I paid 210 so charge 210.", ["8 x 32", "1 x 210"]),
        ("5 walks at 18 and 3 brushes at 10 so 5 pads at 2", ["5 x 18", "3 x 10", "5 x 2"]),
    ],
)
def test_results_said_again_are_billed_once(said: str, expected: list[str]) -> None:
    """What a quantity comes to replaces what it comes from."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I clean the house 4 hours, one hour is 28 dollar. Also the oven, 35 dollar.", ["4 x 28", "1 x 35"]),
        ("i clean three times this month one time is 90 dollar and windows 60 dollar", ["3 x 90", "1 x 60"]),
        ("January came to ten hours, February twelve, both at 32 pounds an hour", ["10 x 32", "12 x 32"]),
        ("kenji eight lessons yuki six lessons all at 50 dollars a lesson", ["8 x 50", "6 x 50"]),
        ("swapped the motor 425 dollars and then cleaned both coils 150 apiece", ["1 x 425", "2 x 150"]),
        ("fitting day and a half my day rates 240", ["1.5 x 240"]),
        ("four lessons for oscar at 32 pounds a lesson and four for beatrice at 24 a lesson", ["4 x 32", "4 x 24"]),
        ("splash back four square metres at 55 euros a metre", ["4 x 55"]),
        ("water heater, Rheem 50 gallon, $780", ["1 x 780"]),
        ("half-day workshop for 600", ["1 x 600"]),
        ("two ninety-minute massages, a hundred and thirty dollars a massage", ["2 x 130"]),
        ("lamps, a pair, 145 each", ["2 x 145"]),
    ],
)
def test_prices_find_their_counts(said: str, expected: list[str]) -> None:
    """By what one costs, shared by several, named before the amount, or in another unit of the same thing."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Rush fee 15 percent... no, make the rush fee a flat 50 dollars", ["1 x 50"]),
        ("painting 300 dollars, tiles 90 dollars, no make the painting 350", ["1 x 350", "1 x 90"]),
        ("painting 300 dollars, tiles 90 dollars, sorry the tiles were 80", ["1 x 300", "1 x 80"]),
    ],
)
def test_corrections_by_name(said: str, expected: list[str]) -> None:
    """The name that is said again tells which amount is meant."""
    assert amounts(billed(said)) == expected


@pytest.mark.parametrize(
    "said",
    [
        "installation 300 dollars on County Road 210",
        "installation 300 dollars, their reference is PL-2290",
        "the Whirlpool washer, model WTW 5000, lid switch 300 dollars",
        "changed the starter on a 2014 Corolla 300 dollars",
        "the unit was put in back in 2011, swapped the motor 300 dollars",
        "New work 300 dollars. We invoiced them 14,500 in January, that's done, so ignore it.",
        "editing 300 dollars. There's an old invoice from November for 85, they did pay that one.",
        "tiling 300 dollars, so it should come out at 300",
        "tiling 300 dollars. Milestone one was 2,800 and is settled already.",
        "workshop, so the 300 flat, not my full-day 1,100",
    ],
)
def test_numbers_that_are_not_billed(said: str) -> None:
    """Roads, references, years, what was settled before and the sum itself are no lines."""
    assert billed(said).total == 300


@pytest.mark.parametrize(
    ("said", "tax"),
    [
        ("painting 100 dollars, GST 5 percent and PST 10 percent", 15),
        ("painting 100 dollars then h s t at thirteen percent on all of it", 13),
        ("a hearth 200 euro and cutting 100 euro vat is 10 percent on the cutting and 20 percent on the hearth", 50),
        ("laptops 350 and docking stations 100. Sales tax, six percent, only on the docking stations.", 6),
        (
            "labor 720. Oil 100. Pump kits 100. Sales tax, 5 percent, on the parts only, that's the oil and the pumps",
            10,
        ),
        ("a lap pool 150 and the spa 70 but don't charge for the spa add ten percent gst", 15),
        ("copy, 120 pounds. It has twenty percent VAT in it already, so don't add it again.", 20),
        ("painting 300. VAT on all that at 20 percent.", 60),
    ],
)
def test_taxes_by_name_place_and_list(said: str, tax: int) -> None:
    """Two together, spelled, by line, in the price."""
    assert billed(said).tax_total == tax


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("5 walks at 18 dollars. Same again for the second week, another 5 at 18. Nail trim, 15 dollars.", 195),
        ("bridesmaids 4 at 55 each mother of the bride same again 55 and travel 36 miles at 50 cents", 293),
        ("2 loads at 40 a load. I quoted him two-wire but it was three-wire, same price.", 80),
        ("four crowns, R2,150 each. One denture, R3,900.", 12500),
    ],
)
def test_the_same_again_and_letters_for_money(said: str, total: int) -> None:
    """The line again, its price again, or only talk; and a currency written as a letter."""
    assert billed(said).total == total


def test_a_bare_number_among_places_is_asked_about() -> None:
    """Where other prices have a currency, a number after "at" or "in" may be no price."""
    assert "price_unclear" in warned(
        billed("swapped the motor 425 dollars and on the new wing 1488. Filter 20 dollars.")
    )

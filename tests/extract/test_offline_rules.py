"""Each thing that people say in many ways, by what it is for."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract
from voiceinvoice.extract.offline.figures import parse_figures
from voiceinvoice.extract.offline.languages import load_lexicon
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.tokens import tokenize

TUESDAY = date(2026, 3, 10)


def heard(text: str, **context: object) -> Draft:
    """The draft of `text`, on a Tuesday."""
    return extract(Transcript(text=text), Context(today=TUESDAY, **context))  # type: ignore[arg-type]


def lines(draft: Draft) -> list[tuple[str, str, str]]:
    """(quantity, unit, unit price) of each line."""
    return [
        (f"{line.quantity.value.normalize():f}", line.unit, f"{line.unit_price.value:f}" if line.unit_price else "")
        for line in draft.lines
    ]


@pytest.mark.parametrize(
    ("spoken", "value", "others"),
    [
        ("three and a half", "3.5", ()),
        ("two and three quarters", "2.75", ()),
        ("a hundred and fifty", "150", ()),
        ("twelve hundred", "1200", ()),
        ("twenty-two hundred", "2200", ()),
        ("nineteen hundred fifty", "1950", ()),
        ("twelve fifty", "12.50", ("1250",)),
        ("ninety nine ninety five", "99.95", ("9995",)),
        ("two fifty", "250", ("2.50",)),
        ("one oh five", "105", ("1.05",)),
        ("one eighteen fifty", "118.50", ()),
        ("a grand", "1000", ()),
        ("two grand", "2000", ()),
        ("one point five k", "1500.0", ()),
        ("two and a half thousand", "2500.0", ()),
        ("a dozen", "12", ()),
        ("three dozen", "36", ()),
        ("six point two five", "6.25", ()),
        ("1.5k", "1500.0", ()),
        ("a thousand and fifty", "1050", ()),
    ],
)
def test_number_words_of_any_shape(spoken: str, value: str, others: tuple[str, ...]) -> None:
    """Every way to say a number that the field knows, with the other reading where there is one."""
    tokens = tokenize(spoken)
    number = read_number(tokens, 0, load_lexicon("en"))
    assert number is not None
    assert (number.value, number.end) == (Decimal(value), len(tokens))
    assert number.others == tuple(Decimal(other) for other in others)


@pytest.mark.parametrize(
    ("figures", "comma", "value"),
    [
        ("1,250.00", False, "1250.00"),
        ("1.250,00", False, "1250.00"),
        ("1'250.50", False, "1250.50"),
        ("1,250", False, "1250"),
        ("1250,5", False, "1250.5"),
        ("1.250", False, "1.250"),
        ("1.250", True, "1250"),
        ("1,250", True, "1.250"),
        ("1.250.000", False, "1250000"),
        ("0.125", True, "0.125"),
    ],
)
def test_figures_with_points_and_commas(figures: str, comma: bool, value: str) -> None:
    """The last separator before one or two digits is the decimal one; `1.250` alone follows the setting."""
    parsed = parse_figures(figures, decimal_comma=comma)
    assert parsed is not None
    assert parsed[0] == Decimal(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bill Ann Lee 90 minutes of tutoring at 60 an hour", [("1.5", "hour", "60")]),
        ("Bill Ann Lee two hours fifteen minutes of tutoring at 60 an hour", [("2.25", "hour", "60")]),
        ("Bill Ann Lee an hour and a half of tutoring at 60 an hour", [("1.5", "hour", "60")]),
        ("Bill Ann Lee for tutoring, three quarters of an hour at 60 an hour", [("0.75", "hour", "60")]),
        ("Bill Ann Lee half a day of consulting at 800 a day", [("0.5", "day", "800")]),
        ("Bill Ann Lee for tutoring, 20 minutes at 90 an hour", [("0.3333", "hour", "90")]),
        ("Bill Ann Lee for transcription, 45 minutes at 2 dollars a minute", [("45", "minute", "2")]),
        ("Bill Ann Lee 3 calls, an hour each, at 150", [("3", "hour", "150")]),
        ("Bill Ann Lee $1,200 for 12 hours of design at $100/hr", [("12", "hour", "100")]),
        ("Bill Ann Lee 12 hours of design for $1,200", [("12", "hour", "100")]),
        ("Bill Ann Lee 7 hours of design for $1,000", [("1", "", "1000")]),
        ("Bill Ann Lee 2 hours of design at 90 and one hour of drafting at the same rate",
         [("2", "hour", "90"), ("1", "hour", "90")]),
        ("Bill Ann Lee for cable, 34 feet at $4 a foot", [("34", "foot", "4")]),
        ("Bill Ann Lee for two 3 hour sessions at 200 each", [("2", "", "200")]),
    ],
)  # fmt: skip
def test_quantities_and_rates(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Time, day rates, totals with a rate billed once, hours divided only when exact to the cent."""
    assert lines(heard(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two chairs at 40, no wait, 45 each.", [("2", "", "45")]),
        ("Two chairs, sorry, three chairs at 40 each.", [("3", "", "40")]),
        ("Two chairs at 40 each. Actually make it three chairs.", [("3", "", "40")]),
        ("Two hours of repairs at 40 an hour, make that four hours.", [("4", "hour", "40")]),
        ("Two chairs at 40 each and a lamp at 30. Forget the lamp.", [("2", "", "40")]),
    ],
)
def test_dictated_corrections(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What was said last holds, for the value that it is about."""
    assert lines(heard(f"Bill Ann Lee. {text}")) == expected


@pytest.mark.parametrize(
    ("text", "discount", "deposit", "total"),
    [
        ("ten percent off", "percent 10", "", ""),
        ("less a 5% volume discount", "percent 5", "", ""),
        ("knock off twenty dollars", "amount 20", "", ""),
        ("take 15 percent off because she's a friend", "percent 15", "", ""),
        ("with a coupon for 30 dollars off", "amount 30", "", ""),
        ("she paid a 100 dollar deposit", "", "amount 100", ""),
        ("he's already given me 250", "", "amount 250", ""),
        ("half up front, already paid", "", "percent 50", ""),
        ("minus the 100 she paid to book", "", "amount 100", ""),
        ("that comes to 500 altogether", "", "", "500"),
        ("500 dollars in all", "", "", "500"),
    ],
)
def test_amounts_that_are_no_prices(text: str, discount: str, deposit: str, total: str) -> None:
    """Discounts, payments and totals are told from prices by the phrase around them."""
    draft = heard(f"Bill Ann Lee 500 dollars for painting, {text}.")
    assert lines(draft) == [("1", "", "500")]
    found = [f"{each.value.kind} {each.value.value:f}" if each else "" for each in (draft.discount, draft.deposit)]
    assert found == [discount, deposit]
    assert (f"{draft.stated_total.value:f}" if draft.stated_total else "") == total
    assert draft.warnings == ()


@pytest.mark.parametrize(
    ("text", "whole", "by_line"),
    [
        ("Labor 100, parts 50, plus 8 percent sales tax.", ("Sales tax", "8", False), ["", ""]),
        ("Labor 100, parts 50, VAT of 20% included.", ("VAT", "20", True), ["", ""]),
        ("Labor 100, parts 50, no tax.", ("Tax", "0", False), ["", ""]),
        ("Labor 100, parts 50, 8 percent tax on the parts only.", None, ["", "8"]),
        ("Labor 100 with no tax, parts 50 taxed at 8 percent.", None, ["0", "8"]),
    ],
)
def test_taxes_of_the_whole_and_of_lines(text: str, whole: tuple[str, str, bool] | None, by_line: list[str]) -> None:
    """A rate holds for what it was said of; no tax is a statement; included is not on top."""
    draft = heard(f"Bill Ann Lee. {text}")
    tax = draft.tax.value if draft.tax else None
    assert (tax and (tax.tax.name, f"{tax.tax.rate:f}", tax.included)) == whole
    assert [f"{line.tax.value.tax.rate:f}" if line.tax else "" for line in draft.lines] == by_line


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Net 30.", Terms("days", days=30)),
        ("Due in two weeks.", Terms("days", days=14)),
        ("Payable on receipt.", Terms("on_receipt")),
        ("Due at the end of the month.", Terms("end_of_month")),
        ("Due next Friday.", Terms("date", day=date(2026, 3, 20))),
        ("Due Friday.", Terms("date", day=date(2026, 3, 13))),
        ("Due the 15th.", Terms("date", day=date(2026, 3, 15))),
        ("Due the 5th.", Terms("date", day=date(2026, 4, 5))),
        ("Due January 5.", Terms("date", day=date(2027, 1, 5))),
        ("Thirty day terms.", Terms("days", days=30)),
        ("Work was done on March 3rd.", None),
    ],
)
def test_when_payment_is_due(text: str, terms: Terms | None) -> None:
    """A date counts only where words say that something is due."""
    draft = heard(f"Bill Ann Lee 500 dollars for painting. {text}")
    assert (draft.terms.value if draft.terms else None) == terms


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Bill to: Sandpiper Inn. Laundry, 40 dollars.", "Sandpiper Inn"),
        ("Ann Lee owes me 40 dollars for laundry.", "Ann Lee"),
        ("40 dollars for laundry. The customer is Ann Lee.", "Ann Lee"),
        ("Ann Lee signed for it, but bill it to Sandpiper Inn. Laundry, 40 dollars.", "Sandpiper Inn"),
        ("Make it out to Tom Reyes, I mean Tim Reyes. Laundry, 40 dollars.", "Tim Reyes"),
        ("The von Arx family is paying, so make it to Dieter von Arx. Laundry, 40 dollars.", "Dieter von Arx"),
        ("Invoice Mr. Tom Reyes 40 dollars for laundry.", "Tom Reyes"),
        ("Invoice Mrs. Reyes 40 dollars for laundry.", "Mrs. Reyes"),
        ("Bill Cedar & Stone, Inc. 40 dollars for laundry.", "Cedar & Stone, Inc"),
        ("laundry for the sandpiper inn forty dollars", "Sandpiper Inn"),
        ("charge tom reyes forty dollars for laundry", "Tom Reyes"),
    ],
)
def test_who_is_to_pay(text: str, client: str) -> None:
    """The one who is billed, of all who are named."""
    draft = heard(text)
    assert draft.client is not None
    assert draft.client.name.value == client


@pytest.mark.parametrize(
    ("text", "email", "po_number"),
    [
        ("Send it to hello at zephyrkites dot example.", "hello@zephyrkites.example", ""),
        ("Her email is m dot ruiz at blue heron dot example.", "m.ruiz@blueheron.example", ""),
        ("Email ann.lee@acme.example.", "ann.lee@acme.example", ""),
        ("PO number 60914.", "", "60914"),
        ("Their purchase order is BP 2026 03.", "", "BP 2026 03"),
        ("PO six oh nine one four.", "", "60914"),
        ("Gate code 4410, call 555-0142, unit 4B.", "", ""),
    ],
)
def test_addresses_and_references(text: str, email: str, po_number: str) -> None:
    """Spelled addresses and order numbers are kept; codes, phones and units are no money."""
    draft = heard(f"Bill Ann Lee 500 dollars for painting. {text}")
    assert lines(draft) == [("1", "", "500")]
    assert draft.client is not None
    assert (draft.client.email.value if draft.client.email else "") == email
    assert (draft.po_number.value if draft.po_number else "") == po_number
    assert draft.warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "...",
        "Remind me to invoice the Hendersons tomorrow.",
        "What did I charge Bob for the fence?",
        "Send the invoice to Carla again.",
        "I need a quote for Greg's deck.",
        "Knock knock. Who's there?",
        "Show me all unpaid invoices.",
        "The weather is nice today.",
        "Fattura per il signor Marco Rossi, tre ore di lavoro a 40 euro l'ora.",
        "Factuur voor mevrouw de Vries, twee uur werk aan de tuin voor 45 euro per uur.",
        "Счёт для Ивана Петрова, три часа работы по 2000 рублей.",
        "請給陳先生開發票，三小時工作，每小時五百元。",
    ],
)
def test_what_is_no_invoice_is_refused(text: str) -> None:
    """Other talk and other languages are refused with what to say instead, never guessed."""
    with pytest.raises(NotUnderstood) as refused:
        heard(text)
    assert refused.value.message
    assert refused.value.hint


def test_an_unknown_language_is_named() -> None:
    """People should learn why nothing came of it."""
    with pytest.raises(NotUnderstood, match="Italian"):
        heard("Fattura per il signor Marco Rossi, tre ore di lavoro a 40 euro l'ora.")


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Bill Ann Lee 40 euros for laundry.", "EUR"),
        ("Bill Ann Lee £40 for laundry.", "GBP"),
        ("Bill Ann Lee 40 quid for laundry.", "GBP"),
        ("In Canadian dollars, bill Ann Lee 40 for laundry.", "CAD"),
        ("Bill Ann Lee 40 Swiss francs for laundry.", "CHF"),
        ("Bill Ann Lee A$40 for laundry.", "AUD"),
        ("Bill Ann Lee 40 for laundry.", ""),
        ("Bill Ann Lee for flour, 40 pounds of it at 2 dollars a pound.", "USD"),
    ],
)
def test_currency_by_word_and_sign(text: str, currency: str) -> None:
    """The currency that was said; none when none was."""
    draft = heard(text)
    assert (draft.currency.value if draft.currency else "") == currency


def test_a_dollar_is_the_business_own() -> None:
    """A bare dollar of a Canadian business is Canadian."""
    draft = heard("Bill Ann Lee 40 dollars for laundry.", currency="CAD")
    assert draft.currency is not None
    assert draft.currency.value == "CAD"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Bill Ann Lee 500 for painting plus tax.", ["tax_rate_missing"]),
        ("Bill Ann Lee 500 for painting plus VAT.", ["tax_rate_missing"]),
        ("Bill Ann Lee 500 for tax return preparation.", []),
        ("Bill Ann Lee for painting at 50 an hour.", ["quantity_missing"]),
        ("Bill Ann Lee for painting, 3 days at 50 an hour.", ["unit_mismatch"]),
        ("bill ann lee three chairs sixty dollars", ["price_basis"]),
        ("bill ann lee for painting twelve fifty", ["price_reading"]),
        ("Bill Ann Lee 500 for painting, service charge 18 percent.", []),
        ("Bill Ann Lee 500 for painting, 18 percent.", ["amount_unused"]),
    ],
)
def test_what_may_be_wrong_is_said(text: str, codes: list[str]) -> None:
    """A wrong amount that nobody was warned about is the worst bug; a warning on a right one is the next."""
    assert [notice.code for notice in heard(text).warnings] == codes


@pytest.mark.parametrize(
    ("text", "is_unclear"),
    [
        ("Bill Ann Lee 200 for a gate and 50 for a latch. Hang on, the gate was the small one.", True),
        ("Bill Ann Lee 200 for a gate. I'd planned on doing a fence at 950 but she changed her mind.", False),
        ("Rechnung an Ann Lee, 200 Euro für ein Tor. Moment, das Tor war das kleine.", True),
        ("Bill Ann Lee 200 for a gate, no wait, 210.", False),
        ("Bill Ann Lee for 3 hours of repairs at 60. Actually make that 4 hours.", False),
    ],
)
def test_a_correction_that_changes_nothing_is_doubted(text: str, is_unclear: bool) -> None:
    """Who corrects something means to change it: where nothing was changed, somebody has to look."""
    assert ("correction_unclear" in {notice.code for notice in heard(text).warnings}) is is_unclear


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Van 12. Oil change, 79. Cabin filter, 92.50.", [("1", "", "79"), ("1", "", "92.5")]),
        ("Crew of four. Moving, 500. Fuel, 35.", [("1", "", "500"), ("1", "", "35")]),
        ("Full groom 95, nails 15 and a handling fee of 10.", [("1", "", "95"), ("1", "", "15"), ("1", "", "10")]),
        ("85 for the haircut and 12 for the conditioner.", [("1", "", "85"), ("1", "", "12")]),
    ],
)
def test_small_bare_numbers_far_below_every_price_are_not_billed(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    """Which van, which class, how many people: such numbers are warned about, not billed."""
    draft = heard(f"Bill Ann Lee. {text}")
    assert [(q, unit, price.rstrip("0").rstrip(".") if "." in price else price) for q, unit, price in lines(draft)] == (
        expected
    )


def test_a_flat_rate_is_no_rate_for_the_time_before_it() -> None:
    """`45 minutes, flat rate $250` bills 250 once."""
    assert lines(heard("Bill Ann Lee. Magic show, 45 minutes, flat rate $250. Balloons, $60.")) == [
        ("1", "", "250"),
        ("1", "", "60"),
    ]


def test_what_is_waived_beyond_a_comma_leaves_the_days_before_it() -> None:
    """`two thousand a day for three days, security deposit waived` bills three days."""
    assert lines(heard("Bill Ann Lee. Location two thousand a day for three days, security deposit waived."))[0] == (
        "3",
        "day",
        "2000",
    )


def test_same_rate_for_a_time_is_the_last_rate_not_the_last_flat_price() -> None:
    """A drive belt between two jobs by the hour does not become an hourly rate."""
    said = (
        "Bill Ann Lee. Two hours of work at eighty an hour, a belt eighteen dollars, 30 minutes of tuning, same rate."
    )
    assert lines(heard(said)) == [("2", "hour", "80"), ("1", "", "18"), ("0.5", "hour", "80")]


def test_whom_it_was_told_is_not_what_a_discount_is_for() -> None:
    """`I told them I'd take 8 percent off` means the whole, not those two lines."""
    draft = heard("Bill Ann Lee. Lighting 500. Painting 840. Exit signs 142. I told them I'd take 8 percent off.")
    assert draft.discount is not None
    assert (draft.discount.value.kind, draft.discount.value.value) == ("percent", 8)


def test_per_one_thing_is_per_thing() -> None:
    """As people say it whose first language is another: `4,400 yen per one document`."""
    assert lines(heard("Bill Ann Lee. Translation, five documents, 4,400 yen per one document."))[0][0] == "5"

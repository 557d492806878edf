"""What saved services say of lines that name them."""

from decimal import Decimal

from voiceinvoice.domain.draft import Draft, DraftLine, Heard, HeardTax
from voiceinvoice.domain.party import Service, TaxRate
from voiceinvoice.domain.rates import with_saved_rates

EXEMPT = TaxRate("Exempt", Decimal(0))
SERVICES = (
    Service(id="book", name="Book", unit_price=Decimal(12), tax=EXEMPT),
    Service(id="cover", name="Book cover", unit_price=Decimal(30)),
    Service(id="hour", name="Labor", unit_price=Decimal(85), unit="hour", currency="USD", aliases=("Labour",)),
)


def _line(description: str, price: str = "", unit: str = "") -> DraftLine:
    return DraftLine(description=Heard(description), unit=unit, unit_price=Heard(Decimal(price)) if price else None)


def _read(*lines: DraftLine, **fields: object) -> tuple[DraftLine, ...]:
    return with_saved_rates(Draft(lines=lines, **fields), SERVICES).lines  # type: ignore[arg-type]


def test_a_spoken_price_keeps_the_saved_tax() -> None:
    """Guards against taxing what is saved as exempt only because its price was spoken."""
    (line,) = _read(_line("Five books", "11"))
    assert line.unit_price is not None
    assert (line.unit_price.value, line.tax and line.tax.value.tax) == (Decimal(11), EXEMPT)


def test_a_spoken_tax_wins() -> None:
    """What was said for the line, or for the whole, is not overruled by what is saved."""
    spoken = Heard(HeardTax(TaxRate("VAT", Decimal(7))))
    (line,) = _read(_line("Books", "11"), tax=spoken)
    assert line.tax is None


def test_the_longest_name_is_meant_and_a_part_of_a_word_is_none() -> None:
    """A book cover is no book, a booking neither."""
    cover, booking = _read(_line("Book covers", "28"), _line("Booking fee", "5"))
    assert (cover.tax, booking.tax) == (None, None)


def test_a_price_that_was_not_said_is_the_saved_one() -> None:
    """By alias too, for the same unit and currency only."""
    hours, days = _read(_line("Labour at the barn", unit="hour"), _line("Labor", unit="day"))
    assert hours.unit_price is not None
    assert (hours.unit_price.value, hours.unit_price.why) == (Decimal(85), "the saved price of Labor")
    assert days.unit_price is None
    (foreign,) = _read(_line("Labor", unit="hour"), currency=Heard("EUR"))
    assert foreign.unit_price is None

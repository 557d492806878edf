"""Saved clients and services: recognised when they are named, never confused, prices filled in."""

from datetime import date
from decimal import Decimal

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.party import Client, Service, TaxRate
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

CONTEXT = Context(
    today=date(2026, 3, 10),
    business_name="Blue Fern Landscaping",
    clients=(
        Client(id="acme", name="Acme Corp", aliases=("the anvil people",)),
        Client(id="jane", name="Jane Smith"),
        Client(id="joan", name="Joan Smith"),
        Client(id="sohn", name="Müller & Sohn GmbH"),
    ),
    services=(
        Service(id="labor", name="Labor", unit_price=Decimal(85), unit="hour"),
        Service(id="call", name="Call-out fee", unit_price=Decimal(60), aliases=("call out",)),
        Service(id="soil", name="Topsoil", unit_price=Decimal(40), tax=TaxRate("VAT", Decimal(20))),
    ),
)


def _extract(text: str) -> Draft:
    return extract(Transcript(text=text), CONTEXT)


def _lines(draft: Draft) -> list[tuple[str, Decimal, str, Decimal | None]]:
    return [(line.description.value, line.quantity.value, line.unit, _price(line.unit_price)) for line in draft.lines]


def _price(heard: object) -> Decimal | None:
    value = getattr(heard, "value", None)
    return value if isinstance(value, Decimal) else None


def test_saved_prices_fill_what_was_not_said() -> None:
    """A service named without a price has its saved one, and no quote, since nobody said it."""
    draft = _extract("An hour of labor and the usual call-out fee for Acme Corp.")
    assert _lines(draft) == [("Labor", Decimal(1), "hour", Decimal(85)), ("Call-out fee", Decimal(1), "", Decimal(60))]
    assert [line.unit_price.quote for line in draft.lines if line.unit_price] == ["", ""]
    assert draft.warnings == ()


def test_counts_multiply_saved_prices() -> None:
    """Two call-outs are two, by alias and in the plural."""
    draft = _extract("charge jane smith for labor two and a half hours and two call outs")
    assert _lines(draft) == [
        ("Labor", Decimal("2.5"), "hour", Decimal(85)),
        ("Call-out fee", Decimal(2), "", Decimal(60)),
    ]


def test_a_spoken_price_wins() -> None:
    """What was said is billed, not what is saved."""
    assert _lines(_extract("Bill Jane Smith two hours of labor at 95.")) == [
        ("Labor", Decimal(2), "hour", Decimal(95)),
    ]


def test_a_saved_tax_comes_with_its_service() -> None:
    """The tax of a saved service holds for its line."""
    (line,) = _extract("Invoice Acme Corp for three topsoil.").lines
    assert line.quantity.value == 3
    assert line.tax is not None
    assert line.tax.value.tax == TaxRate("VAT", Decimal(20))


def test_a_saved_client_has_its_saved_name() -> None:
    """By name without its legal form, by alias, in lower case."""
    for text in (
        "Bill Acme 300 for mulch.",
        "300 for mulch, for the anvil people",
        "bill acme three hundred for mulch",
    ):
        client = _extract(text).client
        assert client is not None
        assert (client.name.value, client.candidates) == ("Acme Corp", ("acme",)), text


def test_a_name_that_two_clients_share_is_a_question() -> None:
    """The worst error is the right invoice to the wrong client."""
    client = _extract("Invoice Smith 300 for mulch.").client
    assert client is not None
    assert set(client.candidates) == {"jane", "joan"}
    assert client.name.confidence < 0.9


def test_a_close_name_is_not_replaced_in_silence() -> None:
    """Jon is not written as Joan: finishing compares what was heard, and says what it took it for."""
    client = _extract("Invoice Jon Smith 300 for mulch.").client
    assert client is not None
    assert client.name.value == "Jon Smith"


def test_the_sender_is_not_the_client() -> None:
    """One's own business may be named in the same breath."""
    for text in (
        "This is Blue Fern Landscaping. Invoice Dora Klein 300 for mulch.",
        "blue fern landscaping here invoice dora klein three hundred for mulch",
    ):
        client = _extract(text).client
        assert client is not None
        assert client.name.value == "Dora Klein"

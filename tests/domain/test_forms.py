"""Fields as people write them: what is written out reads back to the same record, and nothing unseen gets in."""

import unicodedata
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.domain.checks import (
    COUNTRIES,
    check_country,
    check_email,
    check_locale,
    many_lines,
    one_line,
)
from voiceinvoice.domain.errors import Conflict, UsageError
from voiceinvoice.domain.formats import FORMATS
from voiceinvoice.domain.forms import BUSINESS_FIELDS, CLIENT_FIELDS, SERVICE_FIELDS, texts_of, with_fields
from voiceinvoice.domain.money import CURRENCIES, ZERO
from voiceinvoice.domain.naming import check_names, same_name
from voiceinvoice.domain.party import Address, Business, Client, Service, TaxRate
from voiceinvoice.domain.paying.methods import METHODS
from voiceinvoice.domain.terms import Terms

LINE = st.text(max_size=30).map(one_line)
NAME = LINE.filter(bool)
ALIAS = NAME.map(lambda name: one_line(name.replace(";", ""))).filter(bool)
TAX = st.one_of(
    st.none(),
    st.sampled_from([TaxRate(name, ZERO) for name in ("No tax", "Tax exempt", "Reverse charge", "Zero rated")]),
    st.builds(TaxRate, st.sampled_from(["VAT", "GST", "Sales tax", "Umsatzsteuer"]), st.decimals(0, 100, places=2)),
)
TERMS = st.one_of(
    st.none(),
    st.builds(Terms, st.just("days"), st.integers(0, 999)),
    st.sampled_from([Terms("on_receipt"), Terms("end_of_month")]),
)
ADDRESS = st.builds(
    Address,
    lines=st.lists(NAME, max_size=3).map(tuple),
    postal_code=LINE,
    city=LINE,
    region=LINE,
    country=st.sampled_from(["", "GB", "DE"]),
).map(lambda address: None if address == Address() else address)
SHARED = {"name": NAME, "tax": TAX}
CONTACT = {"email": st.sampled_from(["", "a@b.example"]), "phone": LINE, "address": ADDRESS, "tax_id": LINE}


def distinct(client: Client | Service) -> bool:
    """No alias is the name or another alias."""
    names = [same_name(name) for name in (client.name, *client.aliases)]
    return len(names) == len(set(names))


ALIASES = st.lists(ALIAS, max_size=3).map(tuple)
CURRENCY = st.sampled_from(["", *sorted(CURRENCIES)])
CLIENTS = st.builds(Client, **SHARED, **CONTACT, terms=TERMS, currency=CURRENCY, aliases=ALIASES).filter(distinct)
MONEY = {"unit_price": st.decimals(0, 10**9, places=4), "currency": CURRENCY}
SERVICES = st.builds(Service, **SHARED, **MONEY, unit=LINE, aliases=ALIASES).filter(distinct)
BUSINESSES = st.builds(
    Business,
    **SHARED,
    **CONTACT,
    terms=TERMS,
    currency=st.sampled_from(sorted(CURRENCIES)),
    locale=st.sampled_from(["en_GB", "de_DE", "zh_Hant_TW"]),
    prices_include_tax=st.booleans(),
    number_pattern=st.sampled_from(["{seq}", "INV-{year}-{seq:04}"]),
    number_start=st.integers(1, 10**9),
    formats=st.lists(st.sampled_from(FORMATS), unique=True).map(lambda some: tuple(f for f in FORMATS if f in some)),
    payment_details=st.text(max_size=60).map(many_lines),
    notes=st.text(max_size=60).map(many_lines),
    iban=st.sampled_from(["", "DE89370400440532013000"]),
    account_holder=LINE,
    account_number=st.sampled_from(["12-3456 78", "ABC123"]),
    bank_code=st.sampled_from(["", "204577", "021000021", "SBIN0001234"]),
    payment_reference=st.sampled_from(["number", "rf"]),
    upi_id=st.sampled_from(["bright@okbank"]),
    payment_link=st.sampled_from(["https://pay.example/{number}?a={amount}&c={currency}"]),
    pay_by=st.sets(st.sampled_from(["bank", "upi", "link"])).map(lambda asked: tuple(sorted(asked, key=METHODS.index))),
)


@given(CLIENTS)
def test_a_client_reads_back_as_it_was_written(client: Client) -> None:
    """Editors, exports and imports rest on it."""
    assert tuple(texts_of(client)) == CLIENT_FIELDS
    assert with_fields(Client(name=""), texts_of(client)) == client


@given(SERVICES)
def test_a_service_reads_back_as_it_was_written(service: Service) -> None:
    """With its price to the last digit."""
    assert tuple(texts_of(service)) == SERVICE_FIELDS
    assert with_fields(Service(name="", unit_price=ZERO), texts_of(service)) == service


@given(BUSINESSES)
def test_a_business_reads_back_as_it_was_written(business: Business) -> None:
    """All of what `business edit` shows."""
    assert tuple(texts_of(business)) == BUSINESS_FIELDS
    assert with_fields(Business(), texts_of(business)) == business


@given(st.text())
def test_nothing_unseen_stays_in_a_text(text: str) -> None:
    """Control characters and those that turn the writing direction around; tidying twice changes nothing."""
    for tidy in (one_line, many_lines):
        kept = tidy(text)
        assert tidy(kept) == kept
        assert not [char for char in kept if unicodedata.category(char) == "Cc" and char != "\n"]
        assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert "\n" not in one_line(text)


@given(st.text())
def test_a_price_is_a_finite_number_or_refused(text: str) -> None:
    """Whatever is typed, nothing negative, endless or absent becomes a price."""
    service = Service(name="x", unit_price=Decimal(7))
    with suppress(UsageError):
        price = with_fields(service, {"unit_price": text}).unit_price
        assert price.is_finite()
        assert price >= 0


def test_a_refusal_names_its_field() -> None:
    """So that a CSV row or a line in an editor can be found."""
    with pytest.raises(UsageError) as refused:
        with_fields(Client(name="x"), {"phone": "1", "currency": "shells"})
    assert refused.value.details["field"] == "currency"


@pytest.mark.parametrize("text", ["a@b.example", "first.last+tag@sub.example.co", "ü@exämple.example"])
def test_addresses_that_are_one(text: str) -> None:
    """Also those beyond ASCII."""
    assert check_email(f" {text} ") == text


@pytest.mark.parametrize("text", ["", "a", "a@b", "@b.example", "a@b.example, c@d.example", "a b@c.example", "<a@b.c>"])
def test_addresses_that_are_none(text: str) -> None:
    """Two in one field, a name around it, a part missing."""
    with pytest.raises(UsageError):
        check_email(text)


def test_countries_and_locales_in_the_forms_people_use() -> None:
    """Small letters, the United Kingdom's habit, a hyphen, a script."""
    assert (check_country(" uk "), check_country("de"), len(COUNTRIES)) == ("GB", "DE", 250)
    assert [check_locale(text) for text in ("en-gb", "DE_de", "zh-hant-tw")] == ["en_GB", "de_DE", "zh_Hant_TW"]
    for wrong in ("", "en", "english_GB", "en_GBR", "en GB"):
        with pytest.raises(UsageError):
            check_locale(wrong)


def test_one_name_is_one_record() -> None:
    """By name or alias, whatever the case or blanks; a record does not clash with its own stored self."""
    acme = Client(id="1", name="Acme Ltd", aliases=("Acme",))
    check_names(acme, [acme, Client(id="2", name="Bob")])
    for other in (Client(name="ACME  ltd"), Client(id="2", name="Bob", aliases=("acme",))):
        with pytest.raises(Conflict):
            check_names(other, [acme])
    with pytest.raises(Conflict):
        check_names(Client(name="New", aliases=("New two",)), [Client(name="new TWO")])

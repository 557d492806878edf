"""Nouns to keep: a plain invoice, and hypothesis strategies for every noun with everything in it."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.invoice import Invoice, Line, Origin, Payment, Tax, identity
from voiceinvoice.domain.money import CURRENCIES, minor_units
from voiceinvoice.domain.party import Address, Business, Client, Service, TaxRate
from voiceinvoice.domain.terms import Terms

PATTERN = "INV-{year}-{seq:04}"


def sample_invoice(owner: str = "tester", digest: str = "words", **changes: object) -> Invoice:
    """An invoice over 100.00 USD, due thirty days after 10 March 2026."""
    fields: dict[str, object] = {
        "id": identity(owner, digest),
        "issue_date": date(2026, 3, 10),
        "due_date": date(2026, 4, 9),
        "currency": "USD",
        "seller": Business(name="Plumb Ltd"),
        "client": Client(name="Acme"),
        "lines": (
            Line(description="Repair", quantity=Decimal(2), unit="hour", unit_price=Decimal(50), amount=Decimal(100)),
        ),
        "origin": Origin(digest=digest),
    }
    return Invoice(**fields | changes)  # type: ignore[arg-type]


def billed(amount: str | int) -> dict[str, object]:
    """The field that makes a sample invoice's total `amount`."""
    price = Decimal(amount)
    return {"lines": (Line(description="Work", quantity=Decimal(1), unit_price=price, amount=price),)}


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
names = texts.filter(str.split)
decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31))
currencies = st.sampled_from(sorted(CURRENCIES))
terms = st.builds(
    Terms,
    st.sampled_from(["days", "on_receipt", "end_of_month", "date"]),
    days=st.integers(0, 999),
    day=st.none() | days,
)
tax_rates = st.builds(TaxRate, texts, decimals)
lists = st.lists(texts, max_size=3).map(tuple)
addresses = st.builds(Address, lines=lists, postal_code=texts, city=texts, region=texts, country=texts)
businesses = st.builds(
    Business,
    **dict.fromkeys("name email phone website tax_id payment_details notes logo".split(), texts),
    address=st.none() | addresses,
    currency=currencies,
    terms=st.none() | terms,
    tax=st.none() | tax_rates,
    prices_include_tax=st.booleans(),
    number_start=st.integers(1, 10**9),
)
clients = st.builds(
    Client,
    name=names,
    **dict.fromkeys("email phone tax_id currency".split(), texts),
    address=st.none() | addresses,
    aliases=lists,
    terms=st.none() | terms,
    tax=st.none() | tax_rates,
)
services = st.builds(
    Service,
    name=names,
    unit_price=decimals,
    unit=texts,
    currency=texts,
    tax=st.none() | tax_rates,
    aliases=lists,
)


@st.composite
def invoices(draw: st.DrawFn) -> Invoice:
    """An invoice with any content at all; its amounts need not add up, as long as they are in the minor unit."""
    currency = draw(currencies)
    amounts = st.integers(-(10**12), 10**12).map(lambda units: Decimal(units).scaleb(-minor_units(currency)))
    lines = st.builds(
        Line,
        description=texts,
        quantity=decimals,
        unit=texts,
        unit_price=decimals,
        discount=amounts,
        tax=st.none() | tax_rates,
        amount=amounts,
    )
    taxes = st.builds(Tax, name=texts, rate=decimals, base=amounts, amount=amounts)
    payments = st.builds(Payment, paid_on=days, amount=amounts, note=texts)
    return draw(
        st.builds(
            Invoice,
            id=st.uuids().map(lambda unique: f"inv_{unique.hex}"),
            issue_date=days,
            due_date=st.none() | days,
            terms=st.none() | terms,
            currency=st.just(currency),
            seller=businesses,
            client=clients,
            lines=st.lists(lines, max_size=3).map(tuple),
            discount=amounts,
            taxes=st.lists(taxes, max_size=2).map(tuple),
            payments=st.lists(payments, max_size=2).map(tuple),
            origin=st.builds(Origin, name=texts, digest=texts, engine=texts, model=texts),
            warnings=st.lists(st.builds(Notice, texts, texts, texts), max_size=2).map(tuple),
            **dict.fromkeys("po_number notes transcript replaces replaced_by void_reason pdf".split(), texts),
        )
    )

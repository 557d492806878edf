"""A draft made whole: defaults, questions, sums."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from voiceinvoice.domain.answers import answered, parse_tax
from voiceinvoice.domain.draft import Deposit, Discount, Draft, DraftLine, Heard, HeardClient, HeardTax
from voiceinvoice.domain.errors import DraftIncomplete, NotUnderstood, UsageError
from voiceinvoice.domain.finishing import finish, questions
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business, Client, TaxRate
from voiceinvoice.domain.reopening import draft_of, reanswered, with_amounts_of
from voiceinvoice.domain.terms import Terms

D = Decimal
DAY = date(2026, 3, 10)
ACME = Client(id="c1", name="Acme Corp", email="ap@acme.example", terms=Terms("days", days=14))


def line(description: str = "Labour", price: str | None = "80", quantity: str = "2", **more: Any) -> DraftLine:
    """A heard line."""
    unit_price = Heard(D(price)) if price is not None else None
    return DraftLine(description=Heard(description), quantity=Heard(D(quantity)), unit_price=unit_price, **more)


def heard(name: str = "Acme", **more: Any) -> Draft:
    """A draft for `name` with one line of 160 unless `more` says otherwise."""
    return Draft(client=HeardClient(name=Heard(name)), **({"lines": (line(),)} | more))


def finished(draft: Draft, business: Business | None = None, clients: tuple[Client, ...] = (ACME,)) -> Invoice:
    """The draft finished on DAY."""
    return finish(
        draft,
        invoice_id="inv_1",
        business=business or Business(),
        clients=clients,
        issued=DAY,
        origin=Origin(),
    )


def test_a_saved_client_brings_its_data() -> None:
    """The name said in short finds the record; its e-mail and terms stand on the invoice."""
    invoice = finished(heard("Acme"))
    assert (invoice.client.name, invoice.client.email, invoice.due_date) == (
        "Acme Corp",
        "ap@acme.example",
        date(2026, 3, 24),
    )


def test_what_was_said_wins_over_the_client_and_the_client_over_the_business() -> None:
    """Spoken, then the client's, then the business's."""
    business = Business(currency="GBP", terms=Terms("days", days=30), tax=TaxRate("VAT", D(20)))
    client = Client(id="c1", name="Acme", currency="EUR")
    assert finished(heard(), business, (client,)).currency == "EUR"
    assert finished(heard(currency=Heard("CHF")), business, (client,)).currency == "CHF"
    assert finished(heard(), business, (client,)).due_date == date(2026, 4, 9)
    assert finished(heard(terms=Heard(Terms("on_receipt"))), business, (client,)).due_date == DAY
    assert finished(heard(), business, (client,)).tax_total == D(32)
    assert finished(heard(tax=Heard(parse_tax("none"))), business, (client,)).taxes == ()


def test_nothing_is_due_on_a_day_that_nobody_named() -> None:
    """A due date that was never said or saved would be invented."""
    assert finished(heard("Bob")).due_date is None


def test_a_missing_price_and_a_missing_client_are_questions() -> None:
    """Each question names the field that answers it."""
    draft = Draft(lines=(line(), line("Call-out", None)))
    assert [question.field for question in questions(draft, ())] == ["client", "lines.2.unit_price"]
    with pytest.raises(DraftIncomplete) as failure:
        finished(draft)
    assert failure.value.exit_code == 3
    assert len(failure.value.details["questions"]) == 2
    draft = answered(answered(draft, "client", "Bob"), "lines.2.unit_price", "45.50")
    assert finished(draft).total == D(251)


@pytest.mark.parametrize("name", ["Smith", "Jane Smyth", "J. Smith"])
def test_two_clients_that_could_be_meant_are_a_question(name: str) -> None:
    """The worst error is the right invoice to the wrong client."""
    clients = (Client(id="1", name="Jane Smith"), Client(id="2", name="Jayne Smith"), Client(id="3", name="Joe Smith"))
    asked = questions(heard(name), clients)
    assert asked
    assert asked[0].field == "client"
    assert f"new: {name}" in asked[0].choices
    assert finished(answered(heard(name), "client", "Jane Smith"), clients=clients).client.id == "1"
    assert finished(answered(heard(name), "client", f"new: {name}"), clients=clients).client.id == ""


def test_a_close_spelling_is_taken_and_said() -> None:
    """A misspelled name is the saved client, with a notice that says so."""
    invoice = finished(heard("Greenfeld Bakery"), clients=(ACME, Client(id="c2", name="Greenfield Bakery")))
    assert invoice.client.id == "c2"
    assert [notice.code for notice in invoice.warnings] == ["client_spelling"]


def test_another_person_is_not_a_misspelling() -> None:
    """John Smith is not Jane Smith, though most letters agree."""
    invoice = finished(heard("John Smith"), clients=(Client(id="1", name="Jane Smith"),))
    assert invoice.client.name == "John Smith"


def test_figures_tell_names_apart() -> None:
    """Store 11 is not Store 1, however alike the letters are."""
    assert finished(heard("Corner Store 11"), clients=(Client(id="1", name="Corner Store 1"),)).client.id == ""


def test_tax_that_is_included_at_an_unsaid_rate_is_the_usual_one() -> None:
    """ "200 including VAT" with a business at 20%: 166.67 and 33.33."""
    included = Heard(HeardTax(TaxRate("VAT", D(0)), included=True))
    invoice = finished(
        heard(lines=(line(price="200", quantity="1"),), tax=included), Business(tax=TaxRate("VAT", D(20)))
    )
    assert (invoice.total, invoice.tax_total) == (D(200), D("33.33"))


def test_an_email_that_differs_from_the_saved_one_is_said() -> None:
    """The heard one is used for this invoice, and a person can see that it is another."""
    draft = heard()
    assert draft.client
    draft = answered(draft, "email", "new@acme.example")
    invoice = finished(draft)
    assert invoice.client.email == "new@acme.example"
    assert [notice.code for notice in invoice.warnings] == ["client_email_differs"]


def test_a_deposit_leaves_the_total_alone() -> None:
    """Paid and balance change; the total does not."""
    invoice = finished(heard(deposit=Heard(Deposit("percent", D(25)))))
    assert (invoice.total, invoice.amount_paid, invoice.balance_due) == (D(160), D(40), D(120))


@pytest.mark.parametrize("said", ["160", "144", "172.80", "132.80"])
def test_a_stated_total_that_fits_is_silent(said: str) -> None:
    """People say the sum before tax, after it, or what is left to pay."""
    draft = heard(
        discount=Heard(Discount("percent", D(10))),
        tax=Heard(HeardTax(TaxRate("VAT", D(20)))),
        deposit=Heard(Deposit("amount", D(40))),
        stated_total=Heard(D(said)),
    )
    assert finished(draft).warnings == ()


def test_a_stated_total_that_does_not_fit_is_a_warning() -> None:
    """The speaker's own sum is the best check there is."""
    assert [notice.code for notice in finished(heard(stated_total=Heard(D(170)))).warnings] == ["stated_total_differs"]


@pytest.mark.parametrize(
    "draft",
    [
        heard(lines=()),
        heard(lines=(line(price="-80"),)),
        heard(lines=(line(quantity="0"),)),
        heard(lines=(line(quantity="-1"),)),
        heard(lines=(line(price="99999999999999"),)),
        heard(deposit=Heard(Deposit("amount", D(161)))),
        heard(discount=Heard(Discount("amount", D(161)))),
        heard(terms=Heard(Terms("date", day=date(2026, 3, 9)), quote="the ninth", span=(0, 9))),
    ],
)
def test_amounts_that_make_no_invoice_are_refused(draft: Draft) -> None:
    """Nothing billed, below zero, too large, paid beyond the total, due before it is issued."""
    with pytest.raises(NotUnderstood):
        finished(draft)


def test_a_due_flag_before_the_issue_is_wrong_usage() -> None:
    """The same fault from a flag is exit 2, not 3."""
    with pytest.raises(UsageError):
        finished(answered(heard(), "due", "2026-03-09"))


@pytest.mark.parametrize(
    ("text", "name", "rate", "included"),
    [
        ("20%", "Tax", "20", False),
        ("VAT 20%", "VAT", "20", False),
        ("19% included", "Tax", "19", True),
        ("sales tax 8.875%", "sales tax", "8.875", False),
        ("reverse-charge", "Reverse charge", "0", False),
        ("none", "No tax", "0", False),
    ],
)
def test_a_tax_flag_is_read(text: str, name: str, rate: str, included: bool) -> None:
    """The ways people write a tax."""
    assert parse_tax(text) == HeardTax(TaxRate(name, D(rate)), included)


@pytest.mark.parametrize("text", ["", "abc", "-5%", "101%", "NaN", "1e5%", "20% 20%"])
def test_a_tax_flag_that_is_none_is_refused(text: str) -> None:
    """A rate nobody charges is a typo."""
    with pytest.raises(UsageError):
        parse_tax(text)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("colour", "red"), ("lines.9.unit_price", "1"), ("lines.1.unit_price", "-1"), ("lines.1.quantity", "NaN"),
        ("currency", "XXY"), ("due", "2026-02-30"), ("terms", "soon"), ("discount", "-5"), ("discount", "101%"),
        ("client", " "),
    ],
)  # fmt: skip
def test_answers_that_do_not_fit_are_refused(field: str, text: str) -> None:
    """A wrong answer changes nothing."""
    with pytest.raises(UsageError):
        answered(heard(), field, text)


def test_an_invoice_reopens_to_itself() -> None:
    """Finishing an invoice again gives the same amounts, tax, discounts and deposit included."""
    draft = heard(
        lines=(line(discount=Heard(Discount("percent", D(5)))), line("Part", "33.33", "3")),
        tax=Heard(HeardTax(TaxRate("VAT", D(20)))),
        discount=Heard(Discount("amount", D(7))),
        deposit=Heard(Deposit("amount", D(40))),
    )
    invoice = finished(draft)
    assert finished(draft_of(invoice)) == invoice
    assert finished(reanswered(invoice, (("tax", "none"),))).tax_total == 0


def test_editing_words_leaves_amounts_that_were_spoken_with_tax() -> None:
    """Tax taken out and put on again can move a cent; a new due date must not."""
    prices = heard(lines=(line(price="0.03", quantity="7"),), tax=Heard(parse_tax("20% included")))
    invoice = finished(prices)
    answers = (("po", "4711"),)
    edited = with_amounts_of(finished(reanswered(invoice, answers)), invoice, answers)
    assert (edited.total, edited.po_number) == (invoice.total, "4711")

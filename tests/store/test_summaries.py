"""Sums from indexes equal sums over the invoices themselves."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_samples import PATTERN, billed, sample_invoice

from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.invoice import Invoice, Payment, identity
from voiceinvoice.domain.party import Business, Client
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books

TODAY = date(2026, 6, 30)

kinds = st.fixed_dictionaries(
    {
        "amount": st.integers(0, 10**9),
        "currency": st.sampled_from(["USD", "EUR", "JPY"]),
        "client": st.sampled_from([Client(name="Acme"), Client(name="acme"), Client(id="client_1", name="Zed")]),
        "status": st.sampled_from(["draft", "open", "paid", "void", "part", "credited", "part credited"]),
        "age": st.none() | st.integers(-40, 130),
    }
)


def kept(books: Books, number: int, kind: dict[str, object]) -> tuple[Invoice, ...]:
    """An invoice of that kind in the books, perhaps with a credit note, all by the ways that the program has."""
    age, status = kind["age"], kind["status"]
    invoice = sample_invoice(
        id=identity(books.owner, str(number)),
        currency=kind["currency"],
        client=kind["client"],
        issue_date=TODAY - timedelta(days=number * 11),
        due_date=None if age is None else TODAY - timedelta(days=int(str(age))),
        **billed(int(str(kind["amount"]))),
    )
    if status == "draft":
        return (books.save_draft(invoice)[0],)
    paid = {"paid": invoice.total, "part": Decimal(int(invoice.total / 3))}.get(str(status), Decimal(0))
    if paid:
        invoice = replace(invoice, payments=(Payment(paid_on=TODAY, amount=paid),))
    issued = books.issue(invoice, PATTERN)[0]
    if status in {"credited", "part credited"} and invoice.total > 1:
        part = Decimal(int(invoice.total / 3) or 1) if status == "part credited" else None
        return books.credit(credit_note(issued, (), Business(), TODAY, amount=part), issued)
    return (books.update(replace(issued, status="void", void_reason="x")) if status == "void" else issued,)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.lists(kinds, max_size=12))
def test_sums_equal_those_over_the_invoices(store: Store, several: list[dict[str, object]]) -> None:
    """Guards the dashboard against any figure that the invoices do not bear out."""
    books = Books(store, f"owner {uuid4()}")
    invoices = [one for number, kind in enumerate(several) for one in kept(books, number, kind)]
    billed_ones = [invoice for invoice in invoices if invoice.status not in {"draft", "void"}]

    months: Counter[tuple[str, str]] = Counter()
    clients: Counter[tuple[str, str]] = Counter()
    for invoice in billed_ones:
        total = -invoice.total if invoice.is_credit_note else invoice.total
        months[f"{invoice.issue_date:%Y-%m}", invoice.currency] += total  # type: ignore[assignment]
        clients[invoice.currency, invoice.client.name.casefold()] += total  # type: ignore[assignment]
    revenue = books.revenue_by_month()
    assert {(row.month, row.currency): row.total for row in revenue} == months
    assert [(row.month, row.currency) for row in revenue] == sorted(months)
    assert sum(row.invoices for row in revenue) == sum(not one.is_credit_note for one in billed_ones)
    best = books.best_clients(limit=10)
    assert {(row.currency, row.name.casefold()): row.total for row in best} == clients
    assert [(row.currency, -row.total) for row in best] == sorted((row.currency, -row.total) for row in best)

    open_ones = [invoice for invoice in invoices if invoice.status == "open"]
    owed: Counter[tuple[str, str]] = Counter()
    for invoice in open_ones:
        late = (TODAY - invoice.due_date).days if invoice.due_date else 0
        age = "current" if late <= 0 else "1-30" if late <= 30 else "31-60" if late <= 60 else "61-90"
        owed[invoice.currency, age if late <= 90 else "90+"] += invoice.balance_due  # type: ignore[assignment]
    outstanding = books.outstanding_by_age(TODAY)
    assert {(row.currency, row.age): row.amount for row in outstanding} == owed
    assert sum(row.invoices for row in outstanding) == len(open_ones)
    statuses = Counter("credit_notes" if one.is_credit_note else one.status for one in invoices)
    names = ("draft", "open", "paid", "credited", "void", "credit_notes")
    assert books.count_by_status() == {status: statuses[status] for status in names}


@pytest.mark.parametrize(
    ("days", "age"),
    [
        *[(None, "current"), (-1, "current"), (0, "current"), (1, "1-30"), (30, "1-30"), (31, "31-60")],
        *[(60, "31-60"), (61, "61-90"), (90, "61-90"), (91, "90+"), (4000, "90+")],
    ],
)
def test_the_age_of_a_debt(books: Books, days: int | None, age: str) -> None:
    """Guards the edges of each age: the due date itself is not late, and without one nothing is."""
    due = None if days is None else TODAY - timedelta(days=days)
    books.issue(sample_invoice(issue_date=TODAY - timedelta(days=5000), due_date=due), PATTERN)
    assert [(row.age, row.invoices, row.amount) for row in books.outstanding_by_age(TODAY)] == [(age, 1, Decimal(100))]


def test_a_period_begins_with_a_whole_month(books: Books) -> None:
    """Guards `since`: the month that it lies in is counted in full, earlier ones are not."""
    for number, day in enumerate([date(2026, 1, 31), date(2026, 2, 1), date(2026, 3, 1)]):
        books.issue(sample_invoice(digest=str(number), issue_date=day), PATTERN)
    assert [row.month for row in books.revenue_by_month(since=date(2026, 2, 20))] == ["2026-02", "2026-03"]
    assert [row.invoices for row in books.best_clients(since=date(2026, 2, 20))] == [2]


def test_the_best_clients_are_few_and_named_as_last(books: Books) -> None:
    """Guards the limit for each currency, and the name after a client was renamed."""
    for number, name in enumerate(["Old name", "New name"]):
        client = Client(id="client_1", name=name)
        books.issue(sample_invoice(digest=name, client=client, issue_date=date(2026, 1, 1 + number)), PATTERN)
    for currency in ("USD", "EUR"):
        for digest in "ab":
            client = Client(name=digest)
            books.issue(sample_invoice(digest=digest + currency, client=client, currency=currency), PATTERN)
    best = books.best_clients(limit=1)
    assert [(row.currency, row.invoices) for row in best] == [("EUR", 1), ("USD", 2)]
    assert (best[1].name, best[1].client_id, best[0].client_id) == ("New name", "client_1", "")

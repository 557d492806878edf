"""SQLite answers from indexes: no table is scanned, nothing is sorted in memory."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from store_samples import PATTERN, sample_invoice

from voiceinvoice.domain.errors import NotFound
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Client
from voiceinvoice.store.books import Books
from voiceinvoice.store.runs import Runs
from voiceinvoice.store.sqlite import SqliteStore

Plans = Callable[[Callable[[], Any]], list[str]]
DAY = date(2026, 3, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Books with a saved client and an invoice."""
    with closing(SqliteStore(tmp_path / "books.sqlite3")) as store:
        books = Books(store, "tester")
        acme = books.add_client(Client(name="Acme", aliases=("factory",)))
        books.issue(sample_invoice(client=acme), PATTERN)
        yield store


@pytest.fixture
def books(store: SqliteStore) -> Books:
    """The books."""
    return Books(store, "tester")


@pytest.fixture
def plans(store: SqliteStore) -> Plans:
    """What SQLite plans for each statement about documents that a call sends."""

    def plans_of(call: Callable[[], Any]) -> list[str]:
        statements: list[str] = []
        connection = store._writing()
        connection.set_trace_callback(statements.append)
        call()
        connection.set_trace_callback(None)
        queries = [text for text in statements if text.startswith(("SELECT", "UPDATE", "DELETE"))]
        return [row[3] for query in queries for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]

    return plans_of


def former_client(books: Books) -> None:
    """A list for a client that is saved no more."""
    books.remove_client(books.find_client("acme"))
    books.invoices(client="acme")


def client_of_two_keys(books: Books) -> Iterator[Invoice]:
    """A list for a client who was billed by name before being saved."""
    books.issue(sample_invoice(digest="unsaved", client=Client(name="Factory")), PATTERN)
    return books.invoices(client="acme", limit=50)


def unknown_number(books: Books) -> None:
    """A number that is not there, with a hint at those that are."""
    with pytest.raises(NotFound):
        books.find_invoice("INV-2026-0009")


def pay(books: Books) -> None:
    """A change of an issued invoice."""
    books.update(replace(next(books.invoices()), pdf="x"))


CALLS: list[tuple[str, Callable[[Books], Any], str]] = [
    ("newest", lambda books: books.invoices(limit=50), "owner_issue_date_seq_created"),
    ("period", lambda books: books.invoices(since=DAY, until=DAY), "owner_issue_date_seq_created"),
    ("words", lambda books: books.invoices(words="repair", limit=5), "owner_issue_date_seq_created"),
    ("status", lambda books: books.invoices(status="open"), "owner_status_issue_date"),
    ("overdue", lambda books: books.invoices(overdue_on=DAY), "owner_status_issue_date"),
    ("client", lambda books: books.invoices(client="acme"), "owner_client_key_issue_date"),
    ("client, status, since", lambda books: books.invoices(client="acme", status="open", since=DAY), "client_key"),
    ("number", lambda books: books.find_invoice("inv-2026-0001"), "owner_number_key"),
    ("short id", lambda books: books.find_invoice(next(books.invoices()).id[4:12]), "autoindex_invoices_1 (_id>?"),
    ("id", lambda books: books.with_id("x"), "autoindex_invoices_1 (_id=?)"),
    ("next number", lambda books: books.issue(sample_invoice(digest="new"), PATTERN), "owner_series_seq"),
    ("client by name", lambda books: books.find_client("ACME"), "clients_owner_name_key"),
    ("revenue", lambda books: books.revenue_by_month(), "invoices_by_month_currency_status"),
    ("revenue since", lambda books: books.revenue_by_month(since=DAY), "invoices_by_month_currency_status"),
    ("outstanding", lambda books: books.outstanding_by_age(DAY), "invoices_by_status_currency_due_date"),
    ("best clients", lambda books: books.best_clients(), "invoices_by_client_key_currency_status_month"),
    ("best clients since", lambda books: books.best_clients(since=DAY), "invoices_by_client_key_currency_status_month"),
    ("status, since", lambda books: books.invoices(status="paid", since=DAY), "owner_status_issue_date"),
    ("overdue, since", lambda books: books.invoices(overdue_on=DAY, since=DAY), "owner_status_issue_date"),
    ("credit notes", lambda books: books.invoices(credit_notes=True), "owner_status_issue_date"),
    ("client of two keys", lambda books: client_of_two_keys(books), "owner_client_key_issue_date"),
    ("unknown number", lambda books: unknown_number(books), "owner_issue_date_seq_created"),
    ("all clients", lambda books: books.clients(), "clients_owner_name_key"),
    ("all services", lambda books: books.services(), "services_owner_name_key"),
    ("billed before", lambda books: books.repeats("words"), "autoindex_invoices_1 (_id=?)"),
    ("a payment", lambda books: pay(books), "autoindex_invoices_1 (_id=?)"),
    ("run by key", lambda books: Runs(books._store, books.owner).recall("key"), "runs_owner_key_started_at"),
    ("newest runs", lambda books: list(Runs(books._store, books.owner).newest(5)), "runs_owner_started_at"),
    ("former client", lambda books: former_client(books), "owner_client_name"),
    ("counts", lambda books: books.count_by_status(), "invoices_by_status"),
]


@pytest.mark.parametrize(("call", "index"), [pytest.param(*rest, id=name) for name, *rest in CALLS])
def test_every_question_has_its_index(books: Books, plans: Plans, call: Callable[[Books], Any], index: str) -> None:
    """Guards against a list or a number that slows down as the books grow."""
    found = plans(lambda: call(books))
    assert any(index in line for line in found), found
    assert not [line for line in found if "SCAN" in line or "TEMP B-TREE" in line], found

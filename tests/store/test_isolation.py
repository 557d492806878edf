"""Owners never see, change or count what is another's."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_samples import PATTERN, sample_invoice

from voiceinvoice.domain.errors import Conflict, NotFound, UsageError, VoiceInvoiceError
from voiceinvoice.domain.invoice import identity
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books
from voiceinvoice.store.sqlite import SqliteStore

HOSTILE = [
    "' OR 1=1 --",
    '"; DROP TABLE invoices; --',
    '{"$ne": null}',
    "$where",
    "%",
    "_",
    "*",
    ".*",
    "\\",
    "\x01\x7f",
    "\u202eowner",
    " ",
    "tester ",
    "TESTER",
    "te\u0301ster",
    "t\u00e9ster",
    "null",
    "0",
    "\n",
    "🧾" * 60,
]
owners = st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=250)


def fill(books: Books) -> None:
    """One of everything."""
    books.save_business(Business(name=f"business of {books.owner!r}"))
    books.add_client(Client(name="Acme"))
    books.add_service(Service(name="Repair", unit_price=1))  # type: ignore[arg-type]
    books.issue(sample_invoice(books.owner), PATTERN)
    books.save_draft(sample_invoice(books.owner, "draft"))


def contents(books: Books) -> list[Any]:
    """What every public method that reads gives."""
    today = date(2026, 12, 31)
    return [
        books.business(),
        books.clients(),
        books.services(),
        list(books.invoices()),
        list(books.invoices(words="repair", status="open", overdue_on=today)),
        books.revenue_by_month(),
        books.outstanding_by_age(today),
        books.best_clients(),
        books.count_by_status(),
        books.repeats("words"),
    ]


def attempts(books: Books, other: Books) -> list[Any]:
    """Every public call by which `other` could reach for what `books` keeps, each with its arguments."""
    client, service, invoice = books.clients()[0], books.services()[0], next(books.invoices(status="open"))
    draft = next(books.invoices(status="draft"))
    return [
        lambda: other.find_client(client.id),
        lambda: other.save_client(replace(client, name="Mine")),
        lambda: other.remove_client(client),
        lambda: other.add_client(replace(client, name="Mine now")),
        lambda: other.find_service(service.id),
        lambda: other.save_service(replace(service, name="Mine")),
        lambda: other.remove_service(service),
        lambda: other.find_invoice(invoice.id),
        lambda: other.find_invoice(draft.reference),
        lambda: other.update(replace(invoice, status="void")),
        lambda: other.delete_draft(draft),
        lambda: other.issue(draft, PATTERN),
        lambda: other.issue(replace(draft, rev=0), PATTERN),
        lambda: other.save_draft(replace(draft, rev=0)),
        lambda: other.save_draft(draft),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(owners, owners)
def test_no_method_crosses_owners(tmp_path: Path, one: str, other: str) -> None:
    """Guards every public method, for owners that look like patterns, operators and SQL."""
    with closing(SqliteStore(tmp_path / "books.sqlite3")) as store:
        check_apart(store, one, other)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6, deadline=None)
@given(owners, owners)
def test_no_method_crosses_owners_in_any_store(store: Store, one: str, other: str) -> None:
    """Guards the same in every store; fewer, because the tests' server takes its time."""
    check_apart(store, one, other)


def check_apart(store: Store, one: str, other: str) -> None:
    """Neither owner sees, changes or counts what is the other's."""
    assume(one != other)
    try:
        mine, theirs = Books(store, one), Books(store, other)
    except UsageError:
        assert any(letter == "\0" or "\ud800" <= letter <= "\udfff" for letter in one + other)
        return
    for books in (mine, theirs):
        if not books.business().rev:
            fill(books)
    before = contents(mine), contents(theirs)
    for attempt in attempts(mine, theirs):
        with pytest.raises((NotFound, Conflict)):
            attempt()
    assert theirs.with_id(identity(one, "words")) is None
    assert (contents(mine), contents(theirs)) == before
    assert (
        before[0][8] == before[1][8] == {"draft": 1, "open": 1, "paid": 0, "credited": 0, "void": 0, "credit_notes": 0}
    )


@pytest.mark.parametrize("owner", ["", None, {"$ne": ""}, ["a"], "a\0b", "\udce9", "x" * 251])
def test_an_owner_that_is_no_plain_text_is_refused(store: Store, owner: Any) -> None:
    """Guards the entrance: such an owner gets no books, and no single call."""
    with pytest.raises(UsageError):
        Books(store, owner)
    calls = [
        lambda: store.get(owner, "clients", "x"),
        lambda: store.find(owner, "clients", {}),
        lambda: store.count(owner, "clients", {}),
        lambda: store.insert(owner, "clients", {"_id": "x"}),
        lambda: store.replace(owner, "clients", {"_id": "x", "rev": 1}),
        lambda: store.delete(owner, "clients", "x", 1),
        lambda: store.issue(owner, "invoices", "s", 1, lambda seq: {"_id": str(seq)}),
        lambda: store.totals(owner, "invoices", ("status",), (), {}),
    ]
    for call in calls:
        with pytest.raises(VoiceInvoiceError):
            call()


def test_every_statement_names_the_owner(tmp_path: Path) -> None:
    """Guards isolation by construction: what is sent to SQLite carries the owner, whatever is asked."""
    store = SqliteStore(tmp_path / "books.sqlite3")
    books = Books(store, "somebody")
    fill(books)
    statements: list[str] = []
    store._writing().set_trace_callback(statements.append)
    contents(books)
    fill(Books(store, "somebody else"))
    for attempt in attempts(books, Books(store, "somebody else")):
        with pytest.raises(VoiceInvoiceError):
            attempt()
    store.close()
    about_records = [one for one in statements if one not in {"BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"}]
    assert len(about_records) > 40
    assert all("somebody" in statement for statement in about_records)

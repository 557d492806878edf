"""Sums kept beside the invoices: whatever happens, they are those of the invoices."""

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlite_files import filled
from store_samples import PATTERN, billed, sample_invoice
from test_summaries import TODAY, kept, kinds

from voiceinvoice.domain.errors import Conflict, StoreUnavailable
from voiceinvoice.domain.invoice import Payment, identity
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books
from voiceinvoice.store.claiming import claim
from voiceinvoice.store.copying import copy
from voiceinvoice.store.health import has_right_sums
from voiceinvoice.store.rollups import ROLLUPS
from voiceinvoice.store.sqlite import SqliteStore
from voiceinvoice.store.sqlite_whole import SqliteWhole

#: What a dashboard sums by: the fields of a group, and the sums.
SUMMED = [
    (("status",), ()),
    (("month", "currency"), ("total",)),
    (("month", "currency", "status"), ("total",)),
    (("client_key", "currency"), ("total",)),
    (("client_key", "currency", "status"), ("total",)),
    (("currency", "due_date"), ("balance",)),
]
WHERES: list[dict[str, Any]] = [
    {},
    {"status": "open"},
    {"status": {"$in": ("open", "paid")}, "month": "2026-05"},
]


def looped(store: Store, owner: str, by: Sequence[str], sums: Sequence[str], where: Any) -> list[dict[str, Any]]:
    """The same totals from a loop over the documents."""
    counts: Counter[tuple[str, ...]] = Counter()
    added: Counter[tuple[tuple[str, ...], str]] = Counter()
    for document in store.find(owner, "invoices", where):
        group = tuple(document.get(field, "") for field in by)
        counts[group] += 1
        for field in sums:
            added[group, field] += document[field]
    return [
        {field: value or None for field, value in zip(by, group, strict=True)}
        | {"count": counts[group]}
        | {field: added[group, field] for field in sums}
        for group in sorted(counts)
    ]


def assert_right(store: Store, *owners: str) -> None:
    """Every total of these owners is that of a loop over their documents."""
    for owner in owners:
        for by, sums in SUMMED:
            for where in WHERES:
                found = list(store.totals(owner, "invoices", by, sums, where))
                assert found == looped(store, owner, by, sums, where)


def change(books: Books, what: str) -> None:
    """Does something to the newest or the oldest invoices that bear it."""
    for invoice in list(books.invoices())[:3]:
        with suppress(Conflict):
            if what == "issue" and invoice.status == "draft":
                books.issue(invoice, PATTERN)
            elif what == "edit" and invoice.status == "draft":
                books.save_draft(replace(invoice, currency="EUR", due_date=None, **billed(77)))
            elif what == "delete" and invoice.status == "draft":
                books.delete_draft(invoice)
            elif what == "pay" and invoice.status == "open":
                payment = Payment(paid_on=TODAY, amount=invoice.balance_due)
                books.update(replace(invoice, status="paid", payments=(*invoice.payments, payment)))
            elif what == "void" and invoice.status in {"open", "paid"}:
                books.update(replace(invoice, status="void", void_reason="x"))


deeds = st.lists(kinds | st.sampled_from(["issue", "edit", "delete", "pay", "void", "claim", "fail"]), max_size=14)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(deeds)
def test_sums_follow_whatever_is_done(store: Store, several: list[Any]) -> None:
    """Guards the dashboard in every store after any sequence of drafts, numbers, edits, payments, voids, deletions,
    claims and writes that fail half-way."""
    first, second = Books(store, f"owner {uuid4()}"), Books(store, f"owner {uuid4()}")
    for number, deed in enumerate(several):
        if isinstance(deed, dict):
            kept(first if number % 3 else second, number, deed)
        elif deed == "claim":
            with suppress(Conflict):
                claim(store, first.owner, second.owner)
        elif deed == "fail":
            with pytest.raises(ZeroDivisionError):
                store.issue(first.owner, "invoices", "s", 1, lambda _seq: {"_id": str(1 // 0)})
        else:
            change(first, deed)
    assert_right(store, first.owner, second.owner)
    if isinstance(store, SqliteStore) and store.path.exists():
        assert has_right_sums(store.path)


def test_an_invoice_without_a_due_date_is_due_on_no_day(store: Store) -> None:
    """Guards the empty text that stands for a missing field in kept sums: it is not compared with dates."""
    books = Books(store, "tester")
    books.issue(sample_invoice(), PATTERN)
    books.issue(sample_invoice(digest="no day", due_date=None), PATTERN)
    rows = store.totals("tester", "invoices", ("status",), ("balance",), {"due_date": {"$lt": "2030-01-01"}})
    assert list(rows) == [{"status": "open", "count": 1, "balance": 10000}]


def test_two_processes_worth_of_writes_agree(path: Path) -> None:
    """Guards sums that two connections change in turn, one of which rolls back what it began."""
    chance = random.Random(7)  # noqa: S311 - an order, not a secret
    with closing(SqliteStore(path)) as one, closing(SqliteStore(path)) as two:
        for number in range(40):
            store = chance.choice((one, two))
            books = Books(store, "tester")
            invoice = sample_invoice(digest=str(number), **billed(number))
            books.save_draft(invoice)
            if number % 4 == 0:
                store._writing().execute("BEGIN IMMEDIATE")
                books.delete_draft(books.find_invoice(invoice.id))
                store._writing().execute("ROLLBACK")
            if number % 3 == 0:
                books.issue(invoice, PATTERN)
        assert_right(one, "tester")
        assert_right(two, "tester")
    assert has_right_sums(path)


def test_copies_and_overwritten_records_are_counted(path: Path, tmp_path: Path) -> None:
    """Guards `db copy` and `db import`, which write past the books: new records, and newer revisions of old ones."""
    filled(path)
    other = tmp_path / "other.db"
    for _ in range(2):
        with closing(SqliteWhole(path)) as source, closing(SqliteWhole(other)) as target:
            copy(source, target, lambda _more: None)
        with closing(SqliteStore(other)) as store:
            assert_right(store, "tester")
        assert has_right_sums(other)
        with closing(SqliteStore(path)) as store:
            books = Books(store, "tester")
            books.update(replace(next(books.invoices()), status="void", void_reason="x"))


def tampered() -> Iterator[tuple[str, str]]:
    """What somebody's own SQL may do to the file."""
    table = ROLLUPS[1].table
    yield "a sum", f"UPDATE {table} SET total=total+1"  # noqa: S608 - a name of ours
    yield "a row too few", f"DELETE FROM {ROLLUPS[0].table}"  # noqa: S608 - a name of ours
    yield "a row too many", f"INSERT INTO {ROLLUPS[0].table} VALUES ('nobody', 'open', 1)"  # noqa: S608
    yield "no table", f"DROP TABLE {table}"
    yield "no trigger", "DROP TRIGGER invoices_updated"
    yield "no index", "DROP INDEX invoices_owner_month_currency_status_total"


@pytest.mark.parametrize("statement", [pytest.param(sql, id=name) for name, sql in tampered()])
def test_wrong_sums_are_found_and_mended(path: Path, statement: str) -> None:
    """Guards against a figure that nobody could find out to be wrong."""
    filled(path)
    assert has_right_sums(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    assert not has_right_sums(path)
    with closing(SqliteWhole(path)) as whole:
        assert whole.condition().wrong_sums
        whole.prepare()
        whole.mend_sums()
        assert whole.condition().wrong_sums == ()
    assert has_right_sums(path)
    with closing(SqliteStore(path)) as store:
        Books(store, "tester").issue(sample_invoice(digest="next"), PATTERN)
        assert_right(store, "tester")


def test_a_sum_beyond_64_bits_is_refused(path: Path) -> None:
    """Guards against the rounded number with which SQLite would go on."""
    with closing(SqliteStore(path)) as store:
        books = Books(store, "tester")
        books.issue(sample_invoice(**billed(5 * 10**16)), PATTERN)
        with pytest.raises(StoreUnavailable, match="too large"):
            books.issue(sample_invoice(id=identity("tester", "b"), **billed(5 * 10**16)), PATTERN)
        assert [invoice.number for invoice in books.invoices()] == ["INV-2026-0001"]
        assert_right(store, "tester")

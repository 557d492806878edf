"""What every store must do alike."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from voiceinvoice.store import Duplicate, Stale, Store
from voiceinvoice.store.documents import Document

OWNER = "tester"


def client(number: int, **fields: Any) -> Document:
    """A small document."""
    return {"_id": f"c{number}", "name_key": f"client {number}", "n": number} | fields


def ids(store: Store, where: Any, **options: Any) -> list[str]:
    """The ids that a filter finds, in order."""
    return [document["_id"] for document in store.find(OWNER, "clients", where, **options)]


@pytest.fixture
def filled(store: Store) -> Store:
    """Nine small documents; the odd ones have a note, three share a city."""
    for number in range(1, 10):
        fields: dict[str, Any] = {
            "city": "Köln" if number % 3 == 0 else "Bonn",
            "search": f"nr {number} häuser 50%_[a]",
        }
        if number % 2:
            fields["note"] = "odd"
        store.insert(OWNER, "clients", client(number, **fields))
    return store


def test_a_document_comes_back_as_it_was_kept(store: Store) -> None:
    """Guards the stamp and the round trip of every type."""
    content = {"text": "Ünïcode 🧾 'quoted'", "flag": True, "none": False, "big": 2**63 - 1, "list": [{"a": [1, "x"]}]}
    kept = store.insert(OWNER, "clients", client(1, **content))
    assert store.get(OWNER, "clients", "c1") == kept
    assert kept | content == kept
    assert (kept["owner"], kept["rev"], kept["schema"]) == (OWNER, 1, 1)
    assert abs(kept["created"] - datetime.now(UTC)) < timedelta(minutes=1)
    assert kept["created"] == kept["updated"]


def test_what_is_not_there_is_none(store: Store) -> None:
    """Guards a first look at empty books, of every kind."""
    assert store.get(OWNER, "clients", "c1") is None
    assert list(store.find(OWNER, "clients", {})) == []
    assert store.count(OWNER, "clients", {}) == 0
    assert list(store.totals(OWNER, "invoices", ("status",), ("total",), {})) == []
    store.ping()


def test_an_id_is_taken_once_over_all_owners(store: Store) -> None:
    """Guards the id, on which a repeated run relies."""
    store.insert(OWNER, "clients", client(1))
    for owner in (OWNER, "other"):
        with pytest.raises(Duplicate):
            store.insert(owner, "clients", client(1, name_key="another"))
    assert store.count("other", "clients", {}) == 0


def test_a_name_is_taken_once_for_each_owner(store: Store) -> None:
    """Guards the unique indexes, on insert and on replace."""
    store.insert(OWNER, "clients", client(1))
    second = store.insert(OWNER, "clients", client(2))
    with pytest.raises(Duplicate):
        store.insert(OWNER, "clients", client(3, name_key="client 1"))
    with pytest.raises(Duplicate):
        store.replace(OWNER, "clients", second | {"name_key": "client 1"})
    store.insert("other", "clients", client(4, name_key="client 1"))


def test_replacing_counts_the_revision_and_keeps_the_creation(store: Store) -> None:
    """Guards what an edit leaves as it was and what it moves on."""
    first = store.insert(OWNER, "clients", client(1))
    second = store.replace(OWNER, "clients", first | {"n": 7})
    assert store.get(OWNER, "clients", "c1") == second
    assert second == first | {"n": 7, "rev": 2, "updated": second["updated"]}
    assert second["updated"] >= first["updated"]


@pytest.mark.parametrize("change", [{"rev": 2}, {"rev": 0}, {"_id": "c2"}])
def test_another_revision_or_a_missing_document_is_not_replaced(store: Store, change: Document) -> None:
    """Guards against lost updates."""
    first = store.insert(OWNER, "clients", client(1))
    with pytest.raises(Stale):
        store.replace(OWNER, "clients", first | {"n": 7} | change)
    assert store.get(OWNER, "clients", "c1") == first


def test_only_the_revision_that_was_read_is_deleted(store: Store) -> None:
    """Guards against deleting what somebody has just changed."""
    store.insert(OWNER, "clients", client(1))
    for owner, document_id, rev in ((OWNER, "c1", 2), (OWNER, "c2", 1), ("other", "c1", 1)):
        with pytest.raises(Stale):
            store.delete(owner, "clients", document_id, rev)
    store.delete(OWNER, "clients", "c1", 1)
    assert store.get(OWNER, "clients", "c1") is None


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, "123456789"),
        ({"n": 4}, "4"),
        ({"n": {"$in": (2, 4, 99)}}, "24"),
        ({"n": {"$in": ()}}, ""),
        ({"n": {"$gt": 3, "$lte": 5}}, "45"),
        ({"n": {"$gte": 3, "$lt": 5}}, "34"),
        ({"city": {"$ne": "Bonn"}}, "369"),
        ({"note": {"$ne": "odd"}}, "2468"),
        ({"note": {"$exists": False}}, "2468"),
        ({"note": {"$exists": True}, "city": "Köln"}, "39"),
        ({"_id": {"$gte": "c3", "$lt": "c5"}}, "34"),
        ({"created": {"$gt": datetime(2000, 1, 1, tzinfo=UTC)}, "n": 1}, "1"),
        ({"created": {"$lt": datetime(2000, 1, 1, tzinfo=UTC)}}, ""),
    ],
)
def test_filters(filled: Store, where: Any, expected: str) -> None:
    """Guards each operator, and that count and find agree."""
    assert ids(filled, where, sort=[("n", 1)]) == [f"c{digit}" for digit in expected]
    assert filled.count(OWNER, "clients", where) == len(expected)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("HÄUSER", 9),
        ("häuser nr", 9),
        ("nr 7", 1),
        ("50%_[", 9),
        ("%", 9),
        ("5_%", 0),
        (".*", 0),
        ("'; --", 0),
        ("", 9),
    ],
)
def test_words(filled: Store, words: str, found: int) -> None:
    """Guards the search: every word as it is, whatever its case, and no word is a pattern."""
    assert len(ids(filled, {}, words=words)) == found
    assert filled.count(OWNER, "clients", {}, words=words) == found


@pytest.mark.parametrize("where", [{"n": {"$where": 1}}, {"n": {"$exists": 1}}, {"n": {"$in": 5}}, {"a'b": 1}, {"": 1}])
def test_an_unknown_filter_is_refused(store: Store, where: Any) -> None:
    """Guards against operators and names that nobody meant to send."""
    with pytest.raises(ValueError, match=r"filter|field"):
        store.count(OWNER, "clients", where)


@pytest.mark.parametrize("value", [{"$ne": ""}, ["c1"], None, 1.5])
def test_a_value_is_never_an_operator(filled: Store, value: Any) -> None:
    """Guards against injection through an id or a compared value."""
    with pytest.raises((TypeError, ValueError)):
        filled.get(OWNER, "clients", value)
    with pytest.raises((TypeError, ValueError)):
        filled.delete(OWNER, "clients", value, 1)
    with pytest.raises((TypeError, ValueError)):
        filled.count(OWNER, "clients", {"n": {"$ne": value}})
    assert filled.count(OWNER, "clients", {}) == 9


def test_sort_and_limit(filled: Store) -> None:
    """Guards the order by several fields, and the limit."""
    assert ids(filled, {}, sort=[("city", -1), ("n", 1)], limit=4) == ["c3", "c6", "c9", "c1"]
    assert ids(filled, {}, sort=[("n", -1)], limit=2) == ["c9", "c8"]


def test_a_long_result_streams_while_it_is_changed(open_another: Callable[[], Store]) -> None:
    """Guards a loop that edits what it reads, while another process writes too: each document once, no error."""
    store, other = open_another(), open_another()
    for number in range(1200):
        store.insert(OWNER, "clients", client(number))
    seen = []
    for document in store.find(OWNER, "clients", {}, sort=[("n", 1)]):
        if document["n"] < 1200:
            seen.append(document["n"])
            if document["n"] % 100 == 0:
                other.insert(OWNER, "clients", client(10_000 + document["n"]))
                store.replace(OWNER, "clients", document | {"note": "seen"})
    assert seen == list(range(1200))
    assert store.count(OWNER, "clients", {"note": "seen"}) == 12


def test_an_open_result_does_not_stop_the_next_write(open_another: Callable[[], Store]) -> None:
    """Guards against a half-read list holding this connection to an old state of the books."""
    store, other = open_another(), open_another()
    for number in range(1200):
        store.insert(OWNER, "clients", client(number))
    half_read = store.find(OWNER, "clients", {})
    next(half_read)
    other.insert(OWNER, "clients", client(5000))
    assert store.get(OWNER, "clients", "c5000")
    store.insert(OWNER, "clients", client(5001))
    assert other.get(OWNER, "clients", "c5001")


def test_totals(store: Store) -> None:
    """Guards groups, their order, counts and sums, also of fields that no index has."""
    for number, (month, currency, amount) in enumerate(
        [("2026-02", "USD", 5), ("2026-01", "USD", 1), ("2026-01", "EUR", 2), ("2026-01", "USD", 3)]
    ):
        fields = {"month": month, "currency": currency, "status": "open", "total": amount, "extra": amount}
        store.insert(OWNER, "invoices", {"_id": str(number)} | fields)
    expected = [
        {"month": "2026-01", "currency": "EUR", "count": 1, "total": 2},
        {"month": "2026-01", "currency": "USD", "count": 2, "total": 4},
        {"month": "2026-02", "currency": "USD", "count": 1, "total": 5},
    ]
    assert list(store.totals(OWNER, "invoices", ("month", "currency"), ("total",), {"status": "open"})) == expected
    assert [row["extra"] for row in store.totals(OWNER, "invoices", ("currency",), ("extra",), {})] == [2, 9]
    assert list(store.totals("other", "invoices", ("month",), (), {})) == []

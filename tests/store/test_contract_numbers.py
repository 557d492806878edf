"""How every store gives the next number."""

from collections.abc import Callable
from typing import Any

import pytest

from voiceinvoice.store import Duplicate, Stale, Store
from voiceinvoice.store.documents import Document

OWNER = "tester"


def numbered(number: str, **fields: Any) -> Callable[[int], Document]:
    """Builds an invoice whose number is the pattern with its seq."""

    def build(seq: int) -> Document:
        text = number.format(seq)
        return {"_id": text, "number_key": text, "series": number, "seq": seq} | fields

    return build


def test_numbers_follow_each_other(store: Store) -> None:
    """Guards the next number: from the start value, without a gap, for each owner and series."""
    for series, start, expected in (("A{}", 1, "A1"), ("A{}", 1, "A2"), ("B{}", 7, "B7"), ("B{}", 7, "B8")):
        assert store.issue(OWNER, "invoices", series, start, numbered(series))["_id"] == expected
    assert store.issue(OWNER, "invoices", "A{}", 10, numbered("A{}"))["_id"] == "A10", "a start value raised later"
    other = numbered("A{}", _id="another")
    assert store.issue("other", "invoices", "A{}", 1, other)["number_key"] == "A1"


def test_a_number_of_another_series_is_not_given_twice(store: Store) -> None:
    """Guards unique numbers when the pattern was changed to one that gives some of the same."""
    for seq in (2, 3, 12, 13):
        store.insert(OWNER, "invoices", numbered("A{}")(seq))
    issued = store.issue(OWNER, "invoices", "A1{}", 2, numbered("A1{}", _id="new"))
    assert issued["number_key"] == "A14"


def test_issuing_twice_is_refused_and_takes_no_number(store: Store) -> None:
    """Guards against a second invoice of the same id, or of a draft that changed."""
    first = store.issue(OWNER, "invoices", "A{}", 1, numbered("A{}", _id="one"))
    with pytest.raises(Duplicate):
        store.issue(OWNER, "invoices", "A{}", 1, numbered("A{}", _id="one"))
    with pytest.raises(Stale):
        store.issue(OWNER, "invoices", "A{}", 1, numbered("A{}", _id="one", rev=5))
    assert store.issue(OWNER, "invoices", "A{}", 1, numbered("A{}", _id="two"))["seq"] == 2
    assert store.get(OWNER, "invoices", "one") == first


def test_a_failure_while_building_takes_no_number(store: Store) -> None:
    """Guards the transaction: nothing is half done, and the store still works."""

    def fails(seq: int) -> Document:
        raise KeyboardInterrupt(seq)

    with pytest.raises(KeyboardInterrupt):
        store.issue(OWNER, "invoices", "A{}", 1, fails)
    assert store.issue(OWNER, "invoices", "A{}", 1, numbered("A{}"))["seq"] == 1


def test_a_draft_becomes_the_numbered_document(store: Store) -> None:
    """Guards issuing in place of a draft, and that drafts without numbers do not collide."""
    draft = store.insert(OWNER, "invoices", {"_id": "one", "status": "draft"})
    store.insert(OWNER, "invoices", {"_id": "two", "status": "draft"})
    issued = store.issue(OWNER, "invoices", "A{}", 1, lambda seq: draft | numbered("A{}", _id="one")(seq))
    assert (issued["rev"], issued["created"]) == (2, draft["created"])
    assert store.get(OWNER, "invoices", "one") == issued

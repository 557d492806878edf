"""The business, clients and services of one owner."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from store_samples import businesses

from voiceinvoice.domain.errors import Conflict, NotFound, UsageError
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books

SAVED: list[Any] = [
    ("client", Client(name="Häuser GmbH", aliases=("the builders",))),
    ("service", Service(name="Häuser GmbH", aliases=("the builders",), unit_price=Decimal("12.50"))),
]


class Desk:
    """The methods of Books for one kind of saved record, by their common names."""

    def __init__(self, books: Books, what: str) -> None:
        self.all: Callable[[], tuple[Any, ...]] = getattr(books, f"{what}s")
        self.find, self.add, self.save, self.remove = (
            getattr(books, f"{verb}_{what}") for verb in ("find", "add", "save", "remove")
        )


@pytest.fixture(params=SAVED, ids=["client", "service"])
def desk(request: pytest.FixtureRequest, books: Books) -> Desk:
    """The books with one record, for each kind."""
    what, record = request.param
    desk = Desk(books, what)
    desk.add(record)
    return desk


def test_an_unnamed_business_is_there_from_the_start(books: Books) -> None:
    """Guards the first run, which asks nothing."""
    assert books.business() == Business()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(businesses)
def test_the_business_is_kept(books: Books, business: Business) -> None:
    """Guards saving and reading the seller, again and again."""
    before = books.business()
    saved = books.save_business(replace(business, rev=before.rev))
    assert saved == replace(business, rev=before.rev + 1) == books.business()


@pytest.mark.parametrize("rev", [0, 2])
def test_a_business_that_changed_meanwhile_is_not_overwritten(books: Books, rev: int) -> None:
    """Guards against lost edits, also when both thought that they were the first."""
    books.save_business(Business(name="First"))
    with pytest.raises(Conflict, match="changed meanwhile"):
        books.save_business(Business(name="Second", rev=rev))
    assert books.business().name == "First"


def test_a_record_is_found_by_id_name_and_alias(desk: Desk) -> None:
    """Guards every way in which people name a saved record, whatever its case and spacing."""
    (record,) = desk.all()
    for text in (record.id, "Häuser GmbH", "HÄUSER  gmbh ", "Ha\u0308user GmbH", "The Builders"):
        assert desk.find(text) == record


def test_an_unknown_name_is_answered_with_close_ones(desk: Desk) -> None:
    """Guards the hint that saves a second command."""
    with pytest.raises(NotFound) as caught:
        desk.find("hauser")
    assert caught.value.hint == "Did you mean Häuser GmbH?"
    with pytest.raises(NotFound) as caught:
        desk.find("zzz")
    assert "list" in caught.value.hint


def test_a_name_is_given_once(desk: Desk) -> None:
    """Guards against two records that one name means, when adding and when renaming."""
    (record,) = desk.all()
    with pytest.raises(Conflict, match="is there already"):
        desk.add(replace(record, id="", name="häuser gmbh"))
    other = desk.add(replace(record, id="", name="Other"))
    with pytest.raises(Conflict, match="is there already"):
        desk.save(replace(other, name="HÄUSER GMBH"))
    assert [one.name for one in desk.all()] == ["Häuser GmbH", "Other"]


def test_an_alias_of_two_is_a_question(desk: Desk) -> None:
    """Guards against the right invoice to the wrong client."""
    (record,) = desk.all()
    desk.add(replace(record, id="", name="Other"))
    with pytest.raises(Conflict, match="Häuser GmbH or Other"):
        desk.find("the builders")


@pytest.mark.parametrize("name", ["", "  "])
def test_a_record_needs_a_name(desk: Desk, name: str) -> None:
    """Guards against records that nobody can name."""
    (record,) = desk.all()
    with pytest.raises(UsageError, match="needs a name"):
        desk.add(replace(record, id="", name=name))


def test_an_edit_on_stale_data_is_refused(desk: Desk) -> None:
    """Guards against lost edits: saving or removing what was changed since it was read."""
    (read,) = desk.all()
    changed = desk.save(replace(read, aliases=("x",)))
    assert changed.rev == 2
    for write in (desk.save, desk.remove):
        with pytest.raises(Conflict, match="changed meanwhile"):
            write(read)
    assert desk.all() == (changed,)
    desk.remove(changed)
    assert desk.all() == ()
    with pytest.raises(NotFound, match="no longer there"):
        desk.save(changed)


def test_names_are_sorted_for_people(books: Books) -> None:
    """Guards the order of a list: by name, not by case."""
    for name in ("beta", "Alpha", "Gamma", "alpha two"):
        books.add_client(Client(name=name))
    assert [client.name for client in books.clients()] == ["Alpha", "alpha two", "beta", "Gamma"]


def test_owners_do_not_share_names(store: Store, books: Books) -> None:
    """Guards two people in one database with a client of the same name."""
    mine = books.add_client(Client(name="Acme"))
    theirs = Books(store, "other").add_client(Client(name="Acme"))
    assert mine.id != theirs.id
    assert books.clients() == (mine,)

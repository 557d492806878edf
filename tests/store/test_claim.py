"""Books that change hands: all of them or nothing, their numbers as they were."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from store_samples import PATTERN, sample_invoice
from test_isolation import fill, owners

from voiceinvoice.domain.errors import Conflict, UsageError, VoiceInvoiceError
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.domain.run import Run
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.pipeline import billed_before
from voiceinvoice.store import Duplicate, Store
from voiceinvoice.store.books import Books
from voiceinvoice.store.claiming import Claimed, claim, claimable
from voiceinvoice.store.runs import Runs


def invoices(books: Books) -> dict[str, str]:
    """Numbers by id."""
    return {invoice.id: invoice.number for invoice in books.invoices()}


def test_everything_changes_hands_and_keeps_its_number(store: Store) -> None:
    """Guards issued numbers, ids, sums, and the next number in the new books."""
    old, new = Books(store, "local:one"), Books(store, "google:1")
    fill(old)
    before = invoices(old), old.clients(), old.revenue_by_month()
    assert claimable(store, old.owner, new.owner) == Claimed(clients=1, services=1, invoices=2, business=True)
    assert claim(store, old.owner, new.owner) == Claimed(clients=1, services=1, invoices=2, business=True)
    assert (invoices(new), new.revenue_by_month()) == (before[0], before[2])
    assert [client.id for client in new.clients()] == [client.id for client in before[1]]
    assert (list(old.invoices()), old.clients(), old.services()) == ([], (), ())
    assert new.business().name == old.business().name
    numbered = list(new.invoices(status="open"))
    issued, is_new = new.issue(sample_invoice(new.owner, "more words"), PATTERN)
    assert is_new
    assert issued.number > numbered[0].number
    assert not claimable(store, old.owner, new.owner)
    assert not claim(store, old.owner, new.owner)


def test_what_engines_answered_goes_along(store: Store) -> None:
    """Guards against paying for an answer twice."""
    run = Run(key="k", purpose="extract", engine="openai", started=datetime(2026, 3, 10, tzinfo=UTC))
    Runs(store, "local:one").keep(run)
    assert claim(store, "local:one", "google:1") == Claimed(runs=1)
    assert Runs(store, "google:1").recall("k") == run
    assert Runs(store, "local:one").recall("k") is None


def test_a_claimed_record_can_be_changed(store: Store) -> None:
    """Guards the revision: what was read before the claim is stale, what is read after it is not."""
    old, new = Books(store, "local:one"), Books(store, "google:1")
    stale = old.add_client(Client(name="Acme"))
    claim(store, old.owner, new.owner)
    with pytest.raises(VoiceInvoiceError):
        new.save_client(stale)
    new.save_client(new.find_client("Acme"))


def test_words_billed_before_a_claim_are_not_billed_again(store: Store) -> None:
    """Guards the client from a second invoice: the first one's id came from its former owner."""
    new = Books(store, "google:1")
    for owner in ("local:one", "local:two"):
        words = Transcript(text=f"Bill Acme 100 dollars for {owner}")
        issued, _ = Books(store, owner).issue(sample_invoice(owner, words.digest), f"{owner[-3:]}-{{seq}}")
        assert billed_before(words, new) is None
        claim(store, owner, new.owner)
        assert billed_before(words, new) == new.with_id(issued.id)
        assert billed_before(words, Books(store, owner)) is None
    assert new.former_owners() == ("local:one", "local:two")


@pytest.mark.parametrize(
    ("make", "taken"),
    [
        (lambda books: books.add_client(Client(name="ACME")), {"clients": ["Acme"]}),
        (lambda books: books.add_service(Service(name="repair", unit_price=1)), {"services": ["Repair"]}),  # type: ignore[arg-type]
        (lambda books: books.issue(sample_invoice(books.owner), PATTERN), {"invoices": ["INV-2026-0001"]}),
    ],
    ids=["client", "service", "invoice"],
)
def test_a_collision_stops_and_lists(store: Store, make: Callable[[Books], Any], taken: dict[str, list[str]]) -> None:
    """Guards both books: neither renumbered, neither half moved."""
    old, new = Books(store, "local:one"), Books(store, "google:1")
    fill(old)
    old.issue(sample_invoice(old.owner, "second", issue_date=date(2026, 5, 1)), PATTERN)
    make(new)
    before = invoices(old), old.clients(), old.services(), invoices(new), new.clients(), new.services()
    with pytest.raises(Conflict) as raised:
        claim(store, old.owner, new.owner)
    assert raised.value.details["taken"] == taken
    assert next(iter(taken.values()))[0] in raised.value.message
    assert (invoices(old), old.clients(), old.services(), invoices(new), new.clients(), new.services()) == before
    assert new.former_owners() == ()
    assert not new.business().rev


def test_a_business_that_both_have_stays_with_each(store: Store) -> None:
    """Guards the account's own details from being overwritten."""
    old, new = Books(store, "local:one"), Books(store, "google:1")
    for books in (old, new):
        books.save_business(Business(name=books.owner))
    old.add_client(Client(name="Acme"))
    assert claim(store, old.owner, new.owner) == Claimed(clients=1)
    assert (old.business().name, new.business().name) == ("local:one", "google:1")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(owners, owners, owners)
def test_a_claim_touches_two_owners_only(store: Store, one: str, other: str, third: str) -> None:
    """Guards a third owner, whatever the owners are called."""
    assume(len({one, other, third}) == 3)
    try:
        books = [Books(store, owner) for owner in (one, other, third)]
    except UsageError:
        return
    for filled in (books[0], books[2]):
        if not filled.business().rev:
            fill(filled)
    before = invoices(books[2]), books[2].clients(), books[2].former_owners()
    try:
        claim(store, one, other)
    except Conflict:
        assert invoices(books[0])
    else:
        assert not invoices(books[0])
    assert (invoices(books[2]), books[2].clients(), books[2].former_owners()) == before


@pytest.mark.parametrize("owner", ["", None, {"$ne": ""}, "a\0b"])
def test_no_claim_without_two_plain_owners(store: Store, owner: Any) -> None:
    """Guards the entrance."""
    for pair in ((owner, "google:1"), ("local:one", owner)):
        with pytest.raises(VoiceInvoiceError):
            store.claim(*pair, {"_id": "former_x", "former": []})


def test_two_claims_at_once_lose_nothing(open_another: Callable[[], Store]) -> None:
    """Guards the list of former owners: the second writer has read an old one and is told so."""
    first, second = open_another(), open_another()
    stale = {"_id": "former_x", "former": []}
    first.claim("local:one", "google:1", dict(stale))
    with pytest.raises(Duplicate):
        second.claim("local:two", "google:1", dict(stale))


CLAIM = (
    "import sys; from voiceinvoice.store import open_store; from voiceinvoice.store.claiming import claim;"
    "store = open_store(sys.argv[1]); print(flush=True); sys.stdin.readline(); claim(store, 'local:one', 'google:1')"
)


@pytest.mark.parametrize("after", [1, 30, 110])
def test_a_killed_claim_is_completed_by_the_next(open_another: Callable[[], Store], url: str, after: int) -> None:
    """Guards a claim that SIGKILL cuts off: on a server it is left in the middle, and the next number is still the
    next; the same claim again brings the rest, and every number, id and amount is there once."""
    store = open_another()
    old, new = Books(store, "local:one"), Books(store, "google:1")
    old.save_business(Business(name="Plumb Ltd"))
    for number in range(60):
        old.add_client(Client(name=f"Client {number}"))
        old.issue(sample_invoice(old.owner, str(number)), PATTERN)
    old.issue(sample_invoice(old.owner, "other series"), "R-{seq}")
    before, revenue = invoices(old), old.revenue_by_month()[0].total
    worker = subprocess.Popen([sys.executable, "-c", CLAIM, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdin
    assert worker.stdout
    worker.stdout.readline()
    worker.stdin.write(b"\n")
    worker.stdin.flush()
    while worker.poll() is None and claimed_so_far(store) < after:
        pass
    worker.kill()
    worker.communicate()
    moved = claimed_so_far(store)
    assert moved in ({0, 121} if url.startswith("sqlite") else range(1, 122))
    numbered, _ = new.issue(sample_invoice(new.owner, "meanwhile"), PATTERN) if invoices(new) else (None, False)
    claim(store, old.owner, new.owner)
    assert not claimable(store, old.owner, new.owner)
    after_all = invoices(new)
    if numbered:
        assert after_all.pop(numbered.id) == numbered.number == "INV-2026-0061"
    assert after_all == before
    assert (len(new.clients()), new.business().name) == (60, "Plumb Ltd")
    assert new.revenue_by_month()[0].total == revenue + (numbered.total if numbered else 0)


def claimed_so_far(store: Store) -> int:
    """How many clients and invoices the new owner has by now."""
    return sum(store.count("google:1", collection, {}) for collection in ("clients", "invoices"))

"""Invoices: numbered once, then changed only by payments and voiding."""

import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace
from store_samples import PATTERN, billed, sample_invoice

from voiceinvoice.domain.errors import Conflict, NotFound, UsageError
from voiceinvoice.domain.invoice import Invoice, Payment, identity
from voiceinvoice.domain.party import Business, Client
from voiceinvoice.store import Store
from voiceinvoice.store.books import Books

PAID = (Payment(paid_on=date(2026, 3, 10), amount=Decimal(100)),)


def issue(books: Books, digest: str = "words", **changes: object) -> Invoice:
    """A new invoice with its number."""
    invoice, is_new = books.issue(sample_invoice(digest=digest, **changes), PATTERN)
    assert is_new
    return invoice


def test_an_issued_invoice_is_the_one_that_was_given(books: Books) -> None:
    """Guards that issuing adds a number, a status and a revision, and nothing else."""
    invoice = sample_invoice()
    issued = issue(books)
    assert issued == replace(invoice, number="INV-2026-0001", status="open", rev=1)
    assert books.with_id(invoice.id) == issued


def test_numbers_follow_in_each_year(books: Books) -> None:
    """Guards the sequence, its restart with the year, and its start value."""
    numbers = [
        books.issue(sample_invoice(digest=str(n), issue_date=date(year, 1, n)), PATTERN, start)[0].number
        for n, (year, start) in enumerate([(2026, 1), (2026, 1), (2027, 1), (2026, 40), (2026, 1), (2027, 1)], 1)
    ]
    assert numbers == "INV-2026-0001 INV-2026-0002 INV-2027-0001 INV-2026-0040 INV-2026-0041 INV-2027-0002".split()


def test_numbers_that_differ_in_case_are_one_series(books: Books) -> None:
    """Guards against INV-1 beside inv-1 after the pattern was retyped."""
    issue(books, "1")
    assert books.issue(sample_invoice(digest="2"), "inv-{year}-{seq}")[0].number == "inv-2026-2"


@pytest.mark.parametrize(
    ("pattern", "start"), [("INV", 1), ("{seq}{seq}", 1), (PATTERN, 0), (PATTERN, -5), (PATTERN, 10**16)]
)
def test_a_pattern_or_start_that_cannot_be_is_refused(books: Books, pattern: str, start: int) -> None:
    """Guards against numbers without a sequence and before anything is written."""
    with pytest.raises(UsageError):
        books.issue(sample_invoice(), pattern, start)
    assert books.count_by_status()["open"] == 0


@pytest.mark.parametrize(
    ("changes", "status"),
    [({"payments": PAID}, "paid"), ({}, "open"), (billed(0), "open"), ({"status": "void"}, "open")],
)
def test_the_status_follows_from_what_is_owed(books: Books, changes: dict[str, object], status: str) -> None:
    """Guards an invoice paid in advance, and one over nothing, which is not paid."""
    assert issue(books, **changes).status == status


def test_the_same_transcript_again_changes_nothing(books: Books) -> None:
    """Guards a repeated run: the invoice that is there comes back, whatever the second reading says."""
    first = issue(books)
    again, is_new = books.issue(sample_invoice(**billed(7)), PATTERN)
    assert (again, is_new) == (first, False)
    drafted, is_new = books.save_draft(sample_invoice(**billed(7)))
    assert (drafted, is_new) == (first, False)
    assert issue(books, "other").number == "INV-2026-0002"


def test_a_draft_is_replaced_until_it_is_issued(books: Books) -> None:
    """Guards the way of a draft: kept without a number, replaced by a second reading, issued in its place."""
    draft, is_kept = books.save_draft(sample_invoice(number="INV-9", status="open"))
    assert is_kept
    assert (draft.number, draft.status, draft.rev) == ("", "draft", 1)
    second, _ = books.save_draft(sample_invoice(**billed(7)))
    assert (second.total, second.rev) == (Decimal(7), 2)
    issued, is_new = books.issue(sample_invoice(**billed(8)), PATTERN)
    assert (issued.number, issued.total, issued.rev, is_new) == ("INV-2026-0001", Decimal(8), 3, True)
    assert list(books.invoices()) == [issued]


def test_a_draft_that_changed_since_it_was_read_is_not_issued(books: Books) -> None:
    """Guards against issuing what was shown while somebody else edited it."""
    shown, _ = books.save_draft(sample_invoice())
    books.save_draft(sample_invoice(**billed(7)))
    for write in (lambda: books.issue(shown, PATTERN), lambda: books.save_draft(shown)):
        with pytest.raises(Conflict, match="changed meanwhile"):
            write()
    books.delete_draft(books.find_invoice(shown.id))
    with pytest.raises(Conflict, match="changed meanwhile"):
        books.issue(shown, PATTERN)
    assert list(books.invoices()) == []


def test_payments_and_voiding_are_kept(books: Books, store: Store) -> None:
    """Guards what may happen to an issued invoice, and that it keeps its number and place in the sequence."""
    issued = issue(books)
    paid = books.update(replace(issued, payments=PAID, status="paid", pdf="a.pdf"))
    assert paid == replace(issued, payments=PAID, status="paid", pdf="a.pdf", rev=2)
    void = books.update(replace(paid, status="void", void_reason="twice", replaced_by="inv_x"))
    assert books.find_invoice("INV-2026-0001") == void
    kept = store.get("tester", "invoices", void.id)
    assert kept
    assert (kept["series"], kept["seq"], kept["balance"]) == ("inv-2026-{seq}", 1, 0)
    assert issue(books, "next").number == "INV-2026-0002"


@pytest.mark.parametrize(
    "changes",
    [
        billed(7),
        {"number": "INV-1"},
        {"number": ""},
        {"status": "draft"},
        {"client": Client(name="Other")},
        {"currency": "EUR"},
        {"issue_date": date(2026, 1, 1)},
        {"notes": "x"},
    ],
)
def test_an_issued_invoice_cannot_be_rewritten(books: Books, changes: dict[str, object]) -> None:
    """Guards the legal record: nothing that the client was sent changes afterwards."""
    issued = issue(books)
    with pytest.raises(Conflict):
        books.update(replace(issued, **changes))
    assert books.with_id(issued.id) == issued


@pytest.mark.parametrize("changes", [{"status": "open"}, {"number": "INV-1"}, {"number": "INV-1", "status": "open"}])
def test_a_draft_gets_a_number_only_by_being_issued(books: Books, changes: dict[str, object]) -> None:
    """Guards the sequence against numbers from elsewhere."""
    draft, _ = books.save_draft(sample_invoice())
    with pytest.raises(Conflict):
        books.update(replace(draft, **changes))
    edited = books.update(replace(draft, notes="edited"))
    assert books.with_id(draft.id) == edited


def test_an_update_on_stale_data_is_refused(books: Books) -> None:
    """Guards against a payment that overwrites another."""
    issued = issue(books)
    books.update(replace(issued, payments=PAID))
    with pytest.raises(Conflict, match="changed meanwhile"):
        books.update(replace(issued, status="void"))
    with pytest.raises(NotFound):
        books.update(sample_invoice(digest="not there"))


def test_a_record_keeps_the_time_it_was_made(books: Books, store: Store) -> None:
    """Guards `created`, by which drafts are listed, through every later write."""
    invoice = books.save_draft(sample_invoice())[0]
    client = books.add_client(Client(name="Acme"))
    business = books.save_business(Business(name="Plumb"))
    places = (("invoices", invoice.id), ("clients", client.id), ("businesses", None))

    def times(field: str) -> list[object]:
        found = [next(store.find("tester", place, {"_id": id_} if id_ else {})) for place, id_ in places]
        return [document[field] for document in found]

    before = times("created")
    time.sleep(0.002)
    books.update(books.issue(invoice, PATTERN)[0])
    books.save_client(client)
    books.save_business(business)
    assert times("created") == before
    assert all(after > made for after, made in zip(times("updated"), before, strict=True))  # type: ignore[operator]


def test_only_drafts_are_deleted(books: Books) -> None:
    """Guards the numbers: an issued invoice stays, so that its number is not given again."""
    issued = issue(books)
    with pytest.raises(Conflict, match="must stay"):
        books.delete_draft(issued)
    draft, _ = books.save_draft(sample_invoice(digest="draft"))
    books.update(replace(draft, notes="x"))
    with pytest.raises(Conflict, match="changed meanwhile"):
        books.delete_draft(draft)
    books.delete_draft(books.find_invoice(draft.reference))
    with pytest.raises(NotFound):
        books.delete_draft(draft)
    assert list(books.invoices()) == [issued]


def test_repeats_give_the_next_free_identity(books: Books) -> None:
    """Guards `--again`: each deliberate repeat has an id of its own, also after a draft in between was deleted."""
    assert books.repeats("words") == 0
    for expected in range(3):
        repeat = books.repeats("words")
        assert repeat == expected
        books.save_draft(sample_invoice(id=identity("tester", "words", repeat)))
    books.delete_draft(books.find_invoice(identity("tester", "words", 1)))
    assert books.repeats("words") == 1
    assert books.repeats("other words") == 0


def test_two_that_issue_one_draft_at_once_agree(
    open_another: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guards the race between reading and writing: the slower one gives back what the faster one kept."""
    slow_store, fast = open_another(), Books(open_another(), "tester")
    fast.save_draft(sample_invoice())
    late = slow_store.issue

    def issue_late(*arguments: object) -> object:
        fast.issue(sample_invoice(), PATTERN)
        return late(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(slow_store, "issue", issue_late)
    assert Books(slow_store, "tester").issue(sample_invoice(), PATTERN) == (fast.with_id(sample_invoice().id), False)
    assert [invoice.number for invoice in fast.invoices()] == ["INV-2026-0001"]

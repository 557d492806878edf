"""Finding invoices by what people type, and by filters."""

from datetime import date

import pytest
from msgspec.structs import replace
from store_samples import PATTERN, sample_invoice

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.errors import NotFound, UsageError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Client
from voiceinvoice.store.books import Books


@pytest.fixture
def filled(books: Books) -> Books:
    """Four issued invoices and a draft: Acme (saved, January and March), Bistro (not saved), Zoë (draft)."""
    acme = books.add_client(Client(name="Acme", aliases=("the factory",)))
    for digest, client, day, note in (
        ("1", acme, date(2026, 1, 5), "boiler"),
        ("2", Client(name="Bistro"), date(2026, 2, 5), "sink"),
        ("3", acme, date(2026, 3, 5), "boiler valve"),
        ("4", Client(name="Bistro"), date(2026, 3, 5), "Straße 50%"),
    ):
        books.issue(sample_invoice(digest=digest, client=client, issue_date=day, due_date=day, notes=note), PATTERN)
    books.save_draft(sample_invoice(digest="5", client=Client(name="Zoë"), issue_date=date(2026, 2, 1)))
    return books


def found(books: Books, **filters: object) -> str:
    """The digests of what is found, in order."""
    return "".join(invoice.origin.digest for invoice in books.invoices(**filters))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, "43251"),
        ({"limit": 2}, "43"),
        ({"client": "acme"}, "31"),
        ({"client": "The  Factory"}, "31"),
        ({"client": "bistro"}, "42"),
        ({"client": "zoë", "status": "open"}, ""),
        ({"status": "draft"}, "5"),
        ({"status": "outstanding"}, "4321"),
        ({"since": date(2026, 2, 5)}, "432"),
        ({"until": date(2026, 2, 5)}, "251"),
        ({"since": date(2026, 2, 1), "until": date(2026, 2, 28), "status": "open"}, "2"),
        ({"words": "BOILER"}, "31"),
        ({"words": "valve boiler"}, "3"),
        ({"words": "strasse"}, "4"),
        ({"words": "50%"}, "4"),
        ({"words": "%"}, "4"),
        ({"words": "acme 2026-0001"}, "1"),
        ({"words": "repair"}, "43251"),
        ({"overdue_on": date(2026, 3, 5)}, "21"),
        ({"overdue_on": date(2026, 3, 6), "client": "Acme", "status": "open"}, "31"),
    ],
)
def test_filters(filled: Books, filters: dict[str, object], expected: str) -> None:
    """Guards each filter of the list, alone and together, and the order: newest first, then by number."""
    assert found(filled, **filters) == expected


def test_a_client_is_found_after_it_was_renamed_or_removed(filled: Books) -> None:
    """Guards the list of a client's invoices, which hold the name that the client had."""
    acme = filled.save_client(replace(filled.find_client("Acme"), name="Apex"))
    assert found(filled, client="apex") == "31"
    filled.remove_client(acme)
    assert found(filled, client="acme") == "31"
    assert found(filled, client=acme.id) == "31"


def test_a_client_that_was_saved_later_keeps_the_earlier_invoices(filled: Books) -> None:
    """Guards invoices from before the client was saved, beside those since."""
    bistro = filled.add_client(Client(name="Bistro"))
    assert found(filled, client="Bistro") == "42"
    filled.issue(sample_invoice(digest="6", client=bistro), PATTERN)
    assert found(filled, client="Bistro") == "642"
    filled.issue(sample_invoice(digest="7", client=bistro, issue_date=date(2026, 2, 20)), PATTERN)
    filled.save_draft(sample_invoice(digest="8", client=bistro, issue_date=date(2026, 2, 5)))
    assert found(filled, client="Bistro") == "64728"
    assert found(filled, client="Bistro", limit=3) == "647"


def test_what_cannot_be_filtered_by_is_an_error_at_once(filled: Books) -> None:
    """Guards against an empty list where a name or status was mistyped."""
    with pytest.raises(NotFound) as caught:
        filled.invoices(client="Acmee")
    assert "Acme" in caught.value.hint
    with pytest.raises(UsageError, match="no status"):
        filled.invoices(status="sent")
    with pytest.raises(UsageError, match="not overdue"):
        filled.invoices(status="paid", overdue_on=date(2026, 1, 1))


def test_an_invoice_is_found_by_whatever_names_it(filled: Books) -> None:
    """Guards numbers in any case, ids, and the short ids that drafts are shown by."""
    (draft,) = filled.invoices(status="draft")
    digits = draft.id.removeprefix("inv_")
    for text in (draft.reference, draft.id, digits, digits[:6], f" DRAFT-{digits[:7].upper()} ", f"inv_{digits[:9]}"):
        assert filled.find_invoice(text) == draft
    issued = filled.find_invoice("inv-2026-0001")
    assert issued.number == "INV-2026-0001"
    assert filled.find_invoice(issued.id) == issued


@pytest.mark.parametrize(
    ("text", "hint"),
    [("INV-2026-0021", "INV-2026-0002"), ("0003", "INV-2026-0003"), ("draft-abcde", "list"), ("", "list")],
)
def test_an_unknown_number_is_answered_with_near_ones(filled: Books, text: str, hint: str) -> None:
    """Guards the hint that saves a second command."""
    with pytest.raises(NotFound) as caught:
        filled.find_invoice(text)
    assert hint in caught.value.hint


def test_a_short_id_that_several_share_is_a_question(books: Books) -> None:
    """Guards against opening the wrong draft."""
    for end in "12":
        books.save_draft(sample_invoice(id=f"inv_abcdef{end:0>26}"))
    with pytest.raises(NotFound, match="several"):
        books.find_invoice("draft-abcdef")
    assert books.find_invoice(f"abcdef{'1':0>26}").id.endswith("1")


def test_the_reference_of_an_invoice_is_what_people_type(books: Books) -> None:
    """Guards the short name of a draft, and the number once there is one."""
    draft, _ = books.save_draft(sample_invoice(id="inv_0123456789abcdef0123456789abcdef"))
    assert draft.reference == "draft-01234567"
    assert books.issue(draft, PATTERN)[0].reference == "INV-2026-0001"


def test_many_invoices_stream_in_order(books: Books) -> None:
    """Guards a list longer than what is read at once."""
    for n in range(600):
        books.issue(sample_invoice(digest=str(n), warnings=(Notice("a", "b"),)), PATTERN)
    numbers = [invoice.number for invoice in books.invoices()]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == 600


def test_an_invoice_without_a_due_date_is_never_overdue(books: Books) -> None:
    """Guards against reminders for what has no date."""
    invoice: Invoice = sample_invoice(due_date=None)
    books.issue(invoice, PATTERN)
    assert found(books, overdue_on=date(2099, 1, 1)) == ""

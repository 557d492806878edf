"""Credit notes in the books: one step with the invoice that they take back, in every kind of store."""

import threading
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from store_samples import PATTERN, billed, sample_invoice

from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.errors import Conflict, VoiceInvoiceError
from voiceinvoice.domain.invoice import Credit, Invoice, Payment
from voiceinvoice.domain.party import Business
from voiceinvoice.store import Store, open_store
from voiceinvoice.store.books import Books
from voiceinvoice.store.claiming import claim
from voiceinvoice.store.copying import copy, verify
from voiceinvoice.store.exporting import export, import_files
from voiceinvoice.store.whole import open_whole

DAY = date(2026, 4, 1)


def issued(books: Books, digest: str = "words", amount: int = 100, **changes: Any) -> Invoice:
    """An open invoice."""
    return books.issue(sample_invoice(digest=digest, **billed(amount), **changes), PATTERN)[0]


def note_on(books: Books, invoice: Invoice, amount: int | None = None, **seller: Any) -> Invoice:
    """A note on `amount` of the invoice, or on what is left, not yet kept."""
    earlier = [note for credit in invoice.credits if (note := books.with_id(credit.id))]
    whole = None if amount is None else Decimal(amount)
    return credit_note(invoice, earlier, Business(**seller), DAY, amount=whole)


def credit(books: Books, invoice: Invoice, amount: int | None = None, **seller: Any) -> tuple[Invoice, Invoice]:
    """The note as kept, and the invoice with it."""
    return books.credit(note_on(books, invoice, amount, **seller), invoice)


def test_a_note_has_a_number_of_its_own_and_counts_on_its_invoice(books: Books) -> None:
    """Guards both halves as they are kept: numbers, status, balance, the reference from each to the other."""
    invoice = issued(books)
    note, part = credit(books, invoice, 30)
    assert (note.number, note.status, note.total) == ("CN-2026-0001", "issued", 30)
    assert (part.status, part.balance_due) == ("open", 70)
    assert part.credits == (Credit(id=note.id, number=note.number, issued_on=DAY, amount=Decimal("30.00")),)
    second, whole = credit(books, part)
    assert (second.number, second.total) == ("CN-2026-0002", 70)
    assert (whole.status, whole.balance_due) == ("credited", 0)
    assert books.find_invoice("cn-2026-0001") == note
    assert books.with_id(invoice.id) == whole
    as_billed = replace(whole, credits=(), status="open", rev=invoice.rev)
    assert as_billed == invoice
    with pytest.raises(Conflict, match="in full by CN-2026-0001, CN-2026-0002"):
        credit(books, whole)


def test_a_note_may_be_of_the_invoices_series(books: Books) -> None:
    """Guards who wants one series for all: the count goes on, from the number that invoices start with."""
    seller = {"number_pattern": PATTERN, "credit_number_pattern": PATTERN, "number_start": 7}
    invoice, _ = books.issue(sample_invoice(), PATTERN, 7)
    assert invoice.number == "INV-2026-0007"
    assert credit(books, invoice, 1, **seller)[0].number == "INV-2026-0008"


def test_sums_are_net_of_credits(books: Books) -> None:
    """Guards the dashboard: revenue less what was taken back, no debt where none is, notes counted apart."""
    credit(books, issued(books, "one"), 30)
    credit(books, issued(books, "two"))
    (march, april) = books.revenue_by_month()
    assert (march.month, march.invoices, march.total) == ("2026-03", 2, 200)
    assert (april.month, april.invoices, april.total) == ("2026-04", 0, -130)
    (owed,) = books.outstanding_by_age(DAY)
    assert (owed.invoices, owed.amount) == (1, 70)
    (best,) = books.best_clients()
    assert (best.invoices, best.total) == (2, 70)
    counts = {"draft": 0, "open": 1, "paid": 0, "credited": 1, "void": 0, "credit_notes": 2}
    assert books.count_by_status() == counts
    assert [note.total for note in books.invoices(credit_notes=True)] == [100, 30]
    assert [invoice.total for invoice in books.invoices(status="credited")] == [100]
    assert len([*books.invoices()]) == 4
    assert [*books.invoices(overdue_on=date(2027, 1, 1))] == [*books.invoices(status="open")]


def test_an_invoice_that_changed_is_not_credited(books: Books) -> None:
    """Guards what a person saw: a payment or another note in between is a conflict, and no number is taken."""
    invoice = issued(books)
    note = note_on(books, invoice, 60)
    payment = Payment(paid_on=DAY, amount=Decimal(10))
    paid = books.update(replace(invoice, payments=(payment,)))
    with pytest.raises(Conflict, match="changed meanwhile"):
        books.credit(note, invoice)
    assert books.with_id(invoice.id) == paid
    other, after = credit(books, paid, 60)
    assert other.number == "CN-2026-0001"
    with pytest.raises(Conflict):
        books.credit(note, paid)
    assert books.with_id(invoice.id) == after


@pytest.mark.parametrize("step", range(1, 5))
def test_a_note_that_was_cut_off_is_whole_or_not_there(
    store: Store, books: Books, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Guards a stop before each of the four writes: the next who looks finds a note with its number, or none."""
    invoice = issued(books)
    note, left = note_on(books, invoice, 40), step

    def stopping(write: Callable[..., Any]) -> Callable[..., Any]:
        def attempt(*arguments: Any) -> Any:
            nonlocal left
            left -= 1
            if not left:
                raise KeyboardInterrupt
            return write(*arguments)

        return attempt

    with monkeypatch.context() as patched:
        for name in ("insert", "replace", "issue"):
            patched.setattr(store, name, stopping(getattr(store, name)))
        with pytest.raises(KeyboardInterrupt):
            books.credit(note, invoice)
    now = books.find_invoice(invoice.number)
    numbers = [one.number for one in books.invoices(credit_notes=True)]
    assert [one.number for one in now.credits] == numbers
    assert numbers in ([], ["CN-2026-0001"])
    assert now.balance_due == 100 - 40 * len(numbers)
    assert sum(month.total for month in books.revenue_by_month()) == 100 - 40 * len(numbers)
    again, _ = credit(books, now, 40)
    assert again.number == f"CN-2026-000{len(numbers) + 1}"
    assert [one.reference for one in books.invoices(status="draft")] == []


def test_several_at_once_cannot_credit_too_much(books: Books, url: str) -> None:
    """Guards against giving back twice: eight threads that each try credit an invoice once, and leave no gap."""
    invoices = [issued(books, f"words {turn}") for turn in range(3)]
    ready = threading.Barrier(8)

    def work(amount: int) -> None:
        with closing(open_store(url)) as store:
            mine = Books(store, "tester")
            ready.wait()
            for invoice in invoices:
                for _ in range(3):
                    with suppress(VoiceInvoiceError):
                        credit(mine, mine.find_invoice(invoice.number), amount)

    workers = [threading.Thread(target=work, args=(60 + turn % 3,)) for turn in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    notes = [*books.invoices(credit_notes=True)]
    assert sorted(note.number for note in notes) == [f"CN-2026-000{seq}" for seq in (1, 2, 3)]
    for invoice in map(books.find_invoice, [one.number for one in invoices]):
        (note,) = [note for note in notes if note.preceding and note.preceding.id == invoice.id]
        assert [one.number for one in invoice.credits] == [note.number]
        assert invoice.balance_due == 100 - note.total


def test_copies_exports_and_claims_keep_notes(url: str, tmp_path: Path) -> None:
    """Guards moving house: another store, files and another owner have note and invoice as they were, and the count
    of each series goes on."""
    source = str(tmp_path / "source.db")
    with closing(open_store(source)) as store:
        books = Books(store, "tester")
        note, invoice = credit(books, issued(books), 30)
        export_to = tmp_path / "exported"
    with closing(open_whole(source)) as here, closing(open_whole(url)) as there:
        copy(here, there, lambda _more: None)
        verify(here, there, lambda _more: None)
        export(here, export_to, lambda _more: None)
    with closing(open_whole(str(tmp_path / "imported.db"))) as imported:
        import_files(export_to, imported, lambda _more: None)
    for place in (url, str(tmp_path / "imported.db")):
        with closing(open_store(place)) as store:
            claim(store, "tester", "new owner")
            books = Books(store, "new owner")
            moved = books.find_invoice(invoice.number)
            assert replace(moved, rev=0) == replace(invoice, rev=0)
            assert replace(books.find_invoice(note.number), rev=0) == replace(note, rev=0)
            second, whole = credit(books, moved)
            assert (second.number, second.total, whole.status) == ("CN-2026-0002", 70, "credited")
            assert sum(month.total for month in books.revenue_by_month()) == 0

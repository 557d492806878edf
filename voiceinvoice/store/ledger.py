"""The invoices of one owner: numbered once, then changed only by payments, credit notes and voiding."""

import msgspec

from voiceinvoice.domain.crediting import credit_numbering, with_credit
from voiceinvoice.domain.errors import Conflict, NotFound, UsageError
from voiceinvoice.domain.invoice import Credit, Invoice, Status, identity
from voiceinvoice.domain.numbering import check_pattern, number_of, series_of
from voiceinvoice.store import Duplicate, Stale, Store
from voiceinvoice.store.conditions import changed_meanwhile
from voiceinvoice.store.documents import Document, check_owner, folded
from voiceinvoice.store.nouns import invoice_document, invoice_of

#: What may change on an invoice that has its number. Everything else is what the client was sent.
_CHANGEABLE = ("status", "payments", "credits", "void_reason", "replaced_by", "pdf", "rev")
#: How often a write is tried again after another process changed the same invoice in between.
_MOST_RACES = 20
#: Leaves room for every later number in 64 bits.
_HIGHEST_START = 10**15


class Ledger:
    """The invoices that `owner` keeps in `store`."""

    def __init__(self, store: Store, owner: str) -> None:
        self._store = store
        self.owner = check_owner(owner)

    def with_id(self, invoice_id: str) -> Invoice | None:
        """The invoice of that id, or None."""
        document = self._store.get(self.owner, "invoices", invoice_id)
        return self._completed(invoice_of(document)) if document else None

    def repeats(self, digest: str) -> int:
        """How often this transcript was billed: the first `repeat` whose `identity` is not taken."""
        repeat = 0
        while self._store.get(self.owner, "invoices", identity(self.owner, digest, repeat)):
            repeat += 1
        return repeat

    def issue(self, invoice: Invoice, pattern: str, start: int = 1) -> tuple[Invoice, bool]:
        """The invoice with its number, and whether it got it now.

        The number is the next of its series (from `start` on) and is taken in the same step as the invoice is kept, so
        there is neither a gap nor a double. Its status becomes open, or paid when nothing is left to pay. The same id
        again gives what is kept, unchanged, and False; a draft of that id is replaced. Raises Conflict when `invoice`
        carries a `rev` and the draft was changed since, UsageError for a pattern or start that cannot be.
        """
        check_pattern(pattern)
        if not 1 <= start <= _HIGHEST_START:
            raise UsageError(f"{start} is no number to start from.", hint="Use 1 or a little more.")
        issued = msgspec.structs.replace(invoice, status=_status_at_issue(invoice))
        series = folded(series_of(pattern, invoice.issue_date))

        for _ in range(_MOST_RACES):
            kept = self._store.get(self.owner, "invoices", invoice.id)
            if kept and "number" in kept:
                return invoice_of(kept), False
            _check_unchanged(invoice, kept)

            def build(seq: int, kept: Document | None = kept) -> Document:
                numbered = msgspec.structs.replace(issued, number=number_of(pattern, invoice.issue_date, seq))
                return _in_place_of(kept, numbered) | {"series": series, "seq": seq}

            try:
                return invoice_of(self._store.issue(self.owner, "invoices", series, start, build)), True
            except (Duplicate, Stale):
                continue
        raise changed_meanwhile(invoice.reference, self._kept(invoice))

    def credit(self, note: Invoice, invoice: Invoice) -> tuple[Invoice, Invoice]:
        """Issues `note`, which was made for this revision of `invoice`, and counts it on the invoice, in one step.

        Gives both as kept. From the moment on in which the invoice names the note, the note is issued, by whoever
        meets it: a server keeps each write by itself. Raises Conflict when the invoice was changed since it was read.
        """
        note = msgspec.structs.replace(note, id=identity(self.owner, _said(note, invoice)), rev=0)
        with self._store.together():
            if not self.save_draft(note)[1]:
                raise changed_meanwhile(invoice.reference, self._kept(invoice))
            credit = Credit(id=note.id, issued_on=note.issue_date, amount=note.total)
            credited = self.update(with_credit(invoice, credit))
            return self._number_note(note, credited)

    def _completed(self, invoice: Invoice) -> Invoice:
        """The invoice, once the credit notes that were cut off on their way to a number have theirs."""
        for credit in invoice.credits:
            if not credit.number:
                draft = self.with_id(credit.id)
                if draft is None:
                    raise NotFound(f"A credit note on {invoice.reference} is not in the books.", hint=_LIST_HINT)
                invoice = self._number_note(msgspec.structs.replace(draft, rev=0), invoice)[1]
        return invoice

    def _number_note(self, note: Invoice, invoice: Invoice) -> tuple[Invoice, Invoice]:
        """Gives a credit note that `invoice` names its number, and notes it there; several may do so at once."""
        issued, _ = self.issue(note, *credit_numbering(note.seller))
        for _ in range(_MOST_RACES):
            numbered = tuple(_numbered(credit, issued) for credit in invoice.credits)
            if numbered == invoice.credits:
                return issued, invoice
            try:
                return issued, self.update(msgspec.structs.replace(invoice, credits=numbered))
            except Conflict:  # somebody was faster, perhaps with this very number
                kept = self._kept(invoice)
                invoice = invoice_of(kept) if kept else invoice
        raise changed_meanwhile(invoice.reference, self._kept(invoice))

    def save_draft(self, invoice: Invoice) -> tuple[Invoice, bool]:
        """The draft as kept, and True. An issued invoice of that id is given back unchanged, with False.

        Raises Conflict when `invoice` carries a `rev` and the draft was changed since.
        """
        draft = msgspec.structs.replace(invoice, status="draft", number="")
        for _ in range(_MOST_RACES):
            kept = self._store.get(self.owner, "invoices", invoice.id)
            if kept and "number" in kept:
                return invoice_of(kept), False
            _check_unchanged(invoice, kept)
            write = self._store.replace if kept else self._store.insert
            try:
                return invoice_of(write(self.owner, "invoices", _in_place_of(kept, draft))), True
            except (Duplicate, Stale):
                continue
        raise changed_meanwhile(invoice.reference, self._kept(invoice))

    def update(self, invoice: Invoice) -> Invoice:
        """Replaces the revision that was read. On an issued invoice only payments, credit notes, the status, the
        reason for voiding, `replaced_by` and `pdf` may differ. Raises Conflict for anything else, or when it was
        changed since; NotFound when it is gone.
        """
        kept = self._store.get(self.owner, "invoices", invoice.id)
        if kept is None:
            raise NotFound(f"{invoice.reference} is no longer in the books.", hint=_LIST_HINT)
        before = invoice_of(kept)
        if before.rev != invoice.rev:
            raise changed_meanwhile(invoice.reference, kept)
        same = {field: getattr(invoice, field) for field in _CHANGEABLE}
        if before.number and msgspec.structs.replace(before, **same) != invoice:
            raise Conflict(
                f"{before.number} was issued and cannot be changed.", hint="Void it and issue a new one in its place."
            )
        if (invoice.status == "draft") != (not before.number) or invoice.number != before.number:
            raise Conflict(f"{before.reference} cannot become {invoice.status} this way.", hint="Issue it, or void it.")
        document = _in_place_of(kept, invoice)
        document |= {field: kept[field] for field in ("series", "seq") if field in kept}
        try:
            return invoice_of(self._store.replace(self.owner, "invoices", document))
        except Stale as error:
            raise changed_meanwhile(invoice.reference, self._kept(invoice)) from error

    def delete_draft(self, invoice: Invoice) -> None:
        """Raises Conflict for an issued invoice, for a draft that was changed since it was read and for a credit note
        that its invoice names already; NotFound if gone."""
        kept = self._store.get(self.owner, "invoices", invoice.id)
        if kept is None:
            raise NotFound(f"{invoice.reference} is no longer in the books.", hint=_LIST_HINT)
        if "number" in kept:
            raise Conflict(f"{kept['number']} was issued; its number must stay.", hint="Void it instead.")
        if invoice.preceding and self.with_id(invoice.preceding.id) and "number" in (self._kept(invoice) or {}):
            raise changed_meanwhile(invoice.reference, self._kept(invoice))
        try:
            self._store.delete(self.owner, "invoices", invoice.id, invoice.rev)
        except Stale as error:
            raise changed_meanwhile(invoice.reference, self._kept(invoice)) from error

    def _kept(self, invoice: Invoice) -> Document | None:
        return self._store.get(self.owner, "invoices", invoice.id)


def _status_at_issue(invoice: Invoice) -> Status:
    if invoice.is_credit_note:
        return "issued"
    return "paid" if invoice.total > 0 and not invoice.balance_due else "open"


def _said(note: Invoice, invoice: Invoice) -> str:
    """What tells one credit note from every other: whose it is, which one, and what it says."""
    said = msgspec.json.encode([note.lines, note.discount, note.taxes, note.notes, note.issue_date]).decode()
    return f"credit {len(invoice.credits) + 1} of {invoice.id}\n{said}"


def _numbered(credit: Credit, issued: Invoice) -> Credit:
    return msgspec.structs.replace(credit, number=issued.number) if credit.id == issued.id else credit


_LIST_HINT = "`voiceinvoice invoices list` shows what is there."


def _in_place_of(kept: Document | None, invoice: Invoice) -> Document:
    """The document of `invoice` that replaces `kept`, or is new."""
    document = invoice_document(invoice)
    if kept is None:
        document.pop("rev", None)
        return document
    return document | {"rev": kept["rev"], "created": kept["created"]}


def _check_unchanged(invoice: Invoice, kept: Document | None) -> None:
    if invoice.rev and (kept is None or kept["rev"] != invoice.rev):
        raise changed_meanwhile(invoice.reference, kept)

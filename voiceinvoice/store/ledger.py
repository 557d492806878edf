"""The invoices of one owner: numbered once, then changed only by payments and voiding."""

import msgspec

from voiceinvoice.domain.errors import Conflict, NotFound, UsageError
from voiceinvoice.domain.invoice import Invoice, identity
from voiceinvoice.domain.numbering import check_pattern, number_of, series_of
from voiceinvoice.store import Duplicate, Stale, Store
from voiceinvoice.store.conditions import changed_meanwhile
from voiceinvoice.store.documents import Document, check_owner, folded
from voiceinvoice.store.nouns import invoice_document, invoice_of

#: What may change on an invoice that has its number. Everything else is what the client was sent.
_CHANGEABLE = ("status", "payments", "void_reason", "replaced_by", "pdf", "rev")
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
        return invoice_of(document) if document else None

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
        paid = invoice.total > 0 and not invoice.balance_due
        issued = msgspec.structs.replace(invoice, status="paid" if paid else "open")
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
        """Replaces the revision that was read. On an issued invoice only payments, the status (open, paid, void), the
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
        """Raises Conflict for an issued invoice or a draft that was changed since it was read, NotFound if gone."""
        kept = self._store.get(self.owner, "invoices", invoice.id)
        if kept is None:
            raise NotFound(f"{invoice.reference} is no longer in the books.", hint=_LIST_HINT)
        if "number" in kept:
            raise Conflict(f"{kept['number']} was issued; its number must stay.", hint="Void it instead.")
        try:
            self._store.delete(self.owner, "invoices", invoice.id, invoice.rev)
        except Stale as error:
            raise changed_meanwhile(invoice.reference, self._kept(invoice)) from error

    def _kept(self, invoice: Invoice) -> Document | None:
        return self._store.get(self.owner, "invoices", invoice.id)


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

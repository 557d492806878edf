"""The flow; read this first.

    Source --transcribe--> Transcript --extract--> Draft --(a person says yes)--> Invoice --store--> No. --render--> PDF

Each function is one arrow or two. They are handed what they need and never pick it; nothing here asks or prints.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.completing import completed
from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.draft import Draft, check_draft
from voiceinvoice.domain.errors import Conflict, EInvoiceIncomplete, NotUnderstood
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin, Payment, check_amounts, identity
from voiceinvoice.domain.naming import named
from voiceinvoice.domain.party import Client
from voiceinvoice.domain.settling import paid, refunded, voided
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.render import Renderer
from voiceinvoice.render.output import write_file
from voiceinvoice.store.books import Books

T = TypeVar("T")


class Kept(Struct, frozen=True):
    """An invoice in the books. `is_new` is False when the same transcript had been billed before."""

    invoice: Invoice
    is_new: bool


def draft_in(transcript: Transcript) -> tuple[Transcript, Draft | None]:
    """A transcript that is itself a draft, as `extract` prints it: the words it was made of, and the draft.

    Raises NotUnderstood for other JSON, and for amounts and codes that no draft has.
    """
    if not transcript.text.lstrip().startswith("{"):
        return transcript, None
    try:
        draft = msgspec.json.decode(transcript.text, type=Draft)
    except (msgspec.DecodeError, RecursionError) as problem:
        raise NotUnderstood(
            f"This JSON is no draft: {problem}.", hint="`voiceinvoice extract` prints drafts; words will do too."
        ) from None
    check_draft(draft)
    return replace(transcript, text=draft.transcript or transcript.text), draft


def draft_kept(transcript: Transcript, books: Books) -> Invoice | None:
    """The draft, perhaps edited since, that this transcript was made into."""
    found = books.with_id(identity(books.owner, transcript.digest))
    return found if found and found.status == "draft" else None


def billed_before(transcript: Transcript, books: Books) -> Invoice | None:
    """The invoice, issued or void, that this transcript was made into, also before the books changed hands."""
    for owner in (books.owner, *books.former_owners()):
        found = books.with_id(identity(owner, transcript.digest))
        if found and found.status != "draft":
            return found
    return None


def invoice_from(
    draft: Draft,
    transcript: Transcript,
    books: Books,
    issued: date,
    *,
    again: bool = False,
    instead_of: Invoice | None = None,
) -> Invoice:
    """The draft made whole with the books' saved data; it has no number and is stored nowhere yet.

    `again` bills the same words once more; `instead_of` takes the place of a draft, or replaces an issued invoice.
    """
    repeat = books.repeats(transcript.digest) if again else 0
    invoice_id = identity(books.owner, transcript.digest, repeat)
    if instead_of:
        is_draft = instead_of.status == "draft"
        invoice_id = instead_of.id if is_draft else identity(books.owner, f"instead of {instead_of.id}")
    invoice = finish(
        draft,
        invoice_id=invoice_id,
        business=books.business(),
        clients=books.clients(),
        issued=issued,
        origin=Origin(
            kind=transcript.kind,
            name=transcript.name,
            digest=transcript.digest,
            engine=draft.engine,
            model=draft.model,
        ),
    )
    return _in_place_of(invoice, instead_of) if instead_of and invoice_id != instead_of.id else invoice


def _in_place_of(invoice: Invoice, before: Invoice) -> Invoice:
    """What replaces an issued invoice takes over what was paid on it. Raises NotUnderstood when that is too much."""
    taken_over = replace(invoice, replaces=before.id, payments=before.payments or invoice.payments)
    check_amounts(taken_over)
    return taken_over


def finished_again(draft: Draft, before: Invoice, books: Books, issued: date) -> Invoice:
    """A changed draft in the place of `before`, a stored one, whose theme it keeps."""
    finished = finish(
        draft,
        invoice_id=before.id,
        business=books.business(),
        clients=books.clients(),
        issued=issued,
        origin=before.origin,
    )
    seller = replace(finished.seller, theme=before.seller.theme)
    return replace(finished, seller=seller, rev=before.rev, replaces=before.replaces)


def issue(invoice: Invoice, books: Books, *, remember: bool = True) -> Kept:
    """Takes the next number and keeps the invoice, in one step; a new client is remembered first."""
    invoice = _remember_client(invoice, books) if remember else invoice
    return Kept(*books.issue(invoice, invoice.seller.number_pattern, invoice.seller.number_start))


def save_draft(invoice: Invoice, books: Books, *, remember: bool = True) -> Kept:
    """Keeps the invoice without a number."""
    return Kept(*books.save_draft(_remember_client(invoice, books) if remember else invoice))


def write_pdf(invoice: Invoice, books: Books, renderer: Renderer, path: Path, *, force: bool = False) -> Invoice:
    """Draws the invoice into `path` and notes in the books where it is."""
    write_file(path, renderer(invoice), force=force)
    where = str(path.absolute())
    if invoice.pdf == where:
        return invoice
    try:
        return books.update(replace(invoice, pdf=where))
    except Conflict:  # a payment, or another process with the same words, came between; the place is all that changes
        kept = books.with_id(invoice.id)
        return books.update(replace(kept, pdf=where)) if kept and kept.pdf != where else kept or invoice


def export(invoice: Invoice, books: Books, renderer: Renderer) -> tuple[bytes, tuple[str, ...]]:
    """An e-invoice, and what was taken for it from the saved records because the invoice itself does not say it.

    Raises EInvoiceIncomplete for what neither says.
    """
    _, data, taken = _completing(invoice, books, renderer)
    return data, taken


def fit_for(invoice: Invoice, books: Books, formats: Sequence[str]) -> tuple[Invoice, tuple[str, ...]]:
    """The invoice with all that these formats need, and what was taken for it from the saved records; not yet issued.

    Raises EInvoiceIncomplete for what neither says.
    """
    from voiceinvoice.render.xml.completeness import check_facts
    from voiceinvoice.render.xml.profiles import profile_of

    taken: tuple[str, ...] = ()
    for form in formats:
        if form != "pdf":
            check = partial(check_facts, profile=profile_of(form))
            invoice, _, more = _completing(invoice, books, check)
            taken += more
    return invoice, taken


def _completing(invoice: Invoice, books: Books, use: Callable[[Invoice], T]) -> tuple[Invoice, T, tuple[str, ...]]:
    """What `use` makes of the invoice, which is completed from the saved records until they have no more to say."""
    saved = saved_client(invoice, books)
    taken: tuple[str, ...] = ()
    while True:
        try:
            return invoice, use(invoice), taken
        except EInvoiceIncomplete as failure:
            fields = [(lack["whose"], lack["field"]) for lack in failure.details.get("missing", ())]
            invoice, more = completed(invoice, books.business(), saved, fields)
            taken += more
            if not more:
                raise


def pay(invoice: Invoice, books: Books, payment: Payment) -> Invoice:
    """Records a payment. Raises what `settling.paid` raises."""
    return books.update(paid(invoice, payment))


def refund(invoice: Invoice, books: Books, payment: Payment) -> Invoice:
    """Records what was given back after a credit note. Raises what `settling.refunded` raises."""
    return books.update(refunded(invoice, payment))


def credit_note_on(
    invoice: Invoice,
    books: Books,
    issued: date,
    *,
    amount: Decimal | None = None,
    lines: Mapping[int, Decimal | None] | None = None,
    reason: str = "",
) -> Invoice:
    """A credit note by the business as it is now, written as the client wants it now; not numbered, stored nowhere.

    Raises what `credit_note` raises.
    """
    earlier = [note for credit in invoice.credits if (note := books.with_id(credit.id))]
    note = credit_note(invoice, earlier, books.business(), issued, amount=amount, lines=lines, reason=reason)
    return replace(note, client=replace(note.client, formats=saved_client(invoice, books).formats))


def credit(note: Invoice, invoice: Invoice, books: Books) -> tuple[Invoice, Invoice]:
    """Issues the note and counts it on its invoice, in one step. Raises Conflict when the invoice was changed since."""
    return books.credit(note, invoice)


def void(invoice: Invoice, books: Books, reason: str, *, replaced_by: str = "") -> Invoice:
    """Declares an issued invoice void; it keeps its number. Raises what `settling.voided` raises."""
    return books.update(voided(invoice, reason, replaced_by))


def saved_client(invoice: Invoice, books: Books) -> Client:
    """The invoice's client as it is saved now; as it stands there where it is not saved."""
    client = invoice.client
    saved = books.clients()
    found = next((one for one in saved if one.id == client.id), None) if client.id else named(client.name, saved)
    return found or client


def _remember_client(invoice: Invoice, books: Books) -> Invoice:
    if invoice.client.id:
        return invoice
    try:
        saved = books.add_client(invoice.client)
    except Conflict:  # it was saved since this draft was finished, by a batch's first invoice or by another process
        saved = books.find_client(invoice.client.name)
    return replace(invoice, client=replace(invoice.client, id=saved.id))

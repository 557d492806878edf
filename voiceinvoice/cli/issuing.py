"""One source through the flow: heard, made whole, agreed to, kept, drawn.

Hearing may happen in a thread of its own; everything that touches the books happens where `on_main` leads.
"""

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Engines
from voiceinvoice.cli.looks import in_theme
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.writing import rehearse, write, write_issued
from voiceinvoice.domain.answers import answered
from voiceinvoice.domain.draft import CLIENT_UNCERTAIN, Draft
from voiceinvoice.domain.errors import (
    Conflict,
    Declined,
    DraftIncomplete,
    NotUnderstood,
    UsageError,
    WarningsRefused,
)
from voiceinvoice.domain.finishing import questions
from voiceinvoice.domain.formats import USUAL
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.rates import with_saved_rates
from voiceinvoice.domain.reopening import reanswered, with_amounts_of
from voiceinvoice.domain.transcript import Source, Transcript
from voiceinvoice.transcribe.sounds import sound_in
from voiceinvoice.transcribe.sources import read_transcript

Read = Callable[[Transcript], Draft]


class Heard(Struct, frozen=True):
    """A source read. `known` is its invoice when these words were billed before, and then there is no `draft`;
    `kept` the stored draft of these words, which is gone on with."""

    transcript: Transcript
    draft: Draft | None = None
    known: Invoice | None = None
    kept: Invoice | None = None


class Prepared(Struct, frozen=True):
    """A source understood. `is_known`: the invoice was in the books already, and `draft` is not at hand."""

    draft: Draft | None
    invoice: Invoice
    is_known: bool


def hear(app: AppContext, engines: Engines, source: Source, request: Request) -> Heard:
    """Reads or transcribes `source`, and reads its words, unless they were billed before."""
    transcript, draft = pipeline.draft_in(transcribe(app, engines, source))

    def ask_the_books() -> tuple[Invoice | None, Read | None]:
        found = None
        if not (request.again or request.dry_run):
            found = pipeline.billed_before(transcript, app.books) or pipeline.draft_kept(transcript, app.books)
        return found, None if found or draft else open_reader(app, engines, request)

    found, read = engines.on_main(ask_the_books)
    if found and found.status != "draft":
        return Heard(transcript, known=found)
    if found:
        return Heard(transcript, draft=reanswered(found, request.answers), kept=found)
    return Heard(transcript, draft=with_answers(draft or read(transcript), request))


def transcribe(app: AppContext, engines: Engines, source: Source) -> Transcript:
    """The words of a text, a pipe, or a recording, which is known by its content."""
    if source.kind != "file" or sound_in(Path(source.name)) is None:
        return read_transcript(source)

    def saved_names() -> list[str]:
        clients, services = app.books.clients(), app.books.services()
        return [*(client.name for client in clients), *(service.name for service in services)]

    return engines.transcriber(Source("audio", source.name), engines.on_main(saved_names))


def open_reader(app: AppContext, engines: Engines, request: Request) -> Read:
    """What makes a draft of words, with all that the books know now."""
    context = app.hearing(request.issued, dict(request.answers).get("currency", ""))
    extract = engines.extractor
    return lambda transcript: with_saved_rates(extract(transcript, context), context.services)


def with_answers(draft: Draft, request: Request) -> Draft:
    """The draft with what the request says laid onto it."""
    for field, value in request.answers:
        draft = answered(draft, field, value)
    return draft


def prepare(app: AppContext, heard: Heard, request: Request, *, may_ask: bool = False) -> Prepared:
    """Makes what was heard whole; with `may_ask`, what is missing is asked for on the terminal."""
    if heard.known:
        return Prepared(None, heard.known, is_known=True)
    draft = heard.draft or Draft()
    try:
        if may_ask:
            draft = _ask_missing(app, _ask_doubtful(app, draft))
        if heard.kept:
            finished = pipeline.finished_again(draft, heard.kept, app.books, request.issued)
            invoice = with_amounts_of(finished, heard.kept, request.answers)
        else:
            invoice = pipeline.invoice_from(draft, heard.transcript, app.books, request.issued, again=request.again)
    except DraftIncomplete as failure:
        failure.details["draft"] = msgspec.to_builtins(draft)
        raise
    invoice = in_theme(invoice, request.theme)
    _be_strict(invoice, request)
    return Prepared(draft, invoice, is_known=False)


def regenerate_draft(app: AppContext, engines: Engines, before: Invoice, request: Request) -> tuple[Draft, Invoice]:
    """The kept transcript read again: for a draft under its own id, else as the invoice that will replace it."""
    if not before.transcript:
        raise NotUnderstood(f"No words are kept with {before.reference}.", hint="Make it anew with `generate`.")
    origin = before.origin
    transcript = Transcript(text=before.transcript, kind=origin.kind, name=origin.name)
    draft = with_answers(open_reader(app, engines, request)(transcript), request)
    invoice = pipeline.invoice_from(draft, transcript, app.books, request.issued, instead_of=before)
    _be_strict(invoice, request)
    return draft, invoice


def keep(app: AppContext, prepared: Prepared, request: Request) -> pipeline.Kept:
    """Issues the invoice, or saves the draft, and writes its files. What cannot be drawn or written is not issued."""
    if prepared.is_known:
        is_wanted = not request.keep_draft or request.output_was_given
        known = prepared.invoice
        return pipeline.Kept(write(app, known, request, only_missing=True) if is_wanted else known, is_new=False)
    if request.keep_draft:
        kept = pipeline.save_draft(prepared.invoice, app.books, remember=request.remember)
        as_page = replace(request, formats=USUAL)
        return replace(kept, invoice=write(app, kept.invoice, as_page)) if request.output_was_given else kept
    invoice = rehearse(app, prepared.invoice, request)
    kept = pipeline.issue(invoice, app.books, remember=request.remember)
    if not kept.is_new:
        return replace(kept, invoice=write(app, kept.invoice, request, only_missing=True))
    return replace(kept, invoice=write_issued(app, kept.invoice, request))


def need_draft(invoice: Invoice, what: str, hint: str) -> None:
    """Raises Conflict when the invoice is issued, or is a credit note, and so cannot be `what`."""
    if before := invoice.preceding:
        hint = f"voiceinvoice invoices show {before.number}"
        raise Conflict(f"{invoice.reference} is a credit note on {before.number} and cannot be {what}.", hint=hint)
    if invoice.status != "draft":
        raise Conflict(f"{invoice.reference} is issued and cannot be {what}.", hint=hint)


def agree(app: AppContext, question: str, *, default: bool = True) -> None:
    """Asks; raises Declined for a no."""
    if not app.console.confirm(question, default=default):
        raise Declined("Nothing was changed.")


def _be_strict(invoice: Invoice, request: Request) -> None:
    if request.strict and invoice.warnings:
        raise WarningsRefused(
            invoice.warnings[0].message,
            hint="Without --strict this would be a warning.",
            warnings=msgspec.to_builtins(invoice.warnings),
        )


def _ask_doubtful(app: AppContext, draft: Draft) -> Draft:
    """Asks who the client is when no word said so; Enter takes the name that was heard."""
    if draft.client is None or all(notice.code != CLIENT_UNCERTAIN for notice in draft.warnings):
        return draft
    heard = draft.client.name
    others = f" (also heard: {', '.join(heard.alternatives)})" if heard.alternatives else ""
    name = app.console.ask(f"Who is the client?{others}", flag="--client …", default=heard.value)
    return answered(draft, "client", name)


def _ask_missing(app: AppContext, draft: Draft) -> Draft:
    """Asks each open question on the terminal until none is left."""
    clients = app.books.clients()
    while asked := questions(draft, clients):
        question = asked[0]
        text = app.console.ask(question.message, flag=f"--answer {question.field}=…", choices=question.choices)
        if text:
            try:
                draft = answered(draft, question.field, text)
            except UsageError as slip:
                app.console.warn(slip.message)
    return draft

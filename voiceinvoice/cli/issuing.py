"""One source through the flow: heard, made whole, agreed to, kept, drawn.

Hearing may happen in a thread of its own; everything that touches the books happens where `on_main` leads.
"""

import sys
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
from voiceinvoice.domain.answers import answered
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.errors import (
    Conflict,
    Declined,
    DraftIncomplete,
    NotUnderstood,
    OutputFailed,
    UsageError,
    WarningsRefused,
)
from voiceinvoice.domain.finishing import questions
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.reopening import reanswered, with_amounts_of
from voiceinvoice.domain.transcript import Source, Transcript
from voiceinvoice.render import open_renderer
from voiceinvoice.render.output import check_destination, path_for
from voiceinvoice.render.pdf import check_drawable
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
    return lambda transcript: extract(transcript, context)


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
            draft = _ask_missing(app, draft)
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
    """Issues the invoice, or saves the draft, and writes its PDF. What cannot be drawn or written is not issued."""
    if prepared.is_known:
        is_wanted = not request.keep_draft or request.output_was_given
        return pipeline.Kept(_redraw(app, prepared.invoice, request) if is_wanted else prepared.invoice, is_new=False)
    if request.keep_draft:
        kept = pipeline.save_draft(prepared.invoice, app.books, remember=request.remember)
        return replace(kept, invoice=_write(app, kept.invoice, request)) if request.output_was_given else kept
    _rehearse(app, prepared.invoice, request)
    kept = pipeline.issue(prepared.invoice, app.books, remember=request.remember)
    if not kept.is_new:
        return replace(kept, invoice=_redraw(app, kept.invoice, request))
    try:
        return replace(kept, invoice=_write(app, kept.invoice, request))
    except OutputFailed as failure:
        failure.message = f"{kept.invoice.number} is issued, but {failure.message}"
        failure.hint = f"Write it elsewhere: voiceinvoice invoices pdf {kept.invoice.number} -o PATH"
        raise


def need_draft(invoice: Invoice, what: str, hint: str) -> None:
    """Raises Conflict when the invoice is issued and so cannot be `what`."""
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


def _rehearse(app: AppContext, invoice: Invoice, request: Request) -> None:
    """Lays out and finds the place beforehand: a name that no font can write must not cost a number."""
    if request.output == "-":
        if app.console.stdout_is_terminal:
            raise UsageError("A PDF is not for a terminal.", hint="Send it to a file: -o invoice.pdf")
    else:
        check_destination(path_for(request.output, invoice), force=request.force)
    check_drawable(invoice)


def _redraw(app: AppContext, invoice: Invoice, request: Request) -> Invoice:
    """The PDF of an invoice that was there before: written where it is missing, never over another file."""
    if request.output == "-":
        return _write(app, invoice, request)
    path = path_for(request.output, invoice)
    if path.exists() and not request.force:
        return invoice
    return _write(app, invoice, request)


def _write(app: AppContext, invoice: Invoice, request: Request) -> Invoice:
    renderer = open_renderer("pdf")
    if request.output == "-":
        sys.stdout.buffer.write(renderer(invoice))
        return invoice
    return pipeline.write_pdf(invoice, app.books, renderer, path_for(request.output, invoice), force=request.force)


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

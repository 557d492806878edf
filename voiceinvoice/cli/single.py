"""`generate` for one source: with a person there it shows what it understood and asks before it issues."""

import typer
from msgspec.structs import replace

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Engines
from voiceinvoice.cli.issuing import hear, keep, prepare
from voiceinvoice.cli.lacking import ask_lacking
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.views.drafts import explanation
from voiceinvoice.cli.views.invoices import invoice_card, invoice_view, issued_view
from voiceinvoice.cli.writing import formats_of
from voiceinvoice.domain.errors import Declined, EInvoiceIncomplete
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.transcript import Source
from voiceinvoice.pipeline import billed_before, fit_for


def generate_one(app: AppContext, source: Source, request: Request) -> None:
    """Prepares, shows, asks, keeps, reports."""
    console = app.console
    heard = hear(app, Engines(app, request.choice), source, request)
    prepared = prepare(app, heard, request, may_ask=console.can_prompt and not request.yes)
    if request.explain and prepared.draft:
        console.talk(explanation(prepared.draft))
    _warn(app, prepared.invoice)
    if request.dry_run:
        before = None if request.again else billed_before(heard.transcript, app.books)
        if before:
            console.say(f"These words were billed before, as {_state(before)}.")
        _warn_of_lacks(app, prepared.invoice, request)
        console.show(invoice_view(prepared.invoice))
        return
    if not prepared.is_known and console.can_prompt and not request.yes:
        if not request.keep_draft:
            prepared = replace(prepared, invoice=ask_lacking(app, prepared.invoice, request))
        request = _agree(app, prepared.invoice, request)
    kept = keep(app, prepared, request)
    if not kept.is_new:
        _say_before(app, kept.invoice, request)
    if request.output != "-":
        console.show(issued_view(kept.invoice))
    if not kept.invoice.seller.name:
        console.say("Your business has no name yet: `voiceinvoice setup` puts it on the next invoice.")
    if request.open_pdf and kept.invoice.pdf:
        typer.launch(kept.invoice.pdf)


def _agree(app: AppContext, invoice: Invoice, request: Request) -> Request:
    """Shows the invoice and asks. Raises Declined for a no; the answer may also be to keep it as a draft."""
    app.console.draw(invoice_card(invoice), to_stderr=True)
    if request.keep_draft:
        return request
    answer = app.console.ask("Issue it? Yes, no, or keep it as a draft [Y/n/d]", flag="--yes").lower() or "y"
    if answer.startswith("d"):
        return replace(request, keep_draft=True)
    if not answer.startswith("y"):
        raise Declined("Nothing was issued.", hint="Change what was heard with flags: see voiceinvoice generate -h.")
    return request


def _warn(app: AppContext, invoice: Invoice) -> None:
    if not app.console.json:
        for notice in invoice.warnings:
            app.console.warn(notice.message)


def _warn_of_lacks(app: AppContext, invoice: Invoice, request: Request) -> None:
    """What would keep it from being issued in its formats."""
    try:
        fit_for(invoice, app.books, formats_of(invoice, request))
    except EInvoiceIncomplete as failure:
        app.console.warn(f"{failure.message}\n  {failure.hint}")


def _say_before(app: AppContext, invoice: Invoice, request: Request) -> None:
    app.console.say(f"These words were billed before, as {_state(invoice)}; --again bills them once more.")
    if request.answers:
        app.console.say(
            f"The options were not applied: `voiceinvoice invoices regenerate {invoice.reference}` does that."
        )


def _state(invoice: Invoice) -> str:
    return f"{invoice.reference}{' (void)' if invoice.status == 'void' else ''}"

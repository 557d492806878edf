"""`invoices`: giving them their number."""

import typer
from msgspec.structs import replace

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Choice, Engines
from voiceinvoice.cli.issuing import Prepared, agree, keep, need_draft, regenerate_draft
from voiceinvoice.cli.lacking import ask_lacking
from voiceinvoice.cli.options import (
    Answer,
    Currency,
    Discount,
    Due,
    Engine,
    Explain,
    Fallback,
    Force,
    ForClient,
    Formats,
    Fresh,
    IssueDate,
    Json,
    NoInput,
    Note,
    Output,
    PurchaseOrder,
    Quiet,
    Reference,
    Strict,
    Tax,
    Terms,
    Yes,
    answers_of,
    day_of,
)
from voiceinvoice.cli.request import request_for
from voiceinvoice.cli.views.drafts import explanation
from voiceinvoice.cli.views.invoices import invoice_card, issued_view
from voiceinvoice.domain.finishing import due_date
from voiceinvoice.domain.settling import check_voidable


def issue(
    ctx: typer.Context,
    number: Reference,
    issued: IssueDate = "",
    formats: Formats = "",
    output: Output = None,
    force: Force = False,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Give a draft its number and its files. It is issued today unless --date says otherwise.

    Example:

      voiceinvoice invoices issue draft-1a2b3c4d
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    draft = app.books.find_invoice(number)
    need_draft(draft, "issued again", f"See it: voiceinvoice invoices show {draft.reference}")
    day = day_of(issued)
    draft = replace(draft, issue_date=day, due_date=due_date(draft.terms, day) if draft.terms else draft.due_date)
    request = request_for(app, day, formats=formats, output=output, force=force)
    if app.console.can_prompt and not yes:
        draft = ask_lacking(app, draft, request)
        app.console.draw(invoice_card(draft), to_stderr=True)
        agree(app, "Issue this invoice?")
    app.console.show(issued_view(keep(app, Prepared(None, draft, is_known=False), request).invoice))


def regenerate(
    ctx: typer.Context,
    number: Reference,
    engine: Engine = "",
    fallback: Fallback = "",
    fresh: Fresh = False,
    client: ForClient = "",
    issued: IssueDate = "",
    due: Due = "",
    terms: Terms = "",
    currency: Currency = "",
    tax: Tax = "",
    discount: Discount = "",
    po: PurchaseOrder = "",
    note: Note = "",
    answer: Answer = None,
    formats: Formats = "",
    output: Output = None,
    force: Force = False,
    strict: Strict = False,
    explain: Explain = False,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Read the kept transcript again with other options.

    A draft is replaced. An issued invoice is voided and a new one is issued in its place, after asking.

    Examples:

      voiceinvoice invoices regenerate INV-2026-0001 --client "Acme Corp" --yes

      voiceinvoice invoices regenerate draft-1a2b3c4d --tax 20%
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    before = app.books.find_invoice(number)
    if before.replaced_by and (replacement := app.books.with_id(before.replaced_by)):
        app.console.say(f"{before.reference} was replaced before; regenerate {replacement.reference} to change it.")
        app.console.show(issued_view(replacement))
        return
    if before.status not in {"draft", "void"}:
        check_voidable(before)
    answers = answers_of(
        answer, client=client, due=due, terms=terms, currency=currency, tax=tax, discount=discount, po=po, note=note
    )
    request = request_for(app, day_of(issued), answers, formats=formats, output=output, force=force, strict=strict)
    engines = Engines(app, Choice(engine=engine, fallback=fallback, is_fresh=fresh))
    draft, invoice = regenerate_draft(app, engines, before, request)
    if explain:
        app.console.talk(explanation(draft))
    if app.console.can_prompt and not yes:
        invoice = invoice if before.status == "draft" else ask_lacking(app, invoice, request)
        app.console.draw(invoice_card(invoice), to_stderr=True)
    if before.status != "draft" and not yes:
        agree(app, f"Void {before.reference} and issue this in its place?")
    request = replace(request, keep_draft=before.status == "draft")
    kept = keep(app, Prepared(draft, invoice, is_known=False), request)
    if before.status not in {"draft", "void"}:
        reason = f"Replaced by {kept.invoice.reference}"
        pipeline.void(before, app.books, reason, replaced_by=kept.invoice.id)
        app.console.say(f"{before.reference} is void.")
    app.console.show(issued_view(kept.invoice))

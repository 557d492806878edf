"""`invoices`: changing, issuing and settling them."""

from datetime import date
from typing import Annotated

import typer
from msgspec.structs import replace

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.issuing import Prepared, keep, regenerate_draft
from voiceinvoice.cli.options import (
    Answer,
    Currency,
    Discount,
    Due,
    Engine,
    Explain,
    Force,
    ForClient,
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
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.views.drafts import explanation
from voiceinvoice.cli.views.invoices import invoice_card, invoice_view, issued_view, money
from voiceinvoice.domain.errors import Conflict, Declined, UsageError
from voiceinvoice.domain.finishing import due_date
from voiceinvoice.domain.invoice import Invoice, Payment
from voiceinvoice.domain.money import minor_units, parse_decimal, round_money
from voiceinvoice.domain.reopening import reanswered, with_amounts_of


def edit(
    ctx: typer.Context,
    number: Reference,
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
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Change a draft.

    Lines are changed with --answer lines.N.FIELD=VALUE: description, quantity, unit, unit_price, discount or tax.

    Examples:

      voiceinvoice invoices edit draft-1a2b3c4d --due 2026-04-30 --po 4711

      voiceinvoice invoices edit draft-1a2b3c4d --answer lines.2.quantity=3
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = app.books.find_invoice(number)
    _need_draft(invoice, "changed", f"Void it, or make it anew: voiceinvoice invoices regenerate {invoice.reference}")
    answers = answers_of(
        answer, client=client, due=due, terms=terms, currency=currency, tax=tax, discount=discount, po=po, note=note
    )
    if not answers and not issued:
        raise UsageError("Nothing was given to change.", hint="See voiceinvoice invoices edit -h.")
    day = day_of(issued) if issued else invoice.issue_date
    finished = pipeline.finished_again(reanswered(invoice, answers), invoice, app.books, day)
    changed = app.books.update(with_amounts_of(finished, invoice, answers))
    app.console.show(invoice_view(changed))


def issue(
    ctx: typer.Context,
    number: Reference,
    issued: IssueDate = "",
    output: Output = None,
    force: Force = False,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Give a draft its number and its PDF. It is issued today unless --date says otherwise.

    Example:

      voiceinvoice invoices issue draft-1a2b3c4d
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    draft = app.books.find_invoice(number)
    _need_draft(draft, "issued again", f"See it: voiceinvoice invoices show {draft.reference}")
    day = day_of(issued)
    draft = replace(draft, issue_date=day, due_date=due_date(draft.terms, day) if draft.terms else draft.due_date)
    if app.console.can_prompt and not yes:
        app.console.draw(invoice_card(draft), to_stderr=True)
        _agree(app, "Issue this invoice?")
    request = _request(app, day, output=output, force=force)
    app.console.show(issued_view(keep(app, Prepared(None, draft, is_known=False), request).invoice))


def regenerate(
    ctx: typer.Context,
    number: Reference,
    engine: Engine = None,
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
    answers = answers_of(
        answer, client=client, due=due, terms=terms, currency=currency, tax=tax, discount=discount, po=po, note=note
    )
    request = _request(app, day_of(issued), answers, engine=engine, output=output, force=force, strict=strict)
    draft, invoice = regenerate_draft(app, before, request)
    if explain:
        app.console.talk(explanation(draft))
    if app.console.can_prompt and not yes:
        app.console.draw(invoice_card(invoice), to_stderr=True)
    if before.status != "draft" and not yes:
        _agree(app, f"Void {before.reference} and issue this in its place?")
    request = replace(request, keep_draft=before.status == "draft")
    kept = keep(app, Prepared(draft, invoice, is_known=False), request)
    if before.status not in {"draft", "void"}:
        reason = f"Replaced by {kept.invoice.reference}"
        pipeline.void(before, app.books, reason, replaced_by=kept.invoice.id)
        app.console.say(f"{before.reference} is void.")
    app.console.show(issued_view(kept.invoice))


def pay(
    ctx: typer.Context,
    number: Reference,
    amount: Annotated[str, typer.Argument(help="What was paid; the whole balance unless given.")] = "",
    received: Annotated[str, typer.Option("--date", help="When, YYYY-MM-DD; today unless given.")] = "",
    note: Annotated[str, typer.Option(help="How, or a reference.")] = "",
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Record a payment.

    Examples:

      voiceinvoice invoices pay INV-2026-0001

      voiceinvoice invoices pay INV-2026-0001 150.00 --note "bank transfer"
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = app.books.find_invoice(number)
    paid = parse_decimal(amount, "payment") if amount else invoice.balance_due
    if round_money(paid, invoice.currency) != paid:
        digits = minor_units(invoice.currency)
        raise UsageError(f"{paid} is finer than {invoice.currency} goes.", hint=f"Use {digits} decimals at most.")
    kept = pipeline.pay(invoice, app.books, Payment(paid_on=day_of(received), amount=paid, note=note))
    app.console.say(f"{money(paid, kept.currency)} received, {money(kept.balance_due, kept.currency)} left.")
    app.console.show(issued_view(kept))


def void(
    ctx: typer.Context,
    number: Reference,
    reason: Annotated[str, typer.Option(help="Why; kept with the invoice.")] = "",
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Declare an issued invoice void. It keeps its number; nothing is deleted.

    Example:

      voiceinvoice invoices void INV-2026-0001 --reason "wrong client" --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    invoice = app.books.find_invoice(number)
    if not yes:
        paid = f" {money(invoice.amount_paid, invoice.currency)} was paid on it." if invoice.amount_paid else ""
        _agree(app, f"Void {invoice.reference} of {money(invoice.total, invoice.currency)}?{paid}", default=False)
    app.console.show(issued_view(pipeline.void(invoice, app.books, reason)))


def delete(
    ctx: typer.Context, number: Reference, yes: Yes = False, no_input: NoInput = False, quiet: Quiet = False
) -> None:
    """Delete a draft. An issued invoice keeps its number for ever: void it instead.

    Example:

      voiceinvoice invoices delete draft-1a2b3c4d --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(quiet=quiet, no_input=no_input)
    invoice = app.books.find_invoice(number)
    _need_draft(invoice, "deleted", f"Void it: voiceinvoice invoices void {invoice.reference}")
    if not yes:
        _agree(app, f"Delete {invoice.reference} for {invoice.client.name}?", default=False)
    app.books.delete_draft(invoice)
    app.console.say(f"Deleted {invoice.reference}.")


def _request(
    app: AppContext,
    day: date,
    answers: tuple[tuple[str, str], ...] = (),
    *,
    engine: str | None = None,
    output: str | None = None,
    force: bool = False,
    strict: bool = False,
) -> Request:
    return Request(
        engine=app.settings.get("engine", engine).value,
        issued=day,
        answers=answers,
        output=app.settings.get("output", output).value,
        output_was_given=output is not None,
        force=force,
        remember=app.settings.get("remember-clients").value == "true",
        strict=strict,
    )


def _need_draft(invoice: Invoice, what: str, hint: str) -> None:
    if invoice.status != "draft":
        raise Conflict(f"{invoice.reference} is issued and cannot be {what}.", hint=hint)


def _agree(app: AppContext, question: str, *, default: bool = True) -> None:
    if not app.console.confirm(question, default=default):
        raise Declined("Nothing was changed.")

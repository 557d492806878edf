"""`invoices`: changing, issuing and settling them."""

from typing import Annotated

import typer

from voiceinvoice import pipeline
from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.issuing import agree, need_draft
from voiceinvoice.cli.options import (
    Answer,
    Currency,
    Discount,
    Due,
    ForClient,
    IssueDate,
    Json,
    NoInput,
    Note,
    PurchaseOrder,
    Quiet,
    Reference,
    Tax,
    Terms,
    Yes,
    answers_of,
    day_of,
)
from voiceinvoice.cli.views.invoices import invoice_view, issued_view, money
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.invoice import Payment
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
    need_draft(invoice, "changed", f"Void it, or make it anew: voiceinvoice invoices regenerate {invoice.reference}")
    answers = answers_of(
        answer, client=client, due=due, terms=terms, currency=currency, tax=tax, discount=discount, po=po, note=note
    )
    if not answers and not issued:
        raise UsageError("Nothing was given to change.", hint="See voiceinvoice invoices edit -h.")
    day = day_of(issued) if issued else invoice.issue_date
    finished = pipeline.finished_again(reanswered(invoice, answers), invoice, app.books, day)
    changed = app.books.update(with_amounts_of(finished, invoice, answers))
    app.console.show(invoice_view(changed))


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
        agree(app, f"Void {invoice.reference} of {money(invoice.total, invoice.currency)}?{paid}", default=False)
    app.console.show(issued_view(pipeline.void(invoice, app.books, reason)))


def delete(
    ctx: typer.Context,
    number: Reference,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Delete a draft. An issued invoice keeps its number for ever: void it instead.

    Example:

      voiceinvoice invoices delete draft-1a2b3c4d --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    invoice = app.books.find_invoice(number)
    need_draft(invoice, "deleted", f"Void it: voiceinvoice invoices void {invoice.reference}")
    if not yes:
        agree(app, f"Delete {invoice.reference} for {invoice.client.name}?", default=False)
    app.books.delete_draft(invoice)
    app.console.announce(f"Deleted {invoice.reference}.")
    gone = {"deleted": invoice.reference}
    app.console.show(View(data=lambda: gone, plain=lambda: gone.values(), quiet=lambda: gone.values()))

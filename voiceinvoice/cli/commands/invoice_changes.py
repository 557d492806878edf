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
from voiceinvoice.domain.money import check_exact, parse_decimal
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
    refund: Annotated[bool, typer.Option("--refund", help="It was given back, after a credit note.")] = False,
    received: Annotated[str, typer.Option("--date", help="When, YYYY-MM-DD; today unless given.")] = "",
    note: Annotated[str, typer.Option(help="How, or a reference.")] = "",
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Record a payment.

    Examples:

      voiceinvoice invoices pay INV-2026-0001

      voiceinvoice invoices pay INV-2026-0001 150.00 --note "bank transfer"

      voiceinvoice invoices pay INV-2026-0001 --refund
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = app.books.find_invoice(number)
    paid = parse_decimal(amount, "payment") if amount else abs(invoice.balance_due)
    payment = Payment(paid_on=day_of(received), amount=check_exact(paid, invoice.currency), note=note)
    kept = (pipeline.refund if refund else pipeline.pay)(invoice, app.books, payment)
    done, left = "given back" if refund else "received", money(abs(kept.balance_due), kept.currency)
    app.console.say(f"{money(paid, kept.currency)} {done}, {left} left.")
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

    A void invoice counts as never billed: it is for a mistake that the client has not booked. What the client has
    is taken back, in whole or in part, by `invoices credit`.

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

"""`invoices credit`: taking back what was billed, by a document of its own."""

from decimal import Decimal
from typing import Annotated

import typer

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.issuing import agree
from voiceinvoice.cli.lacking import ask_lacking
from voiceinvoice.cli.options import Force, Formats, Json, NoInput, Output, Quiet, Reference, Yes, day_of
from voiceinvoice.cli.request import request_for
from voiceinvoice.cli.views.invoices import invoice_card, invoice_view, issued_view, money
from voiceinvoice.cli.writing import rehearse, write_issued
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.money import check_exact, parse_decimal

Amount = Annotated[str, typer.Argument(help="What to take back, tax included; all that is left unless given.")]
Lines = Annotated[
    list[str] | None, typer.Option("--line", help="Only this line, N, or a quantity of it, N=2.5; may be repeated.")
]
Reason = Annotated[str, typer.Option(help="Why; it stands on the credit note.")]
IssueDate = Annotated[str, typer.Option("--date", help="Issue date, YYYY-MM-DD; today unless given.")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show the credit note; write nothing, take no number.")]


def credit(
    ctx: typer.Context,
    number: Reference,
    amount: Amount = "",
    line: Lines = None,
    reason: Reason = "",
    issued: IssueDate = "",
    formats: Formats = "",
    output: Output = None,
    force: Force = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Take back an issued invoice, or a part of it, by a credit note.

    The credit note has a number of its own (`business set --credit-number-pattern`) and names the invoice, which
    stays as it was sent; its balance is less by what was taken back. Credit what the client has already; void what
    nobody was sent. Give back money that was paid with `invoices pay NUMBER --refund`.

    Examples:

      voiceinvoice invoices credit INV-2026-0001 --reason "Job cancelled"

      voiceinvoice invoices credit INV-2026-0001 50.00 --reason "Late by a week"

      voiceinvoice invoices credit INV-2026-0001 --line 2 --line 3=1.5
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    if amount and line:
        raise UsageError("Both an amount and lines were given.", hint="Give one of them.")
    invoice = app.books.find_invoice(number)
    wanted = check_exact(parse_decimal(amount, "credit"), invoice.currency) if amount else None
    note = pipeline.credit_note_on(
        invoice, app.books, day_of(issued), amount=wanted, lines=_lines_of(line or []), reason=reason
    )
    if dry_run:
        app.console.show(invoice_view(note))
        return
    request = request_for(app, note.issue_date, formats=formats, output=output, force=force)
    if app.console.can_prompt and not yes:
        note = ask_lacking(app, note, request)
        app.console.draw(invoice_card(note), to_stderr=True)
        agree(app, f"Issue this credit note on {invoice.number}?")
    kept, credited = pipeline.credit(rehearse(app, note, request), invoice, app.books)
    kept = write_issued(app, kept, request)
    left = money(abs(credited.balance_due), credited.currency)
    app.console.say(
        f"{left} of {credited.number} is {'to be given back' if credited.balance_due < 0 else 'left to pay'}."
    )
    if request.output != "-":
        app.console.show(issued_view(kept))


def _lines_of(texts: list[str]) -> dict[int, Decimal | None]:
    """Line numbers and quantities. Raises UsageError for what is none, and for a line that is named twice."""
    lines: dict[int, Decimal | None] = {}
    for text in texts:
        number, has_quantity, quantity = text.partition("=")
        if not number.strip().isdecimal() or int(number) in lines:
            raise UsageError(f"{text!r} is no line, or named twice.", hint="Write --line 2, or --line 2=1.5.")
        lines[int(number)] = parse_decimal(quantity, "quantity") if has_quantity else None
    return lines

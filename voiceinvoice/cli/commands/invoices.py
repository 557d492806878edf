"""`invoices`: looking at them."""

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from voiceinvoice import pipeline
from voiceinvoice.cli.completion import complete_client
from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.looks import in_theme, theme_of
from voiceinvoice.cli.options import Force, Json, Output, PagePayBy, PageTheme, Quiet, Reference
from voiceinvoice.cli.paying import payable_by
from voiceinvoice.cli.views.invoices import invoice_view, list_view
from voiceinvoice.domain.errors import OutputFailed, UsageError
from voiceinvoice.domain.terms import parse_date
from voiceinvoice.render import open_renderer
from voiceinvoice.render.output import path_for

StatusFilter = Literal["draft", "open", "paid", "credited", "void", "overdue"]


def list_invoices(
    ctx: typer.Context,
    words: Annotated[str, typer.Argument(help="Words in the number, client, lines or notes.", metavar="[WORDS]")] = "",
    client: Annotated[str, typer.Option(help="Only this client's.", autocompletion=complete_client)] = "",
    status: Annotated[StatusFilter | None, typer.Option(help="Only with this status.")] = None,
    credit_notes: Annotated[bool, typer.Option("--credit-notes", help="Only credit notes.")] = False,
    since: Annotated[str, typer.Option(help="Issued on or after, YYYY-MM-DD.")] = "",
    until: Annotated[str, typer.Option(help="Issued on or before, YYYY-MM-DD.")] = "",
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many at most; 0 for all.", min=0)] = 50,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """List invoices, newest first.

    In a pipe: number, issue date, due date, status, client, total, balance and currency, separated by tabs. Credit
    notes are listed with what they take away, below zero; their JSON says `"type": "credit_note"`, amounts positive.

    Examples:

      voiceinvoice invoices list --status overdue

      voiceinvoice invoices list sink --client "Acme Corp" --since 2026-01-01

      voiceinvoice invoices list --status open -n 0 --json | jq '[.invoices[].balance_due | tonumber] | add'
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    today = date.today()
    found = app.books.invoices(
        client=client,
        status="" if status in {None, "overdue"} else str(status),
        overdue_on=today if status == "overdue" else None,
        since=parse_date(since) if since else None,
        until=parse_date(until) if until else None,
        credit_notes=credit_notes,
        words=words,
        limit=limit,
    )
    app.console.show(list_view(found, today))


def show(ctx: typer.Context, number: Reference, json: Json = False, quiet: Quiet = False) -> None:
    """Show one invoice.

    Examples:

      voiceinvoice invoices show INV-2026-0001

      voiceinvoice invoices show INV-2026-0001 --json > invoice.json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(invoice_view(app.books.find_invoice(number)))


def pdf(
    ctx: typer.Context,
    number: Reference,
    output: Output = None,
    theme: PageTheme = "",
    pay_by: PagePayBy = "",
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Write an invoice's PDF.

    Examples:

      voiceinvoice invoices pdf INV-2026-0001 -o ~/Desktop/

      voiceinvoice invoices pdf INV-2026-0001 --pay-by epc

      voiceinvoice invoices pdf INV-2026-0001 -o - | lpr
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = app.books.find_invoice(number)
    renderer = open_renderer("pdf", app.fonts)
    drawn = payable_by(
        in_theme(invoice, theme_of(theme)), pay_by, app.console, app.books.business() if pay_by else None
    )
    if output == "-":
        if app.console.stdout_is_terminal:
            raise UsageError("A PDF is not for a terminal.", hint="Send it to a file or a program: -o - | lpr")
        sys.stdout.buffer.write(renderer(drawn))
        return
    path = path_for(app.settings.get("output", output).value, invoice)
    written = pipeline.write_pdf(invoice, app.books, lambda _: renderer(drawn), path, force=force)
    app.console.show(View(data=lambda: {"pdf": written.pdf}, plain=lambda: [written.pdf], quiet=lambda: [written.pdf]))


def open_invoice(ctx: typer.Context, number: Reference, json: Json = False, quiet: Quiet = False) -> None:
    """Open an invoice's PDF in the system's viewer.

    Example:

      voiceinvoice invoices open INV-2026-0001
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = app.books.find_invoice(number)
    path = Path(invoice.pdf)
    if not (invoice.pdf and path.is_file()):
        path = path_for(f"{tempfile.mkdtemp(prefix='voiceinvoice-')}/", invoice)
        path.write_bytes(open_renderer("pdf", app.fonts)(invoice))
    shown = str(path)
    if typer.launch(shown):
        raise OutputFailed(f"Nothing here opens {path}.", hint="Open it by hand, or install a PDF viewer.")
    app.console.show(View(data=lambda: {"pdf": shown}, plain=lambda: [shown], quiet=lambda: [shown]))

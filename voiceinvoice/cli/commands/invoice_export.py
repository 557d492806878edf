"""`invoices export`: an issued invoice as an e-invoice."""

import sys
from typing import Annotated, Literal

import typer

from voiceinvoice import pipeline
from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.looks import in_theme, theme_of
from voiceinvoice.cli.options import Force, Json, PageTheme, Quiet, Reference
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.formats import formats_for
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render import E_INVOICES, open_renderer
from voiceinvoice.render.output import path_for, write_file
from voiceinvoice.store.books import Books

Format = Annotated[
    Literal["facturx", "ubl", "peppol", "xrechnung"] | None,
    typer.Option("--format", help="facturx (also ZUGFeRD): a PDF with the data in it; the others: XML."),
]
Output = Annotated[str | None, typer.Option("--output", "-o", help="Path, folder/ or template; - for stdout.")]


def export(
    ctx: typer.Context,
    number: Reference,
    form: Format = None,
    output: Output = None,
    theme: PageTheme = "",
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Write an issued invoice as an e-invoice that follows EN 16931.

    Without --format it is the kind that the client or else the business has, or facturx. What it needs and the
    invoice does not say is taken from the saved business and client, and said; what nobody has said is an error that
    names the command for it.

    Examples:

      voiceinvoice invoices export INV-2026-0001

      voiceinvoice invoices export INV-2026-0001 --format xrechnung -o ~/Desktop/

      voiceinvoice invoices export INV-2026-0001 --format peppol -o - | voiceinvoice validate -
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = in_theme(app.books.find_invoice(number), theme_of(theme))
    kind = form or _usual_kind(invoice, app.books)
    ending = f"-{kind}{E_INVOICES[kind]}"
    path = path_for(output or f"{{number}}{ending}", invoice, ending)
    if output == "-" and kind == "facturx" and app.console.stdout_is_terminal:
        raise UsageError("A PDF is not for a terminal.", hint="Send it to a file: -o invoice.pdf")
    data, taken = pipeline.export(invoice, app.books, open_renderer(kind, app.fonts))
    if taken:
        app.console.say(f"{invoice.number} does not say {', '.join(taken)}; taken from what is saved now.")
    if output == "-":
        sys.stdout.buffer.write(data)
        return
    write_file(path, data, force=force)
    result = {"number": invoice.number, "format": kind, "path": str(path.absolute())}
    app.console.show(View(data=lambda: result, plain=lambda: [result["path"]], quiet=lambda: [result["path"]]))


def _usual_kind(invoice: Invoice, books: Books) -> str:
    """The e-invoice that the client or the business has for all invoices; where there is none, the usual one."""
    usual = formats_for(pipeline.saved_client(invoice, books).formats, books.business().formats)
    return next((form for form in usual if form in E_INVOICES), "facturx")

"""`render` and `schema`: an invoice document in, a PDF out, nothing stored."""

import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.looks import in_theme, theme_of
from voiceinvoice.cli.options import Force, Json, Output, PagePayBy, PageTheme, Quiet
from voiceinvoice.cli.paying import payable_by
from voiceinvoice.cli.request import find_sources
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.render import open_renderer
from voiceinvoice.render.document import schema as json_schema
from voiceinvoice.render.json import parse_invoice
from voiceinvoice.render.output import path_for, write_file
from voiceinvoice.transcribe.sources import read_transcript


def render(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="An invoice document, or - for standard input.", metavar="FILE|-")],
    output: Output = None,
    theme: PageTheme = "",
    pay_by: PagePayBy = "",
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Draw the PDF of an invoice document, and store nothing.

    The document is what `generate --json` and `invoices show --json` print; its sums must agree.

    Examples:

      voiceinvoice render invoice.json -o invoice.pdf

      voiceinvoice generate - --dry-run --json < memo.txt | voiceinvoice render - -o - > preview.pdf
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    invoice = parse_invoice(read_transcript(find_sources([file], None, app.console)[0]).text.encode())
    pdf = open_renderer("pdf", app.fonts)(payable_by(in_theme(invoice, theme_of(theme)), pay_by, app.console))
    if output == "-":
        if app.console.stdout_is_terminal:
            raise UsageError("A PDF is not for a terminal.", hint="Send it to a file: -o invoice.pdf")
        sys.stdout.buffer.write(pdf)
        return
    path = path_for(output or "{number}.pdf", invoice)
    write_file(path, pdf, force=force)
    app.console.show(View(data=lambda: {"pdf": str(path)}, plain=lambda: [str(path)], quiet=lambda: [str(path)]))


def schema(_json: Json = False, _quiet: Quiet = False) -> None:
    """Print the JSON Schema of invoice documents.

    Example:

      voiceinvoice schema > invoice.schema.json
    """
    typer.echo(msgspec.json.format(msgspec.json.encode(json_schema()), indent=2).decode())

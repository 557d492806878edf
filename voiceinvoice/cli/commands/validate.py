"""`validate`: an e-invoice against the official rules."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, Quiet
from voiceinvoice.cli.views.validation import report_view
from voiceinvoice.domain.errors import InputUnreadable
from voiceinvoice.validate import validate as check

_LARGEST_FILE = 50_000_000


def validate(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="An XML or PDF file, or - for standard input.", metavar="FILE|-")],
    rules: Annotated[
        list[Path] | None, typer.Option("--rules", help="More Schematron rules, compiled to XSLT; may be repeated.")
    ] = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Check an e-invoice, by whomever it was made, against the official schema and rules of EN 16931 and Factur-X.

    Exit code 0: valid. 1: a rule is broken. 3: no e-invoice, or of a kind that there are no rules for here.

    Examples:

      voiceinvoice validate INV-2026-0001-facturx.pdf

      voiceinvoice validate invoice.xml --rules PEPPOL-EN16931-UBL.xslt --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    report = check(_read(file), rules or ())
    app.console.show(report_view(report))
    if not (json or app.console.stdout_is_terminal):
        for left in report.unchecked:
            app.console.say(f"Not checked: {left}.")
    if not report.is_valid:
        raise typer.Exit(1)


def _read(file: Path) -> bytes:
    try:
        with sys.stdin.buffer if str(file) == "-" else file.open("rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
    except OSError as problem:
        raise InputUnreadable(f"{file} cannot be read: {problem.strerror}.") from None
    if not data or len(data) > _LARGEST_FILE:
        raise InputUnreadable(f"{file} is {'larger than 50 MB' if data else 'empty'}.")
    return data

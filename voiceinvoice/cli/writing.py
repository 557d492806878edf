"""The files of an invoice: in which formats, where, and tried beforehand, because a failure must not cost a number."""

import sys
from pathlib import Path

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.request import Request
from voiceinvoice.domain.errors import OutputFailed, UsageError
from voiceinvoice.domain.formats import PAGES, USUAL, formats_for
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render import E_INVOICES, open_renderer
from voiceinvoice.render.output import check_destination, path_for, write_file
from voiceinvoice.render.pdf import check_drawable

_SUFFIXES = (".pdf", ".xml")


def formats_of(invoice: Invoice, request: Request) -> tuple[str, ...]:
    """What is to be written: as the command says, else as the client wants it, else as the business does.

    What is void is no e-invoice, whoever usually wants one.
    """
    if invoice.status == "void" and not request.formats:
        return USUAL
    return formats_for(request.formats, invoice.client.formats, invoice.seller.formats)


def rehearse(app: AppContext, invoice: Invoice, request: Request) -> Invoice:
    """The invoice with what its formats need of the saved records, once all is known that could fail in writing it.

    Raises EInvoiceIncomplete for what nobody has said, and what drawing and finding the place raise.
    """
    formats = formats_of(invoice, request)
    if request.output == "-":
        if len(formats) > 1:
            raise UsageError("Several formats cannot share standard output.", hint="Name one with --format.")
        if formats[0] in PAGES and app.console.stdout_is_terminal:
            raise UsageError("A PDF is not for a terminal.", hint="Send it to a file: -o invoice.pdf")
    else:
        for path in _places(invoice, request).values():
            check_destination(path, force=request.force)
    invoice, taken = pipeline.fit_for(invoice, app.books, formats)
    if taken:
        app.console.say(f"{invoice.reference} did not say {', '.join(taken)}; taken from what is saved now.")
    check_drawable(invoice, app.fonts)
    return invoice


def write(app: AppContext, invoice: Invoice, request: Request, *, only_missing: bool = False) -> Invoice:
    """Writes every format; with `only_missing`, nothing over a file that is there, unless that was asked for."""
    for form, path in _places(invoice, request).items():
        if request.output == "-":
            sys.stdout.buffer.write(_data(app, invoice, form))
        elif not (only_missing and path.exists() and not request.force):
            invoice = _write(app, invoice, form, path, request)
    return invoice


def write_issued(app: AppContext, invoice: Invoice, request: Request) -> Invoice:
    """The same for what has its number already. Raises OutputFailed saying so, and how to write it elsewhere."""
    try:
        return write(app, invoice, request)
    except OutputFailed as failure:
        failure.message = f"{invoice.number} is issued, but {failure.message}"
        failure.hint = f"Write it elsewhere: voiceinvoice invoices pdf {invoice.number} -o PATH"
        raise


def _write(app: AppContext, invoice: Invoice, form: str, path: Path, request: Request) -> Invoice:
    if form == _page_of(formats_of(invoice, request)):
        return pipeline.write_pdf(invoice, app.books, lambda one: _data(app, one, form), path, force=request.force)
    write_file(path, _data(app, invoice, form), force=request.force)
    app.console.say(f"Wrote {path}.")
    return invoice


def _data(app: AppContext, invoice: Invoice, form: str) -> bytes:
    renderer = open_renderer(form, app.fonts)
    return renderer(invoice) if form == "pdf" else pipeline.export(invoice, app.books, renderer)[0]


def _places(invoice: Invoice, request: Request) -> dict[str, Path]:
    """Where each format goes: the page to the path itself, every other beside it with its name at the end."""
    formats = formats_of(invoice, request)
    path = path_for(request.output, invoice)
    stem = path.name[:-4] if path.suffix.lower() in _SUFFIXES else path.name
    places = {}
    for form in formats:
        is_named = form == _page_of(formats) or (len(formats) == 1 and path.suffix.lower() == ".xml")
        places[form] = path if is_named else path.with_name(f"{stem}-{form}{E_INVOICES[form]}")
    return places


def _page_of(formats: tuple[str, ...]) -> str:
    """The format that the books remember as the invoice's PDF."""
    return next((form for form in formats if form in PAGES), "")

"""What a format needs and nobody has said, asked for on the terminal before the invoice takes a number."""

from collections.abc import Mapping

from msgspec.structs import replace

from voiceinvoice import pipeline
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.writing import formats_of
from voiceinvoice.domain.errors import EInvoiceIncomplete, UsageError
from voiceinvoice.domain.forms import with_fields
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.reopening import reanswered, with_amounts_of


def ask_lacking(app: AppContext, invoice: Invoice, request: Request) -> Invoice:
    """The invoice with an answer for everything that it lacks for its formats; answers on the business and on saved
    clients are saved with them.

    Raises EInvoiceIncomplete for what no answer can mend, as an amount of three decimals.
    """
    is_said = False
    while True:
        try:
            return pipeline.fit_for(invoice, app.books, formats_of(invoice, request))[0]
        except EInvoiceIncomplete as failure:
            lacking = failure.details.get("missing", ())
            if not lacking:
                raise
            if not is_said:
                app.console.say(failure.message)
            is_said = True
            # What the invoice says of itself comes first: it decides what is needed of the parties.
            invoice = _ask(app, invoice, min(lacking, key=lambda lack: lack["whose"] != "invoice"))


def _ask(app: AppContext, invoice: Invoice, lack: Mapping[str, str]) -> Invoice:
    """Asks until the answer is one."""
    what = f"{lack['what'][:1].upper()}{lack['what'][1:]} ({lack['value']}):"
    while True:
        text = app.console.ask(what, flag=lack["flag"])
        if text:
            try:
                return _answered(app, invoice, lack, text)
            except UsageError as problem:
                app.console.say(f"{problem.message} {problem.hint}".strip())


def _answered(app: AppContext, invoice: Invoice, lack: Mapping[str, str], text: str) -> Invoice:
    field = lack["field"]
    if lack["whose"] == "business":
        app.books.save_business(with_fields(app.books.business(), {field: text}))
        return replace(invoice, seller=with_fields(invoice.seller, {field: text}))
    if lack["whose"] == "client":
        client = with_fields(invoice.client, {field: text})
        if client.id:
            app.books.save_client(with_fields(app.books.find_client(client.id), {field: text}))
        return replace(invoice, client=client, buyer_reference=invoice.buyer_reference or client.buyer_reference)
    name = lack["value"].partition("=")[0] if field == "answer" else field
    answers = ((name, text),)
    finished = pipeline.finished_again(reanswered(invoice, answers), invoice, app.books, invoice.issue_date)
    finished = replace(finished, client=invoice.client, seller=invoice.seller, warnings=invoice.warnings)
    return with_amounts_of(finished, invoice, answers)

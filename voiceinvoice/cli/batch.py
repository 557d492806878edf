"""`generate` for several sources: heard side by side, kept one by one, one summary, one exit code."""

import contextlib
from collections.abc import Iterable
from decimal import Decimal

import msgspec
import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.crew import Crew
from voiceinvoice.cli.engines import Engines
from voiceinvoice.cli.issuing import Heard, Prepared, hear, keep, prepare
from voiceinvoice.cli.progress import open_progress
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.specimen import SPECIMEN
from voiceinvoice.cli.views.invoices import batch_table, issued_view, money
from voiceinvoice.domain.errors import (
    CallStopped,
    Declined,
    KeyMissing,
    KeyRefused,
    QuotaExhausted,
    UsageError,
    VoiceInvoiceError,
)
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.transcript import Source
from voiceinvoice.render import open_renderer
from voiceinvoice.render.json import document_of

#: What fails for one source here fails for all of them.
_HOPELESS = (KeyMissing, KeyRefused, QuotaExhausted)
#: Exit codes from the mildest to the gravest: what a person can answer, then what a retry may mend, then the rest.
_GRAVITY = [3, 6, 5, 4, 2, 1, 70]


def generate_all(app: AppContext, sources: list[Source], request: Request) -> None:
    """Every source by itself: one that fails leaves the others alone. Exits with the gravest failure's code."""
    if request.explain or request.open_pdf:
        raise UsageError("--explain and --open are for one dictation.", hint="Name one file.")
    if request.output == "-":
        raise UsageError("Several invoices cannot share standard output.", hint="Use -o with a folder or a template.")
    batch = _Batch(app, request, len(sources))
    if app.console.can_prompt and not (request.yes or request.dry_run):
        batch.ask_first(sources)
    else:
        batch.stream(sources)
    batch.summarise()


def _warm_up() -> None:
    """What draws is imported while the first answers are awaited, not when they are all there."""
    with contextlib.suppress(VoiceInvoiceError):  # it is said where an invoice meets it
        open_renderer("pdf")(SPECIMEN)


class _Batch:
    """The state of one batch."""

    def __init__(self, app: AppContext, request: Request, total: int) -> None:
        self._app = app
        self._request = request
        self._total = total
        self._crew: Crew[Source, Heard] = Crew(request.jobs, meanwhile=None if request.dry_run else _warm_up)
        self._engines = Engines(app, request.choice, self._crew.on_main, self._crew.later, request.jobs)
        self._done: list[Invoice] = []
        self._known: set[str] = set()
        self._failures: list[VoiceInvoiceError] = []

    def stream(self, sources: list[Source]) -> None:
        """Each source is kept as soon as it is understood; others are heard meanwhile."""
        for prepared in self._understood(sources):
            self._keep(prepared)

    def ask_first(self, sources: list[Source]) -> None:
        """All sources are understood, shown in one table and agreed to at once."""
        ready = list(self._understood(sources))
        fresh = [one.invoice for one in ready if not one.is_known]
        if fresh:
            self._app.console.draw(batch_table(fresh), to_stderr=True)
            if not self._app.console.confirm(f"Issue these {len(fresh)} invoices?"):
                raise Declined("Nothing was issued.")
        for one in ready:
            self._keep(one)

    def summarise(self) -> None:
        """One line for people, and the exit code."""
        failed = f", {len(self._failures)} failed" if self._failures else ""
        known = f", {len(self._known)} billed before" if self._known else ""
        left = self._total - len(self._done) - len(self._failures)
        skipped = f", {left} not tried" if left else ""
        done = "understood" if self._request.dry_run else "saved as drafts" if self._request.keep_draft else "issued"
        self._app.console.say(f"{len(self._done) - len(self._known)} {done}{known}{failed}{skipped}{self._sums()}.")
        if self._failures:
            raise typer.Exit(max((failure.exit_code for failure in self._failures), key=_GRAVITY.index))

    def _understood(self, sources: list[Source]) -> Iterable[Prepared]:
        """Sources as they are understood, with the progress shown; those that fail are said and left out."""

        def work(source: Source) -> Heard:
            return hear(self._app, self._engines, source, self._request)

        with open_progress(self._app.console, len(sources)) as progress:
            for source, future in self._crew.results(work, sources, self._engines.stop):
                try:
                    prepared = prepare(self._app, future.result(), self._request)
                except VoiceInvoiceError as failure:
                    self._fail(source.name, failure)
                    if isinstance(failure, _HOPELESS) or self._request.fail_fast:
                        return
                else:
                    self._warn(source.name, prepared.invoice)
                    yield prepared
                progress.step(spent=self._engines.spent, failed=len(self._failures))

    def _keep(self, prepared: Prepared) -> None:
        invoice = prepared.invoice
        if not self._request.dry_run:
            try:
                kept = keep(self._app, prepared, self._request)
            except VoiceInvoiceError as failure:
                self._fail(invoice.origin.name, failure)
                return
            invoice = kept.invoice
            if not kept.is_new:
                self._known.add(invoice.id)
        self._done.append(invoice)
        if self._app.console.json:
            self._app.console.out(msgspec.json.encode(document_of(invoice)).decode(), at_once=True)
        else:
            self._app.console.show(issued_view(invoice))

    def _warn(self, name: str, invoice: Invoice) -> None:
        if not self._app.console.json:
            for notice in invoice.warnings:
                self._app.console.warn(f"{name}: {notice.message}")

    def _fail(self, name: str, failure: VoiceInvoiceError) -> None:
        if isinstance(failure, CallStopped):
            return
        self._failures.append(failure)
        console = self._app.console
        if console.json:
            error = {"source": name, "code": failure.code, "message": failure.message, "hint": failure.hint}
            console.err(msgspec.json.encode({"error": error | failure.details}).decode())
        else:
            console.err(f"{console.red('error:')} {name}: {failure.message}")

    def _sums(self) -> str:
        sums: dict[str, Decimal] = {}
        for invoice in (one for one in self._done if one.id not in self._known):
            sums[invoice.currency] = sums.get(invoice.currency, Decimal(0)) + invoice.total
        spent = f"; {self._engines.spent:.4f} USD spent on calls" if self._engines.spent else ""
        return "".join(f"; {money(total, currency)}" for currency, total in sorted(sums.items())) + spent

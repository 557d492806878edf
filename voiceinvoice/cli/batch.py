"""`generate` for several sources: a progress bar, one summary, one exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.issuing import Prepared, keep, prepare
from voiceinvoice.cli.request import Request
from voiceinvoice.cli.views.invoices import batch_table, issued_view, money
from voiceinvoice.domain.errors import Declined, UsageError, VoiceInvoiceError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.transcript import Source
from voiceinvoice.render.json import document_of


def generate_all(app: AppContext, sources: list[Source], request: Request) -> None:
    """Every source by itself: one that fails leaves the others alone. Exits with the gravest failure's code."""
    if request.output == "-":
        raise UsageError("Several invoices cannot share standard output.", hint="Use -o with a folder or a template.")
    run = _Run(app, request)
    if app.console.can_prompt and not (request.yes or request.dry_run):
        run.ask_first(sources)
    else:
        run.stream(sources)
    run.summarise()


class _Run:
    """The state of one batch."""

    def __init__(self, app: AppContext, request: Request) -> None:
        self.app = app
        self.request = request
        self.done: list[Invoice] = []
        self.known = 0
        self.failures: list[VoiceInvoiceError] = []

    def stream(self, sources: list[Source]) -> None:
        """Each source is understood and kept before the next is read."""
        with self._progress(len(sources)) as step:
            for source in sources:
                prepared = self._prepare(source)
                if prepared:
                    self._keep(prepared)
                step()

    def ask_first(self, sources: list[Source]) -> None:
        """All sources are understood, shown in one table and agreed to at once."""
        with self._progress(len(sources)) as step:
            prepared = []
            for source in sources:
                prepared.append(self._prepare(source))
                step()
        ready = [one for one in prepared if one]
        fresh = [one.invoice for one in ready if not one.is_known]
        if fresh:
            self.app.console.draw(batch_table(fresh), to_stderr=True)
            if not self.app.console.confirm(f"Issue these {len(fresh)} invoices?"):
                raise Declined("Nothing was issued.")
        for one in ready:
            self._keep(one)

    def summarise(self) -> None:
        """One line for people, and the exit code."""
        failed = f", {len(self.failures)} failed" if self.failures else ""
        known = f", {self.known} billed before" if self.known else ""
        done = "understood" if self.request.dry_run else "saved as drafts" if self.request.keep_draft else "issued"
        self.app.console.say(f"{len(self.done) - self.known} {done}{known}{failed}{self._sums()}.")
        if self.failures:
            raise typer.Exit(max((failure.exit_code for failure in self.failures), key=_GRAVITY.index))

    def _sums(self) -> str:
        sums: dict[str, Any] = {}
        for invoice in self.done:
            sums[invoice.currency] = sums.get(invoice.currency, 0) + invoice.total
        return "".join(f"; {money(total, currency)}" for currency, total in sorted(sums.items()))

    def _prepare(self, source: Source) -> Prepared | None:
        try:
            prepared = prepare(self.app, source, self.request)
        except VoiceInvoiceError as failure:
            self._fail(source.name, failure)
            return None
        if not self.app.console.json:
            for notice in prepared.invoice.warnings:
                self.app.console.warn(f"{source.name}: {notice.message}")
        return prepared

    def _keep(self, prepared: Prepared) -> None:
        invoice = prepared.invoice
        if not self.request.dry_run:
            try:
                kept = keep(self.app, prepared, self.request)
            except VoiceInvoiceError as failure:
                self._fail(prepared.invoice.origin.name, failure)
                return
            invoice = kept.invoice
            self.known += not kept.is_new
        self.done.append(invoice)
        if self.app.console.json:
            self.app.console.out(msgspec.json.encode(document_of(invoice)).decode())
        else:
            self.app.console.show(issued_view(invoice))

    def _fail(self, name: str, failure: VoiceInvoiceError) -> None:
        self.failures.append(failure)
        console = self.app.console
        if console.json:
            error = {"source": name, "code": failure.code, "message": failure.message, "hint": failure.hint}
            console.err(msgspec.json.encode({"error": error | failure.details}).decode())
        else:
            console.err(f"{console.red('error:')} {name}: {failure.message}")

    @contextmanager
    def _progress(self, total: int) -> Iterator[Any]:
        """Calls of what it yields move a bar on stderr, where that is a terminal."""
        if not self.app.console.has_animation:
            yield lambda: None
            return
        from rich.progress import Progress

        with Progress(console=self.app.console.rich(to_stderr=True), transient=True) as bar:
            task = bar.add_task("Invoices", total=total)
            yield lambda: bar.advance(task)


#: Exit codes from the mildest to the gravest: what a person can answer, then what a retry may mend, then the rest.
_GRAVITY = [3, 6, 5, 4, 2, 1, 70]

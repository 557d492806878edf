"""`generate`: dictations in, invoices out."""

from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.batch import generate_all
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Choice, default_jobs
from voiceinvoice.cli.looks import theme_of
from voiceinvoice.cli.options import (
    Answer,
    Currency,
    Discount,
    Due,
    Engine,
    Explain,
    Fallback,
    Force,
    ForClient,
    Formats,
    Fresh,
    IssueDate,
    Json,
    Language,
    NoInput,
    Note,
    Output,
    PageTheme,
    PurchaseOrder,
    Quiet,
    Speech,
    Strict,
    Tax,
    Terms,
    Text,
    Yes,
    answers_of,
    day_of,
)
from voiceinvoice.cli.recording import record_memo
from voiceinvoice.cli.request import Request, find_sources
from voiceinvoice.cli.single import generate_one
from voiceinvoice.domain.formats import parse_formats

Files = Annotated[list[Path] | None, typer.Argument(help="Transcripts, or - for stdin.", metavar="[FILE…|-]")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show the invoice; write nothing, take no number.")]
KeepDraft = Annotated[bool, typer.Option("--draft", help="Keep it as a draft, without a number.")]
Again = Annotated[bool, typer.Option("--again", help="Bill the same words once more.")]
NoRemember = Annotated[bool, typer.Option("--no-remember", help="Do not save a new client.")]
Record = Annotated[bool, typer.Option("--record", help="Record a memo first; Enter ends it.")]
EachLine = Annotated[bool, typer.Option("--each-line", help="Every line of stdin is a dictation.")]
Jobs = Annotated[int, typer.Option("--jobs", help="How many at once.", min=0, max=128, show_default=False)]
FailFast = Annotated[bool, typer.Option("--fail-fast/--keep-going", help="Stop at the first failure.")]
OpenPdf = Annotated[bool, typer.Option("--open", help="Open the PDF.")]


def generate(
    ctx: typer.Context,
    files: Files = None,
    text: Text = None,
    engine: Engine = "",
    speech: Speech = "",
    language: Language = "",
    fallback: Fallback = "",
    fresh: Fresh = False,
    record: Record = False,
    each_line: EachLine = False,
    jobs: Jobs = 0,
    fail_fast: FailFast = False,
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
    formats: Formats = "",
    output: Output = None,
    theme: PageTheme = "",
    force: Force = False,
    dry_run: DryRun = False,
    draft: KeepDraft = False,
    again: Again = False,
    no_remember: NoRemember = False,
    strict: Strict = False,
    explain: Explain = False,
    open_pdf: OpenPdf = False,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Turn dictations, written or recorded, into invoices.

    On a terminal it shows what it understood and asks before it issues; in a pipe it issues and reports. The same
    words give the same invoice: run it again as often as you like, or bill them once more with --again.

    Examples:

      voiceinvoice generate memo.txt

      voiceinvoice generate --text "Two hours at 80 for Acme Corp, net 14" --dry-run

      cat memo.txt | voiceinvoice generate - --json | jq -r .total

      voiceinvoice generate dictations/*.txt memos/*.m4a --jobs 16 -o "invoices/{number} {client}.pdf"
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    request = Request(
        choice=Choice(
            engine=engine, speech=speech, language=language, fallback=fallback, is_fresh=fresh, is_rehearsal=dry_run
        ),
        issued=day_of(issued),
        answers=answers_of(
            answer, client=client, due=due, terms=terms, currency=currency, tax=tax, discount=discount, po=po, note=note
        ),
        theme=theme_of(theme),
        formats=parse_formats(formats) if formats else (),
        output=app.settings.get("output", output).value,
        output_was_given=output is not None,
        force=force,
        dry_run=dry_run,
        keep_draft=draft,
        again=again,
        remember=not no_remember and app.settings.get("remember-clients").value == "true",
        strict=strict,
        explain=explain,
        open_pdf=open_pdf,
        yes=yes,
        jobs=jobs or default_jobs(app, engine),
        fail_fast=fail_fast,
    )
    if record:
        files = [*(files or []), record_memo(app.console)]
    sources = find_sources(files or [], text, app.console, each_line=each_line)
    if len(sources) == 1 and not each_line:
        generate_one(app, sources[0], request)
    else:
        generate_all(app, sources, request)

"""`extract`: text in, draft out, nothing stored."""

from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Choice, Engines
from voiceinvoice.cli.issuing import open_reader, transcribe, with_answers
from voiceinvoice.cli.options import (
    Answer,
    Engine,
    Explain,
    Fallback,
    Fresh,
    IssueDate,
    Json,
    Quiet,
    Text,
    answers_of,
    day_of,
)
from voiceinvoice.cli.request import Request, find_sources
from voiceinvoice.cli.views.drafts import draft_view, explanation
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.pipeline import draft_in


def extract(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="A transcript, or - for stdin.", metavar="[FILE|-]")] = None,
    text: Text = None,
    engine: Engine = "",
    fallback: Fallback = "",
    fresh: Fresh = False,
    issued: IssueDate = "",
    answer: Answer = None,
    explain: Explain = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Show what was heard as a draft, and store nothing.

    The draft is JSON with a quote, a confidence and the other readings for each value. `generate` takes it up again.

    Examples:

      voiceinvoice extract memo.txt | jq '.lines[].unit_price'

      voiceinvoice extract memo.txt --explain

      voiceinvoice extract memo.txt | voiceinvoice generate -
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    source = find_sources([file] if file else [], text, app.console)[0]
    request = Request(
        issued=day_of(issued),
        answers=answers_of(answer),
        output="",
    )
    engines = Engines(app, Choice(engine=engine, fallback=fallback, is_fresh=fresh))
    transcript, draft = draft_in(transcribe(app, engines, source))
    draft = with_answers(draft or open_reader(app, engines, request)(transcript), request)
    if explain and json:
        raise UsageError("Both --explain and --json were given.", hint="The JSON holds the explanation.")
    app.console.show(explanation(draft) if explain else draft_view(draft))

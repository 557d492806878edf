"""`runs`: what engines were asked and answered."""

from typing import Annotated

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, Quiet
from voiceinvoice.cli.views.runs import run_view, runs_view


def list_runs(
    ctx: typer.Context,
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many at most; 0 for all.", min=0)] = 50,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """List what engines were asked, newest first: when, what for, which model, tokens, cost, outcome.

    \b
    Examples:
      voiceinvoice runs list
      voiceinvoice runs list --limit 0 --json | jq '[.runs[].cost // "0" | tonumber] | add'
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(runs_view(list(app.runs.newest(limit))))


def show(
    ctx: typer.Context,
    run: Annotated[str, typer.Argument(help="A run's id, as `runs list` shows it.", metavar="ID")],
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Show one run in full, with the transcript and the raw answer.

    \b
    Example:
      voiceinvoice runs show 1a2b3c4d --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(run_view(app.runs.find(run)))

"""`doctor`: whether everything works."""

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.health import examine
from voiceinvoice.cli.options import Json, Quiet
from voiceinvoice.cli.views.health import checks_view, is_healthy


def doctor(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Check that everything works, and how to mend what does not.

    Ends with 0 when all is healthy or only noticed, with 1 when something failed. In a pipe: state, name, message
    and hint, separated by tabs.

    \b
    Examples:
      voiceinvoice doctor
      voiceinvoice doctor --json
      voiceinvoice doctor -q || echo "something is wrong"
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    checks = examine(app)
    app.console.show(checks_view(checks))
    if not is_healthy(checks):
        raise typer.Exit(1)

"""`themes`: how invoices look."""

from typing import Annotated

import typer

from voiceinvoice.cli.completion import complete_theme
from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, Quiet
from voiceinvoice.cli.views.tables import draw_table
from voiceinvoice.render.pdf.themes import THEMES, theme_about, theme_text

Name = Annotated[str, typer.Argument(help="A theme's name.", metavar="NAME", autocompletion=complete_theme)]


def list_themes(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """List the themes that invoices can have.

    \b
    Examples:
      voiceinvoice themes list
      voiceinvoice business set --theme letter
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    about = [(name, theme_about(name)) for name in THEMES]
    app.console.show(
        View(
            data=lambda: {"themes": [{"name": name, "about": line} for name, line in about]},
            plain=lambda: ("\t".join(row) for row in about),
            quiet=lambda: list(THEMES),
            drawn=lambda: draw_table(("Theme", "About"), about),
        )
    )


def show(name: Name, _json: Json = False, _quiet: Quiet = False) -> None:
    """Print a theme's file, every value explained, to be changed and used as a theme of your own.

    \b
    Examples:
      voiceinvoice themes show studio > mine.toml
      voiceinvoice business set --theme mine.toml
    """
    typer.echo(theme_text(name), nl=False)

"""`settings`: how the program is set up."""

from typing import Annotated

import typer

from voiceinvoice.cli.completion import complete_setting
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, NoInput, Quiet
from voiceinvoice.cli.secrets import forget_secret, hear_secret, set_secret
from voiceinvoice.cli.views.settings import places_view, setting_view, settings_view
from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.store.address import address_of, masked

Name = Annotated[
    str, typer.Argument(help="The setting.", metavar="NAME", autocompletion=complete_setting, show_default=False)
]


def list_settings(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Show every setting, its value and where it comes from.

    A flag wins over the environment, the environment over the file, the file over the default.

    \b
    Examples:
      voiceinvoice settings list
      voiceinvoice settings list --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(settings_view(app.settings.all()))


def get(ctx: typer.Context, name: Name, json: Json = False, quiet: Quiet = False) -> None:
    """Print one setting's value.

    \b
    Example:
      voiceinvoice settings get output
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(setting_view(app.settings.get(name)))


def set_setting(
    ctx: typer.Context,
    name: Name,
    value: Annotated[
        str | None, typer.Argument(help="The new value; '' for the default. Secrets are asked for.", metavar="[VALUE]")
    ] = None,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Change a setting; '' brings the default back.

    A secret such as openai.api-key is asked for, or read from standard input, and kept in the system's keyring. So is
    store.url when it is left out; it stays in the settings file, which only you can read.

    \b
    Examples:
      voiceinvoice settings set openai.api-key
      voiceinvoice settings set openai.api-key < key.txt
      voiceinvoice settings set output '~/Invoices/{year}/{number}.pdf'
      voiceinvoice settings set remember-clients false
      voiceinvoice settings set output ''
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    if app.settings.is_secret(name) and value != "":
        now = set_secret(app, name, value)
    elif name == "store.url" and value != "":
        now = app.settings.set(name, _address(app, value))
    elif value is None:
        raise UsageError(f"No value was given for {name}.", hint=f"voiceinvoice settings set {name} VALUE")
    else:
        forget_secret(app, name)
        now = app.settings.set(name, one_line(value))
    app.console.show(setting_view(now))
    if now.is_from_environment:
        app.console.warn(f"{now.origin.partition(' ')[2]} is set and wins over the file.")


def _address(app: AppContext, given: str | None) -> str:
    """The address of a store, which is asked for when it has a password. Raises UsageError for one in argv."""
    if given is not None and masked(given) != given:
        hint = "Leave it out and type it when asked, or: voiceinvoice settings set store.url < FILE"
        raise UsageError("An address with a password does not belong on the command line.", hint=hint)
    address = one_line(given) if given else hear_secret(app, "store.url")
    address_of(address)
    return address


def path(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Print where settings and data are kept.

    VOICEINVOICE_HOME moves all of it to one folder. Back up the data folder as a whole.

    \b
    Examples:
      voiceinvoice settings path
      cat "$(voiceinvoice settings path -q)"
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(places_view(app.places))

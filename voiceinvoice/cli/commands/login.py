"""`login`: sign in with Google."""

from typing import TYPE_CHECKING, Annotated

import typer

from voiceinvoice.cli.claiming import offer_claim
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.identity import provider_of
from voiceinvoice.cli.options import Json, NoInput, Quiet
from voiceinvoice.cli.views.accounts import account_view

if TYPE_CHECKING:
    from voiceinvoice.auth.loopback import Receiver

NoBrowser = Annotated[
    bool, typer.Option("--no-browser", help="Print the address, and take the answer pasted: for ssh.")
]
Port = Annotated[int, typer.Option(help="The local port to be sent back to; 0: any free one.", min=0, max=65535)]
Timeout = Annotated[float, typer.Option(help="Seconds for everything.", min=1, max=3600)]
Insecure = Annotated[
    bool, typer.Option("--insecure-storage", help="Keep the token in a file instead of the system's keyring.")
]
Claim = Annotated[
    bool | None, typer.Option("--claim/--no-claim", help="Take over what was made here before, or leave it.")
]


def login(
    ctx: typer.Context,
    no_browser: NoBrowser = False,
    port: Port = 0,
    timeout: Timeout = 300.0,
    insecure_storage: Insecure = False,
    claim: Claim = None,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Sign in with Google, in your browser.

    From then on, what you make and see is yours: each person who signs in has books of their own. Nothing but your
    name and e-mail address is asked of Google, and only a token that proves them is kept, in the system's keyring.
    Several people can be signed in; `--account EMAIL` chooses one of them for one command.

    Over ssh: `--no-browser`, then paste the address of the page that your browser could not load; or
    `ssh -L 8765:127.0.0.1:8765 …` and `--no-browser --port 8765`.

    \b
    Examples:
      voiceinvoice login
      voiceinvoice login --no-browser
      voiceinvoice login --insecure-storage --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    provider = provider_of(app)
    from voiceinvoice.auth.credentials import open_tokens
    from voiceinvoice.auth.sign_in import sign_in

    if not provider.is_google:
        app.console.warn(f"Signing in through {provider.name}, not Google.")
    if insecure_storage:
        app.console.warn("The token is kept in a file that only you can read, but not encrypted.")
    before = app.session.read()
    account = sign_in(
        provider,
        open_tokens("file" if insecure_storage else "keyring", app.session.folder),
        app.session,
        port=port,
        seconds=timeout,
        invite=lambda url, receiver: _invite(app, url, receiver, provider.name, no_browser=no_browser),
    )
    app.console.say(f"Signed in as {account.label}.")
    app.account = account
    is_new = all(one.owner != account.owner for one in before.accounts)
    if claim is not False:
        offer_claim(app, account, is_agreed=bool(claim), is_new=is_new)
    app.console.show(account_view(account, app.session.read()))


def _invite(app: AppContext, url: str, receiver: "Receiver", provider: str, *, no_browser: bool) -> None:
    from voiceinvoice.cli.browsing import open_browser, take_pasted

    console = app.console
    if not no_browser and open_browser(url, app.environment):
        console.err(f"Your browser opens, to sign in with {provider}. If it does not, visit:")
        console.err(url)
        return
    console.err(f"To sign in with {provider}, visit:")
    console.err(url)
    console.err("If the last page cannot be loaded, copy its address and paste it here, then press Enter.")
    take_pasted(receiver, console)

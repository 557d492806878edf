"""`whoami`, `logout` and `claim`: who is signed in, and what belongs to them."""

from typing import Annotated

import typer

from voiceinvoice.cli.claiming import in_words, take_over
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.identity import provider_of
from voiceinvoice.cli.options import Json, NoInput, Quiet, Yes
from voiceinvoice.cli.views.accounts import account_view, claimed_view, signed_out_view
from voiceinvoice.domain.errors import Declined, LoginRequired, SignInFailed, VoiceInvoiceError

_VERIFY_SECONDS = 20.0
_GOOGLES_PAGE = "https://myaccount.google.com/connections"


def whoami(
    ctx: typer.Context,
    verify: Annotated[bool, typer.Option("--verify", help="Ask the provider whether it still holds.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Show who is signed in; exit code 4 when nobody is.

    Without --verify nothing is asked over the network.

    \b
    Examples:
      voiceinvoice whoami
      voiceinvoice whoami --verify --json
      voiceinvoice whoami -q || voiceinvoice login
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    account = app.account
    if account is None:
        raise LoginRequired("Nobody is signed in.", hint="voiceinvoice login")
    if verify:
        from voiceinvoice.auth.sign_in import renew

        account = renew(account, provider_of(app), app.session, _VERIFY_SECONDS)
        app.console.say(f"{account.provider} confirms it.")
    if account.storage == "file":
        app.console.warn("The token is kept in a file that only you can read, but not encrypted.")
    app.console.show(account_view(account, app.session.read()))


def logout(
    ctx: typer.Context,
    everybody: Annotated[bool, typer.Option("--all", help="Sign out every account on this machine.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Sign out. Your books stay where they are, and open again when you sign in.

    The provider is told, where it can be reached, to forget the token; at Google that signs you out of voiceinvoice on
    your other machines too. Works offline, and when nobody is signed in.

    \b
    Examples:
      voiceinvoice logout
      voiceinvoice logout --all
      voiceinvoice logout --account kim@example.com
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    from voiceinvoice.auth.sign_in import sign_out

    try:
        accounts = app.session.read().accounts if everybody else (app.account,) if app.account else ()
    except SignInFailed as failure:
        if not everybody:
            raise
        app.console.warn(f"{failure.message} It is deleted; tokens may be left in the keyring, under voiceinvoice.")
        app.session.path.unlink(missing_ok=True)
        accounts = ()
    done = [sign_out(account, _client_secret(app, account.client_id), app.session) for account in accounts]
    for one in done:
        app.console.say(f"Signed out {one.account.label}.")
        if not one.is_revoked:
            where = _GOOGLES_PAGE if one.account.provider == "Google" else f"the pages of {one.account.provider}"
            app.console.warn(f"{one.account.provider} could not be told. Take the access away at {where}.")
        if not one.is_forgotten:
            app.console.warn("The keyring did not answer; delete its entry of voiceinvoice there.")
    if not done:
        app.console.say("Nobody was signed in.")
    app.console.show(signed_out_view(done))


def claim(
    ctx: typer.Context, yes: Yes = False, no_input: NoInput = False, json: Json = False, quiet: Quiet = False
) -> None:
    """Take over what was made on this machine before you signed in.

    Numbers stay as they are. Where both books have a number or a name, nothing is taken over, and all of them are
    listed. There is no way back.

    \b
    Examples:
      voiceinvoice claim
      voiceinvoice claim --yes --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    from voiceinvoice.store import owner_of
    from voiceinvoice.store.claiming import claimable

    account = app.account
    if account is None:
        raise LoginRequired("Nobody is signed in who could take anything over.", hint="voiceinvoice login")
    waiting = claimable(app.store, owner_of(app.places.data), account.owner)
    if not waiting:
        app.console.say("There is nothing to take over.")
    elif not yes and not app.console.confirm(f"Make {in_words(waiting)} {account.label}'s?", default=False):
        raise Declined("Nothing was taken over.")
    done = take_over(app, account) if waiting else waiting
    app.console.show(claimed_view(account, done, in_words(done)))


def _client_secret(app: AppContext, client_id: str) -> str:
    """The secret that goes with the account's client, if that is the one set up: some providers want it to revoke."""
    try:
        provider = provider_of(app)
    except VoiceInvoiceError:
        return ""
    return provider.client_secret if provider.client_id == client_id else ""

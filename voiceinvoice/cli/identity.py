"""Whose books a command works with: the signed-in owner's, or those of this machine where nobody signed in."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from voiceinvoice.auth.session import Account
from voiceinvoice.domain.errors import (
    KeyringUnavailable,
    LoginRequired,
    SettingsInvalid,
    UpstreamFailed,
    VoiceInvoiceError,
)
from voiceinvoice.store import owner_of

if TYPE_CHECKING:
    from voiceinvoice.auth.provider import Provider
    from voiceinvoice.cli.context import AppContext

#: How old the provider's last word may be before books that others can reach are opened.
_FRESH = timedelta(hours=24)
#: How long these books stay open while the provider cannot be asked.
_GRACE = timedelta(days=7)
_REFRESH_SECONDS = 20.0


def owner_in_force(app: "AppContext") -> str:
    """The owner of every record of this run. Raises LoginRequired where these books need one who signed in."""
    account = app.account
    if account is None:
        if _needs_login(app):
            raise LoginRequired(
                "These books need you to sign in.",
                hint="voiceinvoice login, or for books that are yours alone: settings set store.require-login false",
            )
        return unsigned_owner(app)
    if is_remote(app.store_url):
        _confirm(app, account)
    return account.owner


def unsigned_owner(app: "AppContext") -> str:
    """Whose books these are while nobody is signed in: whom the store names, else this machine."""
    return app.store.home_owner() or owner_of(app.places.data)


def is_remote(store_url: str) -> bool:
    """The books are on a server, which others may reach too."""
    scheme, separator, _ = store_url.partition("://")
    return bool(separator) and scheme != "sqlite"


def provider_of(app: "AppContext") -> "Provider":
    """Whom to sign in with: the environment's client, or that of the settings; a client file wins over an id.

    Raises SettingsInvalid when there is none, with the way to one.
    """
    from voiceinvoice.auth.provider import google, read_client_file

    given = [app.settings.get("google.client-file"), app.settings.get("google.client-id")]
    given = sorted((value for value in given if value.value), key=lambda value: not value.is_from_environment)
    if not given:
        raise SettingsInvalid(
            "Signing in needs a Google client of yours, and none is set up.",
            hint="The README's section Sign in says how to create one in five minutes; then set GOOGLE_CLIENT_ID and "
            "GOOGLE_CLIENT_SECRET, or GOOGLE_CLIENT_SECRETS. Everything else works without signing in.",
        )
    if given[0].name == "google.client-file":
        from pathlib import Path

        return read_client_file(Path(given[0].value).expanduser())
    return google(given[0].value, app.secret("google.client-secret"))


def _needs_login(app: "AppContext") -> bool:
    wanted = app.settings.get("store.require-login").value
    return wanted == "true" or (wanted == "auto" and is_remote(app.store_url))


def _confirm(app: "AppContext", account: Account) -> None:
    """Asks the provider again when its last word is old. Raises LoginRequired when it says no, or not for too long."""
    age = datetime.now(UTC) - account.verified_at
    if timedelta(0) <= age < _FRESH:
        return
    from voiceinvoice.auth.sign_in import renew

    try:
        app.account = renew(account, provider_of(app), app.session, _REFRESH_SECONDS)
    except (UpstreamFailed, KeyringUnavailable, SettingsInvalid) as failure:
        left = _GRACE - age
        if not timedelta(0) < left <= _GRACE:
            raise _too_old(account, failure) from None
        app.console.err(
            f"{account.provider} could not be asked whether {account.label} is still signed in: {failure.message}"
            f" This goes on for {_in_words(left)}."
        )


def _too_old(account: Account, failure: VoiceInvoiceError) -> LoginRequired:
    return LoginRequired(
        f"{account.provider} has not confirmed {account.label} for over {_GRACE.days} days: {failure.message}",
        hint=failure.hint or "voiceinvoice login",
    )


def _in_words(left: timedelta) -> str:
    if left.days:
        return f"{left.days} more day{'s' * (left.days != 1)}"
    return "less than a day"

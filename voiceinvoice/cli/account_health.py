"""What `doctor` says of signing in: who is, where the token is, how old the provider's word, and the client."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from voiceinvoice.cli.identity import provider_of
from voiceinvoice.domain.errors import KeyringUnavailable, SettingsInvalid

if TYPE_CHECKING:
    from voiceinvoice.auth.session import Account
    from voiceinvoice.cli.context import AppContext
    from voiceinvoice.cli.health import Finding

_OLD_DAYS = 30
_NOT_NEEDED = "everything works without"


def sign_in_check(app: "AppContext") -> "Finding":
    """Who is signed in, and since when the provider has confirmed it."""
    account = app.account
    if account is None:
        return "healthy", f"nobody is signed in; {_NOT_NEEDED}", ""
    age = (datetime.now(UTC) - account.verified_at).days
    said = f"{account.label} through {account.provider}, confirmed {_days(age)}"
    if age >= _OLD_DAYS:
        return "notice", said, "voiceinvoice whoami --verify"
    return "healthy", said, ""


def token_check(app: "AppContext") -> "Finding":
    """Where the refresh token is, or could be; it is looked for, and not shown."""
    from voiceinvoice.auth.credentials import KeyringTokens, open_tokens

    account = app.account
    if account is None:
        try:
            return "healthy", KeyringTokens().name, ""
        except KeyringUnavailable:
            return "healthy", f"none; {_NOT_NEEDED}, and `login --insecure-storage` uses a file", ""
    if open_tokens(account.storage, app.session.folder).load(account.owner) is None:
        return "failed", f"The token of {account.label} is gone.", "voiceinvoice login"
    return _kept(account)


def provider_check(app: "AppContext") -> "Finding":
    """The client that people sign in with."""
    account = app.account
    try:
        provider = provider_of(app)
    except SettingsInvalid as failure:
        if account is None and not any(app.settings.get(name).value for name in _CLIENT_SETTINGS):
            return "healthy", f"no Google client is set up; {_NOT_NEEDED}", ""
        return "failed" if account is None else "notice", failure.message, failure.hint
    if account and provider.client_id != account.client_id:
        said = f"{account.label} signed in with another client than {provider.client_id}"
        return "notice", said, "Set the client as it was, or sign in again: voiceinvoice login"
    said = f"{provider.name}, client {provider.client_id}"
    if not provider.is_google:
        return "notice", f"{said}; this is not Google", "Check GOOGLE_CLIENT_SECRETS."
    return "healthy", said, ""


_CLIENT_SETTINGS = ("google.client-id", "google.client-file")


def _kept(account: "Account") -> "Finding":
    days = (datetime.now(UTC) - account.signed_in_at).days
    if account.storage == "file":
        hint = "Install a keyring, then: voiceinvoice login"
        return "notice", f"in a file that is not encrypted, from {_days(days)}", hint
    from voiceinvoice.auth.credentials import KeyringTokens

    return "healthy", f"{KeyringTokens().name}, from {_days(days)}", ""


def _days(count: int) -> str:
    return "today" if count < 1 else "yesterday" if count == 1 else f"{count} days ago"

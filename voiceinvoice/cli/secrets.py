"""Secrets among the settings: asked for or read from a pipe, kept in the keyring, never shown and never in argv."""

import sys
from typing import TYPE_CHECKING, cast

from voiceinvoice.cli.context import AppContext
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.settings import Value

if TYPE_CHECKING:
    from voiceinvoice.auth.session import Storage

_LONGEST = 1000


def set_secret(app: AppContext, name: str, argument: str | None) -> Value:
    """Keeps a secret that a person types or a pipe holds. Raises UsageError for one in argv, where others see it."""
    if argument is not None:
        hint = f"Leave it out and type it when asked, or: voiceinvoice settings set {name} < FILE"
        raise UsageError(f"{name} is a secret and does not belong on the command line.", hint=hint)
    secret = hear_secret(app, name)
    from voiceinvoice.auth.api_keys import save_key

    place = save_key(name, secret, app.places.data)
    if place == "file":
        app.console.warn(f"There is no keyring; it is kept in a file that only you can read, in {app.places.data}.")
    return app.settings.set(name, place)


def hear_secret(app: AppContext, name: str) -> str:
    """What a person types unseen, or a pipe holds. Raises UsageError for what is empty or no single line."""
    if app.console.stdin_is_terminal:
        secret = app.console.ask_secret(f"{name}:", flag=f"voiceinvoice settings set {name} < FILE")
    else:
        secret = sys.stdin.read(_LONGEST + 1).strip()
    if not secret or len(secret) > _LONGEST or not secret.isprintable():
        raise UsageError(f"That is no value for {name}.", hint="Give it alone, on one line.")
    return secret


def forget_secret(app: AppContext, name: str) -> None:
    """Deletes what is kept for a setting, if it is a secret that is kept."""
    value = app.settings.get(name)
    if not app.settings.is_secret(name) or value.is_from_environment or not value.value:
        return
    from voiceinvoice.auth.api_keys import forget_key

    forget_key(name, cast("Storage", value.value), app.places.data)

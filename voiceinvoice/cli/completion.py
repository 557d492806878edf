"""What the shell offers after Tab: saved names and invoice numbers, and silence when the books cannot be read."""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voiceinvoice.cli.context import AppContext

#: More than this is no help after Tab.
_MOST = 200


def complete_client(incomplete: str) -> list[str]:
    """Names and aliases of clients."""
    with suppress(Exception), closing(_open()) as app:
        return _offer(incomplete, (name for client in app.books.clients() for name in (client.name, *client.aliases)))
    return []


def complete_service(incomplete: str) -> list[str]:
    """Names and aliases of services."""
    with suppress(Exception), closing(_open()) as app:
        return _offer(incomplete, (name for saved in app.books.services() for name in (saved.name, *saved.aliases)))
    return []


def complete_invoice(incomplete: str) -> list[str]:
    """Numbers of invoices and references of drafts, newest first."""
    with suppress(Exception), closing(_open()) as app:
        return _offer(incomplete, (invoice.reference for invoice in app.books.invoices(limit=_MOST)))
    return []


def complete_setting(incomplete: str) -> list[str]:
    """Names of settings."""
    from voiceinvoice.settings import SETTINGS

    return _offer(incomplete, SETTINGS)


def _open() -> "AppContext":
    from voiceinvoice.cli.console import Console
    from voiceinvoice.cli.context import AppContext

    return AppContext(os.environ, Console(os.environ))


def _offer(incomplete: str, names: Iterable[str]) -> list[str]:
    """The names that begin so, whatever the case; with blanks escaped for bash, which takes each line literally."""
    begun = incomplete.lstrip("'\"").casefold()
    found = [name for name in names if name.casefold().startswith(begun)][:_MOST]
    if os.environ.get("_VOICEINVOICE_COMPLETE") == "complete_bash":
        return [_escaped(name) for name in found]
    return found


def _escaped(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_./@+:," else f"\\{letter}" for letter in name)

"""What the shell offers after Tab: saved names and invoice numbers, and silence when the books cannot be read."""

import os
import shlex
from collections.abc import Iterable
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
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
    from voiceinvoice.settings_table import SETTINGS

    return _offer(incomplete, SETTINGS)


def complete_theme(incomplete: str) -> list[str]:
    """The themes, and the theme files here."""
    from voiceinvoice.render.pdf.themes import THEMES

    return _offer(incomplete, [*THEMES, *sorted(file.name for file in Path().glob("*.toml"))])


def complete_language(incomplete: str) -> list[str]:
    """The languages of pages."""
    from voiceinvoice.domain.languages import LANGUAGES

    return _offer(incomplete, LANGUAGES)


def _open() -> "AppContext":
    from voiceinvoice.cli.console import Console
    from voiceinvoice.cli.context import AppContext

    return AppContext(os.environ, Console(os.environ))


class _Escaped(str):
    """A name as bash must insert it. Typer drops what does not begin with the word as typed, before escaping."""

    __slots__ = ()

    def startswith(self, *_typed: object) -> bool:
        return True


def _offer(typed: str, names: Iterable[str]) -> list[str]:
    """The names that begin as typed, whatever the case, with what was typed left as it is: shells compare by case."""
    found = (name for name in names if name[: len(typed)].casefold() == typed.casefold())
    whole = [typed + name[len(typed) :] for name in islice(found, _MOST)]
    if os.environ.get("_VOICEINVOICE_COMPLETE") == "complete_bash" and not _is_in_quotes():
        return [_Escaped("".join(_escape(letter) for letter in name)) for name in whole]
    return whole


def _escape(letter: str) -> str:
    return letter if letter.isalnum() or letter in "-_./@+,%" else f"\\{letter}"


def _is_in_quotes() -> bool:
    """A quote was opened before Tab; bash closes it itself."""
    try:
        shlex.split(os.environ.get("COMP_WORDS", ""))
    except ValueError:
        return True
    return False

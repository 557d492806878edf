"""Failures in words: a sentence and the next step for people, one object for scripts, a log for bugs of ours."""

import sys
import traceback
from typing import Any

from typer.exceptions import TyperException

from voiceinvoice import __version__
from voiceinvoice.cli.console import Console
from voiceinvoice.cli.context import AppContext
from voiceinvoice.domain.errors import VoiceInvoiceError


def show_error(console: Console, failure: VoiceInvoiceError) -> None:
    """Says what happened and what to do next."""
    _show(console, failure.code, failure.message, failure.hint, failure.details)


def show_usage_error(console: Console, failure: TyperException) -> None:
    """A wrong flag or argument, as JSON."""
    _show(console, "usage", failure.format_message(), "Add -h for help.", {})


def show_bug(console: Console, app_context: AppContext, bug: Exception) -> None:
    """One line and a log file: a traceback helps nobody who wants an invoice."""
    log = app_context.places.log
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"voiceinvoice {__version__}, Python {sys.version}\n")
            traceback.print_exception(bug, file=file)
        where = f"The details are in {log}."
    except OSError as problem:
        where = f"(The log {log} cannot be written: {problem.strerror}.)"
    _show(console, "bug", f"This is a mistake in voiceinvoice: {type(bug).__name__}.", f"{where} Please report it.", {})


def _show(console: Console, code: str, message: str, hint: str, details: dict[str, Any]) -> None:
    if console.json:
        import msgspec

        error = {"code": code, "message": message, "hint": hint, **details}
        console.err(msgspec.json.format(msgspec.json.encode({"error": error}), indent=2).decode())
        return
    console.err(f"{console.red('error:')} {message}")
    if hint:
        console.err(f"  {hint}")

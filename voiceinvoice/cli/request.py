"""What a run of `generate` was asked for, in values that the rest can rely on."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from voiceinvoice.cli.console import Console
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Choice
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.formats import parse_formats
from voiceinvoice.domain.transcript import Source
from voiceinvoice.transcribe.sources import read_lines


class Request(Struct, frozen=True, kw_only=True):
    """One run's options. `answers` are (field, value) pairs for `domain.answers`, `output` a path or template,
    `theme` one as `looks.theme_of` gives it, `formats` those of `domain.formats` where the command names any."""

    choice: Choice = Choice()
    issued: date
    answers: tuple[tuple[str, str], ...] = ()
    theme: str = ""
    formats: tuple[str, ...] = ()
    output: str
    output_was_given: bool = False
    force: bool = False
    dry_run: bool = False
    keep_draft: bool = False
    again: bool = False
    remember: bool = True
    strict: bool = False
    explain: bool = False
    open_pdf: bool = False
    yes: bool = False
    jobs: int = 1
    fail_fast: bool = False


def request_for(
    app: AppContext,
    day: date,
    answers: tuple[tuple[str, str], ...] = (),
    *,
    formats: str = "",
    output: str | None = None,
    force: bool = False,
    strict: bool = False,
) -> Request:
    """What issuing what is there already was asked for: settings where no option was given."""
    return Request(
        issued=day,
        answers=answers,
        formats=parse_formats(formats) if formats else (),
        output=app.settings.get("output", output).value,
        output_was_given=output is not None,
        force=force,
        remember=app.settings.get("remember-clients").value == "true",
        strict=strict,
    )


def find_sources(files: Sequence[Path], text: str | None, console: Console, *, each_line: bool = False) -> list[Source]:
    """The sources that were named; with `each_line`, every line of standard input is one.

    Raises UsageError when there are none, or standard input is named twice.
    """
    if text is not None:
        if files:
            raise UsageError("Both --text and files were given.", hint="Give one of them.")
        return [Source("text", text=text)]
    if not files:
        raise UsageError("There is nothing to read.", hint="Name a transcript, - for standard input, or use --text.")
    names = [str(file) for file in files]
    if names.count("-") > 1:
        raise UsageError("Standard input was named twice.")
    if each_line and names != ["-"]:
        raise UsageError("--each-line is for standard input.", hint="Write: voiceinvoice generate - --each-line")
    if "-" in names and console.stdin_is_terminal:
        console.say("Reading from the terminal; end with Ctrl-D on a line of its own.")
    if each_line:
        lines = enumerate(read_lines(), 1)
        return [Source("text", f"line {number}", line) for number, line in lines if line.strip()]
    return [Source("stdin", name) if name == "-" else Source("file", name) for name in names]

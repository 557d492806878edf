"""A text in the person's own editor."""

import os
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from voiceinvoice.domain.errors import InputUnreadable, UsageError


def edit_text(text: str, name: str, environment: Mapping[str, str], *, can_prompt: bool) -> tuple[str, Path]:
    """What `text` has become, and the file it was written to, which stays.

    `$VISUAL`, else `$EDITOR`, else vi on a terminal. Raises UsageError when there is no editor or it fails.
    """
    command = environment.get("VISUAL") or environment.get("EDITOR") or ("vi" if can_prompt else "")
    if not command:
        raise UsageError("There is no editor here.", hint="Set EDITOR, or use flags: voiceinvoice business set -h")
    handle, draft = tempfile.mkstemp(prefix="voiceinvoice-", suffix=f"-{name}")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    return _run_editor(command, Path(draft)), Path(draft)


def _run_editor(command: str, file: Path) -> str:
    try:
        # The command is the person's own setting, split as a shell would; no shell runs it.
        ended = subprocess.run([*shlex.split(command), str(file)], check=False)  # noqa: S603
    except (OSError, ValueError) as problem:
        file.unlink()
        raise UsageError(
            f"The editor {command!r} does not start: {problem}.", hint="Set EDITOR to one that does."
        ) from None
    if ended.returncode:
        raise UsageError(f"The editor ended with {ended.returncode}, so nothing was changed.", hint=f"See {file}.")
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as problem:
        raise InputUnreadable(f"{file} cannot be read any more: {problem}.") from None

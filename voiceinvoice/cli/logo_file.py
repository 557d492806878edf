"""The logo's copy in the data folder: what a person deletes elsewhere must not spoil the next invoice."""

import os
from pathlib import Path

from voiceinvoice.domain.errors import InputUnreadable, OutputFailed, RenderFailed
from voiceinvoice.store.private import make_folder, open_private

#: Larger files make every invoice slow to send; a logo needs a hundredth of it.
_LARGEST_FILE = 5_000_000
_SUFFIXES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def copy_logo(source: Path, data: Path) -> Path:
    """Copies `source`, checked by drawing it, to `logo.png` or `logo.jpg` in the `data` folder; gives that path.

    Raises InputUnreadable for what is no PNG or JPEG picture or too large, OutputFailed when it cannot be written.
    """
    content = _read(source)
    suffix = next((suffix for mark, suffix in _SUFFIXES.items() if content.startswith(mark)), "")
    if not suffix:
        raise InputUnreadable(f"{source} is no PNG or JPEG picture.", hint="Save the logo as PNG or JPEG.")
    from voiceinvoice.render.pdf.logo import read_logo

    try:
        read_logo(str(source))
    except RenderFailed as failure:
        raise InputUnreadable(failure.message, hint="Save the logo again as PNG or JPEG.") from None
    path = data / f"logo.{suffix}"
    _write(path, content)
    for other in set(_SUFFIXES.values()) - {suffix}:
        (data / f"logo.{other}").unlink(missing_ok=True)
    return path


def remove_logo(data: Path) -> None:
    """Deletes the copy. Raises OutputFailed."""
    try:
        for suffix in _SUFFIXES.values():
            (data / f"logo.{suffix}").unlink(missing_ok=True)
    except OSError as problem:
        raise OutputFailed(f"The logo in {data} cannot be removed: {problem.strerror}.") from None


def _read(source: Path) -> bytes:
    try:
        if source.is_file() and source.stat().st_size > _LARGEST_FILE:
            raise InputUnreadable(f"{source} is larger than 5 MB.", hint="Make the picture smaller.")
        return source.read_bytes()
    except OSError as problem:
        raise InputUnreadable(
            f"{source} cannot be read: {problem.strerror}.", hint="Name a PNG or JPEG file."
        ) from None


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_folder(path.parent)
        with os.fdopen(open_private(beside, os.O_WRONLY | os.O_TRUNC), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        raise OutputFailed(f"{path} cannot be written: {problem.strerror}.", hint="Check the data folder.") from None

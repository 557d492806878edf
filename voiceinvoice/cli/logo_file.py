"""The logo's copy in the data folder: what a person changes or deletes elsewhere must not spoil an invoice."""

import hashlib
import os
from pathlib import Path

from voiceinvoice.domain.errors import InputUnreadable, OutputFailed, RenderFailed
from voiceinvoice.store.private import make_folder, open_private

#: Larger files make every invoice slow to send; a logo needs a hundredth of it.
_LARGEST_FILE = 5_000_000
_SUFFIXES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def copy_logo(source: Path, data: Path) -> Path:
    """Copies `source`, checked by drawing it, into the `data` folder; gives the copy's path.

    An SVG drawing is copied as PNG. The name is made from the content, and earlier copies stay: invoices that were
    issued with them are drawn with them again. Raises InputUnreadable for what is no PNG, JPEG or SVG picture or too
    large, ExtraMissing for SVG that needs it, OutputFailed when it cannot be written.
    """
    content = _read(source)
    from voiceinvoice.render.pdf.logo import SHARP_ENOUGH, read_logo
    from voiceinvoice.render.pdf.svg import is_svg, png_of

    try:
        if is_svg(content):
            content = png_of(content, SHARP_ENOUGH)
        else:
            read_logo(str(source))
    except RenderFailed as failure:
        raise InputUnreadable(failure.message, hint=failure.hint) from None
    suffix = next((suffix for mark, suffix in _SUFFIXES.items() if content.startswith(mark)), "")
    if not suffix:
        raise InputUnreadable(f"{source} is no PNG, JPEG or SVG picture.", hint="Save the logo as PNG or JPEG.")
    path = data / f"logo-{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"
    _write(path, content)
    return path


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

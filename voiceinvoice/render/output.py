"""Where a file goes, and writing it so that it is there whole or not at all."""

import errno
import os
import re
import unicodedata
from pathlib import Path

from voiceinvoice.domain.errors import OutputFailed, UsageError
from voiceinvoice.domain.invoice import Invoice

#: Bytes; what file systems allow, less what the temporary name beside it adds.
LONGEST_NAME = 200
_FIELD = re.compile(r"\{([^{}]*)\}")
# Names that Windows keeps for devices, whatever their suffix.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def path_for(template: str, invoice: Invoice, ending: str = ".pdf") -> Path:
    """The path that `template` names for this invoice: a file, a folder (for number and `ending`), or a pattern.

    Patterns know {number}, {client}, {date}, {year} and {month}; each value becomes one plain path component, so
    that no name heard in a dictation can lead out of the folder. Raises UsageError for an unknown field or `..`.
    """
    if any(len(os.fsencode(part)) > LONGEST_NAME for part in Path(template).parts):
        raise UsageError(f"The name {template[:40]}… is too long.", hint="Choose a shorter one with -o.")
    if template.endswith(("/", os.sep)) or Path(template).is_dir():
        return Path(template) / f"{_component(invoice.reference)}{ending}"
    if not _FIELD.search(template):
        return Path(template)
    if ".." in Path(template).parts:
        raise UsageError(f"The template {template!r} leaves its folder.", hint="Leave out `..`; name a folder instead.")
    values = {
        "number": invoice.reference,
        "client": invoice.client.name,
        "date": invoice.issue_date.isoformat(),
        "year": f"{invoice.issue_date.year:04d}",
        "month": f"{invoice.issue_date.month:02d}",
    }

    def fill(found: re.Match[str]) -> str:
        if found[1] not in values:
            known = ", ".join(f"{{{name}}}" for name in values)
            raise UsageError(f"{{{found[1]}}} is not known in {template!r}.", hint=f"Use {known}.")
        return _component(values[found[1]])

    return Path(_FIELD.sub(fill, template))


def check_destination(path: Path, *, force: bool) -> None:
    """Raises before anything is issued when `path` could not be written, or exists and `force` is not given."""
    if not path.parent.is_dir():
        raise UsageError(f"There is no folder {path.parent}.", hint=f"Make it: mkdir -p {path.parent}")
    if path.is_dir():
        raise UsageError(f"{path} is a folder.", hint=f"End it with a slash to write into it: {path}/")
    if not os.access(path.parent, os.W_OK):
        raise OutputFailed(f"Nothing may be written in {path.parent}.", hint="Choose another folder with -o.")
    if os.path.lexists(path) and not force:
        raise OutputFailed(f"{path} exists already.", hint="Add --force to replace it, or choose another name with -o.")


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Writes to a new file beside `path` and renames it: whole or not at all, and never through a symbolic link.

    A file with the very same content is left as it is. Raises OutputFailed.
    """
    if path.is_file() and not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    check_destination(path, force=force)
    beside = path.parent / f".{path.name[:80]}.{os.getpid()}.part"
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        hint = "Free some space and try again." if problem.errno == errno.ENOSPC else "Choose another place with -o."
        raise OutputFailed(f"{path} cannot be written: {problem.strerror}.", hint=hint) from None


def _component(value: str) -> str:
    """One plain component of a path: no separators, controls, leading dots or dashes, at most 100 characters."""
    plain = unicodedata.normalize("NFC", value)
    plain = re.sub(r"[^\w .,&'()+-]+", "-", plain).strip(" .-")[:100].strip(" .-")
    return f"_{plain}" if not plain or _RESERVED.match(plain) else plain

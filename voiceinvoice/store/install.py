"""Who owns the books on a machine where nobody signs in."""

import os
import re
from pathlib import Path
from uuid import uuid4

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store.private import make_folder, open_private

_OWNER = re.compile(r"local:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FILE = "install-id"


def owner_of(data_folder: Path) -> str:
    """`local:` and a UUID, made once for a data folder and kept in it. Raises StoreUnavailable.

    Several first runs at once agree on it. The file must stay with the books: it names whose they are.
    """
    path = data_folder / _FILE
    try:
        if not path.exists():
            _create(path)
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise StoreUnavailable(
            f"{path} cannot be used: {error.strerror}.", hint="Check the folder, or choose another: VOICEINVOICE_HOME."
        ) from error
    if not _OWNER.fullmatch(text):
        raise StoreUnavailable(f"{path} is damaged.", hint="Restore it from a backup: it names whose the books are.")
    return text


def _create(path: Path) -> None:
    """Written in full beside its place, then put there if it is still free."""
    make_folder(path.absolute().parent)
    identifier = uuid4()
    partial = path.with_name(f"{_FILE}.{identifier.hex}")
    with os.fdopen(open_private(partial, os.O_WRONLY | os.O_EXCL), "w") as file:
        file.write(f"local:{identifier}\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(partial, path)
    except FileExistsError:
        pass
    except OSError:  # no hard links here, as on FAT: then the last of several first runs wins
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)

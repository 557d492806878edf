"""Small files of one user: never readable by others, not even for a moment; replaced whole, and changed in turn."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_RETRY_SECONDS = 0.05


def read_private(path: Path) -> bytes | None:
    """The content; None where there is no file. Raises OSError, PermissionError when others may write or read it."""
    try:
        handle = os.open(path, os.O_RDONLY | _NO_FOLLOW)
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        if os.name == "posix":
            found = os.fstat(handle)
            if stat.S_IMODE(found.st_mode) & 0o077 or found.st_uid != os.getuid():
                raise PermissionError(0, "others may read or write it")
        return file.read()


def write_private(path: Path, content: bytes) -> None:
    """Replaces the file in one step; its folder is made where it is missing. Raises OSError."""
    make_private_folder(path.parent)
    partial = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def make_private_folder(folder: Path) -> None:
    """Makes the folder and those above it that are missing, for this user alone. Raises OSError."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """One process at a time. Raises TimeoutError when another has it for `seconds`, OSError where there is no lock."""
    make_private_folder(path.parent)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOW, 0o600)
    end = time.monotonic() + seconds
    try:
        while not _lock(handle):
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(_RETRY_SECONDS)
        yield
    finally:
        os.close(handle)  # which also unlocks


if sys.platform == "win32":

    def _lock(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(handle: int) -> bool:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

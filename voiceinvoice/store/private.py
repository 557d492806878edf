"""Files and folders that only this user may read, from the moment they exist (a chmod afterwards would be too late)."""

import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Makes `folder` and whatever is missing above it, each 0700. Raises OSError."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def open_private(path: Path, flags: int) -> int:
    """A descriptor of `path`, made 0600 where it is missing; `flags` as for `os.open`. Raises OSError."""
    return os.open(path, flags | os.O_CREAT, 0o600)

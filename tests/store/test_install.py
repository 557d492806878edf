"""Whose the books are on a machine where nobody signs in."""

import errno
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import owner_of


def test_an_owner_is_made_once_and_kept(tmp_path: Path) -> None:
    """Guards the books against a second owner, to whom they would look empty; and the file against other users."""
    old = os.umask(0)
    try:
        owner = owner_of(tmp_path / "a" / "b")
    finally:
        os.umask(old)
    assert re.fullmatch(r"local:[0-9a-f-]{36}", owner)
    assert owner_of(tmp_path / "a" / "b") == owner
    assert owner_of(tmp_path / "other") != owner
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "a").rglob("*")}
    assert modes == {"b": 0o700, "install-id": 0o600}


def test_first_runs_at_once_agree(tmp_path: Path) -> None:
    """Guards a batch of commands as the very first thing on a machine."""
    code = (
        "import sys; from pathlib import Path; from voiceinvoice.store import owner_of;"
        "input(); print(owner_of(Path(sys.argv[1])))"
    )
    command = [sys.executable, "-c", code, tmp_path / "data"]
    runs = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    owners = {run.communicate("\n", timeout=60)[0] for run in runs}
    assert len(owners) == 1
    assert owners.pop().startswith("local:")
    assert [one.name for one in (tmp_path / "data").iterdir()] == ["install-id"]


def test_the_later_of_two_first_runs_gives_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the moment between looking for the file and making it: the owner who is there by then stays."""
    owner = owner_of(tmp_path)
    monkeypatch.setattr(Path, "exists", lambda _: False)
    assert owner_of(tmp_path) == owner


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards books on a memory stick, whose file system has no hard links."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    owner = owner_of(tmp_path)
    assert owner == owner_of(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["install-id"]


@pytest.mark.parametrize("content", ["", "local:", "somebody else", "local:" + "g" * 36])
def test_a_damaged_id_is_not_replaced(tmp_path: Path, content: str) -> None:
    """Guards against new, empty books in place of the old ones."""
    (tmp_path / "install-id").write_text(content)
    with pytest.raises(StoreUnavailable, match="damaged"):
        owner_of(tmp_path)
    assert (tmp_path / "install-id").read_text() == content


def test_a_place_that_cannot_hold_it_is_a_clear_error(tmp_path: Path) -> None:
    """Guards against a traceback when the data folder is a file."""
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreUnavailable, match="cannot be used"):
        owner_of(tmp_path / "data")

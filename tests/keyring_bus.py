"""A session bus with an unlocked gnome-keyring on it: a real Secret Service, for one test."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tools import need

_SCRIPT = (
    "printf 'password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 &&"
    ' echo "$DBUS_SESSION_BUS_ADDRESS"; cat'
)


class Bus(NamedTuple):
    """What a program's environment must hold to find it, and the daemon, which can be frozen."""

    environment: dict[str, str]
    daemon: int

    def freeze(self) -> None:
        """The daemon no longer answers."""
        os.kill(self.daemon, signal.SIGSTOP)


@contextmanager
def secret_service(folder: Path) -> Iterator[Bus]:
    """Until the block ends."""
    need("gnome-keyring-daemon")
    environment = os.environ | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_HOME": str(folder)}
    folder.chmod(0o700)
    command = [need("dbus-run-session"), "--", "sh", "-c", _SCRIPT]
    shell = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )
    assert shell.stdin
    assert shell.stdout
    address = shell.stdout.readline().strip()
    assert address, "there is no session bus"
    daemon = _daemon_of(folder)
    try:
        yield Bus({"DBUS_SESSION_BUS_ADDRESS": address}, daemon)
    finally:
        os.kill(daemon, signal.SIGKILL)
        shell.stdin.close()
        shell.wait(10)


def _daemon_of(folder: Path) -> int:
    """The keyring daemon that was started with this folder."""
    mark = f"XDG_RUNTIME_DIR={folder}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            is_keyring = (process / "comm").read_text().startswith("gnome-keyring")
            if is_keyring and mark in (process / "environ").read_bytes().split(b"\0"):
                return int(process.name)
        except OSError:  # it has ended meanwhile
            continue
    raise AssertionError("the keyring did not start")

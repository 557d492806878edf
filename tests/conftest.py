"""What every test stands on: a home of its own, no network but loopback, and the program as users run it."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from running import Run

_LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Moves everything the program keeps into a temporary folder, and clears what the developer's shell has set."""
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith(("VOICEINVOICE_", "XDG_", "OPENAI_", "GOOGLE_"))]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "MONGODB_URI", "EDITOR", "VISUAL", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(tmp_path_factory.mktemp("cwd"))
    monkeypatch.setenv("VOICEINVOICE_HOME", str(home / "voiceinvoice"))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes it an error to connect to anything but this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def home() -> Path:
    """The folder that VOICEINVOICE_HOME names; it need not exist yet."""
    return Path(os.environ["VOICEINVOICE_HOME"])


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the command as a process, as a shell would, in an empty folder."""

    def run_command(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
        options.setdefault("cwd", tmp_path)
        command = [sys.executable, "-m", "voiceinvoice", *map(str, arguments)]
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)

    return run_command

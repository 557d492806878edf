"""Where the refresh token is kept: a real keyring, none at all, the bad ones, and the file that was asked for."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring_bus import Bus, secret_service

from voiceinvoice.auth.credentials import FileTokens
from voiceinvoice.domain.errors import KeyringUnavailable

TOKEN = "1//refresh-token"  # noqa: S105 - made up
_TRY = """
import sys
from voiceinvoice.auth.credentials import KeyringTokens
from voiceinvoice.domain.errors import KeyringUnavailable
tokens = KeyringTokens(float(sys.argv[1]))
try:
    print(tokens.check())
    tokens.save("google:1", "1//refresh-token", "client")
    tokens.save("google:2", "x" * 2000, "client")
    print(tokens.load("google:1"), len(tokens.load("google:2")), tokens.load("google:3"))
    tokens.delete("google:1")
    tokens.delete("google:1")
    print(tokens.load("google:1"))
except KeyringUnavailable as failure:
    print(failure.message, "|", failure.hint)
    sys.exit(1)
"""


def try_keyring(seconds: float = 20, **environment: str) -> subprocess.CompletedProcess[str]:
    """Saves, loads and deletes in a process of its own, as commands do."""
    kept = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    return subprocess.run(
        [sys.executable, "-c", _TRY, str(seconds)],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    """A Secret Service."""
    with secret_service(tmp_path) as bus:
        yield bus


def test_a_secret_service_keeps_tokens(bus: Bus) -> None:
    """Guards the usual way, in a real keyring; deleting twice is no failure."""
    done = try_keyring(**bus.environment)
    assert done.stdout.splitlines() == ["SecretService Keyring", f"{TOKEN} 2000 None", "None"], done.stderr


def test_a_frozen_keyring_is_given_up(bus: Bus) -> None:
    """Guards against a command that waits for ever for a dialog on another screen."""
    assert try_keyring(**bus.environment).returncode == 0
    bus.freeze()
    done = try_keyring(1, **bus.environment)
    assert done.returncode == 1
    assert "did not answer within 1 seconds" in done.stdout


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.no_such_thing.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        {"DBUS_SESSION_BUS_ADDRESS": "nonsense"},
    ],
    ids=lambda environment: next(iter(environment.values()), "none"),
)
def test_without_a_keyring_that_keeps_secrets_nothing_is_kept(environment: dict[str, str]) -> None:
    """Guards against keyrings that forget, and against tracebacks of those that are not there."""
    done = try_keyring(**environment)
    assert done.returncode == 1, done.stdout
    assert done.stderr == ""
    assert "--insecure-storage" in done.stdout


def test_a_plain_text_keyring_is_refused(tmp_path: Path) -> None:
    """Guards against keyrings.alt, which writes secrets readably and is chosen by itself where it is installed."""
    package = tmp_path / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "file.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class PlaintextKeyring(KeyringBackend):\n"
        "    priority = 10\n    kept = {}\n"
        "    def get_password(self, service, name): return self.kept.get(name)\n"
        "    def set_password(self, service, name, secret): self.kept[name] = secret\n"
        "    def delete_password(self, service, name): del self.kept[name]\n"
    )
    done = try_keyring(PYTHONPATH=str(tmp_path), PYTHON_KEYRING_BACKEND="keyrings.alt.file.PlaintextKeyring")
    assert (done.returncode, "no keyring that keeps a secret" in done.stdout) == (1, True), done.stdout


def test_a_broken_configuration_of_the_keyring_is_said(tmp_path: Path) -> None:
    """Guards against configparser's traceback."""
    folder = tmp_path / "python_keyring"
    folder.mkdir()
    (folder / "keyringrc.cfg").write_text("no section")
    done = try_keyring(XDG_CONFIG_HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (1, "")


def test_the_file_is_private_from_the_start(tmp_path: Path) -> None:
    """Guards the token from other users, under any umask; the file goes with the last token."""
    old = os.umask(0)
    try:
        tokens = FileTokens(tmp_path / "a" / "b")
        tokens.save("google:1", TOKEN, "client")
        tokens.save("google:2", "other", "client")
    finally:
        os.umask(old)
    assert {stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "a").rglob("*")} == {0o700, 0o600}
    assert (tokens.load("google:1"), tokens.load("google:3")) == (TOKEN, None)
    tokens.delete("google:1")
    tokens.delete("google:1")
    assert (tokens.load("google:1"), tokens.load("google:2")) == (None, "other")
    tokens.delete("google:2")
    assert list((tmp_path / "a" / "b").iterdir()) == []


@pytest.mark.parametrize("harm", ["readable", "link", "damaged"])
def test_a_file_that_cannot_be_trusted_is_refused(tmp_path: Path, harm: str) -> None:
    """Guards against tokens that others put there or can read."""
    tokens = FileTokens(tmp_path)
    tokens.save("google:1", TOKEN, "client")
    if harm == "readable":
        tokens.path.chmod(0o644)
    elif harm == "damaged":
        tokens.path.write_text("{")
    else:
        tokens.path.rename(tmp_path / "elsewhere")
        tokens.path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KeyringUnavailable) as raised:
        tokens.load("google:1")
    assert str(tokens.path) in raised.value.hint

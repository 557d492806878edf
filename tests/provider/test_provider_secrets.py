"""Codes, tokens and secrets stay where they belong: in the keyring, and in nobody's log."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring_bus import Bus, secret_service
from world import SECRET, Login, World, environment_of, open_files

from running import Run

#: Everything that a person could turn on to see more, in the hope of finding out what is wrong.
_TALKATIVE = "import logging, http.client, sys\nlogging.basicConfig(level=logging.DEBUG, stream=sys.stderr)\n"


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    """A Secret Service."""
    folder = tmp_path / "bus"
    folder.mkdir()
    with secret_service(folder) as bus:
        yield bus


def test_the_token_is_in_the_keyring_and_nowhere_else(
    world: World, login: Callable[..., Login], run: Run, home: Path, bus: Bus
) -> None:
    """Guards the usual login, with a real keyring: kept, used, revoked and deleted; no file holds a secret."""
    old = os.umask(0)
    try:
        under_way = login("--json", storage="keyring", environment=bus.environment)
        page = world.visit(under_way.url)
        assert under_way.end() == 0, under_way.stderr
    finally:
        os.umask(old)
    assert page["heading"] == "Signed in as kim@example.com"
    assert json.loads(under_way.stdout)["storage"] == "keyring"
    environment = environment_of(world.client_file()) | bus.environment
    assert run("whoami", "--verify", env=environment).returncode == 0
    doctor = json.loads(run("doctor", "--json", env=environment).stdout)["checks"]
    assert "SecretService" in next(check["message"] for check in doctor if check["name"] == "keyring")
    issued = world.control()["issued"]
    kept = [one.read_bytes() for one in home.rglob("*") if one.is_file()]
    assert not [secret for secret in (*issued, SECRET) for content in kept if secret.encode() in content]
    assert open_files(home) == []
    done = run("logout", "--json", env=environment)
    assert json.loads(done.stdout)["signed_out"][0]["forgotten"] is True
    assert json.loads(done.stdout)["signed_out"][0]["revoked"] is True


def test_nothing_talks_however_it_is_asked(
    world: World, login: Callable[..., Login], run: Run, home: Path, tmp_path: Path
) -> None:
    """Guards output, arguments and log with every logger at DEBUG: the libraries would write all of it."""
    (tmp_path / "loud").mkdir()
    (tmp_path / "loud" / "sitecustomize.py").write_text(_TALKATIVE)
    loud = {"PYTHONPATH": str(tmp_path / "loud"), "GOOGLE_SDK_PYTHON_LOGGING_SCOPE": "google"}
    under_way = login("--json", environment=loud)
    arguments = Path(f"/proc/{under_way.process.pid}/cmdline").read_text()
    world.visit(under_way.url)
    assert under_way.end() == 0, under_way.stderr
    environment = environment_of(world.client_file()) | loud
    verified = run("whoami", "--verify", env=environment)
    gone = run("logout", env=environment)
    assert (verified.returncode, gone.returncode) == (0, 0)
    said = "".join(
        (under_way.stdout, under_way.stderr, arguments, verified.stdout, verified.stderr, gone.stdout, gone.stderr)
    )
    secrets = [*world.control()["issued"], SECRET]
    assert len(secrets) > 6
    assert [secret for secret in secrets if secret in said] == []

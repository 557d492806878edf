"""`login`, `whoami`, `logout` and `claim` without a provider: everything works signed out, and says what to do."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import Result

from voiceinvoice.auth.session import Account, SessionFile

from running import Run

Cli = Callable[..., Result]
WORDS = ("generate", "--text", "Bill Ann Lee 40 dollars for a piano lesson.", "--no-input")


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leaves the developer's own keyring alone, and writes PDFs where they belong."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def be_signed_in(home: Path, subject: str = "107", age: timedelta = timedelta(0)) -> Account:
    """As after a login, without its token."""
    moment = datetime.now(UTC) - age
    account = Account(
        owner=f"google:{subject}", issuer="https://accounts.google.com", provider="Google", subject=subject,
        email=f"{subject}@example.com", email_verified=True, name="Kim", client_id="me", storage="file",
        signed_in_at=moment, verified_at=moment,
    )  # fmt: skip
    file = SessionFile(home)
    file.write(file.read().having(account))
    return account


def test_without_a_client_login_says_how_to_get_one(cli: Cli) -> None:
    """Guards the first try: an explanation, and that nothing else needs it."""
    done = cli("login", "--json")
    error = json.loads(done.stderr)["error"]
    assert (done.exit_code, error["code"]) == (1, "settings_invalid")
    assert "README" in error["hint"]
    assert "without signing in" in error["hint"]


def test_without_a_keyring_login_stops_before_the_browser_opens(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Guards against a sign-in whose token cannot be kept."""
    monkeypatch.setenv("GOOGLE_CLIENT_ID", "1-a.apps.googleusercontent.com")
    monkeypatch.setenv("BROWSER", f"touch {tmp_path}/opened %s")
    done = cli("login", "--timeout", "5")
    assert done.exit_code == 1
    assert "--insecure-storage" in done.stderr
    assert "https://" not in done.stderr
    assert not (tmp_path / "opened").exists()


def test_nobody_comes(cli: Cli, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Guards the deadline; the address of Google is shown alone on its line, and nothing is kept."""
    monkeypatch.setenv("GOOGLE_CLIENT_ID", "1-a.apps.googleusercontent.com")
    done = cli("login", "--insecure-storage", "--no-browser", "--timeout", "1", "--json")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "within 1 seconds" in done.stderr
    assert any(line.startswith("https://accounts.google.com/o/oauth2/auth?") for line in done.stderr.splitlines())
    assert not (home / "session.json").exists()


def test_a_port_that_is_taken_is_wrong_usage(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards `--port`."""
    import socket

    monkeypatch.setenv("GOOGLE_CLIENT_ID", "1-a.apps.googleusercontent.com")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = cli("login", "--insecure-storage", "--no-browser", "--port", port)
    assert done.exit_code == 2
    assert "--port" in done.stderr


def test_signed_out_is_exit_code_four_and_logout_is_never_an_error(cli: Cli, home: Path) -> None:
    """Guards scripts: `whoami -q || login`, and `logout` twice."""
    assert cli("whoami").exit_code == 4
    assert json.loads(cli("whoami", "--json").stderr)["error"]["code"] == "login_required"
    assert cli("claim").exit_code == 4
    for _ in range(2):
        done = cli("logout", "--json")
        assert (done.exit_code, json.loads(done.stdout)) == (0, {"signed_out": []})
    assert not (home / "session.json").exists()


def test_whoami_shows_the_account_in_each_form(cli: Cli, home: Path) -> None:
    """Guards the contract of its output, and that the file storage is named each time."""
    account = be_signed_in(home)
    done = cli("whoami", "--json")
    data = json.loads(done.stdout)
    assert list(data) == [
        "owner", "email", "email_verified", "name", "provider", "issuer", "storage", "signed_in_at", "verified_at",
        "also_signed_in",
    ]  # fmt: skip
    assert data["owner"] == account.owner
    assert "not encrypted" in done.stderr
    assert cli("whoami", "-q").stdout == "107@example.com\n"
    assert "owner\tgoogle:107" in cli("whoami").stdout.splitlines()


def test_whoami_imports_no_library_of_google(home: Path) -> None:
    """Guards its start-up."""
    be_signed_in(home)
    command = [sys.executable, "-X", "importtime", "-m", "voiceinvoice", "whoami"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not any(name in done.stderr for name in ("| google", "requests", "oauthlib", "cryptography", "keyring."))


def test_each_owner_has_books_and_claim_joins_them(cli: Cli, home: Path) -> None:
    """Guards who sees what, and a claim: numbers stay, the words are known, twice is nothing."""
    number = cli(*WORDS, "-q").stdout
    be_signed_in(home)
    assert cli("invoices", "list", "-q").stdout == ""
    assert cli("claim", "--no-input").exit_code == 3
    done = cli("claim", "--yes", "--json")
    assert json.loads(done.stdout)["claimed"]["invoices"] == 1
    assert cli("invoices", "list", "-q").stdout == number
    assert cli(*WORDS, "-q").stdout == number
    assert cli("invoices", "list", "-q").stdout.count("\n") == 1
    assert "nothing to take over" in cli("claim", "--yes").stderr
    cli("logout")
    assert cli("invoices", "list", "-q").stdout == ""


def test_a_claim_that_collides_stops_and_lists(cli: Cli, home: Path) -> None:
    """Guards issued numbers: two books with the same one stay apart."""
    cli(*WORDS)
    be_signed_in(home)
    cli(*WORDS)
    done = cli("claim", "--yes", "--json")
    error = json.loads(done.stderr)["error"]
    assert (done.exit_code, error["code"]) == (1, "conflict")
    assert error["taken"]["clients"] == ["Ann Lee"]
    assert len(error["taken"]["invoices"]) == 1


def test_login_can_be_required(cli: Cli, home: Path) -> None:
    """Guards `store.require-login`, for books on this machine too; `auto` asks only for those on a server."""
    cli("settings", "set", "store.require-login", "true")
    assert cli("clients", "list").exit_code == 4
    be_signed_in(home)
    assert cli("clients", "list").exit_code == 0


def test_a_damaged_session_is_left_by_logout_all(cli: Cli, home: Path) -> None:
    """Guards the way out that the error names."""
    be_signed_in(home)
    (home / "session.json").write_text("{")
    done = cli("clients", "list")
    assert (done.exit_code, "logout --all" in done.stderr) == (1, True)
    assert cli("logout", "--all").exit_code == 0
    assert cli("clients", "list").exit_code == 0


def test_doctor_tells_how_signing_in_is(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the checks: a token that is gone, a client that is not the one, a word that is old."""
    be_signed_in(home, age=timedelta(days=40))
    monkeypatch.setenv("GOOGLE_CLIENT_ID", "another")
    checks = {check["name"]: check for check in json.loads(cli("doctor", "--json").stdout)["checks"]}
    assert (checks["sign-in"]["state"], checks["sign-in"]["hint"]) == ("notice", "voiceinvoice whoami --verify")
    assert "40 days ago" in checks["sign-in"]["message"]
    assert (checks["keyring"]["state"], checks["keyring"]["hint"]) == ("failed", "voiceinvoice login")
    assert checks["provider"]["state"] == "notice"


def test_a_bug_while_signing_in_writes_no_secret(home: Path, run: Run, tmp_path: Path) -> None:
    """Guards the log that people are asked to send: a traceback without the values of variables."""
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "sitecustomize.py").write_text(
        "from voiceinvoice.auth import google\n"
        "def fail(self, answer, deadline):\n"
        "    token = 'ya29.a-token'\n"
        "    raise RuntimeError('unforeseen')\n"
        "google.SignIn.finish = fail\n"
        "from voiceinvoice.auth.loopback import Answer, Receiver\n"
        "Receiver.wait = lambda self, deadline: Answer(code='4/a-code')\n"
    )
    environment = os.environ | {
        "GOOGLE_CLIENT_ID": "me", "GOOGLE_CLIENT_SECRET": "GOCSPX-x", "PYTHONPATH": str(tmp_path / "broken"),
    }  # fmt: skip
    done = run("login", "--insecure-storage", "--no-browser", env=environment)
    assert done.returncode == 70, done.stderr
    written = (home / "voiceinvoice.log").read_text() + done.stderr + done.stdout
    assert "unforeseen" in written
    assert not any(secret in written for secret in ("a-token", "a-code", "GOCSPX"))

"""`doctor`: what is wrong is found, said, and comes with the way to mend it."""

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from running import Run
from terminal import converse

Cli = Callable[..., Result]
NAMES = ["program", "settings", "data folder", "store", "business", "logo", "locale", "payment", "pdf", "fonts"]
NAMES += ["reading", "hearing", "sign-in", "keyring", "provider"]


def examined(cli: Cli, exit_code: int) -> dict[str, dict[str, Any]]:
    """The checks by name, after the exit code was as expected."""
    done = cli("doctor", "--json")
    assert done.exit_code == exit_code, done.stdout
    data = json.loads(done.stdout)
    assert data["healthy"] is (exit_code == 0)
    return {check["name"]: check for check in data["checks"]}


def test_a_fresh_machine_is_healthy_and_unnamed(cli: Cli, home: Path) -> None:
    """Exit 0 with a notice; the contract of the JSON; nothing is made by looking but the books' owner."""
    data = json.loads(cli("doctor", "--json").stdout)
    assert list(data) == ["healthy", "version", "checks"]
    assert [check["name"] for check in data["checks"]] == NAMES
    assert all(list(check) == ["name", "state", "message", "hint"] for check in data["checks"])
    states = {check["name"]: check["state"] for check in data["checks"]}
    assert states == dict.fromkeys(NAMES, "healthy") | {"business": "notice"}
    assert not (home / "voiceinvoice.db").exists()
    assert cli("doctor", "-q").stdout == "business\n"


def test_all_is_healthy_once_the_business_has_a_name(cli: Cli, run: Run) -> None:
    """Also as a process; counts are those of the books."""
    cli("business", "set", "--name", "Bright Plumbing")
    cli("clients", "add", "Acme")
    checks = examined(cli, 0)
    assert {check["state"] for check in checks.values()} == {"healthy"}
    assert "clients: 1" in checks["store"]["message"]
    done = run("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split("\t")[1] for line in done.stdout.splitlines()] == NAMES
    assert all(line.count("\t") == 3 for line in done.stdout.splitlines())


SWISS = ("--iban", "CH9300762011623852957", "--postal-code", "2501", "--city", "Biel", "--country", "CH")


@pytest.mark.parametrize(
    ("flags", "state", "message", "hint"),
    [
        (("--currency", "EUR", "--iban", "BE72000000001616"), "healthy", "bank details, SEPA QR code", ""),
        (("--currency", "USD", "--iban", "BE72000000001616"), "healthy", "SEPA pays in EUR only", ""),
        (("--currency", "USD", "--iban", "BE72000000001616", "--pay-by", "epc"), "notice", "in EUR only", ""),
        (("--currency", "CHF", "--iban", "CH9300762011623852957"), "notice", "postal code", "business set --name"),
        ((*SWISS, "--currency", "CHF"), "healthy", "Swiss QR-bill", ""),
        (("--currency", "EUR", "--iban", "GB33BUKB20201555555555"), "notice", "must have a BIC", "--bic BIC"),
        (("--payment-details", "Cash."), "healthy", "your own words", ""),
    ],
)
def test_ways_to_pay_are_told_with_what_would_mend_them(
    cli: Cli, flags: tuple[str, ...], state: str, message: str, hint: str
) -> None:
    """Guards the remark on a code that the page leaves out: why, and the command that brings it back."""
    cli("business", "set", "--name", "Bright", *flags)
    check = examined(cli, 0)["payment"]
    assert check["state"] == state
    assert message in check["message"]
    assert hint in check["hint"]


def break_settings(home: Path) -> None:
    """No TOML."""
    (home / "settings.toml").write_text("engine = ")


def open_folder(home: Path) -> None:
    """Others may look in."""
    home.chmod(0o755)


def open_database(home: Path) -> None:
    """Others may read it."""
    (home / "voiceinvoice.db").chmod(0o644)


def overwrite_database(home: Path) -> None:
    """Another file in its place."""
    for file in home.glob("voiceinvoice.db*"):
        file.unlink()
    (home / "voiceinvoice.db").write_bytes(b"no database" * 1000)


def damage_database(home: Path) -> None:
    """An index that says other than its table."""
    with sqlite3.connect(home / "voiceinvoice.db") as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("DELETE FROM sqlite_master WHERE type='index' AND name LIKE 'clients_%'")
    connection.close()


def outdate(home: Path) -> None:
    """A file of a later version."""
    with sqlite3.connect(home / "voiceinvoice.db") as connection:
        connection.execute("PRAGMA user_version=999")
    connection.close()


def lose_logo(home: Path) -> None:
    """The business still names it."""
    next(home.glob("logo-*.png")).unlink()


@pytest.mark.parametrize(
    ("harm", "name", "hint"),
    [
        (break_settings, "settings", "Mend the file"),
        (open_folder, "data folder", "chmod 700"),
        (open_database, "store", "chmod 600"),
        (overwrite_database, "store", "Move it away"),
        (damage_database, "store", "backup"),
        (outdate, "store", "Upgrade"),
        (lose_logo, "logo", "logo"),
    ],
)
def test_harm_is_found_with_the_way_to_mend_it(
    cli: Cli, home: Path, tmp_path: Path, harm: Callable[[Path], None], name: str, hint: str
) -> None:
    """Exit 1; the one that failed says so, and those that do not rest on it are still looked at."""
    from PIL import Image

    Image.new("RGB", (4, 4)).save(tmp_path / "logo.png")
    cli("business", "set", "--name", "Bright")
    cli("business", "logo", tmp_path / "logo.png")
    examined(cli, 0)
    harm(home)
    checks = examined(cli, 1)
    assert list(checks) == NAMES
    assert checks[name]["state"] == "failed"
    assert hint in checks[name]["hint"]
    assert checks["pdf"]["state"] == "healthy"
    line = next(line for line in cli("doctor").stdout.splitlines() if line.split("\t")[1] == name)
    assert line.startswith("failed\t")


def test_a_locale_that_nobody_knows_is_found(cli: Cli) -> None:
    """The shape is right, so `business set` took it; amounts could not be written."""
    cli("business", "set", "--name", "B", "--locale", "qq_QQ")
    assert "--locale" in examined(cli, 1)["locale"]["hint"]


def test_a_folder_that_cannot_be_made_is_found(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first invoice fails on it. Below /dev/null not even root can make one."""
    monkeypatch.setenv("VOICEINVOICE_HOME", f"{os.devnull}/voiceinvoice")
    assert "VOICEINVOICE_HOME" in examined(cli, 1)["data folder"]["hint"]


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_findings_fit_a_terminal(tmp_path: Path, columns: int) -> None:
    """Each check with its mark, and the way to mend it."""
    ended = converse(tmp_path, "doctor", columns=columns)
    assert ended.exit_code == 0
    assert max(map(len, ended.text.splitlines())) <= columns
    assert "→ voiceinvoice setup" in ended.text

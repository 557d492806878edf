"""`settings`: every value with its origin, and a file that people can mend."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from voiceinvoice.settings_table import SETTINGS

Cli = Callable[..., Result]


def test_origins_win_in_their_order(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Environment over file over default, and each value says which it was."""
    assert json.loads(cli("settings", "get", "engine", "--json").stdout)["origin"] == "default"
    assert cli("settings", "set", "engine", "offline").stdout == "offline\n"
    value = json.loads(cli("settings", "get", "engine", "--json").stdout)
    assert list(value) == ["name", "value", "origin", "help"]
    assert (value["value"], value["origin"]) == ("offline", f"file {home / 'settings.toml'}")
    monkeypatch.setenv("VOICEINVOICE_ENGINE", "auto")
    value = json.loads(cli("settings", "get", "engine", "--json").stdout)
    assert (value["value"], value["origin"]) == ("auto", "environment VOICEINVOICE_ENGINE")
    done = cli("settings", "set", "engine", "offline")
    assert done.exit_code == 0
    assert "VOICEINVOICE_ENGINE is set and wins" in done.stderr


def test_a_list_in_a_pipe_is_stable_text(cli: Cli) -> None:
    """Name, value and origin of each, in both forms."""
    lines = [line.split("\t") for line in cli("settings", "list").stdout.splitlines()]
    assert [line[0] for line in lines] == list(SETTINGS)
    assert all(len(line) == 3 and line[2] == "default" for line in lines)
    data = json.loads(cli("settings", "list", "--json").stdout)["settings"]
    assert [[one["name"], one["value"], one["origin"]] for one in data] == lines


def test_an_empty_value_brings_the_default_back(cli: Cli, home: Path) -> None:
    """And the file does not name it any more."""
    cli("settings", "set", "output", "~/Invoices/{number}.pdf")
    assert cli("settings", "get", "output").stdout == "~/Invoices/{number}.pdf\n"
    assert cli("settings", "set", "output", "").stdout == "{number}.pdf\n"
    assert "output" not in (home / "settings.toml").read_text()
    assert stat.S_IMODE((home / "settings.toml").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "arguments",
    [("get", "colour"), ("set", "colour", "red"), ("set", "colour", ""), ("set", "engine", "telepathy")],
    ids=" ".join,
)
def test_what_is_no_setting_is_refused(cli: Cli, home: Path, arguments: tuple[str, ...]) -> None:
    """Wrong usage, and no file is made."""
    done = cli("settings", *arguments, "--json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert json.loads(done.stderr)["error"]["hint"]
    assert not (home / "settings.toml").exists()


def test_paths_are_told_even_when_the_file_is_broken(cli: Cli, home: Path) -> None:
    """That is when a person needs them."""
    home.mkdir()
    (home / "settings.toml").write_text("engine = ")
    assert cli("settings", "list").exit_code == 1
    assert cli("settings", "path", "-q").stdout == f"{home / 'settings.toml'}\n"
    paths = json.loads(cli("settings", "path", "--json").stdout)
    assert paths == {
        "settings": str(home / "settings.toml"),
        "data": str(home),
        "log": str(home / "voiceinvoice.log"),
    }


def test_fonts_that_are_not_there_are_said(cli: Cli, tmp_path: Path) -> None:
    """Guards a mistyped `pdf.fonts`: an error naming the place and the setting, before anything is issued."""
    cli("business", "set", "--name", "Bright")
    cli("settings", "set", "pdf.fonts", tmp_path / "nowhere")
    done = cli("generate", "--text", "Two hours of wiring at 75 an hour for Ana", "--engine", "offline", "--yes")
    assert done.exit_code == 1, done.stderr
    assert "nowhere" in done.stderr
    assert "pdf.fonts" in done.stderr
    assert cli("invoices", "list", "--quiet").stdout == ""
    checks = {check["name"]: check for check in json.loads(cli("doctor", "--json").stdout)["checks"]}
    assert checks["fonts"]["state"] == "failed"

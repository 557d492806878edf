"""Completion: saved names after Tab, as each shell takes them, and silence when something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from voiceinvoice.cli.completion import complete_client, complete_invoice, complete_service, complete_setting

from running import Run

#: What the installed `voiceinvoice` script does; its name is part of what completion scripts ask with.
_INSTALLED = "import sys; sys.argv = ['voiceinvoice']; from voiceinvoice.__main__ import main; main()"


def complete(shell: str, line: str, place: int | None = None) -> list[str]:
    """What the shell is offered for the word at `place`, else the last, asked as its completion script asks."""
    words = line.split(" ")
    environment = os.environ | {
        "_VOICEINVOICE_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1 if place is None else place),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
    }
    command = [sys.executable, "-c", _INSTALLED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture
def _saved(run: Run) -> None:
    """Two clients, a service, an invoice."""
    run("clients", "add", "Acme Ltd", "--alias", "acme people")
    run("clients", "add", "Bob")
    run("services", "add", "Boiler service", "120")
    run("generate", "--text", "Invoice Acme Ltd for two hours of plumbing at 95 dollars an hour.", "-q")


@pytest.mark.usefixtures("_saved")
def test_names_are_offered_where_they_are_asked_for() -> None:
    """By name and alias, whatever the case; bash gets blanks escaped, as it takes lines literally."""
    assert complete("bash", "voiceinvoice clients show ac") == ["acme\\ Ltd", "acme\\ people"]
    assert complete("bash", "voiceinvoice clients show Acme\\ l", 3) == ["Acme\\ ltd"]
    assert complete("bash", 'voiceinvoice clients show "Acme p', 3) == ["Acme people"]
    assert complete("bash", "voiceinvoice clients edit ") == ["Acme\\ Ltd", "acme\\ people", "Bob"]
    assert complete("bash", "voiceinvoice services remove B") == ["Boiler\\ service"]
    assert complete("bash", "voiceinvoice invoices list --client bo") == ["bob"]
    assert complete("bash", "voiceinvoice settings get eng") == ["engine"]
    Path("mine.toml").touch()
    assert complete("bash", "voiceinvoice generate --theme ") == ["studio", "bold", "letter", "mine.toml"]
    assert complete("bash", "voiceinvoice clients edit Bob --language n") == ["nl"]
    (number,) = complete("bash", "voiceinvoice invoices show INV")
    assert number.startswith("INV-")
    assert number.endswith("-0001")
    assert "Acme Ltd" in "\n".join(complete("zsh", "voiceinvoice clients show Ac"))
    assert "Acme Ltd" in complete("fish", "voiceinvoice clients show Ac")


def test_commands_are_offered_without_opening_the_books(home: Path) -> None:
    """The first word after the program's name."""
    assert complete("bash", "voiceinvoice cli") == ["clients"]
    assert complete("bash", "voiceinvoice clients al") == ["alias"]
    assert not home.exists()


def test_nothing_is_said_when_the_books_cannot_be_read(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A traceback after Tab would ruin the line that is being typed."""
    home.mkdir()
    (home / "voiceinvoice.db").write_bytes(b"no database" * 500)
    (home / "settings.toml").write_text("= broken")
    assert complete_client("") == complete_service("") == complete_invoice("") == []
    assert complete_setting("out") == ["output"]
    assert capfd.readouterr() == ("", "")

"""`clients`: what is saved, shown, changed and refused, through the real command line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from running import Run
from terminal import CTRL_C, converse

Cli = Callable[..., Result]
CLIENT_KEYS = (
    "id name email phone address tax_id currency terms tax aliases legal_id electronic_address buyer_reference "
    "formats language"
).split()


def listed(cli: Cli) -> list[dict[str, Any]]:
    """All clients, from the JSON."""
    clients: list[dict[str, Any]] = json.loads(cli("clients", "list", "--json").stdout)["clients"]
    return clients


def test_the_json_of_a_client_is_a_contract(cli: Cli) -> None:
    """Scripts rely on these keys and shapes, whether a field is set or not; revisions are nobody's business."""
    done = cli(
        *("clients", "add", "Acme Ltd", "--email", "ap@acme.example", "--phone", "0113 496 0000"),
        *("--address", "12 High Street", "--address", "Unit 4", "--city", "Leeds", "--postal-code", "LS1 4AB"),
        *("--country", "uk", "--tax-id", "GB123", "--currency", "gbp", "--terms", "14", "--tax", "VAT 20%"),
        *("--alias", "Acme", "--alias", "the acme people", "--legal-id", "0002:732829320"),
        *("--electronic-address", "0088:7300010000001", "--buyer-reference", "04011000-1", "--format", "Peppol"),
        *("--language", "fr", "--json"),
    )
    assert done.exit_code == 0
    client = json.loads(done.stdout)
    assert list(client) == CLIENT_KEYS
    assert client.pop("id").startswith("client_")
    assert client == {
        "name": "Acme Ltd",
        "email": "ap@acme.example",
        "phone": "0113 496 0000",
        "address": {
            "lines": ["12 High Street", "Unit 4"],
            "postal_code": "LS1 4AB",
            "city": "Leeds",
            "region": "",
            "country": "GB",
        },
        "tax_id": "GB123",
        "currency": "GBP",
        "terms": "net 14",
        "tax": {"name": "VAT", "rate": "20"},
        "aliases": ["Acme", "the acme people"],
        "legal_id": "0002:732829320",
        "electronic_address": "0088:7300010000001",
        "buyer_reference": "04011000-1",
        "formats": ["peppol"],
        "language": "fr",
    }
    bare = json.loads(cli("clients", "add", "Bob", "--json").stdout)
    assert list(bare) == CLIENT_KEYS
    assert {key: bare[key] for key in CLIENT_KEYS[2:]} == dict.fromkeys(CLIENT_KEYS[2:]) | {
        "aliases": [],
        "formats": [],
    }
    assert json.loads(cli("clients", "show", "bob", "--json").stdout) == bare


def test_a_list_in_a_pipe_is_stable_text(cli: Cli) -> None:
    """`cut -f2` must go on working: columns, tabs, order by name, nothing else on stdout."""
    cli("clients", "add", "zoe", "--email", "zoe@example.com")
    cli("clients", "add", "Émile & Fils", "--terms", "end of month", "--tax", "exempt", "--alias", "Emil")
    cli("clients", "add", "Acme Ltd", "--phone", "1\t2", "--currency", "EUR")
    assert cli("clients", "list").stdout.splitlines() == [
        "Acme Ltd\t\t1 2\tEUR\t\t\t",
        "zoe\tzoe@example.com\t\t\t\t\t",
        "Émile & Fils\t\t\t\tend of month\texempt\tEmil",
    ]
    assert cli("clients", "list", "-q").stdout.splitlines() == ["Acme Ltd", "zoe", "Émile & Fils"]
    assert cli("clients", "list", "EMIL fils", "-q").stdout == "Émile & Fils\n"
    none = cli("clients", "list", "nobody")
    assert (none.stdout, none.exit_code) == ("", 0)
    assert "None of 3 clients" in none.stderr


def test_an_empty_list_says_what_to_do(cli: Cli) -> None:
    """Silence would look like a failure; stdout stays empty for scripts."""
    done = cli("clients", "list")
    assert (done.stdout, done.exit_code) == ("", 0)
    assert "clients add" in done.stderr
    assert cli("clients", "list", "--json").stdout == '{\n  "clients": []\n}\n'


def test_editing_changes_what_was_named_and_clears_with_an_empty_text(cli: Cli) -> None:
    """The rest stays as it was, and the id with it."""
    before = json.loads(
        cli("clients", "add", "Acme", "--email", "a@b.example", "--phone", "1", "--city", "Leeds", "--json").stdout
    )
    done = cli("clients", "edit", "acme", "--phone", "", "--city", "", "--name", "Acme Holdings", "--json")
    assert json.loads(done.stdout) == before | {"name": "Acme Holdings", "phone": None, "address": None}
    assert cli("clients", "show", "Acme").exit_code == 5
    nothing = cli("clients", "edit", "Acme Holdings")
    assert nothing.exit_code == 2
    assert "--email" in nothing.stderr


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--email", "not an address"], "not an e-mail"),
        (["--country", "Atlantis"], "not a country"),
        (["--currency", "XXY"], "not a currency"),
        (["--terms", "soon"], "not a date"),
        (["--terms", "2026-03-10"], "due date of every invoice"),
        (["--tax", "lots"], "not a tax"),
        (["--tax", "19% included"], "all prices or none"),
    ],
)
def test_a_wrong_value_saves_nothing(cli: Cli, flags: list[str], said: str) -> None:
    """Wrong usage, exit 2, as one object under --json, and the books stay empty."""
    done = cli("clients", "add", "Acme", *flags, "--json")
    assert (done.exit_code, done.stdout) == (2, "")
    error = json.loads(done.stderr)["error"]
    assert said in error["message"]
    assert error["hint"]
    assert listed(cli) == []


@pytest.mark.parametrize("name", ["", "   ", "\x07\x1b"])
def test_a_client_needs_a_name(cli: Cli, name: str) -> None:
    """Neither nothing nor what cannot be seen is a name."""
    assert cli("clients", "add", name).exit_code == 2
    assert listed(cli) == []


def test_two_clients_never_answer_to_one_name(cli: Cli) -> None:
    """Every dictation that names it would be ambiguous: the right invoice to the wrong client is our worst error."""
    cli("clients", "add", "Acme Ltd", "--alias", "the acme people")
    cli("clients", "add", "Bob")
    for arguments in (
        ("add", "ACME  ltd"),
        ("add", "The Acme People"),
        ("add", "Carol", "--alias", "acme ltd"),
        ("edit", "Bob", "--name", "acme LTD"),
        ("alias", "Bob", "the acme people"),
    ):
        done = cli("clients", *arguments)
        assert (done.exit_code, done.stdout) == (1, ""), arguments
        assert "Acme" in done.stderr
    assert [client["name"] for client in listed(cli)] == ["Acme Ltd", "Bob"]


def test_aliases_come_and_go(cli: Cli) -> None:
    """Added once whatever the case, found by them, removed by them."""
    cli("clients", "add", "Hotel Adler")
    done = json.loads(cli("clients", "alias", "hotel adler", "the Adler", "THE ADLER", "Adlers", "--json").stdout)
    assert done["aliases"] == ["THE ADLER", "Adlers"]
    assert json.loads(cli("clients", "show", "the adler", "--json").stdout)["name"] == "Hotel Adler"
    done = json.loads(cli("clients", "alias", "adlers", "the adler", "--remove", "--json").stdout)
    assert done["aliases"] == ["Adlers"]
    missing = cli("clients", "alias", "Hotel Adler", "Eagle", "--remove")
    assert missing.exit_code == 5
    assert "Adlers" in missing.stderr
    assert cli("clients", "alias", "Hotel Adler", "hotel adler").exit_code == 2
    assert cli("clients", "alias", "Hotel Adler", " ").exit_code == 2


def test_removing_asks_and_no_terminal_means_a_flag(cli: Cli, tmp_path: Path) -> None:
    """Without a person nothing is forgotten unless --yes; with one, Enter and Ctrl-C keep it too."""
    cli("clients", "add", "Acme")
    for arguments in (("clients", "remove", "acme"), ("clients", "remove", "acme", "--no-input")):
        done = cli(*arguments)
        assert (done.exit_code, done.stdout) == (3, "")
        assert "--yes" in done.stderr
    assert converse(tmp_path, "clients", "remove", "acme", answers=[("Forget Acme?", "")]).exit_code == 1
    assert converse(tmp_path, "clients", "remove", "acme", answers=[("Forget Acme?", CTRL_C)]).exit_code == 130
    assert len(listed(cli)) == 1
    assert converse(tmp_path, "clients", "remove", "acme", answers=[("Forget Acme?", "y")]).exit_code == 0
    assert listed(cli) == []
    cli("clients", "add", "Bob")
    assert cli("clients", "remove", "bob", "--yes").stdout == "Bob\n"
    assert cli("clients", "remove", "bob", "--yes").exit_code == 5


def test_what_a_person_typed_is_never_markup_or_control(tmp_path: Path, cli: Cli) -> None:
    """Square brackets are a name's own; escape sequences would retitle the window."""
    cli("clients", "add", "Smith [bold]& Sons[/bold]\x1b]0;pwned\x07", "--alias", "[link=x]", "--phone", "a\u202eb")
    screen = converse(tmp_path, "clients", "list", columns=120).screen
    assert "Smith [bold]& Sons[/bold]]0;pwned" in screen
    assert "[link=x]" in screen
    assert "\x1b]0" not in screen
    assert "\u202e" not in screen


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_list_fits_its_terminal(tmp_path: Path, cli: Cli, columns: int) -> None:
    """No line is wider than the terminal, and nothing is cut off."""
    cli("clients", "add", "The Long Named Company of Somewhere Else Entirely", "--email", "accounts@long.example")
    text = converse(tmp_path, "clients", "list", columns=columns).text
    assert max(map(len, text.splitlines())) <= columns
    assert "…" not in text


def test_listing_clients_imports_only_what_it_needs(tmp_path: Path) -> None:
    """Start-up is felt on every Tab; none of these is needed to read a few names."""
    command = [sys.executable, "-X", "importtime", "-m", "voiceinvoice", "clients", "list"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=os.environ, check=True)
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines() if "|" in line}
    assert "voiceinvoice" in imported
    heavy = "openai httpx pydantic pymongo reportlab google keyring rich babel uharfbuzz PIL csv tomli_w".split()
    assert imported.isdisjoint(heavy), imported & set(heavy)


def test_help_shows_examples_line_by_line(run: Run) -> None:
    """Examples are to be copied: each on a line of its own, whole at 80 columns."""
    for command in ("add", "list", "show", "edit", "remove", "alias", "import"):
        done = run("clients", command, "-h", env=os.environ | {"COLUMNS": "80"})
        assert done.returncode == 0
        _, _, examples = done.stdout.partition("Example")
        lines = [line.strip() for line in examples.partition("╭")[0].splitlines()[1:] if line.strip()]
        assert lines, command
        assert all(line.startswith("voiceinvoice clients") for line in lines), lines

"""`setup`: by questions or by flags, and nothing half done."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from terminal import CTRL_C, converse

Cli = Callable[..., Result]


def business(cli: Cli) -> dict[str, Any]:
    """The business, from the JSON."""
    shown: dict[str, Any] = json.loads(cli("business", "show", "--json").stdout)
    return shown


def test_flags_ask_nothing_and_a_country_brings_what_is_usual(cli: Cli) -> None:
    """Currency, locale and the tax's name come with the country; what a flag says wins."""
    done = cli("setup", "--name", "Bright Plumbing", "--country", "GB", "--tax", "20", "--yes", "--json")
    assert done.exit_code == 0
    assert "voiceinvoice generate" in done.stderr
    found = json.loads(done.stdout)
    assert (found["name"], found["currency"], found["locale"]) == ("Bright Plumbing", "GBP", "en_GB")
    assert (found["address"]["country"], found["tax"]) == ("GB", {"name": "VAT", "rate": "20"})
    again = json.loads(cli("setup", "--country", "de", "--currency", "CHF", "--tax", "none", "--json").stdout)
    assert (again["name"], again["currency"], again["locale"]) == ("Bright Plumbing", "CHF", "de_DE")
    assert again["tax"] == {"name": "No tax", "rate": "0"}
    cli("business", "set", "--currency", "USD")
    assert json.loads(cli("setup", "--country", "DE", "--json").stdout)["currency"] == "USD"


def test_without_a_person_and_without_flags_the_flags_are_named(cli: Cli) -> None:
    """Exit 3, and nothing is saved or waited for."""
    for arguments in ((), ("--yes",), ("--no-input",)):
        done = cli("setup", *arguments, "--json")
        assert (done.exit_code, done.stdout) == (3, "")
        error = json.loads(done.stderr)["error"]
        assert error["code"] == "confirmation_required"
        assert "--name" in error["hint"]
        assert "--payment-details" in error["hint"]


ANSWERS = [
    ("Business name:", "Bright Plumbing"),
    ("E-mail:", "nonsense"),
    ("E-mail:", "hi@bright.example"),
    ("Address", "1 Mill Lane, Leeds LS1"),
    ("Country", "Atlantis"),
    ("Country", "united kingdom"),
    ("Currency: [GBP]", ""),
    ("[en_GB]", ""),
    ("VAT you charge", "20"),
    ("due", "30"),
    ("pay you", "Sort 00-00-00"),
]


def test_a_person_answers_and_wrong_answers_are_asked_again(cli: Cli, tmp_path: Path) -> None:
    """The country is understood by name, suggests, and Enter takes the suggestion."""
    ended = converse(tmp_path, "setup", answers=ANSWERS)
    assert ended.exit_code == 0
    assert "'nonsense' is not an e-mail address" in ended.text
    assert "Next: voiceinvoice generate" in ended.text
    found = business(cli)
    assert found["address"]["lines"] == ["1 Mill Lane", "Leeds LS1"]
    assert (found["currency"], found["locale"], found["terms"]) == ("GBP", "en_GB", "net 30")
    assert (found["tax"], found["payment_details"]) == ({"name": "VAT", "rate": "20"}, "Sort 00-00-00")
    questions = ["name", "E-mail", "Address", "Country", "Currency", "written", "VAT you charge", "due", "pay you"]
    assert converse(tmp_path, "setup", answers=[(one, "") for one in questions]).exit_code == 0
    assert business(cli) == found


@pytest.mark.parametrize(
    ("answer", "field", "kept"),
    [
        ("DE89 3704 0044 0532 0130 00", "iban", "DE89370400440532013000"),
        ("bright@okbank", "upi_id", "bright@okbank"),
        ("https://pay.example/{number}", "payment_link", "https://pay.example/{number}"),
        ("By card, please.", "payment_details", "By card, please."),
    ],
)
def test_an_account_is_known_by_its_looks(cli: Cli, tmp_path: Path, answer: str, field: str, kept: str) -> None:
    """Guards the last question: an IBAN, a UPI ID or a link is kept as one, so that its code is drawn."""
    flags = ("--name", "A", "--email", "a@b.example", "--address", "x", "--country", "DE", "--currency", "EUR")
    rest = ("--locale", "de_DE", "--tax", "none", "--terms", "30")
    wrong = ("pay you", "DE89 3704 0044 0532 0130 01")
    assert "check digits" in converse(tmp_path, "setup", *flags, *rest, answers=[wrong, ("pay you", answer)]).text
    assert business(cli)[field] == kept


def test_a_flag_is_not_asked_again(cli: Cli, tmp_path: Path) -> None:
    """What was said on the command line is said."""
    questions = ["E-mail", "Address", "Currency: [EUR]", "written", "charge", "due", "pay you"]
    answers = [(one, "") for one in questions]
    ended = converse(tmp_path, "setup", "--name", "Adler", "--country", "DE", answers=answers)
    assert ended.exit_code == 0
    assert "Business name:" not in ended.text
    assert "Country" not in ended.text.partition("Currency")[0]
    assert business(cli)["name"] == "Adler"


@pytest.mark.parametrize("count", range(len(ANSWERS)))
def test_ctrl_c_at_any_question_saves_nothing(cli: Cli, tmp_path: Path, home: Path, count: int) -> None:
    """Exit 130, and the business is as it was: there is none."""
    stopped = [*ANSWERS[:count], (ANSWERS[count][0], CTRL_C)]
    ended = converse(tmp_path, "setup", answers=stopped)
    assert ended.exit_code == 130
    assert not (home / "voiceinvoice.db").exists()
    assert business(cli)["name"] is None

"""Looks from the command line: themes, accents and languages, kept with the invoices that have them."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Cli = Callable[..., Result]
WORDS = "Two hours of wiring at 80 for Acme Corp, net 14"


def issued(cli: Cli, *flags: object) -> tuple[str, Path]:
    """A new invoice's number and its PDF."""
    done = cli("generate", "--text", WORDS, "--again", "--json", "-o", "{number}.pdf", *flags)
    assert done.exit_code == 0, done.stderr
    invoice = json.loads(done.stdout)
    return invoice["number"], Path(invoice["pdf"])


def digest(file: Path) -> str:
    """What the file holds, short."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_themes_are_listed_and_printed(cli: Cli) -> None:
    """Guards finding them: each with a line about it; the printed file is one that --theme takes."""
    listed = json.loads(cli("themes", "list", "--json").stdout)["themes"]
    assert [theme["name"] for theme in listed] == ["studio", "bold", "letter"]
    assert all(theme["about"].endswith(".") for theme in listed)
    assert cli("themes", "list", "-q").stdout.split() == ["studio", "bold", "letter"]
    Path("mine.toml").write_text(cli("themes", "show", "bold").stdout)
    assert cli("business", "set", "--theme", "mine.toml").exit_code == 0
    unknown = cli("themes", "show", "nice")
    assert unknown.exit_code == 2
    assert "studio, bold, letter" in unknown.stderr


def test_an_invoice_keeps_its_looks(cli: Cli) -> None:
    """Guards re-rendering: theme, accent, logo and language are those of the day it was issued, to the byte, though
    the business has others since and the theme's file is gone."""
    from PIL import Image

    Image.new("RGB", (60, 20), (200, 30, 30)).save("logo.png")
    Path("mine.toml").write_text('based_on = "bold"\n[colours]\nink = "#202020"\n')
    cli("business", "set", "--name", "A", "--theme", "mine.toml", "--accent", "#0a7", "--language", "de")
    cli("business", "logo", "logo.png")
    number, pdf = issued(cli)
    before = digest(pdf)
    Path("mine.toml").unlink()
    Image.new("RGB", (60, 20), (30, 200, 30)).save("logo.png")
    cli("business", "logo", "logo.png")
    cli("business", "set", "--theme", "letter", "--accent", "", "--language", "fr")
    assert cli("invoices", "pdf", number, "-o", "again.pdf").exit_code == 0
    assert digest(Path("again.pdf")) == before
    other, pdf = issued(cli)
    assert other != number
    assert digest(pdf) != before


def test_a_theme_for_one_invoice(cli: Cli) -> None:
    """Guards --theme of generate, which is kept, and of invoices pdf, export and render, which are not."""
    number, pdf = issued(cli, "--theme", "bold")
    bold = digest(pdf)
    cli("invoices", "pdf", number, "-o", "same.pdf")
    assert digest(Path("same.pdf")) == bold
    cli("invoices", "pdf", number, "-o", "letter.pdf", "--theme", "letter")
    assert digest(Path("letter.pdf")) != bold
    cli("invoices", "pdf", number, "-o", "still.pdf")
    assert digest(Path("still.pdf")) == bold
    Path("invoice.json").write_text(cli("invoices", "show", number, "--json").stdout)
    assert cli("render", "invoice.json", "-o", "drawn.pdf").exit_code == 0
    assert cli("render", "invoice.json", "-o", "drawn-letter.pdf", "--theme", "letter").exit_code == 0
    assert digest(Path("drawn.pdf")) != digest(Path("drawn-letter.pdf"))


def test_a_draft_keeps_its_theme(cli: Cli) -> None:
    """Guards a theme chosen for one draft: changing the draft, or the business, does not take it away."""
    done = cli("generate", "--text", WORDS, "--draft", "--theme", "bold", "--json")
    draft = json.loads(cli("invoices", "list", "--json").stdout)["invoices"][0]
    assert done.exit_code == 0
    cli("business", "set", "--theme", "letter")
    reference = cli("invoices", "list", "-q").stdout.strip()
    assert cli("invoices", "edit", reference, "--po", "PO-9").exit_code == 0
    shown = json.loads(cli("invoices", "show", reference, "--json").stdout)
    assert (shown["po_number"], shown["seller"]["theme"]) == ("PO-9", "bold")
    assert draft["status"] == "draft"


def test_a_client_s_language_wins(cli: Cli) -> None:
    """Guards who reads the page: the client's language over the business's, whatever was spoken, and it is kept."""
    cli("business", "set", "--language", "de")
    cli("clients", "add", "Acme Corp", "--language", "French")
    shown = json.loads(cli("generate", "--text", WORDS, "--dry-run", "--json").stdout)
    assert shown["language"] == "fr"
    number, _ = issued(cli)
    cli("clients", "edit", "Acme Corp", "--language", "nl")
    assert json.loads(cli("invoices", "show", number, "--json").stdout)["language"] == "fr"
    other = json.loads(cli("generate", "--text", "Two hours at 80 for Zed Ltd", "--dry-run", "--json").stdout)
    assert other["language"] == "de"


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--theme", "nice"), "There is no theme 'nice'"),
        (("--theme", "missing.toml"), "missing.toml cannot be read"),
        (("--theme", "empty.toml"), "empty.toml says nothing"),
        (("--theme", "bad.toml"), "bad.toml, line 2: colours.ink: 'dark' is no colour"),
        (("--theme", "binary.toml"), "binary.toml is no text"),
        (("--theme", "."), "There is no theme '.'"),
        (("--accent", "teal"), "'teal' is not a colour"),
        (("--language", "tlh"), "No invoice can be written in 'tlh'"),
    ],
)
def test_a_choice_that_is_none_is_an_error(cli: Cli, flags: tuple[str, str], said: str) -> None:
    """Guards the flags: nothing is saved, and what to write instead is said."""
    Path("empty.toml").write_text("")
    Path("bad.toml").write_text("[colours]\nink = 'dark'\n")
    Path("binary.toml").write_bytes(b"\xff\xfe\x00=")
    done = cli("business", "set", *flags)
    assert done.exit_code == 2
    assert said in done.stderr.replace("\n", " ")
    business = json.loads(cli("business", "show", "--json").stdout)
    assert (business["theme"], business["accent"], business["language"]) == (None, None, None)


def test_a_bad_theme_costs_no_number(cli: Cli) -> None:
    """Guards the numbers: a theme that cannot be used is found before the invoice is issued."""
    assert cli("generate", "--text", WORDS, "--theme", "nice").exit_code == 2
    assert json.loads(cli("invoices", "list", "--json").stdout)["invoices"] == []

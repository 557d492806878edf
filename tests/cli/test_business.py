"""`business`: what invoices say of the seller, by flags, in an editor, and its logo."""

import hashlib
import json
import stat
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from tools import need_module
from typer.testing import Result

Cli = Callable[..., Result]
BUSINESS_KEYS = (
    "name email phone website address tax_id currency locale terms tax prices_include_tax number_pattern number_start "
    "credit_number_pattern payment_details notes legal_id electronic_address formats iban bic language theme "
    "accent account_holder account_number bank_code payment_reference upi_id payment_link pay_by logo"
).split()


def shown(cli: Cli) -> dict[str, object]:
    """The business, from the JSON."""
    business: dict[str, object] = json.loads(cli("business", "show", "--json").stdout)
    return business


def test_the_json_of_the_business_is_a_contract(cli: Cli) -> None:
    """Every field by its flag; an unnamed business is allowed and said."""
    bare = cli("business", "show", "--json")
    assert "voiceinvoice setup" in bare.stderr
    assert list(json.loads(bare.stdout)) == BUSINESS_KEYS
    done = cli(
        *("business", "set", "--name", "Bright Plumbing", "--email", "hi@bright.example", "--phone", "0113"),
        *("--website", "bright.example", "--address", "1 Mill Lane", "--city", "Leeds", "--postal-code", "LS1"),
        *("--region", "Yorkshire", "--country", "GB", "--tax-id", "GB1", "--currency", "gbp", "--locale", "en-gb"),
        *("--terms", "end of month", "--tax", "VAT 20%", "--prices-include-tax"),
        *("--number-pattern", "{year}/{seq:03}", "--number-start", "41", "--credit-number-pattern", "C{seq:03}"),
        *("--format", "xrechnung,pdf"),
        *("--payment-details", "Sort 00-00-00\nAccount 1", "--notes", "Thank you.", "--legal-id", "0088:123"),
        *("--electronic-address", "em:a@b.example", "--iban", "de89 3704 0044 0532 0130 00", "--bic", "cobadeff"),
        *("--language", "German", "--theme", "studio", "--accent", "#0A7"),
        *("--account-holder", "B. Plumb", "--account-number", "6301 8842", "--bank-code", "20-45-77"),
        *("--payment-reference", "RF", "--upi-id", "bright@okbank", "--pay-by", "link, bank"),
        *("--payment-link", "https://pay.example/{number}"),
        "--json",
    )
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {
        "name": "Bright Plumbing",
        "email": "hi@bright.example",
        "phone": "0113",
        "website": "bright.example",
        "address": {
            "lines": ["1 Mill Lane"],
            "postal_code": "LS1",
            "city": "Leeds",
            "region": "Yorkshire",
            "country": "GB",
        },
        "tax_id": "GB1",
        "currency": "GBP",
        "locale": "en_GB",
        "terms": "end of month",
        "tax": {"name": "VAT", "rate": "20"},
        "prices_include_tax": True,
        "number_pattern": "{year}/{seq:03}",
        "number_start": 41,
        "credit_number_pattern": "C{seq:03}",
        "payment_details": "Sort 00-00-00\nAccount 1",
        "notes": "Thank you.",
        "legal_id": "0088:123",
        "electronic_address": "EM:a@b.example",
        "formats": ["pdf", "xrechnung"],
        "iban": "DE89370400440532013000",
        "bic": "COBADEFF",
        "language": "de",
        "theme": "studio",
        "accent": "#00aa77",
        "account_holder": "B. Plumb",
        "account_number": "6301 8842",
        "bank_code": "204577",
        "payment_reference": "rf",
        "upi_id": "bright@okbank",
        "payment_link": "https://pay.example/{number}",
        "pay_by": ["bank", "link"],
        "logo": None,
    }
    assert shown(cli) == json.loads(done.stdout)
    assert cli("business", "show", "-q").stdout == "Bright Plumbing\n"
    assert "payment_details\tSort 00-00-00, Account 1\n" in cli("business", "show").stdout


def test_an_empty_text_brings_a_field_back_to_what_it_was_at_first(cli: Cli) -> None:
    """Clearing must not leave an invoice without a currency or a number."""
    cli(
        "business",
        "set",
        "--name",
        "B",
        "--currency",
        "EUR",
        "--number-pattern",
        "{seq}",
        "--tax",
        "19%",
        "--city",
        "X",
    )
    cli("business", "set", "--currency", "", "--number-pattern", "", "--tax", "", "--city", "")
    business = shown(cli)
    assert (business["currency"], business["number_pattern"]) == ("USD", "INV-{year}-{seq:04}")
    assert (business["name"], business["tax"], business["address"]) == ("B", None, None)


def test_a_tax_that_is_included_says_so_of_all_prices(cli: Cli) -> None:
    """`19% included` is one thing to say, and takes effect as one; other changes leave it alone."""
    cli("business", "set", "--tax", "MwSt 19% included")
    assert (shown(cli)["tax"], shown(cli)["prices_include_tax"]) == ({"name": "MwSt", "rate": "19"}, True)
    cli("business", "set", "--tax", "MwSt 7%")
    assert shown(cli)["prices_include_tax"] is True
    cli("business", "set", "--no-prices-include-tax")
    assert shown(cli)["prices_include_tax"] is False


@pytest.mark.parametrize(
    "flags",
    [
        ["--currency", "XXX"],
        ["--locale", "english"],
        ["--number-pattern", "INV-{year}"],
        ["--number-pattern", "{seq}{month}"],
        ["--number-start", "0"],
        ["--credit-number-pattern", "CN"],
        ["--format", "word"],
        ["--format", ","],
        ["--number-start", "1.5"],
        ["--terms", "2026-01-01"],
        ["--tax", "101%"],
        ["--email", "x@y"],
        ["--country", "ZZ"],
        [],
    ],
    ids=" ".join,
)
def test_a_value_that_does_not_fit_changes_nothing(cli: Cli, flags: list[str]) -> None:
    """Also not the fields that would have been fine."""
    done = cli("business", "set", *(["--name", "New", *flags] if flags else []), "--json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert json.loads(done.stderr)["error"]["hint"]
    assert shown(cli)["name"] is None


def editor(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """Makes `$EDITOR` a script that changes `text` by Python; gives the file it notes the path and text in."""
    script = folder / "my editor.py"
    seen = folder / "seen.json"
    script.write_text(
        "import json, sys, pathlib\n"
        "file = pathlib.Path(sys.argv[1])\ntext = file.read_text()\n"
        f"pathlib.Path({str(seen)!r}).write_text(json.dumps([str(file), text, file.stat().st_mode & 0o777]))\n"
        f"{body}\nfile.write_text(text)\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} '{script}'")
    return seen


def test_an_editor_changes_every_field(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text has every field with what is set, quotes and lines included, and is private while it is there."""
    note = 'He said "so" \\ and\nleft.'
    cli("business", "set", "--name", "Bright", "--notes", note, "--address", "1 Mill Lane", "--address", "Leeds")
    before = shown(cli)
    seen = editor(tmp_path, monkeypatch, "pass")
    done = cli("business", "edit", "--json")
    assert (done.exit_code, json.loads(done.stdout)) == (0, before), done.stderr
    assert "Nothing was changed" in done.stderr
    path, text, mode = json.loads(seen.read_text())
    assert mode == stat.S_IRUSR | stat.S_IWUSR
    assert not Path(path).exists()
    for field in BUSINESS_KEYS[:-1]:
        assert f"\n{field} = " in text or field == "address"
    assert "\n# " in text
    change = "text = text.replace('Bright', 'Dark').replace('number_start = 1', 'number_start = 7')"
    editor(tmp_path, monkeypatch, change + ".replace('prices_include_tax = false', 'prices_include_tax = true')")
    cli("business", "edit")
    assert shown(cli) == before | {"name": "Dark", "number_start": 7, "prices_include_tax": True}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("text = text.replace('en_US', 'nowhere')", "not a locale"),
        ("text += 'colour = \"red\"\\n'", "'colour'"),
        ("text += 'colour = \\n'", "TOML"),
        ("text = text.replace('number_start = 1', 'number_start = []')", "number_start"),
        ("text = text.replace('prices_include_tax = false', 'prices_include_tax = 1')", "prices_include_tax"),
    ],
)
def test_a_text_that_cannot_be_used_is_kept_and_names_the_line(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, said: str
) -> None:
    """What a person wrote is not lost to a typing error."""
    seen = editor(tmp_path, monkeypatch, body)
    done = cli("business", "edit")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert "line " in done.stderr
    path = json.loads(seen.read_text())[0]
    assert path in done.stderr
    assert Path(path).exists()
    Path(path).unlink()
    assert shown(cli)["locale"] == "en_US"


def test_an_editor_that_fails_or_is_not_there_changes_nothing(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """And without one, nothing hangs."""
    assert cli("business", "edit").exit_code == 2
    for command in ("false", "/nowhere/editor", "'unbalanced"):
        monkeypatch.setenv("VISUAL", command)
        assert cli("business", "edit").exit_code == 2
    assert cli("business", "edit", "--no-input").exit_code == 2


def picture(kind: str, size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    """A small picture."""
    data = BytesIO()
    Image.new(mode, size, "red" if mode == "RGB" else 0).save(data, kind)
    return data.getvalue()


def test_a_logo_is_copied_and_replaced_and_removed(cli: Cli, tmp_path: Path, home: Path) -> None:
    """By content, not by name; private; earlier copies stay for their invoices; so does the person's file."""
    source = tmp_path / "brand.bmp"
    source.write_bytes(picture("PNG"))
    copy = Path(json.loads(cli("business", "logo", source, "--json").stdout)["logo"])
    assert (copy.parent, copy.suffix) == (home, ".png")
    assert copy.read_bytes() == source.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    source.write_bytes(picture("JPEG"))
    other = Path(json.loads(cli("business", "logo", source, "--json").stdout)["logo"])
    assert other.suffix == ".jpg"
    assert sorted(home.glob("*logo*")) == sorted([copy, other])
    assert json.loads(cli("business", "logo", "--remove", "--json").stdout)["logo"] is None
    assert source.exists()


def test_an_svg_logo_is_kept_as_png(cli: Cli, tmp_path: Path) -> None:
    """Sharp enough to print, with what is empty left transparent; a drawing that is broken is refused."""
    need_module("resvg_py")
    source = tmp_path / "brand.svg"
    source.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><circle cx="5" cy="5" r="5"/></svg>')
    copy = Path(json.loads(cli("business", "logo", source, "--json").stdout)["logo"])
    with Image.open(copy) as kept:
        assert (kept.format, kept.mode, kept.size) == ("PNG", "RGBA", (975, 325))
        assert (kept.getpixel((160, 160)), kept.getpixel((900, 10))) == ((0, 0, 0, 255), (0, 0, 0, 0))
    for broken in ("<svg", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>", "<svg>&a;</svg>"):
        source.write_text(broken)
        done = cli("business", "logo", source)
        assert done.exit_code == 2
        assert "no SVG that can be drawn" in done.stderr
    assert shown(cli)["logo"] == str(copy)


def test_an_svg_logo_without_the_extra_names_it(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra, or to save it as PNG."""
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    source = tmp_path / "brand.svg"
    source.write_text('<?xml version="1.0"?>\n<!-- mine -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')
    done = cli("business", "logo", source)
    assert done.exit_code == 1
    assert "Save the logo as PNG, or install it: pip install 'voiceinvoice[svg]'" in " ".join(done.stderr.split())


def test_what_is_no_logo_is_refused_and_the_old_one_stays(cli: Cli, tmp_path: Path, home: Path) -> None:
    """A picture that cannot be drawn would stop every invoice after it."""
    good = tmp_path / "logo.png"
    good.write_bytes(picture("PNG"))
    cli("business", "logo", good)
    bad = tmp_path / "bad.png"
    for data in (b"", b"not a picture", picture("GIF"), picture("PNG")[:60], b"\xff\xd8\xff" + b"x" * 100):
        bad.write_bytes(data)
        done = cli("business", "logo", bad)
        assert (done.exit_code, done.stdout) == (2, ""), data[:10]
        assert "PNG or JPEG" in done.stderr
    for side in (20000, 8000):  # beyond what Pillow opens, and beyond what we do
        Image.new("1", (side, side)).save(bad)
        done = cli("business", "logo", bad)
        assert done.exit_code == 2
        assert "too many pixels" in done.stderr
        assert "1,000 pixels across" in done.stderr
    with bad.open("wb") as file:
        file.truncate(5_000_001)
    assert "5 MB" in cli("business", "logo", bad).stderr
    for arguments in ([tmp_path / "none.png"], [tmp_path], [], [good, "--remove"]):
        assert cli("business", "logo", *arguments).exit_code == 2
    assert Path(str(shown(cli)["logo"])).read_bytes() == good.read_bytes()
    assert len(list(home.glob("*logo*"))) == 1


def test_a_folder_that_cannot_be_written_is_said(cli: Cli, tmp_path: Path, home: Path) -> None:
    """The business keeps its old logo."""
    good = tmp_path / "logo.png"
    good.write_bytes(picture("PNG"))
    cli("business", "set", "--name", "B")
    (home / f"logo-{hashlib.sha256(good.read_bytes()).hexdigest()[:12]}.png").mkdir()
    done = cli("business", "logo", good)
    assert done.exit_code == 1
    assert "cannot be written" in done.stderr
    assert shown(cli)["logo"] is None
    assert [path.name for path in home.iterdir() if path.name.startswith(".")] == []

"""Makes the README's pictures with the real program.

    python examples/pictures/make.py

Needs the test tools (`pip install '.[dev]'`). Everything happens in a temporary folder.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
EXAMPLES = HERE.parent
sys.path.append(str(EXAMPLES.parent / "tests"))

from terminal import converse  # noqa: E402 - found only now

COLUMNS = 88
THEMES = ("studio", "bold", "letter")
#: Pixels between pages.
GAP = 24
BUSINESS = (
    "business", "set", "--name", "Bright Plumbing", "--email", "hello@bright.example", "--website", "bright.example",
    "--address", "12 Harbor Row", "--city", "Portland", "--region", "OR", "--postal-code", "97218", "--country", "US",
    "--payment-details", "Cascade Credit Union\nRouting 000000000, account 12345678",
    "--notes", "Thank you for your business.",
)  # fmt: skip
#: Business, client and words of the invoices that show codes; the accounts are published examples.
PAYING = {
    "sepa": (
        (
            *("--name", "Atelier Lindt", "--address", "Lange Gasse 12", "--postal-code", "1080", "--city", "Wien"),
            *("--country", "AT", "--currency", "EUR", "--locale", "de_AT", "--tax", "VAT 20%", "--terms", "net 14"),
            *("--iban", "AT611904300234573201", "--payment-reference", "rf", "--tax-id", "ATU12345675"),
        ),
        ("Café Prückel", "--address", "Stubenring 24", "--postal-code", "1010", "--city", "Wien", "--country", "AT"),
        "For Café Prückel: twelve hours of menu design at 85 an hour, and printing for 240",
    ),
    "swiss": (
        (
            *(
                "--name",
                "Robert Schneider AG",
                "--address",
                "Rue du Lac 1268",
                "--postal-code",
                "2501",
                "--city",
                "Biel",
            ),
            *("--country", "CH", "--currency", "CHF", "--locale", "de_CH", "--tax", "VAT 8.1%", "--terms", "net 30"),
            *("--iban", "CH4431999123000889012", "--language", "de"),
        ),
        (
            *("Pia-Maria Rutschmann-Schnyder", "--address", "Grosse Marktgasse 28", "--postal-code", "9400"),
            *("--city", "Rorschach", "--country", "CH"),
        ),
        "For Pia-Maria Rutschmann-Schnyder: four hours of garden work at 95 an hour, and plants for 180",
    ),
}


def main() -> None:
    """Runs the program as a person would and keeps what it shows."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"VOICEINVOICE_HOME": f"{folder}/home"}
        where = Path(folder)
        (where / "plumber.txt").write_bytes((EXAMPLES / "plumber.txt").read_bytes())
        converse(where, *BUSINESS)
        generated = converse(where, "generate", "plumber.txt", answers=[("Issue it?", "")], columns=COLUMNS)
        listed = converse(where, "invoices", "list", columns=COLUMNS)
        keep_terminal(
            {"voiceinvoice generate plumber.txt": generated.screen, "voiceinvoice invoices list": listed.screen}, folder
        )
        keep_page(next(where.glob("*.pdf")))
        for theme in THEMES:
            converse(where, "invoices", "pdf", "INV-2026-0001", "--theme", theme, "-o", f"{theme}.pdf")
        keep_pages([where / f"{theme}.pdf" for theme in THEMES], "themes.png")
        for name, (business, client, words) in PAYING.items():
            os.environ["VOICEINVOICE_HOME"] = f"{folder}/{name}"
            converse(where, "business", "set", *business)
            converse(where, "clients", "add", *client)
            asked = [("Issue it?", "")]
            converse(where, "generate", "--text", words, "--date", "2026-03-10", "-o", f"{name}.pdf", answers=asked)
        keep_pages([where / f"{name}.pdf" for name in PAYING], "paying.png")


def keep_page(pdf: Path) -> None:
    """The first page as a PNG."""
    page = pypdfium2.PdfDocument(pdf)[0]
    page.render(scale=1.2).to_pil().save(HERE / "invoice.png", optimize=True)


def keep_pages(pdfs: list[Path], name: str) -> None:
    """The first pages side by side, each with a fine edge."""
    pages = [pypdfium2.PdfDocument(pdf)[0].render(scale=0.85).to_pil() for pdf in pdfs]
    width, height = pages[0].size
    sheet = Image.new("RGB", (len(pages) * (width + GAP) + GAP, height + 2 * GAP), "#e8eaee")
    for place, page in enumerate(pages):
        sheet.paste(page, (GAP + place * (width + GAP), GAP))
    sheet.quantize(128, Image.Quantize.MAXCOVERAGE).save(HERE / name, optimize=True)


def keep_terminal(screens: dict[str, str], folder: str) -> None:
    """The commands and their screens as one SVG."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        for command, screen in screens.items():
            console.print(f"[bold green]$[/] {command}")
            console.print(Text.from_ansi(screen.replace(f"{folder}/", "")))
        drawn = console.export_svg(title="voiceinvoice")
    # Rich links its font on somebody's server; the reader's own monospace font does as well.
    (HERE / "terminal.svg").write_text(re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()

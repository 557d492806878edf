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
        keep_themes([where / f"{theme}.pdf" for theme in THEMES])


def keep_page(pdf: Path) -> None:
    """The first page as a PNG."""
    page = pypdfium2.PdfDocument(pdf)[0]
    page.render(scale=1.2).to_pil().save(HERE / "invoice.png", optimize=True)


def keep_themes(pdfs: list[Path]) -> None:
    """The first pages side by side, each with a fine edge."""
    pages = [pypdfium2.PdfDocument(pdf)[0].render(scale=0.85).to_pil() for pdf in pdfs]
    width, height = pages[0].size
    sheet = Image.new("RGB", (len(pages) * (width + GAP) + GAP, height + 2 * GAP), "#e8eaee")
    for place, page in enumerate(pages):
        sheet.paste(page, (GAP + place * (width + GAP), GAP))
    sheet.quantize(128, Image.Quantize.MAXCOVERAGE).save(HERE / "themes.png", optimize=True)


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

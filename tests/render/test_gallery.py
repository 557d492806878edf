"""The gallery: pages as they were when somebody last looked at them.

VOICEINVOICE_WRITE_GOLDENS=1 draws the pictures that have changed anew; look at them before they are kept.
"""

import os
import re
from pathlib import Path

import pytest
from gallery_samples import NEED_FONTS, Picture, gallery
from msgspec.structs import replace
from pdf_samples import small_invoice
from PIL import Image, ImageChops, ImageFilter
from tools import need_font

_GOLDENS = Path(__file__).parent / "gallery"
_PAGE = Path(__file__).parents[2] / "examples" / "gallery.md"
_WRITES_GOLDENS = bool(os.environ.get("VOICEINVOICE_WRITE_GOLDENS"))
_COLOURS = 96
#: Of 255, after a blur: what another version of PDFium may smooth otherwise, and what fewer colours do.
_SAME = 40
#: So many pixels may differ by more. What is said is compared as text, in the other tests.
_FEW = 30


def differing(drawn: Image.Image, kept: Image.Image) -> int:
    """How many pixels are not the same for the eye."""
    blurred = [image.convert("RGB").filter(ImageFilter.BoxBlur(1)) for image in (drawn, kept)]
    bands = ImageChops.difference(*blurred).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return sum(worst.histogram()[_SAME:])


@pytest.mark.parametrize("name", gallery())
def test_the_page_looks_as_it_did(name: str) -> None:
    """Guards looks: what no test of words or places sees, such as a colour, a weight or a space."""
    if name in NEED_FONTS:
        need_font("NotoSansCJK-Regular.ttc", "fonts-noto-cjk")
    golden, drawn = _GOLDENS / f"{name}.png", gallery()[name].draw()
    if _WRITES_GOLDENS and not (golden.exists() and differing(drawn, Image.open(golden)) <= _FEW):
        drawn.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(golden, optimize=True)
    with Image.open(golden) as kept:
        assert drawn.size == kept.size
        assert differing(drawn, kept) <= _FEW


def test_small_changes_are_seen() -> None:
    """Guards the comparison itself: an accent, a mark, a row of another height, a bold word, a word more."""
    plain = Picture(small_invoice()).draw()
    assert differing(plain, Picture(small_invoice()).draw()) == 0
    for other in (
        small_invoice(po_number="PO-7"),
        small_invoice(status="draft"),
        small_invoice(seller=replace(small_invoice().seller, accent="#3355aa")),
        small_invoice(seller=replace(small_invoice().seller, theme="[measures]\nrow_padding = 7")),
        small_invoice(seller=replace(small_invoice().seller, theme="[texts]\nfact = { face = 'bold' }")),
    ):
        assert differing(Picture(other).draw(), plain) > _FEW


def test_every_picture_is_shown_and_small() -> None:
    """Guards the page of pictures: all of them, no others, and a repository that stays light."""
    shown = re.findall(r"\(\.\./tests/render/gallery/([\w-]+)\.png\)", _PAGE.read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(gallery()) == sorted(file.stem for file in _GOLDENS.glob("*.png"))
    assert max(file.stat().st_size for file in _GOLDENS.glob("*.png")) < 60_000

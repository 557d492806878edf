"""Every script of invoices: shaped, embedded, read back as it was written, and refused by name where no font has it."""

import hashlib
import subprocess
import sys
from pathlib import Path
from unicodedata import normalize

import pikepdf
import pypdfium2 as pdfium
import pytest
from e_invoice_samples import e_invoice
from msgspec.structs import replace
from pdf_reading import lines_seen, objects_of, pages_of, references_of, seen, stream_of, text_of
from pdf_samples import invoice_of, item
from script_samples import OTHERS, OURS
from tools import need, need_font

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Address, Business, Client
from voiceinvoice.render.facturx import render_facturx
from voiceinvoice.render.pdf import check_drawable, render_pdf

_NOTO = "NotoSansCJK-Regular.ttc", "fonts-noto-cjk"
_DROID = "DroidSansFallbackFull.ttf", "fonts-droid-fallback"


def _invoice(text: str, country: str = "", **fields: object) -> Invoice:
    client = Client(name=text[:8], address=Address(country=country))
    return invoice_of(item(text), client=client, notes=text, seller=Business(name=text[:12]), **fields)


def _unspaced(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("script", OURS)
def test_scripts_of_our_fonts_are_read_back(script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guards shaping and extraction where the machine has no fonts at all: letters, signs and their order."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    text = text_of(render_pdf(_invoice(OURS[script])))
    assert OURS[script] in text if script != "Thai" else _unspaced(OURS[script]) in _unspaced(text)


@pytest.mark.parametrize("country", OTHERS)
def test_east_asian_text_is_read_back(country: str) -> None:
    """Guards fonts of the machine: found, embedded with their own outlines, and every character extractable."""
    need_font(*_NOTO)
    pdf = render_pdf(_invoice(OTHERS[country], country))
    assert _unspaced(OTHERS[country]) in _unspaced(text_of(pdf))
    wanted = {"CN": b"CJKsc", "TW": b"CJKtc", "JP": b"CJKjp", "KR": b"CJKkr"}[country]
    fonts = [body for body in objects_of(pdf).values() if b"/Type0" in body and b"NotoSansCJK" in body]
    assert len(fonts) == 2
    assert all(wanted in body for body in fonts), fonts


@pytest.mark.parametrize(("file", "package"), [_NOTO, _DROID])
def test_a_chosen_font_goes_first(file: str, package: str) -> None:
    """Guards `pdf.fonts` with TrueType and with OpenType outlines: drawn with the file that was named, sound as PDF."""
    font = need_font(file, package)
    pdf = render_pdf(_invoice("网站设计与开发服务", "CN"), str(font))
    names = b" ".join(body for body in objects_of(pdf).values() if b"/Type0" in body)
    assert file[:9].encode() in names
    objects = objects_of(pdf)
    for body in objects.values():
        assert set(references_of(body)) <= set(objects)
        if b"stream\n" in body:
            stream_of(body)
    assert "网站设计与开发服务" in _unspaced(text_of(pdf))
    assert len(pdf) < 80_000


def test_no_spaces_come_between_letters_and_their_marks() -> None:
    """Guards copied words of Thai and Devanagari: readers take a shift inside of a word for a space."""
    for text in ("พัฒนาเว็บไซต์พร้อม", "डिज़ाइन पृष्ठ हैं", "q\u0308uo\u0304"):
        assert normalize("NFC", text) in text_of(render_pdf(invoice_of(item(text))))


@pytest.mark.parametrize("country", OTHERS)
def test_glyphs_are_inked(country: str) -> None:
    """Guards against holes: each character of the description leaves ink where it stands."""
    need_font(*_NOTO)
    page = pdfium.PdfDocument(render_pdf(_invoice(OTHERS[country], country)))[0]
    words, height = page.get_textpage(), page.get_height()
    picture = page.render(scale=3, grayscale=True).to_pil()
    found = words.search(OTHERS[country][:6])
    start, count = found.get_next()
    for place in range(start, start + count):
        left, bottom, right, top = words.get_charbox(place)
        box = picture.crop((int(left * 3), int((height - top) * 3), int(right * 3) + 1, int((height - bottom) * 3) + 1))
        assert box.getextrema()[0] < 200, OTHERS[country][place - start]


def test_marks_stand_on_their_letters() -> None:
    """Guards placed marks: a shift beside an empty string is one that PDFium forgets, and then letters overlap."""
    pdf = render_pdf(_invoice("पृष्ठ डिज़ाइन"))
    for body in objects_of(pdf).values():
        if b"stream\n" in body and b"BT\n" in (content := stream_of(body)):
            assert b"<>" not in content


def test_no_font_of_the_machine_is_looked_for_where_ours_do() -> None:
    """Guards the start of a Latin invoice: not one folder of fonts is read."""
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); from pdf_samples import small_invoice\n"
        "from voiceinvoice.render.pdf import render_pdf; render_pdf(small_invoice(notes='Łódź נא 12 नमस्ते'))\n"
        "print([name for name in ('voiceinvoice.render.pdf.machine_fonts', 'budoux') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "[]"


def test_the_same_fonts_give_the_same_bytes() -> None:
    """Guards determinism with fonts of the machine, whatever was drawn before."""
    need_font(*_NOTO)
    script = (
        "import hashlib, sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from test_page_scripts import _invoice, OTHERS\n"
        "from voiceinvoice.render.pdf import render_pdf\n"
        "for country in sys.argv[1:]: pdf = render_pdf(_invoice(OTHERS[country], country))\n"
        "print(hashlib.sha256(pdf).hexdigest())"
    )
    tests = str(Path(__file__).parents[1])
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script, *before, "JP"],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": tests},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed, before in (("0", []), ("1", ["CN", "KR"]))
    }
    assert hashes == {hashlib.sha256(render_pdf(_invoice(OTHERS["JP"], "JP"))).hexdigest()}


def test_an_archive_with_every_script_is_pdf_a(tmp_path: Path) -> None:
    """Guards PDF/A-3b with CFF and TrueType fonts of the machine and a page from right to left, before veraPDF."""
    verapdf = need("verapdf")
    need_font(*_NOTO)
    notes = " ".join([*OURS.values(), *OTHERS.values(), "שלום (1) الإمارات"])
    for language in ("de", "he"):
        data = render_facturx(replace(e_invoice("VAT 19%"), notes=notes, language=language))
        (tmp_path / f"{language}.pdf").write_bytes(data)
        assert pikepdf.open(tmp_path / f"{language}.pdf").Root.Lang == language
    told = subprocess.run([verapdf, "--format", "text", "--flavour", "3b", tmp_path], capture_output=True, text=True)
    assert told.stdout.count("PASS") == 2, told.stdout


@pytest.mark.parametrize(
    ("char", "named", "package"),
    [("請", "CJK UNIFIED IDEOGRAPH-8ACB", "fonts-noto-cjk"), ("ኢ", "ETHIOPIC SYLLABLE GLOTTAL I", "fonts-noto-core")],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other packages")
def test_what_no_font_has_is_named_with_its_package(
    char: str, named: str, package: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Guards the message: the character, its name, what to install, and the setting."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    with pytest.raises(RenderFailed, match=named) as caught:
        check_drawable(invoice_of(item(f"x{char}")))
    assert package in caught.value.hint
    assert "settings set pdf.fonts" in caught.value.hint
    assert caught.value.details == {"character": char}


def test_colour_fonts_and_boxes_do_not_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guards emoji where no font has outlines for them: an error that says so, never a hole."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "broken.ttf").write_bytes(b"\0\1\0\0" + b"not a font" * 9)
    with pytest.raises(RenderFailed, match="FIRE EXTINGUISHER") as caught:
        render_pdf(invoice_of(item("🧯 inspected")))
    assert "colour" in caught.value.hint


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("12\u202e34 USD\u202c paid", "1234 USD paid"),
        ("a\u2067bc\u2069d\u202dx\u202a", "abcdx"),
        ("ze\u200bro\ufeff wi\u2060dth", "zero width"),
        ("ver\u00adlag\x00\x1b[31m", "verlag[31m"),
        ("\u2068\u2068\u2068 open \u2069", "open"),
        ("\u2068" * 3000 + "deep", "deep"),
        ("q\u0308\u0301", "q\u0308\u0301"),
    ],
)
def test_hostile_text_is_plain_on_the_page(said: str, read: str) -> None:
    """Guards against text that reorders, hides or repeats what stands around it."""
    assert read in "\n".join(pages_of(render_pdf(invoice_of(item(said)))))


def test_a_pile_of_marks_is_refused() -> None:
    """Guards what stands above a line: letters under dozens of accents are no writing."""
    with pytest.raises(RenderFailed, match="marks stand on one letter: 'a'"):
        check_drawable(invoice_of(item("pa" + "\u0316" * 40)))


def test_joiners_shape_and_are_not_seen() -> None:
    """Guards U+200C and U+200D, which Persian and Indian scripts need: honoured, without width or box."""
    joined, apart = (
        lines_seen(render_pdf(invoice_of(item("میشود")))),
        lines_seen(render_pdf(invoice_of(item("می\u200cشود")))),
    )
    assert seen("میشود") in joined
    assert any("\u200c" in line for line in apart)

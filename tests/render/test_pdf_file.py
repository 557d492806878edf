"""The file itself: the same bytes each time, sound as PDF, its fonts embedded, its links and metadata right."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace
from pdf_reading import objects_of, references_of, stream_of
from pdf_samples import invoice_of, item, long_invoice, small_invoice
from reportlab.pdfbase import pdfdoc

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.domain.party import Business, Client
from voiceinvoice.render.pdf import render_pdf, reportlab_bytes
from voiceinvoice.render.pdf.themes import THEMES

_SAMPLES = {
    "small": small_invoice(),
    "long": long_invoice(60),
    "beyond Latin": invoice_of(item("Łódź, Київ, नमस्ते, שלום"), seller=Business()),
}
_SCRIPT = """
import hashlib, sys
sys.path.insert(0, {here!r})
from pdf_samples import invoice_of, item, long_invoice, small_invoice
from voiceinvoice.render.pdf import render_pdf
if {warm}:
    render_pdf(invoice_of(item("Жук, жираф"), notes="Ωmega"))
for invoice in (small_invoice(), long_invoice(30), invoice_of(item("Łódź, Київ"))):
    print(hashlib.sha256(render_pdf(invoice)).hexdigest())
"""


def test_bytes_are_the_same_in_every_process():
    """Guards determinism: any hash seed, time zone, language, and whatever was drawn before."""
    told = set()
    for seed, zone, locale, warm in (("0", "UTC", "C", False), ("1", "Asia/Kolkata", "tr_TR.UTF-8", True)):
        script = _SCRIPT.format(here=str(Path(__file__).parent), warm=warm)
        env = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "SOURCE_DATE_EPOCH": "1" if warm else ""}
        told.add(subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=True).stdout)
    assert len(told) == 1
    assert len(set(told.pop().split())) == 3


def test_what_is_not_shown_does_not_change_the_bytes():
    """Guards re-rendering of a stored invoice: its revision and the place of its PDF leave no trace."""
    assert render_pdf(small_invoice()) == render_pdf(small_invoice(rev=7, pdf="/somewhere/else.pdf", id="inv_other"))


def test_different_invoices_have_different_ids():
    """Guards the file's /ID, which is made from its content."""
    ids = {re.search(rb"/ID\s*\[(<[0-9a-f]+>)", render_pdf(small_invoice(notes=note)))[1] for note in ("a", "b", "b")}
    assert len(ids) == 2


@pytest.mark.parametrize("name", _SAMPLES)
def test_the_file_is_sound(name):
    """Guards structure: every object where the table says, every reference resolved, every stream as long as it says
    and closed on a line of its own (ISO 19005-2, 6.1.7.1)."""
    pdf = render_pdf(_SAMPLES[name])
    assert pdf.startswith(b"%PDF-1.7\n")
    assert pdf.endswith(b"%%EOF\n")
    objects = objects_of(pdf)
    streams = 0
    for body in objects.values():
        assert set(references_of(body)) <= set(objects)
        if b"stream\n" in body:
            stream_of(body)
            streams += 1
    assert streams >= 5
    assert b"ASCII85" not in pdf
    assert len(pdf) < 80_000


@pytest.mark.parametrize("name", _SAMPLES)
def test_every_font_is_embedded(name):
    """Guards against fonts that a reader has to have: each is a subset, carried along, that can be read as text."""
    pdf = render_pdf(_SAMPLES[name])
    objects = objects_of(pdf)
    fonts = [body for body in objects.values() if b"/Type /Font\n" in body or b"/Type /Font " in body]
    assert len(fonts) >= 4
    for font in fonts:
        assert re.search(rb"/BaseFont /[A-Z]{6}\+FiraGO", font)
        if b"/CIDFontType2" in font:
            descriptor = objects[int(re.search(rb"/FontDescriptor (\d+) 0 R", font)[1])]
            program = objects[int(re.search(rb"/FontFile2 (\d+) 0 R", descriptor)[1])]
            assert stream_of(program)[:4] == b"\0\1\0\0"
            assert int(re.search(rb"/Length1 (\d+)", program)[1]) == len(stream_of(program))
        else:
            assert b"/Encoding /Identity-H" in font
            assert b"beginbfchar" in stream_of(objects[int(re.search(rb"/ToUnicode (\d+) 0 R", font)[1])])
    assert b"Helvetica" not in pdf


def test_a_face_is_embedded_only_where_it_is_used():
    """Guards size: two faces, and the common characters of many invoices in one shared subset."""
    names = [set(re.findall(rb"/BaseFont /([A-Z]{6}\+[\w-]+)", render_pdf(small_invoice(notes=n)))) for n in ("a", "ß")]
    assert names[0] == names[1]
    assert len(names[0]) == 2


def test_metadata_tells_what_it_is():
    """Guards title, author, language and dates, from the invoice and not from the clock."""
    pdf = render_pdf(small_invoice(issue_date=date(2026, 1, 31)))
    assert b"/Title (Invoice INV-2026-0042)" in pdf
    assert b"/Author (Aster & Vale Studio)" in pdf
    assert b"/Lang (en)" in pdf
    assert pdf.count(b"D:20260131120000+00'00'") == 2
    assert b"/DisplayDocTitle true" in pdf


def test_links_are_live_and_plain():
    """Guards e-mail and web addresses, printed as PDF/A asks (F 4), and nothing that only looks like one."""
    seller = Business(name="A", email="me@büro.example", website="shop.example/a(b)?c=d", locale="en_GB")
    for theme in THEMES:
        pdf = render_pdf(small_invoice(seller=replace(seller, theme=theme)))
        assert b"/URI (mailto:me@b%C3%BCro.example)" in pdf
        assert rb"/URI (https://shop.example/a\(b\)?c=d)" in pdf
        assert b"/URI (mailto:finance@marlowefinch.example)" in pdf
        assert pdf.count(b"/Subtype /Link") == pdf.count(b"/F 4") == 3
    for site in ("javascript:alert(1)", "file:///etc/passwd", "no page", "a@b.example", "http://"):
        plain = small_invoice(seller=Business(name="A", website=site, email="not an address"), client=Client(name="C"))
        assert b"/URI" not in render_pdf(plain), site


def test_reportlab_writes_streams_as_we_mend_them(monkeypatch: pytest.MonkeyPatch):
    """Guards the one patch of ReportLab: a version that writes streams otherwise is refused, not half mended."""
    render_pdf(small_invoice())
    mended = pdfdoc.PDFStream.format
    reportlab_bytes.prepare_reportlab()
    assert pdfdoc.PDFStream.format is mended
    monkeypatch.setattr(pdfdoc.PDFStream, "format", lambda *_: b"<< >>\nstream\nx endstream")
    with pytest.raises(RenderFailed, match="ReportLab"):
        render_pdf(small_invoice())


def test_a_users_reportlab_settings_do_not_matter(monkeypatch: pytest.MonkeyPatch):
    """Guards our bytes against a ReportLab settings file on the machine."""
    from reportlab import rl_config

    before = render_pdf(small_invoice())
    for name, value in (("useA85", 1), ("pdfComments", 1), ("pdfMultiLine", 1), ("pageCompression", 0)):
        monkeypatch.setattr(rl_config, name, value)
    assert render_pdf(small_invoice()) == before


def test_nothing_is_imported_before_a_page_is_drawn():
    """Guards start-up: naming the renderer loads no engine and no font, and a page without a code no QR maker."""
    script = "import sys, voiceinvoice.render.pdf; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout.split()
    assert not {"reportlab", "uharfbuzz", "babel", "pymupdf_fonts", "PIL", "segno"} & set(loaded)
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); from pdf_samples import small_invoice; "
        "from voiceinvoice.render.pdf import render_pdf; render_pdf(small_invoice()); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout.split()
    assert "reportlab" in loaded
    assert "segno" not in loaded


def test_the_author_may_be_anyone():
    """Guards names beyond Latin and with brackets in the metadata."""
    pdf = render_pdf(small_invoice(seller=Business(name="Студия (А)\n\x00 & Co")))
    assert pdfium.PdfDocument(pdf).get_metadata_value("Author") == "Студия (А) & Co"

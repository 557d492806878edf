"""What a PDF costs beside a plain ReportLab canvas that draws the same texts with the same two faces.

    python tests/benchmarks/pdf.py [rounds]

Warm and in one process: both sides keep their parsed fonts, and their turns alternate. Prints the ratios of median CPU
times for one page (limit 0.65) and for 200 lines (limit 1.2), and how memory grows over 300 different invoices.
"""

import ctypes
import io
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pymupdf_fonts
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "render"))

from pdf_samples import long_invoice, small_invoice

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.pdf import render_pdf

#: Text, left end, baseline, size and font of everything that a page says.
Drawn = tuple[str, float, float, float, str]


def texts_of(pdf: bytes) -> list[list[Drawn]]:
    """Every text of our own PDF, page by page, read back."""
    pages = []
    for page in pdfium.PdfDocument(pdf):
        text_page = page.get_textpage()
        drawn = []
        for thing in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
            size = pdfium_c.FPDFTextObj_GetText(thing, text_page, None, 0)
            buffer = ctypes.create_string_buffer(size)
            pdfium_c.FPDFTextObj_GetText(thing, text_page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
            name = ctypes.create_string_buffer(100)
            font = pdfium_c.FPDFTextObj_GetFont(thing)
            pdfium_c.FPDFFont_GetBaseFontName(font, name, 100)
            matrix = thing.get_matrix()
            face = "Bold" if b"Bold" in name.value else "Regular"
            text = buffer.raw.decode("utf-16-le").rstrip("\0\r\n ")
            drawn.append((text, matrix.e, matrix.f, matrix.a, face))
        pages.append(drawn)
    return pages


def draw_plainly(pages: list[list[Drawn]]) -> bytes:
    """The same texts as a plain user of ReportLab draws them."""
    file = io.BytesIO()
    canvas = Canvas(file, initialFontName="Regular")
    for page in pages:
        for text, x, y, size, face in page:
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def medians(rounds: int, *works: Callable[[], object]) -> list[float]:
    """The median CPU milliseconds of each work, their turns alternating."""
    spent: list[list[float]] = [[] for _ in works]
    for turn in range(rounds + 1):
        for place, work in enumerate(works):
            start = time.process_time()
            work()
            if turn:
                spent[place].append((time.process_time() - start) * 1000)
    return [statistics.median(times) for times in spent]


def compare(name: str, invoices: list[Invoice], limit: float, rounds: int) -> None:
    """Prints one line: ours, plain and the ratio, over different invoices of one kind."""
    plain_pages = [texts_of(render_pdf(invoice)) for invoice in invoices]
    turn = {"ours": 0, "plain": 0}

    def ours() -> None:
        turn["ours"] += 1
        render_pdf(invoices[turn["ours"] % len(invoices)])

    def plain() -> None:
        turn["plain"] += 1
        draw_plainly(plain_pages[turn["plain"] % len(invoices)])

    mine, theirs = medians(rounds, ours, plain)
    pages, texts = len(plain_pages[0]), sum(map(len, plain_pages[0]))
    sizes = f"{len(render_pdf(invoices[0]))} / {len(draw_plainly(plain_pages[0]))} bytes"
    print(
        f"{name:12} {pages:2} pages {texts:5} texts  ours {mine:6.2f} ms  plain {theirs:6.2f} ms  "
        f"ratio {mine / theirs:.2f} (limit {limit})  {sizes}"
    )


def memory_growth(count: int) -> None:
    """Prints the peak memory after 30 and after `count` different invoices."""

    def render(start: int, end: int) -> float:
        for number in range(start, end):
            render_pdf(small_invoice(number=f"INV-{number}", notes=f"Thanks for order {number * 7919}."))
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    early, late = render(0, 30), render(30, count)
    print(f"peak memory after 30 invoices {early:.1f} MB, after {count} {late:.1f} MB, ratio {late / early:.3f}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    for face, buffer in (("Regular", "figo"), ("Bold", "figbo")):
        pdfmetrics.registerFont(TTFont(face, io.BytesIO(pymupdf_fonts.fontbuffers[buffer]())))
    small = [small_invoice(number=f"INV-{number}", notes=f"Order {number}, with thanks.") for number in range(20)]
    compare("one page", small, 0.65, rounds)
    compare("200 lines", [long_invoice(200, number=f"INV-{number}") for number in range(4)], 1.2, max(9, rounds // 3))
    memory_growth(300)


if __name__ == "__main__":
    main()

"""Reading a PDF back: its words and where they stand by PDFium, its objects by its own cross-reference table."""

import re
import zlib
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_REFERENCE = re.compile(rb"(\d+) 0 R")


class Box(NamedTuple):
    """A drawn text and the rectangle around it, in points from the bottom left of the page."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, its lines separated by newlines and its spaces plain."""
    return [
        page.get_textpage().get_text_range().replace("\r\n", "\n").replace("\u00a0", " ")
        for page in pdfium.PdfDocument(pdf)
    ]


def text_of(pdf: bytes) -> str:
    """All the text, each stretch of white space as one space."""
    return " ".join(" ".join(pages_of(pdf)).split())


def boxes_of(pdf: bytes) -> list[list[Box]]:
    """The drawn texts of each page."""
    pages = []
    for page in pdfium.PdfDocument(pdf):
        words = page.get_textpage()
        boxes = []
        for thing in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = thing.get_bounds()
            if right - left > 0.01:
                boxes.append(Box(left, bottom, right, top, words.get_text_bounded(left, bottom, right, top).strip()))
        pages.append(boxes)
    return pages


def codes_of(pdf: bytes) -> list[list[Box]]:
    """The QR codes of each page as it is seen, at 216 dots per inch; a code's box is around its modules."""
    import zxingcpp

    pages = []
    for page in pdfium.PdfDocument(pdf):
        height = page.get_height()
        codes = []
        for found in zxingcpp.read_barcodes(page.render(scale=3).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode):
            assert found.ec_level == "M"
            corners = found.position
            left, top = corners.top_left.x / 3, height - corners.top_left.y / 3
            right, bottom = corners.bottom_right.x / 3, height - corners.bottom_right.y / 3
            codes.append(Box(left, bottom, right, top, found.text))
        pages.append(sorted(codes))
    return pages


def objects_of(pdf: bytes) -> dict[int, bytes]:
    """Every object by its number, found where the cross-reference table says; fails where one is not there."""
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    assert pdf[start : start + 5] == b"xref\n"
    header, *_ = pdf[start + 5 :].split(b"\n", 1)
    count = int(header.split()[1])
    table = pdf[start + 5 + len(header) + 1 :]
    found = {}
    for number in range(1, count):
        row = table[number * 20 : number * 20 + 20]
        offset = int(row[:10])
        opening = b"%d 0 obj\n" % number
        assert row[17:18] == b"n"
        assert pdf[offset : offset + len(opening)] == opening, number
        found[number] = pdf[offset + len(opening) : pdf.index(b"\nendobj\n", offset) + 1]
    return found


def stream_of(body: bytes) -> bytes:
    """The decoded stream of an object; fails unless its length and its ends are as ISO 32000 says."""
    head, _, rest = body.partition(b"stream\n")
    length = int(re.search(rb"/Length (\d+)", head)[1])
    assert rest[length:] == b"\nendstream\n", rest[length : length + 30]
    return zlib.decompress(rest[:length]) if b"/FlateDecode" in head else rest[:length]


def references_of(body: bytes) -> list[int]:
    """The numbers of the objects that an object points to, leaving out its stream."""
    return [int(number) for number in _REFERENCE.findall(body.partition(b"stream\n")[0])]

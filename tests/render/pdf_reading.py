"""Reading a PDF back: its words and where they stand by PDFium, its objects by its own cross-reference table."""

import re
import unicodedata
import zlib
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from bidi import get_display

_SHOWN = re.compile(
    rb"/(?P<font>F\w+) 1 Tf|/ActualText <feff(?P<said>[0-9a-f]*)>|(?P<end>EMC)|(?P<line> Tm )|<(?P<codes>[0-9a-f]+)>"
)
_MAPPED = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]+)>")
_FONT = re.compile(rb"/(F\w+) (\d+) 0 R")
_MARKS = re.compile("[\u200e\u200f\u061c\u2068\u2069]")
#: Brackets are drawn turned round where text runs from right to left.
_BRACKETS = {ord(bracket): "|" for bracket in "()[]{}<>（）「」"}
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


def lines_seen(pdf: bytes) -> list[str]:
    """The letters of each drawn line from left to right, as its glyphs say them; nothing is put into another order."""
    objects = objects_of(pdf)
    texts = {
        match[1]: _letters_of(objects, int(match[2])) for body in objects.values() for match in _FONT.finditer(body)
    }
    lines = []
    for body in objects.values():
        if b"stream\n" not in body or b"BT\n" not in (content := stream_of(body)):
            continue
        font, replaced = b"", False
        for match in _SHOWN.finditer(content):
            if match["font"]:
                font = match["font"]
            elif match["line"]:
                lines.append("")
            elif match["said"] is not None:
                lines[-1] += bytes.fromhex(match["said"].decode()).decode("utf-16-be")[:: _direction(match["said"])]
                replaced = True
            elif match["end"]:
                replaced = False
            elif not replaced:
                codes = match["codes"].decode()
                lines[-1] += "".join(texts[font].get(codes[at : at + 4], "?") for at in range(0, len(codes), 4))
    return [_plain(line) for line in lines]


def _direction(said: bytes) -> int:
    """-1 for a cluster that runs from right to left."""
    text = bytes.fromhex(said.decode()).decode("utf-16-be")
    return -1 if unicodedata.bidirectional(text[0]) in {"R", "AL"} else 1


def seen(text: str) -> str:
    """A text as it is seen from left to right, by another implementation of UAX #9; comparable to `lines_seen`."""
    return _plain(get_display(text))


def _plain(text: str) -> str:
    # a ligature of Arabic stands for two letters, the first of which is on the right
    parted = "".join(
        unicodedata.normalize("NFKC", char)[::-1] if "\ufe70" <= char <= "\ufefc" else char for char in text
    )
    return " ".join(_MARKS.sub("", parted).replace("\u00a0", " ").translate(_BRACKETS).split())


def _letters_of(objects: dict[int, bytes], number: int) -> dict[str, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", objects[number])
    if not found:
        return {}
    maps = _MAPPED.findall(stream_of(objects[int(found[1])]))
    return {code.decode(): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in maps}

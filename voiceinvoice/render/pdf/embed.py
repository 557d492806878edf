"""The part of a font that a document carries, as PDF objects: Type0, Identity-H, with the text of each glyph.

Subsets keep the glyph ids of the whole font, so shaped text fits all of them. The common subset of a face is made
once per process; characters beyond it bring their neighbours along (whole rows of 128 code points), so that the
invoices of one language share one subset too. Nothing here depends on what was drawn before: the same text gives the
same bytes.
"""

import hashlib
import struct
import zlib
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDictionary, PDFDocument, PDFObject, PDFObjectReference, PDFStream

from voiceinvoice.render.pdf.fonts import Face, load_face
from voiceinvoice.render.pdf.theme import FaceName

_ROW = 7  # 128 code points
_DROPPED_TABLES = ("BASE", "DSIG", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "name", "post")
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{maps}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Written(PDFObject):  # type: ignore[misc] # ReportLab has no types
    """An object that is written already; each `{}` in it stands for a reference."""

    __RefOnly__ = 1

    def __init__(self, text: str, *references: PDFObjectReference) -> None:
        self.text = text
        self.references = references

    def format(self, document: PDFDocument) -> bytes:
        """What stands in the file."""
        return self.text.format(*(reference.format(document).decode() for reference in self.references)).encode()


class Subset(NamedTuple):
    """A font's objects, written but for their references to each other, and its streams, deflated."""

    program: bytes
    length: int
    to_unicode: bytes
    descriptor: str
    descendant: str
    font: str


def embed(document: PDFDocument, key: FaceName, glyphs: frozenset[int]) -> None:
    """Adds the face, with its common glyphs and `glyphs`, to the fonts of every page of `document`."""
    subset = _subset(key, glyphs | _neighbours(key, glyphs) if glyphs else glyphs)
    program = document.Reference(_stream(subset.program, Length1=subset.length))
    descriptor = document.Reference(Written(subset.descriptor, program))
    descendant = document.Reference(Written(subset.descendant, descriptor))
    to_unicode = document.Reference(_stream(subset.to_unicode))
    font = document.Reference(Written(subset.font, descendant, to_unicode))
    document.idToObject[BasicFonts].dict[load_face(key).resource] = font


def _stream(deflated: bytes, **entries: int) -> PDFStream:
    return PDFStream(PDFDictionary({"Filter": "/FlateDecode", **entries}), deflated)


@lru_cache(maxsize=16)
def _subset(key: FaceName, extra: frozenset[int]) -> Subset:
    face = load_face(key)
    glyphs = sorted(face.common | extra)
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED_TABLES)
    program = hb.subset(face.data, wanted).blob.data
    tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(repr(glyphs).encode()).digest()[:6])
    name = f"{tag}+{face.name}"
    widths = " ".join(f"{glyph} [{_thousandths(face, glyph)}]" for glyph in glyphs)
    return Subset(
        zlib.compress(program, 9),
        len(program),
        zlib.compress(_to_unicode(face, glyphs), 9),
        f"<< /Type /FontDescriptor /FontName /{name} {_metrics(face)} /FontFile2 {{}} >>",
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /DW 0 /W [{widths}] "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {} >>",
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        "/DescendantFonts [{}] /ToUnicode {} >>",
    )


def _thousandths(face: Face, glyph: int) -> str:
    return f"{face.font.get_glyph_h_advance(glyph) * 1000 / face.data.upem:.5g}"


def _to_unicode(face: Face, glyphs: list[int]) -> bytes:
    maps = [f"<{glyph:04x}> <{face.text[glyph].encode('utf-16-be').hex()}>" for glyph in glyphs if glyph in face.text]
    chunks = [maps[start : start + 100] for start in range(0, len(maps), 100)]
    text = "".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar\n" for chunk in chunks)
    return _CMAP.replace("{maps}", text).encode("ascii")


def _neighbours(key: FaceName, glyphs: frozenset[int]) -> frozenset[int]:
    face = load_face(key)
    rows = {ord(char) >> _ROW for glyph in glyphs for char in face.text.get(glyph, "")}
    return frozenset(glyph for code, glyph in face.glyphs.items() if code >> _ROW in rows)


def _metrics(face: Face) -> str:
    """The font descriptor's numbers, in thousandths of an em (OpenType tables head, hhea, OS/2 and post)."""
    tables = {tag: bytes(face.data.reference_table(tag).data) for tag in ("head", "hhea", "OS/2", "post")}

    def scaled(tag: str, place: int, count: int = 1) -> str:
        values = struct.unpack_from(f">{count}h", tables[tag], place)
        return " ".join(str(round(value * 1000 / face.data.upem)) for value in values)

    (angle,) = struct.unpack_from(">l", tables["post"], 4)
    flags = 4 | (64 if angle else 0)  # symbolic: its glyphs go by id; italic
    return (
        f"/Flags {flags} /FontBBox [{scaled('head', 36, 4)}] /ItalicAngle {angle / 65536:g} "
        f"/Ascent {scaled('hhea', 4)} /Descent {scaled('hhea', 6)} /CapHeight {scaled('OS/2', 88)} "
        f"/StemV {140 if face.key == 'bold' else 80}"
    )

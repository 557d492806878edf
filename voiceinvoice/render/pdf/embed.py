"""The part of a font that a document carries, as PDF objects: Type0, Identity-H, with the text of each glyph.

Subsets keep the glyph ids of the whole font, so shaped text fits all of them. The common subset of a face is made
once per process; characters beyond it bring their neighbours along (whole rows of 128 code points), so that the
invoices of one language share one subset too. Nothing here depends on what was drawn before: the same text gives the
same bytes.
"""

import hashlib
import struct
import zlib
from functools import cache, lru_cache
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFArray, PDFDictionary, PDFDocument, PDFStream

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


class Subset(NamedTuple):
    """A font program and what a PDF says about it; streams are deflated."""

    name: str
    program: bytes
    length: int
    widths: str
    to_unicode: bytes


def embed(document: PDFDocument, key: FaceName, glyphs: frozenset[int]) -> None:
    """Adds the face, with its common glyphs and `glyphs`, to the fonts of every page of `document`."""
    face = load_face(key)
    subset = _subset(key, glyphs | _neighbours(key, glyphs) if glyphs else glyphs)
    program = _stream(subset.program, Length1=subset.length)
    descriptor = {
        **_metrics(key),
        "Type": "/FontDescriptor",
        "FontName": f"/{subset.name}",
        "FontFile2": document.Reference(program),
    }
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": f"/{subset.name}",
        "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
        "CIDToGIDMap": "/Identity",
        "DW": 0,
        "W": subset.widths,
        "FontDescriptor": document.Reference(PDFDictionary(descriptor)),
    }
    font = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": f"/{subset.name}",
        "Encoding": "/Identity-H",
        "DescendantFonts": PDFArray([document.Reference(PDFDictionary(descendant))]),
        "ToUnicode": document.Reference(_stream(subset.to_unicode)),
    }
    document.idToObject[BasicFonts].dict[face.resource] = document.Reference(PDFDictionary(font))


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
    widths = " ".join(f"{glyph} [{_thousandths(face, glyph)}]" for glyph in glyphs)
    to_unicode = zlib.compress(_to_unicode(face, glyphs), 9)
    return Subset(f"{tag}+{face.name}", zlib.compress(program, 9), len(program), f"[{widths}]", to_unicode)


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


@cache
def _metrics(key: FaceName) -> dict[str, str | int]:
    """The font descriptor's numbers, in thousandths of an em (OpenType tables head, hhea, OS/2 and post)."""
    data = load_face(key).data
    tables = {tag: bytes(data.reference_table(tag).data) for tag in ("head", "hhea", "OS/2", "post")}

    def scaled(tag: str, place: int, count: int = 1) -> list[int]:
        values = struct.unpack_from(f">{count}h", tables[tag], place)
        return [round(value * 1000 / data.upem) for value in values]

    (angle,) = struct.unpack_from(">l", tables["post"], 4)
    return {
        "Flags": 4 | (64 if angle else 0),  # symbolic: its glyphs go by id; italic
        "FontBBox": f"[{' '.join(map(str, scaled('head', 36, 4)))}]",
        "ItalicAngle": round(angle / 65536),
        "Ascent": scaled("hhea", 4)[0],
        "Descent": scaled("hhea", 6)[0],
        "CapHeight": scaled("OS/2", 88)[0],
        "StemV": 140 if key == "bold" else 80,
    }

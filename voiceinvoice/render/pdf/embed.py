"""The part of a font that a document carries, as PDF objects: Type0, Identity-H, with the text of each glyph.

Text is written in the glyph ids of the whole font. Subsets of TrueType fonts keep those ids; those of OpenType fonts
with CFF outlines would be large if they did, so they are numbered anew, and a character map of their own leads there.
The common subset of a shared face is made once per process; characters beyond it bring their neighbours along (whole
rows of 128 code points), so that the invoices of one language share one subset too. Nothing here depends on what was
drawn before: the same text gives the same bytes.
"""

import hashlib
import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDictionary, PDFDocument, PDFObject, PDFObjectReference, PDFStream

from voiceinvoice.render.pdf.face import Face

_ROW = 7  # 128 code points
_DROPPED_TABLES = ("BASE", "DSIG", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "name", "post")
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def
/CMapName /{name} def
/CMapType {kind} def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{maps}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
#: Named in every file in which it stands; what it maps differs, as the subsets do.
_ENCODING_NAME = "Adobe-Identity-Subset"
_ENCODING_ENTRIES: Mapping[str, int | str] = {
    "Type": "/CMap",
    "CMapName": f"/{_ENCODING_NAME}",
    "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
}
_CFF_FLAGS = hb.SubsetFlags.CFF_IDENTITY_CHARSET


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
    """A font's objects, written but for their references to each other, and its streams, deflated.

    `encoding` is the stream that leads from glyph ids of the whole font to those of the subset, where they differ.
    """

    program: bytes
    program_entries: dict[str, int | str]
    to_unicode: bytes
    encoding: bytes
    descriptor: str
    descendant: str
    font: str


def embed(document: PDFDocument, face: Face, glyphs: frozenset[int]) -> None:
    """Adds the face, with its common glyphs and `glyphs`, to the fonts of every page of `document`."""
    subset = _subset(face, glyphs | _neighbours(face, glyphs) if glyphs and face.is_shared else glyphs)
    program = document.Reference(_stream(subset.program, subset.program_entries))
    descriptor = document.Reference(Written(subset.descriptor, program))
    descendant = document.Reference(Written(subset.descendant, descriptor))
    to_unicode = document.Reference(_stream(subset.to_unicode, {}))
    parts = [descendant, to_unicode]
    if subset.encoding:
        parts.append(document.Reference(_stream(subset.encoding, _ENCODING_ENTRIES)))
    document.idToObject[BasicFonts].dict[face.resource] = document.Reference(Written(subset.font, *parts))


def _stream(deflated: bytes, entries: Mapping[str, int | str]) -> PDFStream:
    return PDFStream(PDFDictionary({"Filter": "/FlateDecode", **entries}), deflated)


@lru_cache(maxsize=16)
def _subset(face: Face, extra: frozenset[int]) -> Subset:
    glyphs = sorted(face.common | extra)
    is_cff = "glyf" not in face.data.table_tags
    plan = hb.SubsetPlan(face.data, _wanted(face, glyphs, is_cff))
    made = plan.execute()
    tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(repr(glyphs).encode()).digest()[:6])
    name = f"{tag}+{face.name}"
    numbers = dict(plan.old_to_new_glyph_mapping) if is_cff else {glyph: glyph for glyph in glyphs}
    widths = " ".join(f"{numbers[glyph]} [{_thousandths(face, glyph)}]" for glyph in glyphs)
    program = bytes(made.reference_table("CFF ").data if is_cff else made.blob.data)
    kind, file, way = ("0", "3", "") if is_cff else ("2", "2", "/CIDToGIDMap /Identity ")
    encoding = _encoding({glyph: numbers[glyph] for glyph in glyphs}) if is_cff else b""
    return Subset(
        zlib.compress(program, 9),
        {"Subtype": "/CIDFontType0C"} if is_cff else {"Length1": len(program)},
        zlib.compress(_to_unicode(face, glyphs), 9),
        zlib.compress(encoding, 9) if is_cff else b"",
        f"<< /Type /FontDescriptor /FontName /{name} {_metrics(face)} /FontFile{file} {{}} >>",
        f"<< /Type /Font /Subtype /CIDFontType{kind} /BaseFont /{name} {way}/DW 0 /W [{widths}] "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {} >>",
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name}"
        + (f"-{_ENCODING_NAME}" if is_cff else "")
        + " /DescendantFonts [{}] /ToUnicode {} /Encoding "
        + ("{} >>" if is_cff else "/Identity-H >>"),
    )


def _wanted(face: Face, glyphs: list[int], is_cff: bool) -> hb.SubsetInput:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.flags |= _CFF_FLAGS if is_cff else hb.SubsetFlags.RETAIN_GIDS
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED_TABLES)
    for axis, value in face.axes.items():
        wanted.pin_axis_location(face.data, axis, value)
    return wanted


def _thousandths(face: Face, glyph: int) -> str:
    return f"{face.font.get_glyph_h_advance(glyph) * 1000 / face.data.upem:.5g}"


def _to_unicode(face: Face, glyphs: list[int]) -> bytes:
    maps = [f"<{glyph:04x}> <{face.text[glyph].encode('utf-16-be').hex()}>" for glyph in glyphs if glyph in face.text]
    return _character_map("Adobe-Identity-UCS", "UCS", 2, "bfchar", maps)


def _encoding(numbers: Mapping[int, int]) -> bytes:
    maps = [f"<{glyph:04x}> {number}" for glyph, number in numbers.items()]
    return _character_map(_ENCODING_NAME, "Identity", 1, "cidchar", maps)


def _character_map(name: str, ordering: str, kind: int, operator: str, maps: list[str]) -> bytes:
    chunks = [maps[start : start + 100] for start in range(0, len(maps), 100)]
    text = "".join(f"{len(chunk)} begin{operator}\n" + "\n".join(chunk) + f"\nend{operator}\n" for chunk in chunks)
    return _CMAP.format(name=name, ordering=ordering, kind=kind, maps=text).encode("ascii")


def _neighbours(face: Face, glyphs: frozenset[int]) -> frozenset[int]:
    rows = {ord(char) >> _ROW for glyph in glyphs for char in face.text.get(glyph, "")}
    return frozenset(glyph for code, glyph in face.glyphs.items() if code >> _ROW in rows)


def _metrics(face: Face) -> str:
    """The font descriptor's numbers, in thousandths of an em (OpenType tables head, hhea, OS/2 and post)."""
    tables = {tag: bytes(face.data.reference_table(tag).data) for tag in ("head", "hhea", "OS/2", "post")}

    def scaled(tag: str, place: int, count: int = 1) -> str:
        values = struct.unpack_from(f">{count}h", tables[tag], place)
        return " ".join(str(round(value * 1000 / face.data.upem)) for value in values)

    capitals = scaled("OS/2", 88) if len(tables["OS/2"]) >= 90 else scaled("hhea", 4)  # since version 2
    (angle,) = struct.unpack_from(">l", tables["post"], 4)
    flags = 4 | (64 if angle else 0)  # symbolic: its glyphs go by id; italic
    return (
        f"/Flags {flags} /FontBBox [{scaled('head', 36, 4)}] /ItalicAngle {angle / 65536:g} "
        f"/Ascent {scaled('hhea', 4)} /Descent {scaled('hhea', 6)} /CapHeight {capitals} "
        f"/StemV {140 if 'Bold' in face.name else 80}"
    )

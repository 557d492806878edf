"""One parsed font: what it has, and text shaped with it by HarfBuzz.

Shaped text is kept as the operands of a PDF `TJ` operator in glyph ids of the whole font, so it is the same for every
page and document; how much of the font a document embeds is settled afterwards (see embed.py).
"""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple
from unicodedata import category, mirrored, normalize

import uharfbuzz as hb

#: What every document embeds of a face of ours that it uses, so that most documents share one subset.
_COMMON = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)))) + "–—‘’‚“”„†•…‹›€™−"
_LIGATURES = ("fi", "fl", "fj", "ff", "ffi", "ffl", "ffj", "ft", "fft")
#: Code points of ligatures and of letters in the forms they take when joined.
_FORMS = range(0xFB00, 0xFEFD)
#: Ligatures of Arabic, read backwards as one letter; readers of PDFs take them apart.
_LAM_ALEFS = range(0xFEF5, 0xFEFD)
#: Kerning would shift figures out of their columns.
_TABULAR = {"tnum": True, "kern": False}
#: Marks that shape what stands around them and are never seen: joiners, and selectors of variants.
_UNSEEN = frozenset(map(chr, (0x200C, 0x200D, *range(0xE0100, 0xE01F0))))
#: What `saying` puts around code.
_SAYING = re.compile(r">\] TJ /Span <</ActualText <[0-9a-f]*>>> BDC \[<(.*?)>\] TJ EMC \[<")
#: The glyph that a font draws for what it does not have; on no page.
NOT_DEFINED = 0


class Glyph(NamedTuple):
    """A glyph in drawing order: its id, the index of its first character, its advance and offsets in font units."""

    id: int
    start: int
    advance: int
    right: int
    up: int


class Face:
    """One parsed font. Its `resource` is the name it has on every page; `axes` are where a variable font stands.

    Where `is_shared`, every document that uses it embeds the common letters of Latin, so that most share one subset.
    """

    def __init__(
        self, name: str, resource: str, data: hb.Face, *, axes: dict[str, float] | None = None, is_shared: bool = False
    ) -> None:
        self.name = name
        self.resource = resource
        self.data = data
        self.axes = axes or {}
        self.is_shared = is_shared
        self.font = hb.Font(data)
        self.font.set_variations(self.axes)
        self.glyphs: dict[int, int] = {}
        self.text: dict[int, str] = {}
        # Where several characters share a glyph, it says the one that is no compatibility form of another.
        for code in sorted(data.unicodes, key=_is_compatibility_form):
            glyph = self.font.get_nominal_glyph(code)
            self.glyphs[code] = glyph
            is_form = code in _FORMS and code not in _LAM_ALEFS
            self.text.setdefault(glyph, normalize("NFKC", chr(code)) if is_form else chr(code))
        self.common = self._common_glyphs() if is_shared else frozenset({NOT_DEFINED})

    def has(self, char: str) -> bool:
        """Whether `char` can be drawn; HarfBuzz makes spaces from the plain one, and letters from their parts."""
        if ord(char) in self.glyphs or category(char) == "Zs" or char in _UNSEEN:
            return True
        parts = normalize("NFD", char)
        return parts != char and all(ord(part) in self.glyphs for part in parts)

    def _common_glyphs(self) -> frozenset[int]:
        common = {NOT_DEFINED}
        for tabular in (False, True):
            for text in (*_COMMON, *_LIGATURES):
                for glyphs, said in _clusters(self._shape(text, tabular, leftward=False, language="und"), text):
                    common.update(glyph.id for glyph in glyphs)
                    if len(glyphs) == 1:
                        self.text.setdefault(glyphs[0].id, said)
        return frozenset(common)

    def _shape(self, text: str, tabular: bool, leftward: bool, language: str) -> list[Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.language = language  # else HarfBuzz takes the language of the machine
        buffer.direction = "rtl" if leftward else "ltr"
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer, _TABULAR if tabular else {})
        return [
            Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def set_text(self, text: str, tabular: bool, leftward: bool, language: str) -> tuple[str, float, set[int]]:
        """The code, the width in ems and the glyphs of a text of one script, all of whose characters this face has.

        Raises LookupError with the first character that has no glyph after all.
        """
        shaped = self._shape(text, tabular, leftward, language)
        code = ""
        for glyphs, said in _clusters(shaped, text):
            if any(glyph.id == NOT_DEFINED for glyph in glyphs):
                raise LookupError(said[0])
            drawn = "".join(map(self._draw, glyphs))
            # readers take the shift of a placed mark for a space, unless the whole cluster says its text
            is_placed = not leftward and len(glyphs) > 1 and any(glyph.right or glyph.up for glyph in glyphs)
            code += drawn if self._says(glyphs, said, leftward) and not is_placed else saying(said, drawn)
        width = sum(glyph.advance for glyph in shaped) / self.data.upem
        return code, width, {glyph.id for glyph in shaped}

    def _says(self, glyphs: list[Glyph], said: str, leftward: bool) -> bool:
        """Whether readers get the text from the glyphs themselves. From right to left they are read backwards, with
        brackets turned round and ligatures of Arabic taken apart, as every reader does with what it finds on a page."""
        found = "".join(self.text.get(glyph.id, "") for glyph in glyphs)
        if leftward:
            found = normalize("NFKC", found[::-1])
            return found == said or said.isspace() or (len(said) == 1 and mirrored(said) == 1 and bool(found))
        return found == said or said.isspace()

    def _draw(self, glyph: Glyph) -> str:
        code = f"{glyph.id:04x}"
        if glyph.up:
            code = f">] TJ {glyph.up / self.data.upem:.4g} Ts [<{code}>] TJ 0 Ts [<"
        if glyph.right:
            code = f">{self._thousandths(-glyph.right)}<{code}"
        back = self.font.get_glyph_h_advance(glyph.id) + glyph.right - glyph.advance
        return f"{code}>{self._thousandths(back)}<" if back else code

    def _thousandths(self, units: int) -> str:
        return f"{units * 1000 / self.data.upem:.4g}"


def _is_compatibility_form(code: int) -> tuple[bool, int]:
    return normalize("NFKC", chr(code)) != chr(code), code


def _clusters(shaped: list[Glyph], text: str) -> Iterator[tuple[list[Glyph], str]]:
    """Glyphs that belong together, with the characters that they stand for."""
    starts = sorted({glyph.start for glyph in shaped})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, glyphs in groupby(shaped, key=attrgetter("start")):
        yield list(glyphs), text[start : ends[start]]


def says_itself(code: str) -> bool:
    """Whether every glyph of the code says its own text."""
    return "/ActualText" not in code


def saying(text: str, code: str) -> str:
    """The code, marked with the text that it stands for where its glyphs do not say it one by one."""
    code = _SAYING.sub(r"\1", code)
    return f">] TJ /Span <</ActualText <feff{text.encode('utf-16-be').hex()}>>> BDC [<{code}>] TJ EMC [<"

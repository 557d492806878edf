"""FiraGO, read once per process from the package that carries it, and shaped by HarfBuzz a word at a time.

Shaped text is kept as the operands of a PDF `TJ` operator in glyph ids of the whole font, so it is the same for every
page and document; how much of the font a document embeds is settled afterwards (see embed.py).
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, NoReturn
from unicodedata import category, name, normalize

import pymupdf_fonts
import uharfbuzz as hb

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.render.pdf.theme import FaceName

_BUFFERS: dict[FaceName, tuple[str, str]] = {
    "regular": ("FiraGO-Regular", "figo"),
    "bold": ("FiraGO-Bold", "figbo"),
    "italic": ("FiraGO-Italic", "figit"),
}
#: Where a character is looked for: in the face that was asked for, then in these.
_FALLBACKS: dict[FaceName, tuple[FaceName, ...]] = {"regular": (), "bold": ("regular",), "italic": ("regular",)}
#: What every document embeds of a face that it uses, so that most documents share one subset.
_COMMON = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)))) + "–—‘’‚“”„†•…‹›€™−"
#: Code points of ligatures and of letters in the forms they take when joined.
_FORMS = range(0xFB00, 0xFEFD)
_LIGATURES = ("fi", "fl", "fj", "ff", "ffi", "ffl", "ffj", "ft", "fft")
#: Kerning would shift figures out of their columns.
_TABULAR = {"tnum": True, "kern": False}
#: The glyph that a font draws for what it does not have; on no page.
_NOT_DEFINED = 0
#: The cache of shaped words is emptied when it holds this many, so that memory stays flat.
_KEPT_WORDS = 20_000


class Run(NamedTuple):
    """Shaped text. `code` goes between `[<` and `>] TJ` at a font size of 1; `width` is in ems.

    `needs` are the glyphs (face, id) beyond those that every document embeds of the face it was asked in.
    """

    code: str
    width: float
    needs: frozenset[tuple[FaceName, int]] = frozenset()


class Glyph(NamedTuple):
    """A glyph in drawing order: its id, the index of its first character, its advance and offsets in font units."""

    id: int
    start: int
    advance: int
    right: int
    up: int


class Face:
    """One parsed font. Its `resource` is the name it has on every page."""

    def __init__(self, key: FaceName) -> None:
        self.key = key
        self.name, buffer = _BUFFERS[key]
        self.resource = f"F{list(_BUFFERS).index(key)}"
        self.data = hb.Face(pymupdf_fonts.fontbuffers[buffer]())
        self.font = hb.Font(self.data)
        self.glyphs: dict[int, int] = {}
        self.text: dict[int, str] = {}
        for code in sorted(self.data.unicodes):
            glyph = self.font.get_nominal_glyph(code)
            self.glyphs[code] = glyph
            self.text.setdefault(glyph, normalize("NFKC", chr(code)) if code in _FORMS else chr(code))
        self.common = self._common_glyphs()

    def has(self, char: str) -> bool:
        """Whether `char` can be drawn; HarfBuzz makes spaces from the plain one, and letters from their parts."""
        if ord(char) in self.glyphs or category(char) == "Zs":
            return True
        parts = normalize("NFD", char)
        return parts != char and all(ord(part) in self.glyphs for part in parts)

    def _common_glyphs(self) -> frozenset[int]:
        common = {_NOT_DEFINED}
        for tabular in (False, True):
            for text in (*_COMMON, *_LIGATURES):
                for glyphs, said in _clusters(self._shape(text, tabular), text):
                    common.update(glyph.id for glyph in glyphs)
                    if len(glyphs) == 1:
                        self.text.setdefault(glyphs[0].id, said)
        return frozenset(common)

    def _shape(self, text: str, tabular: bool, leftward: bool = False) -> list[Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.language = "und"  # else HarfBuzz takes the language of the machine
        buffer.direction = "rtl" if leftward else "ltr"
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer, _TABULAR if tabular else {})
        return [
            Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def set_text(self, text: str, tabular: bool, leftward: bool) -> tuple[str, float, set[int]]:
        """The code, the width in ems and the glyphs of a text all of whose characters this face has."""
        shaped = self._shape(text, tabular, leftward)
        code = ""
        for glyphs, said in _clusters(shaped, text):
            if any(glyph.id == _NOT_DEFINED for glyph in glyphs):
                _refuse(said[0])
            drawn = "".join(map(self._draw, glyphs))
            is_plain = "".join(self.text.get(glyph.id, "") for glyph in glyphs) == said or said.isspace()
            code += drawn if is_plain else _saying(said, drawn)
        width = sum(glyph.advance for glyph in shaped) / self.data.upem
        return code, width, {glyph.id for glyph in shaped}

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


def _clusters(shaped: list[Glyph], text: str) -> Iterator[tuple[list[Glyph], str]]:
    """Glyphs that belong together, with the characters that they stand for."""
    starts = sorted({glyph.start for glyph in shaped})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, glyphs in groupby(shaped, key=attrgetter("start")):
        yield list(glyphs), text[start : ends[start]]


def _saying(text: str, code: str) -> str:
    """The code, marked with the text that it stands for where its glyphs do not say it one by one."""
    return f">] TJ /Span <</ActualText <feff{text.encode('utf-16-be').hex()}>>> BDC [<{code}>] TJ EMC [<"


@cache
def load_face(key: FaceName) -> Face:
    """The face, parsed once in a process."""
    return Face(key)


_shaped: dict[tuple[FaceName, bool, bool, str], Run] = {}


def shape_word(key: FaceName, tabular: bool, word: str, leftward: bool = False) -> Run:
    """A word in the face `key`, `leftward` when it runs from right to left.

    Raises RenderFailed naming a character that neither the face nor its fallbacks have.
    """
    try:
        return _shaped[key, tabular, leftward, word]
    except KeyError:
        pass
    if len(_shaped) >= _KEPT_WORDS:
        _shaped.clear()
    home = load_face(key)
    code, width = "", 0.0
    needs: set[tuple[FaceName, int]] = set()
    stretches = _by_face(home, word)
    for face, text in reversed(stretches) if leftward else stretches:
        part, advance, glyphs = face.set_text(text, tabular, leftward)
        if face is home:
            needs.update((key, glyph) for glyph in glyphs - home.common)
        else:
            part = f">] TJ /{face.resource} 1 Tf [<{part}>] TJ /{home.resource} 1 Tf [<"
            needs.update((face.key, glyph) for glyph in glyphs)
        code += part
        width += advance
    run = _shaped[key, tabular, leftward, word] = Run(code, width, frozenset(needs))
    return run


def _by_face(home: Face, word: str) -> list[tuple[Face, str]]:
    """The word in stretches of one face; combining marks and joiners stay with the letter before them."""
    stretches: list[tuple[Face, str]] = []
    for char in word:
        if stretches and stretches[-1][0].has(char) and (stretches[-1][0] is home or _follows(char)):
            face = stretches[-1][0]
        else:
            face = next((face for face in _chain(home) if face.has(char)), None) or _refuse(char)
        if stretches and stretches[-1][0] is face:
            stretches[-1] = (face, stretches[-1][1] + char)
        else:
            stretches.append((face, char))
    return stretches


def _chain(home: Face) -> Iterator[Face]:
    yield home
    yield from map(load_face, _FALLBACKS[home.key])


def _follows(char: str) -> bool:
    return category(char) in {"Mn", "Mc", "Me", "Cf"}


def _refuse(char: str) -> NoReturn:
    title = name(char, "no character that Unicode names")
    shown = f"{char!r} " if char.isprintable() else ""
    raise RenderFailed(
        f"No font here can draw {shown}(U+{ord(char):04X}, {title}).",
        hint="Write it with other characters.",
        character=char if char.isprintable() else f"U+{ord(char):04X}",
    )

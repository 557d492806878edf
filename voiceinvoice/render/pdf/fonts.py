"""Which font draws what: FiraGO, from the package that carries it, then the fonts of this machine.

Every font is read once in a process, and those of the machine not before a character asks for one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import category

import pymupdf_fonts
import uharfbuzz as hb

from voiceinvoice.render.pdf.face import Face
from voiceinvoice.render.pdf.missing import refuse
from voiceinvoice.render.pdf.theme import FaceName

_BUFFERS: dict[FaceName, tuple[str, str]] = {
    "regular": ("FiraGO-Regular", "figo"),
    "bold": ("FiraGO-Bold", "figbo"),
    "italic": ("FiraGO-Italic", "figit"),
}
#: Where a character is looked for: in the face that was asked for, then in these.
_FALLBACKS: dict[FaceName, tuple[FaceName, ...]] = {"regular": (), "bold": ("regular",), "italic": ("regular",)}
#: The cache of shaped words is emptied when it holds this many, so that memory stays flat.
_KEPT_WORDS = 20_000
#: Scripts that are written together and share their fonts.
_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Bopo", "Hang"})
#: What HarfBuzz calls the script of digits, punctuation and marks, which belong to what stands around them.
_ANY_SCRIPT = frozenset({"", "Zyyy", "Zinh", "Zzzz"})


class Beyond(NamedTuple):
    """Where to look for what FiraGO does not have.

    `language` (BCP 47) tells apart the ways in which Chinese, Japanese and Korean draw the characters they share;
    `folder` is a file or folder of fonts that go before the system's.
    """

    language: str = "und"
    folder: str = ""


class Run(NamedTuple):
    """Shaped text. `code` goes between `[<` and `>] TJ` at a font size of 1; `width` is in ems.

    `needs` are the glyphs (face, id) beyond those that every document embeds of the face it was asked in; `tracking`
    is the space after each of its letters, in ems.
    """

    code: str
    width: float
    needs: frozenset[tuple[Face, int]] = frozenset()
    tracking: float = 0.0


_NOWHERE = Beyond()
_beyond: ContextVar[Beyond] = ContextVar("beyond", default=_NOWHERE)
_shaped: dict[tuple[FaceName, bool, bool, str], Run] = {}
_shaped_beyond: dict[tuple[FaceName, bool, bool, str, Beyond], Run] = {}


@contextmanager
def looking(beyond: Beyond) -> Iterator[None]:
    """Says where this thread looks for what FiraGO does not have, while it lays out one document."""
    token = _beyond.set(beyond)
    try:
        yield
    finally:
        _beyond.reset(token)


@cache
def load_face(key: FaceName) -> Face:
    """The face, parsed once in a process."""
    name, buffer = _BUFFERS[key]
    data = hb.Face(pymupdf_fonts.fontbuffers[buffer]())
    return Face(name, f"F{list(_BUFFERS).index(key)}", data, is_shared=True)


def shape_word(key: FaceName, tabular: bool, word: str, leftward: bool = False) -> Run:
    """A word in the face `key`, `leftward` when it runs from right to left.

    Raises RenderFailed naming a character that no font has.
    """
    try:
        return _shaped[key, tabular, leftward, word]
    except KeyError:
        pass
    beyond = _beyond.get()
    try:
        return _shaped_beyond[key, tabular, leftward, word, beyond]
    except KeyError:
        pass
    if len(_shaped) + len(_shaped_beyond) >= _KEPT_WORDS:
        _shaped.clear()
        _shaped_beyond.clear()
    stretches = _stretches(key, word, beyond)
    run = _shape(load_face(key), stretches, tabular, leftward, beyond)
    if all(face in _ours(key) for face, _, _ in stretches):
        _shaped[key, tabular, leftward, word] = run
    else:
        _shaped_beyond[key, tabular, leftward, word, beyond] = run
    return run


def _shape(home: Face, stretches: list[tuple[Face, str, str]], tabular: bool, leftward: bool, beyond: Beyond) -> Run:
    code, width = "", 0.0
    needs: set[tuple[Face, int]] = set()
    for face, _, text in reversed(stretches) if leftward else stretches:
        language = "und" if face.is_shared else beyond.language
        try:
            part, advance, glyphs = face.set_text(text, tabular, leftward, language)
        except LookupError as missing:
            refuse(str(missing.args[0]), beyond.folder)
        if face is home:
            needs.update((home, glyph) for glyph in glyphs - home.common)
        else:
            part = f">] TJ /{face.resource} 1 Tf [<{part}>] TJ /{home.resource} 1 Tf [<"
            needs.update((face, glyph) for glyph in glyphs)
        code += part
        width += advance
    return Run(code, width, frozenset(needs))


def _stretches(key: FaceName, word: str, beyond: Beyond) -> list[tuple[Face, str, str]]:
    """The word in stretches of one face and one script, each (face, script, text).

    Marks, joiners, digits and punctuation stay with the letter before them where its face has them.
    """
    home = load_face(key)
    if word.isascii() and word.isprintable():
        return [(home, "", word)]
    stretches: list[tuple[Face, str, str]] = []
    for char in word:
        script = script_of(char)
        before, said, text = stretches[-1] if stretches else (home, "", "")
        if before.has(char) and (before is home or _follows(char)):
            face = before
        else:
            face = next((face for face in _ours(key) if face.has(char)), None) or _find_beyond(char, key, beyond)
        if text and face is before and (script == said or not script or not said):
            stretches[-1] = (face, said or script, text + char)
        else:
            stretches.append((face, script, char))
    return stretches


def _ours(key: FaceName) -> Iterator[Face]:
    yield load_face(key)
    yield from map(load_face, _FALLBACKS[key])


def _find_beyond(char: str, key: FaceName, beyond: Beyond) -> Face:
    from voiceinvoice.render.pdf.machine_fonts import find_face

    return find_face(char, beyond.language, key == "bold", beyond.folder) or refuse(char, beyond.folder)


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The script of a letter (ISO 15924), `Hani` for all that Chinese, Japanese and Korean are written in; empty for
    what belongs to no script of its own."""
    buffer = hb.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    script = str(buffer.script or "")
    return "Hani" if script in _EAST_ASIAN else "" if script in _ANY_SCRIPT else script


def _follows(char: str) -> bool:
    return category(char) in {"Mn", "Mc", "Me", "Cf"}

"""The fonts of this machine: the one that draws a character, by its character map and never by its name alone.

Names only decide the order in which fonts are asked: those made for the language first, then plain sans serifs. Fonts
without outlines that PDF knows (bitmaps, colour, CFF2), fonts that may not be embedded, and fonts of boxes are out.
"""

import os
import struct
import sys
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb

from voiceinvoice.render.pdf.face import Face

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
#: Families made for one way of drawing Han characters, the best first; names as PostScript has them, in small letters.
_FAMILIES: dict[str, tuple[str, ...]] = {
    "zh-hans": tuple(
        "notosanscjksc notosanssc sourcehansanssc sourcehansanscn pingfangsc microsoftyahei hiraginosansgb stheitisc "
        "dengxian simhei wenquanyi droidsansfallback notoserifcjksc simsun songti".split()
    ),
    "zh-hant": tuple(
        "notosanscjktc notosanstc sourcehansanstc sourcehansanstw pingfangtc microsoftjhenghei stheititc "
        "heititc notosanscjkhk notoserifcjktc pmingliu mingliu".split()
    ),
    "ja": tuple(
        "notosanscjkjp notosansjp sourcehansansjp sourcehansans-regular sourcehansans-bold hiraginosans-w hirakaku "
        "yugothic meiryo ms-gothic ms-pgothic ipaexgothic ipapgothic ipagothic takaogothic vl-gothic "
        "notoserifcjkjp".split()
    ),
    "ko": tuple(
        "notosanscjkkr notosanskr sourcehansanskr sourcehansansk applesdgothicneo malgungothic nanumgothic undotum "
        "baekmuk notoserifcjkkr batang".split()
    ),
}
_VARIANTS = {"zh-hk": ("notosanscjkhk", "notosanshk", "pingfanghk")}
#: Fonts whose every glyph is a box, or nothing.
_USELESS = ("lastresort", "adobeblank", "adobenotdef")
#: OS/2 fsType: restricted, no subsetting, bitmaps only.
_FORBIDDEN = 0x0002, 0x0100, 0x0200
_BOLD, _REGULAR = 700, 400
_OUTLINES = ("glyf", "CFF ")
_DEEPEST = 6


class FontFile(NamedTuple):
    """A font in a file, `number` in its collection; `weights` are the least and the most that it can have."""

    name: str
    path: str
    number: int
    weights: tuple[float, float]
    is_italic: bool
    is_chosen: bool


def usual_folders() -> tuple[str, ...]:
    """Where this system keeps fonts, the person's own first."""
    home = Path.home()
    match sys.platform:
        case "win32":
            own = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft/Windows/Fonts"
            found = [own, Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
        case "darwin":
            found = [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
            found += sorted(Path("/System/Library/AssetsV2").glob("com_apple_MobileAsset_Font*"))
        case _:
            data = os.environ.get("XDG_DATA_HOME") or home / ".local/share"
            shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
            found = [home / ".fonts", *(Path(folder) / "fonts" for folder in (data, *shared.split(":")))]
    return tuple(str(folder) for folder in found)


def find_face(char: str, language: str, is_bold: bool, chosen: str = "") -> Face | None:
    """The best font here that draws `char`, or None. `language` is as in `Beyond`; fonts in `chosen`, a file or a
    folder, go before all others."""
    return _find(char, language.lower(), is_bold, (chosen, *usual_folders()))


def east_asian_fonts(chosen: str = "") -> dict[str, str]:
    """The name of the font that draws each language written with Han characters, or nothing where there is none."""
    asked = {"Chinese": ("发", "zh-Hans"), "Japanese": ("請", "ja"), "Korean": ("한", "ko")}
    found = {name: find_face(char, language, is_bold=False, chosen=chosen) for name, (char, language) in asked.items()}
    return {name: face.name if face else "" for name, face in found.items()}


@lru_cache(maxsize=20_000)
def _find(char: str, language: str, is_bold: bool, folders: tuple[str, ...]) -> Face | None:
    wanted = _BOLD if is_bold else _REGULAR
    for file in _ranked(language, wanted, folders):
        probe = _probe(file.path, file.number)
        glyph = probe.get_nominal_glyph(ord(char))
        if glyph and _has_outline(probe, glyph, char):
            return _open(file, wanted)
    return None


def _has_outline(font: hb.Font, glyph: int, char: str) -> bool:
    extents = font.get_glyph_extents(glyph)
    return category(char)[0] in "ZC" or bool(extents and extents.width and extents.height)


@lru_cache(maxsize=64)
def _ranked(language: str, wanted: int, folders: tuple[str, ...]) -> tuple[FontFile, ...]:
    families = (*_VARIANTS.get(language, ()), *_FAMILIES.get(_HAN_OF.get(language, language), ()))
    others = tuple(family for names in _FAMILIES.values() for family in names)

    def rank(file: FontFile) -> tuple[object, ...]:
        name = file.name.lower()
        made_for = next((place for place, family in enumerate(families) if name.startswith(family)), len(families))
        near = min(max(file.weights[0], wanted), file.weights[1])
        return (
            not file.is_chosen,
            made_for,
            file.is_italic,
            _plainness(name),
            name.startswith(others) and made_for == len(families),
            abs(near - wanted),
            file.name,
            file.path,
        )

    return tuple(sorted(_catalogue(folders), key=rank))


_HAN_OF = {"zh": "zh-hans", "zh-hk": "zh-hant"}


def _plainness(name: str) -> int:
    """0 for sans serifs of normal width, more for what would stand out on the page."""
    if any(word in name for word in ("mono", "condensed", "narrow", "serif", "mincho", "display")):
        return 2
    return 0 if "sans" in name or "gothic" in name else 1


@lru_cache(maxsize=8)
def _catalogue(folders: tuple[str, ...]) -> tuple[FontFile, ...]:
    found: dict[tuple[str, int], FontFile] = {}
    for place, folder in enumerate(folders):
        for path in _files(folder):
            for file in _fonts_in(path, is_chosen=place == 0):
                found.setdefault((os.path.realpath(path), file.number), file)
    return tuple(found.values())


def _files(folder: str) -> Iterator[str]:
    if not folder:
        return
    if Path(folder).is_file():
        yield folder
    for where, folders, names in os.walk(folder):
        folders.sort()
        if where.count(os.sep) - folder.count(os.sep) >= _DEEPEST:
            folders.clear()
        yield from (os.path.join(where, name) for name in sorted(names) if name.lower().endswith(_SUFFIXES))  # noqa: PTH118


def _fonts_in(path: str, *, is_chosen: bool) -> Iterator[FontFile]:
    try:
        blob = hb.Blob.from_file_path(path)
    except (hb.HarfBuzzError, OSError):
        return
    for index in range(hb.Face(blob).count):
        data = hb.Face(blob, index)
        name = str(data.get_name(6) or Path(path).stem)
        traits = bytes(data.reference_table("OS/2").data)
        if len(traits) < 64 or not data.glyph_count or not set(_OUTLINES) & set(data.table_tags):
            continue
        weight, allowed, look = (struct.unpack_from(">H", traits, place)[0] for place in (4, 8, 62))
        if allowed in _FORBIDDEN or allowed & 0x0300 or name.lower().startswith(_USELESS):
            continue
        weights = next(((axis.min_value, axis.max_value) for axis in data.axis_infos if axis.tag == "wght"), None)
        yield FontFile(name, path, index, weights or (weight, weight), bool(look & 1), is_chosen)


@lru_cache(maxsize=32)
def _probe(path: str, index: int) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(path), index))


@lru_cache(maxsize=32)
def _open(file: FontFile, wanted: int) -> Face:
    data = _probe(file.path, file.number).face
    axes = {axis.tag: axis.default_value for axis in data.axis_infos}
    if "wght" in axes:
        axes["wght"] = min(max(file.weights[0], wanted), file.weights[1])
    # the name that pages call it by is the font's own, not its place on this machine
    marks = f"{file.name} {sorted(axes.items())}".encode() + bytes(data.reference_table("head").data)
    return Face(file.name, f"F{sha256(marks).hexdigest()[:8]}", data, axes=axes)

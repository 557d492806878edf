"""What to say about a character that no font can draw: its name, its script, and where a font for it comes from."""

import sys
from typing import NoReturn
from unicodedata import category, name

from voiceinvoice.domain.errors import RenderFailed

#: The Debian package with fonts for a script, by the first words of its characters' names; others by the last entry.
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH", "KANGXI")
#: What no font would make readable: private, unassigned, broken in two.
_NO_CHARACTER = frozenset({"Cc", "Cn", "Co", "Cs"})


def refuse(char: str, folder: str = "") -> NoReturn:
    """Raises RenderFailed naming the character and the next thing to do; `folder` is where fonts were looked for
    before those of the system."""
    title = name(char, "no character that Unicode names")
    shown = f"{char!r} " if char.isprintable() else ""
    raise RenderFailed(
        f"No font here can draw {shown}(U+{ord(char):04X}, {title}).",
        hint=_advice(char, title, folder),
        character=char if char.isprintable() else f"U+{ord(char):04X}",
    )


def _advice(char: str, title: str, folder: str) -> str:
    kind = category(char)
    if kind in _NO_CHARACTER:
        return "Write it with other characters."
    other = f"put a font that has it into {folder}" if folder else "name a font file with `settings set pdf.fonts FILE`"
    if kind in {"So", "Sk"}:
        return f"Leave it out, or {other}; fonts in colour do not do."
    return f"{_source(title)}, or {other}."


def _source(title: str) -> str:
    """The package or the menu of this system that brings fonts for the script."""
    is_east_asian = title.startswith(_EAST_ASIAN)
    if sys.platform == "win32":
        return "Add the language's fonts in Settings > Apps > Optional features"
    if sys.platform == "darwin":
        cask = "font-noto-sans-cjk" if is_east_asian else f"font-noto-sans-{title.split()[0].lower()}"
        return f"Install {cask} (`brew install --cask {cask}`)"
    packages = (
        ("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk")
        if is_east_asian
        else ("fonts-noto-core", "google-noto-sans-fonts", "noto-fonts")
    )
    return "Install {} (Debian, Ubuntu), {} (Fedora) or {} (Arch)".format(*packages)

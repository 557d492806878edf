"""Words into lines: what is drawn of a text, how wide it is, and where it breaks. Lengths are in points."""

import re
import unicodedata
from itertools import takewhile

from voiceinvoice.render.pdf.bidi import has_right_to_left, runs_right_to_left, visual_order
from voiceinvoice.render.pdf.fonts import Run, shape_word
from voiceinvoice.render.pdf.theme import Style

EMPTY = Run("", 0.0)
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
#: Controls, and the marks that would let a text reorder or hide what stands around it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
#: A word too long for its line is cut after one of these, if that leaves at least half a line full.
_CUTS = "-/\\_.,:;@&=?+"


def clean(text: str) -> str:
    """The text in NFC without controls and marks of direction; every kind of line break becomes a newline."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNSEEN.sub("", _BREAKS.sub("\n", text).replace("\t", " "))
    return unicodedata.normalize("NFC", text)


def set_line(text: str, style: Style) -> Run:
    """The whole text on one line."""
    line = _cased(clean(text), style).replace("\n", " ")
    return _set(_words(line), style, int(runs_right_to_left(line)) if has_right_to_left(line) else None)


def set_lines(text: str, style: Style, width: float) -> list[Run]:
    """The text broken into lines no wider than `width`: at newlines, between words, inside a word that is longer."""
    limit = width / style.size
    space = _width(" ", style)
    lines = []
    for paragraph in _cased(clean(text), style).strip("\n").split("\n"):
        base = int(runs_right_to_left(paragraph)) if has_right_to_left(paragraph) else None
        line: list[str] = []
        used = 0.0
        for word in _words(paragraph):
            for part in _parts(word, style, limit):
                wide = _width(part, style)
                if line and used + space + wide > limit:
                    lines.append(_set(line, style, base))
                    line, used = [], 0.0
                used += wide + (space if line else 0.0)
                line.append(part)
        lines.append(_set(line, style, base))
    return lines


def shorten(text: str, style: Style, width: float) -> Run:
    """The text on one line, cut with an ellipsis where it is too long."""
    whole = set_line(text, style)
    if whole.width * style.size <= width:
        return whole
    ellipsis = shape_word(style.face, style.tabular, "…")
    first = set_lines(text.replace("\n", " "), style, width - ellipsis.width * style.size)[0]
    return Run(first.code + ellipsis.code, first.width + ellipsis.width, first.needs | ellipsis.needs)


def width_of(text: str, style: Style) -> float:
    """How wide the text is on one line."""
    return set_line(text, style).width * style.size


def _cased(text: str, style: Style) -> str:
    return text.upper() if style.capitals else text


def _width(text: str, style: Style) -> float:
    """In ems; every letter brings its tracking."""
    return shape_word(style.face, style.tabular, text).width + style.tracking * len(text)


def _words(text: str) -> list[str]:
    # not str.split(), which would also break at spaces that are there to hold words together
    return [word for word in text.split(" ") if word]


def _set(words: list[str], style: Style, base: int | None) -> Run:
    """The words of a line. `base` is the direction of its paragraph, None where all text runs from left to right."""
    if base is not None:
        stretches = visual_order(" ".join(words), base)
        run = _join([shape_word(style.face, style.tabular, text, leftward) for text, leftward in stretches], EMPTY)
    else:
        runs = [shape_word(style.face, style.tabular, word) for word in words]
        run = _join(runs, shape_word(style.face, style.tabular, " "))
    return run._replace(width=run.width + style.tracking * len(" ".join(words))) if style.tracking else run


def _join(runs: list[Run], between: Run) -> Run:
    if len(runs) == 1:
        return runs[0]
    if not runs:
        return EMPTY
    width = sum(run.width for run in runs) + between.width * (len(runs) - 1)
    return Run(between.code.join(run.code for run in runs), width, frozenset().union(*(run.needs for run in runs)))


def _parts(word: str, style: Style, limit: float) -> list[str]:
    if _width(word, style) <= limit:
        return [word]
    parts = []
    while word:
        cut = _cut(word, style, limit)
        parts.append(word[:cut])
        word = word[cut:]
    return parts


def _cut(word: str, style: Style, limit: float) -> int:
    """How many characters of a word go on a line: at least one, and never a letter without its marks."""
    used, fits = 0.0, 0
    for char in word:
        used += _width(char, style)
        if used > limit and fits:
            break
        fits += 1
    if fits == len(word):
        return fits
    while fits > 1 and unicodedata.combining(word[fits]):
        fits -= 1
    tail = sum(1 for _ in takewhile(lambda char: char not in _CUTS, reversed(word[:fits])))
    return fits - tail if fits - tail > fits / 2 else fits

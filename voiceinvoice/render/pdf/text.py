"""Words into lines: what is drawn of a text, how wide it is, and where it breaks. Lengths are in points."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.render.pdf.bidi import MARKS, has_right_to_left, paragraph_levels, visual_order
from voiceinvoice.render.pdf.breaking import letters, pieces
from voiceinvoice.render.pdf.face import saying, says_itself
from voiceinvoice.render.pdf.fonts import Run, shape_word
from voiceinvoice.render.pdf.theme import Style

EMPTY = Run("", 0.0)
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
#: Controls, and the marks that would let a text reorder or hide what stands around it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u2067\u206a-\u206f\ufe00-\ufe0f\ufeff]"
)
#: A word too long for its line is cut after one of these, if that leaves at least half a line full.
_CUTS = "-/\\_.,:;@&=?+"
#: More marks on one letter are no writing, and would cover what stands above (Stream-Safe Text, UAX #15, allows 30).
_MOST_MARKS = 8
_PILE = re.compile(f"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{{{_MOST_MARKS + 1},}}")
#: From here on letters join or carry signs, and are not set apart.
_JOINED = "\u0590"


class Paragraph(NamedTuple):
    """A text without line breaks or needless spaces, and the levels of its characters where any runs leftward."""

    text: str
    levels: Sequence[int] | None


def clean(text: str) -> str:
    """The text in NFC without controls and marks that override; every kind of line break becomes a newline.

    Raises RenderFailed for a letter under a pile of marks.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", _BREAKS.sub("\n", text).replace("\t", " ")))
    if found := _PILE.search(text):
        raise RenderFailed(
            f"{len(found[0])} marks stand on one letter: {text[max(found.start() - 1, 0)]!r}.",
            hint="Write the letter with the accents it needs.",
            character=text[max(found.start() - 1, 0)],
        )
    return text


def set_line(text: str, style: Style) -> Run:
    """The whole text on one line."""
    line = _paragraph(_cased(clean(text), style).replace("\n", " "))
    return _set(line, 0, len(line.text), style)


def set_lines(text: str, style: Style, width: float) -> list[Run]:
    """The text broken into lines no wider than `width`: at newlines, between words, inside a word that is longer."""
    paragraphs = map(_paragraph, _cased(clean(text), style).strip("\n").split("\n"))
    limit = width / style.size
    return [_set(line, start, end, style) for line in paragraphs for start, end in _lines(line, style, limit)]


def shorten(text: str, style: Style, width: float) -> Run:
    """The text on one line, cut with an ellipsis where it is too long."""
    whole = set_line(text, style)
    if whole.width * style.size <= width:
        return whole
    line = _paragraph(_cased(clean(text), style).replace("\n", " "))
    room = width / style.size - _width("…", style)
    _, end = next(_lines(line, style, room))
    return set_line(line.text[:end] + "…", style)


def width_of(text: str, style: Style) -> float:
    """How wide the text is on one line."""
    return set_line(text, style).width * style.size


def _cased(text: str, style: Style) -> str:
    return text.upper() if style.capitals else text


def _paragraph(text: str) -> Paragraph:
    # not str.split(), which would also break at spaces that are there to hold words together
    is_leftward = has_right_to_left(text)
    if not (is_leftward or text.isascii()):
        text = MARKS.sub("", text)
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        text = " ".join(word for word in text.split(" ") if word)
    return Paragraph(text, paragraph_levels(text) if is_leftward else None)


def _lines(line: Paragraph, style: Style, limit: float) -> Iterator[tuple[int, int]]:
    """Where each line of a paragraph starts and ends."""
    text = line.text
    space = _width(" ", style)
    begin, end, used = 0, 0, 0.0
    for start, stop in pieces(text):
        for first, last in _parts(text, start, stop, style, limit):
            wide = _width(text[first:last], style)
            gap = space if first > end else 0.0
            if end > begin and used + gap + wide > limit:
                yield begin, end
                begin, used, gap = first, 0.0, 0.0
            used += wide + gap
            end = last
    yield begin, end


def _width(text: str, style: Style) -> float:
    """In ems; every letter brings its tracking."""
    leftward = has_right_to_left(text)
    drawn = text if text.isascii() else MARKS.sub("", text)
    if not drawn:
        return 0.0
    return shape_word(style.face, style.tabular, drawn, leftward).width + _tracking(drawn, style) * len(drawn)


def _tracking(text: str, style: Style) -> float:
    return style.tracking if style.tracking and max(text, default="") < _JOINED else 0.0


def _set(line: Paragraph, start: int, end: int, style: Style) -> Run:
    text = line.text[start:end]
    if line.levels is not None:
        stretches = visual_order(text, line.levels[start:end])
        return _join([shape_word(style.face, style.tabular, part, leftward) for part, leftward in stretches], EMPTY)
    runs = [shape_word(style.face, style.tabular, word) for word in text.split(" ")] if text else []
    run = _join(runs, shape_word(style.face, style.tabular, " "))
    if not says_itself(run.code):  # readers miss or add spaces between parts that do and parts that don't
        run = run._replace(code=saying(text, run.code))
    if tracking := _tracking(text, style):
        return run._replace(width=run.width + tracking * len(text), tracking=tracking)
    return run


def _join(runs: list[Run], between: Run) -> Run:
    if len(runs) == 1:
        return runs[0]
    if not runs:
        return EMPTY
    width = sum(run.width for run in runs) + between.width * (len(runs) - 1)
    return Run(between.code.join(run.code for run in runs), width, frozenset().union(*(run.needs for run in runs)))


def _parts(text: str, start: int, end: int, style: Style, limit: float) -> Iterator[tuple[int, int]]:
    """A piece that stays on one line, cut where it is longer than any line."""
    while _width(text[start:end], style) > limit:
        cut = start + _cut(text[start:end], style, limit)
        if cut == end:
            break
        yield start, cut
        start = cut
    yield start, end


def _cut(word: str, style: Style, limit: float) -> int:
    """How many characters of a word go on a line: at least one letter with its marks."""
    used, fits = 0.0, 0
    for letter in letters(word):
        used += _width(letter, style)
        if used > limit and fits:
            break
        fits += len(letter)
    if fits == len(word):
        return fits
    tail = sum(1 for _ in takewhile(lambda char: char not in _CUTS, reversed(word[:fits])))
    return fits - tail if fits - tail > fits / 2 else fits

"""A piece of the page, measured and not yet placed: text, lines, panels, pictures and links.

Everything is placed from the block's top left corner, in points, downwards.
"""

from typing import Literal, NamedTuple

from voiceinvoice.render.pdf.fonts import Run
from voiceinvoice.render.pdf.logo import Logo
from voiceinvoice.render.pdf.text import set_lines
from voiceinvoice.render.pdf.theme import Colour, Style

#: From the middle of a line down to its baseline, in ems: half of FiraGO's cap height (689).
_MIDDLE_TO_BASELINE = 0.345
#: Above the lines of a block that goes on on the next page.
_AIR = 6.0


def baseline(style: Style) -> float:
    """From the top of a line down to its baseline."""
    return style.leading / 2 + style.size * _MIDDLE_TO_BASELINE


class Text(NamedTuple):
    """A run that starts at `x` on the baseline `y`.

    `column` is from where to where it stands with others in line; where the page is mirrored, the column is moved as a
    whole, so that figures stay below each other.
    """

    x: float
    y: float
    run: Run
    style: Style
    column: tuple[float, float] | None = None


class Rule(NamedTuple):
    """A horizontal line."""

    x: float
    y: float
    width: float
    weight: float
    colour: Colour


class Panel(NamedTuple):
    """A rectangle with round corners, filled or outlined."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: Colour | None = None
    outline: Colour | None = None


class Picture(NamedTuple):
    """A logo, `width` by `height` points."""

    x: float
    y: float
    width: float
    height: float
    logo: Logo


class Drawing(NamedTuple):
    """Paths as PDF operators, painted by them in `colour`: downwards from (`x`, `y`), in units of `unit` points.

    They are as wide as `width`, in points.
    """

    x: float
    y: float
    unit: float
    code: str
    colour: Colour
    width: float = 0.0


class Link(NamedTuple):
    """A live area of the page."""

    x: float
    y: float
    width: float
    height: float
    url: str


class Block:
    """Things to draw and the `height` they take."""

    def __init__(self) -> None:
        self.height = 0.0
        self.texts: list[Text] = []
        self.shapes: list[Rule | Panel | Picture | Drawing] = []
        self.links: list[Link] = []

    def set_run(
        self,
        x: float,
        top: float,
        run: Run,
        style: Style,
        align: Literal["left", "right"] = "left",
        column: tuple[float, float] | None = None,
    ) -> float:
        """Puts a run on a line whose top is `top`; `x` is its left or its right end. Returns the line's bottom."""
        if align == "right":
            x -= run.width * style.size
        self.texts.append(Text(x, top + baseline(style), run, style, column))
        bottom = top + style.leading
        self.height = max(self.height, bottom)
        return bottom

    def set_text(
        self,
        x: float,
        top: float,
        text: str,
        style: Style,
        width: float,
        align: Literal["left", "right"] = "left",
        url: str = "",
    ) -> float:
        """Sets a text into a column that starts at `x` and is `width` wide. Returns the bottom of its last line."""
        edge = x + width if align == "right" else x
        for run in set_lines(text, style, width):
            length = run.width * style.size
            if url:
                self.links.append(Link(edge - length if align == "right" else edge, top, length, style.leading, url))
            top = self.set_run(edge, top, run, style, align)
        return top

    def add_rule(self, x: float, y: float, width: float, weight: float, colour: Colour) -> None:
        """Draws a horizontal line whose middle is at `y`."""
        self.shapes.append(Rule(x, y, width, weight, colour))

    def cut(self, height: float) -> tuple["Block", "Block"]:
        """The lines that end above `height`, and the rest, moved up to begin at the top."""
        upper, lower = Block(), Block()
        for text in self.texts:
            ends = text.y - baseline(text.style) + text.style.leading
            (upper if ends <= height else lower).texts.append(text)
        border = min((text.y - baseline(text.style) for text in lower.texts), default=self.height)
        for shape in self.shapes:
            (upper if shape.y < border else lower).shapes.append(shape)
        for link in self.links:
            (upper if link.y < border else lower).links.append(link)
        upper.height, lower.height = border, self.height
        moved = Block()
        moved.put(lower, 0, _AIR - border)
        return upper, moved

    def put(self, other: "Block", x: float, top: float) -> None:
        """Puts another block inside this one."""
        self.texts += [text._replace(x=text.x + x, y=text.y + top) for text in other.texts]
        self.shapes += [shape._replace(x=shape.x + x, y=shape.y + top) for shape in other.shapes]
        self.links += [link._replace(x=link.x + x, y=link.y + top) for link in other.links]
        self.height = max(self.height, top + other.height)

    def mirrored(self, width: float) -> "Block":
        """The same on a page that begins at the right and is `width` wide; what is read is not turned round."""
        block = Block()
        block.height = self.height
        for text in self.texts:
            left, right = text.column or (text.x, text.x + text.run.width * text.style.size)
            block.texts.append(text._replace(x=text.x + width - left - right))
        block.shapes = [shape._replace(x=width - shape.x - shape.width) for shape in self.shapes]
        block.links = [link._replace(x=width - link.x - link.width) for link in self.links]
        return block

"""Horizontal bars for a terminal, as wide as the room allows and no wider than the eye likes."""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

#: Label, bar and amount together: longer bars say nothing more.
_WIDEST = 78
_GUTTER = 6


class Bar(Struct, frozen=True):
    """A labelled amount; `text` is how it is written."""

    label: str
    amount: Decimal
    text: str
    style: str


def draw_bars(bars: Sequence[Bar]) -> RenderableType:
    """The bars of one chart: alike in scale, the largest as wide as there is room for."""
    largest = max((bar.amount for bar in bars), default=Decimal(0))
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(no_wrap=True, overflow="ellipsis", max_width=24)
    grid.add_column(ratio=1)
    grid.add_column(justify="right", no_wrap=True)
    for bar in bars:
        share = bar.amount / largest if largest > 0 else Decimal(0)
        style = "" if bar.amount else "dim"
        grid.add_row(Text(bar.label, style=style), _Stroke(share, bar.style), Text(bar.text, style=style))
    return Limited(grid)


class SideBySide:
    """Two columns on a terminal of at least `wide` characters, one below the other on a narrower one."""

    def __init__(self, left: Sequence[RenderableType], right: Sequence[RenderableType], *, wide: int) -> None:
        self.left, self.right, self.wide = left, right, wide

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width < self.wide:
            yield Group(*self.left, *self.right)
            return
        width = min(_WIDEST, (options.max_width - _GUTTER) // 2)
        grid = Table.grid(padding=(0, _GUTTER))
        grid.add_column(width=width)
        grid.add_column(width=width)
        grid.add_row(Group(*self.left), Group(*self.right))
        yield grid


class _Stroke:
    """`share` (0 to 1) of the width, to half a character; something for anything above zero."""

    def __init__(self, share: Decimal, style: str) -> None:
        self.share, self.style = share, style

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        halves = max(int(self.share * options.max_width * 2), 1 if self.share > 0 else 0)
        whole, rest = divmod(halves, 2)
        line, half = ("=", "-") if options.ascii_only else ("━", "╸")
        yield Text(line * whole + half * rest, style=self.style)


class Limited:
    """Something that would take all the room, kept to a width at which lines can be followed."""

    def __init__(self, content: RenderableType) -> None:
        self.content = content

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from console.render(self.content, options.update(width=min(options.max_width, _WIDEST)))

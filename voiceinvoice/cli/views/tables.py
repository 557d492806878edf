"""The look of tables and of labelled facts. User text enters as Rich `Text`, so that it is never markup."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table


def draw_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    right: Iterable[str] = (),
    whole: Iterable[str] = (),
    styles: Sequence[str] = (),
) -> "Table":
    """A table whose first column stands out. A column in which every cell is empty is left out.

    `right` names the columns of numbers, `whole` others that should not wrap; `styles` gives each row's Rich style.
    """
    from rich.box import SIMPLE_HEAD
    from rich.text import Text

    from voiceinvoice.cli.views.fitting import FittingTable

    kept_rows = list(rows)
    shown = [place for place in range(len(columns)) if place == 0 or any(row[place] for row in kept_rows)]
    table = FittingTable(box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True, header_style="dim")
    for place in shown:
        is_number = columns[place] in right
        table.add_column(
            columns[place],
            justify="right" if is_number else "left",
            no_wrap=is_number or columns[place] in whole,
            style="bold" if place == 0 else "",
            overflow="fold",
        )
    for row, style in zip_longest(kept_rows, styles, fillvalue=""):
        table.add_row(*(Text(row[place]) for place in shown), style=style)
    return table


def draw_facts(facts: Iterable[tuple[str, str]]) -> "RenderableType":
    """A label and its value on each line; what is empty is left out, and the first value stands out."""
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for place, (label, value) in enumerate((label, value) for label, value in facts if value):
        grid.add_row(Text(label), Text(value, style="bold" if place == 0 else ""))
    return grid


def plain_facts(facts: Iterable[tuple[str, str]]) -> Iterable[str]:
    """`name<tab>value` lines; every name is there, and a value is on one line."""
    return (f"{name}\t{value.replace(chr(10), ', ')}" for name, value in facts)


def draw_line(text: str) -> "RenderableType":
    """One line of plain text."""
    from rich.text import Text

    return Text(text)

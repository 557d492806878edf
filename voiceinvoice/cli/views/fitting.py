"""A table that loses nothing on a narrow terminal: figures with their last digits cut off would be wrong figures."""

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

#: What a column that may wrap should keep, edges and gap included.
_LEAST = 9


class FittingTable(Table):
    """Its `no_wrap` columns wrap after all where they and a little of the others do not fit."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        needed = 0
        for column in self.columns:
            widest = max((cell_len(cell.plain) for cell in column.cells if isinstance(cell, Text)), default=0)
            needed += widest + 2 if column.no_wrap else min(widest + 2, _LEAST)
        if needed > options.max_width:
            for column in self.columns:
                column.no_wrap = False
        yield from super().__rich_console__(console, options)

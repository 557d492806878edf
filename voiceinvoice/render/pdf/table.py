"""The table of lines: columns as wide as their numbers need, decimal points in line, rows that are never cut."""

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.invoice import Line
from voiceinvoice.render.pdf.block import Block, Panel, baseline
from voiceinvoice.render.pdf.fonts import Run
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines, width_of
from voiceinvoice.render.pdf.theme import Style

#: Numbers are set smaller, in these steps, until descriptions have at least the room beside each.
_STEPS = ((1.0, 160), (0.9, 150), (0.85, 130), (0.8, 110), (0.75, 95), (0.7, 80), (0.6, 70), (0.5, 0))
#: A unit or a rate wraps beyond this width.
_WORD_ROOM = 70
_UNIT_GAP = 4
#: Below headings, and above those on a filled ground.
_HEAD_PADDING = 5


class Column(Struct, frozen=True):
    """Cells of one or more lines that end at `right`, left of it by as much as brings the decimal points together."""

    heading: Run
    right: float
    cells: list[list[Run]]
    overhangs: list[float]
    width: float

    @property
    def span(self) -> tuple[float, float]:
        """From where to where the cells stand."""
        return self.right - self.width, self.right


class Grid(Struct, frozen=True):
    """Where things stand in a row. The quantity is the last of `columns`; its unit follows it at `unit_x`."""

    columns: list[Column]
    units: list[list[Run]]
    unit_x: float
    heading_right: float
    description_width: float
    figure: Style
    unit: Style


class Table(Struct, frozen=True):
    """The heading, which every page repeats, and a block for each row."""

    head: Block
    rows: list[Block]


def lay_out_table(sheet: Sheet) -> Table:
    """The invoice's lines."""
    for step, room in _STEPS:
        grid = _grid(sheet, replace(sheet.theme.figure, size=sheet.theme.figure.size * step))
        if grid.description_width >= room:
            break
    return Table(_head(sheet, grid), [_row(sheet, line, grid, place) for place, line in enumerate(sheet.invoice.lines)])


def _grid(sheet: Sheet, figure: Style) -> Grid:
    lines, figures, labels, theme = sheet.invoice.lines, sheet.figures, sheet.labels, sheet.theme
    right = sheet.right - theme.row_inset
    columns = []
    amounts = [figures.amount(line.amount) for line in lines]
    prices = [figures.price(line.unit_price) for line in lines]
    for heading, texts, align in (
        (labels.amount.replace("{currency}", sheet.invoice.currency), amounts, _align_numbers),
        (labels.tax, _rates(sheet), _align_words),
        (labels.unit_price, prices, _align_numbers),
    ):
        if texts:
            columns.append(align(set_line(heading, theme.heading), texts, figure, figures.point, right))
            right -= max(columns[-1].width, width_of(heading, theme.heading)) + theme.column_gap

    unit = replace(figure, colour=theme.soft)
    units = [set_lines(labels.unit(line.unit, line.quantity), unit, _WORD_ROOM) for line in lines]
    unit_width = max(run.width for runs in units for run in runs) * unit.size
    unit_x = right - unit_width
    title = set_line(labels.quantity, theme.heading)
    texts = [figures.quantity(line.quantity) for line in lines]
    columns.append(_align_numbers(title, texts, figure, figures.point, unit_x - _UNIT_GAP if unit_width else right))
    left = min(columns[-1].right - columns[-1].width, right - title.width * theme.heading.size)
    return Grid(columns, units, unit_x, right, left - theme.column_gap - sheet.left - theme.row_inset, figure, unit)


def _rates(sheet: Sheet) -> list[str]:
    """The rate of each line's tax, with its name when there are taxes of several names; empty when there is no tax."""
    taxes = [line.tax for line in sheet.invoice.lines]
    if not any(taxes):
        return []
    several = len({tax.name for tax in taxes if tax}) > 1
    percents = [sheet.figures.percent(tax.rate) if tax else "–" for tax in taxes]
    named = zip(taxes, percents, strict=True)
    return [f"{sheet.labels.tax_name(tax)} {percent}" if tax and several else percent for tax, percent in named]


def _align_numbers(heading: Run, texts: list[str], style: Style, point: str, right: float) -> Column:
    """A column of numbers, one below the other by their decimal points."""
    runs = [set_line(text, style) for text in texts]
    decimals = [len(text) - text.find(point) if point in text else 0 for text in texts]
    tails = {count: width_of(point + "0" * (count - 1), style) if count else 0.0 for count in set(decimals)}
    widest = max(tails.values())
    overhangs = [widest - tails[count] for count in decimals]
    width = max(run.width * style.size + overhang for run, overhang in zip(runs, overhangs, strict=True))
    return Column(heading, right, [[run] for run in runs], overhangs, width)


def _align_words(heading: Run, texts: list[str], style: Style, _point: str, right: float) -> Column:
    """A column of short texts, one below the other by their ends."""
    cells = [set_lines(text, style, _WORD_ROOM) for text in texts]
    width = max(run.width for cell in cells for run in cell) * style.size
    return Column(heading, right, cells, [0.0] * len(cells), width)


def _head(sheet: Sheet, grid: Grid) -> Block:
    block, theme = Block(), sheet.theme
    is_filled = theme.table_head == "filled"
    top = _HEAD_PADDING if is_filled else 0
    title = set_line(sheet.labels.description, theme.heading)
    block.set_run(sheet.left + theme.row_inset, top, title, theme.heading)
    for column in grid.columns[:-1]:
        block.set_run(column.right, top, column.heading, theme.heading, "right")
    block.set_run(grid.heading_right, top, grid.columns[-1].heading, theme.heading, "right")
    block.height += _HEAD_PADDING
    if is_filled:
        block.shapes.append(Panel(sheet.left, 0, sheet.width, block.height, theme.panel_radius, fill=theme.accent))
    else:
        block.add_rule(sheet.left, block.height, sheet.width, theme.rule, theme.ink)
    return block


def _row(sheet: Sheet, line: Line, grid: Grid, place: int) -> Block:
    theme, block = sheet.theme, Block()
    start = theme.row_padding
    beside = start + baseline(theme.description) - baseline(grid.figure)
    for column in grid.columns:
        top = beside
        for run in column.cells[place]:
            top = block.set_run(column.right - column.overhangs[place], top, run, grid.figure, "right", column.span)
    top = beside
    for run in grid.units[place]:
        top = block.set_run(grid.unit_x, top, run, grid.unit)
    top = start
    for run in set_lines(line.description, theme.description, grid.description_width):
        top = block.set_run(sheet.left + theme.row_inset, top, run, theme.description)
    if line.discount:
        taken = set_line(sheet.figures.amount(-line.discount), theme.aside)
        label = set_line(sheet.labels.line_discount, theme.aside)
        block.set_run(sheet.left + theme.row_inset, top, label, theme.aside)
        block.set_run(sheet.right - theme.row_inset, top, taken, theme.aside, "right", grid.columns[0].span)
    block.height += theme.row_padding
    if theme.rows == "striped" and place % 2:
        block.shapes.append(Panel(sheet.left, 0, sheet.width, block.height, 0, fill=theme.tint))
    if theme.rows == "ruled" or place == len(sheet.invoice.lines) - 1:
        block.add_rule(sheet.left, block.height, sheet.width, theme.hair, theme.hairline)
    return block

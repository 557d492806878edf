"""The payment part and the receipt of a Swiss QR-bill, 210 by 105 mm, at the foot of a page.

Measures, sizes of type and headings are prescribed (SIX, Implementation Guidelines QR-bill 2.3, chapter 3, and the
Style Guide); so all of it is black whatever the theme. Only the type is ours, FiraGO: of the four families that the
Style Guide names, none comes with a package. Lengths are in millimetres, as there, from its top left corner.
"""

from collections.abc import Callable
from typing import NamedTuple

from voiceinvoice.domain.paying.references import grouped
from voiceinvoice.domain.paying.swiss import Person, SwissBill
from voiceinvoice.render.pdf.block import Block, Drawing
from voiceinvoice.render.pdf.qr import qr_path
from voiceinvoice.render.pdf.swiss_words import SwissWords
from voiceinvoice.render.pdf.text import set_line, set_lines
from voiceinvoice.render.pdf.theme import BLACK, WHITE, Style

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 105 * MM
_MARGIN, _RECEIPT, _AMOUNTS = 5.0, 62.0, 68.0
_TITLE = Style("bold", 11, 13, BLACK)
_QR_SIDE = 46.0
_LINE, _CORNER = 0.5, 3.0
_ABOVE_BLANK = 2.0
#: The cross on its black square, and the white around it that the code leaves out.
_CROSS_FIELD, _CROSS_SQUARE, _BAR = 7.0, 6.0, (7 / 6, 35 / 9)


class Section(NamedTuple):
    """Where the texts of a half stand: its left edge, its top, its width, what height they may have, and the blank
    field for the payer (width and height)."""

    x: float
    top: float
    width: float
    height: float
    blank: tuple[float, float]


_ON_RECEIPT = Section(_MARGIN, 12.0, 52.0, 56.0, (52.0, 20.0))
_ON_PART = Section(118.0, _MARGIN, 87.0, 85.0, (65.0, 25.0))

#: A heading and its lines; None is the field that is filled in by hand.
Entries = list[tuple[str, list[str] | None]]


def swiss_part(bill: SwissBill, words: SwissWords) -> Block:
    """The whole of it, as wide as an A4 page."""
    block = Block()
    block.height = HEIGHT
    _draw_receipt(block, bill, words)
    _draw_payment_part(block, bill, words)
    _draw_code(block, bill)
    _draw_lines(block)
    return block


def _draw_receipt(block: Block, bill: SwissBill, words: SwissWords) -> None:
    block.set_run(_MARGIN * MM, _MARGIN * MM, set_line(words.receipt, _TITLE), _TITLE)
    heading, text = Style("bold", 6, 9, BLACK), Style("regular", 8, 9, BLACK)
    room = _ON_RECEIPT.width * MM
    # what may be left out where there is no room is the street; names are cut only after that
    ways: tuple[Callable[[Person], list[str]], ...] = (
        Person.as_lines,
        _without_street,
        lambda person: [_cut(line, text, room) for line in _without_street(person)],
    )
    for lines_of in ways:
        entries = _entries(bill, words, lines_of)
        if _gap(_ON_RECEIPT, entries, text) >= text.leading / 2:
            break
    _set_entries(block, _ON_RECEIPT, entries, heading, text)
    _set_amount(block, bill, words, (_MARGIN, 12.0), heading, text)
    acceptance = set_line(words.acceptance_point, heading)
    block.set_run((_MARGIN + _ON_RECEIPT.width) * MM, 82 * MM, acceptance, heading, "right")


def _draw_payment_part(block: Block, bill: SwissBill, words: SwissWords) -> None:
    x = _RECEIPT + _MARGIN
    block.set_run(x * MM, _MARGIN * MM, set_line(words.payment_part, _TITLE), _TITLE)
    entries = _entries(bill, words, Person.as_lines)
    if bill.message:
        entries.insert(-1, (words.information, [bill.message]))
    for size in (10, 9, 8):
        heading, text = Style("bold", size - 2, size + 1, BLACK), Style("regular", size, size + 1, BLACK)
        if _gap(_ON_PART, entries, text) >= text.leading / 2:
            break
    _set_entries(block, _ON_PART, entries, heading, text)
    heading, text = Style("bold", 8, 11, BLACK), Style("regular", 10, 11, BLACK)
    _set_amount(block, bill, words, (x, 15.0), heading, text)


def _entries(bill: SwissBill, words: SwissWords, lines_of: Callable[[Person], list[str]]) -> Entries:
    entries: Entries = [(words.account, [grouped(bill.iban), *lines_of(bill.creditor)])]
    if bill.reference:
        entries.append((words.reference, [grouped(bill.reference)]))
    if bill.debtor:
        entries.append((words.payable_by, lines_of(bill.debtor)))
    else:
        entries.append((words.payable_by_blank, None))
    return entries


def _without_street(person: Person) -> list[str]:
    lines = person.as_lines()
    return [lines[0], lines[-1]]


def _cut(line: str, style: Style, width: float) -> str:
    """The text, cut with an ellipsis where it is wider than `width` points."""
    whole = set_line(line, style)
    while whole.width * style.size > width:
        line = f"{line.removesuffix('…')[:-1].rstrip()}…"
        whole = set_line(line, style)
    return line


def _gap(section: Section, entries: Entries, text: Style) -> float:
    """The room between two entries, at most a line; below zero when they do not fit."""
    width = section.width * MM
    count = sum(1 + sum(len(set_lines(line, text, width)) for line in lines or []) for _, lines in entries)
    field = sum(section.blank[1] * MM + _ABOVE_BLANK for _, lines in entries if lines is None)
    free = section.height * MM - count * text.leading - field
    return min(text.leading, free / (len(entries) - 1))


def _set_entries(block: Block, section: Section, entries: Entries, heading: Style, text: Style) -> None:
    """Sets headings and their lines, one below the other."""
    gap = max(_gap(section, entries, text), 0.0)
    top, left = section.top * MM, section.x * MM
    for title, lines in entries:
        top = block.set_run(left, top, set_line(title, heading), heading)
        if lines is None:
            _draw_blank(block, section, top + _ABOVE_BLANK)
        for line in lines or []:
            top = block.set_text(left, top, line, text, section.width * MM)
        top += gap


def _set_amount(
    block: Block, bill: SwissBill, words: SwissWords, place: tuple[float, float], heading: Style, text: Style
) -> None:
    x, step = place
    amount = f"{bill.amount:,.2f}".replace(",", " ")
    for left, title, value in ((x, words.currency, bill.currency), (x + step, words.amount, amount)):
        top = block.set_run(left * MM, _AMOUNTS * MM, set_line(title, heading), heading)
        block.set_run(left * MM, top, set_line(value, text), text)


def _draw_code(block: Block, bill: SwissBill) -> None:
    x, y = (_RECEIPT + _MARGIN) * MM, 17 * MM
    modules, path = qr_path(bill.payload)
    block.shapes.append(Drawing(x, y, _QR_SIDE * MM / modules, f"{path}\nf", BLACK))
    middle = _QR_SIDE / 2
    block.shapes.append(Drawing(x, y, MM, _square(middle, _CROSS_FIELD, _CROSS_FIELD), WHITE))
    block.shapes.append(Drawing(x, y, MM, _square(middle, _CROSS_SQUARE, _CROSS_SQUARE), BLACK))
    block.shapes.append(Drawing(x, y, MM, _square(middle, *_BAR), WHITE))
    block.shapes.append(Drawing(x, y, MM, _square(middle, *reversed(_BAR)), WHITE))


def _square(middle: float, width: float, height: float) -> str:
    return f"{middle - width / 2:.4f} {middle - height / 2:.4f} {width:.4f} {height:.4f} re f"


def _draw_blank(block: Block, section: Section, top: float) -> None:
    """The corners of a field that is filled in by hand."""
    width, height = section.blank
    corner = _CORNER
    path = " ".join(
        f"{x} {y + dy:g} m {x} {y} l {x + dx:g} {y} l"
        for x, dx in ((0, corner), (width, -corner))
        for y, dy in ((0, corner), (height, -corner))
    )
    block.shapes.append(Drawing(section.x * MM, top, MM, f"{0.75 / MM:.3f} w {path} S", BLACK))


def _draw_lines(block: Block) -> None:
    """Where to cut: above the whole, and between receipt and payment part, each with scissors."""
    across = f"0 0 m {_MARGIN} 0 l {_MARGIN + 4} 0 m 210 0 l"
    down = f"{_RECEIPT} 0 m {_RECEIPT} 5 l {_RECEIPT} 9 m {_RECEIPT} 105 l"
    block.shapes.append(Drawing(0, 0, MM, f"{_LINE / MM:.3f} w {across} {down} S", BLACK))
    for path in (_scissors(_MARGIN + 0.1, 0.0, turned=False), _scissors(_RECEIPT, 5.1, turned=True)):
        block.shapes.append(Drawing(0, 0, MM, f"{_LINE / MM:.3f} w {path} S", BLACK))


def _scissors(x: float, y: float, *, turned: bool) -> str:
    """Their path, pointing to the right from (x, y), or downwards when `turned`."""

    def at(along: float, across: float) -> str:
        return f"{x + across:.3f} {y + along:.3f}" if turned else f"{x + along:.3f} {y + across:.3f}"

    parts = []
    radius, bend = 0.5, 0.5 * 0.5523
    for side in (1, -1):
        across = 0.75 * side
        parts.append(
            f"{at(0.6 - radius, across)} m "
            f"{at(0.6 - radius, across + bend)} {at(0.6 - bend, across + radius)} {at(0.6, across + radius)} c "
            f"{at(0.6 + bend, across + radius)} {at(0.6 + radius, across + bend)} {at(0.6 + radius, across)} c "
            f"{at(0.6 + radius, across - bend)} {at(0.6 + bend, across - radius)} {at(0.6, across - radius)} c "
            f"{at(0.6 - bend, across - radius)} {at(0.6 - radius, across - bend)} {at(0.6 - radius, across)} c "
            f"{at(1.0, across - 0.3 * side)} m {at(3.7, -0.6 * side)} l"
        )
    return " ".join(parts)

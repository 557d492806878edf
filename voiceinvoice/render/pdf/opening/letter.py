"""The business letter: the client's address where envelopes have their window, the facts beside it, then the title.

The window is where DIN 5008 (form B) has it: 45 to 90 mm from the top, 85 mm wide; windows of US envelopes of the
common size show it too.
"""

from msgspec.structs import replace

from voiceinvoice.domain.party import Business
from voiceinvoice.render.pdf.bidi import isolated
from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.opening.pieces import (
    client_entries,
    due_text,
    facts_of,
    fitted,
    put_entries,
    put_logo,
    put_mark,
    seller_entries,
    void_reason,
)
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines, shorten, width_of

_MILLIMETRE = 72 / 25.4
_WINDOW_TOP = 45 * _MILLIMETRE
_WINDOW_BOTTOM = 90 * _MILLIMETRE
_WINDOW_WIDTH = 80 * _MILLIMETRE
_FACT_GAP = 3.0
#: Right of a title that has the status beside it.
_MARK_ROOM = 100
#: Of the line above the client's address that says where an undelivered letter goes back to.
_SENDER_SIZE = 6.5


def letter_opening(sheet: Sheet) -> list[Block]:
    """The letterhead with addresses and facts, then the title."""
    return [_head(sheet), _title(sheet)]


def _head(sheet: Sheet) -> Block:
    block, theme, seller = Block(), sheet.theme, sheet.invoice.seller
    window = _WINDOW_TOP - theme.margin
    column = sheet.left + max(_WINDOW_WIDTH, sheet.width * 0.56) + theme.gutter
    room = sheet.right - column
    top = 0.0
    if seller.logo:
        top = put_logo(block, sheet, column, 0, "left") + theme.gutter / 2
    entries = seller_entries(sheet)
    if seller.name and not seller.logo:
        entries[0] = (seller.name, theme.brand, "")
    bottom = put_entries(block, column, top, entries, room)
    _put_facts(block, sheet, column, max(bottom + theme.gutter, window), room)
    if sender := _sender(seller):
        small = replace(theme.label, size=_SENDER_SIZE)
        block.set_run(sheet.left, window, shorten(sender, small, _WINDOW_WIDTH), small)
        block.add_rule(sheet.left, window + small.leading, _WINDOW_WIDTH, theme.hair, theme.hairline)
    put_entries(block, sheet.left, window + theme.label.leading + 6, client_entries(sheet), _WINDOW_WIDTH)
    block.height = max(block.height, _WINDOW_BOTTOM - theme.margin)
    return block


def _sender(seller: Business) -> str:
    """The business's name and address on one line, without the country."""
    lines = seller.address.as_lines() if seller.address else ()
    if seller.address and seller.address.country:
        lines = lines[:-1]
    return "  \u00b7  ".join(isolated(part) for part in (seller.name, *lines) if part)


def _put_facts(block: Block, sheet: Sheet, x: float, top: float, room: float) -> None:
    """Label and value side by side, a value below its label where both do not fit; what is to be paid comes last."""
    theme = sheet.theme
    due = due_text(sheet)
    rows = [(label, value, theme.fact) for label, value in facts_of(sheet)]
    rows.append((sheet.due_label, due, fitted(due, theme.hero, room)))
    for label, value, style in rows:
        beside = room - width_of(label, theme.label) - theme.label.size
        runs = set_lines(value, style, room)
        block.set_text(x, top + (style.leading - theme.label.leading) / 2 + 0.4, label, theme.label, room)
        if len(runs) > 1 or runs[0].width * style.size > beside:
            top += theme.label.leading
        for run in runs:
            top = block.set_run(x + room, top, run, style, "right")
        top += _FACT_GAP


def _title(sheet: Sheet) -> Block:
    """What this is, and its number, on one line where there is room."""
    block, theme = Block(), sheet.theme
    bottom = block.set_text(sheet.left, 0, sheet.full_title, theme.title, sheet.width)
    said = set_line(sheet.full_title, theme.title).width * theme.title.size
    if said < sheet.width - _MARK_ROOM:
        put_mark(block, sheet, sheet.left + said + theme.title.size / 2, theme.title.leading / 2 + 1)
    else:
        put_mark(block, sheet, sheet.left, bottom + theme.mark.leading / 2 + 2)
    if reason := void_reason(sheet):
        block.set_text(sheet.left, block.height + 2, reason, replace(theme.label, colour=theme.alarm), sheet.width)
    return block

"""The colourful page: a band of the accent across the top with what it is and what is to be paid, the rest below it."""

from msgspec.structs import replace

from voiceinvoice.render.pdf.block import Block, Panel, baseline
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
from voiceinvoice.render.pdf.text import set_line, width_of

#: The share of the width that facts take, beside the two parties.
_FACTS_SHARE = 0.28


def band_opening(sheet: Sheet) -> list[Block]:
    """The band, then the business, the client and the facts in three columns."""
    return [_band(sheet), _columns(sheet)]


def _band(sheet: Sheet) -> Block:
    """The title with number and status on the left, what is to be paid on the right, all on the accent."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    due = due_text(sheet)
    hero = fitted(due, theme.hero, sheet.half)
    title = fitted(sheet.title, theme.title, sheet.half)
    bottom = block.set_text(sheet.left, 0, sheet.title, title, sheet.width)
    put_mark(block, sheet, sheet.left + width_of(sheet.title, title) + 14, title.leading / 2 + 1, theme.on_accent)
    small = replace(theme.number, size=theme.label.size + 1.5)
    for text, style in ((invoice.number, theme.number), (void_reason(sheet), small)):
        if text:
            bottom = block.set_text(sheet.left, bottom, text, style, sheet.half)
    top = baseline(title) - baseline(hero)
    lowest = block.set_run(sheet.right, top, set_line(due, hero), hero, "right")
    block.set_run(sheet.right, lowest - 1, set_line(sheet.due_label, small), small, "right")
    block.height += theme.panel_padding
    height = theme.margin + block.height
    block.shapes.insert(0, Panel(0, -theme.margin, sheet.size[0], height, 0, fill=theme.accent))
    return block


def _columns(sheet: Sheet) -> Block:
    block, theme, labels, seller = Block(), sheet.theme, sheet.labels, sheet.invoice.seller
    last = sheet.width * _FACTS_SHARE
    each = (sheet.width - last) / 2 - theme.gutter
    start = 0.0
    if seller.logo:
        start = put_logo(block, sheet, sheet.left, 0, "left") + theme.gutter * 0.75
    x = sheet.left
    for label, entries in ((labels.seller, seller_entries(sheet)), (labels.client, client_entries(sheet))):
        if entries:
            put_entries(block, x, block.set_text(x, start, label, theme.label, each) + 3, entries, each)
            x += each + theme.gutter
    top = start
    x = sheet.right - last
    for label, value in facts_of(sheet):
        top = block.set_text(x, top, label, theme.label, last)
        top = block.set_text(x, top, value, theme.fact, last) + 5
    return block

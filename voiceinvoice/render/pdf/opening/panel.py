"""The open page: title and logo, the parties side by side, and the facts on a panel."""

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

#: A fact is given no more room than this, so that few facts stand close together.
_FACT_ROOM = 118


def panel_opening(sheet: Sheet) -> list[Block]:
    """Letterhead, parties, facts."""
    return [_letterhead(sheet), _parties(sheet), _facts(sheet)]


def _letterhead(sheet: Sheet) -> Block:
    """What it is, with its number and status on the left; the logo, or the business's name, on the right."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    half = sheet.half
    bottom = block.set_text(sheet.left, 0, sheet.title, theme.title, half)
    put_mark(block, sheet, sheet.left + width_of(sheet.title, theme.title) + 12, theme.title.leading / 2 + 1)
    if invoice.number:
        bottom = block.set_text(sheet.left, bottom, invoice.number, theme.number, half)
    if reason := void_reason(sheet):
        block.set_text(sheet.left, bottom + 3, reason, replace(theme.label, colour=theme.alarm), half)
    if invoice.seller.logo:
        put_logo(block, sheet, sheet.right, 2, "right")
    elif invoice.seller.name:
        top = baseline(theme.title) - baseline(theme.brand)
        block.set_text(sheet.right - half, top, invoice.seller.name, theme.brand, half, align="right")
    return block


def _parties(sheet: Sheet) -> Block:
    """Who sells and who buys, side by side."""
    block, theme, labels = Block(), sheet.theme, sheet.labels
    x = sheet.left
    for label, entries in ((labels.seller, seller_entries(sheet)), (labels.client, client_entries(sheet))):
        if not entries:
            continue
        top = block.set_text(x, 0, label, theme.label, sheet.half) + 2
        put_entries(block, x, top, entries, sheet.half)
        x += sheet.half + theme.gutter
    return block


def _facts(sheet: Sheet) -> Block:
    """Dates and references on a panel, and what is to be paid, large."""
    block, theme = Block(), sheet.theme
    pad = theme.panel_padding
    due = due_text(sheet)
    usual = replace(theme.hero, colour=theme.alarm) if sheet.invoice.status == "void" else theme.hero
    hero = fitted(due, usual, (sheet.width - 2 * pad) * 0.5)
    hero_width = max(width_of(due, hero), width_of(sheet.due_label, theme.label))
    facts = facts_of(sheet)
    step = min((sheet.width - 2 * pad - hero_width - theme.gutter) / len(facts), _FACT_ROOM)
    bottom = 0.0
    for place, (label, value) in enumerate(facts):
        x = sheet.left + pad + place * step
        top = block.set_text(x, pad, label, theme.label, step - 8) + baseline(hero) - baseline(theme.fact)
        bottom = max(bottom, block.set_text(x, top, value, theme.fact, step - 8))
    edge = sheet.right - pad
    top = block.set_run(edge, pad, set_line(sheet.due_label, theme.label), theme.label, "right")
    bottom = max(bottom, block.set_run(edge, top, set_line(due, hero), hero, "right"))
    block.height = bottom + pad - 2
    block.shapes.append(Panel(sheet.left, 0, sheet.width, block.height, theme.panel_radius, fill=theme.tint))
    return block

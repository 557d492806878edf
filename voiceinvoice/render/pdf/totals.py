"""What it all comes to. Every amount is the invoice's own; nothing is added up here."""

from decimal import Decimal

from msgspec.structs import replace

from voiceinvoice.render.pdf.block import Block, Panel
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines
from voiceinvoice.render.pdf.theme import Style

#: More payments than these are shown as their sum.
_SHOWN_PAYMENTS = 6
_LABEL_GAP = 14
#: Above and below a total on a filled ground.
_FILL = 7

#: A label, an amount as text, how they are set, and whether a rule stands above.
Entry = tuple[str, str, Style, bool]


def totals(sheet: Sheet) -> Block:
    """Subtotal, discounts, taxes, total, payments and what is left to pay: those that say something, at the right."""
    block, theme = Block(), sheet.theme
    entries = _entries(sheet)
    amounts = [set_line(amount, style) for _, amount, style, _ in entries]
    widest = max(run.width * entry[2].size for run, entry in zip(amounts, entries, strict=True))
    width = max(sheet.half, widest + 90)
    left = sheet.right - width
    inset = theme.row_inset
    top = 0.0
    for place, ((label, _, style, ruled), amount) in enumerate(zip(entries, amounts, strict=True)):
        is_filled = theme.total == "filled" and place == len(entries) - 1
        if is_filled:
            style = replace(style, colour=theme.on_accent)
            top += 11
        elif ruled:
            top += 5
            block.add_rule(left, top, width, theme.rule if style is theme.grand else theme.hair, theme.ink)
            top += 6
        above = top
        end = sheet.right - inset
        block.set_run(end, top, amount, style, "right", (end - widest, end))
        taken = widest if sheet.is_leftward else amount.width * style.size  # mirrored, all begin with the widest
        for run in set_lines(label, style, width - taken - _LABEL_GAP - 2 * inset):
            top = block.set_run(left + inset, top, run, style)
        if is_filled:
            height = top - above + 2 * _FILL
            block.shapes.append(Panel(left, above - _FILL, width, height, theme.panel_radius, fill=theme.accent))
            block.height = max(block.height, top + _FILL)
        top += 3
    return block


def _entries(sheet: Sheet) -> list[Entry]:
    theme, labels, figures, invoice = sheet.theme, sheet.labels, sheet.figures, sheet.invoice
    plain = theme.figure

    def entry(label: str, amount: Decimal) -> Entry:
        return label, figures.amount(amount), plain, False

    entries = []
    if invoice.discount_total or invoice.taxes:
        entries.append(entry(labels.subtotal, invoice.subtotal))
    if invoice.line_discount_total:
        entries.append(entry(labels.line_discounts, -invoice.line_discount_total))
    if invoice.discount:
        entries.append(entry(labels.discount, -invoice.discount))
    for tax in invoice.taxes:
        label = labels.tax_on.replace("{rate}", figures.percent(tax.rate)).replace("{base}", figures.amount(tax.base))
        called = labels.tax_name(tax)
        name = f"{called} ({tax.reason})" if tax.reason else called
        entries.append(entry(label.replace("{name}", name), tax.amount))
    entries.append((labels.total, figures.money(invoice.total), theme.grand, True))
    if 0 < len(invoice.payments) <= _SHOWN_PAYMENTS:
        entries += [
            entry(labels.paid_on.replace("{date}", figures.date(paid.paid_on)), -paid.amount)
            for paid in invoice.payments
        ]
    elif invoice.payments:
        entries.append(entry(labels.paid_total, -invoice.amount_paid))
    entries += [entry(f"{labels.credit_note} {credit.number}", -credit.amount) for credit in invoice.credits]
    if (invoice.payments or invoice.credits) and invoice.status != "void":
        entries.append((labels.amount_due, figures.money(invoice.balance_due), theme.due, True))
    return entries

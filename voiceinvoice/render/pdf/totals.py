"""What it all comes to. Every amount is the invoice's own; nothing is added up here."""

from decimal import Decimal

from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines
from voiceinvoice.render.pdf.theme import Style

#: More payments than these are shown as their sum.
_SHOWN_PAYMENTS = 6
_LABEL_GAP = 14

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
    top = 0.0
    for (label, _, style, ruled), amount in zip(entries, amounts, strict=True):
        if ruled:
            top += 5
            block.add_rule(left, top, width, theme.rule if style is theme.grand else theme.hair, theme.ink)
            top += 6
        block.set_run(sheet.right, top, amount, style, "right")
        for run in set_lines(label, style, width - amount.width * style.size - _LABEL_GAP):
            top = block.set_run(left, top, run, style)
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
    if invoice.payments and invoice.status != "void":
        entries.append((labels.amount_due, figures.money(invoice.balance_due), theme.due, True))
    return entries

"""The bands of the page below its table, the footer, and the head of later pages: one function each."""

from voiceinvoice.render.pdf.bidi import isolated
from voiceinvoice.render.pdf.block import Block, Link
from voiceinvoice.render.pdf.opening.pieces import put_mark
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines, shorten


def request(sheet: Sheet) -> str:
    """The sentence that says how much is to be paid and when, empty when no day is set or nothing is due."""
    invoice, labels = sheet.invoice, sheet.labels
    if not invoice.due_date or not invoice.balance_due:
        return ""
    sentence = labels.pay_on_receipt if invoice.due_date == invoice.issue_date else labels.pay_by
    due = sheet.figures.date(invoice.due_date)
    return sentence.replace("{amount}", sheet.figures.money(invoice.balance_due)).replace("{date}", due)


def notes(sheet: Sheet) -> list[Block]:
    """The notes, line by line."""
    return passage(sheet, sheet.labels.notes, _unlinked(sheet.invoice.notes), min(sheet.width, sheet.theme.measure))


def farewell(sheet: Sheet) -> list[Block]:
    """What the business says at the end of every invoice or, where it says nothing, thanks."""
    if sheet.invoice.status == "void" or sheet.invoice.is_credit_note:
        return []
    said = sheet.invoice.seller.notes or sheet.labels.thanks
    return passage(sheet, "", _unlinked(said), min(sheet.width, sheet.theme.measure))


def _unlinked(text: str) -> list[tuple[str, str]]:
    return [(line, "") for line in text.strip().splitlines()]


def passage(sheet: Sheet, label: str, texts: list[tuple[str, str]], width: float) -> list[Block]:
    """Labelled texts, each with the address it leads to or nothing, as blocks of one line, so that long ones run over
    pages; the label stays with two lines."""
    style = sheet.theme.body
    runs = [(run, url) for text, url in texts for run in set_lines(text, style, width)]
    blocks: list[Block] = []
    for place, (run, url) in enumerate(runs):
        if place == 0:
            blocks.append(Block())
            blocks[0].height = blocks[0].set_text(sheet.left, 0, label, sheet.theme.label, width) + 2 if label else 0
        elif place > 1:
            blocks.append(Block())
        block = blocks[-1]
        if url:
            block.links.append(Link(sheet.left, block.height, run.width * style.size, style.leading, url))
        block.set_run(sheet.left, block.height, run, style)
    return blocks


def running_head(sheet: Sheet) -> Block:
    """The top of every page after the first."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    half = sheet.half
    title = shorten(sheet.full_title, theme.running, half)
    bottom = block.set_run(sheet.left, 0, title, theme.running)
    put_mark(block, sheet, sheet.left + title.width * theme.running.size + 10, bottom - theme.running.leading / 2)
    name = shorten(invoice.seller.name, theme.contact, half)
    block.set_run(sheet.right, 0, name, theme.contact, "right")
    block.height += 18
    return block


def footer(sheet: Sheet, page: int, pages: int) -> Block:
    """Whose invoice this is, and which page of how many."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    named = [part for part in (invoice.seller.name, sheet.full_title) if part]
    count = set_line(sheet.labels.page_of.replace("{page}", str(page)).replace("{pages}", str(pages)), theme.footer)
    block.add_rule(sheet.left, 0, sheet.width, theme.hair, theme.hairline)
    block.set_run(sheet.right, 8, count, theme.footer, "right")
    room = sheet.width - count.width * theme.footer.size - theme.gutter
    block.set_run(sheet.left, 8, shorten("  \u00b7  ".join(map(isolated, named)), theme.footer, room), theme.footer)
    return block

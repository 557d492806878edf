"""The bands of the page below its table, the footer, and the head of later pages: one function each."""

from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.opening.pieces import put_mark
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines, shorten


def payment(sheet: Sheet, width: float) -> list[Block]:
    """The account, then how to pay as the business words it, line by line; nothing when there is nothing to pay."""
    seller = sheet.invoice.seller
    if sheet.invoice.status in {"paid", "void"}:
        return []
    fours = [seller.iban[start : start + 4] for start in range(0, len(seller.iban), 4)]
    account = [f"{label} {number}" for label, number in (("IBAN", " ".join(fours)), ("BIC", seller.bic)) if number]
    details = "\n".join([*account, seller.payment_details]).strip()
    if not details:
        return []
    return _passage(sheet, sheet.labels.payment, "\n".join([*_request(sheet), details]), width)


def _request(sheet: Sheet) -> list[str]:
    """The sentence that says how much is to be paid and when."""
    invoice, labels = sheet.invoice, sheet.labels
    if not invoice.due_date or not invoice.balance_due:
        return []
    sentence = labels.pay_on_receipt if invoice.due_date == invoice.issue_date else labels.pay_by
    due = sheet.figures.date(invoice.due_date)
    return [sentence.replace("{amount}", sheet.figures.money(invoice.balance_due)).replace("{date}", due)]


def notes(sheet: Sheet) -> list[Block]:
    """The notes, line by line."""
    return _passage(sheet, sheet.labels.notes, sheet.invoice.notes, min(sheet.width, sheet.theme.measure))


def farewell(sheet: Sheet) -> list[Block]:
    """What the business says at the end of every invoice or, where it says nothing, thanks."""
    if sheet.invoice.status == "void":
        return []
    said = sheet.invoice.seller.notes or sheet.labels.thanks
    return _passage(sheet, "", said, min(sheet.width, sheet.theme.measure))


def _passage(sheet: Sheet, label: str, text: str, width: float) -> list[Block]:
    """A labelled text as blocks of one line, so that a long one runs over pages; the label stays with two lines."""
    runs = set_lines(text.strip(), sheet.theme.body, width) if text.strip() else []
    blocks: list[Block] = []
    for place, run in enumerate(runs):
        if place == 0:
            blocks.append(Block())
            blocks[0].height = blocks[0].set_text(sheet.left, 0, label, sheet.theme.label, width) + 2 if label else 0
        elif place > 1:
            blocks.append(Block())
        blocks[-1].set_run(sheet.left, blocks[-1].height, run, sheet.theme.body)
    return blocks


def running_head(sheet: Sheet) -> Block:
    """The top of every page after the first."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    half = sheet.half
    title = shorten(f"{sheet.labels.invoice} {invoice.number}".strip(), theme.running, half)
    bottom = block.set_run(sheet.left, 0, title, theme.running)
    put_mark(block, sheet, sheet.left + title.width * theme.running.size + 10, bottom - theme.running.leading / 2)
    name = shorten(invoice.seller.name, theme.contact, half)
    block.set_run(sheet.right, 0, name, theme.contact, "right")
    block.height += 18
    return block


def footer(sheet: Sheet, page: int, pages: int) -> Block:
    """Whose invoice this is, and which page of how many."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    named = [part for part in (invoice.seller.name, f"{sheet.labels.invoice} {invoice.number}".strip()) if part]
    count = set_line(sheet.labels.page_of.replace("{page}", str(page)).replace("{pages}", str(pages)), theme.footer)
    block.add_rule(sheet.left, 0, sheet.width, theme.hair, theme.hairline)
    block.set_run(sheet.right, 8, count, theme.footer, "right")
    room = sheet.width - count.width * theme.footer.size - theme.gutter
    block.set_run(sheet.left, 8, shorten("  \u00b7  ".join(named), theme.footer, room), theme.footer)
    return block

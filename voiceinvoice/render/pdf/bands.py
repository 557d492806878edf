"""The bands of the page, from the letterhead down to the notes: one function each, giving a measured block."""

import re

from msgspec.structs import replace

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.party import Address
from voiceinvoice.render.pdf.block import Block, Panel, Picture, baseline
from voiceinvoice.render.pdf.links import mail_link, web_link
from voiceinvoice.render.pdf.logo import read_logo
from voiceinvoice.render.pdf.numbers import country_name
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_line, set_lines, shorten, width_of
from voiceinvoice.render.pdf.theme import Colour, Style

#: A VAT number as EU countries and the United Kingdom write it: the country's two letters, then figures.
_VAT_ID = re.compile(r"[A-Z]{2}[ .-]?[0-9A-Z]{0,3}[0-9]")
#: A piece of text of a band, how it is set, and the address it leads to, if any.
Entry = tuple[str, Style, str]


def letterhead(sheet: Sheet) -> Block:
    """The word "Invoice" with its number and status on the left; the logo, or the business's name, on the right."""
    block, theme, invoice = Block(), sheet.theme, sheet.invoice
    half = sheet.half
    bottom = block.set_text(sheet.left, 0, sheet.labels.invoice, theme.title, half)
    _put_mark(block, sheet, sheet.left + width_of(sheet.labels.invoice, theme.title) + 12, theme.title.leading / 2 + 1)
    if invoice.number:
        bottom = block.set_text(sheet.left, bottom, invoice.number, theme.number, half)
    if invoice.status == "void" and invoice.void_reason:
        block.set_text(sheet.left, bottom + 3, invoice.void_reason, replace(theme.label, colour=theme.alarm), half)
    if invoice.seller.logo:
        logo = read_logo(invoice.seller.logo)
        scale = min(theme.logo_width / logo.width, theme.logo_height / logo.height)
        width, height = logo.width * scale, logo.height * scale
        block.shapes.append(Picture(sheet.right - width, 2, width, height, logo))
        block.height = max(block.height, height)
    elif invoice.seller.name:
        top = baseline(theme.title) - baseline(theme.brand)
        block.set_text(sheet.right - half, top, invoice.seller.name, theme.brand, half, align="right")
    return block


def _put_mark(block: Block, sheet: Sheet, x: float, middle: float) -> None:
    """The status, quiet, in an outline beside the title."""
    theme, labels = sheet.theme, sheet.labels
    marks: dict[str, tuple[str, Colour]] = {
        "draft": (labels.draft, theme.soft),
        "paid": (labels.paid, theme.accent_text),
        "void": (labels.void, theme.alarm),
    }
    if sheet.invoice.status not in marks:
        return
    word, colour = marks[sheet.invoice.status]
    style = replace(theme.mark, colour=colour)
    top = middle - style.leading / 2
    width = width_of(word, style) + 14
    block.shapes.append(Panel(x, top, width, style.leading, style.leading / 2, outline=colour))
    block.set_text(x + 7, top, word, style, width)


def parties(sheet: Sheet) -> Block:
    """Who sells and who buys, side by side."""
    theme, labels, seller, client = sheet.theme, sheet.labels, sheet.invoice.seller, sheet.invoice.client
    selling = [
        *_name(seller.name, theme.name),
        *_address(seller.address, sheet),
        *_contacts(sheet, seller.email, seller.phone, seller.website, seller.tax_id),
    ]
    buying = [
        *_name(client.name, theme.name),
        *_address(client.address, sheet),
        *_contacts(sheet, client.email, client.phone, "", client.tax_id),
        *_name(_reference(sheet), theme.contact),
    ]
    block = Block()
    half = sheet.half
    x = sheet.left
    for label, entries in ((labels.seller, selling), (labels.client, buying)):
        if not entries:
            continue
        top = block.set_text(x, 0, label, theme.label, half) + 2
        for text, style, url in entries:
            top = block.set_text(x, top, text, style, half, url=url)
        x += half + theme.gutter
    return block


def _reference(sheet: Sheet) -> str:
    text = sheet.invoice.buyer_reference
    return sheet.labels.buyer_reference.replace("{text}", text) if text else ""


def _name(name: str, style: Style) -> list[Entry]:
    return [(name, style, "")] if name else []


def _address(address: Address | None, sheet: Sheet) -> list[Entry]:
    if not address:
        return []
    lines = address.as_lines(country_name(address.country, sheet.labels.language))
    return [(line, sheet.theme.body, "") for line in lines]


def _contacts(sheet: Sheet, email: str, phone: str, website: str, tax_id: str) -> list[Entry]:
    style = sheet.theme.contact
    contacts = [
        (email, style, mail_link(email)),
        (phone, style, ""),
        (website, style, web_link(website)),
        (_tax_id(sheet, tax_id), style, ""),
    ]
    return [contact for contact in contacts if contact[0]]


def _tax_id(sheet: Sheet, number: str) -> str:
    label = sheet.labels.vat_id if _VAT_ID.match(number) else sheet.labels.tax_id
    return label.replace("{id}", number) if number else ""


def facts(sheet: Sheet) -> Block:
    """Dates and references on a panel, and what is to be paid, large."""
    block, theme, labels, invoice = Block(), sheet.theme, sheet.labels, sheet.invoice
    pad = theme.panel_padding
    hero = theme.hero if invoice.status != "void" else replace(theme.hero, colour=theme.alarm)
    due = sheet.labels.void if invoice.status == "void" else sheet.figures.money(invoice.balance_due)
    hero_room = (sheet.width - 2 * pad) * 0.5
    if (asked := width_of(due, hero)) > hero_room:
        hero = replace(hero, size=hero.size * hero_room / asked)
    hero_width = max(width_of(due, hero), width_of(labels.amount_due, theme.label))

    cells = [(labels.issue_date, sheet.figures.date(invoice.issue_date))]
    if invoice.due_date:
        cells.append((labels.due_date, sheet.figures.date(invoice.due_date)))
    if invoice.po_number:
        cells.append((labels.po_number, invoice.po_number))
    if invoice.delivery:
        cells.append((labels.delivery, _period(sheet, invoice.delivery)))
    step = min((sheet.width - 2 * pad - hero_width - theme.gutter) / len(cells), 118)
    bottom = 0.0
    for place, (label, value) in enumerate(cells):
        x = sheet.left + pad + place * step
        top = block.set_text(x, pad, label, theme.label, step - 8) + baseline(hero) - baseline(theme.fact)
        bottom = max(bottom, block.set_text(x, top, value, theme.fact, step - 8))
    edge = sheet.right - pad
    top = block.set_run(edge, pad, set_line(labels.amount_due, theme.label), theme.label, "right")
    bottom = max(bottom, block.set_run(edge, top, set_line(due, hero), hero, "right"))
    block.height = bottom + pad - 2
    block.shapes.append(Panel(sheet.left, 0, sheet.width, block.height, theme.panel_radius, fill=theme.tint))
    return block


def _period(sheet: Sheet, delivery: Delivery) -> str:
    start = sheet.figures.date(delivery.start)
    if not delivery.end:
        return start
    return sheet.labels.delivery_period.replace("{start}", start).replace("{end}", sheet.figures.date(delivery.end))


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
    _put_mark(block, sheet, sheet.left + title.width * theme.running.size + 10, bottom - theme.running.leading / 2)
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

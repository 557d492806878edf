"""What every opening is made of: the parties, the facts, the status and the logo."""

import re
from typing import Literal

from msgspec.structs import replace

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.party import Address
from voiceinvoice.render.pdf.block import Block, Panel, Picture
from voiceinvoice.render.pdf.links import mail_link, web_link
from voiceinvoice.render.pdf.logo import read_logo
from voiceinvoice.render.pdf.numbers import country_name
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import width_of
from voiceinvoice.render.pdf.theme import Colour, Style

#: A piece of text, how it is set, and the address it leads to, if any.
Entry = tuple[str, Style, str]
#: A VAT number as EU countries and the United Kingdom write it: the country's two letters, then figures.
_VAT_ID = re.compile(r"[A-Z]{2}[ .-]?[0-9A-Z]{0,3}[0-9]")


def seller_entries(sheet: Sheet) -> list[Entry]:
    """The business: its name, address and contacts."""
    seller = sheet.invoice.seller
    return [
        *_if_said(seller.name, sheet.theme.name),
        *_address(seller.address, sheet),
        *_contacts(sheet, seller.email, seller.phone, seller.website, seller.tax_id),
    ]


def client_entries(sheet: Sheet) -> list[Entry]:
    """The buyer, and what it wants to find on its invoices."""
    client, reference = sheet.invoice.client, sheet.invoice.buyer_reference
    said = sheet.labels.buyer_reference.replace("{text}", reference) if reference else ""
    return [
        *_if_said(client.name, sheet.theme.name),
        *_address(client.address, sheet),
        *_contacts(sheet, client.email, client.phone, "", client.tax_id),
        *_if_said(said, sheet.theme.contact),
    ]


def put_entries(block: Block, x: float, top: float, entries: list[Entry], width: float) -> float:
    """Sets entries one below the other. Returns the bottom of the last."""
    for text, style, url in entries:
        top = block.set_text(x, top, text, style, width, url=url)
    return top


def facts_of(sheet: Sheet) -> list[tuple[str, str]]:
    """Dates and references, each with its label."""
    labels, invoice = sheet.labels, sheet.invoice
    facts = [(labels.issue_date, sheet.figures.date(invoice.issue_date))]
    if invoice.due_date:
        facts.append((labels.due_date, sheet.figures.date(invoice.due_date)))
    if before := invoice.preceding:
        facts.append((labels.preceding, f"{before.number}, {sheet.figures.date(before.issue_date)}"))
    if invoice.po_number:
        facts.append((labels.po_number, invoice.po_number))
    if invoice.delivery:
        facts.append((labels.delivery, _period(sheet, invoice.delivery)))
    return facts


def due_text(sheet: Sheet) -> str:
    """What is to be paid, or is taken back; that it is void, of a void invoice."""
    invoice = sheet.invoice
    return sheet.labels.void if invoice.status == "void" else sheet.figures.money(invoice.balance_due)


def fitted(text: str, style: Style, room: float) -> Style:
    """The style, smaller where one line of the text would not fit into `room`."""
    asked = width_of(text, style)
    return replace(style, size=style.size * room / asked) if asked > room else style


def put_mark(block: Block, sheet: Sheet, x: float, middle: float, colour: Colour | None = None) -> None:
    """The status, quiet, in an outline that starts at `x`; in `colour` or one of its own. An open invoice has none."""
    theme, labels = sheet.theme, sheet.labels
    marks: dict[str, tuple[str, Colour]] = {
        "draft": (labels.draft, theme.soft),
        "paid": (labels.paid, theme.accent_text),
        "credited": (labels.credited, theme.accent_text),
        "void": (labels.void, theme.alarm),
    }
    if sheet.invoice.status not in marks:
        return
    word, own = marks[sheet.invoice.status]
    style = replace(theme.mark, colour=colour or own)
    top = middle - style.leading / 2
    width = width_of(word, style) + 14
    block.shapes.append(Panel(x, top, width, style.leading, style.leading / 2, outline=style.colour))
    block.set_text(x + 7, top, word, style, width)


def put_logo(block: Block, sheet: Sheet, x: float, top: float, align: Literal["left", "right"]) -> float:
    """Draws the logo, its left or right end at `x`. Returns its bottom."""
    logo, theme = read_logo(sheet.invoice.seller.logo), sheet.theme
    scale = min(theme.logo_width / logo.width, theme.logo_height / logo.height)
    width, height = logo.width * scale, logo.height * scale
    block.shapes.append(Picture(x - width if align == "right" else x, top, width, height, logo))
    block.height = max(block.height, top + height)
    return top + height


def void_reason(sheet: Sheet) -> str:
    """Why the invoice is void, where somebody said so."""
    return sheet.invoice.void_reason if sheet.invoice.status == "void" else ""


def _if_said(text: str, style: Style) -> list[Entry]:
    return [(text, style, "")] if text else []


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


def _period(sheet: Sheet, delivery: Delivery) -> str:
    start = sheet.figures.date(delivery.start)
    if not delivery.end:
        return start
    return sheet.labels.delivery_period.replace("{start}", start).replace("{end}", sheet.figures.date(delivery.end))

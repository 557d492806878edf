"""How to pay, beside or below the totals: the account, the business's own words, and codes to scan."""

from urllib.parse import urlsplit

from msgspec.structs import replace

from voiceinvoice.domain.accounts import bank_code_text
from voiceinvoice.domain.paying.references import grouped, reference_of
from voiceinvoice.domain.paying.ways import Way
from voiceinvoice.render.pdf.bands import passage, request
from voiceinvoice.render.pdf.bidi import isolated
from voiceinvoice.render.pdf.block import Block, Drawing, Link
from voiceinvoice.render.pdf.sheet import Sheet
from voiceinvoice.render.pdf.text import set_lines
from voiceinvoice.render.pdf.theme import BLACK

#: A side of a code: modules of at least a third of a millimetre at the most that a code here may say.
_SIDE = 84.0
#: Modules that are left white around a code (ISO/IEC 18004).
_QUIET = 4


def payment(sheet: Sheet, width: float) -> list[Block]:
    """The lines, one block each, and the codes in one; nothing when there is nothing to pay."""
    if not sheet.invoice.is_payable:
        return []
    ways = {way.method: way for way in sheet.ways}
    lines = [(line, "") for line in _account(sheet)] if "bank" in ways else []
    lines += [(line, "") for line in sheet.invoice.seller.payment_details.strip().splitlines()]
    if "link" in ways:
        url = ways["link"].payload
        lines.append((sheet.labels.pay_online.replace("{host}", urlsplit(url).hostname or url), url))
    asking = request(sheet)
    if lines and asking:
        lines.insert(0, (asking, ""))
    blocks = passage(sheet, sheet.labels.payment, lines, width)
    codes = [way for way in sheet.ways if way.method in {"epc", "upi", "link"}]
    if codes:
        if not blocks:
            blocks = [Block()]
            blocks[0].set_text(sheet.left, 0, sheet.labels.payment, sheet.theme.label, width)
        blocks.append(_codes(sheet, codes, width))
    return blocks


def _account(sheet: Sheet) -> list[str]:
    seller, labels = sheet.invoice.seller, sheet.labels
    kind, code = "", ""
    if seller.bank_code:
        kind, code = bank_code_text(seller.bank_code, seller.address.country if seller.address else "")
    reference = reference_of(sheet.invoice)
    facts = [
        (labels.account_holder, seller.account_holder),
        ("IBAN", grouped(seller.iban)),
        ("BIC", seller.bic),
        (kind, code),
        (labels.account_number, seller.account_number),
        (labels.payment_reference, reference if reference == sheet.invoice.number else grouped(reference)),
    ]
    return [f"{label} {isolated(value)}" for label, value in facts if value]


def _codes(sheet: Sheet, ways: list[Way], width: float) -> Block:
    """The codes side by side, or one below the other where there is no room, each with what reads it below."""
    from voiceinvoice.render.pdf.qr import qr_path

    block, labels = Block(), sheet.labels
    style = replace(sheet.theme.footer, tabular=False)
    captions = {"epc": labels.scan_epc, "upi": labels.scan_upi, "link": labels.scan_link}
    symbols = [(qr_path(way.payload), way) for way in ways]
    quiet = max(_QUIET * _SIDE / modules for (modules, _), _ in symbols)
    x, top = sheet.left, quiet
    for (modules, path), way in symbols:
        if x > sheet.left and x + _SIDE > sheet.left + width:
            x, top = sheet.left, block.height + quiet
        block.shapes.append(Drawing(x, top, _SIDE / modules, f"{path}\nf", BLACK, _SIDE))
        if way.method != "epc":  # what a phone cannot scan off its own screen can be touched
            block.links.append(Link(x, top, _SIDE, _SIDE, way.payload))
        bottom = top + _SIDE + quiet
        for run in set_lines(captions[way.method], style, _SIDE + quiet):
            bottom = block.set_run(x, bottom, run, style)
        x += _SIDE + 2 * quiet
    return block

"""Bands into pages: what goes where, and where a page ends."""

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.pdf import bands
from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.document import Paper
from voiceinvoice.render.pdf.sheet import Sheet, sheet_for
from voiceinvoice.render.pdf.table import lay_out_table
from voiceinvoice.render.pdf.totals import totals

#: So many rows go along with the totals to a page of their own, so that it is seen what they sum up.
_COMPANY = 2
#: A payment text higher than this is set below the totals, where it can run over pages, and not beside them.
_BESIDE = 200.0


def lay_out(invoice: Invoice) -> Paper:
    """The pages of an invoice. Raises RenderFailed for what cannot be drawn."""
    sheet = sheet_for(invoice)
    pages = _Pages(sheet)
    gap = sheet.theme.band_gap
    for band in (bands.letterhead(sheet), bands.parties(sheet), bands.facts(sheet)):
        pages.add(band)
        pages.skip(gap)
    table = lay_out_table(sheet, pages.room)
    closing, after = _closing(sheet)
    pages.add_table(table.head, table.rows, closing)
    for passage in after:
        pages.skip(gap)
        for block in passage:
            pages.add(block)
    for number, page in enumerate(pages.done, start=1):
        page.put(bands.footer(sheet, number, len(pages.done)), 0, sheet.size[1] - sheet.theme.footer_height)
    return Paper(
        size=sheet.size,
        pages=pages.done,
        title=f"{sheet.labels.invoice} {invoice.number}".strip(),
        author=invoice.seller.name,
        language=sheet.labels.language,
        day=invoice.issue_date,
    )


def _closing(sheet: Sheet) -> tuple[Block, list[list[Block]]]:
    """The totals with the payment details beside them, kept together; and the passages that follow."""
    summed = totals(sheet)
    taken = min((text.x for text in summed.texts), default=sheet.right)
    paying = bands.payment(sheet, taken - sheet.left - sheet.theme.gutter)
    after = [bands.notes(sheet)]
    if sum(block.height for block in paying) > _BESIDE:
        after.insert(0, bands.payment(sheet, min(sheet.width, sheet.theme.measure)))
        paying = []
    closing = Block()
    closing.put(summed, 0, sheet.theme.band_gap / 2)
    top = sheet.theme.band_gap / 2
    for block in paying:
        closing.put(block, 0, top)
        top += block.height
    return closing, [passage for passage in after if passage]


class _Pages:
    """Pages as they fill. A block is placed below the last one, or on the next page when it does not fit."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._head = bands.running_head(sheet)
        self._end = sheet.size[1] - sheet.theme.bottom
        self.done: list[Block] = [Block()]
        self._top = sheet.theme.margin

    @property
    def room(self) -> float:
        """The height that a page after the first has for a row."""
        return self._end - self._sheet.theme.margin - self._head.height - 24

    def fits(self, height: float) -> bool:
        return self._top + height <= self._end

    def skip(self, height: float) -> None:
        self._top += height

    def turn(self) -> None:
        page = Block()
        page.put(self._head, 0, self._sheet.theme.margin)
        self.done.append(page)
        self._top = self._sheet.theme.margin + self._head.height

    def add(self, block: Block) -> None:
        if not self.fits(block.height):
            self.turn()
        self.done[-1].put(block, 0, self._top)
        self._top += block.height

    def add_table(self, head: Block, rows: list[Block], closing: Block) -> None:
        """Rows below a heading that every page repeats, and the closing with the last of them."""
        if not self.fits(head.height + rows[0].height):
            self.turn()
        self.add(head)
        on_page = 0
        for place, row in enumerate(rows):
            rest = rows[place:]
            left_over = sum(block.height for block in rest) + closing.height
            last_ones = len(rest) <= _COMPANY and on_page > 0 and not self.fits(left_over)
            fits_anew = head.height + left_over <= self.room
            if not self.fits(row.height) or (last_ones and fits_anew):
                self.turn()
                self.add(head)
                on_page = 0
            self.add(row)
            on_page += 1
        self.add(closing)

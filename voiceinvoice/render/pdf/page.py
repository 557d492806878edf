"""Bands into pages: what goes where, and where a page ends."""

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.pdf import bands
from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.document import Paper
from voiceinvoice.render.pdf.east_asian import written_language
from voiceinvoice.render.pdf.fonts import Beyond, looking
from voiceinvoice.render.pdf.opening import opening
from voiceinvoice.render.pdf.payment import payment
from voiceinvoice.render.pdf.sheet import Sheet, sheet_for
from voiceinvoice.render.pdf.table import Table, lay_out_table
from voiceinvoice.render.pdf.text import clean
from voiceinvoice.render.pdf.totals import totals

#: So many rows go along with the totals to a page of their own, so that it is seen what they sum up.
_COMPANY = 2
#: A table begins on a page that has room for its heading and at least this much of its first row.
_BEGINNING = 60.0
#: A payment text higher than this is set below the totals, where it can run over pages, and not beside them.
_BESIDE = 260.0
#: Above a Swiss QR-bill, for the footer.
_ABOVE_FOOT = 30.0
#: A closing sentence up to this height stays with the totals, lest it stand alone on a page.
_SHORT = 60.0


def lay_out(invoice: Invoice, fonts: str = "") -> Paper:
    """The pages of an invoice; `fonts` is a file or folder of fonts that go before those of the system.

    Raises RenderFailed for what cannot be drawn.
    """
    with looking(Beyond(written_language(invoice), fonts)):
        return _lay_out(sheet_for(invoice))


def _lay_out(sheet: Sheet) -> Paper:
    invoice = sheet.invoice
    pages = _Pages(sheet)
    gap = sheet.theme.band_gap
    for band in opening(sheet):
        pages.add(band)
        pages.skip(gap)
    closing, after = _closing(sheet)
    pages.add_table(lay_out_table(sheet), closing)
    for passage in after:
        pages.skip(gap)
        for block in passage:
            pages.add(block)
    if any(way.method == "swiss" for way in sheet.ways):
        pages.add_foot(_swiss_foot(sheet))
    for number, page in enumerate(pages.done, start=1):
        page.put(pages.turned(bands.footer(sheet, number, len(pages.done))), 0, pages.footer_top(number))
    return Paper(
        size=sheet.size,
        pages=pages.done,
        title=clean(sheet.full_title),
        author=" ".join(clean(invoice.seller.name).split()),
        language=sheet.labels.language,
        day=invoice.issue_date,
    )


def _swiss_foot(sheet: Sheet) -> Block:
    from voiceinvoice.domain.paying.swiss import swiss_bill
    from voiceinvoice.render.pdf.swiss_part import swiss_part
    from voiceinvoice.render.pdf.swiss_words import swiss_words

    return swiss_part(swiss_bill(sheet.invoice), swiss_words(sheet.labels.language))


def _closing(sheet: Sheet) -> tuple[Block, list[list[Block]]]:
    """The totals with the payment details beside them, kept together; and the passages that follow."""
    summed = totals(sheet)
    taken = min((text.x for text in summed.texts), default=sheet.right)
    paying = payment(sheet, taken - sheet.left - sheet.theme.gutter)
    after, farewell = [bands.notes(sheet)], bands.farewell(sheet)
    if sum(block.height for block in paying) > _BESIDE:
        after.insert(0, payment(sheet, min(sheet.width, sheet.theme.measure)))
        paying = []
    closing = Block()
    closing.put(summed, 0, sheet.theme.band_gap / 2)
    top = sheet.theme.band_gap / 2
    for block in paying:
        closing.put(block, 0, top)
        top += block.height
    if after[-1] or sum(block.height for block in farewell) > _SHORT:
        after.append(farewell)
    else:
        top = closing.height + sheet.theme.band_gap
        for block in farewell:
            closing.put(block, 0, top)
            top += block.height
    return closing, [passage for passage in after if passage]


class _Pages:
    """Pages as they fill. A block is placed below the last one, or on the next page when it does not fit."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._head = bands.running_head(sheet)
        self._repeated = Block()
        self._end = sheet.size[1] - sheet.theme.bottom
        self.done: list[Block] = [Block()]
        self._top = sheet.theme.margin
        self._foot = 0.0

    def _fits(self, height: float) -> bool:
        return self._top + height <= self._end

    def _fits_anew(self, height: float) -> bool:
        return self._sheet.theme.margin + self._head.height + self._repeated.height + height <= self._end

    def skip(self, height: float) -> None:
        """Leaves room below the last block."""
        self._top += height

    def _turn(self) -> None:
        self.done.append(Block())
        self._top = self._sheet.theme.margin
        self._place(self._head)
        self._place(self._repeated)

    def _place(self, block: Block) -> None:
        self.done[-1].put(self.turned(block), 0, self._top)
        self._top += block.height

    def turned(self, block: Block) -> Block:
        """The block as it stands on these pages: mirrored where their language runs from right to left."""
        return block.mirrored(self._sheet.size[0]) if self._sheet.is_leftward else block

    def add(self, block: Block) -> None:
        """Places a block whole; one that no page can hold is cut between its lines."""
        if not self._fits(block.height) and self._fits_anew(block.height):
            self._turn()
        while not self._fits(block.height):
            upper, lower = block.cut(self._end - self._top)
            if not lower.texts:  # only the space below its last line does not fit
                break
            if upper.texts:
                self._place(upper)
                block = lower
            self._turn()
        self._place(block)

    def add_foot(self, block: Block) -> None:
        """Places a block at the very foot of the last page, or of one more where the last has no room for it."""
        self._foot = block.height
        if self._top + block.height + _ABOVE_FOOT + self._sheet.theme.gutter > self._sheet.size[1]:
            self._turn()
        self.done[-1].put(block, 0, self._sheet.size[1] - block.height)

    def footer_top(self, number: int) -> float:
        """Where the footer of a page stands: at its foot, or above what is there."""
        if self._foot and number == len(self.done):
            return self._sheet.size[1] - self._foot - _ABOVE_FOOT
        return self._sheet.size[1] - self._sheet.theme.footer_height

    def add_table(self, table: Table, closing: Block) -> None:
        """Rows below a heading that every page repeats, then the closing with the last of them beside it."""
        if not self._fits(table.head.height + min(table.rows[0].height, _BEGINNING)):
            self._turn()
        self._place(table.head)
        self._repeated = table.head
        left_over = sum(row.height for row in table.rows) + closing.height
        for place, row in enumerate(table.rows):
            is_near_end = place > 0 and place >= len(table.rows) - _COMPANY
            if is_near_end and not self._fits(left_over) and self._fits_anew(left_over):
                self._turn()
            self.add(row)
            left_over -= row.height
        self._repeated = Block()
        self.add(closing)

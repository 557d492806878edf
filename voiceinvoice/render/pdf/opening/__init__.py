"""How the page begins: who writes to whom, about which invoice, and what is to be paid. One file for each way."""

from voiceinvoice.render.pdf.block import Block
from voiceinvoice.render.pdf.opening.band import band_opening
from voiceinvoice.render.pdf.opening.letter import letter_opening
from voiceinvoice.render.pdf.opening.panel import panel_opening
from voiceinvoice.render.pdf.sheet import Sheet


def opening(sheet: Sheet) -> list[Block]:
    """The blocks above the table, as the theme arranges them."""
    match sheet.theme.opening:
        case "panel":
            return panel_opening(sheet)
        case "band":
            return band_opening(sheet)
        case "letter":
            return letter_opening(sheet)

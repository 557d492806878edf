"""What every band of the page needs to know."""

from msgspec import Struct

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.pdf.fonts import load_face
from voiceinvoice.render.pdf.labels import Labels, labels_for
from voiceinvoice.render.pdf.numbers import Figures, figures_for
from voiceinvoice.render.pdf.theme import Theme, page_size


class Sheet(Struct, frozen=True, kw_only=True):
    """An invoice and how it is to be written: words, numbers, looks and paper."""

    invoice: Invoice
    labels: Labels
    figures: Figures
    theme: Theme
    size: tuple[float, float]

    @property
    def left(self) -> float:
        """Where content begins."""
        return self.theme.margin

    @property
    def width(self) -> float:
        """How wide content is."""
        return self.size[0] - 2 * self.theme.margin

    @property
    def half(self) -> float:
        """The width of one of two columns."""
        return (self.width - self.theme.gutter) / 2

    @property
    def right(self) -> float:
        """Where content ends."""
        return self.size[0] - self.theme.margin


def sheet_for(invoice: Invoice) -> Sheet:
    """The sheet for an invoice, in its seller's locale and on its seller's paper."""
    seller = invoice.seller
    figures = figures_for(seller.locale, invoice.currency, _drawable)
    return Sheet(
        invoice=invoice,
        labels=labels_for(figures.locale.language),
        figures=figures,
        theme=Theme(),
        size=page_size(seller.address.country if seller.address else "", seller.locale),
    )


def _drawable(symbol: str) -> bool:
    regular, bold = load_face("regular"), load_face("bold")
    return all(regular.has(char) and bold.has(char) for char in symbol)

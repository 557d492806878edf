"""What every band of the page needs to know."""

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.languages import RIGHT_TO_LEFT, language_of
from voiceinvoice.domain.paying.ways import Way, ways_to_pay
from voiceinvoice.render.pdf.fonts import load_face
from voiceinvoice.render.pdf.labels import Labels, labels_for
from voiceinvoice.render.pdf.numbers import Figures, figures_for, locale_for
from voiceinvoice.render.pdf.theme import A4, Theme, page_size
from voiceinvoice.render.pdf.themes import load_theme


class Sheet(Struct, frozen=True, kw_only=True):
    """An invoice and how it is to be written: words, numbers, looks and paper; and the ways to pay it."""

    invoice: Invoice
    labels: Labels
    figures: Figures
    theme: Theme
    size: tuple[float, float]
    ways: tuple[Way, ...]

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

    @property
    def is_leftward(self) -> bool:
        """Whether the page begins at the right."""
        return self.labels.language in RIGHT_TO_LEFT

    @property
    def title(self) -> str:
        """What the document is."""
        return self.labels.credit_note if self.invoice.is_credit_note else self.labels.invoice

    @property
    def due_label(self) -> str:
        """What the large amount is."""
        return self.labels.amount_credited if self.invoice.is_credit_note else self.labels.amount_due

    @property
    def full_title(self) -> str:
        """The same with its number."""
        return f"{self.title} {self.invoice.number}".strip()


def sheet_for(invoice: Invoice) -> Sheet:
    """The sheet for an invoice: in its language and its seller's looks, on its seller's paper (A4 for a QR-bill).

    Raises UsageError for a theme that is none.
    """
    seller, client = invoice.seller, invoice.client
    country = seller.address.country if seller.address else ""
    countries = (client.address.country if client.address else "", country)
    locale = locale_for(invoice.language, seller.locale, countries)
    ways, _ = ways_to_pay(invoice)
    is_swiss = any(way.method == "swiss" for way in ways)
    theme = load_theme(seller.theme, seller.accent)
    return Sheet(
        invoice=invoice,
        labels=labels_for(language_of(invoice.language, seller.locale)),
        figures=figures_for(locale, invoice.currency, _drawable),
        theme=_closer(theme) if is_swiss else theme,
        size=A4 if is_swiss else page_size(country, seller.locale),
        ways=ways,
    )


def _closer(theme: Theme) -> Theme:
    """The theme with less air, so that a usual invoice and the QR-bill below it share a page."""
    return replace(theme, band_gap=theme.band_gap * 0.55, row_padding=theme.row_padding * 0.7)


def _drawable(symbol: str) -> bool:
    regular, bold = load_face("regular"), load_face("bold")
    return all(regular.has(char) and bold.has(char) for char in symbol)

"""The invoice as a PDF page: laid out here, shaped by HarfBuzz, written by ReportLab."""

from voiceinvoice.domain.invoice import Invoice


def render_pdf(invoice: Invoice, fonts: str = "") -> bytes:
    """The PDF of `invoice`: A4 or Letter by the seller's country, every font embedded, the same bytes each time.

    What our own fonts do not have is drawn with those in `fonts`, a file or folder, and then those of the system.

    Raises RenderFailed for a character that no font has, and for a logo that cannot be drawn.
    """
    from voiceinvoice.render.pdf.document import write_document
    from voiceinvoice.render.pdf.page import lay_out

    return write_document(lay_out(invoice, fonts))


def check_drawable(invoice: Invoice, fonts: str = "") -> None:
    """Lays the pages out without writing them. Raises RenderFailed as `render_pdf` would."""
    from voiceinvoice.render.pdf.page import lay_out

    lay_out(invoice, fonts)

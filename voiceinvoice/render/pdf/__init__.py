"""The invoice as a PDF page: laid out here, shaped by HarfBuzz, written by ReportLab."""

from voiceinvoice.domain.invoice import Invoice


def render_pdf(invoice: Invoice) -> bytes:
    """The PDF of `invoice`: A4 or Letter by the seller's country, every font embedded, the same bytes each time.

    Raises RenderFailed for a character that no font has, and for a logo that cannot be drawn.
    """
    from voiceinvoice.render.pdf.document import write_document
    from voiceinvoice.render.pdf.page import lay_out

    return write_document(lay_out(invoice))


def check_drawable(invoice: Invoice) -> None:
    """Lays the pages out without writing them. Raises RenderFailed as `render_pdf` would."""
    from voiceinvoice.render.pdf.page import lay_out

    lay_out(invoice)

"""Factur-X, which ZUGFeRD is too: the page for people, and in the same file the e-invoice for machines."""

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.xml import render_xml
from voiceinvoice.render.xml.profiles import FACTURX

#: The name that Factur-X 1.0 prescribes.
FILE_NAME = "factur-x.xml"


def render_facturx(invoice: Invoice, fonts: str = "") -> bytes:
    """A PDF/A-3b with the CII document attached (profile EN 16931); the same bytes each time.

    Raises what `render_xml` and `render_pdf` raise.
    """
    xml = render_xml(invoice, FACTURX)

    from voiceinvoice.render.pdf.archive import Attachment
    from voiceinvoice.render.pdf.document import write_document
    from voiceinvoice.render.pdf.page import lay_out

    return write_document(lay_out(invoice, fonts), Attachment(FILE_NAME, "The invoice as data, Factur-X EN 16931", xml))

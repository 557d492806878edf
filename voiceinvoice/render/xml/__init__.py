"""Invoice -> e-invoice: the content that EN 16931 asks for, written as UBL or CII.

Invoice --check_completeness--> --content_of--> Content --write_ubl / write_cii--> XML
"""

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.xml.profiles import Profile


def render_xml(invoice: Invoice, profile: Profile) -> bytes:
    """The e-invoice in UTF-8, the same bytes for the same invoice.

    Raises EInvoiceIncomplete naming everything that `profile` needs and the invoice does not say, and Conflict for a
    draft or a void invoice.
    """
    from voiceinvoice.render.xml.completeness import check_completeness
    from voiceinvoice.render.xml.reading import content_of

    check_completeness(invoice, profile)
    content = content_of(invoice, profile)
    if profile.syntax == "cii":
        from voiceinvoice.render.xml.cii import write_cii

        return write_cii(content)
    from voiceinvoice.render.xml.ubl import write_ubl

    return write_ubl(content)

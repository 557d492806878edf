"""Bytes into the e-invoice that they hold: an XML document, or a PDF with one attached."""

from io import BytesIO

from lxml import etree
from msgspec import Struct
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from voiceinvoice.domain.errors import NotUnderstood

#: What Factur-X, ZUGFeRD 1 and 2, and XRechnung in a PDF call the attachment.
ATTACHMENTS = ("factur-x.xml", "zugferd-invoice.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml")
_CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
_RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
_CBC = f"{{{_UBL}CommonBasicComponents-2}}"
#: Root elements, and the paths of what a document says it is (BT-24) and of its number (BT-1).
_KINDS = {
    f"{{{_CII}}}CrossIndustryInvoice": (
        "CII",
        f".//{_RAM}GuidelineSpecifiedDocumentContextParameter/{_RAM}ID",
        f"{{{_CII}}}ExchangedDocument/{_RAM}ID",
    ),
    f"{{{_UBL}Invoice-2}}Invoice": ("UBL Invoice", f"{_CBC}CustomizationID", f"{_CBC}ID"),
    f"{{{_UBL}CreditNote-2}}CreditNote": ("UBL CreditNote", f"{_CBC}CustomizationID", f"{_CBC}ID"),
}


class Document(Struct, frozen=True, kw_only=True):
    """An e-invoice: its syntax, what it says it follows, its number and its bytes in UTF-8, free of DTDs."""

    syntax: str
    specification: str
    number: str
    xml: bytes
    attachment: str = ""


def read_document(data: bytes) -> Document:
    """The e-invoice in a file. Raises NotUnderstood where there is none."""
    if not data.lstrip()[:5].startswith(b"%PDF"):
        return _parse(data)
    name, xml = _attached(data)
    return _parse(xml, name)


def _attached(pdf: bytes) -> tuple[str, bytes]:
    try:
        attachments = PdfReader(BytesIO(pdf)).attachments
        found = [(name, attachments[name][0]) for name in ATTACHMENTS if name in attachments]
    except (PyPdfError, ArithmeticError, LookupError, OSError, RecursionError, TypeError, ValueError) as problem:
        raise NotUnderstood(f"The PDF cannot be read: {problem}.") from None
    if not found:
        raise NotUnderstood(
            "No e-invoice is attached to this PDF.",
            hint="`voiceinvoice invoices export NUMBER --format facturx` makes one that has it.",
        )
    return found[0]


def _parse(data: bytes, attachment: str = "") -> Document:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.ElementTree(etree.fromstring(data, parser))
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise NotUnderstood(f"This is neither a PDF nor XML: {problem}.") from None
    if tree.docinfo.doctype:
        raise NotUnderstood("This XML has a document type declaration, which no e-invoice has.")
    root = tree.getroot()
    if root.tag not in _KINDS:
        raise NotUnderstood(f"{etree.QName(root).localname} is no e-invoice that is known here (UBL or CII).")
    syntax, specification, number = _KINDS[root.tag]
    return Document(
        syntax=syntax,
        specification=(root.findtext(specification) or "").strip(),
        number=(root.findtext(number) or "").strip(),
        xml=etree.tostring(tree, encoding="UTF-8", xml_declaration=True),
        attachment=attachment,
    )

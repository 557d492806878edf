"""What makes a PDF a PDF/A-3b (ISO 19005-3) with an e-invoice attached (Factur-X 1.0, section 6)."""

import zlib
from collections.abc import Mapping
from datetime import date
from hashlib import md5
from typing import Any

from msgspec import Struct
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream

from voiceinvoice.render.pdf.embed import Written
from voiceinvoice.render.pdf.srgb import NAME, srgb_profile
from voiceinvoice.render.pdf.xmp import xmp_packet

_ENTRIES = ("OutputIntents", "AF")


class Attachment(Struct, frozen=True):
    """An XML file that says what the pages say. `name` and `description` are plain ASCII without brackets."""

    name: str
    description: str
    data: bytes


def archive(document: Any, attachment: Attachment, info: Mapping[str, str], day: date) -> None:
    """Adds the colour space, the metadata and the attachment to a ReportLab document; `info` as for `xmp_packet`."""
    document.updateSignature(attachment.data)
    catalog = document.Catalog
    # ReportLab writes the entries of a catalog that it knows, and these two it does not
    catalog.__NoDefault__ = catalog.__Refs__ = [*catalog.__NoDefault__, *_ENTRIES]
    catalog.Metadata = PDFStream(
        PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), xmp_packet(info, day, attachment.name)
    )
    profile = PDFStream(PDFDictionary({"Filter": "/FlateDecode", "N": 3}), srgb_profile())
    catalog.OutputIntents = Written(
        f"[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({NAME}) /Info ({NAME}) "
        "/DestOutputProfile {} >>]",
        document.Reference(profile),
    )
    specification = document.Reference(_specification(document, attachment, day))
    catalog.AF = Written("[{}]", specification)
    catalog.Names = Written(f"<< /EmbeddedFiles << /Names [({attachment.name}) {{}}] >> >>", specification)


def _specification(document: Any, attachment: Attachment, day: date) -> Written:
    """The file with its name, and how it relates to the pages: it says the same (Alternative, as ZUGFeRD asks)."""
    changed = f"(D:{day:%Y%m%d}120000+00'00')"
    checksum = md5(attachment.data, usedforsecurity=False).hexdigest()
    params = f"<< /Size {len(attachment.data)} /ModDate {changed} /CheckSum <{checksum}> >>"
    entries = {
        "Type": "/EmbeddedFile",
        "Subtype": "/text#2Fxml",  # as ReportLab would write it, the slash would begin another name
        "Params": Written(params),
        "Filter": "/FlateDecode",
    }
    file = document.Reference(PDFStream(PDFDictionary(entries), zlib.compress(attachment.data, 9)))
    return Written(
        f"<< /Type /Filespec /F ({attachment.name}) /UF ({attachment.name}) /Desc ({attachment.description}) "
        "/AFRelationship /Alternative /EF << /F {} /UF {} >> >>",
        file,
        file,
    )

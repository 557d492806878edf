"""A PDF looked at for what PDF/A-3b (ISO 19005-3) forbids or asks for, as far as our files could go wrong.

No certificate: veraPDF gives that. This runs wherever the tests run, and names the clause.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
from pikepdf import Array, Dictionary, Stream

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
_FORBIDDEN_FILTERS = {"/LZWDecode", "/Crypt"}
_COLOURS = {"rg", "RG", "g", "G"}
_OTHER_COLOURS = {"k", "K", "cs", "CS", "sh"}


def findings(data: bytes) -> list[str]:
    """Everything that is wrong, with its clause."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [*_file(data, pdf), *_catalog(pdf), *_xmp(pdf), *_objects(pdf), *_pages(pdf), *_attached(pdf)]


def _file(data: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}", data):
        yield "6.1.2 header"
    if not data.endswith(b"%%EOF\n") or data.count(b"%%EOF") != 1:
        yield "6.1.3 something after the end, or written twice"
    if pdf.is_encrypted or "/ID" not in pdf.trailer:
        yield "6.1.3 encrypted, or without an ID"


def _catalog(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    for entry in ("/AA", "/OpenAction", "/AcroForm", "/OCProperties", "/Requirements"):
        if entry in root:
            yield f"6.5 catalog {entry}"
    if "/JavaScript" in root.get("/Names", {}):
        yield "6.5.1 JavaScript"
    intents = [intent for intent in root.get("/OutputIntents", []) if str(intent.S) == "/GTS_PDFA1"]
    if len(intents) != 1:
        yield "6.2.3 no output intent"
        return
    profile = intents[0].DestOutputProfile.read_bytes()
    is_sound = len(profile) == int.from_bytes(profile[:4], "big") and profile[36:40] == b"acsp" and profile[8] < 5
    if not (
        is_sound and profile[12:16] == b"mntr" and profile[16:20] == b"RGB " and intents[0].DestOutputProfile.N == 3
    ):
        yield "6.2.3 output profile"


def _xmp(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in pdf.Root or "/Filter" in pdf.Root.Metadata:
        yield "6.6.2.1 no metadata that anything can read"
        return
    packet = pdf.Root.Metadata.read_bytes().decode("utf-8")
    tree = ElementTree.fromstring(re.sub(r"<\?xpacket.*?\?>", "", packet).strip())  # noqa: S314 - our own
    said = {element.tag: (element.text or "").strip() for about in tree.iter(f"{_RDF}Description") for element in about}
    if (said.get(f"{_PDFAID}part"), said.get(f"{_PDFAID}conformance")) != ("3", "B"):
        yield "6.6.4 not identified as PDF/A-3b"
    described = {element.text for element in tree.iter("{http://www.aiim.org/pdfa/ns/property#}name")}
    foreign = {tag.partition("}")[2] for tag in said if tag.startswith("{urn:factur-x")}
    if foreign - described:
        yield f"6.6.2.3 undescribed {foreign - described}"
    info = pdf.docinfo
    for key, tag in {"/Producer": "pdf/1.3/}Producer", "/Creator": "xap/1.0/}CreatorTool"}.items():
        if str(info[key]) != next(text for name, text in said.items() if name.endswith(tag)):
            yield f"6.6.3 {key} differs"
    titles = [element.text or "" for element in tree.iter(f"{_RDF}li")]
    if not {str(info["/Title"]), str(info["/Author"])} <= set(titles):
        yield "6.6.3 title or author differs"
    if re.sub(r"\D", "", said["{http://ns.adobe.com/xap/1.0/}CreateDate"]) != str(info["/CreationDate"])[2:16]:
        yield "6.6.3 dates differ"


def _objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for thing in pdf.objects:
        if isinstance(thing, Stream):
            filters = thing.get("/Filter", [])
            if {str(name) for name in (filters if isinstance(filters, Array) else [filters])} & _FORBIDDEN_FILTERS:
                yield "6.1.7.2 filter"
            if thing.get("/Subtype") == "/Image" and str(thing.ColorSpace) not in {"/DeviceRGB", "/DeviceGray"}:
                yield f"6.2.4.3 image in {thing.ColorSpace}"
            if thing.get("/Interpolate"):
                yield "6.2.8 interpolation"
        if isinstance(thing, Dictionary) and thing.get("/Type") == "/Font":
            yield from _font(thing)


def _font(font: Dictionary) -> Iterator[str]:
    if str(font.Subtype) == "/Type0":
        return
    descriptor = font.get("/FontDescriptor", {})
    if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
        yield f"6.2.11.4.1 {font.BaseFont} is not embedded"
    if str(font.Subtype) == "/CIDFontType2" and "/CIDToGIDMap" not in font:
        yield f"6.2.11.3.2 {font.BaseFont} without CIDToGIDMap"


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if not int(annotation.get("/F", 0)) & 4 or int(annotation.F) & 0b100100011:
                yield "6.3.2 annotation flags"
            if "/A" in annotation and str(annotation.A.S) not in {"/URI", "/GoTo"}:
                yield f"6.5.1 action {annotation.A.S}"
        operators = {str(instruction.operator) for instruction in pikepdf.parse_content_stream(page)}
        if operators & _OTHER_COLOURS or not operators & _COLOURS:
            yield f"6.2.4 colours by {operators & _OTHER_COLOURS}"


def _attached(pdf: pikepdf.Pdf) -> Iterator[str]:
    files = [thing for thing in pdf.objects if isinstance(thing, Dictionary) and "/EF" in thing]
    associated = [file.objgen for file in pdf.Root.get("/AF", [])]
    for file in files:
        if not {"/F", "/UF", "/Desc", "/AFRelationship"} <= set(file.keys()) or file.objgen not in associated:
            yield "6.8 file specification"
        stream = file.EF.F
        if str(stream.Subtype) != "/text/xml" or stream.Params.Size != len(stream.read_bytes()):
            yield "6.8 embedded file"

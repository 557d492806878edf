"""Pages into PDF bytes: the one place that draws on ReportLab's canvas."""

from datetime import date
from hashlib import md5
from io import BytesIO
from operator import attrgetter
from typing import Any

from msgspec import Struct
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream
from reportlab.pdfgen.canvas import Canvas

from voiceinvoice.render.pdf.archive import Attachment, archive
from voiceinvoice.render.pdf.block import Block, Drawing, Link, Panel, Picture, Rule
from voiceinvoice.render.pdf.embed import embed
from voiceinvoice.render.pdf.face import Face
from voiceinvoice.render.pdf.fonts import load_face
from voiceinvoice.render.pdf.reportlab_bytes import NO_FONT, prepare_reportlab
from voiceinvoice.render.pdf.theme import Colour

_OUTLINE = 0.8
#: A quarter of a circle as a Bézier curve: its handles end at this share of the radius from the corner.
_ROUND = 0.4477
_CREATOR, _PRODUCER = "voiceinvoice", "ReportLab"

Glyphs = dict[Face, set[int]]


class Paper(Struct, frozen=True, kw_only=True):
    """Everything a document says: its pages as blocks, `size` in points, and what it says about itself."""

    size: tuple[float, float]
    pages: list[Block]
    title: str
    author: str
    language: str
    day: date


def write_document(paper: Paper, attachment: Attachment | None = None) -> bytes:
    """The PDF file, a PDF/A-3b with `attachment` in it where there is one.

    Raises RenderFailed when ReportLab is not the one we know.
    """
    prepare_reportlab()
    canvas = Canvas(
        BytesIO(),
        pagesize=paper.size,
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName=NO_FONT,
        lang=paper.language,
    )
    canvas.setTitle(paper.title)
    canvas.setAuthor(paper.author)
    canvas.setSubject("")
    canvas.setCreator(_CREATOR)
    canvas.setProducer(_PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    document = canvas._doc
    document._timeStamp = _noon(paper.day)
    document.signature = md5(usedforsecurity=False)
    used: Glyphs = {}
    for page in paper.pages:
        _draw(canvas, page, paper.size[1], used)
        document.updateSignature("\n".join(canvas._code))
        canvas.showPage()
    for face in sorted(used, key=attrgetter("resource")):
        embed(document, face, frozenset(used[face] - face.common))
    if attachment:
        info = {"title": paper.title, "author": paper.author, "creator": _CREATOR, "producer": _PRODUCER}
        archive(document, attachment, info, paper.day)
    data: bytes = canvas.getpdfdata()
    return data


def _noon(day: date) -> TimeStamp:
    stamp = TimeStamp(invariant=1)
    stamp.YMDhms = (day.year, day.month, day.day, 12, 0, 0)
    return stamp


def _draw(canvas: Any, page: Block, top: float, used: Glyphs) -> None:
    for shape in page.shapes:
        match shape:
            case Rule():
                canvas.addLiteral(_rule_code(shape, top - shape.y))
            case Panel():
                canvas.addLiteral(_panel_code(shape, top - shape.y))
            case Picture():
                _draw_picture(canvas, shape, top)
            case Drawing():
                canvas.addLiteral(_drawing_code(shape, top - shape.y))
    canvas.addLiteral(_text_code(page, top, used))
    for link in page.links:
        _draw_link(canvas, link, top)


def _rule_code(rule: Rule, y: float) -> str:
    end = rule.x + rule.width
    return f"{_rgb(rule.colour)} RG {rule.weight:g} w {rule.x:.2f} {y:.2f} m {end:.2f} {y:.2f} l S"


def _drawing_code(drawing: Drawing, y: float) -> str:
    colour, unit = _rgb(drawing.colour), f"{drawing.unit:.6g}"
    return f"q {colour} rg {colour} RG {unit} 0 0 -{unit} {drawing.x:.2f} {y:.2f} cm\n{drawing.code}\nQ"


def _text_code(page: Block, top: float, used: Glyphs) -> str:
    code = ["BT"]
    colour = face = None
    tracking = 0.0
    for x, y, run, style, _ in page.texts:
        if style.colour != colour:
            colour = style.colour
            code.append(f"{_rgb(colour)} rg")
        if style.face != face:
            face = style.face
            used.setdefault(load_face(face), set())
            code.append(f"/{load_face(face).resource} 1 Tf")
        if run.tracking != tracking:
            tracking = run.tracking
            code.append(f"{tracking:g} Tc")
        shown = f"[<{run.code}>] TJ".replace("<>", " ")  # PDFium forgets a shift that stands beside an empty string
        code.append(f"{style.size:g} 0 0 {style.size:g} {x:.2f} {top - y:.2f} Tm {shown}")
        for needed, glyph in run.needs:
            used.setdefault(needed, set()).add(glyph)
    if tracking:
        code.append("0 Tc")
    code.append("ET")
    return "\n".join(code)


def _rgb(colour: Colour) -> str:
    return " ".join(f"{channel / 255:.3g}" for channel in colour)


def _panel_code(panel: Panel, top: float) -> str:
    paint = "B" if panel.fill and panel.outline else "f" if panel.fill else "S"
    colours = f"{_rgb(panel.fill)} rg " if panel.fill else ""
    if panel.outline:
        colours += f"{_rgb(panel.outline)} RG {_OUTLINE:g} w "
    left, right, bottom = panel.x, panel.x + panel.width, top - panel.height
    if not panel.radius:
        return f"{colours}{left:.2f} {bottom:.2f} {panel.width:.2f} {panel.height:.2f} re {paint}"
    round_, near = panel.radius, panel.radius * _ROUND
    return (
        f"{colours}{left + round_:.2f} {bottom:.2f} m {right - round_:.2f} {bottom:.2f} l "
        f"{right - near:.2f} {bottom:.2f} {right:.2f} {bottom + near:.2f} {right:.2f} {bottom + round_:.2f} c "
        f"{right:.2f} {top - round_:.2f} l "
        f"{right:.2f} {top - near:.2f} {right - near:.2f} {top:.2f} {right - round_:.2f} {top:.2f} c "
        f"{left + round_:.2f} {top:.2f} l "
        f"{left + near:.2f} {top:.2f} {left:.2f} {top - near:.2f} {left:.2f} {top - round_:.2f} c "
        f"{left:.2f} {bottom + round_:.2f} l "
        f"{left:.2f} {bottom + near:.2f} {left + near:.2f} {bottom:.2f} {left + round_:.2f} {bottom:.2f} c h {paint}"
    )


def _draw_picture(canvas: Any, picture: Picture, top: float) -> None:
    logo = picture.logo
    name = md5(logo.data + (logo.alpha or b""), usedforsecurity=False).hexdigest()
    if not canvas.hasForm(name):
        stream = _image(logo.width, logo.height, "/DeviceRGB", logo.filter, logo.data)
        if logo.alpha:
            mask = _image(logo.width, logo.height, "/DeviceGray", "FlateDecode", logo.alpha)
            stream.dictionary["SMask"] = canvas._doc.Reference(mask)
        canvas._doc.addForm(name, stream)
    canvas.saveState()
    canvas.transform(picture.width, 0, 0, picture.height, picture.x, top - picture.y - picture.height)
    canvas.doForm(name)
    canvas.restoreState()


def _image(width: int, height: int, space: str, filter_name: str, data: bytes) -> PDFStream:
    entries = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": width,
        "Height": height,
        "ColorSpace": space,
        "BitsPerComponent": 8,
        "Filter": f"/{filter_name}",
    }
    return PDFStream(PDFDictionary(entries), data)


def _draw_link(canvas: Any, link: Link, top: float) -> None:
    box = (link.x, top - link.y - link.height, link.x + link.width, top - link.y)
    canvas.linkURL(link.url, box, relative=0, thickness=0, F=4)  # F 4: printed, as PDF/A asks of every annotation

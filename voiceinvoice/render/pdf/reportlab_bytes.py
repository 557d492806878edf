"""What of ReportLab's own decides our bytes: settings fixed for every file, and one defect of its writer mended."""

from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import DummyDoc, PDFStream

from voiceinvoice.domain.errors import RenderFailed

#: The name of a font that is on no page: with it ReportLab puts no Helvetica, which it does not embed, into each page.
NO_FONT = "voiceinvoice-none"
_mending = Lock()


class _NoFont:
    fontName = NO_FONT  # noqa: N815 - ReportLab's names
    _dynamicFont = True  # noqa: N815
    _multiByte = False  # noqa: N815

    class face:  # noqa: N801
        name = NO_FONT


def prepare_reportlab() -> None:
    """Makes ReportLab write binary streams without comments, each ended by a line end of its own.

    A user's ReportLab settings may say otherwise, and ISO 19005-2 (PDF/A) 6.1.7.1 asks for the line end that ReportLab
    leaves out. Raises RenderFailed when ReportLab writes streams in a way we do not know.
    """
    rl_config.useA85 = 0
    rl_config.pdfComments = 0
    rl_config.pdfMultiLine = 0
    pdfmetrics.registerFont(_NoFont)
    with _mending:
        _mend_streams()


def _mend_streams() -> None:
    sample = _sample()
    if sample.endswith(b"\nstream\nxendstream\n"):
        PDFStream.format = _with_line_end(PDFStream.format)
        sample = _sample()
    if not sample.endswith(b"\nstream\nx\nendstream\n"):
        raise RenderFailed(
            "This version of ReportLab writes PDF streams in an unknown way.",
            hint="Install reportlab>=5.1,<6.",
        )


def _sample() -> bytes:
    written: bytes = PDFStream(content=b"x", filters=[]).format(DummyDoc())
    return written


def _with_line_end(write: Any) -> Any:
    def format(self: PDFStream, document: Any) -> bytes:  # noqa: A001 - ReportLab's name
        written: bytes = write(self, document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"

    return format

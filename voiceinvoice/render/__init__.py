"""Invoice -> bytes."""

from collections.abc import Callable, Mapping
from functools import partial

from voiceinvoice.domain.invoice import Invoice

#: Draws an invoice; the same invoice gives the same bytes.
Renderer = Callable[[Invoice], bytes]
#: The formats of e-invoices, and the suffix of their files.
E_INVOICES: Mapping[str, str] = {"facturx": ".pdf", "ubl": ".xml", "peppol": ".xml", "xrechnung": ".xml"}


def open_renderer(form: str, fonts: str = "") -> Renderer:
    """The renderer for `pdf`, `json` or one of E_INVOICES; `fonts` as for `render_pdf`."""
    match form:
        case "pdf":
            from voiceinvoice.render.pdf import render_pdf

            return partial(render_pdf, fonts=fonts)
        case "json":
            from voiceinvoice.render.json import render_json

            return render_json
        case "facturx":
            from voiceinvoice.render.facturx import render_facturx

            return partial(render_facturx, fonts=fonts)
        case "ubl" | "peppol" | "xrechnung":
            from voiceinvoice.render.xml import render_xml
            from voiceinvoice.render.xml.profiles import PLAIN

            return partial(render_xml, profile=PLAIN[form])
        case _:
            raise ValueError(f"no format {form!r}")

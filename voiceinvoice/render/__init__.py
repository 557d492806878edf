"""Invoice -> bytes."""

from collections.abc import Callable

from voiceinvoice.domain.invoice import Invoice

#: Draws an invoice; the same invoice gives the same bytes.
Renderer = Callable[[Invoice], bytes]


def open_renderer(form: str) -> Renderer:
    """The renderer for `pdf` or `json`."""
    match form:
        case "pdf":
            from voiceinvoice.render.pdf import render_pdf

            return render_pdf
        case "json":
            from voiceinvoice.render.json import render_json

            return render_json
        case _:
            raise ValueError(f"no format {form!r}")

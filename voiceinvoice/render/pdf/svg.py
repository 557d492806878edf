"""Drawings in SVG as pixels, by resvg (extra `svg`)."""

from voiceinvoice.domain.errors import ExtraMissing, RenderFailed

_HINT = "Save the logo as PNG."


def is_svg(data: bytes) -> bool:
    """Whether a file's beginning is that of an SVG drawing."""
    start = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"<") and b"<svg" in start


def png_of(data: bytes, room: tuple[int, int]) -> bytes:
    """An SVG drawing as a PNG picture that fills `room`, in pixels, in one of its directions.

    Raises RenderFailed for a drawing that is broken, ExtraMissing when resvg is not installed.
    """
    try:
        import resvg_py
    except ImportError:
        hint = f"{_HINT[:-1]}, or install it: pip install 'voiceinvoice[svg]'"
        raise ExtraMissing("An SVG logo needs the extra svg.", hint=hint) from None
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=data.decode("utf-8-sig"), width=room[0], height=room[1]))
    except ValueError as problem:
        raise RenderFailed(f"The logo is no SVG that can be drawn: {problem}.", hint=_HINT) from None

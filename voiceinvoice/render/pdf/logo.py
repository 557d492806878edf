"""The business's logo: a PNG, JPEG or SVG file, checked before it is decoded and made fit for the page."""

import zlib
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from warnings import catch_warnings

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.render.pdf.svg import is_svg, png_of

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_LARGEST_FILE = 20_000_000
#: 50 megapixels: more than any logo needs, and small enough to be decoded safely.
_LARGEST_PICTURE = 50_000_000
#: The room that themes give a logo on the page, at 450 dots per inch.
SHARP_ENOUGH = (1062, 325)
_HINT = "Set another logo (PNG, JPEG or SVG), or none."
_SAVE_AGAIN = "Save the logo again as PNG or JPEG."


class Logo(NamedTuple):
    """RGB pixels as a PDF holds them: `data` encoded for `filter`, `alpha` deflated bytes or None."""

    width: int
    height: int
    filter: Literal["FlateDecode", "DCTDecode"]
    data: bytes
    alpha: bytes | None = None


def read_logo(path: str) -> Logo:
    """The logo at `path`. Raises RenderFailed for a file that is missing, no picture or far too large."""
    file = Path(path).expanduser()
    try:
        size = file.stat().st_size
        if size > _LARGEST_FILE:
            raise RenderFailed(f"The logo {path} has {size} bytes, which no logo has.", hint=_HINT)
        data = file.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise RenderFailed(f"The logo {path!r} cannot be read: {reason}.", hint=_HINT) from None
    return _decode(png_of(data, SHARP_ENOUGH) if is_svg(data) else data, path)


@lru_cache(maxsize=4)
def _decode(data: bytes, path: str) -> Logo:
    from PIL import Image, ImageOps

    too_large = RenderFailed(
        f"The logo {path} has too many pixels to be decoded.", hint="Make it smaller: 1,000 pixels across are plenty."
    )
    try:
        with (
            catch_warnings(action="error", category=Image.DecompressionBombWarning),
            Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture,
        ):
            if picture.width * picture.height > _LARGEST_PICTURE:
                raise too_large
            upright = ImageOps.exif_transpose(picture)
            fitted = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
            fitted.thumbnail(SHARP_ENOUGH)
            return _encode(fitted, photographic=picture.format == "JPEG")
    except RenderFailed:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise too_large from None
    except Exception:  # Pillow's decoders let through whatever a broken file makes them raise
        raise RenderFailed(f"The logo {path} is no PNG or JPEG picture.", hint=_SAVE_AGAIN) from None


def _encode(picture: "Picture", *, photographic: bool) -> Logo:
    if photographic:
        # encoded anew, because a camera's file may say where and when it was taken
        kept = BytesIO()
        picture.save(kept, "JPEG", quality=92, subsampling=0)
        return Logo(picture.width, picture.height, "DCTDecode", kept.getvalue())
    alpha = zlib.compress(picture.getchannel("A").tobytes()) if picture.mode == "RGBA" else None
    return Logo(picture.width, picture.height, "FlateDecode", zlib.compress(picture.convert("RGB").tobytes()), alpha)

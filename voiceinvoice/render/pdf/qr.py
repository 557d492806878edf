"""QR codes as paths: modules from segno, drawn as rectangles, so that they are sharp at any size."""

from functools import lru_cache
from itertools import groupby

import segno


@lru_cache(maxsize=16)
def qr_path(payload: str) -> tuple[int, str]:
    """How many modules a side of the symbol has, and its dark ones as a PDF path of that size, not yet painted.

    Error correction is M and the text UTF-8, as banks ask; there is no quiet zone in it. The whole symbol is one path,
    because viewers show seams between paths that only touch.
    """
    symbol = segno.make_qr(payload, error="m", boost_error=False, encoding="utf-8")
    path = []
    for y, row in enumerate(symbol.matrix):
        x = 0
        for is_dark, run in groupby(row):
            width = len(list(run))
            if is_dark:
                path.append(f"{x} {y} {width} 1 re")
            x += width
    return len(symbol.matrix), "\n".join(path)

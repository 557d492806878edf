"""The sRGB colour space as an ICC profile, built from its published numbers (IEC 61966-2-1; ICC.1:2001-04, version 2).

A PDF/A names the colours that its numbers mean. A profile that is built has no licence and no clock in it.
"""

import struct
import zlib
from functools import cache

#: What the profile is called.
NAME = "sRGB IEC61966-2.1"
# The primaries of sRGB in the profile connection space, which is lit by D50 (Bradford-adapted), and its white.
_WHITE_D50 = (0.9642, 1.0, 0.8249)
_WHITE_D65 = (0.9505, 1.0, 1.0891)
_PRIMARIES = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
_CURVE_POINTS = 1024
_CREATED = (2026, 1, 1, 0, 0, 0)


@cache
def srgb_profile() -> bytes:
    """The profile, deflated."""
    curve = b"curv" + struct.pack(">II", 0, _CURVE_POINTS) + b"".join(map(_curve_point, range(_CURVE_POINTS)))
    tags = {
        "desc": _description(NAME),
        "cprt": b"text\0\0\0\0No copyright, use freely\0",
        "wtpt": _xyz(_WHITE_D65),
        **{tag: _xyz(colour) for tag, colour in _PRIMARIES.items()},
        **dict.fromkeys(("rTRC", "gTRC", "bTRC"), curve),
    }
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for tag, body in tags.items():
        if body not in places:
            places[body] = start + len(data)
            data += body + b"\0" * (-len(body) % 4)
        table += struct.pack(">4sII", tag.encode(), places[body], len(body))
    return zlib.compress(_header(start + len(data)) + table + data, 9)


def _header(size: int) -> bytes:
    """Section 6.1: version 2.1, a display, RGB by way of XYZ, the perceptual intent."""
    head = struct.pack(">I4sI4s4s4s6H4s", size, b"\0" * 4, 0x02100000, b"mntr", b"RGB ", b"XYZ ", *_CREATED, b"acsp")
    return head.ljust(68, b"\0") + struct.pack(">3i", *map(_fixed, _WHITE_D50)).ljust(60, b"\0")


def _curve_point(place: int) -> bytes:
    value = place / (_CURVE_POINTS - 1)
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return struct.pack(">H", round(light * 65535))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *map(_fixed, values))


def _fixed(value: float) -> int:
    return round(value * 65536)


def _description(text: str) -> bytes:
    """Section 6.5.17: the text in ASCII, and none in Unicode or Macintosh script."""
    plain = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(plain)) + plain + b"\0" * (4 + 4 + 2 + 1 + 67)

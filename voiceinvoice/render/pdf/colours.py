"""Colours that can be read: contrast as WCAG 2.2 measures it, and the nearest colour that has enough of it."""

import re

from voiceinvoice.render.pdf.theme import Colour

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
#: WCAG 2.2, success criterion 1.4.3, level AA, for text of any size.
ENOUGH = 4.5
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_STEPS = 50


def parse_colour(text: str) -> Colour | None:
    """The colour of `#rgb` or `#rrggbb`, or None."""
    found = _HEX.fullmatch(text)
    if not found:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def contrast(one: Colour, other: Colour) -> float:
    """From 1, the same brightness, to 21, black on white."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Colour, *grounds: Colour) -> Colour:
    """The colour, made as dark as it takes to be read on every one of the light `grounds`."""
    for step in range(_STEPS + 1):
        darker = _mixed(colour, BLACK, step / _STEPS)
        if all(contrast(darker, ground) >= ENOUGH for ground in grounds):
            return darker
    return BLACK


def text_on(ground: Colour, ink: Colour) -> Colour:
    """White, or else `ink`, or else black: the first that can be read on `ground`."""
    return next((colour for colour in (WHITE, ink) if contrast(colour, ground) >= ENOUGH), BLACK)


def _mixed(colour: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        channel / 255 / 12.92 if channel / 255 <= 0.04045 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

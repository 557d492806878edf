"""Sizes, spaces and colours of the page: the one place that decides how an invoice looks. Lengths are in points."""

from typing import Literal

from msgspec import Struct

FaceName = Literal["regular", "bold", "italic"]
#: Red, green and blue, 0 to 255.
Colour = tuple[int, int, int]

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
#: Where paper is Letter; everywhere else it is A4 (CLDR supplemental data, paperSize).
_LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())

INK: Colour = (23, 28, 36)
SOFT: Colour = (98, 107, 120)
HAIRLINE: Colour = (217, 222, 228)
TINT: Colour = (243, 246, 247)
ACCENT: Colour = (15, 92, 99)
ALARM: Colour = (176, 42, 36)


class Style(Struct, frozen=True):
    """How a piece of text is set. `tabular` gives every figure the same width, for columns of numbers."""

    face: FaceName
    size: float
    leading: float
    colour: Colour = INK
    tabular: bool = False


class Theme(Struct, frozen=True, kw_only=True):
    """Everything about the looks of an invoice that is not its text."""

    ink: Colour = INK
    soft: Colour = SOFT
    hairline: Colour = HAIRLINE
    tint: Colour = TINT
    accent: Colour = ACCENT
    alarm: Colour = ALARM

    title: Style = Style("bold", 27, 32)
    number: Style = Style("regular", 11, 16, SOFT)
    brand: Style = Style("bold", 13, 17)
    mark: Style = Style("bold", 7.5, 15)
    label: Style = Style("regular", 8, 12, SOFT)
    name: Style = Style("bold", 9.5, 14)
    body: Style = Style("regular", 9.5, 14)
    contact: Style = Style("regular", 9.5, 14, SOFT)
    fact: Style = Style("regular", 9.5, 13)
    hero: Style = Style("bold", 19, 22, ACCENT, tabular=True)
    description: Style = Style("regular", 9.5, 13)
    figure: Style = Style("regular", 9.5, 13, tabular=True)
    aside: Style = Style("regular", 8.5, 13, SOFT, tabular=True)
    grand: Style = Style("bold", 11, 15, tabular=True)
    due: Style = Style("bold", 11, 15, ACCENT, tabular=True)
    running: Style = Style("bold", 9.5, 14)
    footer: Style = Style("regular", 7.5, 10, SOFT, tabular=True)

    margin: float = 56
    #: The longest line of running text.
    measure: float = 400
    #: From the bottom of the page to the lowest line of content, and to the footer's top.
    bottom: float = 76
    footer_height: float = 48
    gutter: float = 24
    column_gap: float = 18
    band_gap: float = 28
    row_padding: float = 6
    panel_padding: float = 14
    panel_radius: float = 5
    rule: float = 0.9
    hair: float = 0.5
    logo: tuple[float, float] = (170, 52)


def page_size(country: str, locale: str) -> tuple[float, float]:
    """Letter or A4, by the seller's `country` (ISO 3166-1) or, without one, by the country of its `locale`."""
    territory = country or locale.replace("-", "_").rpartition("_")[2]
    return LETTER if territory.upper() in _LETTER_COUNTRIES else A4

"""What a theme decides: sizes, spaces, colours and the arrangement of the page. Lengths are in points."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

FaceName = Literal["regular", "bold", "italic"]
#: Red, green and blue, 0 to 255.
Colour = tuple[int, int, int]

BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
#: Where paper is Letter; everywhere else it is A4 (CLDR supplemental data, paperSize).
_LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


class Style(Struct, frozen=True, forbid_unknown_fields=True):
    """How a piece of text is set. `tabular` gives every figure the same width, for columns of numbers.

    `tracking` is space after every letter, in ems; `capitals` sets all letters as capitals.
    """

    face: FaceName
    size: Annotated[float, Meta(ge=5, le=60)]
    leading: Annotated[float, Meta(ge=5, le=90)]
    colour: Colour
    tabular: bool = False
    capitals: bool = False
    tracking: Annotated[float, Meta(ge=0, le=0.5)] = 0.0


class Theme(Struct, frozen=True, kw_only=True):
    """Everything about the looks of an invoice that is not its text; `themes.py` reads one from its file.

    `accent` fills areas and draws lines; text that has the accent's colour has `accent_text`, the accent made as dark
    as it takes to be read, and text on the accent `on_accent`.
    """

    ink: Colour
    soft: Colour
    hairline: Colour
    tint: Colour
    accent: Colour
    alarm: Colour
    accent_text: Colour
    on_accent: Colour

    opening: Literal["panel", "band", "letter"]
    table_head: Literal["ruled", "filled"]
    rows: Literal["ruled", "striped", "plain"]
    total: Literal["ruled", "filled"]

    title: Style
    number: Style
    brand: Style
    mark: Style
    label: Style
    name: Style
    body: Style
    contact: Style
    fact: Style
    hero: Style
    heading: Style
    description: Style
    figure: Style
    aside: Style
    grand: Style
    due: Style
    running: Style
    footer: Style

    margin: Annotated[float, Meta(ge=28, le=85)]
    measure: Annotated[float, Meta(ge=200, le=560)]
    bottom: Annotated[float, Meta(ge=60, le=160)]
    footer_height: Annotated[float, Meta(ge=36, le=120)]
    gutter: Annotated[float, Meta(ge=8, le=40)]
    column_gap: Annotated[float, Meta(ge=6, le=24)]
    band_gap: Annotated[float, Meta(ge=0, le=60)]
    row_padding: Annotated[float, Meta(ge=0, le=20)]
    row_inset: Annotated[float, Meta(ge=0, le=14)]
    panel_padding: Annotated[float, Meta(ge=0, le=30)]
    panel_radius: Annotated[float, Meta(ge=0, le=30)]
    rule: Annotated[float, Meta(ge=0, le=6)]
    hair: Annotated[float, Meta(ge=0, le=3)]
    logo_width: Annotated[float, Meta(ge=20, le=300)]
    logo_height: Annotated[float, Meta(ge=10, le=150)]


def page_size(country: str, locale: str) -> tuple[float, float]:
    """Letter or A4, by the seller's `country` (ISO 3166-1) or, without one, by the country of its `locale`."""
    territory = country or locale.replace("-", "_").rpartition("_")[2]
    return LETTER if territory.upper() in _LETTER_COUNTRIES else A4

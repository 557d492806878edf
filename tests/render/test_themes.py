"""Themes: files that people can read, change and get wrong, and colours that can be read on whatever they choose."""

import re
from typing import Annotated, Any, get_origin, get_type_hints

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict, replace
from pdf_reading import text_of
from pdf_samples import STUDIO, long_invoice, small_invoice

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.render.pdf import render_pdf
from voiceinvoice.render.pdf.colours import BLACK, ENOUGH, WHITE, contrast, readable, text_on
from voiceinvoice.render.pdf.theme import Style, Theme
from voiceinvoice.render.pdf.themes import THEMES, load_theme, theme_text

_COLOUR = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_s_file_copied_is_the_theme(name: str) -> None:
    """Guards what people begin with: the printed file, unchanged, gives the same page; each is complete."""
    assert load_theme(theme_text(name)) == load_theme(name)
    assert re.findall(r"^(\w+) =", theme_text(name), re.MULTILINE) == re.findall(
        r"^(\w+) =", theme_text("studio"), re.MULTILINE
    )


def test_the_three_are_different_pages() -> None:
    """Guards against themes that differ in name only: arrangement, faces, sizes and colours."""
    themes = [load_theme(name) for name in THEMES]
    for value in ("opening", "margin", "accent", "title", "label", "heading", "row_padding"):
        assert len({getattr(theme, value) for theme in themes}) == 3, value


@pytest.mark.parametrize("name", THEMES)
@given(accent=_COLOUR)
def test_text_can_be_read_whatever_the_accent(name: str, accent: tuple[int, int, int]) -> None:
    """Guards WCAG AA: every text of every theme has a contrast of 4.5 on white and tint, or on the accent's areas."""
    theme = load_theme(name, "#{:02x}{:02x}{:02x}".format(*accent))
    assert theme.accent == accent
    for style in asdict(theme).values():
        if not isinstance(style, Style):
            continue
        grounds = (accent,) if style.colour == theme.on_accent else (WHITE, theme.tint)
        if style.colour != theme.on_accent or all(contrast(style.colour, ground) < ENOUGH for ground in grounds):
            assert min(contrast(style.colour, ground) for ground in grounds) >= ENOUGH
    assert contrast(theme.on_accent, accent) >= ENOUGH
    assert min(contrast(theme.accent_text, ground) for ground in (WHITE, theme.tint)) >= ENOUGH


def test_contrast_is_measured_as_wcag_does() -> None:
    """Guards the formula by its published ends and two known pairs."""
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast((0, 170, 119), (0, 170, 119)) == 1
    assert contrast((118, 118, 118), WHITE) == pytest.approx(4.54, abs=0.01)
    assert contrast((255, 0, 0), WHITE) == pytest.approx(4.0, abs=0.01)


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    """Guards brands: only what is too light is darkened, and its hue stays."""
    assert readable((15, 92, 99), WHITE) == (15, 92, 99)
    red, green, blue = readable((0, 170, 119), WHITE)
    assert red == 0
    assert green > blue > 0
    assert text_on((255, 212, 0), (20, 20, 30)) == (20, 20, 30)
    assert text_on((20, 20, 90), (20, 20, 30)) == WHITE


def test_a_file_need_only_have_what_it_changes() -> None:
    """Guards short files: the rest is as in the theme they are based on, down to one value of one text."""
    own = load_theme('based_on = "letter"\n[colours]\nink = "#402"\n[texts]\ntitle = { size = 30 }\n')
    letter = load_theme("letter")
    assert own.ink == (0x44, 0, 0x22)
    assert own.title == replace(letter.title, size=30, colour=own.ink)
    assert own.hairline == letter.hairline
    assert load_theme("[measures]\nmargin = 60").margin == 60


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[colours\nink = 1", r"mine\.toml is not TOML: .*line 1"),
        ("\n[colour]\nink = '#000'", r"mine\.toml, line 2: colour: no theme has that"),
        ("[colours]\n\ninc = '#000'", r"line 3: colours\.inc: no theme has that"),
        ("[colours]\nink = 'black'", r"line 2: colours\.ink: 'black' is no colour"),
        ("[colours]\nink = 7", r"line 2: colours\.ink: 7 is no colour"),
        ("[colours]\nsoft = '#ccc'", r"line 2: colours\.soft: its contrast with #\w+ is 1\.\d, and text needs 4\.5"),
        ("colours = 3", r"line 1: colours: 3 is no table"),
        ("[measures]\nmargin = 'wide'", r"line 2: measures\.margin: 'wide' is not a number from 28 to 85"),
        ("[measures]\nmargin = true", r"line 2: measures\.margin: True is not a number from 28 to 85"),
        ("[measures]\nbottom = 80\nmargin = 5000", r"line 3: measures\.margin: 5000 is not a number from 28 to 85"),
        ("[measures]\nmargin = nan", r"line 2: measures\.margin: nan is not a number"),
        ("[measures]\nmargin = -inf", r"line 2: measures\.margin: -inf is not a number"),
        ("[arrangement]\nrows = 'wavy'", r"line 2: arrangement\.rows: 'wavy' is none of ruled, striped, plain"),
        ("[arrangement]\nrows = ['ruled']", r"line 2: arrangement\.rows: \['ruled'\] is none of"),
        ("based_on = 'mine'", r"line 1: based_on: 'mine' is none of studio, bold, letter"),
        ("[texts]\nname = {}\ntitle = { size = 900 }", r"line 3: texts\.title\.size: 900 is not a number from 5 to 60"),
        ("[texts.title]\nface = 'thin'", r"line 2: texts\.title\.face: 'thin' is none of regular, bold, italic"),
        ("[texts]\ntitle.colour = '#000'", r"line 2: texts\.title\.colour: '#000' is none of ink, soft"),
        ("[texts.title]\ntabular = 1", r"line 2: texts\.title\.tabular: 1 is neither true nor false"),
        ("[texts.titel]\nsize = 9", r"line 1: texts\.titel: no theme has that"),
    ],
)
def test_what_is_wrong_with_a_file_is_named_with_its_line(text: str, said: str) -> None:
    """Guards people who write themes: an unknown key, a wrong type, a value out of range, text that cannot be read."""
    with pytest.raises(UsageError, match=said):
        load_theme(text, source="mine.toml")


def test_near_misses_are_guessed() -> None:
    """Guards typing errors: the key that was meant is the hint."""
    with pytest.raises(UsageError) as failure:
        load_theme("[colours]\nacent = '#000'", source="mine.toml")
    assert failure.value.hint == "Did you mean accent?"
    with pytest.raises(UsageError, match="no theme 'stdio'") as failure:
        load_theme("stdio")
    assert "studio, bold, letter" in failure.value.hint


@pytest.mark.parametrize("name", [*THEMES, "[colours]\naccent = '#c2410c'"])
def test_every_theme_says_all_of_the_invoice(name: str) -> None:
    """Guards the words: an arrangement may move them and set them in capitals, and loses none."""
    pages = [
        small_invoice(seller=replace(STUDIO, theme=each), po_number="PO-7", notes="Thanks.") for each in ("", name)
    ]
    plain, said = (set(text_of(render_pdf(page)).upper().split()) for page in pages)
    # the places of the parties in a letter need no words
    assert plain - said <= ({"FROM", "BILL"} if name == "letter" else set())


def test_accent_and_theme_are_in_the_bytes() -> None:
    """Guards that a choice is drawn, each time the same: colour and theme change the page, and nothing else does."""
    pages = [
        render_pdf(small_invoice(seller=replace(STUDIO, theme=theme, accent=accent)))
        for theme in THEMES
        for accent in ("", "#aa0077")
    ]
    assert len(set(pages)) == 2 * len(THEMES)
    assert render_pdf(small_invoice(seller=replace(STUDIO, theme="studio"))) == render_pdf(small_invoice())
    assert b"0.667 0 0.467 rg" not in render_pdf(small_invoice())


def _at_limits(base: str, end: str) -> str:
    """A theme file with every measure at its lowest (`ge`) or highest (`le`)."""
    hints = get_type_hints(Theme, include_extras=True)
    limits = {name: kind.__metadata__[0] for name, kind in hints.items() if get_origin(kind) is Annotated}
    values = "\n".join(f"{name} = {getattr(limit, end)}" for name, limit in limits.items())
    return f'based_on = "{base}"\n[measures]\n{values}\n'


@pytest.mark.parametrize("base", THEMES)
@pytest.mark.parametrize("end", ["ge", "le"])
def test_measures_at_their_limits_still_make_pages(base: str, end: str) -> None:
    """Guards ranges: whatever a file may say, every line is on a page, once."""
    invoice = long_invoice(12, seller=replace(STUDIO, theme=_at_limits(base, end)))
    said = text_of(render_pdf(invoice))
    assert said.count("plot") == len(invoice.lines)
    assert "".join(f"{invoice.total:,.2f}".split()) in "".join(said.split())


@given(
    st.dictionaries(
        st.sampled_from(["based_on", "colours", "texts", "measures", "arrangement", "x"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just("#123"),
            lambda inner: st.dictionaries(st.sampled_from(["ink", "title", "size", "margin", "rows", "y"]), inner),
            max_leaves=4,
        ),
        max_size=3,
    )
)
def test_any_toml_is_a_theme_or_an_error(values: dict[str, Any]) -> None:
    """Guards against crashes: of whatever shape a file is, it is used, or refused in words."""
    text = tomli_w.dumps(_without_none(values))
    try:
        said = str(load_theme(f"{text}\n# = ").margin)
    except UsageError as failure:
        said = failure.hint
    assert said


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(each) for key, each in value.items() if each is not None}
    return value

"""Lines: cleaned, measured, broken where a reader would break them, and nothing lost."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voiceinvoice.render.pdf.fonts import Run, load_face
from voiceinvoice.render.pdf.text import clean, set_line, set_lines, shorten, width_of
from voiceinvoice.render.pdf.theme import Style

PLAIN = Style("regular", 10, 14, (0, 0, 0))


def said(run: Run) -> str:
    """The text of a run, from its glyphs."""
    text = load_face("regular").text
    if whole := re.search("/ActualText <feff([0-9a-f]*)>", run.code):
        return bytes.fromhex(whole[1]).decode("utf-16-be")
    code = re.sub(r">[^<]*<", "", run.code)
    return "".join(text[int(code[place : place + 4], 16)] for place in range(0, len(code), 4))


def test_text_is_cleaned():
    """Guards every kind of line break, controls, marks of direction, zero width spaces and NFC."""
    assert clean("a\r\nb\rc\u2028d\x85e\x0cf") == "a\nb\nc\nd\ne\nf"
    assert clean("a\tb\x00\x1b\x9f\u200b\u202e\u2067\ufeffc") == "a bc"
    assert clean("e\u0301") == "é"
    assert clean("plain") == "plain"


def test_words_move_to_the_next_line():
    """Guards breaking at spaces and at newlines, and that no line begins or ends with a space."""
    runs = set_lines("one two three\nfour", PLAIN, width_of("one two", PLAIN) + 0.1)
    assert [said(run) for run in runs] == ["one two", "three", "four"]


def test_spaces_that_hold_together_hold():
    """Guards amounts and numbers with no-break spaces against being torn apart."""
    runs = set_lines("pay 1\u202f234,50\u00a0€ now", PLAIN, width_of("1 234,50 € n", PLAIN))
    assert [said(run).replace("\u00a0", " ") for run in runs] == ["pay", "1 234,50 €", "now"]


def test_a_word_too_long_is_cut_after_a_sign():
    """Guards addresses and long words: cut after a slash or hyphen where that leaves the line well filled."""
    runs = set_lines("example.org/some/where", PLAIN, width_of("example.org/some/wh", PLAIN))
    assert [said(run) for run in runs] == ["example.org/some/", "where"]


def test_an_accent_stays_with_its_letter():
    """Guards combining marks that have no letter of their own to be composed with."""
    lines = [said(run) for run in set_lines("q\u0308" * 30, PLAIN, 40)]
    assert len(lines) > 3
    assert not any(line.startswith("\u0308") for line in lines)


_LATIN = st.text(st.sampled_from("abcdefghijklmnoprstuvwxyzÄéß-/.,0123456789  \n"), max_size=200)


@settings(deadline=None)  # the first example reads the fonts
@given(text=_LATIN, width=st.floats(8, 300))
def test_lines_fit_and_nothing_is_lost(text, width):
    """Guards the breaking of any text: every line fits, and the lines say what the text said."""
    runs = set_lines(text, PLAIN, width)
    assert all(run.width * PLAIN.size <= width + 1e-6 or len(said(run)) == 1 for run in runs)
    assert "".join(said(run).replace(" ", "") for run in runs) == "".join(text.split())


def test_shortened_text_ends_with_an_ellipsis_and_fits():
    """Guards the running head and the footer against long names."""
    assert said(shorten("short", PLAIN, 100)) == "short"
    cut = shorten("a very long name indeed, and longer", PLAIN, 80)
    assert said(cut).endswith("…")
    assert cut.width * PLAIN.size <= 80


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_is_an_empty_line(text):
    """Guards empty fields."""
    assert set_line(text, PLAIN).width == 0
    assert [said(run) for run in set_lines(text, PLAIN, 100)] == [""]

"""FiraGO as we shape and embed it: figures, spaces, ligatures, fallback, and what it cannot draw."""

import re
import subprocess
import sys

import pytest

from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.render.pdf.fonts import load_face, shape_word


def test_tabular_figures_are_all_one_width():
    """Guards the columns of money, also beside signs that would be kerned."""
    assert len({shape_word("regular", True, digit).width for digit in "0123456789"}) == 1
    whole = shape_word("bold", True, "1,111.00").width
    assert whole == pytest.approx(shape_word("bold", True, "7,747.59").width)
    assert shape_word("regular", False, "1").width < shape_word("regular", False, "8").width


def test_narrow_spaces_are_narrow_and_said_as_spaces():
    """Guards U+202F and U+2009, which the font does not have: narrower than a space, never a missing glyph."""
    narrow, thin, plain = (shape_word("regular", False, f"1{space}2").width for space in "\u202f\u2009\u00a0")
    assert narrow < plain
    assert thin < plain
    assert plain == pytest.approx(shape_word("regular", False, "1 2").width)


def test_letters_are_kerned():
    """Guards the pairs that would gape."""
    apart = sum(shape_word("regular", False, letter).width for letter in "AVATo")
    assert shape_word("regular", False, "AVATo").width < apart - 0.1


def test_clusters_that_are_not_one_to_one_say_their_text():
    """Guards copying of Devanagari and of accents that are placed, not composed."""
    code = shape_word("regular", False, "नमस्ते").code
    hidden = re.findall(r"/ActualText <feff([0-9a-f]*)>", code)
    assert "".join(bytes.fromhex(part).decode("utf-16-be") for part in hidden) in "नमस्ते"
    assert hidden


@pytest.mark.parametrize("face", ["regular", "bold", "italic"])
def test_common_words_need_nothing_but_the_common_glyphs(face):
    """Guards ligatures and their kin: words of English and its neighbours share one subset and say their letters."""
    words = [start + char for start in ("f", "ff", "af") for char in "abcdefghijklmnopqrstuvwxyzßþé.,"]
    for word in (*words, "office", "after", "shelf-life", "Straße", "naïve", "£1,234.50", "20%", "‘quoted’", "1–2"):
        run = shape_word(face, False, word)
        assert not run.needs, word
        assert "ActualText" not in run.code, word


def test_an_unknown_character_is_named():
    """Guards the message and its details, also for characters that cannot be shown."""
    with pytest.raises(RenderFailed, match=r"U\+E000, no character that Unicode names") as caught:
        shape_word("regular", False, "done\ue000")
    assert caught.value.details == {"character": "U+E000"}
    with pytest.raises(RenderFailed, match=r"U\+D800"):
        shape_word("regular", False, "\ud800")


def test_a_letter_is_made_from_its_parts():
    """Guards composed letters that the font has only as a letter and an accent."""
    run = shape_word("regular", False, "\u1e88")
    assert "ActualText <feff1e88>" in run.code
    assert run.width > shape_word("regular", False, "W").width - 0.01


def test_a_character_is_looked_for_in_the_fallback():
    """Guards per-character fallback: Italic lacks what Regular has, and says which glyph of Regular it needs."""
    italic, regular = load_face("italic"), load_face("regular")
    lacking = next(chr(code) for code in sorted(regular.glyphs) if code not in italic.glyphs)
    run = shape_word("italic", False, f"a{lacking}b")
    assert (regular, regular.glyphs[ord(lacking)]) in run.needs
    assert f"/{regular.resource} 1 Tf" in run.code
    assert run.code.endswith(f"/{italic.resource} 1 Tf [<{italic.glyphs[ord('b')]:04x}")


def test_shaping_does_not_depend_on_the_machine():
    """Guards the language that HarfBuzz would take from the environment (Turkish and Romanian change letters)."""
    script = "from voiceinvoice.render.pdf.fonts import shape_word; print(shape_word('regular', False, 'fişi Ţ').code)"
    codes = {
        subprocess.run(
            [sys.executable, "-c", script], env={"LC_ALL": locale, "LANG": locale}, capture_output=True, check=True
        ).stdout
        for locale in ("C", "tr_TR.UTF-8", "ro_RO.UTF-8")
    }
    assert len(codes) == 1

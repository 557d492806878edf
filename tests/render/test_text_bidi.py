"""The order of right-to-left text, against examples worked out by the rules of UAX #9."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from voiceinvoice.render.pdf.bidi import paragraph_levels, visual_order


def shown(line: str) -> str:
    """The line as it is seen from left to right."""
    stretches = visual_order(line, paragraph_levels(line))
    return "".join(text[::-1] if leftward else text for text, leftward in stretches)


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("plain 12.50", "plain 12.50"),
        ("אבג", "גבא"),
        ("אבג דהו", "והד גבא"),
        ("ב-2026", "2026-ב"),
        ("אב 12.50 גד", "דג 12.50 בא"),
        ("10% אב", "בא 10%"),
        ("Work for אב גד, 3 rooms", "Work for 3 ,דג בא rooms"),
        ("אב with cd", "with cd בא"),
        ("مر 150", "150 رم"),
        ("+972-50", "+972-50"),
    ],
)
def test_lines_are_seen_in_order(line, seen):
    """Guards words from right to left and numbers inside them from left to right."""
    assert shown(line) == seen


def test_numbers_after_arabic_letters_are_arabic_numbers():
    """Guards rule W2 and its level: such numbers count as right to left for the neutrals beside them."""
    assert paragraph_levels("م 5") == [1, 1, 2]
    assert paragraph_levels("a 5") == [0, 0, 0]


def test_nothing_is_lost():
    """Guards the reordering: the same characters, each once."""
    line = "אב (cd) 12% م; ef-5 ג"
    assert sorted(shown(line)) == sorted(line)


_MIXED = st.text(st.sampled_from("abאבمر12٣.,-+%$()[]/: \u2068\u2069\u200e\u200f\u061c\u05b0\u0301!"), max_size=16)
_MARKS = dict.fromkeys(map(ord, "\u2068\u2069\u200e\u200f\u061c"))


@settings(deadline=None, max_examples=600)
@given(text=_MIXED)
def test_any_line_is_as_another_implementation_has_it(text):
    """Guards all of UAX #9 that can reach a page: weak and neutral rules, brackets, isolates and marks."""
    text = f"{text.strip()}a"  # spaces at the end of a line go elsewhere (rule L1), and lines have none
    assert shown(text) == get_display(text).translate(_MARKS)


def test_deep_and_long_text_is_quick():
    """Guards against text made to take the algorithm apart: isolates by the thousand, brackets by the thousand."""
    assert shown("\u2068" * 5000 + "אb") == "אb"
    assert len(shown("(א)" * 5000)) == 15000

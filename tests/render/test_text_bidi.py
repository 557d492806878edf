"""The order of right-to-left text, against examples worked out by the rules of UAX #9."""

import pytest

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

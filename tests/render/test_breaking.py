"""Where lines break in scripts that have no spaces, and where letters may not be parted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.render.pdf.breaking import letters, pieces


def parts(text: str) -> list[str]:
    """The pieces themselves."""
    return [text[start:end] for start, end in pieces(text)]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("plain words, all-in", ["plain", "words,", "all-in"]),
        ("服务费。共", ["服", "务", "费。", "共"]),
        ("（含税）价", ["（含", "税）", "价"]),
        ("ページ、サー", ["ペー", "ジ、", "サー"]),
        ("2026年3月10日", ["2026年", "3月", "10日"]),
        ("用PDF交付", ["用", "PDF", "交", "付"]),
        ("디자인 및 개발", ["디자인", "및", "개발"]),
        ("ร้านกาแฟ", ["ร้าน", "กาแฟ"]),
        ("がく\u3099", ["が", "く\u3099"]),
    ],
)
def test_text_breaks_where_its_script_does(text: str, broken: list[str]) -> None:
    """Guards CJK (no closing mark first, no opening one last, no figure without what it counts), Korean and Thai."""
    assert parts(text) == broken


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("क्षेत्र", ["क्षे", "त्र"]),
        ("กำลัง", ["กำ", "ลั", "ง"]),
        ("q\u0308a", ["q\u0308", "a"]),
        ("\u1112\u1161\u11ab\u1100", ["\u1112\u1161\u11ab", "\u1100"]),
        ("a\u200db", ["a\u200db"]),
    ],
)
def test_letters_keep_what_belongs_to_them(word: str, read: list[str]) -> None:
    """Guards accents, vowel signs, joined consonants and syllables where a word is cut."""
    assert letters(word) == read


@given(st.lists(st.text("ab1務（）、。รกา้デー한م", min_size=1, max_size=8), max_size=5))
def test_nothing_is_lost(words: list[str]) -> None:
    """Guards every mixture: the pieces are the text without its spaces, in order."""
    text = " ".join(words)
    assert "".join(parts(text)) == text.replace(" ", "")

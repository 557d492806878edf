"""Where a line may end: at spaces, between the letters of scripts that have none, and never inside a letter.

Chinese and Japanese break between any two characters but before closing and after opening punctuation (JIS X 4051,
as UAX #14 has it). Thai breaks between words, which a small model tells apart.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any
from unicodedata import category, combining

_EAST_ASIAN = "\u2e80-\u312f\u3190-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U0001b000-\U0001b16f"
_HAN_BEYOND = "\U00020000-\U0003ffff"
_IDEOGRAPH = re.compile(f"[{_EAST_ASIAN}{_HAN_BEYOND}]")
_THAI = re.compile("[\u0e00-\u0e7f]+")
_UNSPACED = re.compile(f"[{_EAST_ASIAN}{_HAN_BEYOND}\u0e00-\u0e7f]")
#: What no line begins with, and what none ends with.
_NEVER_FIRST = frozenset(
    "!%),.:;?]}’”»›…‥‰℃–—、。〃々〉》」』】〕〗〙〛〜〞〟ぁぃぅぇぉっゃゅょゎゝゞ゠ァィゥェォッャュョヮヵヶ・ーヽヾ"
    "！％），．：；？］｝～｠｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ"
)
_NEVER_LAST = frozenset("([{‘“«‹$£¥€№#〈《「『【〔〖〘〚〝（［｛｟｢＄￡￥￦＃")
_JOINERS = "\u200c\u200d"
#: The combining class of signs that join an Indic letter to the next one.
_VIRAMA = 9


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that stay on one line, as indices; a space between two of them goes where a line ends.

    The text has no spaces at its ends, and no two of them together.
    """
    start = 0
    for word in text.split(" ") if text else ():
        if word.isascii() or not _UNSPACED.search(word):
            yield start, start + len(word)
        else:
            yield from _unspaced(word, start)
        start += len(word) + 1


def letters(word: str) -> list[str]:
    """The word in what readers take for letters: with their accents, vowel signs and joined consonants."""
    found: list[str] = []
    for char in word:
        if found and (category(char)[0] == "M" or char in _JOINERS or char == "\u0e33" or _is_joined(found[-1], char)):
            found[-1] += char
        else:
            found.append(char)
    return found


def _is_joined(before: str, char: str) -> bool:
    last = before[-1]
    is_jamo = "\u1100" <= last <= "\u11ff" and "\u1160" <= char <= "\u11ff"
    return last == "\u200d" or is_jamo or (combining(last) == _VIRAMA and category(char) == "Lo")


def _unspaced(word: str, start: int) -> Iterator[tuple[int, int]]:
    ends = [start]
    place = start
    starts_of_words = _thai_words(word)
    for before, letter in zip([""] + (found := letters(word)), found, strict=False):
        offset = place - start
        if before and (_may_part(before, letter) or offset in starts_of_words):
            ends.append(place)
        place += len(letter)
    ends.append(place)
    yield from pairwise(ends)


def _may_part(before: str, letter: str) -> bool:
    if not (_IDEOGRAPH.match(before) or _IDEOGRAPH.match(letter)):
        return False
    return not (letter[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST or before.isdecimal())


def _thai_words(word: str) -> set[int]:
    """Where words of Thai begin, other than at the word's own start."""
    found = set()
    for stretch in _THAI.finditer(word):
        place = stretch.start()
        for part in _thai_parser().parse(stretch[0]):
            found.add(place)
            place += len(part)
    return found


@cache
def _thai_parser() -> Any:
    import budoux

    return budoux.load_default_thai_parser()

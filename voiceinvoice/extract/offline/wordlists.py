"""Words and phrases as data: written in one string, found by their first word."""

from itertools import product

Phrase = tuple[str, ...]
PhraseTable = dict[str, tuple[Phrase, ...]]
Words = frozenset[str]


def words(text: str) -> Words:
    """The words of `text`."""
    return frozenset(text.split())


def phrases(text: str) -> PhraseTable:
    """Phrases, written one after the other with | between them, by their first word, longest first."""
    table: dict[str, list[Phrase]] = {}
    found = {tuple(part.split()) for part in text.split("|") if part.strip()}
    for phrase in sorted(found, key=lambda each: (-len(each), each)):
        table.setdefault(phrase[0], []).append(phrase)
    return {word: tuple(each) for word, each in table.items()}


def every(*parts: str) -> str:
    """All phrases that take one of the alternatives of each part, with | between them: `every("a|b", "c|")` is
    `a c|a|b c|b`."""
    return "|".join(" ".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


def meanings(**lines: str) -> tuple[PhraseTable, dict[Phrase, str]]:
    """Phrases with what each of them means."""
    table = {tuple(part.split()): key for key, text in lines.items() for part in text.split("|")}
    return phrases("|".join(lines.values())), table

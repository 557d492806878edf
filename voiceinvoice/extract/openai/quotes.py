"""A model's quotes, found again in the transcript: a value without its words is a value that nobody said."""

import re

Span = tuple[int, int]

_WORD = re.compile(r"\w+|[$€£¥₹%@]")


class Quotes:
    """The words of one transcript, and which of them have been quoted."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places = [found.span() for found in _WORD.finditer(text)]
        self._words = [text[start:end].casefold() for start, end in self._places]
        self._taken: set[Span] = set()

    def find(self, quote: str) -> Span | None:
        """Where the words of `quote` stand, whatever is between them; a place not quoted yet before one that is."""
        wanted = [found[0].casefold() for found in _WORD.finditer(quote)]
        if not wanted:
            return None
        spans = [
            (self._places[at][0], self._places[at + len(wanted) - 1][1])
            for at in range(len(self._words) - len(wanted) + 1)
            if self._words[at : at + len(wanted)] == wanted
        ]
        if not spans and not quote.isascii():
            # Scripts without blanks have no words to compare.
            start = self._text.find(quote.strip())
            spans = [(start, start + len(quote.strip()))] if start >= 0 else []
        chosen = next((span for span in spans if span not in self._taken), spans[0] if spans else None)
        if chosen:
            self._taken.add(chosen)
        return chosen

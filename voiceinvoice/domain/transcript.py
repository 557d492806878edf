"""The words, and where they came from."""

import hashlib
import unicodedata
from typing import Literal

from msgspec import Struct

SourceKind = Literal["file", "stdin", "text", "audio"]


class Source(Struct, frozen=True):
    """Where a transcript comes from. `name` is a path for a file, `-` for standard input, empty for `--text`."""

    kind: SourceKind
    name: str = ""
    text: str = ""


class Transcript(Struct, frozen=True, kw_only=True):
    """What was said, as text. `language` is ISO 639-1 where it is known."""

    text: str
    kind: SourceKind = "text"
    name: str = ""
    language: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the words, alike for texts that differ only in white space or Unicode form."""
        words = " ".join(unicodedata.normalize("NFC", self.text).split())
        return hashlib.sha256(words.encode()).hexdigest()

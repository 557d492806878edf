"""Transcript -> Draft."""

from typing import Protocol

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript


class Extractor(Protocol):
    """Reads a transcript. It only says what it heard: arithmetic and saved defaults are not its business."""

    def __call__(self, transcript: Transcript, context: Context) -> Draft:
        """What was heard. Raises NotUnderstood for words that are no invoice."""


def open_extractor(engine: str) -> Extractor:
    """The extractor of that name."""
    match engine:
        case "offline":
            from voiceinvoice.extract.offline import extract

            return extract
        case _:
            raise ValueError(f"no engine {engine!r}")

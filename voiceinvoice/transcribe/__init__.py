"""Source -> Transcript."""

from collections.abc import Sequence
from typing import Protocol

from voiceinvoice.domain.transcript import Source, Transcript


class Transcriber(Protocol):
    """Hears a recording. `names` are those of clients and services, to be spelled as they are saved."""

    def __call__(self, source: Source, names: Sequence[str] = ()) -> Transcript:
        """The words in the file `source.name`. Raises InputUnreadable, or NotUnderstood for silence."""

"""What an engine was asked and answered, and what that cost: kept so that nothing is paid for twice."""

from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from voiceinvoice.domain.draft import Notice


class Usage(Struct, frozen=True, kw_only=True):
    """What a service says it counted. `cached_tokens` are part of the input, `reasoning_tokens` of the output."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    reasoning_tokens: int = 0
    audio_seconds: Decimal = Decimal(0)

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in self.__struct_fields__})


class Run(Struct, frozen=True, kw_only=True):
    """One transcript read, or one recording transcribed.

    `key` is alike for runs that sent the same bytes to the same model, `digest` is the transcript's (of the recording
    for speech), `answer` the model's last words as they came. `usage` and `cost` (`currency`, at the list prices of
    `prices_of`) are None where the service did not say or the price is not known. `failure` is the code of the error
    that the run ended in, empty when it gave a draft.
    """

    key: str
    purpose: Literal["extract", "transcribe"]
    engine: str
    model: str = ""
    server: str = ""
    digest: str = ""
    source: str = ""
    transcript: str = ""
    answer: str = ""
    requests: int = 1
    usage: Usage | None = None
    seconds: float = 0.0
    cost: Decimal | None = None
    currency: str = "USD"
    prices_of: str = ""
    warnings: tuple[Notice, ...] = ()
    failure: str = ""
    started: datetime

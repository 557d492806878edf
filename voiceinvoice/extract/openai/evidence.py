"""Values with what the transcript says of them: quotes are found again, their numbers read again by our own reader."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Heard, Notice
from voiceinvoice.extract.openai.quotes import Quotes
from voiceinvoice.extract.openai.readings import read_quote

T = TypeVar("T")

_WHY = "heard by the model"
#: How sure a value is that was heard; that can be read in two ways; that the transcript does not bear out.
_HEARD, _AMBIGUOUS, _NOT_BORNE_OUT = 0.95, 0.7, 0.4


class Evidence:
    """What can be said for the values of one answer; `notices` are what speaks against some.

    `field` names a value as `--answer` does, `label` as a person does.
    """

    def __init__(self, text: str, language: str, context: Context) -> None:
        self.notices: list[Notice] = []
        self._text = text
        self._quotes = Quotes(text)
        self._language = language
        self._context = context

    def words(self, value: str, quote: str | None, field: str, label: str) -> Heard[str]:
        """A text that was heard in `quote`."""
        return self._heard(value, quote, field, f"{label} {value!r}")

    def number(
        self,
        said: Decimal,
        quote: str | None,
        field: str,
        label: str,
        make: Callable[[Decimal], T],
        *,
        alike: Decimal | None = None,
    ) -> Heard[T]:
        """What `make` makes of the number `said`, once our own reading of `quote` has agreed with it.

        `alike` is the same in the unit that our reader gives.
        """
        heard = self._heard(make(said), quote, field, f"{label} {said}")
        reading = read_quote(heard.quote, self._language, self._context)
        if not heard.quote or not reading.values:
            return heard
        if said not in reading.values and alike not in reading.values:
            self.warn("quote_differs", f"{label} is {said}, but {heard.quote!r} was heard.", field)
            return Heard(heard.value, heard.quote, heard.span, _NOT_BORNE_OUT, "its quote says another number")
        others = tuple(make(value) for value in reading.alternatives if value not in {said, alike})
        return Heard(heard.value, heard.quote, heard.span, _AMBIGUOUS if others else _HEARD, _WHY, others)

    def warn(self, code: str, message: str, field: str) -> None:
        """Notes what a person should look at."""
        self.notices.append(Notice(code, message[:1].upper() + message[1:], field))

    def _heard(self, value: T, quote: str | None, field: str, shown: str) -> Heard[T]:
        span = self._quotes.find(quote or "")
        if span:
            return Heard(value, self._text[slice(*span)], span, _HEARD, _WHY)
        reason = f"{quote!r} is not in the transcript" if quote else "none of its words were named"
        self.warn("quote_not_heard", f"{shown}: {reason}.", field)
        return Heard(value, confidence=_NOT_BORNE_OUT, why="not found in the transcript")

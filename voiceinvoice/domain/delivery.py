"""When the work was done or the goods arrived: a day, or a period."""

from datetime import date

from msgspec import Struct

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.terms import parse_date


class Delivery(Struct, frozen=True):
    """The days from `start` to `end`, both included; `end` None: one day."""

    start: date
    end: date | None = None

    def __str__(self) -> str:
        return f"{self.start}..{self.end}" if self.end else str(self.start)


def parse_delivery(text: str) -> Delivery:
    """`2026-03-10`, or `2026-03-01..2026-03-31`. Raises UsageError for anything else."""
    start, dots, end = text.partition("..")
    delivery = Delivery(parse_date(start), parse_date(end) if dots else None)
    if delivery.end and delivery.end < delivery.start:
        raise UsageError(f"{text!r} ends before it begins.", hint="Write the earlier day first.")
    return delivery

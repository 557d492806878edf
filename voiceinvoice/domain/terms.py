"""When an invoice is to be paid: a rule, and the date it gives."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from voiceinvoice.domain.errors import UsageError

_NET = re.compile(r"(?:net\s*)?(\d{1,3})\s*(?:days?)?")


class Terms(Struct, frozen=True):
    """A payment term: so many days, on receipt, the end of the month, or a fixed date."""

    kind: Literal["days", "on_receipt", "end_of_month", "date"]
    days: int = 0
    day: date | None = None

    def due_date(self, issued: date) -> date:
        """The day the payment is due for an invoice issued on `issued`."""
        match self.kind:
            case "days":
                return issued + timedelta(days=self.days)
            case "on_receipt":
                return issued
            case "end_of_month":
                return issued.replace(day=monthrange(issued.year, issued.month)[1])
            case "date":
                return self.day or issued

    def __str__(self) -> str:
        match self.kind:
            case "days":
                return f"net {self.days}"
            case "on_receipt":
                return "due on receipt"
            case "end_of_month":
                return "end of month"
            case "date":
                return f"due {self.day}"


def parse_terms(text: str) -> Terms:
    """`net 30`, `30`, `30 days`, `receipt`, `end of month` or an ISO date. Raises UsageError for anything else."""
    words = " ".join(text.lower().replace("-", " ").split())
    if found := _NET.fullmatch(words):
        return Terms("days", days=int(found[1]))
    if words in {"receipt", "on receipt", "due on receipt", "upon receipt", "immediately", "now"}:
        return Terms("on_receipt")
    if words in {"eom", "end of month", "end of the month", "month end"}:
        return Terms("end_of_month")
    return Terms("date", day=parse_date(text))


def parse_date(text: str) -> date:
    """An ISO date, `2026-03-10`. Raises UsageError for a date that does not exist or is written otherwise."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(
            f"{text!r} is not a date.", hint="Write dates as YYYY-MM-DD, for example 2026-03-10."
        ) from None

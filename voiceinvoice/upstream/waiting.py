"""When a failed call is worth another try, and how long to wait before it."""

import email.utils
import random
import time
from collections.abc import Mapping

from msgspec import Struct

#: A service that asks for a longer rest than this, in seconds, is not waited for.
LONGEST_WAIT = 60.0
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0


class Wait(Struct, frozen=True):
    """A pause before a call is tried again: `seconds`, why, and the number of the try that follows."""

    seconds: float
    reason: str
    attempt: int


def asked_pause(headers: Mapping[str, str]) -> float | None:
    """The seconds of `retry-after-ms` or `retry-after` (RFC 9110: seconds or a date); None without either."""
    try:
        if milliseconds := headers.get("retry-after-ms"):
            return max(0.0, float(milliseconds) / 1000)
        asked = headers.get("retry-after", "")
        if not asked:
            return None
        if asked.strip().replace(".", "", 1).isdigit():
            return float(asked)
        return max(0.0, email.utils.parsedate_to_datetime(asked).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


def pause_before(attempt: int, asked: float | None) -> float:
    """Seconds before try number `attempt` (the first repeat is 2): what the service asked for, or twice as long each
    time; always with a random part, so that calls which failed together do not come back together."""
    if asked:
        return asked + random.uniform(0.05, 0.25) * min(asked + 0.5, 4.0)  # noqa: S311 - no secret
    pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (attempt - 2))
    return pause * random.uniform(0.5, 1.0)  # noqa: S311 - no secret

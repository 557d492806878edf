"""Invoice numbers from a pattern: `INV-{year}-{seq:04}` gives INV-2026-0001."""

import re
from datetime import date

from voiceinvoice.domain.errors import UsageError

_FIELD = re.compile(r"\{(year|yy|month|seq)(?::0?(\d{1,2}))?\}")


def check_pattern(pattern: str) -> str:
    """The pattern itself. Raises UsageError for one without `{seq}`, with an unknown field or an unfit character."""
    literal = _FIELD.sub("", pattern)
    fields = [found[1] for found in _FIELD.finditer(pattern)]
    if fields.count("seq") != 1 or not re.fullmatch(r"[A-Za-z0-9 ._/#-]*", literal) or len(pattern) > 60:
        raise UsageError(
            f"{pattern!r} is no pattern for invoice numbers.",
            hint="Use letters, digits and - . _ / # with {seq} or {seq:04} once, and {year}, {yy} or {month}.",
        )
    if "month" in fields and not {"year", "yy"} & set(fields):
        raise UsageError(f"{pattern!r} would give the same number each year.", hint="Add {year} beside {month}.")
    return pattern


def series_of(pattern: str, issued: date) -> str:
    """What the sequence counts within: it starts again wherever this changes (each year for a pattern with a year)."""
    return _fill(pattern, issued, "{seq}")


def number_of(pattern: str, issued: date, seq: int) -> str:
    """The number in full."""
    width = next(int(found[2] or 0) for found in _FIELD.finditer(pattern) if found[1] == "seq")
    return _fill(pattern, issued, f"{seq:0{width}d}" if width else str(seq))


def _fill(pattern: str, issued: date, seq: str) -> str:
    values = {
        "year": f"{issued.year:04d}",
        "yy": f"{issued.year % 100:02d}",
        "month": f"{issued.month:02d}",
        "seq": seq,
    }
    return _FIELD.sub(lambda found: values[found[1]], pattern)

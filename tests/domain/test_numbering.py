"""Invoice numbers from a pattern."""

from datetime import date

import pytest

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.numbering import check_pattern, number_of, series_of

DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("INV-{year}-{seq:04}", "INV-2026-0007"),
        ("{yy}{month}/{seq}", "2603/7"),
        ("{seq:3}", "007"),
        ("R#{year}.{month}-{seq:02}", "R#2026.03-07"),
    ],
)
def test_a_pattern_gives_the_number(pattern: str, number: str) -> None:
    """Fields are filled, the rest stays."""
    assert number_of(check_pattern(pattern), DAY, 7) == number


def test_a_sequence_longer_than_its_width_is_not_cut() -> None:
    """The ten-thousandth invoice of a year keeps all its digits."""
    assert number_of("{seq:04}", DAY, 12345) == "12345"


def test_the_series_changes_with_the_year_only_where_the_pattern_has_one() -> None:
    """That is what makes numbers start again each year."""
    assert series_of("INV-{year}-{seq:04}", DAY) != series_of("INV-{year}-{seq:04}", date(2027, 1, 1))
    assert series_of("INV-{seq:04}", DAY) == series_of("INV-{seq:04}", date(2027, 1, 1))


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "INV",
        "{seq}{seq}",
        "{seq.__class__}",
        "{sequence}",
        "{month}-{seq}",
        "{seq}\n",
        "../{seq}\x00",
        "{}" * 40 + "{seq}",
    ],
)
def test_patterns_that_cannot_be_are_refused(pattern: str) -> None:
    """No sequence, two of them, unknown fields, tricks of str.format, and numbers that would repeat each year."""
    with pytest.raises(UsageError):
        check_pattern(pattern)

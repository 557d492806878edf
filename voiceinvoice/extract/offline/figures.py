"""Numbers in figures: `1,250.00`, `1.250,00`, `1'250`."""

from decimal import Decimal


def parse_figures(text: str, *, decimal_comma: bool = False) -> tuple[Decimal, int] | None:
    """`1,250.00`, `1.250,00`, `1'250` and the like as (value, decimals); None for dates, times and the like.

    The last separator is the decimal one when one or two digits follow it; groups of three are thousands, except
    that a single point (or comma) before three digits follows `decimal_comma`.
    """
    plain = text.replace("’", "'")
    marks = [letter for letter in plain if not letter.isdigit()]
    if (
        len(text) > 24
        or ":" in marks
        or "/" in marks
        or (not plain.isascii() and not set(marks) <= set("\u00a0\u202f,.'"))
    ):
        return None
    for mark in set(marks):
        plain = plain.replace(mark, "|")
    groups = plain.split("|")
    if not all(group.isascii() and group.isdigit() for group in groups):
        return None
    if not marks:
        return Decimal(plain), 0
    inner, last = set(marks[:-1]), marks[-1]
    in_threes = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0].lstrip("0") != ""
    if in_threes and inner <= {last} and (len(marks) > 1 or last not in ".," or (last == ".") == decimal_comma):
        return Decimal("".join(groups)), 0
    if last in ".," and len(inner) <= 1 and last not in inner and all(len(group) == 3 for group in groups[1:-1]):
        return Decimal("".join(groups[:-1]) + "." + groups[-1]), len(groups[-1])
    return None


def plain_number(value: Decimal) -> str:
    """2.50 -> `2.5`, 12.00 -> `12`, never with an exponent."""
    shown = f"{value:f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown

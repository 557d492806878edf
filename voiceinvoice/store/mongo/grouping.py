"""Sums by several fields, in the one form that all servers of the protocol understand: grouped by their joined text."""

from collections.abc import Mapping, Sequence
from typing import Any

from voiceinvoice.store.conditions import check_path
from voiceinvoice.store.mongo.filters import Filter

#: Stands between the fields of a group; folded text, codes and dates have no line breaks.
_BETWEEN = "\n"

Total = Mapping[str, str | int | None]


def grouping(wanted: Filter, by: Sequence[str], sums: Sequence[str]) -> list[dict[str, Any]]:
    """The stages that count what matches and sum the fields `sums`, for each combination of the text fields `by`."""
    parts: list[Any] = []
    for field in by:
        parts += [{"$ifNull": [f"${check_path(field)}", ""]}, _BETWEEN]
    group: dict[str, Any] = {"_id": {"$concat": parts[:-1]}, "count": {"$sum": 1}}
    group |= {field: {"$sum": f"${check_path(field)}"} for field in sums}
    return [{"$match": wanted}, {"$group": group}]


def totals_of(rows: Sequence[Mapping[str, Any]], by: Sequence[str], sums: Sequence[str]) -> list[Total]:
    """The rows that these stages gave, in the order of the `by` fields; a field that is missing is None."""
    found = [(row["_id"].split(_BETWEEN), row) for row in rows]
    return [
        {field: value or None for field, value in zip(by, values, strict=True)}
        | {name: int(row[name]) for name in ("count", *sums)}
        for values, row in sorted(found, key=lambda pair: pair[0])
    ]

"""The filter vocabulary, checked: what reaches a database are field names of ours and plain values, never operators."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from voiceinvoice.domain.errors import Conflict, UsageError
from voiceinvoice.store.documents import Document, Value, Where, check_value, folded

_FIELD = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*", re.ASCII)
_COMPARISONS = frozenset({"$gt", "$gte", "$lt", "$lte", "$ne"})
#: SQLite takes at most 32766 bound values; this is far from it.
_MOST_VALUES = 10_000


class Condition(NamedTuple):
    """One comparison. $in has any number of values, $exists a boolean, all others ($eq too) one."""

    field: str
    operator: str
    values: tuple[Value, ...]


def conditions_of(where: Where) -> list[Condition]:
    """The comparisons of a filter. Raises ValueError or TypeError for what is none, UsageError for too many values."""
    conditions = list(_conditions(where))
    if sum(len(condition.values) for condition in conditions) > _MOST_VALUES:
        raise UsageError("Too many words or names at once.", hint="Ask for fewer.")
    return conditions


def with_id(document_id: str, rev: int | None = None) -> Where:
    """The filter for that document, written with an operator, so that an id can only ever be a value."""
    where: dict[str, Any] = {"_id": {"$in": (document_id,)}}
    return where if rev is None else where | {"rev": {"$in": (rev,)}}


def changed_meanwhile(what: str, kept: Document | None) -> Conflict:
    """The failure of an edit on what is stale; names who wrote the revision `kept` that is there now."""
    by = f" by {kept['author']}" if kept and "author" in kept else ""
    return Conflict(f"{what} was changed meanwhile{by}.", hint="Look at it again and repeat the change.")


def words_of(words: str) -> list[str]:
    """The folded words to search for. Raises UsageError for what cannot be in a document, or too many."""
    found = folded(words).split()
    for word in found:
        check_value(word)
    if len(found) > _MOST_VALUES:
        raise UsageError("Too many words or names at once.", hint="Ask for fewer.")
    return found


def check_path(field: str) -> str:
    """The field itself. Raises ValueError for what is no path of plain names."""
    if not isinstance(field, str) or not _FIELD.fullmatch(field):
        raise ValueError(f"{field!r} cannot be the name of a field")
    return field


def _conditions(where: Where) -> Iterator[Condition]:
    for field, wanted in where.items():
        check_path(field)
        if not isinstance(wanted, Mapping):
            yield Condition(field, "$eq", (_plain(wanted),))
            continue
        for operator, operand in wanted.items():
            yield _condition(field, operator, operand)


def _condition(field: str, operator: str, operand: Value | Sequence[Value]) -> Condition:
    if operator == "$in" and isinstance(operand, list | tuple):
        return Condition(field, operator, tuple(_plain(value) for value in operand))
    if operator == "$exists" and isinstance(operand, bool):
        return Condition(field, operator, (operand,))
    if operator in _COMPARISONS:
        return Condition(field, operator, (_plain(operand),))
    raise ValueError(f"no filter {operator} {operand!r}")


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return value
    check_value(value)
    if isinstance(value, str | int):
        return value
    raise TypeError(f"{type(value).__name__} cannot be compared with")

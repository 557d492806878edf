"""The filter vocabulary as SQL. Values are always bound; field names come from our own code and are checked anyway."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.store.documents import (
    COLLECTIONS,
    TIMESTAMPS,
    Value,
    Where,
    check_owner,
    check_value,
    folded,
    timestamp_text,
)

_FIELD = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*", re.ASCII)
_COMPARISONS = {"$gt": ">", "$gte": ">=", "$lt": "<", "$lte": "<=", "$ne": "IS NOT"}
#: SQLite takes at most 32766 bound values; this is far from it.
_MOST_VALUES = 10_000


def table_of(collection: str) -> str:
    """The table of a collection."""
    if collection not in COLLECTIONS:
        raise ValueError(f"no collection {collection!r}")
    return collection


def column_of(field: str) -> str:
    """The expression that reads `field`, in the one spelling that the indexes use: a different one would scan."""
    if field == "_id":
        return field
    if not _FIELD.fullmatch(field):
        raise ValueError(f"{field!r} cannot be the name of a field")
    path = f'{field}."$date"' if field in TIMESTAMPS else field
    return f"json_extract(doc,'$.{path}')"


def where_clause(owner: str, where: Where, words: str = "") -> tuple[str, list[str | int]]:
    """Conditions and their values; the owner's is always the first."""
    # The plus keeps SQLite from reading all that the owner has where ids are asked for: they have their own index.
    clauses, values = [f"{'+' * ('_id' in where)}{column_of('owner')}=?"], [_bindable(check_owner(owner))]
    for field, wanted in where.items():
        column = column_of(field)
        if not isinstance(wanted, Mapping):
            clauses.append(f"{column}=?")
            values.append(_bindable(wanted))
            continue
        for operator, operand in wanted.items():
            clause, bound = _condition(column, operator, operand)
            clauses.append(clause)
            values += bound
    for word in folded(words).split():
        check_value(word)
        clauses.append(f"instr({column_of('search')},?)>0")
        values.append(word)
    if len(values) > _MOST_VALUES:
        raise UsageError("Too many words or names at once.", hint="Ask for fewer.")
    return " AND ".join(clauses), values


def order_clause(sort: Sequence[tuple[str, int]]) -> str:
    """ORDER BY and its columns, or nothing."""
    columns = [column_of(field) + (" DESC" if direction < 0 else "") for field, direction in sort]
    return f" ORDER BY {', '.join(columns)}" if columns else ""


def _condition(column: str, operator: str, operand: Value | Sequence[Value]) -> tuple[str, list[str | int]]:
    if operator == "$in" and isinstance(operand, list | tuple):
        if len(operand) == 1:
            return f"{column}=?", [_bindable(operand[0])]
        return f"{column} IN ({','.join('?' * len(operand))})", [_bindable(value) for value in operand]
    if operator == "$exists" and isinstance(operand, bool):
        return f"{column} IS {'NOT ' * operand}NULL", []
    if operator in _COMPARISONS:
        return f"{column} {_COMPARISONS[operator]} ?", [_bindable(operand)]
    raise ValueError(f"no filter {operator} {operand!r}")


def _bindable(value: object) -> str | int:
    if isinstance(value, datetime):
        return timestamp_text(value)
    check_value(value)
    if isinstance(value, str | int):
        return value
    raise TypeError(f"{type(value).__name__} cannot be compared with")

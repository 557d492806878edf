"""The filter vocabulary as SQL. Values are always bound; field names come from our own code and are checked anyway."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache

from voiceinvoice.store.conditions import Condition, check_path, conditions_of, words_of
from voiceinvoice.store.documents import COLLECTIONS, TIMESTAMPS, Value, Where, check_owner, timestamp_text

_COMPARISONS = {"$eq": "=", "$in": "=", "$gt": ">", "$gte": ">=", "$lt": "<", "$lte": "<=", "$ne": "IS NOT"}


def table_of(collection: str) -> str:
    """The table of a collection."""
    if collection not in COLLECTIONS:
        raise ValueError(f"no collection {collection!r}")
    return collection


@cache
def column_of(field: str, document: str = "doc") -> str:
    """The expression that reads `field`, in the one spelling that the indexes use: a different one would scan."""
    if field == "_id":
        return field
    path = f'{field}."$date"' if field in TIMESTAMPS else check_path(field)
    return f"json_extract({document},'$.{path}')"


def where_clause(
    owner: str, where: Where, words: str = "", column: Callable[[str], str] = column_of
) -> tuple[str, list[str | int]]:
    """Conditions and their values; the owner's is always the first. `column` gives the expression of a field."""
    # The plus keeps SQLite from reading all that the owner has where ids are asked for: they have their own index.
    clauses, values = [f"{'+' * ('_id' in where)}{column('owner')}=?"], [_bindable(check_owner(owner))]
    for condition in conditions_of(where):
        clause, bound = _clause(condition, column)
        clauses.append(clause)
        values += bound
    for word in words_of(words):
        clauses.append(f"instr({column_of('search')},?)>0")
        values.append(word)
    return " AND ".join(clauses), values


def order_clause(sort: Sequence[tuple[str, int]]) -> str:
    """ORDER BY and its columns, or nothing."""
    columns = [column_of(field) + (" DESC" if direction < 0 else "") for field, direction in sort]
    return f" ORDER BY {', '.join(columns)}" if columns else ""


def _clause(condition: Condition, column_of: Callable[[str], str]) -> tuple[str, list[str | int]]:
    column, values = column_of(condition.field), [_bindable(value) for value in condition.values]
    if condition.operator == "$exists":
        return f"{column} IS {'NOT ' * bool(values[0])}NULL", []
    if condition.operator == "$in" and len(values) != 1:
        return f"{column} IN ({','.join('?' * len(values))})", values
    return f"{column} {_COMPARISONS[condition.operator]} ?", values


def _bindable(value: Value) -> str | int:
    return timestamp_text(value) if isinstance(value, datetime) else value

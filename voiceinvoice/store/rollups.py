"""Sums that SQLite keeps beside the documents: one row for each combination of a few fields, of every owner.

Triggers keep them: they change in the transaction that changes a document, whoever writes to the file, and a kill
leaves both as they were. A dashboard reads a few dozen rows, however many invoices there are.
"""
# ruff: noqa: S608 - statements are put together from the table below and names that filters.py checks

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from voiceinvoice.store.conditions import conditions_of
from voiceinvoice.store.documents import Where
from voiceinvoice.store.filters import column_of, table_of, where_clause
from voiceinvoice.store.indexes import INDEXES, index_name

#: The constraint that a sum breaks when it no longer fits 64 bits, where SQLite would go on with a rounded number.
FITS = "sums_fit"


class Rollup(NamedTuple):
    """The number of documents and the sums of the fields `sums`, by owner, `fields` and `gaps`.

    Documents that lack a field are counted under an empty text. Only `gaps` may be lacking; they are no good to filter
    by, for an empty text is less than any other.
    """

    collection: str
    fields: tuple[str, ...]
    sums: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()

    @property
    def table(self) -> str:
        """The name of its table."""
        return "_".join((self.collection, "by", *self.keys))

    @property
    def keys(self) -> tuple[str, ...]:
        """What a row is of, besides its owner, in the order in which rows are read without sorting."""
        return (*self.fields, *self.gaps)


#: The first that can answer is asked, so the smallest come first.
ROLLUPS = (
    Rollup("invoices", ("status",)),
    Rollup("invoices", ("month", "currency", "status"), ("total",)),
    Rollup("invoices", ("client_key", "currency", "status", "month"), ("total",)),
    Rollup("invoices", ("status", "currency"), ("balance",), ("due_date",)),
)


def totals_query(
    owner: str, collection: str, by: Sequence[str], sums: Sequence[str], where: Where
) -> tuple[str, list[str | int]]:
    """The statement whose rows are the `by` fields, the count and the sums, and its values; see `Store.totals`."""
    filtered = {condition.field for condition in conditions_of(where)}
    for rollup in ROLLUPS:
        known = {*by} <= {*rollup.keys} and filtered <= {*rollup.fields} and {*sums} <= {*rollup.sums}
        if known and rollup.collection == collection:
            clause, values = where_clause(owner, where, column=str)
            return _grouped(rollup.table, by, ("sum(count)", *map("sum({})".format, sums)), clause), values
    clause, values = where_clause(owner, where)
    summed = ("count(*)", *(f"sum({column_of(field)})" for field in sums))
    return _grouped(table_of(collection), [column_of(field) for field in by], summed, clause), values


def rollup_steps() -> tuple[str, ...]:
    """The statements that make the tables and triggers anew, whatever is there, and fill them."""
    tables = (statement for rollup in ROLLUPS for statement in _filled(rollup))
    triggers = (
        statement
        for name, trigger in _triggers("invoices").items()
        for statement in (f"DROP TRIGGER IF EXISTS {name}", trigger)
    )
    return (*tables, *triggers)


def rebuild(connection: sqlite3.Connection) -> None:
    """Adds everything up again; the transaction is the caller's."""
    for statement in rollup_steps():
        connection.execute(statement)


def wrong_rollups(connection: sqlite3.Connection) -> list[str]:
    """The tables that the documents do not bear out, or that are missing; adds everything up to find out."""
    return [rollup.table for rollup in ROLLUPS if not _is_right(connection, rollup)]


def _is_right(connection: sqlite3.Connection, rollup: Rollup) -> bool:
    columns = ", ".join(("owner", *rollup.keys, "count", *rollup.sums))
    both = f"SELECT {columns}, 1 AS side FROM {rollup.table} UNION ALL SELECT *, -1 FROM ({_added_up(rollup)})"
    differing = f"SELECT EXISTS(SELECT 1 FROM ({both}) GROUP BY {columns} HAVING sum(side)<>0)"
    triggers = "SELECT count(*) FROM sqlite_master WHERE type='trigger' AND tbl_name=?"
    try:
        (is_wrong,) = connection.execute(differing).fetchone()
    except sqlite3.OperationalError as error:
        if "no such" not in str(error):
            raise
        return False
    (there,) = connection.execute(triggers, (rollup.collection,)).fetchone()
    return not is_wrong and there == len(_triggers(rollup.collection))


def _grouped(table: str, by: Sequence[str], summed: Sequence[str], clause: str) -> str:
    groups = ", ".join(by)
    shown = ", ".join((*(f"nullif({column},'')" for column in by), *summed))
    return f"SELECT {shown} FROM {table} WHERE {clause} GROUP BY {groups} ORDER BY {groups}"


def _kept(rollup: Rollup) -> list[str]:
    return ["count", *(f"{field} CONSTRAINT {FITS} CHECK(typeof({field})='integer')" for field in rollup.sums)]


def _key(rollup: Rollup, document: str) -> list[str]:
    return [column_of("owner", document), *(f"ifnull({column_of(field, document)},'')" for field in rollup.keys)]


def _summand(field: str, document: str) -> str:
    return f"CAST(ifnull({column_of(field, document)},0) AS INTEGER)"


def _added_up(rollup: Rollup) -> str:
    """All rows anew, from the index that has everything: ten times faster than from the documents."""
    fields = ("owner", *rollup.keys, *rollup.sums)
    index = next(one for one in INDEXES if one.collection == rollup.collection and {*fields} <= {*one.fields})
    key = ", ".join(("owner", *(f"ifnull({field},'')" for field in rollup.keys)))
    summed = ", ".join(("count(*)", *(f"sum(CAST(ifnull({field},0) AS INTEGER))" for field in rollup.sums)))
    read = ", ".join(f"{column_of(field)} AS {field}" for field in fields)
    # The limit keeps SQLite from merging the two, and then from reading a document for each row of the result.
    entries = f"SELECT {read} FROM {rollup.collection} INDEXED BY {index_name(index)} LIMIT -1"
    return f"SELECT {key}, {summed} FROM ({entries}) GROUP BY {key}"


def _filled(rollup: Rollup) -> Iterator[str]:
    key = ", ".join(("owner", *rollup.keys))
    yield f"DROP TABLE IF EXISTS {rollup.table}"
    yield f"CREATE TABLE {rollup.table}({key}, {', '.join(_kept(rollup))}, PRIMARY KEY({key})) WITHOUT ROWID"
    yield f"INSERT INTO {rollup.table} {_added_up(rollup)}"


def _triggers(collection: str) -> dict[str, str]:
    rollups = [rollup for rollup in ROLLUPS if rollup.collection == collection]
    gone = " ".join(map(_take_out, rollups))
    come = " ".join(map(_put_in, rollups))
    return {
        f"{collection}_{event}": f"CREATE TRIGGER {collection}_{event} AFTER {what} ON {collection} BEGIN {does} END"
        for event, what, does in (
            ("inserted", "INSERT", come),
            ("deleted", "DELETE", gone),
            ("updated", "UPDATE", f"{gone} {come}"),
        )
    }


def _put_in(rollup: Rollup) -> str:
    values = (*_key(rollup, "NEW.doc"), "1", *(_summand(field, "NEW.doc") for field in rollup.sums))
    more = ("count=count+1", *(f"{field}={field}+excluded.{field}" for field in rollup.sums))
    return (
        f"INSERT INTO {rollup.table} VALUES ({', '.join(values)})"
        f" ON CONFLICT(owner, {', '.join(rollup.keys)}) DO UPDATE SET {', '.join(more)};"
    )


def _take_out(rollup: Rollup) -> str:
    key = zip(("owner", *rollup.keys), _key(rollup, "OLD.doc"), strict=True)
    row = " AND ".join(f"{column}={value}" for column, value in key)
    less = ("count=count-1", *(f"{field}={field}-{_summand(field, 'OLD.doc')}" for field in rollup.sums))
    return (
        f"UPDATE {rollup.table} SET {', '.join(less)} WHERE {row}; DELETE FROM {rollup.table} WHERE {row} AND count=0;"
    )

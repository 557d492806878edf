"""The indexes of every store, in one table."""

from typing import NamedTuple


class Index(NamedTuple):
    """An index on `fields`, ascending. A `partial` one leaves out the documents without its last field."""

    collection: str
    fields: tuple[str, ...]
    unique: bool = False
    partial: bool = False


#: Each begins with the owner, which every query names. What a dashboard sums is in the index that a server sums it from
#: and that SQLite checks its kept sums against.
INDEXES = (
    Index("clients", ("owner", "name_key"), unique=True),
    Index("services", ("owner", "name_key"), unique=True),
    Index("invoices", ("owner", "number_key"), unique=True, partial=True),
    Index("invoices", ("owner", "series", "seq"), unique=True, partial=True),
    Index("invoices", ("owner", "issue_date", "seq", "created")),
    Index("invoices", ("owner", "status", "issue_date", "seq", "created", "due_date")),
    Index("invoices", ("owner", "client_key", "issue_date", "seq", "created", "status")),
    Index("invoices", ("owner", "client_name")),
    Index("invoices", ("owner", "month", "currency", "status", "total")),
    Index("invoices", ("owner", "client_key", "currency", "status", "month", "total")),
    Index("invoices", ("owner", "status", "currency", "due_date", "balance")),
    Index("runs", ("owner", "key", "started_at")),
    Index("runs", ("owner", "started_at")),
)


def index_name(index: Index) -> str:
    """A name that says what the index is; MongoDB's servers choose their own."""
    return "_".join((index.collection, *index.fields))

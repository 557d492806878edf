"""What the driver gives, as documents: plain integers, UTC times where times belong, and nothing of another program."""

from datetime import UTC, datetime
from typing import Any

from bson.int64 import Int64

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store.documents import TIMESTAMPS, Document, damaged, upgraded
from voiceinvoice.store.mongo.connection import Raw

_PLAIN = frozenset({str, int, bool})


def document_of(raw: Raw) -> Document:
    """The document, as this version writes it. Raises StoreUnavailable for what this program has not written."""
    try:
        document = {field: _time(value) if field in TIMESTAMPS else _plain(value) for field, value in raw.items()}
        if type(document["_id"]) is not str or not document.keys() >= TIMESTAMPS:
            raise TypeError("it has no id or times of ours")
    except (LookupError, TypeError) as error:
        raise _foreign(error, raw) from error
    return upgraded(document)


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is Int64:
        return int(value)
    if kind is list:
        return [_plain(item) for item in value]
    if kind is dict:
        return {field: _plain(item) for field, item in value.items()}
    raise TypeError(f"{kind.__name__} is no type of ours")


def _time(value: Any) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError(f"{type(value).__name__} is no time")
    return value.replace(tzinfo=UTC)


def _foreign(reason: Exception, raw: Raw) -> StoreUnavailable:
    if "owner" in raw and "schema" in raw:
        return damaged(reason, raw.get("_id"))
    return StoreUnavailable(
        "The database holds records of another program.",
        hint="Name a database of its own at the end of the address: mongodb://HOST/DATABASE.",
        reason=f"{raw.get('_id')}: {reason}",
    )

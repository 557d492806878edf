"""What a document may hold, and its text: MongoDB Extended JSON v2, alike in every store.

A document is flat JSON with `_id` (ours, unique over all owners), `schema`, `rev` (1 at first, one more at each write),
`owner`, `created` and `updated` (UTC, milliseconds), the `version` of the program that wrote it and, where it is known,
its `author`. Values are text, 64-bit integers, booleans, lists and objects.
Amounts are integers in the minor unit, other decimals are text, dates are YYYY-MM-DD. There are no floats, which round,
and no nulls, which databases compare differently: an unknown field is left out.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import DecodeError
from msgspec.json import Decoder, Encoder

from voiceinvoice import __version__
from voiceinvoice.domain.errors import StoreUnavailable, UsageError

Document = dict[str, Any]
Value = str | int | bool | datetime
Condition = Value | Mapping[str, Value | Sequence[Value]]
Where = Mapping[str, Condition]

#: The shape that this version writes. A document of a higher one is refused.
SCHEMA = 1
#: What makes a document of each earlier schema one of the next. Done whenever one is read; `db migrate` writes it back.
UPGRADES: Mapping[int, Callable[[Document], Document]] = {}
COLLECTIONS = ("businesses", "clients", "services", "invoices", "runs")
#: What a claim hands over: the key that an owner has once, and the field that people know it by.
CLAIMED = {
    "clients": ("name_key", "name"),
    "services": ("name_key", "name"),
    "invoices": ("number_key", "number"),
    "runs": ("_id", "_id"),
}
#: The fields that hold a point in time; no other does.
TIMESTAMPS = frozenset({"created", "updated"})
#: MongoDB takes 16 MB; BSON is a little larger than JSON.
LARGEST_DOCUMENT = 12_000_000
LARGEST_INTEGER = 2**63 - 1
LONGEST_OWNER = 250

_encoder = Encoder()
_decoder = Decoder(Document)


def now() -> datetime:
    """The time, as exact as documents keep it."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def folded(text: str) -> str:
    """`text` for comparing, as the derived fields keep it: one Unicode form, no case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text.casefold()).split())


def check_owner(owner: str) -> str:
    """The owner itself. Raises UsageError for one that is no plain text or empty."""
    if not isinstance(owner, str) or not owner or len(owner) > LONGEST_OWNER:
        raise UsageError("The books need an owner: a text of 1 to 250 characters.")
    check_value(owner)
    return owner


def stamp(owner: str, document: Document, author: str = "") -> Document:
    """`document` as `owner`'s, with everything that each document has. Raises UsageError for what cannot be kept.

    `author` is who writes this revision, as others should read it when they meet the change.
    """
    moment = now()
    stamped = {
        "_id": document["_id"],
        "schema": SCHEMA,
        "rev": document.get("rev", 1),
        "owner": check_owner(owner),
        "created": document.get("created", moment),
        "updated": document.get("updated", moment),
        "version": __version__,
    }
    if author:
        stamped["author"] = author
    if document.get("owner", owner) != owner or document.get("schema", SCHEMA) != SCHEMA:
        raise ValueError("a document of another owner or schema")
    if type(stamped["_id"]) is not str or not stamped["_id"] or type(stamped["rev"]) is not int:
        raise TypeError("_id must be text and rev an integer")
    return stamped | {field: value for field, value in document.items() if field not in (*stamped, "author")}


def encode(document: Document) -> str:
    """The text of a stamped document. Raises UsageError for text or a size that cannot be kept."""
    plain: dict[str, Any] = {}
    for field, value in document.items():
        if field in TIMESTAMPS:
            plain[field] = {"$date": timestamp_text(value)}
        else:
            check_field(field)
            check_value(value)
            plain[field] = value
    text = _encoder.encode(plain)
    if len(text) > LARGEST_DOCUMENT:
        raise UsageError("That is too much for one record.", hint="Keep transcripts and notes below 10 MB.")
    return text.decode()


def decode(text: str) -> Document:
    """The document of a text. Raises StoreUnavailable when it is damaged or was written by a newer version."""
    try:
        document = _decoder.decode(text)
        for field in TIMESTAMPS:
            document[field] = datetime.fromisoformat(document[field]["$date"])
    except (DecodeError, LookupError, TypeError, ValueError) as error:
        raise damaged(error) from error
    return upgraded(document)


def upgraded(document: Document) -> Document:
    """A document as this version writes it. Raises StoreUnavailable for one of a newer version, or of none."""
    schema = document.get("schema")
    if schema == SCHEMA:
        return document
    if type(schema) is not int:
        raise damaged("it has no schema", document.get("_id"))
    if schema in UPGRADES:
        return upgraded(UPGRADES[schema](document) | {"schema": schema + 1})
    writer = f"voiceinvoice {document['version']}" if "version" in document else "a newer voiceinvoice"
    raise StoreUnavailable(
        f"A record was written by {writer} (schema {schema}); voiceinvoice {__version__} knows schema {SCHEMA}.",
        hint="Upgrade voiceinvoice on this machine.",
    )


def damaged(reason: object, document_id: object = None) -> StoreUnavailable:
    """The failure of a record that cannot be what this program wrote."""
    which = f"The record {document_id}" if document_id else "A record"
    return StoreUnavailable(
        f"{which} in the books is damaged.", hint="Restore the books from a backup.", reason=str(reason)
    )


def timestamp_text(moment: datetime) -> str:
    """Three decimals and a Z, always, so that the order of texts is the order of times."""
    if moment.tzinfo is not UTC:
        raise ValueError("a timestamp must be in UTC")
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def check_field(field: str) -> None:
    """Raises ValueError for a name that a database would read as a path or an operator."""
    if type(field) is not str or not field or field.startswith("$") or "." in field or "\0" in field:
        raise ValueError(f"{field!r} cannot be the name of a field")


def is_unicode(text: str) -> bool:
    """False for text with half a surrogate pair, which is how Python carries bytes that were not UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_value(value: object) -> None:
    """Raises UsageError for text that is not Unicode, TypeError or ValueError for what documents do not hold."""
    if type(value) is str:
        if "\0" in value or not is_unicode(value):
            raise UsageError(
                f"{value[:40]!r} holds a character that cannot be stored.", hint="Give the text as UTF-8, without NUL."
            )
    elif type(value) is int:
        if not -LARGEST_INTEGER - 1 <= value <= LARGEST_INTEGER:
            raise ValueError(f"{value} does not fit 64 bits")
    elif type(value) is list:
        for item in value:
            check_value(item)
    elif type(value) is dict:
        for field, item in value.items():
            check_field(field)
            check_value(item)
    elif type(value) is not bool:
        raise TypeError(f"{type(value).__name__} cannot be stored")

"""Collections, indexes and validators of a database: made by `db init`, and looked for before the first write."""

from collections.abc import Iterable, Mapping
from typing import Any

from pymongo import ASCENDING, errors

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store.documents import COLLECTIONS
from voiceinvoice.store.indexes import INDEXES, Index
from voiceinvoice.store.mongo.connection import Database

#: Facts about the database itself, beside the collections of documents.
FACTS = "facts"
_WHOLE_NUMBERS = ["int", "long"]
#: Best effort, against other programs: some servers ignore or refuse it. What counts is the domain's own checking.
_VALIDATOR: Mapping[str, Any] = {
    "$jsonSchema": {
        "bsonType": "object",
        "required": ["_id", "schema", "rev", "owner", "created", "updated"],
        "properties": {
            **{name: {"bsonType": "string"} for name in ("_id", "owner", "number", "month", "currency", "issue_date")},
            **{name: {"bsonType": _WHOLE_NUMBERS} for name in ("schema", "rev", "seq", "total", "balance", "discount")},
            **{name: {"bsonType": "date"} for name in ("created", "updated")},
        },
    }
}


def prepare(database: Database) -> None:
    """Makes what is missing; safe to repeat. Raises StoreUnavailable where another program's records are in the way."""
    for collection in COLLECTIONS:
        if database[collection].find_one({"owner": {"$exists": False}}, {"_id": 1}):
            raise StoreUnavailable(
                f"The collection {collection} of the database {database.name} holds records of another program.",
                hint="Name a database of its own at the end of the address: mongodb://HOST/DATABASE.",
            )
        _validate(database, collection)
    for index in INDEXES:
        options: dict[str, Any] = {"unique": True} if index.unique else {}
        if index.partial:
            options["partialFilterExpression"] = {index.fields[-1]: {"$exists": True}}
        database[index.collection].create_index([(field, ASCENDING) for field in index.fields], **options)


def missing_indexes(database: Database, collections: Iterable[str] = COLLECTIONS) -> list[Index]:
    """What `prepare` would make. Servers name indexes as they like, so they are known by their fields."""
    wanted = [index for index in INDEXES if index.collection in collections]
    there = {
        (name, tuple(found["key"]), bool(found.get("unique")))
        for name in {index.collection for index in wanted}
        for found in database[name].list_indexes()
    }
    return [index for index in wanted if (index.collection, index.fields, index.unique) not in there]


def has_validators(database: Database) -> bool:
    """Whether the server keeps the validators that `prepare` asks for."""
    kept = {found["name"]: found.get("options", {}).get("validator") for found in database.list_collections()}
    return all(kept.get(collection) for collection in COLLECTIONS)


def _validate(database: Database, collection: str) -> None:
    try:
        database.create_collection(collection, validator=_VALIDATOR, validationLevel="moderate")
    except errors.CollectionInvalid:
        try:
            database.command("collMod", collection, validator=_VALIDATOR, validationLevel="moderate")
        except errors.OperationFailure:
            return  # the right to change collections is rarer than the right to write documents
    except errors.OperationFailure:
        return  # a server without validators makes the collection with its first index

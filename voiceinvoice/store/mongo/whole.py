"""The whole of a database on a server; see `WholeStore`."""

import time
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from pymongo import errors
from pymongo.collection import Collection

from voiceinvoice.store import Duplicate, Stale
from voiceinvoice.store.address import hosts_of
from voiceinvoice.store.documents import COLLECTIONS, SCHEMA, Document, encode
from voiceinvoice.store.indexes import index_name
from voiceinvoice.store.mongo.connection import Raw, connect
from voiceinvoice.store.mongo.examining import limits_of
from voiceinvoice.store.mongo.failures import mongo_errors
from voiceinvoice.store.mongo.filters import check_collection
from voiceinvoice.store.mongo.losses import again
from voiceinvoice.store.mongo.preparing import FACTS, has_validators, missing_indexes, prepare
from voiceinvoice.store.mongo.reading import document_of
from voiceinvoice.store.whole import Condition

_AT_ONCE = 500
#: The server's code for a key that is there already.
_DUPLICATE = 11000


class MongoWhole:
    """Every record of the database that `address` names."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._database = connect(address)

    def prepare(self) -> None:
        """Makes collections, validators and indexes where they are missing."""
        with mongo_errors(self.address):
            prepare(self._database)

    def condition(self) -> Condition:
        """How the database is. Raises StoreUnavailable for a user who may not read it."""
        with mongo_errors(self.address):
            self.count("businesses")  # the first question pays for the connection
            began = time.perf_counter()
            version = str(self._database.command("buildInfo")["version"])
            milliseconds = (time.perf_counter() - began) * 1000
            return Condition(
                kind="MongoDB",
                place=f"{hosts_of(self.address)}/{self._database.name}",
                version=version,
                milliseconds=milliseconds,
                records={collection: self.count(collection) for collection in COLLECTIONS},
                outdated=sum(self.count(collection, outdated=True) for collection in COLLECTIONS),
                missing=tuple(map(index_name, missing_indexes(self._database))),
                home_owner=self.home_owner(),
                validators="kept" if has_validators(self._database) else "not kept by this server",
                limits=limits_of(self._database, self.address),
            )

    def count(self, collection: str, *, outdated: bool = False) -> int:
        """How many documents there are, or how many of an earlier schema."""
        kept = self._kept(collection)
        with mongo_errors(self.address):
            return again(partial(kept.count_documents, _outdated()) if outdated else kept.estimated_document_count)

    def scan(self, collection: str, *, outdated: bool = False) -> Iterator[Document]:
        """Streams documents by id, batch after batch, so that a lost connection costs nothing."""
        kept, wanted, some = self._kept(collection), _outdated() if outdated else {}, [{"_id": ""}]
        with mongo_errors(self.address):
            while some:
                beyond = wanted | {"_id": {"$gt": some[-1]["_id"]}}
                some = again(lambda: list(kept.find(beyond, sort=[("_id", 1)], limit=_AT_ONCE)))  # noqa: B023
                for raw in some:
                    yield document_of(raw)

    def pick(self, collection: str, ids: Sequence[str]) -> dict[str, Document]:
        """Those of these documents that are there, by id."""
        kept = self._kept(collection)
        with mongo_errors(self.address):
            found = again(lambda: list(kept.find({"_id": {"$in": [str(one) for one in ids]}})))
        return {raw["_id"]: document_of(raw) for raw in found}

    def load(self, collection: str, documents: Sequence[Document]) -> None:
        """Inserts documents one after the other until one is taken. Raises Duplicate."""
        for document in documents:
            encode(document)  # refuses what SQLite's store refuses
        with mongo_errors(self.address):
            try:
                self._insert(self._kept(collection), documents)
            except errors.BulkWriteError as error:
                failed = (error.details or {}).get("writeErrors", [])
                if not failed or {one["code"] for one in failed} != {_DUPLICATE}:
                    raise
                raise Duplicate("An id, a name or a number is taken.", reason=str(failed[0].get("errmsg"))) from error

    def overwrite(self, collection: str, document: Document, rev: int) -> None:
        """Puts a document in the place of the revision `rev` of its id. Raises Stale or Duplicate."""
        encode(document)
        wanted = {"_id": str(document["_id"]), "rev": rev}
        with mongo_errors(self.address):
            try:
                done = again(lambda: self._kept(collection).replace_one(wanted, document))
            except errors.DuplicateKeyError as error:
                raise Duplicate("A name or a number is taken.") from error
        if not done.matched_count and self.pick(collection, [document["_id"]]).get(document["_id"]) != document:
            raise Stale("It was changed meanwhile.", hint="Run the command again.")

    def mend_sums(self) -> int:
        """Nothing: a server adds up from its indexes, where sums cannot be kept in one step with a document."""
        return 0

    def home_owner(self) -> str:
        """Whose books the database says these are."""
        with mongo_errors(self.address):
            fact = again(lambda: self._database[FACTS].find_one({"_id": "home_owner"}))
        return str(fact["value"]) if fact else ""

    def keep_home_owner(self, owner: str) -> None:
        """Says whose books these are when nobody signs in."""
        facts = self._database[FACTS]
        with mongo_errors(self.address):
            if not again(lambda: facts.replace_one({"_id": "home_owner"}, {"value": owner})).matched_count:
                try:
                    again(lambda: facts.insert_one({"_id": "home_owner", "value": owner}))
                except errors.DuplicateKeyError:
                    return  # said by another at the same moment

    def close(self) -> None:
        """Ends the connections."""
        self._database.client.close()

    def _kept(self, collection: str) -> Collection[Raw]:
        return self._database[check_collection(collection)]

    def _insert(self, kept: Collection[Raw], documents: Sequence[Document]) -> None:
        """After a lost answer, those that had arrived are left out of the next attempt."""

        def attempt() -> None:
            left = documents
            if losses:
                there = {raw["_id"]: document_of(raw) for raw in kept.find({"_id": {"$in": [d["_id"] for d in left]}})}
                left = [document for document in left if there.get(document["_id"]) != document]
            if left:
                kept.insert_many([dict(document) for document in left])

        losses: list[Any] = []
        again(attempt, losses)


def _outdated() -> dict[str, Any]:
    return {"schema": {"$lt": SCHEMA}}

"""The shared store: a MongoDB server of version 4.4 or newer, alone or in a cluster, or another of its protocol.

Only operations that all of these have are used: no transaction, no upsert, no array operator. What holds the books
together are unique indexes, revisions, and reading back after a write whose answer was lost.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from typing import Any

from pymongo import errors

from voiceinvoice.domain.errors import StoreUnavailable
from voiceinvoice.store import Duplicate, Sort, Stale
from voiceinvoice.store.conditions import with_id
from voiceinvoice.store.documents import Document, Where, encode, now, stamp
from voiceinvoice.store.mongo.claiming import hand_over, taken_names
from voiceinvoice.store.mongo.connection import connect
from voiceinvoice.store.mongo.failures import mongo_errors
from voiceinvoice.store.mongo.filters import check_collection, filter_of, sort_of
from voiceinvoice.store.mongo.grouping import grouping, totals_of
from voiceinvoice.store.mongo.losses import again
from voiceinvoice.store.mongo.preparing import FACTS, missing_indexes
from voiceinvoice.store.mongo.reading import document_of

#: So many documents are asked for at once.
_AT_ONCE = 500
#: How often the next number is tried; eight processes at once collide about three times a number.
_MOST_COLLISIONS = 500
_LONGEST_PAUSE = 0.02


class MongoStore:
    """The books on a server; see `Store`. `author` is whom each write names."""

    def __init__(self, address: str, *, author: str = "") -> None:
        self.address = address
        self._author = author
        self._database = connect(address)
        self._prepared: set[str] = set()

    def get(self, owner: str, collection: str, document_id: str) -> Document | None:
        """The document, or None."""
        return next(self.find(owner, collection, with_id(document_id), limit=1), None)

    def find(
        self, owner: str, collection: str, where: Where, *, words: str = "", sort: Sort = (), limit: int = 0
    ) -> Iterator[Document]:
        """Streams what matches; the filter is checked at once."""
        return self._stream(check_collection(collection), filter_of(owner, where, words), sort_of(sort), limit)

    def count(self, owner: str, collection: str, where: Where, *, words: str = "") -> int:
        """How many match."""
        wanted = filter_of(owner, where, words)
        with mongo_errors(self.address):
            return again(lambda: self._database[check_collection(collection)].count_documents(wanted))

    def insert(self, owner: str, collection: str, document: Document) -> Document:
        """The document as kept. Raises Duplicate."""
        with mongo_errors(self.address):
            return self._insert(owner, collection, document)

    def replace(self, owner: str, collection: str, document: Document) -> Document:
        """Replaces the revision `rev` of the same id; gives it with the next one. Raises Stale or Duplicate."""
        with mongo_errors(self.address):
            return self._replace(owner, collection, document)

    def delete(self, owner: str, collection: str, document_id: str, rev: int) -> None:
        """Deletes that revision. Raises Stale."""
        wanted = filter_of(owner, with_id(document_id, rev))
        losses: list[errors.ConnectionFailure] = []
        with mongo_errors(self.address):
            done = again(lambda: self._database[check_collection(collection)].delete_one(wanted), losses)
            # After a lost answer, what is gone was deleted by the first attempt.
            if not done.deleted_count and not (losses and self.get(owner, collection, document_id) is None):
                raise _stale()

    def issue(self, owner: str, collection: str, series: str, start: int, build: Callable[[int], Document]) -> Document:
        """Writes `build(seq)` for the next free seq of the series: the unique indexes refuse one that is taken, and
        then the next is tried. Raises Duplicate, Stale, or StoreUnavailable when others are always faster."""
        seq = start - 1
        with mongo_errors(self.address):
            for _ in range(_MOST_COLLISIONS):
                seq = max(self._highest(owner, collection, series), seq) + 1
                document = build(seq)
                write = self._replace if "rev" in document else self._insert
                try:
                    return write(owner, collection, document)
                except Duplicate:
                    if not self._has_number(owner, collection, series, document):
                        raise
                time.sleep(random.uniform(0, _LONGEST_PAUSE))  # noqa: S311 - a pause, not a secret
        raise StoreUnavailable("Too many are issuing invoices at this moment.", hint="Run the command again.")

    def together(self) -> AbstractContextManager[None]:
        """Nothing: each write is kept by itself."""
        return nullcontext()

    def claim(self, owner: str, new_owner: str, record: Document) -> Mapping[str, int]:
        """Keeps `record`, then hands record after record to `new_owner`. Raises Duplicate or Stale.

        A server has no step that holds all of them; what an interruption left is handed over by the same claim again.
        """
        with mongo_errors(self.address):
            if taken := taken_names(self._database, owner, new_owner):
                raise Duplicate("Some names or numbers are taken.", taken=taken)
            write = self._replace if "rev" in record else self._insert
            write(new_owner, "businesses", record)
            return hand_over(self._database, owner, new_owner)

    def totals(
        self, owner: str, collection: str, by: Sequence[str], sums: Sequence[str], where: Where
    ) -> Iterator[Mapping[str, str | int | None]]:
        """One row for each combination of the `by` fields, in their order: these fields, `count` and each sum."""
        stages = grouping(filter_of(owner, where), by, sums)
        with mongo_errors(self.address):
            raw = again(lambda: list(self._database[check_collection(collection)].aggregate(stages)))
        return iter(totals_of(raw, by, sums))

    def home_owner(self) -> str:
        """Whose books the database says these are."""
        with mongo_errors(self.address):
            fact = again(lambda: self._database[FACTS].find_one({"_id": "home_owner"}))
        return str(fact["value"]) if fact else ""

    def ping(self) -> None:
        """Raises StoreUnavailable when the server does not answer, or not to this user."""
        with mongo_errors(self.address):
            again(lambda: self._database["businesses"].find_one({"_id": "ping", "owner": "ping"}))

    def close(self) -> None:
        """Ends the connections."""
        self._database.client.close()

    def _stream(self, collection: str, wanted: Document, order: Sort, limit: int) -> Iterator[Document]:
        def begin() -> tuple[Any, Any]:
            cursor = self._database[collection].find(wanted, sort=order or None, limit=limit, batch_size=_AT_ONCE)
            return cursor, next(cursor, None)

        with mongo_errors(self.address):
            cursor, raw = again(begin)
            with closing(cursor):
                while raw is not None:
                    yield document_of(raw)
                    raw = next(cursor, None)

    def _insert(self, owner: str, collection: str, document: Document) -> Document:
        kept = stamp(owner, document, self._author)
        encode(kept)  # refuses what SQLite's store refuses
        self._check_prepared(collection)
        try:
            again(lambda: self._database[collection].insert_one(dict(kept)))
        except errors.DuplicateKeyError as error:
            if not self._is_kept(kept, collection):
                raise _duplicate() from error
        return kept

    def _replace(self, owner: str, collection: str, document: Document) -> Document:
        wanted = filter_of(owner, with_id(document["_id"], document["rev"]))
        kept = stamp(owner, document | {"rev": document["rev"] + 1, "updated": now()}, self._author)
        encode(kept)  # refuses what SQLite's store refuses
        self._check_prepared(collection)
        try:
            done = again(lambda: self._database[collection].replace_one(wanted, kept))
        except errors.DuplicateKeyError as error:
            raise _duplicate() from error
        if not done.matched_count and not self._is_kept(kept, collection):
            raise _stale()
        return kept

    def _is_kept(self, kept: Document, collection: str) -> bool:
        """An earlier attempt at this very write had succeeded, and only its answer was lost."""
        return self.get(kept["owner"], collection, kept["_id"]) == kept

    def _highest(self, owner: str, collection: str, series: str) -> int:
        # A positive seq, because an index without the drafts serves only questions that exclude them.
        wanted = filter_of(owner, {"series": series, "seq": {"$gt": 0}})
        found = again(
            lambda: self._database[check_collection(collection)].find_one(wanted, {"seq": 1}, sort=[("seq", -1)])
        )
        return int(found["seq"]) if found else 0

    def _has_number(self, owner: str, collection: str, series: str, document: Document) -> bool:
        """It was the number that was taken, and not the id."""
        if self.get(owner, collection, document["_id"]) and "rev" not in document:
            return False
        keys: Sequence[Where] = (
            {"series": series, "seq": document["seq"]},
            {"number_key": document.get("number_key", "")},
        )
        return any(next(self.find(owner, collection, key, limit=1), None) for key in keys)

    def _check_prepared(self, collection: str) -> None:
        """Raises StoreUnavailable where nothing would keep numbers and names apart."""
        if check_collection(collection) in self._prepared:
            return
        missing = again(lambda: missing_indexes(self._database, (collection, "invoices")))
        if any(index.unique for index in missing):
            raise StoreUnavailable(
                f"The database {self._database.name} has not been prepared.", hint="Run `voiceinvoice db init` once."
            )
        self._prepared.add(collection)


def _stale() -> Stale:
    return Stale("It was changed meanwhile.", hint="Look at it again and repeat the change.")


def _duplicate() -> Duplicate:
    return Duplicate("It is there already.", hint="Look at what is there, or give another name.")

"""Bringing records from one store, or from files, into another, and proving that they arrived."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import islice

from msgspec import Struct

from voiceinvoice.domain.errors import Conflict, StoreUnavailable
from voiceinvoice.store import Duplicate
from voiceinvoice.store.documents import COLLECTIONS, Document, encode
from voiceinvoice.store.whole import WholeStore

_AT_ONCE = 200

#: Told how many more records have been dealt with.
Step = Callable[[int], None]


class Brought(Struct, frozen=True, kw_only=True):
    """What came of the records of a collection: `new` ones, those that `replaced` an older copy, and the `same`."""

    new: int = 0
    replaced: int = 0
    same: int = 0


def copy(source: WholeStore, target: WholeStore, step: Step) -> dict[str, Brought]:
    """Copies every record, by collection. An interrupted copy is completed by the same copy again.

    Ids, numbers and revisions stay as they are. A record that is there with a lower revision is an older copy and is
    replaced. Raises Conflict for one that is there with another content, or whose name or number is taken there; what
    came before it stays copied. Raises StoreUnavailable for a full disk and the like.
    """
    target.prepare()
    return {collection: bring(source.scan(collection), target, collection, step) for collection in COLLECTIONS}


def bring(documents: Iterable[Document], target: WholeStore, collection: str, step: Step) -> Brought:
    """Brings documents of one collection; see `copy`."""
    brought = Brought()
    for some in _batches(documents):
        there = target.pick(collection, [document["_id"] for document in some])
        fresh = [document for document in some if document["_id"] not in there]
        newer = [document for document in some if document["rev"] > there.get(document["_id"], document)["rev"]]
        for document in some:
            found = there.get(document["_id"], document)
            if document["rev"] <= found["rev"] and encode(found) != encode(document):
                raise _differs(collection, document)
        try:
            if fresh:
                target.load(collection, fresh)
            for document in newer:
                target.overwrite(collection, document, there[document["_id"]]["rev"])
        except Duplicate as error:
            raise _taken(collection, error) from error
        brought = Brought(
            new=brought.new + len(fresh),
            replaced=brought.replaced + len(newer),
            same=brought.same + len(some) - len(fresh) - len(newer),
        )
        step(len(some))
    return brought


def verify(source: WholeStore, target: WholeStore, step: Step) -> dict[str, str]:
    """The digest of each collection, read anew from both: SHA-256 over the texts of its records in the order of ids.

    Raises StoreUnavailable when a record is missing in the target, differs, or was never a record of ours.
    """
    digests: dict[str, str] = {}
    for collection in COLLECTIONS:
        here, there, count = sha256(), sha256(), 0
        for some in _batches(source.scan(collection)):
            arrived = target.pick(collection, [document["_id"] for document in some])
            for document in some:
                here.update(encode(document).encode())
                there.update(encode(arrived[document["_id"]]).encode() if document["_id"] in arrived else b"")
            count += len(some)
            step(len(some))
        if here.digest() != there.digest() or count != source.count(collection):
            raise StoreUnavailable(
                f"The copy of the {collection} differs from what was copied.",
                hint="If somebody writes to the first store meanwhile, run the copy again.",
            )
        digests[collection] = here.hexdigest()
    return digests


def migrate(store: WholeStore, step: Step) -> int:
    """Writes every record of an earlier schema back in the present one. Gives how many; safe to repeat.

    A record that somebody changes at the same moment is left to them: their program writes the present schema.
    """
    changed = 0
    for collection in COLLECTIONS:
        for some in _batches(store.scan(collection, outdated=True)):
            for document in some:
                store.overwrite(collection, document, document["rev"])
            changed += len(some)
            step(len(some))
    return changed


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    left = iter(documents)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _differs(collection: str, document: Mapping[str, object]) -> Conflict:
    name = document.get("number") or document.get("name") or document["_id"]
    return Conflict(
        f"{name} is in the other store too, with another content.",
        hint=f"Two sets of books cannot be merged; copy into an empty store ({collection}, {document['_id']}).",
    )


def _taken(collection: str, error: Duplicate) -> Conflict:
    return Conflict(
        f"A name or number among the {collection} is taken in the other store.",
        hint="Two sets of books cannot be merged; copy into an empty store.",
        reason=error.details.get("reason", ""),
    )

"""Handing records to another owner, one by one: a server need not be able to change several in one step."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from pymongo import errors
from pymongo.collection import Collection

from voiceinvoice.store import Duplicate
from voiceinvoice.store.conditions import with_id
from voiceinvoice.store.documents import CLAIMED, check_owner, now
from voiceinvoice.store.mongo.connection import Database, Raw
from voiceinvoice.store.mongo.filters import filter_of
from voiceinvoice.store.mongo.losses import again

_AT_ONCE = 500


def taken_names(database: Database, owner: str, new_owner: str) -> dict[str, list[str]]:
    """The names or numbers of `owner`'s records that `new_owner` has too, by collection."""
    taken = {collection: sorted(_taken(database, owner, new_owner, collection)) for collection in CLAIMED}
    return {collection: names for collection, names in taken.items() if names}


def hand_over(database: Database, owner: str, new_owner: str) -> dict[str, int]:
    """Makes every record `new_owner`'s and gives how many there were of each. Raises Duplicate when a name or number
    was taken meanwhile; what was handed over by then stays so."""
    return {collection: _hand_over(database, owner, new_owner, collection) for collection in CLAIMED}


def _taken(database: Database, owner: str, new_owner: str, collection: str) -> Iterator[str]:
    key, name = CLAIMED[collection]
    found = database[collection].find(filter_of(owner, {key: {"$exists": True}}), {key: 1, name: 1})
    while some := list(islice(found, _AT_ONCE)):
        keys: Sequence[str] = [one[key] for one in some]
        others = database[collection].find(filter_of(new_owner, {key: {"$in": keys}}), {key: 1})
        theirs = {other[key] for other in others}
        yield from (str(one[name]) for one in some if one[key] in theirs)


def _hand_over(database: Database, owner: str, new_owner: str, collection: str) -> int:
    kept = database[collection]
    ids = iter(_in_order(again(lambda: list(kept.find(filter_of(owner, {}), {"series": 1, "seq": 1})))))
    count = 0
    try:
        while some := list(islice(ids, _AT_ONCE)):
            wanted = filter_of(owner, {"_id": {"$in": some}})
            found = {raw["_id"]: raw for raw in again(lambda: list(kept.find(wanted)))}  # noqa: B023
            for document_id in some:
                _move(kept, owner, new_owner, found.get(document_id))
            count += len(some)
    except errors.DuplicateKeyError as error:
        raise Duplicate("A name or number was taken meanwhile.") from error
    return count


def _in_order(found: Sequence[Raw]) -> list[str]:
    """The ids, those of the highest number of each series first: were this interrupted, the next invoice of the new
    owner would otherwise take a number that is still on its way."""
    highest: dict[str, Raw] = {}
    for raw in found:
        if "seq" in raw and raw["seq"] > highest.get(raw["series"], {"seq": 0})["seq"]:
            highest[raw["series"]] = raw
    first = [raw["_id"] for raw in highest.values()]
    return list(dict.fromkeys((*first, *(raw["_id"] for raw in found))))


def _move(kept: Collection[Raw], owner: str, new_owner: str, found: Raw | None) -> None:
    """One record, read again when somebody changes it at the same moment, and left alone when it is gone."""
    while found:
        changed = found | {"owner": check_owner(new_owner), "rev": found["rev"] + 1, "updated": now()}
        wanted = filter_of(owner, with_id(found["_id"], found["rev"]))
        if again(partial(kept.replace_one, wanted, changed)).matched_count:
            return
        found = again(partial(kept.find_one, filter_of(owner, with_id(found["_id"]))))

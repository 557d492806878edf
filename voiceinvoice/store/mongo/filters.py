"""The filter vocabulary as MongoDB's. The owner is in every filter, every value behind an operator of ours."""

import re
from collections.abc import Sequence
from typing import Any

from voiceinvoice.store.conditions import check_path, conditions_of, words_of
from voiceinvoice.store.documents import COLLECTIONS, Where, check_owner

Filter = dict[str, Any]


def check_collection(collection: str) -> str:
    """The name itself. Raises ValueError for none of ours."""
    if collection not in COLLECTIONS:
        raise ValueError(f"no collection {collection!r}")
    return collection


def filter_of(owner: str, where: Where, words: str = "") -> Filter:
    """A filter for documents of `owner` alone; a cluster that is sharded by owner asks one shard."""
    wanted: Filter = {}
    for condition in conditions_of(where):
        operand = list(condition.values) if condition.operator == "$in" else condition.values[0]
        wanted.setdefault(condition.field, {})[condition.operator] = operand
    if "owner" in wanted:
        raise ValueError("the owner is no filter")
    if found := words_of(words):
        wanted["$and"] = [{"search": {"$regex": re.escape(word)}} for word in found]
    return wanted | {"owner": check_owner(owner)}


def sort_of(sort: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The order, each field checked."""
    return [(check_path(field), 1 if direction > 0 else -1) for field, direction in sort]

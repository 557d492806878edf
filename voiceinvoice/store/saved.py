"""The saved clients or services of one owner."""

from collections.abc import Sequence
from typing import Generic
from uuid import uuid4

from voiceinvoice.domain.errors import Conflict, NotFound, UsageError
from voiceinvoice.store import Duplicate, Stale, Store
from voiceinvoice.store.conditions import changed_meanwhile
from voiceinvoice.store.documents import Document, folded
from voiceinvoice.store.nouns import Saved, document_of, noun_of

_MOST_HINTS = 3
_CLOSE = 0.5


class SavedRecords(Generic[Saved]):
    """Records with a name of their own and aliases. `what` is their noun in sentences: client or service."""

    def __init__(self, store: Store, owner: str, what: str, noun: type[Saved]) -> None:
        self._store = store
        self._owner = owner
        self._what = what
        self._noun = noun
        self._collection = f"{what}s"

    def all(self) -> tuple[Saved, ...]:
        """Every record, by name."""
        documents = self._store.find(self._owner, self._collection, {})
        return tuple(sorted((self._noun_of(document) for document in documents), key=lambda one: folded(one.name)))

    def find(self, text: str) -> Saved:
        """The record of that id, name or alias, whatever the case. Raises NotFound or Conflict (two have the alias)."""
        wanted = folded(text)
        for where in ({"_id": text.strip()}, {"name_key": wanted}):
            for document in self._store.find(self._owner, self._collection, where, limit=1):
                return self._noun_of(document)
        records = self.all()
        found = [one for one in records if wanted in map(folded, one.aliases)]
        if len(found) == 1:
            return found[0]
        if found:
            names = " or ".join(one.name for one in found)
            raise Conflict(f"{text!r} could be {names}.", hint=f"Give the {self._what}'s name.")
        raise NotFound(f"There is no {self._what} {text.strip()!r}.", hint=self._hint(text, records))

    def add(self, record: Saved) -> Saved:
        """The record as saved, with an id. Raises Conflict when one of that name is there."""
        document = self._document(record)
        document["_id"] = record.id or f"{self._what}_{uuid4().hex}"
        document.pop("rev", None)
        try:
            return self._noun_of(self._store.insert(self._owner, self._collection, document))
        except Duplicate as error:
            raise self._exists(record) from error

    def save(self, record: Saved) -> Saved:
        """Replaces the record that was read. Raises NotFound, or Conflict when it changed or the name is taken."""
        kept = self._store.get(self._owner, self._collection, record.id)
        if kept is None:
            raise NotFound(f"The {self._what} {record.name!r} is no longer there.", hint=f"Add the {self._what} again.")
        try:
            document = self._document(record) | {"rev": record.rev, "created": kept["created"]}
            return self._noun_of(self._store.replace(self._owner, self._collection, document))
        except Stale as error:
            raise self._changed(record) from error
        except Duplicate as error:
            raise self._exists(record) from error

    def remove(self, record: Saved) -> None:
        """Deletes the record that was read. Raises Conflict when it changed meanwhile or is gone."""
        try:
            self._store.delete(self._owner, self._collection, record.id, record.rev)
        except Stale as error:
            raise self._changed(record) from error

    def _document(self, record: Saved) -> Document:
        if not folded(record.name):
            raise UsageError(f"A {self._what} needs a name.")
        return document_of(record)

    def _noun_of(self, document: Document) -> Saved:
        return noun_of(document, self._noun)

    def _exists(self, record: Saved) -> Conflict:
        return Conflict(
            f"A {self._what} named {record.name!r} is there already.",
            hint=f"Edit that {self._what}, or use another name.",
        )

    def _changed(self, record: Saved) -> Conflict:
        return changed_meanwhile(repr(record.name), self._store.get(self._owner, self._collection, record.id))

    def _hint(self, text: str, records: Sequence[Saved]) -> str:
        close = close_names(text, [name for one in records for name in (one.name, *one.aliases)])
        if close:
            return f"Did you mean {' or '.join(close)}?"
        return f"`voiceinvoice {self._collection} list` shows all." if records else f"No {self._what} is saved yet."


def close_names(text: str, names: Sequence[str]) -> list[str]:
    """The few of `names` that are most like `text`, the closest first."""
    from difflib import SequenceMatcher  # costs a tenth of a start, and only a failure needs it

    wanted = folded(text)
    ratios = [(SequenceMatcher(None, wanted, folded(name)).ratio(), name) for name in dict.fromkeys(names)]
    close = sorted((pair for pair in ratios if pair[0] >= _CLOSE), key=lambda pair: -pair[0])
    return [name for _, name in close[:_MOST_HINTS]]

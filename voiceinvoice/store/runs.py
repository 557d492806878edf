"""What engines were asked and answered, kept beside the books."""

from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256

import msgspec

from voiceinvoice.domain.errors import NotFound, StoreUnavailable
from voiceinvoice.domain.run import Run
from voiceinvoice.store import Store
from voiceinvoice.store.documents import Document


class Runs:
    """The runs that `owner` keeps in `store`."""

    def __init__(self, store: Store, owner: str) -> None:
        self._store = store
        self._owner = owner

    def keep(self, run: Run) -> None:
        """Keeps a run; each has its own id, also when it asked the same as another."""
        self._store.insert(self._owner, "runs", _document_of(run, _run_id(self._owner, run)))

    def recall(self, key: str) -> Run | None:
        """The newest run of that key which gave an answer."""
        found = self._store.find(self._owner, "runs", {"key": key, "failure": ""}, sort=[("started_at", -1)], limit=1)
        return next((_run_of(document) for document in found), None)

    def newest(self, limit: int = 0) -> Iterator[tuple[str, Run]]:
        """Ids and runs, newest first; 0 is all of them."""
        for document in self._store.find(self._owner, "runs", {}, sort=[("started_at", -1)], limit=limit):
            yield document["_id"].removeprefix("run_")[:8], _run_of(document)

    def find(self, text: str) -> Run:
        """The run whose id begins with `text`, six characters or more. Raises NotFound."""
        wanted = text.lower().removeprefix("run_")
        bounds = {"$gte": f"run_{wanted}", "$lt": f"run_{wanted}g"}
        found = list(self._store.find(self._owner, "runs", {"_id": bounds}, limit=2)) if len(wanted) >= 6 else []
        if len(found) != 1:
            raise NotFound(f"There is no run {text!r}.", hint="`voiceinvoice runs list` shows what is there.")
        return _run_of(found[0])


def _run_id(owner: str, run: Run) -> str:
    return "run_" + sha256(f"{owner}\n{run.key}\n{run.started.isoformat()}".encode()).hexdigest()[:32]


def _document_of(run: Run, run_id: str) -> Document:
    """Seconds become milliseconds and times text: documents have no floats, and two timestamps of their own."""
    document = msgspec.to_builtins(run, builtin_types=(Decimal,))
    document |= {"_id": run_id, "started_at": run.started.isoformat(), "milliseconds": round(run.seconds * 1000)}
    document["warnings"] = list(document["warnings"])
    document["cost"] = None if run.cost is None else f"{run.cost:f}"
    if document["usage"]:
        document["usage"]["audio_seconds"] = f"{document['usage']['audio_seconds']:f}"
    del document["started"], document["seconds"]
    return {field: value for field, value in document.items() if value is not None}


def _run_of(document: Document) -> Run:
    found = document | {"started": document["started_at"], "seconds": document["milliseconds"] / 1000}
    try:
        return msgspec.convert(found, Run)
    except msgspec.ValidationError as problem:
        raise StoreUnavailable(
            f"The run {document['_id']} is damaged.", hint="Restore the books from a backup.", reason=str(problem)
        ) from problem

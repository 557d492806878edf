"""Finding invoices: by what people type, and by filters."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from heapq import merge
from itertools import islice

from voiceinvoice.domain.errors import NotFound, UsageError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Client
from voiceinvoice.store import Store
from voiceinvoice.store.documents import Condition, Document, folded
from voiceinvoice.store.nouns import invoice_of
from voiceinvoice.store.saved import SavedRecords, close_names

NEWEST_FIRST = (("issue_date", -1), ("seq", -1), ("created", -1))
STATUSES = ("draft", "open", "paid", "credited", "void")
#: The status of credit notes, which are counted and listed apart.
NOTE = "issued"
_ID_PREFIX = re.compile(r"(?:inv_|draft-)?([0-9a-f]{6,32})")
#: So many of the newest invoices are compared with a number that was not found.
_HINTED_INVOICES = 200


def find_invoice(store: Store, owner: str, text: str) -> Invoice:
    """By number, whatever the case, by id, or by six or more hex digits that begin one id. Raises NotFound."""
    wanted = folded(text)
    for document in store.find(owner, "invoices", {"number_key": wanted}, limit=1):
        return invoice_of(document)
    if found := _ID_PREFIX.fullmatch(wanted):
        prefix = f"inv_{found[1]}"
        # "g" follows the last hex digit, so this is the range of all ids with that prefix.
        matching = [*store.find(owner, "invoices", {"_id": {"$gte": prefix, "$lt": f"{prefix}g"}}, limit=2)]
        if len(matching) == 1:
            return invoice_of(matching[0])
        if matching:
            raise NotFound(f"{text.strip()!r} begins several ids.", hint="Give more of the id, or the number.")
    raise NotFound(f"There is no invoice {text.strip()!r}.", hint=_hint(store, owner, wanted))


def list_invoices(
    store: Store,
    owner: str,
    *,
    client: str = "",
    status: str = "",
    since: date | None = None,
    until: date | None = None,
    words: str = "",
    overdue_on: date | None = None,
    credit_notes: bool = False,
    limit: int = 0,
) -> Iterator[Invoice]:
    """What matches all of these, newest first; see `Books.invoices`."""
    where: dict[str, Condition] = {}
    if credit_notes:
        if status or overdue_on:
            raise UsageError("A credit note is neither open nor paid.", hint="Ask for credit notes, or for a status.")
        where["status"] = NOTE
    elif overdue_on:
        if status not in {"", "open", "overdue"}:
            raise UsageError(f"An invoice that is {status} is not overdue.", hint="Ask for one of the two.")
        where |= {"status": "open", "due_date": {"$lt": overdue_on.isoformat()}}
    elif status == "outstanding":
        where["status"] = "open"
    elif status:
        if status not in STATUSES:
            raise UsageError(f"{status!r} is no status.", hint=f"Use {', '.join(STATUSES)}, outstanding or overdue.")
        where["status"] = status
    days = {"$gte": since.isoformat() if since else "", "$lte": until.isoformat() if until else ""}
    if since or until:
        where["issue_date"] = {operator: day for operator, day in days.items() if day}
    # Each filter is read in the order of an index; one for several clients would have to be sorted.
    several = [where | one for one in _of_client(store, owner, client)] if client else [where]
    found = [store.find(owner, "invoices", one, words=words, sort=NEWEST_FIRST, limit=limit) for one in several]
    documents = found[0] if len(found) == 1 else merge(*found, key=_newness, reverse=True)
    return (invoice_of(document) for document in islice(documents, limit or None))


def _newness(document: Document) -> tuple[str, int, datetime]:
    return document["issue_date"], document.get("seq", 0), document["created"]


def _of_client(store: Store, owner: str, text: str) -> list[dict[str, Condition]]:
    """The filters for a client's invoices: a saved one's by its id, and those from before it was saved by its names."""
    name = folded(text)
    try:
        client = SavedRecords(store, owner, "client", Client).find(text)
    except NotFound:
        for field, value in (("client_key", f"name:{name}"), ("client_name", name), ("client_key", text.strip())):
            if next(store.find(owner, "invoices", {field: value}, limit=1), None):
                return [{field: value}]
        raise
    keys = [client.id, *(f"name:{folded(known)}" for known in (client.name, *client.aliases))]
    return [{"client_key": key} for key in dict.fromkeys(keys)]


def _hint(store: Store, owner: str, wanted: str) -> str:
    newest = store.find(owner, "invoices", {"number_key": {"$exists": True}}, sort=NEWEST_FIRST, limit=_HINTED_INVOICES)
    numbers = [str(document["number"]) for document in newest]
    same_seq = [number for number in numbers if wanted.isdigit() and number.endswith(wanted)]
    near = (same_seq or close_names(wanted, numbers))[:3]
    return f"Did you mean {' or '.join(near)}?" if near else "`voiceinvoice invoices list` shows what is there."

"""Books that change hands: what was kept before signing in becomes the signed-in owner's."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.errors import Conflict
from voiceinvoice.store import Duplicate, Store
from voiceinvoice.store.books import Books, own_id
from voiceinvoice.store.documents import CLAIMED, Document, now, timestamp_text

_MOST_NAMES = 5


class Claimed(Struct, frozen=True):
    """How many records changed hands; `business`: the business's own details were copied too."""

    clients: int = 0
    services: int = 0
    invoices: int = 0
    runs: int = 0
    business: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, field) for field in self.__struct_fields__)


def claimable(store: Store, owner: str, new_owner: str) -> Claimed:
    """What a claim would hand over."""
    counts = {collection: store.count(owner, collection, {}) for collection in CLAIMED}
    return Claimed(**counts, business=_lacks_business(Books(store, owner), Books(store, new_owner)))


def claim(store: Store, owner: str, new_owner: str) -> Claimed:
    """Hands all records of `owner` to `new_owner`. Numbers, ids and contents stay as they are.

    The business's own details are copied where `new_owner` has none yet. Raises Conflict, with every name and number
    that both have in `details["taken"]`; then nothing has changed.
    """
    books, new_books = Books(store, owner), Books(store, new_owner)
    has_copy = _lacks_business(books, new_books)
    try:
        counts = store.claim(owner, new_owner, _with_former(store, owner, new_owner))
    except Duplicate as error:
        raise _conflict(error.details.get("taken", {})) from error
    if has_copy:
        new_books.save_business(replace(books.business(), rev=0))
    return Claimed(**counts, business=has_copy)


def _lacks_business(books: Books, new_books: Books) -> bool:
    return bool(books.business().rev and not new_books.business().rev)


def _with_former(store: Store, owner: str, new_owner: str) -> Document:
    """The list of former owners with `owner` in it, to be kept with the claim: see `Books.former_owners`."""
    record_id = own_id("former", new_owner)
    record = store.get(new_owner, "businesses", record_id) or {"_id": record_id, "former": []}
    others = [former for former in record["former"] if former["owner"] != owner]
    return record | {"former": [*others, {"owner": owner, "claimed": timestamp_text(now())}]}


def _conflict(taken: Mapping[str, Sequence[str]]) -> Conflict:
    names = [f"{collection[:-1]} {name}" for collection, found in taken.items() for name in found]
    shown = ", ".join(names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return Conflict(
        f"Both books have {shown}{more}; nothing was taken over." if names else "Both books were changed meanwhile.",
        hint="Issued numbers are never changed. Rename or remove the clients and services on one side; "
        "invoices with the same number have to stay apart."
        if names
        else "Try again.",
        taken=taken,
    )

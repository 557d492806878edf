"""The books of one owner, in the nouns of the domain, over any store."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store import Duplicate, Stale, Store, lookup, summaries
from voiceinvoice.store.conditions import changed_meanwhile
from voiceinvoice.store.ledger import Ledger
from voiceinvoice.store.nouns import document_of, noun_of
from voiceinvoice.store.saved import SavedRecords
from voiceinvoice.store.summaries import ClientRevenue, MonthRevenue, Outstanding


class Books(Ledger):
    """What `owner` keeps in `store`: the business, clients, services, and (see Ledger) invoices.

    What is given back carries its stored `rev`. Every method raises StoreUnavailable when the store cannot be read or
    written.
    """

    def __init__(self, store: Store, owner: str) -> None:
        super().__init__(store, owner)
        self._business_id = own_id("business", owner)
        self._clients = SavedRecords(store, owner, "client", Client)
        self._services = SavedRecords(store, owner, "service", Service)

    def close(self) -> None:
        """Ends the connection to the store."""
        self._store.close()

    def former_owners(self) -> tuple[str, ...]:
        """Whose invoices were handed over to this owner: their ids still come from the words and that owner."""
        document = self._store.get(self.owner, "businesses", own_id("former", self.owner))
        return tuple(former["owner"] for former in document["former"]) if document else ()

    # --- the business

    def business(self) -> Business:
        """The seller; `Business()`, with rev 0, when none was saved."""
        document = self._store.get(self.owner, "businesses", self._business_id)
        return noun_of(document, Business) if document else Business()

    def save_business(self, business: Business) -> Business:
        """Raises Conflict when it was changed since it was read."""
        document = document_of(business) | {"_id": self._business_id}
        kept = self._store.get(self.owner, "businesses", self._business_id)
        try:
            if kept is None and not business.rev:
                return noun_of(self._store.insert(self.owner, "businesses", document), Business)
            if kept is None or kept["rev"] != business.rev:
                raise Stale("another revision")
            document["created"] = kept["created"]
            return noun_of(self._store.replace(self.owner, "businesses", document), Business)
        except (Duplicate, Stale) as error:
            there = self._store.get(self.owner, "businesses", self._business_id)
            raise changed_meanwhile("The business", there) from error

    # --- clients and services; see SavedRecords

    def clients(self) -> tuple[Client, ...]:
        """All clients, by name."""
        return self._clients.all()

    def find_client(self, text: str) -> Client:
        """By id, name or alias, whatever the case. Raises NotFound, with close names in its hint."""
        return self._clients.find(text)

    def add_client(self, client: Client) -> Client:
        """The client with its new id. Raises Conflict when one of that name is there."""
        return self._clients.add(client)

    def save_client(self, client: Client) -> Client:
        """Raises Conflict when it was changed since it was read, or the new name is taken."""
        return self._clients.save(client)

    def remove_client(self, client: Client) -> None:
        """Its invoices stay. Raises Conflict when it was changed since it was read."""
        self._clients.remove(client)

    def services(self) -> tuple[Service, ...]:
        """All services, by name."""
        return self._services.all()

    def find_service(self, text: str) -> Service:
        """By id, name or alias, whatever the case. Raises NotFound, with close names in its hint."""
        return self._services.find(text)

    def add_service(self, service: Service) -> Service:
        """The service with its new id. Raises Conflict when one of that name is there."""
        return self._services.add(service)

    def save_service(self, service: Service) -> Service:
        """Raises Conflict when it was changed since it was read, or the new name is taken."""
        return self._services.save(service)

    def remove_service(self, service: Service) -> None:
        """Raises Conflict when it was changed since it was read."""
        self._services.remove(service)

    # --- finding invoices, and summing them

    def find_invoice(self, text: str) -> Invoice:
        """By number, whatever the case, by id, or by six or more hex digits that begin one id, with or without `inv_`
        or `draft-` before them. Raises NotFound, with the nearest numbers in its hint."""
        return self._completed(lookup.find_invoice(self._store, self.owner, text))

    def invoices(
        self,
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
        """Streams what matches all of these, newest first: by issue date, then number.

        `client` is an id, name or alias; `since` and `until` are issue dates, both included; all `words` must be in
        the number, client's name, descriptions, notes or PO number. `status` is one of lookup.STATUSES, or outstanding
        (open); `overdue_on` is the day by which an open invoice should have been paid; `credit_notes` leaves only
        these. Raises NotFound for an unknown client and UsageError for an unknown status.
        """
        return lookup.list_invoices(
            self._store,
            self.owner,
            client=client,
            status=status,
            since=since,
            until=until,
            words=words,
            overdue_on=overdue_on,
            credit_notes=credit_notes,
            limit=limit,
        )

    def revenue_by_month(self, *, since: date | None = None) -> tuple[MonthRevenue, ...]:
        """What was billed in each month and currency, from the month of `since` on."""
        return summaries.revenue_by_month(self._store, self.owner, since)

    def outstanding_by_age(self, today: date) -> tuple[Outstanding, ...]:
        """What is still to be paid in each currency, by days past the due date."""
        return summaries.outstanding_by_age(self._store, self.owner, today)

    def best_clients(self, *, since: date | None = None, limit: int = 5) -> tuple[ClientRevenue, ...]:
        """Who was billed most in each currency, from the month of `since` on."""
        return summaries.best_clients(self._store, self.owner, since, limit)

    def count_by_status(self) -> dict[str, int]:
        """How many invoices are draft, open, paid, credited and void, and how many `credit_notes` there are."""
        return summaries.count_by_status(self._store, self.owner)


def own_id(kind: str, owner: str) -> str:
    """The id of what an owner has one of."""
    return f"{kind}_{sha256(owner.encode()).hexdigest()[:32]}"

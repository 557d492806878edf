"""Sums over an owner's invoices, from what a store keeps for it and not by decoding invoices."""

from bisect import bisect
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from voiceinvoice.domain.money import from_minor
from voiceinvoice.store import Store
from voiceinvoice.store.documents import Where
from voiceinvoice.store.lookup import NEWEST_FIRST, NOTE, STATUSES

Age = Literal["current", "1-30", "31-60", "61-90", "90+"]
AGES: tuple[Age, ...] = ("current", "1-30", "31-60", "61-90", "90+")
#: Days past the due date up to which an invoice is of each age but the last.
_LAST_DAYS = (0, 30, 60, 90)
#: What sums count: invoices that stand, and credit notes, whose totals are kept below zero.
_BILLED = {"$in": ("open", "paid", "credited", NOTE)}
#: What the count of a status is called where it is no status of invoices.
_COUNTED = {NOTE: "credit_notes"}


class MonthRevenue(Struct, frozen=True, kw_only=True):
    """What was billed, tax included and less credit notes, with an issue date in `month`, YYYY-MM; drafts and void
    invoices are left out. `invoices` does not count credit notes."""

    month: str
    currency: str
    invoices: int
    total: Decimal


class Outstanding(Struct, frozen=True, kw_only=True):
    """What is still to be paid of open invoices, by days past the due date; without one it is current."""

    age: Age
    currency: str
    invoices: int
    amount: Decimal


class ClientRevenue(Struct, frozen=True, kw_only=True):
    """What was billed to a client, named as on its newest invoice. `client_id` is empty for one that was not saved."""

    client_id: str
    name: str
    currency: str
    invoices: int
    total: Decimal


def revenue_by_month(store: Store, owner: str, since: date | None) -> tuple[MonthRevenue, ...]:
    """Months in order, and in each its currencies; only those with invoices. Whole months, from `since`'s on."""
    counts: dict[tuple[str, str], int] = {}
    totals: dict[tuple[str, str], int] = {}
    for row in store.totals(owner, "invoices", ("month", "currency", "status"), ("total",), _billed(since)):
        key = (str(row["month"]), str(row["currency"]))
        counts[key] = counts.get(key, 0) + _invoices(row)
        totals[key] = totals.get(key, 0) + _integer(row["total"])
    return tuple(
        MonthRevenue(month=month, currency=currency, invoices=counts[key], total=from_minor(totals[key], currency))
        for key in totals
        for month, currency in [key]
    )


def outstanding_by_age(store: Store, owner: str, today: date) -> tuple[Outstanding, ...]:
    """By currency, and in each the ages that have invoices, youngest first."""
    counts: dict[tuple[str, int], int] = {}
    amounts: dict[tuple[str, int], int] = {}
    # The earliest due date of each age but the last, the oldest first; ISO dates compare as text.
    earliest = [(today - timedelta(days=days)).isoformat() for days in reversed(_LAST_DAYS)]
    for row in store.totals(owner, "invoices", ("currency", "due_date"), ("balance",), {"status": "open"}):
        age = len(earliest) - bisect(earliest, str(row["due_date"] or earliest[-1]))
        key = (str(row["currency"]), age)
        counts[key] = counts.get(key, 0) + _integer(row["count"])
        amounts[key] = amounts.get(key, 0) + _integer(row["balance"])
    return tuple(
        Outstanding(
            age=AGES[age],
            currency=currency,
            invoices=counts[currency, age],
            amount=from_minor(amounts[currency, age], currency),
        )
        for currency, age in sorted(counts)
    )


def best_clients(store: Store, owner: str, since: date | None, limit: int) -> tuple[ClientRevenue, ...]:
    """The `limit` clients of each currency who were billed most, by currency and falling total."""
    counts: dict[tuple[str, str], int] = {}
    totals: dict[tuple[str, str], int] = {}
    # In the order of the index, so that a database need not sort.
    for row in store.totals(owner, "invoices", ("client_key", "currency", "status"), ("total",), _billed(since)):
        key = (str(row["currency"]), str(row["client_key"]))
        counts[key] = counts.get(key, 0) + _invoices(row)
        totals[key] = totals.get(key, 0) + _integer(row["total"])
    best: list[tuple[str, str]] = []
    for currency in sorted({currency for currency, _ in totals}):
        best += sorted((key for key in totals if key[0] == currency), key=lambda key: (-totals[key], key))[:limit]
    names = {client: _newest_name(store, owner, client) for client in {client for _, client in best}}
    return tuple(
        ClientRevenue(
            client_id="" if client.startswith("name:") else client,
            name=names[client],
            currency=currency,
            invoices=counts[currency, client],
            total=from_minor(totals[currency, client], currency),
        )
        for currency, client in best
    )


def _newest_name(store: Store, owner: str, client: str) -> str:
    newest = next(store.find(owner, "invoices", {"client_key": client}, sort=NEWEST_FIRST, limit=1), None)
    return str(newest["client"]["name"]) if newest else ""


def count_by_status(store: Store, owner: str) -> dict[str, int]:
    """How many invoices there are of each status, each of them present, and how many credit notes."""
    rows = store.totals(owner, "invoices", ("status",), (), {})
    counts = {_COUNTED.get(str(row["status"]), str(row["status"])): _integer(row["count"]) for row in rows}
    return dict.fromkeys((*STATUSES, *_COUNTED.values()), 0) | counts


def _invoices(row: Mapping[str, str | int | None]) -> int:
    """How many invoices a row counts: credit notes are none."""
    return 0 if row["status"] == NOTE else _integer(row["count"])


def _billed(since: date | None) -> Where:
    return {"status": _BILLED} | ({"month": {"$gte": since.isoformat()[:7]}} if since else {})


def _integer(value: str | int | None) -> int:
    return int(value or 0)

"""Nouns <-> documents, without loss. Fields that only serve a search or a sum are derived here, on each write."""

from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from voiceinvoice.domain.errors import StoreUnavailable, UsageError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import from_minor, to_minor
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store.documents import Document, folded

#: The amounts of an invoice's parts, kept in the minor unit of its currency.
_AMOUNTS = {
    "lines": ("discount", "amount"),
    "taxes": ("base", "amount"),
    "payments": ("amount",),
    "credits": ("amount",),
}

Saved = TypeVar("Saved", bound=Client | Service)
Noun = TypeVar("Noun", bound=Business | Client | Service | Invoice)


def client_key(client: Client) -> str:
    """What an invoice's client is grouped by: the saved client's id, or the name of one that was not saved."""
    return client.id or f"name:{folded(client.name)}"


def document_of(noun: Business | Client | Service) -> Document:
    """The document of a saved record; `_id` and `rev` only where it has them."""
    document = _plain(msgspec.to_builtins(noun, builtin_types=(Decimal,)))
    if not isinstance(noun, Business):
        document["_id"] = document.pop("id")
        document["name_key"] = folded(noun.name)
    return _with_rev(document)


def noun_of(document: Document, noun: type[Noun]) -> Noun:
    """The Business, Client or Service of a document."""
    return _converted(document | {"id": document["_id"]}, noun)


def invoice_document(invoice: Invoice) -> Document:
    """The document of an invoice, without the `series` and `seq` that issuing adds. Amounts are in minor units."""
    currency = invoice.currency
    document = msgspec.to_builtins(invoice, builtin_types=(Decimal,))
    document["discount"] = _minor(invoice.discount, currency)
    for part, fields in _AMOUNTS.items():
        for item in document[part]:
            item.update({field: _minor(item[field], currency) for field in fields})
    document = _plain(document)
    document["_id"] = document.pop("id")
    if not invoice.number:
        del document["number"]
    else:
        document["number_key"] = folded(invoice.number)
    words = (invoice.number, invoice.client.name, *(line.description for line in invoice.lines), invoice.notes)
    document |= {
        "month": invoice.issue_date.isoformat()[:7],
        "client_key": client_key(invoice.client),
        "client_name": folded(invoice.client.name),
        "total": _minor(_summed(invoice), currency),
        "balance": 0 if invoice.is_credit_note else _minor(invoice.balance_due, currency),
        "search": folded(" ".join((*words, invoice.po_number))),
    }
    return _with_rev(document)


def _summed(invoice: Invoice) -> Decimal:
    """What it adds to a sum: a credit note takes away. Its balance is its invoice's."""
    return -invoice.total if invoice.is_credit_note else invoice.total


def invoice_of(document: Document) -> Invoice:
    """The invoice of a document. Raises StoreUnavailable for one that is damaged or does not add up to its total."""
    try:
        currency = document["currency"]
        amounts = {
            part: [item | {field: from_minor(item[field], currency) for field in fields} for item in document[part]]
            for part, fields in _AMOUNTS.items()
            if part in document
        }
        found = document | amounts | {"id": document["_id"], "discount": from_minor(document["discount"], currency)}
    except (ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise _unreadable(document, error) from error
    invoice = _converted(found, Invoice)
    if to_minor(_summed(invoice), currency) != document.get("total"):
        raise _unreadable(document, ValueError("its parts do not add up to its total"))
    return invoice


def _converted(document: Document, noun: type[Noun]) -> Noun:
    try:
        return msgspec.convert(document, noun)
    except msgspec.ValidationError as error:
        raise _unreadable(document, error) from error


def _unreadable(document: Document, error: Exception) -> StoreUnavailable:
    return StoreUnavailable(
        f"The record {document.get('_id', '')} in the books is damaged.",
        hint="Restore the books from a backup.",
        reason=str(error),
    )


def _with_rev(document: Document) -> Document:
    if not document["rev"]:
        del document["rev"]
    return document


def _minor(amount: Decimal, currency: str) -> int:
    if not amount.is_finite():
        raise UsageError(f"{amount} is not an amount of money.")
    return to_minor(amount, currency)


def _plain(value: Any) -> Any:
    """`value` without nulls, its decimals as text."""
    if isinstance(value, dict):
        return {field: _plain(item) for field, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise UsageError(f"{value} is not a number that can be stored.")
        return str(value)
    return value

"""Nouns become documents and come back the same."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from msgspec.structs import replace
from store_samples import billed, businesses, clients, invoices, sample_invoice, services

from voiceinvoice.domain.errors import StoreUnavailable, UsageError
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store.documents import Document, decode, encode, stamp
from voiceinvoice.store.nouns import document_of, invoice_document, invoice_of, noun_of


def kept(document: Document) -> Document:
    """The document after it went through a store's text."""
    return decode(encode(stamp("owner", {"_id": "id"} | document)))


@settings(deadline=None)
@given(businesses)
def test_a_business_comes_back_the_same(business: Business) -> None:
    """Guards the seller's own data against any loss."""
    assert noun_of(kept(document_of(business)), Business) == replace(business, rev=1)


@settings(deadline=None)
@given(clients, services)
def test_clients_and_services_come_back_the_same(client: Client, service: Service) -> None:
    """Guards saved names and prices, with every optional field present or not."""
    client, service = replace(client, id="id"), replace(service, id="id")
    assert noun_of(kept(document_of(client)), Client) == replace(client, rev=1)
    assert noun_of(kept(document_of(service)), Service) == replace(service, rev=1)


@settings(deadline=None)
@given(invoices())
def test_an_invoice_comes_back_the_same(invoice: Invoice) -> None:
    """Guards every amount, date and word of an invoice, in each currency."""
    assert invoice_of(kept(invoice_document(invoice))) == replace(invoice, rev=1)


@settings(deadline=None)
@given(invoices())
def test_amounts_are_integers_and_nothing_is_null(invoice: Invoice) -> None:
    """Guards the rules on which sums and filters are alike in every store: no floats, no nulls, minor units."""
    document = invoice_document(invoice)

    def leaves(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return [leaf for item in value.values() for leaf in leaves(item)]
        return [leaf for item in value for leaf in leaves(item)] if isinstance(value, list) else [value]

    assert {type(leaf) for leaf in leaves(document)} <= {str, int, bool}
    assert document["total"] == sum(line["amount"] - line["discount"] for line in document["lines"]) - document[
        "discount"
    ] + sum(tax["amount"] for tax in document["taxes"])


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("build", [lambda d: {"discount": d}, lambda d: billed(1) | {"payments": ()} | billed_at(d)])
def test_what_is_no_number_is_refused(value: str, build: Callable[[Decimal], dict[str, object]]) -> None:
    """Guards the books against NaN, as an amount and as a plain decimal."""
    with pytest.raises(UsageError):
        invoice_document(sample_invoice(**build(Decimal(value))))


def billed_at(price: Decimal) -> dict[str, object]:
    """Lines at a unit price."""
    return {"lines": tuple(replace(line, unit_price=price) for line in sample_invoice().lines)}


def test_an_amount_finer_than_the_minor_unit_is_not_cut_off() -> None:
    """Guards against a silent rounding at the store's edge: it is a bug further up and must show."""
    with pytest.raises(ValueError, match="finer"):
        invoice_document(sample_invoice(**billed("0.001")))


@pytest.mark.parametrize("value", [None, 7, [1], "x"])
@pytest.mark.parametrize("field", ["lines", "issue_date", "seller", "discount", "total"])
def test_a_damaged_invoice_is_a_clear_error(field: str, value: object) -> None:
    """Guards against a traceback, or a wrong amount, when a stored document was tampered with."""
    document = kept(invoice_document(sample_invoice())) | {field: value}
    with pytest.raises(StoreUnavailable, match="damaged"):
        invoice_of(document)


def test_an_invoice_that_no_longer_adds_up_is_not_shown() -> None:
    """Guards against a wrong amount that nobody is warned about, after one figure was changed in the file."""
    document = kept(invoice_document(sample_invoice()))
    document["lines"][0]["amount"] += 1
    with pytest.raises(StoreUnavailable) as caught:
        invoice_of(document)
    assert "do not add up" in caught.value.details["reason"]

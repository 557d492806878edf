"""What an invoice does not say of its parties, taken from what is saved of them now. What it says is never changed."""

from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Address, Business, Client

Record = TypeVar("Record", Business, Client, Address)


def completed(
    invoice: Invoice, business: Business, client: Client, fields: Iterable[tuple[str, str]]
) -> tuple[Invoice, tuple[str, ...]]:
    """The invoice with `fields` filled where it has nothing and the saved records have something.

    A field is ("business" or "client", its name as in forms.py); others are left alone. Also gives what was taken, in
    words.
    """
    taken = []
    for whose, field in fields:
        before, words = invoice, field.replace("_", " ")
        if whose == "business":
            invoice = replace(invoice, seller=_filled(invoice.seller, business, field))
            words = f"your {words}"
        elif whose == "client":
            invoice = replace(invoice, client=_filled(invoice.client, client, field))
            invoice = replace(invoice, buyer_reference=invoice.buyer_reference or invoice.client.buyer_reference)
            words = f"the client's {words}"
        if invoice != before:
            taken.append(words)
    return invoice, tuple(taken)


def _filled(party: Record, saved: Record, field: str) -> Record:
    if isinstance(party, Address) or isinstance(saved, Address) or field not in Address.__struct_fields__:
        value = getattr(saved, field)
        return replace(party, **{field: value}) if value and not getattr(party, field) else party
    if not saved.address:
        return party
    return replace(party, address=_filled(party.address or Address(), saved.address, field))

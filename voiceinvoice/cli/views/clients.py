"""Clients on a terminal, in a pipe and as JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.records import address_text, record_view, tax_data
from voiceinvoice.cli.views.tables import draw_table
from voiceinvoice.domain.forms import tax_text, terms_text
from voiceinvoice.domain.party import Client

if TYPE_CHECKING:
    from rich.table import Table


def client_data(client: Client) -> dict[str, Any]:
    """The JSON of a client."""
    return {
        "id": client.id,
        "name": client.name,
        "email": client.email or None,
        "phone": client.phone or None,
        "address": client.address,
        "tax_id": client.tax_id or None,
        "currency": client.currency or None,
        "terms": terms_text(client.terms) or None,
        "tax": tax_data(client.tax),
        "aliases": client.aliases,
        "legal_id": client.legal_id or None,
        "electronic_address": client.electronic_address or None,
        "buyer_reference": client.buyer_reference or None,
        "formats": client.formats,
        "language": client.language or None,
    }


def client_view(client: Client) -> View:
    """One client in full."""
    facts = {
        "name": client.name,
        "aliases": "; ".join(client.aliases),
        "email": client.email,
        "phone": client.phone,
        "address": address_text(client.address),
        "tax_id": client.tax_id,
        "currency": client.currency,
        "terms": terms_text(client.terms),
        "tax": tax_text(client.tax),
        "legal_id": client.legal_id,
        "electronic_address": client.electronic_address,
        "buyer_reference": client.buyer_reference,
        "formats": ", ".join(client.formats),
        "language": client.language,
    }
    return record_view(client.name, client_data(client), facts)


def clients_view(clients: Sequence[Client]) -> View:
    """A list: in a pipe name, e-mail, phone, currency, terms, tax and aliases."""
    return View(
        data=lambda: {"clients": [client_data(client) for client in clients]},
        plain=lambda: ("\t".join(_row(client)) for client in clients),
        quiet=lambda: (client.name for client in clients),
        drawn=lambda: _table(clients),
    )


def _row(client: Client) -> tuple[str, ...]:
    aliases = "; ".join(client.aliases)
    terms = terms_text(client.terms)
    return (client.name, client.email, client.phone, client.currency, terms, tax_text(client.tax), aliases)


def _table(clients: Sequence[Client]) -> "Table":
    columns = ("Client", "E-mail", "Phone", "Billed", "Also called")
    rows = []
    for client in clients:
        name, email, phone, *billed, aliases = _row(client)
        rows.append((name, email, phone, ", ".join(part for part in billed if part), aliases))
    return draw_table(columns, rows, whole=("E-mail", "Phone"))

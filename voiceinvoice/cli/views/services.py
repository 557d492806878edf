"""Services on a terminal, in a pipe and as JSON. A service without a currency has the business's."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.records import price_text, record_view, tax_data
from voiceinvoice.cli.views.tables import draw_table
from voiceinvoice.domain.forms import tax_text
from voiceinvoice.domain.party import Service

if TYPE_CHECKING:
    from rich.table import Table


def service_data(service: Service, currency: str) -> dict[str, Any]:
    """The JSON of a service; `currency` is the business's."""
    return {
        "id": service.id,
        "name": service.name,
        "unit_price": price_text(service.unit_price, service.currency or currency),
        "unit": service.unit or None,
        "currency": service.currency or currency,
        "tax": tax_data(service.tax),
        "aliases": service.aliases,
    }


def service_view(service: Service, currency: str) -> View:
    """One service in full; `currency` is the business's."""
    names = ("name", "unit_price", "currency", "unit", "tax", "aliases")
    facts = dict(zip(names, _row(service, currency), strict=True))
    return record_view(service.name, service_data(service, currency), facts)


def services_view(services: Sequence[Service], currency: str) -> View:
    """A list: in a pipe name, price, currency, unit, tax and aliases; `currency` is the business's."""
    return View(
        data=lambda: {"services": [service_data(service, currency) for service in services]},
        plain=lambda: ("\t".join(_row(service, currency)) for service in services),
        quiet=lambda: (service.name for service in services),
        drawn=lambda: _table(services, currency),
    )


def _row(service: Service, currency: str) -> tuple[str, ...]:
    currency = service.currency or currency
    price = price_text(service.unit_price, currency)
    return (service.name, price, currency, service.unit, tax_text(service.tax), "; ".join(service.aliases))


def _table(services: Sequence[Service], currency: str) -> "Table":
    columns = ("Service", "Price", "Per", "Tax", "Also called")
    rows = []
    for service in services:
        name, price, money, *rest = _row(service, currency)
        rows.append((name, f"{Decimal(price):,f} {money}", *rest))
    return draw_table(columns, rows, right=("Price",))

"""What the views of businesses, clients and services share: their facts, in each form."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import Struct

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_facts, draw_line, plain_facts
from voiceinvoice.domain.money import minor_units
from voiceinvoice.domain.party import Address, TaxRate

#: Labels that are not the field's name with blanks.
_LABELS = {
    "email": "E-mail",
    "tax_id": "Tax ID",
    "legal_id": "Register number",
    "iban": "IBAN",
    "bic": "BIC",
    "upi_id": "UPI ID",
    "unit_price": "Price",
    "aliases": "Also called",
    "prices_include_tax": "Prices include tax",
    "number_pattern": "Invoice numbers",
    "number_start": "First number",
    "credit_number_pattern": "Credit note numbers",
    "payment_details": "Payment",
}


def record_view(name: str, data: Mapping[str, Any], facts: Mapping[str, str]) -> View:
    """One record: a card on a terminal, `field<tab>value` lines in a pipe, `data` as JSON, its name alone."""
    return View(
        data=lambda: data,
        plain=lambda: plain_facts(facts.items()),
        quiet=lambda: [name],
        drawn=lambda: draw_facts((label(field), value) for field, value in facts.items()),
    )


def forgotten_view(name: str, data: Mapping[str, Any]) -> View:
    """A record that was removed: as it was under `--json`, its name otherwise."""
    names = [name]
    return View(data=lambda: data, plain=lambda: names, quiet=lambda: names, drawn=lambda: draw_line(f"Forgot {name}."))


def label(field: str) -> str:
    """The name of a field for people."""
    return _LABELS.get(field, field.replace("_", " ").capitalize())


def address_text(address: Address | None) -> str:
    """The lines of an address."""
    return "\n".join(address.as_lines()) if address else ""


def tax_data(tax: TaxRate | None) -> dict[str, str] | None:
    """A tax as JSON."""
    return {"name": tax.name, "rate": f"{tax.rate.normalize():f}"} if tax else None


def price_text(price: Decimal, currency: str) -> str:
    """A price with the digits of the currency's minor unit, or more where it is finer: 95.00, 0.0125."""
    digits = -int(price.normalize().as_tuple().exponent)
    return f"{price:.{max(digits, minor_units(currency))}f}"


class Imported(Struct, frozen=True, kw_only=True):
    """What an import did, or would do: names, and the rows that were left out."""

    added: tuple[str, ...]
    updated: tuple[str, ...]
    skipped: tuple[str, ...]
    bad: tuple[Mapping[str, Any], ...]
    dry_run: bool


def imported_view(done: Imported) -> View:
    """Counts, as `added<tab>3` lines in a pipe; the names under `--json` and `--quiet`."""
    counts = [("added", done.added), ("updated", done.updated), ("skipped", done.skipped), ("bad", done.bad)]

    def sentence() -> str:
        words = [f"{len(items)} {word}" for word, items in counts if items or word == "added"]
        return f"{'Would import: ' if done.dry_run else ''}{', '.join(words)}"

    return View(
        data=lambda: done,
        plain=lambda: [f"{word}\t{len(items)}" for word, items in counts],
        quiet=lambda: (*done.added, *done.updated),
        drawn=lambda: draw_line(sentence()),
    )

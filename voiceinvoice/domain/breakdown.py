"""The amounts of an invoice by VAT category and rate, as e-invoices state them (EN 16931, BG-23)."""

from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.domain.vat import Category

#: What lines without a tax are counted under: a rate of 0 of which nobody has said why.
Key = tuple[Category, Decimal]
_UNSTATED: Key = ("", ZERO)


class VatGroup(Struct, frozen=True, kw_only=True):
    """All that is taxed alike. `base` is net after every discount, `discount` its share of the whole's discount."""

    category: Category
    rate: Decimal
    base: Decimal
    tax: Decimal
    discount: Decimal
    reason: str = ""


def group_of(tax: TaxRate | None) -> Key:
    """What a line with this tax is counted under."""
    return (tax.category, tax.rate.normalize()) if tax else _UNSTATED


def vat_groups(invoice: Invoice) -> tuple[VatGroup, ...]:
    """One group for each category and rate, in the order of the lines; their sums are the invoice's.

    Raises NotUnderstood for an invoice whose lines and taxes do not agree.
    """
    nets: dict[Key, Decimal] = {}
    for line in invoice.lines:
        nets[group_of(line.tax)] = nets.get(group_of(line.tax), ZERO) + line.net
    bases, taxes = dict.fromkeys(nets, ZERO), dict.fromkeys(nets, ZERO)
    reasons: dict[Key, list[str]] = {key: [] for key in nets}
    for tax in invoice.taxes:
        key = tax.category, tax.rate.normalize()
        if key not in nets:
            raise NotUnderstood(f"No line of {invoice.reference} has the tax {tax.name} {tax.rate}%.")
        bases[key] += tax.base
        taxes[key] += tax.amount
        reasons[key].append(tax.reason)
    if _UNSTATED in nets:
        bases[_UNSTATED] += invoice.net_total - sum(bases.values(), ZERO)
    if sum(bases.values(), ZERO) != invoice.net_total:
        raise NotUnderstood(f"The taxes of {invoice.reference} are not on what its lines add up to.")
    return tuple(
        VatGroup(
            category=key[0],
            rate=key[1],
            base=bases[key],
            tax=taxes[key],
            discount=nets[key] - bases[key],
            reason="; ".join(dict.fromkeys(reason for reason in reasons[key] if reason)),
        )
        for key in nets
    )

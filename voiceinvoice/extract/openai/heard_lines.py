"""The lines of a model's answer as lines of a draft."""

from decimal import Decimal

from voiceinvoice.domain.answers import NO_TAX
from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.draft import Discount, DraftLine, Heard, HeardTax
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.extract.openai.amounts import (
    ONE,
    Amounts,
    multiplied,
    read_percent,
    read_price,
    read_quantity,
)
from voiceinvoice.extract.openai.answer import InvoiceAnswer, LineAnswer, Unfit
from voiceinvoice.extract.openai.evidence import Evidence
from voiceinvoice.extract.openai.schema import PRICE_PER, UNITS


def draft_line(answer: LineAnswer, number: int, evidence: Evidence, currency: str) -> DraftLine:
    """Line `number`, counted from 1. Raises Unfit for values that no line can have."""
    field, label = f"lines.{number}", f"line {number}:"
    unit, per = answer.unit or "", answer.price_per or ""
    if unit not in UNITS or (per and per not in PRICE_PER):
        raise Unfit(f"{field} has unit {unit!r} and price_per {per!r}; only those of the schema are allowed.")
    counted = read_quantity(answer.quantity, f"{field}.quantity") if answer.quantity is not None else None
    price = read_price(answer.price, f"{field}.price") if answer.price is not None else None
    amounts = multiplied(counted, unit, price, per, currency)
    if amounts.doubt:
        message = f"{label} {counted} were counted by the {unit}, the price is per {per}."
        evidence.warn("unit_mismatch", message, f"{field}.quantity")
    return DraftLine(
        description=_description(answer, amounts, counted, field, label, evidence),
        quantity=_quantity(answer, amounts, counted, field, label, evidence),
        unit=amounts.unit,
        unit_price=_price(answer, amounts, price, field, label, evidence),
        discount=heard_discount(answer, field, label, evidence),
        tax=heard_tax(answer, field, label, evidence),
    )


def heard_discount(
    answer: LineAnswer | InvoiceAnswer, field: str, label: str, evidence: Evidence
) -> Heard[Discount] | None:
    """The discount of a line or of the whole. Raises Unfit."""
    if answer.discount is None:
        return None
    where = f"{field}.discount".lstrip(".")
    kind = answer.discount_kind or "amount"
    value = read_percent(answer.discount, where) if kind == "percent" else read_price(answer.discount, where)
    return evidence.number(value, answer.discount_quote, where, f"{label} discount", lambda said: Discount(kind, said))


def heard_tax(answer: LineAnswer | InvoiceAnswer, field: str, label: str, evidence: Evidence) -> Heard[HeardTax] | None:
    """The tax of a line or of the whole; a rate of 0 is a statement, and is said without a number. Raises Unfit."""
    if answer.tax_rate is None:
        return None
    where = f"{field}.tax".lstrip(".")
    rate = read_percent(answer.tax_rate, where)
    name = one_line(answer.tax_name or "")

    def taxed(said: Decimal) -> HeardTax:
        return HeardTax(TaxRate(name or ("Tax" if said else NO_TAX), said), included=bool(answer.tax_included))

    return evidence.number(rate, answer.tax_quote, where, f"{label} tax", taxed)


def _description(
    answer: LineAnswer, amounts: Amounts, counted: Decimal | None, field: str, label: str, evidence: Evidence
) -> Heard[str]:
    text = one_line(answer.description)
    if not text:
        raise Unfit(f"{field}.description is empty.")
    if amounts.counted and counted is not None:
        unit = answer.unit or ""
        text = f"{text} ({counted.normalize():f}{' × ' + unit if unit else ''})"
    return evidence.words(text, answer.description_quote or answer.description, f"{field}.description", label)


def _quantity(
    answer: LineAnswer, amounts: Amounts, counted: Decimal | None, field: str, label: str, evidence: Evidence
) -> Heard[Decimal]:
    if counted is None or amounts.counted:
        return Heard(ONE, why="one, since no count was heard" if counted is None else "one price for all of it")
    return evidence.number(
        counted,
        answer.quantity_quote,
        f"{field}.quantity",
        f"{label} quantity",
        lambda said: amounts.quantity if said == counted else said,
        alike=counted / 60 if answer.unit == "minute" else None,
    )


def _price(
    answer: LineAnswer, amounts: Amounts, price: Decimal | None, field: str, label: str, evidence: Evidence
) -> Heard[Decimal] | None:
    if price is None or amounts.unit_price is None:
        return None
    unit_price = amounts.unit_price
    return evidence.number(
        price,
        answer.price_quote,
        f"{field}.unit_price",
        f"{label} price",
        lambda said: unit_price if said == price else said,
    )

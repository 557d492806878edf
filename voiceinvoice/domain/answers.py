"""What a person says in words of a flag, laid onto a draft: the same path for options, `--answer` and questions."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.delivery import parse_delivery
from voiceinvoice.domain.draft import (
    CLIENT_UNCERTAIN,
    Deposit,
    Discount,
    Draft,
    DraftLine,
    Heard,
    HeardClient,
    HeardTax,
)
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.money import check_currency, parse_decimal
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.domain.terms import Terms, parse_date, parse_terms

_LINE_FIELD = re.compile(r"lines\.(\d{1,4})\.(\w+)")
_TAX = re.compile(
    r"(?P<name>[^\W\d]*(?: [^\W\d]+){0,3})\s*(?P<rate>\d{1,3}(?:[.,]\d{1,4})?)\s*%?"
    r"\s*(?P<included>incl(?:uded|usive)?)?",
    re.IGNORECASE,
)
#: Treatments at a rate of 0 that must be named on the invoice (see vat.py for their categories).
ZERO_RATED = {
    "reverse-charge": "Reverse charge",
    "exempt": "Tax exempt",
    "zero": "Zero rated",
    "intra-community": "Intra-community supply",
    "export": "Export",
    "outside-scope": "Outside the scope of VAT",
}
#: The name a rate of 0 has when it only says that no tax is wanted.
NO_TAX = "No tax"


def parse_tax(text: str) -> HeardTax:
    """`20%`, `VAT 20%`, `19% included`, `none`, or a word of ZERO_RATED, whose reason may follow: `exempt: a school`.

    Raises UsageError for anything else and for rates outside 0 to 100.
    """
    words, _, reason = text.strip().partition(":")
    words = words.strip().lower().replace("_", "-")
    if words in {"none", "no", "no tax"} and not reason:
        return HeardTax(TaxRate(NO_TAX, Decimal(0)))
    if name := ZERO_RATED.get(words.replace(" ", "-")):
        return HeardTax(TaxRate(name, Decimal(0), reason=one_line(reason)))
    found = _TAX.fullmatch(text.strip())
    if not found or (rate := Decimal(found["rate"].replace(",", "."))) > 100:
        raise UsageError(
            f"{text!r} is not a tax.", hint=f"Use 20%, 'VAT 20%', '19% included', none, {', '.join(ZERO_RATED)}."
        )
    return HeardTax(TaxRate(found["name"].strip() or "Tax", rate), included=bool(found["included"]))


def parse_discount(text: str) -> Discount:
    """`10%` of the amount, or `25` off it. Raises UsageError for anything else."""
    is_percent = text.strip().endswith("%")
    value = parse_decimal(text.strip().removesuffix("%"), "discount")
    if value < 0 or (is_percent and value > 100):
        raise UsageError(f"{text!r} is not a discount.", hint="Use 0% to 100%, or an amount such as 25.")
    return Discount("percent" if is_percent else "amount", value)


def answered(draft: Draft, field: str, text: str) -> Draft:
    """The draft with `field` set to what `text` says. Raises UsageError for an unknown field or an unfit value.

    Fields: client, email, phone, currency, tax, discount, terms, due, po, buyer_reference, delivery, note, deposit, and
    `lines.N.description|quantity|unit|unit_price|discount|tax`, counted from 1.
    """
    if found := _LINE_FIELD.fullmatch(field):
        return _with_line(draft, int(found[1]), found[2], text)
    if field == "client":
        return _with_client(draft, text)
    if field in {"email", "phone"}:
        return _with_contact(draft, field, text)
    setter = _SETTERS.get(field)
    if setter is None:
        names = ", ".join(["client", "email", "phone", *_SETTERS])
        raise UsageError(f"There is no field {field!r} to answer.", hint=f"Fields: {names}, lines.N.unit_price …")
    name, value = setter(text)
    return replace(draft, **{name: Heard(value, why=f"given as {field}")})


def _with_client(draft: Draft, name: str) -> Draft:
    heard = Heard(name.strip(), why="given as client")
    if not heard.value:
        raise UsageError("A client needs a name.")
    client = replace(draft.client, name=heard, candidates=()) if draft.client else HeardClient(name=heard)
    settled = tuple(notice for notice in draft.warnings if notice.code != CLIENT_UNCERTAIN)
    return replace(draft, client=client, warnings=settled)


def _with_contact(draft: Draft, field: str, text: str) -> Draft:
    if draft.client is None:
        raise UsageError(f"There is no client yet to have {field} {text!r}.", hint="Answer client first.")
    return replace(draft, client=replace(draft.client, **{field: Heard(text.strip(), why=f"given as {field}")}))


def _with_line(draft: Draft, number: int, name: str, text: str) -> Draft:
    if not 1 <= number <= len(draft.lines):
        raise UsageError(f"There is no line {number}.", hint=f"The draft has {len(draft.lines)} lines, counted from 1.")
    line = draft.lines[number - 1]
    why = f"given as lines.{number}.{name}"
    changed: DraftLine
    match name:
        case "unit":
            changed = replace(line, unit=text.strip())
        case "description":
            changed = replace(line, description=Heard(text.strip(), why=why))
        case "quantity" | "unit_price":
            value = parse_decimal(text, name.replace("_", " "))
            if value < 0:
                raise UsageError(f"{text} is below zero.", hint="A price or a quantity is positive.")
            changed = replace(line, **{name: Heard(value, why=why)})
        case "discount":
            changed = replace(line, discount=Heard(parse_discount(text), why=why))
        case "tax":
            changed = replace(line, tax=Heard(parse_tax(text), why=why))
        case _:
            raise UsageError(f"A line has no field {name!r}.", hint="Try description, quantity, unit, unit_price, tax.")
    return replace(draft, lines=(*draft.lines[: number - 1], changed, *draft.lines[number:]))


def _deposit(text: str) -> Deposit:
    discount = parse_discount(text)
    return Deposit(discount.kind, discount.value)


_SETTERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "currency": lambda text: ("currency", check_currency(text)),
    "tax": lambda text: ("tax", parse_tax(text)),
    "discount": lambda text: ("discount", parse_discount(text)),
    "terms": lambda text: ("terms", parse_terms(text)),
    "due": lambda text: ("terms", Terms("date", day=parse_date(text))),
    "po": lambda text: ("po_number", text.strip()),
    "buyer_reference": lambda text: ("buyer_reference", one_line(text)),
    "delivery": lambda text: ("delivery", parse_delivery(text)),
    "note": lambda text: ("notes", text.strip()),
    "deposit": lambda text: ("deposit", _deposit(text)),
}

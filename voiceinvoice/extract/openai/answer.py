"""A model's answer, taken apart without trust: shape, lengths and keys are ours to check, whatever server sent it."""

import re
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

#: Characters. A hundred lines with their quotes are about a third of it.
LARGEST_REPLY = 200_000
_FENCED = re.compile(r"\s*```(?:json)?\s*(\{.*\})\s*```\s*", re.DOTALL)

Number = Annotated[str, Meta(max_length=24)]
Name = Annotated[str, Meta(max_length=200)]
Words = Annotated[str, Meta(max_length=1000)]
Kind = Literal["percent", "amount"]


class Unfit(ValueError):
    """An answer that cannot be used; the reason is written for the model, which may try once more."""


class LineAnswer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line as `schema.LINE` describes it. A key that is missing is one that is null."""

    description: Name
    description_quote: Words | None = None
    quantity: Number | None = None
    quantity_quote: Words | None = None
    unit: Name | None = None
    price: Number | None = None
    price_quote: Words | None = None
    price_per: Name | None = None
    discount: Number | None = None
    discount_kind: Kind | None = None
    discount_quote: Words | None = None
    tax_rate: Number | None = None
    tax_name: Name | None = None
    tax_included: bool | None = None
    tax_quote: Words | None = None


class InvoiceAnswer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The answer as `schema.SCHEMA` describes it."""

    is_invoice: bool
    why_not: Words | None = None
    language: Name | None = None
    client_name: Name | None = None
    client_name_quote: Words | None = None
    client_email: Name | None = None
    client_email_quote: Words | None = None
    client_phone: Name | None = None
    client_phone_quote: Words | None = None
    client_address: Words | None = None
    client_address_quote: Words | None = None
    currency: Name | None = None
    currency_quote: Words | None = None
    lines: Annotated[list[LineAnswer], Meta(max_length=200)]
    discount: Number | None = None
    discount_kind: Kind | None = None
    discount_quote: Words | None = None
    tax_rate: Number | None = None
    tax_name: Name | None = None
    tax_included: bool | None = None
    tax_quote: Words | None = None
    due_phrase: Words | None = None
    po_number: Name | None = None
    po_number_quote: Words | None = None
    deposit: Number | None = None
    deposit_kind: Kind | None = None
    deposit_quote: Words | None = None
    sum_said: Number | None = None
    sum_said_quote: Words | None = None
    note: Words | None = None
    note_quote: Words | None = None


def read_answer(text: str) -> InvoiceAnswer:
    """The answer in `text`, which may stand in a code fence. Raises Unfit with the reason."""
    if len(text) > LARGEST_REPLY:
        raise Unfit(f"The answer has {len(text)} characters; {LARGEST_REPLY} are the most.")
    if fenced := _FENCED.fullmatch(text):
        text = fenced[1]
    try:
        return msgspec.json.decode(text, type=InvoiceAnswer)
    except msgspec.ValidationError as problem:
        raise Unfit(f"The JSON does not follow the schema: {problem}") from None
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as problem:
        raise Unfit(f"The answer is not JSON: {problem}") from None

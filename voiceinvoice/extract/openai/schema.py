"""What a model is asked to answer: a flat JSON Schema within the limits of OpenAI's strict mode.

Every key is required and may be null, no key is left open, amounts are strings. Servers that do not enforce it are
held to the same by `answer.py`.
"""

from typing import Any

#: What can be counted, in the singular; "" is for what is billed as such.
UNITS = (
    "",
    *"minute hour day week month year night session visit lesson trip call".split(),
    "half day",
    *"page word photo image article post person room window item piece set box bag load".split(),
    *"km mile meter foot yard inch kg gram lb ton liter gallon acre kWh".split(),
    *("linear foot", "square foot", "square yard", "square meter", "cubic yard", "cubic meter"),
)
KINDS = ("percent", "amount")
PRICE_PER = (*UNITS[1:], "each", "whole")

_TEXT: dict[str, Any] = {"type": ["string", "null"]}
_FLAG: dict[str, Any] = {"type": "boolean"}


def _one_of(values: tuple[str, ...]) -> dict[str, Any]:
    return {"type": ["string", "null"], "enum": [*values, None]}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _quoted(*names: str) -> dict[str, Any]:
    return {key: _TEXT for name in names for key in (name, f"{name}_quote")}


_REDUCTIONS: dict[str, Any] = {
    "discount": _TEXT,
    "discount_kind": _one_of(KINDS),
    "discount_quote": _TEXT,
    "tax_rate": _TEXT,
    "tax_name": _TEXT,
    "tax_included": _FLAG,
    "tax_quote": _TEXT,
}
LINE: dict[str, Any] = _closed(
    {
        "description": {"type": "string"},
        "description_quote": _TEXT,
        **_quoted("quantity"),
        "unit": {"type": "string", "enum": list(UNITS)},
        **_quoted("price"),
        "price_per": _one_of(PRICE_PER),
        **_REDUCTIONS,
    }
)
SCHEMA: dict[str, Any] = _closed(
    {
        "is_invoice": _FLAG,
        "why_not": _TEXT,
        "language": _TEXT,
        **_quoted("client_name", "client_email", "client_phone", "client_address", "currency"),
        "lines": {"type": "array", "items": LINE},
        **_REDUCTIONS,
        "due_phrase": _TEXT,
        **_quoted("po_number"),
        "deposit": _TEXT,
        "deposit_kind": _one_of(KINDS),
        "deposit_quote": _TEXT,
        **_quoted("sum_said", "note"),
    }
)
SCHEMA_NAME = "heard_invoice"

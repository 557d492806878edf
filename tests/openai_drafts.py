"""Answers a model could give, complete as the schema asks, for the tests that play the server."""

from typing import Any

from voiceinvoice.extract.openai.schema import LINE, SCHEMA

TOLD = (
    "Invoice Acme Corp for three hours of design at 95 an hour, "
    "plus ninety minutes of hosting work at 60 an hour, net 30."
)


def line(description: str, quote: str | None = None, **values: Any) -> dict[str, Any]:
    """A line: every key of the schema, null unless given."""
    blank = dict.fromkeys(LINE["properties"]) | {"unit": "", "tax_included": False}
    return blank | {"description": description, "description_quote": quote or description} | values


def answer(*lines: dict[str, Any], **values: Any) -> dict[str, Any]:
    """An answer: every key of the schema, null unless given."""
    blank = dict.fromkeys(SCHEMA["properties"]) | {"is_invoice": True, "language": "en", "tax_included": False}
    return blank | {"lines": list(lines)} | values


DESIGN = line(
    "design",
    quantity="3",
    quantity_quote="three hours",
    unit="hour",
    price="95",
    price_quote="95 an hour",
    price_per="hour",
)
HOSTING = line(
    "hosting work",
    quantity="90",
    quantity_quote="ninety minutes",
    unit="minute",
    price="60",
    price_quote="60 an hour",
    price_per="hour",
)
#: What a good model makes of TOLD.
HEARD = answer(DESIGN, HOSTING, client_name="Acme Corp", client_name_quote="Acme Corp", due_phrase="net 30")
NOT_AN_INVOICE = answer(is_invoice=False, why_not="It is a shopping list.")

"""A quote read by our own number reader: a model that quotes "two hundred" and answers 500 is caught."""

from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.reading import read_amounts


class Reading(Struct, frozen=True):
    """`values` are the numbers a quote can mean, `alternatives` those that it means just as well as the first."""

    values: tuple[Decimal, ...] = ()
    alternatives: tuple[Decimal, ...] = ()


def read_quote(quote: str, language: str, context: Context) -> Reading:
    """The numbers in `quote`, time in hours; none where it has none, or in a language that is not read here."""
    amounts = read_amounts(quote, context, language)
    values = [value for amount in amounts for value in (amount.value, *amount.others)]
    alternatives = (amounts[0].value, *amounts[0].others) if len(amounts) == 1 and amounts[0].others else ()
    return Reading(tuple(values), alternatives)

"""A quote read by our own number reader: a model that quotes "two hundred" and answers 500 is caught."""

from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.context import Context
from voiceinvoice.extract.offline.languages import LEXICONS
from voiceinvoice.extract.offline.tokens import tokenize
from voiceinvoice.extract.offline.values import recognise


class Reading(Struct, frozen=True):
    """`values` are the numbers a quote can mean, `alternatives` those that it means just as well as the first."""

    values: tuple[Decimal, ...] = ()
    alternatives: tuple[Decimal, ...] = ()


def read_quote(quote: str, language: str, context: Context) -> Reading:
    """The numbers in `quote`; none where it has none, or in words of a language that is not read here."""
    lexicon = LEXICONS.get(language, LEXICONS["en"])
    nodes = [node for node in recognise(quote, tokenize(quote), lexicon, context) if node.value is not None]
    values = [value for node in nodes for value in (node.value, *node.others, node.data) if isinstance(value, Decimal)]
    alternatives = (nodes[0].value, *nodes[0].others) if len(nodes) == 1 and nodes[0].others else ()
    return Reading(tuple(values), tuple(value for value in alternatives if value is not None))

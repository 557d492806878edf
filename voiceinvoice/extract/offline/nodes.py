"""The pieces a transcript is made of once its values are recognised."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

NodeKind = Literal[
    "word",  # a plain word
    "comma",
    "colon",
    "stop",  # the end of a sentence
    "join",  # and, plus, also, then: what may begin another item
    "number",  # a bare number: a count, or a price without its currency
    "price",  # an amount of money, with what it is a price for when that was said
    "quantity",  # a number of hours, days, metres ...
    "percent",
    "label",  # a number that names something: unit 4, 12-foot, 2026
    "reference",  # job 12, gate code 4410: heard, never billed
    "po",
    "email",
    "phone",
    "address",
    "time",  # of day, or a calendar day that is no due date
    "terms",
    "currency",  # a currency named on its own
    "service",  # a saved service, named without a price
    "same",  # the same rate as before
    "gap",  # something that was said and is settled: it separates what stands around it
]


@dataclass(slots=True)
class Node:
    """A word, sign or value at [start, end) of the text.

    `per`: what a price is for: a singular unit, "each", or "" for what it was said of as a whole; `per_size`: how many
    of them it buys, as in "per thousand words"; `at`: it follows "at". `paced`: a quantity that each of several things
    takes, or a price for each of them. `unit`: of a quantity; `singular`: it was said in the singular of several, as
    in "50 gallon heater". `others`: further readings of the value; `close`: one of them is nearly as likely. `vague`:
    an article read as one. `rate`: the price of a quantity that was said for several at once.
    """

    kind: NodeKind
    start: int
    end: int
    low: str = ""
    value: Decimal | None = None
    text: str = ""
    unit: str = ""
    per: str = ""
    currency: str = ""
    at: bool = False
    vague: bool = False
    places: int = 0
    digits: bool = False
    hyphen: bool = False
    adjective: bool = False
    flat: bool = False
    whole: bool = False
    per_time: str = ""
    per_size: int = 1
    paced: bool = False
    singular: bool = False
    close: bool = False
    others: tuple[Decimal, ...] = ()
    rate: "Node | None" = None
    data: object = field(default=None, compare=False)

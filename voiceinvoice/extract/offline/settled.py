"""What modifiers add to the lines, as it is gathered."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from voiceinvoice.domain.draft import Deposit, Discount, DraftLine, Heard, HeardTax, Notice
from voiceinvoice.extract.offline.modifiers import Modifier

T = TypeVar("T")


@dataclass
class Settled:
    """What the modifiers add to the lines. `free`: where words said that things are free, and they came off."""

    lines: list[DraftLine]
    discount: Heard[Discount] | None = None
    tax: Heard[HeardTax] | None = None
    deposit: Heard[Deposit] | None = None
    stated_total: Heard[Decimal] | None = None
    notices: list[Notice] = field(default_factory=list)
    free: set[int] = field(default_factory=set)


def heard_as(text: str, modifier: Modifier, value: T, why: str, confidence: float = 0.9) -> Heard[T]:
    """`value` with the words of `modifier` as its evidence."""
    return Heard(value, text[modifier.start : modifier.end], (modifier.start, modifier.end), confidence, why)

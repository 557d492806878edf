"""Two taxes on the same amounts, as Canada levies them: `TPS 5 pour cent et TVQ 9,975 pour cent`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from voiceinvoice.domain.party import TaxRate
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.modifiers import Modifier


def levied_together(
    taxes: Sequence[Modifier], names: Sequence[str], built: Sequence[BuiltLine]
) -> tuple[Modifier, TaxRate] | None:
    """Both as one rate, with the words of both, when no line was said between two taxes of different names."""
    if len(taxes) != 2 or names[0] == names[1] or any(tax.role != "taxed" for tax in taxes):
        return None
    first, second = taxes
    if any(first.start < each.item.start < second.start for each in built):
        return None
    rate = sum((tax.value.value or Decimal(0) for tax in taxes), Decimal(0))
    both = replace(first, end=second.end, included=first.included or second.included)
    return both, TaxRate(" + ".join(names), rate)

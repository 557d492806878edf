"""VAT categories: the letters by which an e-invoice says why a rate is what it is (UNTDID 5305)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

#: S standard rated, Z zero rated, E exempt, AE reverse charge, K intra-community supply, G export, O outside the
#: scope of VAT; EN 16931 uses these. Empty: a rate of 0 of which nobody has said why.
Category = Literal["", "S", "Z", "E", "AE", "K", "G", "O"]

#: The names that treatments at a rate of 0 have on the page.
NAMES: Mapping[str, Category] = {
    "Zero rated": "Z",
    "Tax exempt": "E",
    "Reverse charge": "AE",
    "Intra-community supply": "K",
    "Export": "G",
    "Outside the scope of VAT": "O",
}


def category_of(name: str, rate: Decimal) -> Category:
    """The category that a tax has when none is given with it."""
    return "S" if rate > 0 else NAMES.get(name, "")

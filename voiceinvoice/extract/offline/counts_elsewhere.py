"""How many a price is for, when no count was said beside it: `both coils`, `units 4, 12 and 19 at 60 each`."""

from collections.abc import Sequence
from decimal import Decimal

from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.wording import trim


def counted_elsewhere(item: Item, per: str, before: Sequence[Item], lexicon: Lexicon) -> Node | None:
    """The count of `item`, which says none: that of the items `before` it, or in its own words."""
    return (
        _counted_before(per, before, lexicon)
        or (_both(item, per, lexicon) if per else None)
        or (_them(item, before, lexicon) if per == "each" else None)
        or (_named_ones(item, per, lexicon) if per else None)
    )


def stems_of(item: Item, lexicon: Lexicon) -> set[str]:
    """The first letters of the words that name an item."""
    return {node.low[:5] for run in item.words for node in trim(run, lexicon) if node.low not in lexicon.function_words}


def _them(item: Item, before: Sequence[Item], lexicon: Lexicon) -> Node | None:
    """The count of the item before, of which more is told: `three blades at 45 and 20 each to fit them`."""
    is_said = any(node.low in lexicon.those_two and node.low not in lexicon.both for run in item.words for node in run)
    return before[-1].count if is_said and before else None


def _both(item: Item, per: str, lexicon: Lexicon) -> Node | None:
    """Two of them, when the words say `both coils` and the price is for each, or for one of what they name."""
    words = [node for run in item.words for node in run]
    said = next((node for node in words if node.low in lexicon.both), None)
    if per != "each" and not any(singular(node.low, lexicon) == per for node in words):
        return None
    return Node("number", said.start, said.end, low=said.low, value=Decimal(2)) if said else None


def _named_ones(item: Item, per: str, lexicon: Lexicon) -> Node | None:
    """As many as were named one by one, when the price is for each: `units 4, 12 and 19 at 60 each`."""
    listed = [node for run in item.words for node in run if node.kind == "label" and isinstance(node.data, int)]
    if len(listed) != 1 or per not in {"each", singular(listed[0].low, lexicon)}:
        return None
    names = listed[0]
    return Node("number", names.start, names.end, low=names.low, value=Decimal(str(names.data)))


def _counted_before(per: str, before: Sequence[Item], lexicon: Lexicon) -> Node | None:
    """The count of the things that a price is for, when an earlier item counted them: `lettering $15 per volume`."""
    if not per or per == "each" or per in lexicon.time_names:
        return None
    for item in reversed(before):
        if item.count is not None and any(
            stem.removesuffix("s") == per[:5].removesuffix("s") for stem in stems_of(item, lexicon)
        ):
            return item.count
    return None

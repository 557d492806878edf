"""Items to invoice lines: quantity, unit and unit price from what was said of each."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from voiceinvoice.domain.draft import DraftLine, Heard, HeardTax
from voiceinvoice.domain.party import Service
from voiceinvoice.extract.offline.amounts import Amounts, amounts_of
from voiceinvoice.extract.offline.counts_elsewhere import counted_elsewhere, stems_of
from voiceinvoice.extract.offline.halves import completed
from voiceinvoice.extract.offline.hardly_money import without_hardly_money
from voiceinvoice.extract.offline.items import Item
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.multiples import ANOTHER
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.pair_readings import settle_pairs
from voiceinvoice.extract.offline.wording import describe, trim

#: So many characters before a count may say whose it is.
_BEFORE = 40


class BuiltLine(NamedTuple):
    """A line with the item it came from, what is doubtful about it, and the stems of the words that name it."""

    line: DraftLine
    item: Item
    doubt: str = ""
    stems: frozenset[str] = frozenset()


def build_lines(text: str, items: Sequence[Item], lexicon: Lexicon) -> list[BuiltLine]:
    """A line for each item; the same amount said again in another way is not a second line."""
    built: list[BuiltLine] = []
    if any(item.price is not None for item in items):
        items = [item for item in without_hardly_money(items, lexicon) if not _is_side_talk(text, item, lexicon)]
    items = _with_copies(text, completed(_without_restated(items, lexicon), lexicon), lexicon)
    settle_pairs(items, lexicon)
    said: list[Node] = []
    for item in items:
        price = item.price
        if price is not None and price.kind == "same":
            price = _meant_again(text, item, said, lexicon)
        elif price is not None and price.value is not None:
            said.append(price)
        if (
            built
            and not any(trim(run, lexicon) for run in item.words)
            and not item.count
            and _restates(item, price, built)
        ):
            continue
        if item.count is None and item.quantity is None and price is not None:
            item.count = counted_elsewhere(item, price.per, [each.item for each in built], lexicon)
        amounts = amounts_of(item, price, lexicon)
        description = describe(
            text, item.words, item.skipped, item.count, lexicon, unit=amounts.unit, counted=amounts.counted
        )
        if built and _goes_on(item, lexicon):
            description = built[-1].line.description
        line = _line(text, item, price, amounts, description, lexicon)
        if item.price is not None and isinstance(item.price.data, Service):
            line = _at_saved_price(text, line, item.price, item.price.data)
        if built and _was_its_total(built[-1], line):
            built.pop()
        built.append(BuiltLine(line, item, amounts.doubt))
    return built


def _goes_on(item: Item, lexicon: Lexicon) -> bool:
    """Whether an item without words is more of the one before: the same rate, or another amount."""
    if item.price is None or any(trim(run, lexicon) for run in item.words if item.price.data == ANOTHER):
        return False
    return item.price.data == ANOTHER or (item.price.kind == "same" and not item.words)


def _meant_again(text: str, item: Item, said: Sequence[Node], lexicon: Lexicon) -> Node | None:
    """The price that "same rate" means: the last that was `said`, for a time the last rate; `the first` the first."""
    same = item.price
    if same is None or not said:
        return None
    if set(text[same.start : same.end].lower().split()) & lexicon.first_words:
        return said[0]
    is_timed = item.quantity is not None and item.quantity.unit in lexicon.time_names
    rates = [price for price in said if price.per in lexicon.time_names] if is_timed else []
    return rates[-1] if rates else said[-1]


def _is_side_talk(text: str, item: Item, lexicon: Lexicon) -> bool:
    """Whether a count without a price is of what somebody has, and no work: `she's sent me three friends`."""
    if item.price is not None or item.count is None:
        return False
    before = text[max(0, item.count.start - _BEFORE) : item.count.start].lower().replace("’", "'").split()[-5:]
    return any(
        low in lexicon.third_persons and lexicon.having_verbs & set(before[place + 1 : place + 3])
        for place, low in enumerate(before)
    )


def _at_saved_price(text: str, line: DraftLine, said: Node, service: Service) -> DraftLine:
    """The line of a saved service: its name where it was said, its price and tax from the saved record."""
    name = Heard(service.name, text[said.start : said.end], (said.start, said.end), 0.95, "a saved service")
    price = Heard(service.unit_price, confidence=0.9, why=f"the saved price of {service.name}")
    tax = Heard(HeardTax(service.tax), why=f"the saved tax of {service.name}") if service.tax else line.tax
    return DraftLine(
        description=name,
        quantity=line.quantity,
        unit=line.unit or service.unit,
        unit_price=price,
        discount=line.discount,
        tax=tax,
    )


def _with_copies(text: str, items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """With the counts of the item before where it is meant again: `same again for June`, `another 5 at 18`; without
    talk that only says that a price stayed the same."""
    kept: list[Item] = []
    copied: Item | None = None
    for item, follows in zip_longest(items, items[1:]):
        counted = item.count or item.quantity
        is_bare = not any(trim(run, lexicon) for run in item.words)
        if copied is not None and is_bare and counted is not None and _counts(copied) == counted.value:
            copied = None
            continue
        copied = None
        if kept and counted is None and item.price is not None and item.price.kind == "same":
            starts = {run[0].low for run in item.words}
            if starts and starts <= lexicon.clause_starters and starts & lexicon.that_one:
                continue
            beyond = text[item.price.end :].lstrip(" ,$£€")[:1]
            priced_anew = beyond.isdigit() or (follows is not None and _is_only_price(follows, lexicon))
            said = tuple(text[item.price.start : item.price.end].lower().split()[-2:])
            if said in lexicon.same_again and not priced_anew:
                item.count, item.quantity = kept[-1].count, kept[-1].quantity
                copied = item
        kept.append(item)
    return kept


def _counts(item: Item) -> Decimal | None:
    counted = item.count or item.quantity
    return counted.value if counted is not None else None


def _is_only_price(item: Item, lexicon: Lexicon) -> bool:
    return _counts(item) is None and not any(trim(run, lexicon) for run in item.words)


def _without_restated(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Without unpriced items that the next one says again with its price: `2 bags per post so 18 bags at 6.50`."""
    kept: list[Item] = []
    for item, follows in zip_longest(items, items[1:]):
        if item.price is None and follows is not None and follows.price is not None:
            shared = stems_of(item, lexicon) & stems_of(follows, lexicon)
            if shared:
                if stems_of(follows, lexicon) < stems_of(item, lexicon):
                    follows.words = item.words
                continue
        kept.append(item)
    return kept


def _line(
    text: str, item: Item, price: Node | None, amounts: Amounts, description: Heard[str], lexicon: Lexicon
) -> DraftLine:
    counted = item.quantity or item.count
    quantity: Heard[Decimal] = Heard(amounts.quantity, why="one, since no count was heard")
    if counted is not None and counted.low in lexicon.both:
        quantity = Heard(amounts.quantity, why=f"{counted.low} of them")
    elif counted is not None and (amounts.quantity != 1 or counted.value == 1):
        quantity = Heard(
            amounts.quantity,
            text[counted.start : counted.end],
            (counted.start, counted.end),
            0.95,
            "the count",
            counted.others,
        )
    heard_price = None
    if price is not None and amounts.unit_price is not None:
        why = "the same rate as before" if item.price is not price else f"per {price.per}" if price.per else "the price"
        at = item.price or price
        heard_price = Heard(
            amounts.unit_price,
            text[at.start : at.end],
            (at.start, at.end),
            0.7 if price.others else 0.95,
            why,
            _others(price, amounts.unit_price),
        )
    return DraftLine(description=description, quantity=quantity, unit=amounts.unit, unit_price=heard_price)


def _was_its_total(before: BuiltLine, line: DraftLine) -> bool:
    """Whether a price without words of its own only announced `line`: `$1,200 for 12 hours of design at $100/hr`."""
    item, price = before.item, before.line.unit_price
    if item.words or item.count or item.quantity or price is None or line.unit_price is None:
        return False
    return line.quantity.value != 1 and line.quantity.value * line.unit_price.value == price.value


def _restates(item: Item, price: Node | None, built: list[BuiltLine]) -> bool:
    """Whether a price without words of its own says the line before again: `$1,200 for 12 hours at $100/hr`."""
    before = built[-1]
    line = before.line
    if price is None or price.value is None or line.unit_price is None:
        return False
    if (before.item.quantity is not None and item.quantity is not None) or price.data == ANOTHER:
        return False
    hours = before.item.quantity or item.quantity
    counted = before.item.count or before.item.quantity
    amount = line.quantity.value * line.unit_price.value
    if hours is not None and hours.value and price.per == hours.unit and hours.value * price.value == amount:
        built[-1] = before._replace(line=_replaced(line, hours.value, hours.unit, price.value), doubt="")
        return True
    if not price.per and item.quantity is None and price.value in line.unit_price.alternatives:
        built[-1] = before._replace(line=_replaced(line, line.quantity.value, line.unit, price.value), doubt="")
        return True
    if (price.per or price.at) and item.quantity is None and counted and price.value == line.unit_price.value:
        return True
    return not price.per and item.quantity is None and price.value == amount


def _replaced(line: DraftLine, quantity: Decimal, unit: str, price: Decimal) -> DraftLine:
    heard = line.unit_price or Heard(price)
    return DraftLine(
        description=line.description,
        quantity=Heard(quantity, line.quantity.quote, line.quantity.span, 0.95, "the hours said with the rate"),
        unit=unit,
        unit_price=Heard(price, heard.quote, heard.span, 0.95, "the rate that gives the amount said"),
    )


def _others(price: Node, chosen: Decimal) -> tuple[Decimal, ...]:
    """The readings of a price that were not taken."""
    readings = (price.value, *price.others) if price.value is not None else price.others
    return tuple(reading for reading in readings if reading != chosen)

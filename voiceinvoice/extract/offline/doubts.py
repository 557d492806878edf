"""What may be wrong with a line, said before anyone sends it."""

from collections.abc import Sequence

from voiceinvoice.domain.draft import CLIENT_UNCERTAIN, HeardClient, Notice
from voiceinvoice.domain.money import minor_units
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.nodes import Node

#: Below this a name was neither marked as the client's nor looks like anyone's name.
_SURE_OF_CLIENT = 0.8
_DOUBTS = {
    "unit_mismatch": "The quantity and the price are in different units.",
    "quantity_missing": "A price for each was heard, but not how many.",
    "crew_hours": "It is not certain whether the time is for each of them or for all together.",
    "price_basis": "It is not certain whether the price is for each or for all together.",
    "price_unclear": "It is not certain that this number is a price.",
    "price_reading": "The price can be read in two ways.",
    "amount_too_fine": "The amount has a smaller part than its currency has.",
    "description_missing": "No words for this item were heard.",
}


def _may_be_no_price(one: BuiltLine, built: Sequence[BuiltLine], lexicon: Lexicon) -> bool:
    """Whether a bare number stands where people tell of places, days and events, while other prices have a currency."""
    price, words = one.item.price, [node.low for run in one.item.words for node in run]
    if price is None or price.kind != "number" or price.whole or price.at or price.places == 2:
        return False
    is_named = any(other is not one and other.item.price and other.item.price.currency for other in built)
    begins_later = bool(one.item.words) and one.item.words[0][0].start > price.start
    begins_later = begins_later and words[0] not in lexicon.whole_price
    tells = bool(words) and (
        words[0] in lexicon.prepositions - lexicon.whole_price or words[0] in lexicon.clause_starters
    )
    dated = any(word in lexicon.months for word in words)
    return begins_later or (tells and one.item.count is None and is_named) or dated


def _may_be_a_model(one: BuiltLine) -> bool:
    """Whether a bare number follows a name in capitals: `BMW 320`, which `TÜV 130` cannot be told from."""
    price, said = one.item.price, one.line.description.value.split()
    is_bare = price is not None and price.kind == "number" and not (price.at or price.whole or price.places == 2)
    return is_bare and bool(said) and said[-1].isalpha() and said[-1].isupper() and 2 <= len(said[-1]) <= 5


def _has_too_fine_an_amount(one: BuiltLine) -> bool:
    """Whether a line comes to a part of a yen: `50.55 yen` may be 5055."""
    price, said = one.line.unit_price, one.item.price
    if price is None or said is None or not said.currency:
        return False
    amount = one.line.quantity.value * price.value
    return minor_units(said.currency) == 0 and amount != int(amount)


def tax_without_rate(told: Sequence[Node], lexicon: Lexicon) -> tuple[Notice, ...]:
    """A notice when a tax is named in what is left after every rate was read: nobody said how much it is."""
    named = any(getattr(node.data, "role", "") == "net" for node in told) or any(
        node.kind == "word"
        and (
            node.low in lexicon.tax_words
            or (node.low in lexicon.adding_tax and place and told[place - 1].kind == "join")
        )
        for place, node in enumerate(told)
    )
    return (Notice("tax_rate_missing", "A tax was named, but not its rate.", "tax"),) if named else ()


def doubts(built: Sequence[BuiltLine], client: HeardClient | None, lexicon: Lexicon) -> tuple[Notice, ...]:
    """A notice for a client that nothing but a "for" marks, and for each line that may be wrong."""
    found = []
    if client is not None and not client.candidates and client.name.confidence < _SURE_OF_CLIENT:
        message = f"It is not certain that {client.name.value} is the client."
        found.append(Notice(CLIENT_UNCERTAIN, message, "client"))
    for number, each in enumerate(built, 1):
        codes = [each.doubt] if each.doubt else []
        if each.item.price is not None and each.item.price.close:
            codes.append("price_reading")
        if _may_be_no_price(each, built, lexicon) or _may_be_a_model(each):
            codes.append("price_unclear")
        if _has_too_fine_an_amount(each):
            codes.append("amount_too_fine")
        if not each.line.description.quote:
            codes.append("description_missing")
        for code in codes:
            field = "description" if code == "description_missing" else "unit_price"
            message = f"{each.line.description.value}: {_DOUBTS[code]}"
            found.append(Notice(code, message, f"lines.{number}.{field}"))
    return tuple(found)

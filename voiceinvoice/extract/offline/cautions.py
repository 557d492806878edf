"""Words that change amounts in a way nobody worked out: said with the draft, so that no wrong total leaves silently."""

from collections.abc import Collection, Sequence
from datetime import date

from voiceinvoice.domain.draft import Notice
from voiceinvoice.extract.offline.days import missing_days
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.lines import BuiltLine
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.tokens import Token

#: How many nodes before "free" may count what is free.
_REACH = 5


def cautions(
    text: str,
    tokens: Sequence[Token],
    told: Sequence[Node],
    built: Sequence[BuiltLine],
    free: Collection[int],
    lexicon: Lexicon,
    today: date,
) -> tuple[Notice, ...]:
    """A notice for each: several currencies, shares and multiples in words, days that no calendar has.

    `free`: where something was said to be free, and came off its line.
    """
    notices: list[Notice] = []
    prices = [each.item.price for each in built if each.item.price is not None]
    currencies = sorted({price.currency for price in prices if price.currency})
    if len(currencies) > 1:
        message = f"Prices were said in {' and in '.join(currencies)}; an invoice has one currency."
        notices.append(Notice("mixed_currencies", message, "currency"))
    nodes = list(told)
    for at, node in enumerate(nodes):
        length = phrase_at(nodes, at, lexicon.unread_amounts) if node.low in lexicon.unread_amounts else 0
        counted = node.low in lexicon.free and any(
            before.low in lexicon.counting or before.kind == "number" for before in nodes[max(0, at - _REACH) : at]
        )
        if (length or counted) and not _is_settled(node, nodes[at : at + _REACH], free):
            quote = text[node.start : nodes[at + max(length, 1) - 1].end]
            message = f'"{quote}" was heard; what it changes was not worked out.'
            notices.append(Notice("amount_unclear", message, "lines"))
    return (*notices, *_unheeded(text, nodes, lexicon), *_unread_days(text, tokens, nodes, lexicon, today))


def _unheeded(text: str, nodes: list[Node], lexicon: Lexicon) -> list[Notice]:
    """A notice when a word of correcting is left among the words of the items: what it takes back was not found."""
    for at, node in enumerate(nodes):
        length = phrase_at(nodes, at, lexicon.unheeded) if node.low in lexicon.unheeded else 0
        if length:
            quote = text[node.start : nodes[at + length - 1].end]
            return [Notice("correction_unclear", f'"{quote}" was heard; check what it changes.', "lines")]
    return []


def _unread_days(text: str, tokens: Sequence[Token], nodes: list[Node], lexicon: Lexicon, today: date) -> list[Notice]:
    """A notice for days that no calendar has, else for a "due by" whose day was not understood."""
    missing = [
        f'"{text[tokens[first].start : tokens[last].end]}" is not a day of the calendar.'
        for first, last in missing_days(tokens, lexicon, today)
    ]
    if not missing and not any(node.kind == "terms" for node in nodes):
        at = next(
            (
                place
                for place, token in enumerate(tokens[:-1])
                if token.low in lexicon.due_words and tokens[place + 1].low in lexicon.due_leads
            ),
            None,
        )
        if at is not None:
            quote = text[tokens[at].start : tokens[min(at + 4, len(tokens) - 1)].end]
            missing.append(f'It is not clear when it is due: "{quote}".')
    return [Notice("due_not_understood", message, "terms") for message in missing]


def _is_settled(node: Node, following: Sequence[Node], free: Collection[int]) -> bool:
    return node.start in free or any(each.start in free for each in following)

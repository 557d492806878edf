"""What items are told of: runs of words, single values, and what separates them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.modifiers import Modifier
from voiceinvoice.extract.offline.nodes import Node

#: How strongly a separator ends an item: nothing, colon, comma, "and", plus/also/then, a settled matter, full stop.
NONE, COLON, COMMA, AND, PLUS, SETTLED, STOP = range(7)


@dataclass(slots=True)
class Piece:
    """A run of words, or one value; `strength` of a separator. Words may be filler, lead on with a preposition, begin a
    clause, or say what a discount or tax is about; `leave`, `as_count` and `as_price` are what these readings cost."""

    kind: str
    nodes: list[Node]
    strength: int = NONE
    is_filler: bool = False
    leads: bool = False
    is_clause: bool = False
    leave: float = 0.0
    is_each: bool = False
    is_about: bool = False
    as_count: float = 0.0
    as_price: float = 0.0


def pieces_of(nodes: Sequence[Node], lexicon: Lexicon) -> list[Piece]:
    """Runs of words as one piece, values and separators as one each."""
    pieces: list[Piece] = []
    for node, follows in zip_longest(nodes, nodes[1:]):
        if _is_between(pieces, node, follows, lexicon):
            if pieces[-1].kind == "separator":
                pieces.pop()
            continue
        kind = {"same": "price"}.get(node.kind, node.kind)
        if kind in {"word", "label"}:
            if node.low in lexicon.clause_starters and pieces and pieces[-1].kind == "words":
                pieces.append(Piece("separator", [node], COMMA))
            if pieces and pieces[-1].kind == "words":
                pieces[-1].nodes.append(node)
            else:
                settled = pieces[-1].nodes[-1].data if pieces and pieces[-1].kind == "separator" else None
                is_about = isinstance(settled, Modifier) and node.low in lexicon.function_words
                pieces.append(Piece("words", [node], is_about=is_about))
        elif kind in {"price", "number", "quantity", "service"}:
            pieces.append(Piece(kind, [node]))
        else:
            strength = _strength(node, lexicon)
            if pieces and pieces[-1].kind == "separator":
                pieces[-1].strength = max(pieces[-1].strength, strength)
                pieces[-1].nodes.append(node)
            else:
                pieces.append(Piece("separator", [node], strength))
    return pieces


def _is_between(pieces: Sequence[Piece], node: Node, follows: Node | None, lexicon: Lexicon) -> bool:
    """Whether a tax stands between a price and what it is for: `200 plus VAT at 20 percent for tuning the piano`."""
    is_tax = isinstance(node.data, Modifier) and node.data.role in {"taxed", "untaxed", "gross", "net"}
    leads = follows is not None and follows.kind == "word" and follows.low in lexicon.whole_price
    if not (is_tax and leads and pieces):
        return False
    told = pieces[:-1] if pieces[-1].kind == "separator" and pieces[-1].strength <= PLUS else pieces
    priced = bool(told) and told[-1].kind in {"price", "number"}
    return priced and (len(told) == 1 or told[-2].kind == "separator")


def _strength(node: Node, lexicon: Lexicon) -> int:
    match node.kind:
        case "colon":
            return COLON
        case "comma":
            return COMMA
        case "join":
            return AND if node.low in lexicon.joins_and else PLUS
        case "stop":
            return STOP
        case _:
            return SETTLED

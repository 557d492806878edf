"""What it costs to leave a piece out, to read its number as a count, or as money."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.pieces import AND, COMMA, STOP, Piece, pieces_of
from voiceinvoice.extract.offline.price_units import singular
from voiceinvoice.extract.offline.wording import trim

#: From here on a bare number before a noun is as likely money as a count.
_LARGE_COUNT = 100
#: A number word up to this is hardly ever money without its currency.
_FEW = 12
#: What it costs to take such a number right before things in the plural for their price.
_NO_MONEY = 4.2
#: Leaving words out: always, and on top of it when they stand right before a value.
_LEFT_OUT, _LEFT_OUT_BEFORE_VALUE, _ABOUT = 0.5, 1.2, 0.1
#: A length or a weight without a price only tells of the work.
_LEFT_OUT_MEASURE = 2.0
#: A number of people, or of them, is no price.
_OF_PEOPLE, _OF_THINGS = 4.0, 2.0


def weighed_pieces(nodes: Sequence[Node], lexicon: Lexicon) -> list[Piece]:
    """The pieces of a transcript with what their readings cost."""
    pieces = pieces_of(nodes, lexicon)
    _weigh(pieces, lexicon)
    return pieces


def _weigh(pieces: list[Piece], lexicon: Lexicon) -> None:
    """Notes on each piece what its choices cost whatever came before."""
    for place, piece in enumerate(pieces):
        if piece.kind == "words":
            content = len(trim(piece.nodes, lexicon))
            heads_value = place + 1 < len(pieces) and pieces[place + 1].kind in {"price", "number", "quantity"}
            piece.is_filler = not content
            piece.leads = piece.nodes[0].low in lexicon.prepositions
            piece.is_clause = piece.nodes[0].low in lexicon.clause_starters
            heads_value = heads_value and not piece.is_clause
            piece.leave = (
                (_ABOUT if piece.is_about else _LEFT_OUT)
                + 0.1 * min(content, 5)
                + (_LEFT_OUT_BEFORE_VALUE if heads_value else 0.0)
            )
        elif piece.kind == "quantity":
            after = pieces[place + 1].nodes[0].low if place + 1 < len(pieces) else ""
            piece.is_each = piece.nodes[0].adjective or after in lexicon.each or _is_paced(pieces, place, lexicon)
            piece.nodes[0].paced = piece.is_each
            piece.leave = _LEFT_OUT_MEASURE if _only_tells(piece.nodes[0], pieces, lexicon) else 0.0
        elif piece.kind == "number":
            before = pieces[place - 1].nodes[0].low if place else ""
            is_kind = place > 0 and any(node.low in lexicon.articles for node in pieces[place - 1].nodes[1:2])
            piece.is_clause = before in lexicon.reasons and not is_kind
            if place + 1 < len(pieces) and pieces[place + 1].kind == "quantity":
                after_it = pieces[place + 2].nodes[0].low if place + 2 < len(pieces) else ""
                follow = pieces[place + 1]
                follow.nodes[0].paced = follow.nodes[0].adjective or after_it in lexicon.each
            piece.as_count = _count_cost(piece.nodes[0], pieces, place, lexicon)
            piece.as_price = _price_cost(piece.nodes[0], pieces, place, lexicon)


def _only_tells(node: Node, pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether a length or a weight is of the work alone: no price is for its unit."""
    priced = any(piece.kind == "price" and piece.nodes[0].per == node.unit for piece in pieces)
    return node.unit in lexicon.measure_names and not priced


def _is_paced(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether several things take the time at `place` each: `3 sessions of 2 hours`, or 2 nights at a price per person
    and night."""
    before = pieces[place - 1].nodes[-1].low if place and pieces[place - 1].kind == "words" else ""
    if before in lexicon.of_words:
        return True
    price = next((piece.nodes[0] for piece in pieces[place : place + 4] if piece.kind == "price"), None)
    return price is not None and bool(price.per) and price.per not in {"each", pieces[place].nodes[0].unit}


def _count_cost(node: Node, pieces: list[Piece], place: int, lexicon: Lexicon) -> float:
    """How unlikely it is that a bare number counts things."""
    if node.places == 2:
        return 4.0
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    if _is_again(pieces, place, lexicon) or _is_more(pieces, place, lexicon):
        return -1.5
    if after is None:
        return 4.0
    if after.kind == "quantity" and not after.nodes[0].paced and not _follows_no_work(pieces, place, lexicon):
        return 2.5
    if after.kind == "service":
        return 0.0
    if _is_of_people(pieces, place, lexicon) and _has_price(pieces, place, lexicon):
        return 0.0
    if after.kind == "words":
        large = 1.0 if (node.value or 0) >= _LARGE_COUNT else 0.0
        is_priced = _is_priced(pieces, place + 2) and not pieces[place + 2].nodes[0].whole
        return (0.3 if is_priced else 1.5) if after.nodes[0].low in lexicon.function_words else large
    if after.kind in {"price", "quantity"}:
        return 0.0 if after.nodes[0].at or after.nodes[0].per or after.kind == "quantity" else 0.8
    beyond = next((piece for piece in pieces[place + 2 : place + 4] if not _says_nothing(piece, lexicon)), None)
    if after.strength in {COMMA, AND} and beyond is not None and beyond.kind == "price":
        return 0.6 if beyond.nodes[0].per or beyond.nodes[0].at else 1.5
    return 3.5


def _is_more(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a number counts more of what was told before: `and another five, the chip kind, at 65`."""
    before, rest = pieces[place - 1] if place else None, pieces[place + 1 : place + 7]
    if before is None or before.kind != "words" or before.nodes[-1].low not in lexicon.anothers or not rest:
        return False
    price = next((piece for piece in rest if piece.kind not in {"words", "separator"} or piece.strength == STOP), None)
    priced = price is not None and price.kind == "price" and bool(price.nodes[0].at or price.nodes[0].per)
    return priced and rest[0].kind == "separator"


def _says_nothing(piece: Piece, lexicon: Lexicon) -> bool:
    return piece.kind == "words" and all(node.low in lexicon.function_words for node in piece.nodes)


def _follows_no_work(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether no words of any work stand right before the value at `place`, so that it can hardly be their price."""
    before = pieces[place - 1] if place else None
    return before is None or before.kind != "words" or before.nodes[-1].low in lexicon.function_words


def _price_cost(node: Node, pieces: list[Piece], place: int, lexicon: Lexicon) -> float:
    """How unlikely it is that a bare number is money."""
    value = node.value or 0
    if node.places == 2:
        return 0.0
    if value == 1 and not node.digits:
        return 4.0
    if value <= _FEW and not node.digits and not node.at:
        return _NO_MONEY if _is_before_things(pieces, place, lexicon) else 2.6
    if node.places == 1:
        return _OF_PEOPLE
    small = 1.2 if not node.places and value < 5 else 0.3 if value < 10 else 0.0
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    before = pieces[place - 1] if place else None
    last = before.nodes[-1].low if before is not None and before.kind == "words" else ""
    if after is not None and _is_of_people(pieces, place, lexicon):
        return _OF_PEOPLE
    if after is not None and after.kind == "words" and _is_priced(pieces, place + 2):
        return small + 2.7
    if _is_again(pieces, place, lexicon) or _is_more(pieces, place, lexicon):
        return 4.0
    if last in lexicon.price_cues:
        return small + (_OF_THINGS if value <= _FEW and _is_of_things(pieces, place, lexicon) else 0.0)
    if after is None or after.kind == "separator":
        return small + 0.2
    if after.kind != "words":
        return small + 1.2
    if after.nodes[0].low in lexicon.function_words:
        return small + 0.7
    follows_noun = bool(last) and last not in lexicon.function_words
    return small + (1.1 if follows_noun else 1.3 if value >= _LARGE_COUNT else 2.0)


def _is_of_people(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether the words after a number say that it counts people, or things named before: `60 guests`, `24 of them`;
    not where people are counted after them (`bride 150, bridesmaids 4 at 55`)."""
    after = pieces[place + 1]
    beyond = place + 2 < len(pieces) and pieces[place + 2].kind == "number"
    if after.kind != "words":
        return False
    lows = tuple(node.low for node in after.nodes[:2])
    counted = any(low in lexicon.talk.attendees for low in lows) and not (beyond and lows[-1] in lexicon.talk.attendees)
    return lows in lexicon.of_them or counted


def _is_of_things(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a few things are named right after a number, and their price follows: `plants for 3 beds, 340`."""
    after, beyond = pieces[place + 1 : place + 2], [piece.kind for piece in pieces[place + 2 : place + 4]]
    if not after or after[0].kind != "words" or beyond[:1] not in (["separator"], ["price"]):
        return False
    head = after[0].nodes[-1].low
    return bool({"price", "number"} & set(beyond)) and singular(head, lexicon) != head


def _has_price(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a number of people, or of things named before, may have a price for each: `45 each, two of those`."""
    words = pieces[place + 1].nodes
    if words[0].low not in lexicon.of_words:
        return True
    closes = place > 1 and len(words) == len(("of", "those")) and _is_priced(pieces, place - 2)
    return closes or _is_priced(pieces, place + 2) or _is_priced(pieces, place + 3)


def _is_before_things(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a word in the plural follows the number: `sent two episodes`."""
    after = pieces[place + 1] if place + 1 < len(pieces) and pieces[place + 1].kind == "words" else None
    head = after.nodes[0].low if after is not None else ""
    return head not in lexicon.function_words and singular(head, lexicon) != head


def _is_again(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a number counts again what was counted before: `on the same 210 pages`."""
    before = pieces[place - 1] if place else None
    return before is not None and before.kind == "words" and before.nodes[-1].low in lexicon.again


def _is_priced(pieces: list[Piece], place: int) -> bool:
    """Whether a price for each, or for all of them, stands at `place`."""
    node = pieces[place].nodes[0] if place < len(pieces) and pieces[place].kind == "price" else None
    return node is not None and bool(node.at or node.per or node.whole or node.kind == "same")

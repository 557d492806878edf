"""Which dollars, pesos or francs are meant when only some of the amounts say so: `a $1,250 ... son pesos mexicanos`."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.tokens import Token

#: Currencies that are written with a bare dollar sign.
_DOLLAR_SIGNED = frozenset("USD CAD AUD NZD HKD SGD MXN ARS COP CLP UYU DOP BRL".split())


def settle_currencies(text: str, tokens: Sequence[Token], nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with every bare sign or name in the currency that was named in full, or that the country's own words
    tell."""
    meant: dict[str, str] = {}
    for node in nodes:
        said = _said(text, node, lexicon) if node.currency else ()
        if len(said) > 1:
            meant.setdefault(said[0], node.currency)
    if not meant:
        home = next(
            (lexicon.home_currencies[token.low] for token in tokens if token.low in lexicon.home_currencies), ""
        )
        meant = {name: home for name in lexicon.bare_currencies if home and home in lexicon.bare_currencies[name]}
    signed = next((code for code in meant.values() if code in _DOLLAR_SIGNED), "")
    return [_meant(text, node, meant, signed, lexicon) for node in nodes] if meant else nodes


def _meant(text: str, node: Node, meant: dict[str, str], signed: str, lexicon: Lexicon) -> Node:
    if not node.currency:
        return node
    said = _said(text, node, lexicon)
    code = meant.get(said[0]) if len(said) == 1 else signed if not said and _is_bare_sign(text, node) else None
    return replace(node, currency=code) if code else node


def _said(text: str, node: Node, lexicon: Lexicon) -> tuple[str, ...]:
    """The words that name the currency of an amount."""
    lows = text[node.start : node.end].lower().replace(",", " ").split()
    for place, low in enumerate(lows):
        for phrase in lexicon.currency_table.get(low, ()):
            if tuple(lows[place : place + len(phrase)]) == phrase:
                return phrase
    return ()


def _is_bare_sign(text: str, node: Node) -> bool:
    at = text.find("$", node.start, node.end)
    return at >= 0 and not text[at - 1 : at].isalpha()

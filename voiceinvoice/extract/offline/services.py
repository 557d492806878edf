"""Saved services named without a price: their saved price is meant."""

from collections.abc import Sequence

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.matching import name_words
from voiceinvoice.domain.party import Service
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.price_units import singular

_ENDS = {"stop", "join", "gap"}


def mark_services(nodes: list[Node], context: Context, lexicon: Lexicon) -> list[Node]:
    """The nodes with each saved service that is named without a price as one node that carries its price."""
    if not context.services:
        return nodes
    names = sorted(
        (
            (tuple(singular(word, lexicon) for word in name_words(name)), service)
            for service in context.services
            for name in (service.name, *service.aliases)
        ),
        key=lambda pair: -len(pair[0]),
    )
    out: list[Node] = []
    at = 0
    while at < len(nodes):
        found = _service_at(nodes, at, names, lexicon)
        if found and not _is_priced(nodes, out, at + found[1], lexicon):
            service, length = found
            node = Node("service", nodes[at].start, nodes[at + length - 1].end, value=service.unit_price, data=service)
            node.at, node.per = True, service.unit if service.unit in lexicon.time_names else ""
            out.append(node)
            at += length
        else:
            out.append(nodes[at])
            at += 1
    return out


def _service_at(
    nodes: Sequence[Node], at: int, names: list[tuple[tuple[str, ...], Service]], lexicon: Lexicon
) -> tuple[Service, int] | None:
    if nodes[at].kind != "word":
        return None
    for words, service in names:
        said = nodes[at : at + len(words)]
        if len(said) == len(words) and all(
            node.kind == "word" and singular(node.low, lexicon) == word for node, word in zip(said, words, strict=True)
        ):
            return service, len(words)
    return None


def _is_priced(nodes: Sequence[Node], before: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a price is said of the words that end before `at`: after them in the same clause, or right before."""
    for node in nodes[at:]:
        if node.kind in {"price", "same"}:
            return True
        if node.kind in _ENDS:
            break
        if node.kind == "number" and not _counts_on(nodes, node):
            return True
    for node in reversed(before):
        if node.kind in {"price", "same"}:
            return True
        if node.kind != "word" or node.low not in lexicon.function_words:
            return False
    return False


def _counts_on(nodes: Sequence[Node], number: Node) -> bool:
    """Whether a bare number counts the words after it."""
    place = next(i for i, node in enumerate(nodes) if node is number)
    return place + 1 < len(nodes) and nodes[place + 1].kind == "word"

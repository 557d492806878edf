"""Where the client's post goes: `their address is 14 Mill Road, Bath`, `Margaret Oduya, 5 Church Lane`."""

from voiceinvoice.domain.draft import Heard, HeardClient
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node

#: How many words may stand between "address" and the street.
_REACH = 4


def client_address(text: str, nodes: list[Node], client: HeardClient, lexicon: Lexicon) -> Heard[str] | None:
    """The postal address that was said to be the client's; that of a place where work was done is not."""
    for at, node in enumerate(nodes):
        if node.kind != "address" or not _is_theirs(text, nodes, at, client, lexicon):
            continue
        end = at + 1
        while end + 1 < len(nodes) and nodes[end].kind == "comma" and _is_place(text, nodes[end + 1], lexicon):
            end += 2
            while (
                end < len(nodes)
                and nodes[end].kind in {"word", "label", "number"}
                and _is_place(text, nodes[end], lexicon)
            ):
                end += 1
        span = (node.start, nodes[end - 1].end)
        return Heard(text[span[0] : span[1]], text[span[0] : span[1]], span, 0.85, "the client's address")
    return None


def _is_theirs(text: str, nodes: list[Node], at: int, client: HeardClient, lexicon: Lexicon) -> bool:
    if any(before.low in lexicon.address_cues for before in nodes[max(0, at - _REACH) : at]):
        return True
    between = text[client.name.span[1] : nodes[at].start] if client.name.span else "?"
    return between.replace(",", " ").split() in ([], ["of"], ["from"])


def _is_place(text: str, node: Node, lexicon: Lexicon) -> bool:
    """Whether a word goes on with an address: a town, a state, a postcode."""
    if node.kind == "number" and not node.digits:
        return False
    written = text[node.start : node.end]
    return node.low not in lexicon.function_words and (written[:1].isupper() or written[:1].isdigit())

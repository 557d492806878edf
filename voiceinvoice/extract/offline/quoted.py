"""The numbers that a buyer wants to find on the invoice: the order's, and their own reference."""

from voiceinvoice.domain.draft import Heard
from voiceinvoice.extract.offline.nodes import Node


def find_references(text: str, nodes: list[Node]) -> tuple[Heard[str] | None, Heard[str] | None]:
    """The order number and the buyer's reference. Without an order number any other number to quote stands for it."""
    said = [node for node in nodes if node.kind == "po"]
    own = next((node for node in said if node.low == "buyer"), None)
    orders = [node for node in said if node.low != "buyer"]
    order = next((node for node in orders if not node.low), next(iter(orders), None))
    own = own or next((node for node in orders if node.low == "theirs" and node is not order), None)
    return _quoted(text, order, "po"), _quoted(text, own, "the buyer's reference")


def _quoted(text: str, node: Node | None, why: str) -> Heard[str] | None:
    return Heard(node.text, text[node.start : node.end], (node.start, node.end), 0.95, why) if node else None

"""Phrases and word stems among nodes."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.wordlists import PhraseTable


def phrase_at(nodes: Sequence[Node], at: int, table: PhraseTable) -> int:
    """How many nodes from `at` make up a phrase of `table`, commas between its words included; 0 for none."""
    for phrase in table.get(nodes[at].low, ()) if at < len(nodes) else ():
        place = at
        for word in phrase:
            if word != phrase[0] or place != at:
                while place < len(nodes) and nodes[place].kind == "comma":
                    place += 1
            if place >= len(nodes) or nodes[place].low != word or nodes[place].kind not in {"word", "join"}:
                break
            place += 1
        else:
            return place - at
    return 0


def stem_at(nodes: list[Node], at: int) -> str:
    """The first letters of the word at `at`, "" when there is none."""
    return nodes[at].low[:4] if at < len(nodes) and nodes[at].kind == "word" and len(nodes[at].low) > 2 else ""

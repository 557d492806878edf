"""Saved clients among the names that were said."""

from dataclasses import dataclass

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Heard, HeardClient
from voiceinvoice.domain.matching import match_name, name_words
from voiceinvoice.extract.offline.nodes import Node

#: What the plainest cue, "bill to", is worth.
STRONG = 3.0
FIRST, OWES, ASKED = "stands first", "the one who owes", "the one who asked for it"
AT_PLACE, OWNER, FAMILY, ONLY = "where it was done", "whose it is", "a family", "the only name"
#: Names that nothing says are to pay.
UNMARKED = frozenset({AT_PLACE, OWNER, FAMILY, ONLY, ASKED})
#: What it adds that the name after a cue is a saved client's.
_KNOWN = 0.5


@dataclass(frozen=True)
class Candidate:
    """A name with the cue before it: nodes [cue, end), the name itself from `first`. `noun`: what it is to somebody."""

    cue: int
    first: int
    end: int
    score: float
    why: str
    kind: str = ""
    noun: str = ""


def with_saved(client: HeardClient, context: Context) -> HeardClient:
    """The client as saved, or with the saved ones that the name may mean."""
    match = match_name(client.name.value, context.clients)
    if match.kind == "exact":
        saved = next(each for each in context.clients if each.id == match.ids[0])
        return HeardClient(name=replace_heard(client.name, saved.name, "saved client"), candidates=match.ids)
    if match.kind == "close":
        return HeardClient(name=replace_heard(client.name, client.name.value, client.name.why, confidence=0.8))
    if match.kind == "ambiguous":
        name = replace_heard(client.name, client.name.value, client.name.why, confidence=0.5)
        return HeardClient(name=name, candidates=match.ids)
    return client


def replace_heard(heard: Heard[str], value: str, why: str, *, confidence: float | None = None) -> Heard[str]:
    """The same evidence read as another value."""
    return Heard(
        value, heard.quote, heard.span, heard.confidence if confidence is None else confidence, why, heard.alternatives
    )


def among_saved(nodes: list[Node], context: Context, found: list[Candidate]) -> list[Candidate]:
    """`found`, and saved clients whose whole name or alias is said anywhere; after a cue they are its name."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for client in context.clients:
        for name in (client.name, *client.aliases):
            key = name_words(name)
            if len("".join(key)) > 3:
                by_first.setdefault(key[0], []).append(key)
    if not by_first:
        return found
    heard = [name_words(node.low.removesuffix("'s"))[:1] if node.kind in {"word", "join"} else () for node in nodes]
    saved: list[Candidate] = []
    for at, word in enumerate(heard):
        for words in by_first.get(word[0], ()) if word else ():
            if tuple(each[0] if each else "" for each in heard[at : at + len(words)]) == words:
                cues = [other for other in found if other.first == at]
                best = max(cues, key=lambda other: other.score, default=None)
                score, cue = (best.score + _KNOWN, best.cue) if best else (STRONG - 0.2, at)
                saved.append(Candidate(cue, at, at + len(words), score, "a saved client"))
    return found + saved

"""Amounts that are no price of an item: discounts, taxes, deposits, totals, and figures that are only talk."""

from collections.abc import Sequence
from dataclasses import dataclass

from voiceinvoice.extract.offline.around import subject_of, words_after, words_before
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.roles import Role, spans_of

#: Roles of what holds for some lines.
#: So many nodes before a discount its condition may stand.
_CONDITION = 10
_HELD = {"taxed", "untaxed", "discount", "surcharge"}


@dataclass(slots=True)
class Modifier:
    """An amount in a role. `included`: a tax that the spoken prices contain. `name`: of two taxes together.

    `within`: the words of the phrase itself; `before`: those before it; `about`: those after it, up to the next
    boundary, which may name what it holds for; `beyond`: those after that, up to the next amount or the end of the
    sentence. `opens`: its sentence begins with it and the words before it.
    """

    role: Role
    value: Node
    start: int
    end: int
    about: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    included: bool = False
    last_word: str = ""
    name: str = ""
    first_word: str = ""
    within: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    opens: bool = False


def find_modifiers(nodes: list[Node], lexicon: Lexicon) -> tuple[list[Node], list[Modifier]]:
    """The nodes with each modifier settled into a gap, and the modifiers in order."""
    found: list[Modifier] = []
    out: list[Node] = []
    at = 0
    for span in spans_of(nodes, lexicon):
        out.extend(nodes[at : span.first])
        modifier = Modifier(span.role, nodes[span.at], nodes[span.first].start, nodes[span.last].end)
        named = subject_of(out, lexicon) if span.role in _HELD else 0
        modifier.before = words_before(out) if not named else tuple(node.low for node in out[-named:])
        opens = len(out) > len(modifier.before) and out[-len(modifier.before) - 1].kind == "stop"
        modifier.opens = bool(named) or opens
        del out[len(out) - named :]
        modifier.within = tuple(node.low for node in nodes[span.first : span.last + 1] if node.kind == "word")
        if _are_of_another(out, modifier.before, lexicon):
            modifier.before = ()
        modifier.first_word = nodes[span.first].low
        modifier.last_word = nodes[span.last].low
        modifier.about, modifier.beyond = words_after(nodes, span.last + 1, lexicon)
        modifier.included = modifier.role == "taxed" and _is_included(nodes, span.first, span.last, lexicon)
        out.append(Node("gap", modifier.start, modifier.end, data=modifier))
        found.append(modifier)
        at = span.last + 1
    out.extend(nodes[at:])
    _take_back_discounts(nodes, found, lexicon)
    for modifier in found:
        if modifier.role == "deposit" and (_is_of_another_bill(modifier, lexicon) or _is_denied(modifier, lexicon)):
            modifier.role = "spoken"
        if modifier.role == "discount" and _is_only_offered(nodes, modifier, lexicon):
            modifier.role = "spoken"
    return out, found


def _take_back_discounts(nodes: list[Node], found: list[Modifier], lexicon: Lexicon) -> None:
    """`10 percent off, scratch that, no discount`: those before are only talk, unless it is `no discount on those`."""
    for at, node in enumerate(nodes):
        length = phrase_at(nodes, at, lexicon.no_discount) if node.low in lexicon.no_discount else 0
        follows = nodes[at + length].low if at + length < len(nodes) else ""
        if length and follows not in lexicon.scope_inside:
            for modifier in found:
                if modifier.role == "discount" and modifier.end <= node.start:
                    modifier.role = "spoken"


def _is_denied(modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether a payment was not made: `she hasn't paid the 50 deposit`."""
    return any(word in lexicon.unpaid for word in (*modifier.before[-3:], *modifier.within))


def _is_only_offered(nodes: Sequence[Node], modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether a discount depends on something, or was not taken: `if she pays this week`, `but she said no`."""
    for node in reversed([each for each in nodes if each.end <= modifier.start][-_CONDITION:]):
        if node.kind == "stop":
            break
        if node.low in lexicon.conditions:
            return True
    words = (*modifier.about, *modifier.beyond)
    return any(
        words[place : place + len(phrase)] == phrase
        for place, word in enumerate(words)
        for phrase in lexicon.turned_down.get(word, ())
    )


def _is_of_another_bill(modifier: Modifier, lexicon: Lexicon) -> bool:
    """Whether the rest of its sentence says that a payment was for another matter: `that's separate`."""
    words = (*modifier.about, *modifier.beyond)
    return any(
        words[place : place + len(phrase)] == phrase
        for place, word in enumerate(words)
        for phrase in lexicon.elsewhere.get(word, ())
    )


def _are_of_another(out: Sequence[Node], words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the last words tell what the modifier before them holds for: `5 % de remise sur la taille, TVA 20 %`."""
    before = out[-len(words) - 1] if words and len(out) > len(words) else None
    return before is not None and isinstance(before.data, Modifier) and words[0] in lexicon.scope_leads


def _is_included(nodes: list[Node], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words of the same clause, or right around the tax, say that the prices contain it."""
    begin, end = first, last + 1
    while begin > 0 and first - begin < 8 and nodes[begin - 1].kind in {"word", "join", "gap"}:
        begin -= 1
    while end < len(nodes) and end - last < 7 and nodes[end].kind in {"word", "join"}:
        end += 1
    said = [place for place in range(begin, end) if phrase_at(nodes, place, lexicon.included)]
    if any(first <= place <= last for place in said):
        return True
    return bool(said) and not any(node.low in lexicon.excluding for node in nodes[begin:end])

"""Units and counts that are said once for several: `Monday 2 hours, Tuesday 3`, `the same number of muffins`."""

from collections.abc import Sequence
from dataclasses import replace

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.noun_units import with_noun_units
from voiceinvoice.extract.offline.phrase_tables import phrase_at

_VALUES = {"price", "quantity", "percent"}
#: A number that stands for so much time is no longer a quantity in the unit said before.
_MOST = 40


def with_elided(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with the units and counts that were left to be understood."""
    return with_noun_units(with_same_numbers(with_units(nodes, lexicon), lexicon), lexicon)


def with_units(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with a unit for each bare number beside a day or month that counts what the one before counted."""
    out = list(nodes)
    unit: Node | None = None
    for at, node in enumerate(out):
        if node.kind == "quantity" and node.unit in lexicon.time_names:
            unit = node
        elif node.kind in {"price", "stop", "percent"}:
            unit = None
        elif node.kind == "number" and unit is not None and _is_of_a_day(out, at, lexicon):
            out[at] = replace(node, kind="quantity", unit=unit.unit)
    return out


def _is_of_a_day(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a day or a month stands right beside the number, and nothing that it could count."""
    value = nodes[at].value
    if value is None or not 0 < value <= _MOST or nodes[at].at:
        return False
    before = at - 1
    while before > 0 and nodes[before].low in lexicon.anothers:
        before -= 1
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if after is not None and after.low in lexicon.weekdays:
        return True
    if nodes[at].value != int(value) and not nodes[at].digits and (after is None or after.kind in {"stop", "comma"}):
        return True
    if before > 0 and nodes[before].low in lexicon.other_ones and nodes[before - 1].low in lexicon.determiners:
        return after is None or after.kind != "word" or after.low in lexicon.function_words
    dated = before >= 0 and (nodes[before].low in lexicon.weekdays or nodes[before].low in lexicon.months)
    return dated and (after is None or after.kind != "word" or after.low in lexicon.function_words)


def with_same_numbers(nodes: Sequence[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes with the count that was said before where the same is meant: `the same number of muffins at 3`."""
    out: list[Node] = []
    counted: Node | None = None
    at = 0
    while at < len(nodes):
        node = nodes[at]
        length = phrase_at(nodes, at, lexicon.same_number) if node.low in lexicon.same_number else 0
        if length and counted is not None and at + length < len(nodes) and nodes[at + length].kind == "word":
            out.append(replace(counted, start=node.start, end=nodes[at + length - 1].end))
            at += length
            continue
        counted = node if node.kind == "number" and not node.at else counted
        out.append(node)
        at += 1
    return out

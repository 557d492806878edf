"""Dictated corrections: `475, hmm no, 525`, `oh hang on it was four panes`, `I quoted 210, we shook on 195`."""

from voiceinvoice.extract.offline.corrected import (
    LOOK_BACK,
    MONEY,
    as_weight,
    code_target,
    is_for_all,
    named_target,
    names_another,
    same_kind,
    target_of,
)
from voiceinvoice.extract.offline.drops import VALUES, drop_items, is_value
from voiceinvoice.extract.offline.gifts import settle_billed_counts, settle_gifts
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at, stem_at
from voiceinvoice.extract.offline.replacements import instead_of, put, settled_on
from voiceinvoice.extract.offline.revisions import revised
from voiceinvoice.extract.offline.unbilled import settle_unbilled

#: How many plain words may stand between a correcting phrase and the value it gives.
_REACH = 9
#: How many nodes somebody may explain a correction with: `no, he added another, so there are two`.
_TALK = 22
#: How many words may lead from "so" to what results.
_LEAD = 5
#: How far from the old amount, said again, the new one may stand.
_NEXT_REACH = 14
#: So many words correct whatever stands before them: `but she brought it down to`.
_SURE = 3


def correct(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    """The nodes as the speaker meant them: replaced values in their place, dropped items gone."""
    meant = settle_billed_counts(_replace_values(nodes, lexicon), lexicon)
    return drop_items(settle_gifts(settle_unbilled(meant, lexicon), lexicon), lexicon)


def _replace_values(nodes: list[Node], lexicon: Lexicon) -> list[Node]:
    done: list[Node] = []
    at = 0
    while at < len(nodes):
        after = (
            instead_of(nodes, done, at, lexicon)
            or settled_on(nodes, done, at, lexicon)
            or _corrected(nodes, done, at, lexicon)
            or revised(nodes, done, at, lexicon)
        )
        if after:
            at = after
        else:
            done.append(nodes[at])
            at += 1
    return done


def _corrected(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int:
    """Puts the value after a correcting phrase at `at` in the place of the one it corrects. The index to go on from, 0
    when there is nothing to correct."""
    marker = _marker_end(nodes, at, lexicon)
    if not marker:
        return 0
    for place in range(marker - 1, min(marker + 3, len(nodes))):
        if nodes[place].low in lexicon.instead and (after := instead_of(nodes, done, place, lexicon)):
            return after
    given = _given_value(nodes, done, marker, lexicon)
    is_direct = given is not None and all(node.kind != "word" for node in nodes[marker:given])
    if not is_direct or (given is not None and nodes[given].kind == "time"):
        given = _result_after(nodes, done, marker, lexicon) or given
    if given is None:
        return 0
    nodes = [*nodes[:given], as_weight(done, nodes[given], lexicon), *nodes[given + 1 :]]
    target = code_target(done, nodes[given])
    target = target or named_target(done, nodes, marker, given, lexicon) or target_of(done, nodes, given)
    if target is None or _has_a_role(nodes, at, given, lexicon) or is_for_all(done, target, nodes[given]):
        return 0
    if _is_soft(nodes, at, given, done, lexicon) and names_another(done, target, lexicon):
        return 0
    if nodes[given].value == done[target].value and nodes[given].kind in {"number", "quantity"}:
        given = _next_alike(nodes, given, lexicon) or given
    return put(nodes, done, marker, given, target, lexicon)


def _is_soft(nodes: list[Node], at: int, given: int, done: list[Node], lexicon: Lexicon) -> bool:
    """Whether what corrects may as well give a first price: `the hedge took a day, call it 140`."""
    noun = stem_at(nodes, given + 1)
    is_counted_again = bool(noun) and any(node.low.startswith(noun) for node in done)
    return phrase_at(nodes, at, lexicon.soft_corrections) > 0 and not is_counted_again


def _has_a_role(nodes: list[Node], at: int, given: int, lexicon: Lexicon) -> bool:
    """Whether the words after the amount make it another matter: `call it 60 off`, `call it 480 for the lot`."""
    found = lexicon.roles.best(nodes[at:], given - at)
    return found is not None and found.last > given - at and found.role in {"discount", "rounded", "total"}


def _marker_end(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The index after a run of correcting words that starts at `at`, or 0 when there is none."""
    if nodes[at].low in lexicon.untaxed and phrase_at(nodes, at, lexicon.untaxed):
        return 0
    place, found = at, False
    follows = nodes[at + 1].low if at + 1 < len(nodes) else ""
    before = nodes[at - 1].low if at else ""
    table = lexicon.soft_corrections if before in lexicon.results else lexicon.corrections
    is_clear = before in lexicon.contrasts and (phrase_at(nodes, at, table) > 1 or _source_says(nodes, at, lexicon) > 0)
    is_clear = is_clear or (before not in lexicon.results and phrase_at(nodes, at, lexicon.corrections) >= _SURE)
    if (before in lexicon.clause_starters and not is_clear) or (
        nodes[at].low in lexicon.negations and follows in lexicon.denied
    ):
        return 0
    while place < len(nodes):
        length = phrase_at(nodes, place, lexicon.corrections)
        if length:
            place, found = place + length, True
        elif nodes[place].kind == "comma" and place > at:
            place += 1
        elif nodes[place].kind == "stop" and found and place + 1 < len(nodes) and not is_value(nodes[place + 1]):
            more = phrase_at(nodes, place + 1, lexicon.corrections)
            if not more:
                break
            place += 1 + more
        elif nodes[place].low in (lexicon.hesitations if place > at else lexicon.sounds):
            place += 1
        elif not found and (length := _source_says(nodes, place, lexicon)):
            place, found = place + length, True
        else:
            break
    return place if found else 0


def _source_says(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """How many nodes from `at` quote what was written down: `the log says`."""
    lows = [node.low for node in nodes[at : at + 3]]
    is_said = len(lows) == 3 and lows[0] in lexicon.determiners and lows[1] in lexicon.sources
    return 3 if is_said and lows[2] in lexicon.quoting else 0


def _given_value(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int | None:
    """The value that the correction gives, right after it or after words that name again what was said before."""
    said: set[str] | None = None
    tells = False
    for place in range(at, min(at + _REACH + 2, len(nodes))):
        node = nodes[place]
        if node.kind in VALUES:
            return _beyond_denied(nodes, place, lexicon) if place > at else place
        tells = tells or node.low in lexicon.quoting or node.low in lexicon.sources
        if tells and node.low in lexicon.joins_and:
            continue
        if node.kind not in {"word", "comma"} and not (node.kind == "stop" and place == at):
            return None
        if node.kind == "word" and node.low not in lexicon.function_words:
            low = node.low.removesuffix("'s")
            if any(low in words for words in (lexicon.sayings, lexicon.sources, lexicon.quoting, lexicon.flat)):
                continue
            said = said if said is not None else {each.low[:5] for each in done[-LOOK_BACK:] if each.kind == "word"}
            if node.low[:5] not in said:
                return None
    return None


def _beyond_denied(nodes: list[Node], at: int, lexicon: Lexicon) -> int:
    """The value after the one that is denied: `das war nicht 17, sondern 19`, `non, pas 80, 75`."""
    before = nodes[at - 1]
    if before.low not in lexicon.negations or phrase_at(nodes, at - 1, lexicon.corrections):
        return at
    for place in range(at + 1, min(at + _LEAD, len(nodes))):
        if nodes[place].kind == nodes[at].kind or {nodes[place].kind, nodes[at].kind} <= MONEY:
            return place
        if nodes[place].kind not in {"word", "comma"}:
            break
    return at


def _result_after(nodes: list[Node], done: list[Node], at: int, lexicon: Lexicon) -> int | None:
    """What comes of a correction that is told in a sentence: `no, he added another, so there are two of them`."""
    for place in range(at, min(at + _TALK, len(nodes))):
        node = nodes[place]
        if (node.kind == "stop" and place > at) or node.kind in {"price", "percent", "terms", "po", "email"}:
            return None
        if node.kind == "join" and node.low not in lexicon.joins_and:
            return None
        length = phrase_at(nodes, place, lexicon.corrections) if node.low in lexicon.corrections else 0
        length = 1 if node.low in lexicon.results else length if length > 1 else 0
        if not length:
            continue
        for given in range(place + length, min(place + length + _LEAD, len(nodes))):
            if nodes[given].kind in VALUES:
                is_sum = nodes[given].value == sum(
                    (
                        each.value or 0
                        for each in (*done[-_LEAD:], *nodes[at:given])
                        if each.kind in {"price", "number"}
                    ),
                    0,
                )
                return None if is_sum else given
            leads = nodes[given].low in lexicon.function_words or nodes[given].low in lexicon.result_fillers
            if nodes[given].kind != "word" or not leads:
                break
    return None


def _next_alike(nodes: list[Node], given: int, lexicon: Lexicon) -> int | None:
    """The next value of the kind of nodes[given], which only repeats the old: `no, 36 was last year, it's 41`."""
    follows = nodes[given + 1].low if given + 1 < len(nodes) else ""
    if follows not in lexicon.is_words:
        return None
    for place in range(given + 1, min(given + _NEXT_REACH, len(nodes))):
        if nodes[place].kind == "stop":
            return None
        if nodes[place].kind in VALUES:
            return place if same_kind(nodes[given], nodes[place]) else None
    return None

"""Where a name ends that is written without capitals: by given names, what organisations call themselves, and work."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import AND, is_goods, is_work, name_length
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.person_lengths import is_given
from voiceinvoice.extract.offline.wordlists import PhraseTable

LONGEST_NAME = 7
#: How likely two words are a name that nothing is known of.
STRANGE = -0.3
#: How many words a name may have that ends only where "for" tells of the work.
_BOUNDED = 5
#: Shorter words do not tell of a past by their ending: `reed`, `creed`.
_LEAST_VERB = 5


class NameSpan(NamedTuple):
    """Nodes [first, end) that are a name; `likely` from 0 to 1; `kind` is "person", "organisation" or unknown."""

    first: int
    end: int
    likely: float
    kind: str = ""


def kind_of(words: Sequence[str], lexicon: Lexicon) -> str:
    """Whether words are a person's name or an organisation's; "" when nothing tells."""
    plain = [word.removesuffix("'s") for word in words]
    if any(word in lexicon.legal_forms for word in plain) or (len(plain) > 1 and plain[-1] in lexicon.organisations):
        return "organisation"
    if len(plain) > 1 and plain[0] in lexicon.leading_heads:
        return "organisation"
    if plain and (plain[0] in lexicon.given_names or plain[0] in lexicon.titles):
        return "person"
    if _is_of(plain, lexicon):
        return "organisation"
    return "organisation" if any(word in lexicon.organisations for word in plain[1:]) else ""


def _is_of(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are a name such as `estate of Harold Finch` or `township of East Marlow`."""
    return any(
        word == "of" and (before in lexicon.heads_of or before in lexicon.organisations)
        for before, word in pairwise(words[:_BOUNDED])
    )


def is_called(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a given name that is another word as well stands for somebody: `for Bill Kessler`, `bill Will Okafor`."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    low = nodes[at].low
    if after is None or after.kind != "word" or not is_given(low, lexicon):
        return False
    before = nodes[at - 1].low if at else ""
    is_led = before in lexicon.work_leads or (at > 0 and before in lexicon.bill_words)
    if low in lexicon.names_as_well:
        is_led = is_led or not at or before in lexicon.greetings or before in lexicon.client_weak
        is_led = is_led and after.low not in lexicon.organisations and after.low not in lexicon.time_units
    return is_led and not is_work(after.low, lexicon) and after.low not in lexicon.function_words


def read_plain_name(nodes: Sequence[Node], at: int, lexicon: Lexicon, cued: bool) -> NameSpan | None:
    """The name in a run of lower-case words."""
    run = _run(nodes, at, lexicon)
    if not run:
        return None
    if len(run) > 1 and run[0].low == run[1].low:
        return read_plain_name(nodes, at + 1, lexicon, cued)
    titled = run[0].low in lexicon.titles
    if not titled and (
        (run[0].low in lexicon.never_names and not is_called(nodes, at, lexicon) and not _is_headed(run, lexicon))
        or (run[0].low in lexicon.function_words and not is_called(nodes, at, lexicon))
    ):
        return None
    length = (_bounded(nodes, at, run, lexicon) if cued else 0) or name_length(nodes, at, run, lexicon, titled=titled)
    if not length:
        return None
    words = [node.low for node in run[:length]]
    is_role = length == 1 and (words[0] in lexicon.occupations or words[0] in lexicon.somebody)
    if is_role and words[0] not in lexicon.given_names:
        return None
    if all(len(word) == 1 for word in words) or words[0][-1:].isdecimal():
        return None
    person = words[0] in lexicon.given_names or titled or is_called(nodes, at, lexicon)
    head = words[0] if lexicon.heads_first and len(words) > 1 else words[-1].removesuffix("'s")
    work = is_work(words[0], lexicon) and words[0] not in lexicon.particles
    organisation = len(words) > 1 and (
        (
            (head in lexicon.organisations or (lexicon.noun_capitals and words[0] in lexicon.organisations))
            and (cued or not work or (lexicon.heads_first and not _is_counted(nodes, at + length)))
        )
        or words[-1] in lexicon.legal_forms
        or _is_of(words, lexicon)
        or words[0] in lexicon.leading_heads
    )
    end, kind = at + length, kind_of(words, lexicon)
    if organisation and all(word in lexicon.organisations or word in lexicon.relations for word in words):
        return NameSpan(at, end, 0.1 if all(is_goods(word, lexicon) for word in words) else 0.3, kind)
    if person or organisation:
        return NameSpan(at, end, 0.8, kind or "person")
    if work and cued:
        return NameSpan(at, end, -1.6)
    if not cued:
        strange = len(words) > 1 and not any(is_work(word, lexicon) for word in words)
        return NameSpan(at, end, STRANGE if strange else -1.0)
    return NameSpan(at, end, 0.4)


def _is_headed(run: Sequence[Node], lexicon: Lexicon) -> bool:
    """Whether a word of the calendar begins an organisation's name: `quinta do loureiro`."""
    return len(run) > 2 and run[0].low in lexicon.organisations and run[1].low in lexicon.particles


def _is_counted(nodes: Sequence[Node], at: int) -> bool:
    """Whether an amount follows the words and no work after it, so that they may be what was done."""
    is_amount = at < len(nodes) and nodes[at].kind in {"price", "number", "quantity"}
    names_work = at + 1 < len(nodes) and nodes[at].kind != "price" and nodes[at + 1].kind == "word"
    return is_amount and not names_work


def _run(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> list[Node]:
    """Words that may belong to one name: plain ones, particles, and "and" between them."""
    end = at
    while end < len(nodes) and end - at < LONGEST_NAME:
        node = nodes[end]
        heads = end > at and lexicon.heads_first and nodes[end - 1].low in lexicon.organisations
        article = heads and node.low in lexicon.name_articles
        inner = end > at and (
            article
            or node.low in lexicon.particles
            or node.low in AND
            or _is_maker(nodes, end, lexicon)
            or (node.low in lexicon.of_leads and end + 1 < len(nodes) and nodes[end + 1].low in lexicon.of_follows)
        )
        is_first = end == at and is_called(nodes, at, lexicon)
        is_named = (end == at + 1 and is_called(nodes, at, lexicon)) or _is_second(nodes, end, lexicon)
        is_named = is_named or _is_middle(nodes, at, end, lexicon)
        plain = node.kind == "word" and (is_first or is_named or node.low not in lexicon.function_words)
        if node.low in AND and end > at and end + 1 < len(nodes) and nodes[end + 1].low in lexicon.name_articles:
            break
        if (not plain and not inner) or (end > at and node.low in lexicon.never_names and not is_named):
            break
        if end > at and node.low in lexicon.street_heads and nodes[end - 1].low not in lexicon.particles:
            break
        if end > at and node.low in lexicon.contacts and _phrase_length(nodes, end, lexicon.contacts):
            break
        if end > at and (
            _is_verb(node.low, lexicon) or (node.low == lexicon.the and not _goes_on(nodes, end, lexicon))
        ):
            break
        end += 1
    while end > at and (nodes[end - 1].low in lexicon.particles or nodes[end - 1].kind == "join"):
        end -= 1
    return list(nodes[at:end])


def _is_middle(nodes: Sequence[Node], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a month or the like is a second given name: `rose may carver`."""
    after = nodes[end + 1] if end + 1 < len(nodes) else None
    both = end == at + 1 and nodes[at].low in lexicon.given_names and nodes[end].low in lexicon.names_as_well
    return both and after is not None and after.kind == "word" and not is_work(after.low, lexicon)


def _is_verb(low: str, lexicon: Lexicon) -> bool:
    """Whether a word tells what somebody did, or is none of a name: `beverly brought`, `the vandermeer job`."""
    if low in lexicon.name_stops:
        return True
    is_name = low in lexicon.given_names or low in lexicon.surnames or low in lexicon.organisations
    return len(low) > _LEAST_VERB and low.endswith(lexicon.past_endings) and not is_name


def _goes_on(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether "the" goes on with a name, as after "of" or "and": `order of the golden key`."""
    before = nodes[at - 1].low
    return before in lexicon.particles or before in AND or before in lexicon.makers


def _is_second(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether a month or the like is the other's name of a couple: `hollis and june abernathy`."""
    named = at > 0 and nodes[at - 1].low in AND and is_given(nodes[at].low, lexicon)
    return named and at + 1 < len(nodes) and nodes[at + 1].kind == "word" and not is_work(nodes[at + 1].low, lexicon)


def _phrase_length(nodes: Sequence[Node], at: int, table: PhraseTable) -> int:
    lows = [node.low for node in nodes[at : at + 5]]
    return next((len(phrase) for phrase in table[lows[0]] if tuple(lows[: len(phrase)]) == phrase), 0)


def _is_maker(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether "by" at `at` is part of a name: `Bridal by Annika`."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    return (
        nodes[at].low in lexicon.makers
        and after is not None
        and after.kind == "word"
        and not is_work(after.low, lexicon)
        and after.low not in lexicon.function_words
        and after.low not in lexicon.weekdays
    )


def _bounded(nodes: Sequence[Node], at: int, run: list[Node], lexicon: Lexicon) -> int:
    """All of `run` when "for" and the work follow it: `invoice kwame mensah boateng for airport transfers`."""
    end = at + len(run)
    if end + 1 >= len(nodes) or nodes[end].low not in lexicon.work_leads or not 1 < len(run) <= _BOUNDED:
        return 0
    if nodes[end + 1].kind in {"price", "currency"} or (nodes[end + 1].kind == "number" and nodes[end + 1].places):
        return 0
    words = [node.low for node in run]
    if "the" in words or (len(words) > 2 and words[0] in lexicon.given_names and nodes[end + 1].kind == "number"):
        return 0
    if at and nodes[at - 1].low in lexicon.name_articles and AND & set(words):
        return len(run)
    inner = [word for word in words[:-1] if is_work(word, lexicon) and word not in lexicon.organisations]
    last = words[-1].removesuffix("'s")
    if (is_work(last, lexicon) and last not in lexicon.organisations) or words[-1].endswith("'s"):
        return 0
    if words[0] in lexicon.given_names and len(run) > 2 and last in lexicon.work_words:
        return 0
    return 0 if inner else len(run)

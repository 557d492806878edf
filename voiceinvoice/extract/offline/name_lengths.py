"""How many of a run of lower-case words are a name: a person's, an organisation's, or one of words never heard."""

from collections.abc import Sequence

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.person_lengths import AND, is_given, is_work, person_in_run, person_length

__all__ = ["AND", "is_goods", "is_work", "name_length"]

_KIN = frozenset(
    "co company sons daughters associates partners son daughter brothers sisters partner söhne sohn töchter gebrüder "
    "cie associés associées fils frères filles hijos hermanos asociados asociadas filhos irmãos associados "
    "sócios".split()
)
#: So many words never heard before an amount hold the name and what was done.
_UNKNOWN = 3
#: "of" stands at so many words after the beginning of an organisation's name at most.
_OF_WITHIN = 4


def _organisation_length(
    words: list[str], start: int, joined: int, lexicon: Lexicon, *, is_person: bool, titled: bool, to_value: bool
) -> int:
    """How many words end with what an organisation calls itself; 0 when they are a person's with an office beside."""
    heads = [place for place, word in enumerate(words[:6]) if word in lexicon.organisations and place > 0]
    if not heads or (is_person and heads[0] > 3):
        return 0
    if (is_person or titled) and words[heads[0] + 1 : heads[0] + 2] == ["of"] and heads[0] > start + 1:
        return 0
    after = heads[0] + 1 < len(words) and is_work(words[heads[0] + 1], lexicon)
    followed = words[heads[0]] in lexicon.work_words and heads[0] + 1 < len(words)
    last = to_value and heads[0] + 1 == len(words) and is_goods(words[heads[0]], lexicon)
    is_work_of = words[heads[0]].endswith("ing") and heads[0] + 1 < len(words)
    if is_person and heads[0] >= start + 2 and (after or last or followed or is_work_of):
        return 0
    end = heads[0] + 1
    while (
        end < len(words)
        and words[end] in lexicon.organisations
        and words[end] != words[end - 1]
        and not (to_value and end + 1 == len(words) and words[end].endswith("ing"))
        and not (_is_thing(words, end, lexicon) and end + 1 < len(words) and is_work(words[end + 1], lexicon))
    ):
        end += 1
    if (
        end + 1 < len(words)
        and not is_person
        and _is_head(words[end + 1], lexicon)
        and not is_work(words[end], lexicon)
    ):
        end += 2
    if joined == end and end + 1 < len(words) and words[end + 1] in lexicon.organisations:
        end += 2
    if end < len(words) and words[end] in lexicon.organisation_tails:
        end += 1
    if end < len(words) and words[end - 1 : end + 1] == ["co", "op"]:
        end += 1
    while lexicon.heads_first and end + 1 < len(words) and words[end] in lexicon.particles - AND and not is_person:
        end += 2
    if end + 1 < len(words) and words[end] == "of" and not is_person and not is_work(words[end + 1], lexicon):
        end += 2
        end += words[end : end + 1] in (["county"], ["city"])
    return end if not is_person or end <= 4 else 0


def is_goods(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that organisations use is said of goods or work as well: `fencing`, `kitchens`."""
    return word in lexicon.work_words or word in lexicon.weak_heads or word.endswith("ing")


def _is_head(word: str, lexicon: Lexicon) -> bool:
    """Whether a word ends an organisation's name and is hardly said of anything else."""
    return word in lexicon.organisations and word not in lexicon.weak_heads and not is_work(word, lexicon)


def _is_thing(words: list[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a word that organisations use names what was worked on: `janine foster house move`."""
    word = words[place]
    if word in lexicon.relations and word not in lexicon.weak_heads:
        return False
    return word in lexicon.weak_heads or (word in lexicon.work_words and place + 1 < len(words))


def _legal_length(words: list[str], lexicon: Lexicon) -> int:
    """How many words end with a legal form, `ltd` or `pty ltd`; nothing after it is of the name."""
    place = next((place for place, word in enumerate(words) if place and word in lexicon.legal_forms), 0)
    while place and place + 1 < len(words) and words[place + 1] in lexicon.legal_forms:
        place += 1
    return place + 1 if place else 0


def name_length(nodes: Sequence[Node], at: int, run: list[Node], lexicon: Lexicon, *, titled: bool) -> int:
    """How many words of `run` are the name."""
    words = [node.low.removesuffix("'s") for node in run]
    if legal := _legal_length(words, lexicon):
        return legal
    if place := _of_place(words, lexicon):
        length = place + _of_length(words[place:], lexicon)
        is_two = length == len(words) == place + 2 and words[-1] not in lexicon.organisations
        is_work_told = _is_value(nodes, at + len(run), lexicon) and words[place] not in lexicon.place_firsts
        is_whole = words[place] in lexicon.given_names or words[place] in lexicon.of_leads
        return length - int(is_two and is_work_told and not is_whole)
    start = 0
    while titled and start < len(words) - 1 and words[start] in lexicon.titles:
        start += 1
    maker = next((place for place, word in enumerate(words[:4]) if word in lexicon.makers and place), None)
    if maker is not None and maker + 1 < len(words):
        return maker + 2
    joined = next((place for place, word in enumerate(words) if word in AND), len(words))
    is_person = start < len(words) and is_given(words[start], lexicon)
    to_value = _is_value(nodes, at + len(run), lexicon)
    if lexicon.heads_first and words[0] in lexicon.organisations:
        return _headed_length(words, lexicon)
    is_somebody = titled and words[0] in lexicon.surname_titles and not _owns(run[start : start + 2])
    if not is_somebody and (
        length := _organisation_length(
            words, start, joined, lexicon, is_person=is_person, titled=titled, to_value=to_value
        )
    ):
        return length
    if joined == 1 and len(words) > 3 and is_given(words[2], lexicon) and not is_work(words[3], lexicon):
        return 4
    if joined < len(words) - 1 and joined <= 3 and words[joined + 1] in _KIN:
        return joined + 2
    if _is_firm(words, joined, lexicon) and not (words[2] in lexicon.given_names or titled):
        return joined + 2
    if is_person or titled:
        return person_in_run(nodes, at, run, start, lexicon, to_value=to_value)
    return _unknown_length(words, joined, lexicon, to_value=to_value)


def _house_length(words: list[str], lexicon: Lexicon) -> int:
    """How many words are a house with its sign or place: `gasthof zum hirschen`, `praxis am markt`."""
    end = 1
    while end < len(words) and words[end] in lexicon.particles - AND:
        end += 1
    return end + 1 if 1 < end < len(words) and not is_work(words[end], lexicon) else 0


def _owns(named: Sequence[Node]) -> bool:
    """Whether somebody with a title is who a house is called after: `mrs beasley's tea rooms`."""
    return any(node.low.endswith("s") for node in named)


def _unknown_length(words: list[str], joined: int, lexicon: Lexicon, *, to_value: bool) -> int:
    """How many of words never heard are a name: two, or three that nothing but a name's end follows."""
    if lexicon.noun_capitals and words[0] in lexicon.organisations and (length := _house_length(words, lexicon)):
        return length
    place = 0
    while place < len(words) and place < _UNKNOWN and place < joined and not is_work(words[place], lexicon):
        place += 1
    if place == len(words) == _UNKNOWN and to_value:
        return place - 1
    if place == 0:
        return 0 if words[0] in lexicon.work_words else 1
    if place == joined == len(words) - 2 and words[0] in lexicon.organisations:
        return len(words)
    length = min(place, 2) if len(words) > place else place
    while length < len(words) and words[length - 1] in lexicon.particles:
        length += 1
    return length


def _headed_length(words: list[str], lexicon: Lexicon) -> int:
    """How many words after `boulangerie` or `clínica` belong to it: those before the work, or a given name's end."""
    end = next(
        (
            place
            for place, word in enumerate(words)
            if place and is_work(word, lexicon) and (place > 1 or word not in lexicon.organisations)
        ),
        len(words),
    )
    told = (place for place in range(2, end - 1) if words[place] in lexicon.name_articles)
    end = next((place for place in told if words[place + 1] in lexicon.prepositions), end)
    while end > 1 and (words[end - 1] in lexicon.particles or words[end - 1] in lexicon.name_articles):
        end -= 1
    return end


def _of_place(words: list[str], lexicon: Lexicon) -> int:
    """The place after "of" in `estate of`, `rotary club of`, `law office of`; 0 when there is none."""
    if tuple(words[:2]) in lexicon.contacts.get(words[0], ()):
        return 0
    for place in range(1, min(len(words) - 1, _OF_WITHIN)):
        if words[place] == "of" and words[0] not in lexicon.given_names and words[0] not in lexicon.titles:
            is_head = words[place - 1] in lexicon.heads_of or words[place - 1] in lexicon.organisations
            plain = not any(is_work(word, lexicon) for word in words[: place - 1])
            return place + 1 if is_head and plain and words[place - 1] not in lexicon.work_words else 0
    return 0


def _of_length(words: list[str], lexicon: Lexicon) -> int:
    """How many words after "estate of" or "city of" belong to it."""
    if words[0] in lexicon.name_articles and len(words) > 1 and words[0] not in lexicon.of_leads:
        return 1 + _of_length(words[1:], lexicon)
    if words[0] in lexicon.of_leads and len(words) > 1:
        inner = next((place for place, word in enumerate(words) if place > 1 and word == "of"), 1)
        return inner + 1 + min(1, len(words) - inner - 1)
    if words[0] in lexicon.given_names:
        return person_length(words, 0, lexicon, leads_on=False, to_value=True)
    heads = [place for place, word in enumerate(words[:3]) if word in lexicon.organisations]
    if heads:
        return heads[-1] + 1
    plain = next((place for place, word in enumerate(words) if is_work(word, lexicon)), len(words))
    return min(plain, 2) or 1


def _is_value(nodes: Sequence[Node], at: int, lexicon: Lexicon) -> bool:
    """Whether an amount follows, so that the words before it must tell of the work as well."""
    if at + 1 < len(nodes) and nodes[at].kind == "number" and lexicon.heads_first:
        return nodes[at + 1].kind != "word" or nodes[at + 1].low in lexicon.function_words
    if at + 2 < len(nodes) and nodes[at].kind in {"price", "number"} and nodes[at + 1].low in lexicon.work_leads:
        return nodes[at + 2].kind != "word"
    return at < len(nodes) and nodes[at].kind in {"price", "number", "quantity"}


def _is_firm(words: list[str], joined: int, lexicon: Lexicon) -> bool:
    """Whether two surnames are joined: `haskell and brandt`, before work or nothing more."""
    if joined != 1 or len(words) < 3 or any(is_work(word, lexicon) for word in (words[0], words[2])):
        return False
    return len(words) == 3 or any(is_work(word, lexicon) for word in words[3:5])

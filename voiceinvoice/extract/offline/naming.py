"""Reading names at a place of one transcript: past what stands before them, and with what belongs to them."""

from itertools import pairwise

from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import AND, is_work
from voiceinvoice.extract.offline.named_numbers import NumberedName
from voiceinvoice.extract.offline.names import NameSpan, read_name, with_number
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.plain_names import LONGEST_NAME, kind_of
from voiceinvoice.extract.offline.relations import Relation, read_relation


class Naming:
    """Names in the nodes of `text`; `capitals`: they can be told by theirs."""

    def __init__(self, text: str, nodes: list[Node], lexicon: Lexicon) -> None:
        self.text, self.nodes, self.lexicon = text, nodes, lexicon
        self.capitals = has_capitals(text, nodes)

    def name_at(self, at: int, *, cued: bool = True) -> NameSpan | None:
        """The name that starts at `at`."""
        if at >= len(self.nodes):
            return None
        if isinstance(self.nodes[at].data, NumberedName):
            return self._numbered(at)
        name = read_name(self.text, self.nodes, at, self.lexicon, capitals=self.capitals, cued=cued)
        return self._alone(with_number(self.text, self.nodes, name, self.lexicon)) if name else None

    def _numbered(self, at: int) -> NameSpan | None:
        """The organisation with a number in its name that starts at `at`."""
        mark, end = self.nodes[at].data, at
        if at and self.nodes[at - 1].data is mark:
            return None
        while end < len(self.nodes) and self.nodes[end].data is mark:
            end += 1
        return NameSpan(at, end, 0.8, "organisation")

    def _alone(self, name: NameSpan) -> NameSpan:
        """A person without the organisation they are of: `Meera Iyer of Lotus Yoga Studio`."""
        for place in range(name.first + 1, name.end - 1):
            if self.nodes[place].low in self.lexicon.place_of_work:
                before = kind_of([node.low for node in self.nodes[name.first : place]], self.lexicon)
                after = kind_of([node.low for node in self.nodes[place + 1 : name.end]], self.lexicon)
                if before == "person" and after == "organisation":
                    return NameSpan(name.first, place, name.likely, before)
        return name

    def is_vague(self, name: NameSpan) -> bool:
        """Whether small letters name a thing as likely: `the paperwork`, `the pet shop`, `billing memo`."""
        nodes, lexicon = self.nodes, self.lexicon
        if self.capitals:
            return False
        if name.end - name.first == 1:
            return not name.kind
        words = [node.low for node in nodes[name.first : name.end]]
        is_led = name.first > 0 and nodes[name.first - 1].low == lexicon.the
        return is_led and all(word in lexicon.organisations or word in lexicon.relations for word in words)

    def relation_at(self, at: int) -> Relation | None:
        """The relation that starts at `at`: `her mum, Fiona Reid`."""
        if at >= len(self.nodes):
            return None
        return read_relation(self.text, self.nodes, at, self.lexicon, capitals=self.capitals)

    def past_fillers(self, at: int) -> int:
        """The place after colons, "the", "old" and the like before a name at `at`."""
        nodes, lexicon = self.nodes, self.lexicon
        while at < len(nodes) and (
            nodes[at].kind in {"colon", "comma"}
            or nodes[at].low in lexicon.sounds
            or self._is_occupation(at)
            or self._is_somebody(at)
            or (
                nodes[at].low in lexicon.name_fillers
                and not phrase_at(nodes, at, lexicon.descriptors)
                and not self.is_of_the_name(at)
            )
        ):
            at += 1
        if at < len(nodes) and (length := phrase_at(nodes, at, lexicon.corrections)):
            return self.past_fillers(at + length)
        if at < len(nodes) and nodes[at].low in lexicon.descriptors:
            at += phrase_at(nodes, at, lexicon.descriptors)
        return at

    def past_links(self, at: int) -> int:
        """The place after "so", "that's" and commas before a name at `at`."""
        while at < len(self.nodes) and (
            self.nodes[at].kind in {"comma", "colon"}
            or self.nodes[at].low in self.lexicon.relation_links
            or self.nodes[at].low in self.lexicon.contrasts
        ):
            at += 1
        return at

    def _is_somebody(self, at: int) -> bool:
        """Whether a word only leads on to the name: `a lady called`, `the girls at`."""
        nodes, lexicon = self.nodes, self.lexicon
        low, after = nodes[at].low, nodes[at + 1].low if at + 1 < len(nodes) else ""
        if low in lexicon.name_articles and after in lexicon.somebody:
            return True
        if low in lexicon.somebody:
            return after in lexicon.called or after in lexicon.place_of_work or after in lexicon.somebody
        before = nodes[at - 1].low if at else ""
        return (low in lexicon.called or low in lexicon.place_of_work) and (
            before in lexicon.somebody or low in lexicon.called
        )

    def _is_occupation(self, at: int) -> bool:
        """Whether what somebody is stands before the name: `coach Tamika Rhodes`, `my mate Dave`."""
        after = self.nodes[at + 1] if at + 1 < len(self.nodes) else None
        if self.nodes[at].low not in self.lexicon.occupations or after is None or after.kind != "word":
            return False
        if self.capitals:
            return not self.text[self.nodes[at].start].isupper() and self.text[after.start].isupper()
        return after.low in self.lexicon.given_names and self.nodes[at].low not in self.lexicon.titles

    def is_of_the_name(self, at: int) -> bool:
        """Whether a word that often stands before a name begins it: `The Old Mill Hotel`."""
        nodes, after = self.nodes, self.nodes[at + 1] if at + 1 < len(self.nodes) else None
        if after is None or after.kind != "word":
            return False
        if self.capitals:
            written = self.text[nodes[at].start].isupper() and self.text[after.start].isupper()
            return written and nodes[at].low in (self.lexicon.endearments | self.lexicon.name_articles)
        is_person = after.low in self.lexicon.given_names or after.low in self.lexicon.titles
        return nodes[at].low in self.lexicon.endearments and not is_person

    def corrects(self, at: int) -> bool:
        """Whether "no, sorry" stands at `at`."""
        return at < len(self.nodes) and bool(phrase_at(self.nodes, at, self.lexicon.corrections))

    def follows_correction(self, at: int) -> bool:
        """Whether "no, sorry" or "scratch that" stands right before `at`."""
        nodes, lexicon = self.nodes, self.lexicon
        while at and (nodes[at - 1].kind in {"comma", "stop"} or nodes[at - 1].low in lexicon.sounds):
            at -= 1
        return any(
            back + phrase_at(nodes, back, table) == at
            for back in range(max(0, at - 3), at)
            for table in (lexicon.corrections, lexicon.drops)
            if phrase_at(nodes, back, table)
        )

    def is_in_a_name(self, at: int) -> bool:
        """Whether the word at `at` can be part of a name."""
        if self.capitals:
            return self.text[self.nodes[at].start].isupper()
        low = self.nodes[at].low
        return low not in self.lexicon.function_words and low not in self.lexicon.given_names

    def subject_before(self, at: int) -> NameSpan | None:
        """The name right before the verb at `at`: `her son Leonard Rigsby | is paying`."""
        nodes, lexicon = self.nodes, self.lexicon
        end = at - (at > 0 and nodes[at - 1].kind == "comma")
        first = end
        while (
            first > 0
            and end - first < LONGEST_NAME
            and (nodes[first - 1].kind in {"word", "label"} or self._joins_names(first - 1))
            and nodes[first - 1].low not in lexicon.greetings - AND
            and (
                nodes[first - 1].low not in lexicon.function_words
                or nodes[first - 1].low in lexicon.particles
                or nodes[first - 1].low in AND
            )
        ):
            first -= 1
        first = max([first, *(place + 1 for place in range(first, end) if nodes[place].low in lexicon.name_articles)])
        for place in range(first, end):
            if self._only_leads(place, end) or (place + 1 < end and self._is_done_before(place, end)):
                continue
            name = self.name_at(place)
            words = [node.low for node in nodes[place:end]]
            if name and name.end >= end and not all(self._is_role(word) for word in words):
                return name._replace(end=end, kind=name.kind if name.end == end else kind_of(words, lexicon))
        return None

    def _is_done_before(self, at: int, end: int) -> bool:
        """Whether words before a name without capitals tell of the work: `the alvarez kitchen | garrity builders`."""
        lexicon = self.lexicon
        words = [node.low for node in self.nodes[at : end - 1]]
        return not self.capitals and any(
            word in lexicon.weak_heads or (is_work(word, lexicon) and not (word in lexicon.organisations and place))
            for place, word in enumerate(words)
        )

    def _is_role(self, low: str) -> bool:
        """Whether a word only says what somebody is to another: `property manager`."""
        return low in self.lexicon.relations or low in self.lexicon.relation_kinds

    def _joins_names(self, at: int) -> bool:
        """Whether "and" stands between two names of one firm: `Hardcastle and Boyne Solicitors`."""
        nodes, lexicon = self.nodes, self.lexicon
        if nodes[at].low not in AND or not at or nodes[at - 1].kind != "word" or at + 1 >= len(nodes):
            return False
        if self.capitals:
            return self._is_written(at - 1) and self._is_written(at + 1)
        before, after = nodes[at - 1].low, nodes[at + 1].low
        is_plain = before not in lexicon.function_words and not is_work(before, lexicon)
        return is_plain and after not in lexicon.given_names and after not in lexicon.titles

    def _only_leads(self, at: int, end: int) -> bool:
        """Whether a word before a name is none of it: "old", or what somebody is to another, `her son`."""
        nodes, lexicon = self.nodes, self.lexicon
        if self._is_written(at):
            return False
        before = nodes[at - 1].low if at else ""
        if nodes[at].low in lexicon.relations and (before in lexicon.relation_leads or at + 1 == end):
            return at + 1 == end or nodes[at + 1].low not in lexicon.particles
        return at + 1 < end and (nodes[at].low in lexicon.name_fillers or nodes[at].low in lexicon.greetings)

    def _is_written(self, at: int) -> bool:
        """Whether a capital in a text that has some makes a word part of a name."""
        return self.capitals and self.text[self.nodes[at].start].isupper()


def has_capitals(text: str, nodes: list[Node]) -> bool:
    """Whether the text is written with capitals inside its sentences, so that names can be told by them."""
    inner = [node for before, node in pairwise(nodes) if node.kind == "word" and before.kind == "word"]
    return any(
        text[node.start].isupper() and node.low not in {"i", "i'm", "i've", "i'd", "i'll"} for node in inner
    ) or (bool(nodes) and text[nodes[0].start].isupper() and any(node.kind == "stop" for node in nodes))

"""Names that no cue marks: a heading, one that stands apart, whose place or thing was worked on."""

from collections.abc import Iterator

from voiceinvoice.extract.offline.known import AT_PLACE, FAMILY, FIRST, ONLY, OWNER, Candidate
from voiceinvoice.extract.offline.name_lengths import is_work
from voiceinvoice.extract.offline.naming import Naming
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.plain_names import STRANGE, NameSpan
from voiceinvoice.extract.offline.relations import Relation

_OPENING, _APART, _AT, _OWNER, _FAMILY, _LEAST_FAMILY = 1.8, 1.2, 0.9, 0.9, 1.6, 5
#: An organisation's name without capitals begins within so many words before its last.
_LED = 4
_TITLED, _SURE_FAMILY = 0.9, 0.9
#: Words never heard that stand first are a name when there is no other.
_STRANGE, _FIGURES = 1.5, 2
#: How likely two words in capitals are to be known for a name, and how likely at least.
_KNOWN_APART, _LEAST_APART = 0.9, 0.7
_BOUNDARIES = {"comma", "colon", "stop"}
#: A name within so many nodes after "wait, no" takes the place of the one before.
_MENDED, _MENDS = 9, 1.8


class Unmarked(Naming):
    """Names in a transcript that may be the client's when nothing marks another."""

    def unmarked(self) -> Iterator[Candidate]:
        """All of them, in no order."""
        yield from self._opening()
        yield from self._places()
        yield from self._families()
        yield from self._titled()
        yield from self._apart() if self.capitals else self._plain()

    def _opening(self) -> Iterator[Candidate]:
        """A name that stands first, as a heading: `Silver Lake Condominiums, snow plowing`."""
        nodes, lexicon = self.nodes, self.lexicon
        at = 0
        while at < len(nodes) and (nodes[at].kind in {"comma", "stop", "colon"} or nodes[at].low in lexicon.greetings):
            at += 1
        articles = lexicon.name_articles if lexicon.heads_first else {lexicon.the}
        is_led = at < len(nodes) and nodes[at].low in articles and not self.capitals
        if at < len(nodes) and phrase_at(nodes, at, lexicon.contacts):
            return
        name = self.name_at(at + is_led, cued=is_led)
        is_known = name is not None and lexicon.heads_first and name.end - name.first > 1 and name.likely > _LEAST_APART
        if is_led and name and name.kind != "organisation" and not is_known:
            return
        is_firm = name is not None and name.end - name.first == 3 and nodes[name.first + 1].low in lexicon.joins_and
        if name is not None and is_firm and not self.capitals:
            name = name._replace(likely=max(name.likely, 0.3))
        if name is not None and self._is_strange_heading(name):
            yield Candidate(name.first, name.first, name.end, _STRANGE, ONLY)
        if name is None or (self.capitals and name.end - name.first < 2):
            return
        if name.likely < 0.3 and not (self.capitals and lexicon.heads_first and self._is_closed(name)):
            return
        leads_on = name.end < len(nodes) and nodes[name.end].low in lexicon.client_weak
        is_plain = name.kind == "organisation" and nodes[name.first].low in lexicon.organisations
        if leads_on and (self.capitals or is_plain or not name.kind):
            return
        closed = name.end < len(nodes) and nodes[name.end].kind in {"comma", "colon", "stop"}
        score = _OPENING + max(name.likely, 0.0) - (0.0 if closed or not self.capitals else 1.0) - 0.4 * leads_on
        there = self._place_after(name)
        if there is not None:
            yield Candidate(name.end, there.first, there.end, score, AT_PLACE, there.kind)
            score -= 0.3
        yield Candidate(name.first, name.first, name.end, score, FIRST, name.kind)

    def _place_after(self, name: NameSpan) -> NameSpan | None:
        """The organisation that something heading the transcript was done at: `live music at Riverside Cafe`."""
        nodes, lexicon = self.nodes, self.lexicon
        if name.end >= len(nodes) or nodes[name.end].low not in lexicon.at_places:
            return None
        place = name.end + 1
        while place < len(nodes) and nodes[place].low in lexicon.name_articles and not self.is_of_the_name(place):
            place += 1
        there = self.name_at(place)
        return there if there is not None and there.kind == "organisation" else None

    def _is_strange_heading(self, name: NameSpan) -> bool:
        """Whether words never heard stand first, apart where all nouns have capitals: `Yachtclub Bodensee, ...`."""
        told_by_capitals = self.capitals and not self.lexicon.noun_capitals
        if name.likely != STRANGE or told_by_capitals or (self.capitals and not self._is_closed(name)):
            return False
        return self._is_heading(name)

    def _is_closed(self, name: NameSpan) -> bool:
        """Whether a comma or colon ends a name of several words, all with their capitals."""
        words = [node for node in self.nodes[name.first : name.end] if node.low not in self.lexicon.particles]
        written = len(words) > 1 and all(self.text[node.start].isupper() for node in words)
        return written and name.end < len(self.nodes) and self.nodes[name.end].kind in {"comma", "colon"}

    def _is_heading(self, name: NameSpan) -> bool:
        """Whether words never heard that stand first are not what was done: no verb or thing of work among them."""
        words = self.nodes[name.first : name.end]
        figures = [node for node in self.nodes if node.kind in {"price", "number", "quantity"}]
        if len(figures) < _FIGURES and not any(node.kind == "price" for node in figures):
            return False
        if self.lexicon.heads_first and name.end < len(self.nodes) and self._counts_at(name.end):
            return not any(node.low in self.lexicon.function_words - self.lexicon.particles for node in words)
        return not any(is_work(node.low, self.lexicon) or node.low in self.lexicon.function_words for node in words)

    def _counts_at(self, at: int) -> bool:
        """Whether a count with its noun stands at `at`, so that the work is named after it."""
        follows = self.nodes[at + 1] if at + 1 < len(self.nodes) else None
        return self.nodes[at].kind in {"number", "quantity"} and follows is not None and follows.kind == "word"

    def _apart(self) -> Iterator[Candidate]:
        """Names of two words or more with a boundary on each side: `Quick one. Marisol Vega, two photos`."""
        nodes, lexicon = self.nodes, self.lexicon
        for at in range(1, len(nodes)):
            if nodes[at - 1].kind not in _BOUNDARIES or nodes[at].kind != "word":
                continue
            name = self.name_at(at, cued=False)
            if name is None or name.end - name.first < 2 or name.likely < _LEAST_APART:
                continue
            if name.likely < _KNOWN_APART and not self._is_alone(at, name.end):
                continue
            if name.end >= len(nodes) or nodes[name.end].kind in _BOUNDARIES:
                said_before = range(max(0, at - _MENDED), at)
                mended = any(phrase_at(nodes, place, lexicon.corrections) for place in said_before)
                score = _APART + name.likely + (_MENDS if mended else 0.0)
                why = "a name that stands apart" if name.likely >= _KNOWN_APART else ONLY
                yield Candidate(at, at, name.end, score, why, name.kind)

    def _is_alone(self, first: int, end: int) -> bool:
        """Whether nothing but a name is in a sentence, or leads one after a colon, before the first price."""
        nodes = self.nodes
        closes = end >= len(nodes) or nodes[end].kind == "stop" or nodes[first - 1].kind == "colon"
        return closes and nodes[first - 1].kind != "comma"

    def _places(self) -> Iterator[Candidate]:
        """Where it was done and whose it is: `done at Mrs Docherty's`, `Georgia Fenwick's order`."""
        nodes, lexicon = self.nodes, self.lexicon
        for at, node in enumerate(nodes):
            if node.kind != "word":
                continue
            if node.low in lexicon.at_places:
                place = at + 1
                while (
                    place < len(nodes) and nodes[place].low in lexicon.name_articles and not self.is_of_the_name(place)
                ):
                    place += 1
                name = self.name_at(place)
                if (
                    name
                    and name.kind
                    and name.likely > 0.5
                    and (node.low != lexicon.with_word or name.kind != "person")
                ):
                    yield Candidate(at, name.first, name.end, _AT + name.likely, AT_PLACE, name.kind)
            elif node.low in lexicon.given_names or node.low in lexicon.titles:
                name = self.name_at(at, cued=False)
                if name and nodes[name.end - 1].low.endswith("'s") and name.end - name.first > 1:
                    yield Candidate(at, name.first, name.end, _OWNER + name.likely, OWNER, name.kind)

    def _plain(self) -> Iterator[Candidate]:
        """Without capitals: a given name with a surname, or an organisation by its last word, wherever they stand."""
        nodes, lexicon = self.nodes, self.lexicon
        for at, node in enumerate(nodes):
            before = nodes[at - 1].low if at else ""
            if node.kind != "word" or before in lexicon.companions or before in lexicon.given_names:
                continue
            if node.low in lexicon.given_names or self._leads_to_an_organisation(at):
                name = self.name_at(at, cued=False)
            else:
                continue
            if name and name.kind and name.end - name.first > 1 and name.likely > 0.5:
                yield Candidate(at, name.first, name.end, _AT + name.likely, ONLY, name.kind)

    def _leads_to_an_organisation(self, at: int) -> bool:
        """Whether plain words from `at` on, none of a street, end in what an organisation calls itself."""
        nodes, lexicon = self.nodes, self.lexicon
        for place in range(at + 1, min(at + _LED, len(nodes))):
            if nodes[place].low in lexicon.organisations and nodes[place].kind == "word":
                return not self._is_plain_word(at) and nodes[at].low not in lexicon.street_words
            if nodes[place].kind != "word" or self._is_plain_word(place) or nodes[place].low in lexicon.street_words:
                return False
        return False

    def _is_plain_word(self, at: int) -> bool:
        low = self.nodes[at].low
        return low in self.lexicon.function_words or is_work(low, self.lexicon) or low in self.lexicon.organisations

    def _families(self) -> Iterator[Candidate]:
        """`for the hendersons`, `at the Rosenthals place`: a surname in the plural, no word of work."""
        nodes, lexicon = self.nodes, self.lexicon
        for at in range(len(nodes) - 1):
            low = nodes[at + 1].low.removesuffix("'")
            before = nodes[at - 1].low if at else ""
            is_led = not at or before in lexicon.before_family or before in lexicon.greetings
            if not lexicon.the or nodes[at].low != lexicon.the or not is_led or not low.endswith("s"):
                continue
            after = nodes[at + 2] if at + 2 < len(nodes) else None
            written = self.text[nodes[at + 1].start].isupper()
            goes_on = after is not None and after.kind == "word" and after.low not in lexicon.function_words
            known = is_work(low, lexicon) or low in lexicon.function_words or low in lexicon.organisations
            known = known or low in lexicon.relations or low in lexicon.somebody or low in lexicon.per_nouns
            is_family = low.endswith(lexicon.family_endings) or low[:-1] in lexicon.given_names
            if goes_on and after is not None and not (written or is_family or after.low in lexicon.homes):
                continue
            if nodes[at + 1].kind == "word" and len(low) > _LEAST_FAMILY and not known and written == self.capitals:
                score = _FAMILY + (_SURE_FAMILY if written or is_family else 0.0)
                yield Candidate(max(at - 1, 0), at + 1, at + 2, score, FAMILY, "organisation")

    def _titled(self) -> Iterator[Candidate]:
        """People named anywhere with their title: `Umzug bei Herrn Brunner`."""
        for at, node in enumerate(self.nodes):
            name = self.name_at(at) if node.kind == "word" and node.low in self.lexicon.client_titles else None
            if name and name.end > name.first + 1:
                yield Candidate(at, name.first, name.end, _TITLED + name.likely, "named with a title", name.kind)

    def ending_with(self, noun: str, apart_from: Relation) -> Iterator[Candidate]:
        """Names that end with `noun`, marked by no cue: `at the Riverside Swim Club`."""
        nodes = self.nodes
        for at, node in enumerate(nodes):
            if node.low.removesuffix("'s") != noun or apart_from.first <= at < apart_from.end:
                continue
            first = at
            while first and at - first < 4 and nodes[first - 1].kind == "word" and self.is_in_a_name(first - 1):
                first -= 1
            if first < at:
                yield Candidate(first, first, at + 1, 0.0, "the one meant", "organisation")

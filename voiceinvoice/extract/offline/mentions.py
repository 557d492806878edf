"""Everyone who is named where a client may be named, each with what speaks for it."""

from collections.abc import Iterator

from voiceinvoice.extract.offline.known import ASKED, OWES, STRONG, Candidate
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.name_lengths import is_work
from voiceinvoice.extract.offline.nodes import Node
from voiceinvoice.extract.offline.payers import payers
from voiceinvoice.extract.offline.phrase_tables import phrase_at
from voiceinvoice.extract.offline.plain_names import NameSpan, is_called
from voiceinvoice.extract.offline.relations import Relation
from voiceinvoice.extract.offline.renames import renames
from voiceinvoice.extract.offline.unmarked import Unmarked

_SUBJECT, _ASKED, _WEAK, _MEANT = 2.6, 1.2, 2.0, 3.3
#: How likely a name in capitals is that has two words.
_WRITTEN = 0.6
#: What a cue is worth less whose words often mean other things, when nothing else speaks for the name.
_LOOSE = 1.5
#: The same for somebody whose thing it is, `for Helen's retirement do`, and for words that may name a thing.
_OWNER, _VAGUE = 0.5, 1.0


class Mentions(Unmarked):
    """The names of one transcript. `unnamed`: relations that were billed without a name, `bill the studio`."""

    def __init__(self, text: str, nodes: list[Node], lexicon: Lexicon) -> None:
        super().__init__(text, nodes, lexicon)
        self.unnamed: list[tuple[int, float, Relation]] = []

    def found(self) -> list[Candidate]:
        """All of them, in no order."""
        told = [*self._cued(), *self._between(), *self._subjects(), *self._asides(), *payers(self), *self.unmarked()]
        return [*told, *renames(self, told)]

    def _cued(self) -> Iterator[Candidate]:
        """Names after "bill to", "for", "customer is"."""
        lexicon, nodes = self.lexicon, self.nodes
        plain = (place for place, node in enumerate(nodes) if node.kind == "word" and node.low not in lexicon.greetings)
        opening = next(plain, len(nodes))
        for at, node in enumerate(nodes):
            if node.kind not in {"word", "join"} or is_called(nodes, at, lexicon):
                continue
            is_first = at <= opening
            for table, score, why in (
                (lexicon.client_after, STRONG, "named as the client"),
                (lexicon.client_weak, _WEAK + 0.5 * is_first, ""),
            ):
                length = phrase_at(nodes, at, table) if node.low in table else 0
                if length:
                    cue = f'follows "{self.text[node.start : nodes[at + length - 1].end]}"'
                    score += _stress(nodes, at, lexicon) - 0.6 * (not is_first and self._tells_of_a_price(at, length))
                    score += 0.4 * any(each.low in lexicon.client_words for each in nodes[at : at + length])
                    is_strong = table is lexicon.client_after or is_first
                    yield from self._after(at, at + length, score, why or cue, is_strong=is_strong)
                    break

    def _tells_of_a_price(self, at: int, length: int) -> bool:
        """Whether "for the" right after a price says what it is for: `four hundred for the app store submission`."""
        nodes, end = self.nodes, at + length
        return (
            at > 0
            and nodes[at - 1].kind in {"price", "number"}
            and nodes[at].low in self.lexicon.client_weak
            and end < len(nodes)
            and nodes[end].low == self.lexicon.the
        )

    def _after(self, cue: int, at: int, score: float, why: str, *, is_strong: bool) -> Iterator[Candidate]:
        """The name at `at`, what it was corrected to, and the organisation that somebody is at."""
        begin = self.past_fillers(at)
        relation = self.relation_at(at) or (self.relation_at(begin) if begin > at else None)
        if relation:
            if relation.name:
                name = relation.name
                is_side = not is_strong and self.nodes[relation.first].low in self.lexicon.owners
                score += name.likely + (-0.5 if is_side else 0.4)
                yield Candidate(cue, name.first, name.end, score, why, name.kind, relation.noun)
                yield from self._mended(name, score, why)
                return
            if is_strong:
                self.unnamed.append((cue, score, relation))
        plain = self.name_at(begin, cued=is_strong)
        if plain is not None and self._is_no_name(at, plain):
            return
        if plain is not None and (is_strong or not relation or plain.kind == "organisation"):
            is_loose = not plain.kind and not self.capitals and at == cue + 1
            is_owner = not is_strong and plain.kind == "person" and self.nodes[plain.end - 1].low.endswith("'s")
            score -= _OWNER * is_owner + _VAGUE * self.is_vague(plain)
            score += plain.likely - _LOOSE * (is_loose and self.nodes[cue].low in self.lexicon.loose_cues)
            yield Candidate(cue, plain.first, plain.end, score, why, plain.kind)
            yield from self._mended(plain, score, why)
            yield from self._at_work(cue, plain, score, why)

    def _is_no_name(self, at: int, name: NameSpan) -> bool:
        """Whether words after a cue only look like a name: `client in London`, `write the company name on it`."""
        nodes, lexicon = self.nodes, self.lexicon
        words = [node.low for node in nodes[name.first : name.end]]
        is_place = not name.kind and any(node.low in lexicon.locations for node in nodes[at : name.first])
        is_label = words[-1] in lexicon.name_words and all(word in lexicon.relations for word in words[:-1])
        is_plain = not name.kind and not self.capitals and len(words) == 1 and nodes[name.first - 1].low == lexicon.the
        follows = nodes[name.end].low if name.end < len(nodes) else ""
        is_state = (
            len(words) == 1 and words[0] in lexicon.predicates and not self.text[nodes[name.first].start].isupper()
        )
        return is_place or is_label or is_state or (is_plain and is_work(follows, lexicon))

    def _mended(self, name: NameSpan, score: float, why: str) -> Iterator[Candidate]:
        """The name that "no, sorry" or a halting "uh" puts in the place of another: `Tom, no sorry, Tim Archer`."""
        nodes, lexicon = self.nodes, self.lexicon
        place, is_mended = name.end, False
        while place < len(nodes):
            length = phrase_at(nodes, place, lexicon.corrections)
            if length == 1 and self._is_denial(place):
                return
            if length:
                is_mended = True
            elif (
                nodes[place].kind == "stop"
                and place + 1 < len(nodes)
                and phrase_at(nodes, place + 1, lexicon.corrections)
            ):
                pass
            elif nodes[place].kind != "comma" and nodes[place].low not in lexicon.sounds:
                break
            else:
                is_mended = is_mended or (nodes[place].low in lexicon.sounds and name.end - name.first == 1)
            place += length or 1
        if not is_mended:
            return
        while place < len(nodes) and (
            length := phrase_at(nodes, place, lexicon.client_is) or phrase_at(nodes, place, lexicon.mend_leads)
        ):
            place += length
        relation = self.relation_at(place)
        better = relation.name if relation else self.name_at(self.past_fillers(place))
        if better and better.likely > 0.3:
            noun = relation.noun if relation else ""
            yield Candidate(name.end, better.first, better.end, score + 0.8, why, better.kind, noun)

    def _is_denial(self, at: int) -> bool:
        """Whether a word that may mend only denies: `Talleres Iriarte, no de Joseba`."""
        after = self.nodes[at + 1] if at + 1 < len(self.nodes) else None
        is_negation = self.nodes[at].low in self.lexicon.negations
        return is_negation and after is not None and after.low in self.lexicon.prepositions

    def _at_work(self, cue: int, name: NameSpan, score: float, why: str) -> Iterator[Candidate]:
        """The organisation somebody is named at: `Deb at Horizon Builds`."""
        nodes, lexicon = self.nodes, self.lexicon
        place = name.end
        while (
            place < len(nodes)
            and place < name.end + 4
            and (
                nodes[place].low in lexicon.place_of_work
                or (place > name.end and nodes[place].low in lexicon.departments)
            )
        ):
            place += 1
        if place == name.end or name.kind == "organisation":
            return
        while place < len(nodes) and nodes[place].low in lexicon.name_articles and not self.is_of_the_name(place):
            place += 1
        there = self.name_at(place)
        if there is None or (there.kind != "organisation" and not (self.capitals and there.likely > _WRITTEN)):
            return
        full = name.end - name.first > 1
        is_titled = nodes[name.first].low in lexicon.titles
        lead = -0.4 if is_titled else -0.1 if not there.kind else 0.1 if full else 0.5
        yield Candidate(cue, there.first, there.end, score + lead - _VAGUE * self.is_vague(there), why, there.kind)

    def _asides(self) -> Iterator[Candidate]:
        """`company's Horizon Builds`, `it's her practice, Bishop Medicine`, `it's Tanner Homes that pays`."""
        nodes, lexicon = self.nodes, self.lexicon
        for at, node in enumerate(nodes):
            if node.kind != "word":
                continue
            if node.low in lexicon.negations and (wrong := self.name_at(self.past_fillers(at + 1))):
                yield from self._mended(wrong, _MEANT, "the one meant")
            length = phrase_at(nodes, at, lexicon.client_is) if node.low in lexicon.client_is else 0
            if length and _stress(nodes, at, lexicon) >= 0:
                yield from self._meant(at, at + length)
            elif node.low.endswith("'s") and node.low[:-2] in lexicon.any_company:
                begin = at + 1
                while begin < len(nodes) and nodes[begin].low in lexicon.paying:
                    begin += 1
                called = self.name_at(begin)
                if called and called.kind == "organisation":
                    yield Candidate(at, called.first, called.end, _MEANT + called.likely, "the company", called.kind)
                elif at + 1 < len(nodes) and nodes[at + 1].low in lexicon.name_words:
                    self.unnamed.append((at, STRONG, Relation(node.low[:-2], at, at + 1)))

    def _meant(self, cue: int, at: int) -> Iterator[Candidate]:
        """Who "it's" says it is: a relation with its name, or a name that pays or mends what was said before."""
        relation = self.relation_at(at)
        if relation and relation.name:
            name = relation.name
            score = _MEANT + name.likely - 0.5
            yield Candidate(cue, name.first, name.end, score, "the one meant", name.kind, relation.noun)
            return
        length = phrase_at(self.nodes, relation.end, self.lexicon.pays) if relation else 0
        if relation and length:
            self.unnamed.append((cue, STRONG, relation))
            named = self.name_at(self.past_links(relation.end + length))
            if named and (named.kind or (self.capitals and named.likely > _WRITTEN)):
                score = _MEANT + named.likely + 0.5 + _stress(self.nodes, cue, self.lexicon)
                yield Candidate(cue, named.first, named.end, score, "the one meant", named.kind)
            return
        told = self.name_at(self.past_fillers(at))
        if told is None or told.likely <= 0.3:
            return
        pays = told.end < len(self.nodes) and phrase_at(self.nodes, told.end, self.lexicon.pays)
        if pays or self.follows_correction(cue):
            score = _MEANT + told.likely + (0.5 if pays else 0.2)
            yield Candidate(cue, told.first, told.end, score, "the one meant", told.kind)

    def _between(self) -> Iterator[Candidate]:
        """A name inside a phrase: `send Bella Rossi an invoice`, `on Petra Holm's account`, `send her March bill`."""
        nodes, lexicon = self.nodes, self.lexicon
        for at, node in enumerate(nodes):
            length = phrase_at(nodes, at, lexicon.client_between) if node.low in lexicon.client_between else 0
            name = self.name_at(self.past_fillers(at + length)) if length else None
            if name is None or name.likely <= 0 or name.end >= len(nodes):
                continue
            place = name.end
            if nodes[place].low in lexicon.relation_leads or nodes[place].low in lexicon.articles:
                place += 1
                while place < len(nodes) and place < name.end + 3 and nodes[place].low not in lexicon.bill_words:
                    place += 1
            if place < len(nodes) and nodes[place].low in lexicon.bill_words:
                yield Candidate(at, name.first, name.end, STRONG + name.likely, "is sent the bill", name.kind)

    def _subjects(self) -> Iterator[Candidate]:
        """A name before `owes me`, `gets charged`, `bought`; before `asked for it` it is only who called."""
        nodes, lexicon = self.nodes, self.lexicon
        for at in range(1, len(nodes)):
            asks = phrase_at(nodes, at, lexicon.client_asks) if nodes[at].low in lexicon.client_asks else 0
            if not asks and nodes[at].low not in lexicon.client_before and nodes[at].low not in lexicon.bills:
                continue
            length = phrase_at(nodes, at, lexicon.client_before)
            if not (length or asks) and not (nodes[at].low in lexicon.bills and nodes[at - 1].low.endswith("'s")):
                continue
            name = self.subject_before(at)
            if name and asks > length and not name.kind:
                continue
            if name and asks > length:
                yield Candidate(name.first, name.first, at, _ASKED + name.likely, ASKED, name.kind)
            elif name:
                yield Candidate(name.first, name.first, at, _SUBJECT + name.likely, OWES, name.kind)


def _stress(nodes: list[Node], at: int, lexicon: Lexicon) -> float:
    """What the words before a cue add: "but bill it to" outweighs what was said before, "not for" takes it back."""
    before = nodes[max(0, at - 2) : at]
    if before and (before[-1].low in lexicon.negations or before[-1].low in lexicon.no_words):
        return -2.5
    if len(before) == 2 and before[0].low in lexicon.no_words and before[1].low in lexicon.client_after:
        return -2.5
    return 0.5 if any(node.low in lexicon.contrasts for node in nodes[max(0, at - 3) : at]) else 0.0

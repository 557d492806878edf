"""What holds for any text whatever."""

from datetime import date
from decimal import Decimal

import pytest
from corpus.judge import CORPUS, transcripts, without_punctuation
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Heard
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract
from voiceinvoice.extract.offline.languages import LANGUAGES, load_lexicon
from voiceinvoice.extract.offline.numbers import read_number
from voiceinvoice.extract.offline.tokens import tokenize

CONTEXT = Context(today=date(2026, 3, 10))
WORDS = (
    "for to at and a an the bill invoice twelve fifty hundred hours hour minutes each per dollars $ € , . : % off tax "
    "no wait make that percent net 30 due friday po 4471 john smith bakery paid deposit already total same rate half k "
    "1,250 1.250,00 3:15 @ dot com ' - plus then forget scratch one 99.95 \n quarter point oh double each ½ ١٢ ² 1 0"
).split(" ")
SOUP = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def _heard(draft: Draft) -> list[Heard[object]]:
    """Everything in a draft that carries evidence."""
    found: list[object] = [draft.currency, draft.discount, draft.tax, draft.terms, draft.po_number, draft.deposit]
    found += [draft.stated_total, draft.notes]
    if draft.client:
        found += [draft.client.name, draft.client.email, draft.client.phone, draft.client.address]
    for line in draft.lines:
        found += [line.description, line.quantity, line.unit_price, line.discount, line.tax]
    return [value for value in found if isinstance(value, Heard)]


def _extract(text: str) -> Draft | None:
    try:
        return extract(Transcript(text=text), CONTEXT)
    except NotUnderstood:
        return None


@settings(max_examples=150, deadline=None)
@given(st.one_of(SOUP, st.text(max_size=200)))
def test_no_text_breaks_it_and_quotes_are_true(text: str) -> None:
    """Any text gives a draft or NotUnderstood; what a draft quotes stands in the text where it says."""
    draft = _extract(text)
    if draft is not None:
        for heard in _heard(draft):
            if heard.span is not None:
                assert text[heard.span[0] : heard.span[1]] == heard.quote
        assert draft == _extract(text)


@pytest.mark.parametrize("bare", [False, True])
def test_quotes_are_true_on_real_dictations(bare: bool) -> None:
    """The same on sentences that people say, where far more is quoted."""
    quoted = 0
    for said, _gold in transcripts("dictations"):
        text = without_punctuation(said) if bare else said
        draft = _extract(text)
        for heard in _heard(draft) if draft else []:
            assert heard.quote == "" or heard.span is not None
            if heard.span is not None:
                quoted += 1
                assert text[heard.span[0] : heard.span[1]] == heard.quote
    assert quoted > 200


NUMBERS = st.one_of(st.integers(0, 2000), st.integers(0, 10_000_000))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@settings(max_examples=300, deadline=None)
@given(value=NUMBERS)
def test_numbers_in_words_are_read_back(language: str, value: int) -> None:
    """num2words says it, we read it: 0 to 10 million, in each language."""
    spoken = num2words(value, lang={"pt": "pt_BR"}.get(language, language))
    tokens = tokenize(spoken.replace(",", ""))
    number = read_number(tokens, 0, load_lexicon(language))
    assert number is not None
    assert (number.value, number.end) == (Decimal(value), len(tokens)), spoken


SAID = [text for path in sorted(CORPUS.glob("*.jsonl")) for text, _gold in transcripts(path.stem)]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAID), st.booleans(), st.data())
def test_no_part_of_a_dictation_breaks_it(text: str, bare: bool, data: st.DataObject) -> None:
    """A recording may begin and end anywhere: what was said is read or refused, and every quote stands in it."""
    words = (without_punctuation(text) if bare else text).split()
    first = data.draw(st.integers(0, len(words)))
    part = " ".join(words[first : data.draw(st.integers(first, len(words)))])
    draft = _extract(part)
    assert draft is None or all(not heard.quote or heard.quote in part for heard in _heard(draft))

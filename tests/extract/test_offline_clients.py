"""Who the client is: the many ways in which people name who is to pay."""

from datetime import date

import pytest
from corpus.judge import CORPUS, name_key, without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

SAID = [
    tuple(line.split(" | "))
    for line in (CORPUS / "clients.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def heard(text: str) -> Draft:
    """The draft of `text`."""
    return extract(Transcript(text=text), Context(today=date(2026, 3, 10)))


def _is_named(text: str, names: str) -> bool:
    client = heard(text).client
    return client is not None and name_key(client.name.value) in {name_key(name) for name in names.split("~")}


@pytest.mark.parametrize(("text", "names"), [line[:2] for line in SAID])
def test_who_is_to_pay(text: str, names: str) -> None:
    """The right name, whole and without what stands beside it."""
    assert _is_named(text, names)


@pytest.mark.parametrize(("text", "names"), [line[:2] for line in SAID if len(line) == 2])
def test_who_is_to_pay_without_punctuation(text: str, names: str) -> None:
    """The same words in lower case, where only their meaning tells where the name ends."""
    assert _is_named(without_punctuation(text), names)


@pytest.mark.parametrize(
    "text",
    [
        "Tuned the upright at St Bride's Primary School, 75 euros.",
        "done at mrs dochertys new ball valve fitted 85 pounds",
        "Georgia Fenwick's order, two hundred portions of cake at £3.20 a portion.",
        "bridal alterations tamsin everly bodice taken in 95 dollars",
        "invoice dr amelia voss hartmann 300 for the mural",
        "for the parents' association at elm grove school bouncy castle 140 pounds",
    ],
)
def test_a_client_that_nothing_marks_is_asked_about(text: str) -> None:
    """A name that only stands there is taken, and doubted: the worst error is the right bill to the wrong client."""
    draft = heard(text)
    assert draft.client is not None
    assert "client_uncertain" in [notice.code for notice in draft.warnings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("maison tremblay logo redesign 900 canadian dollars plus three icons at 60 each", "Maison Tremblay"),
        (
            "okay so chantelle wickes her wedding's in july bridal makeup 150 pounds bridesmaids 60 pounds each",
            "Chantelle Wickes",
        ),
    ],
)
def test_words_never_heard_that_stand_first_are_asked_about(text: str, name: str) -> None:
    """A heading nothing is known of is better than no client at all, as long as it is doubted."""
    draft = heard(text)
    assert draft.client is not None
    assert draft.client.name.value == name
    assert "client_uncertain" in [notice.code for notice in draft.warnings]

"""Talk that is no invoice: never issued, and thinking aloud about one is."""

from datetime import date

import pytest
from corpus.judge import CORPUS, without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)
SAID = (CORPUS / "not-invoices.txt").read_text(encoding="utf-8").splitlines()


def _issue(text: str) -> None:
    draft = extract(Transcript(text=text), Context(today=TUESDAY))
    finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("text", SAID)
def test_talk_is_not_issued(text: str, bare: bool) -> None:
    """Letters, lists, messages, debts of one's own: refused, or asked about when somebody could be meant."""
    with pytest.raises(VoiceInvoiceError):
        _issue(without_punctuation(text) if bare else text)


@pytest.mark.parametrize(
    "text",
    [
        "Where am I... yes, Georgia Fenwick's order. Two hundred portions of cake at £3.20 a portion. Stand hire £35.",
        "Did the wiring for Tanner Homes, 5 sockets at 25 each.",
        "What was it, ah, bill Tanner Homes. 5 sockets at 25 each, and 3 switches at 15 each.",
        "where was i right invoice tanner homes for 5 sockets at 25 each",
    ],
)
def test_thinking_aloud_is_no_question(text: str) -> None:
    """A first word that often asks does not refuse an invoice."""
    _issue(text)


@pytest.mark.parametrize(
    "text",
    [
        "Note to self: the Hendersons came back, eighteen hundred was too much, nothing to send.",
        "Note to self, 12 screws at 2 dollars, 4 anchors at 3 and 2 brackets at 9.",
        "Would you write to Felix about the 14 hours?",
    ],
)
def test_notes_and_questions_without_a_client_stay_refused(text: str) -> None:
    """A note is read as an invoice only when it says whom it is for, an order only when it asks for one."""
    with pytest.raises(VoiceInvoiceError):
        _issue(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The father pays, that is Mr. Rohan Kapadia. I taught his son algebra, six sessions at 1,200 each.",
            "Kapadia",
        ),
        ("Painted three bedrooms at 350 a room, all for Ike Sandoval and his hallway at 200.", "Sandoval"),
        ("Mounted two TVs at 80 apiece, fixed a gate for 35. Name on it should be Rodrigo Salcedo.", "Salcedo"),
    ],
)
def test_work_with_prices_is_not_refused_for_want_of_a_cue(text: str, name: str) -> None:
    """Where work has its prices, somebody who was named is the client, however that was said."""
    draft = extract(Transcript(text=text), Context(today=TUESDAY))
    assert draft.client is not None
    assert name in draft.client.name.value


@pytest.mark.parametrize(
    "text",
    [
        "2 hours at 60 an hour and parts 45 dollars. Spoke to Nadia Brandt.",
        "Painted for two days at 300 a day, and Nadia Brandt made the coffee.",
    ],
)
def test_a_name_that_nothing_marks_is_in_doubt(text: str) -> None:
    """The right invoice to the wrong client is the worst error: it never leaves without a word."""
    draft = extract(Transcript(text=text), Context(today=TUESDAY))
    assert draft.client is None or "client_uncertain" in {notice.code for notice in draft.warnings}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("truck repair for tillman hauling two injectors at three hundred and ten each", "Tillman Hauling"),
        ("welding at fitzgerald grain three hours at ninety five an hour rods thirty two dollars", "Fitzgerald Grain"),
        ("need a bill made up for braemar station thats eighteen rams at nine dollars a head", "Braemar Station"),
        ("piano tuning for lindqvist two visits at 90 each", "Lindqvist"),
    ],
)
def test_words_that_nothing_knows_after_for_or_at_are_a_client_in_doubt(text: str, name: str) -> None:
    """Without capitals a firm is told by what it is not: any word of the language that the tables know."""
    draft = extract(Transcript(text=text), Context(today=TUESDAY))
    assert draft.client is not None
    assert draft.client.name.value == name
    assert "client_uncertain" in {notice.code for notice in draft.warnings}


@pytest.mark.parametrize("text", ["two hours of work for the website at 60 an hour", "two hours at home at 60"])
def test_things_are_no_client(text: str) -> None:
    """`for the website` says what the work is, and nobody is billed."""
    assert extract(Transcript(text=text), Context(today=TUESDAY)).client is None

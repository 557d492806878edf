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

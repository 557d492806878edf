"""Notes that are asked for, and postal addresses: on the invoice, and in no line."""

from datetime import date

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

WORK = "Invoice Anna Berg for two chairs at 45 dollars each."


def heard(text: str) -> Draft:
    """The draft of `text`."""
    return extract(Transcript(text=text), Context(today=date(2026, 3, 10)))


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (f"{WORK} Add a note saying the warranty is two years. Due in 30 days.", "The warranty is two years"),
        (f"{WORK[:-1]}, with a note on it that the old ones went to the dump.", "The old ones went to the dump"),
        (f"{WORK} In the notes put: gate code for next time is 4410.", "Gate code for next time is 4410"),
        (
            f"Write on the invoice that the 50 dollar deposit is refundable. {WORK}",
            "The 50 dollar deposit is refundable",
        ),
        (
            f"{WORK[:-1].lower()} add a note that says thank you for your trust due in 30 days",
            "Thank you for your trust",
        ),
    ],
)
def test_a_note_that_is_asked_for(text: str, note: str) -> None:
    """Its words are the note's, and its amounts are billed to nobody."""
    draft = heard(text)
    assert draft.notes is not None
    assert draft.notes.value == note
    assert draft.client is not None
    assert draft.client.name.value == "Anna Berg"
    assert [(line.description.value, line.quantity.value) for line in draft.lines] == [("Chairs", 2)]
    assert draft.deposit is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Invoice Anna Berg, 5 Church Lane, Bath BA1 2QR. Two chairs at 45 dollars each.",
            "5 Church Lane, Bath BA1 2QR",
        ),
        (f"{WORK} Her address is 5 Church Lane, Bath.", "5 Church Lane, Bath"),
        ("invoice anna berg for two chairs at 45 dollars each her address is 5 church lane", "5 church lane"),
        ("Invoice Anna Berg for the chairs at 5 Church Lane. Two chairs at 45 dollars each.", ""),
    ],
)
def test_an_address_is_the_clients_where_it_is_said_to_be(text: str, address: str) -> None:
    """Beside the name or after "address is"; a place where work was done is not taken for it."""
    draft = heard(text)
    assert draft.client is not None
    assert (draft.client.address.value if draft.client.address else "") == address
    assert [line.unit_price.value for line in draft.lines if line.unit_price] == [45]


def test_a_post_box_is_not_billed() -> None:
    """`Box 119` is where the mail goes."""
    draft = heard(f"{WORK} Mail goes to Box 119, Route 4, Millersburg.")
    assert len(draft.lines) == 1

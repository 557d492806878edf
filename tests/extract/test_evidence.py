"""The check that guards every engine: nothing billed that was not heard, nothing heard that is lost."""

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Heard
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.evidence import check_evidence
from voiceinvoice.extract.offline import extract

TEXT = "Bill Ann Lee 3 hours of painting at 40 dollars an hour and 25 dollars for tape, less 10 percent, PO 4471."


def _draft() -> Draft:
    draft = extract(Transcript(text=TEXT), Context(today=date(2026, 3, 10)))
    assert draft.warnings == ()
    return draft


def _codes(draft: Draft) -> list[tuple[str, str]]:
    return [(notice.code, notice.field) for notice in check_evidence(draft, TEXT)]


def test_a_right_draft_has_no_notice() -> None:
    """A check that cries wolf is switched off."""
    assert _codes(_draft()) == []


def test_a_lost_item_is_noticed() -> None:
    """Money that was said and is nowhere on the invoice."""
    draft = _draft()
    assert _codes(replace(draft, lines=draft.lines[:1])) == [("amount_unused", "lines")]


def test_a_lost_discount_is_noticed() -> None:
    """A percentage that was said and is nowhere."""
    assert _codes(replace(_draft(), discount=None)) == [("amount_unused", "lines")]


def test_an_invented_price_is_noticed() -> None:
    """A price that cites words in which it was not said, and the price that it displaced."""
    draft = _draft()
    price = draft.lines[1].unit_price
    assert price is not None
    invented = replace(draft.lines[1], unit_price=replace(price, value=Decimal(95), span=None))
    found = _codes(replace(draft, lines=(draft.lines[0], invented)))
    assert found == [("amount_not_heard", "lines.2.unit_price"), ("amount_unused", "lines")]


def test_an_invented_quote_is_noticed() -> None:
    """A quote that nobody said."""
    draft = _draft()
    assert draft.client is not None
    client = replace(draft.client, name=Heard("Bob Ray", "Bob Ray", None))
    assert _codes(replace(draft, client=client)) == [("quote_not_heard", "client")]


def test_prices_from_saved_data_need_no_quote() -> None:
    """What was filled in by us was not heard, and need not be."""
    draft = _draft()
    line = replace(draft.lines[1], unit_price=Heard(Decimal(25), why="saved"))
    assert _codes(replace(draft, lines=(draft.lines[0], line))) == []


def test_time_that_was_only_told_is_no_loss() -> None:
    """Hours that a fixed price swallowed are not missing from the invoice."""
    text = "Bill Ann Lee for painting. It took nine hours but the price was fixed at 300 so charge 300."
    draft = extract(Transcript(text=text), Context(today=date(2026, 3, 10)))
    assert [line.unit_price.value for line in draft.lines if line.unit_price] == [Decimal(300)]
    assert draft.warnings == ()

"""Dictated corrections of any shape: what was said first is gone, what holds is billed once."""

from datetime import date
from decimal import Decimal

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def billed(said: str) -> Invoice:
    """The invoice to Ann Lee for what was `said`."""
    draft = extract(Transcript(text=f"Bill Ann Lee. {said}"), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("The arch was going to be 380 but make that 360 because I was short of roses.", "360"),
        ("Two show nights at 240 a night, well it was two but they added a matinee so call it three.", "720"),
        ("Two paintings at 380 each. The second wasn't authentic, so make that one painting.", "380"),
        ("Ten yards of mulch at 40 a yard, oh no it was nine, they shorted me one.", "360"),
        ("Twelve pounds of shock, no, make that fifteen pounds, at $5.20 a pound.", "78"),
        ("Consulting four hours at 100. Filing 50. Wait, the rate's 110 an hour since January.", "490"),
        ("41 sheets of drywall at 32 a sheet no 44 sheets my bad. My helper two days at 250 a day.", "1908"),
        ("Logo 400. Not 400, 450. Cards 100.", "550"),
        ("Logo 400. Should've said 450. Cards 100.", "550"),
    ],
)
def test_a_correcting_phrase_replaces_what_it_corrects(said: str, total: str) -> None:
    """Also after "but" and "so", with what was said again, and with weights that sound like money."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Tarp, sixty. No, I looked it up, the tarp was 45.", "45"),
        ("Review, 12 hours at 175. Actually, sorry, the log says 11 hours. Templates, 4 of them, 90 apiece.", "2285"),
        ("Moving, six hours at 68, hmm, the timesheet says 6:30, so six and a half.", "442"),
        ("Six panels at a hundred and eighty no hang on he beat me down to one sixty five a panel", "990"),
        ("Labor six hours, correction, I checked my notes and it's five and a half hours, at 60 an hour.", "330"),
        ("Eight corners at 45 each, scratch that, they added two, so ten corners. Research 100 flat.", "550"),
        ("Five weeks at 40 a week, no, the first two weeks were free, so it's three weeks at 40.", "120"),
        ("Eight chairs at 20, no wait she returned one, so seven chairs at 20.", "140"),
        (
            "Stickers: six, at 35 apiece. No, I did two for fun, those are free, so bill four. Shirt graphic, 160.",
            "300",
        ),
        ("One hose bib was 140, no, he added another, so there are two hose bibs at 140 each. Pipe 75 flat.", "355"),
        ("Thirty-six desktops at 850 each, no no, thirty-six was last year, it is forty-one at the same 850.", "34850"),
        ("Desk, 480 pounds. Four seats at 95 a seat. Oh, and the desk, sorry, I told them 450, so it's 450.", "830"),
    ],
)
def test_a_correction_may_be_explained_first(said: str, total: str) -> None:
    """What somebody looked up or was asked for stands between "no" and what holds, with numbers of its own."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Fourteen spreads. I quoted 210 a spread, they beat me down, we shook on 195. Pounds, obviously.", "2730"),
        ("The application I quoted fifteen hundred but we settled on thirteen fifty flat. Two letters at 200.", "1750"),
        ("Twelve switches I quoted thirty-eight each but I'm gonna do them at thirty-five.", "420"),
        ("Painting was supposed to be 500, ended up at 450. Trim 100.", "550"),
        ("I told her 600 for the deck but it ended up being 550.", "550"),
        (
            "Forty hives at 210 a hive, but three were dead on arrival so only charge thirty-seven. Trucking, 600.",
            "8370",
        ),
        ("A motor which I said was one twelve but the receipt says one oh six so use one oh six. Oil 65.", "171"),
        ("The mini-split 2,650, line set 200. And instead of 2,650 make the mini-split 2,500.", "2700"),
        ("The mini-split 2,650, line set 200. Make the mini-split 2,500 instead of 2,650.", "2700"),
    ],
)
def test_what_was_settled_on_holds(said: str, total: str) -> None:
    """An amount that was quoted, told or planned gives way to what came of it."""
    assert billed(said).total == Decimal(total)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("A gate, 300. For the fence we agreed on 500.", 800),
        ("A gate, 300. Actually I also painted the fence, 500.", 800),
        ("A gate, 300. Sorry, and the fence, 500.", 800),
        ("Visits 3 at 35 then the hedge which took me best part of a day call it 140.", 245),
        ("Doors, twenty-two doors, but scrap that we shook on 4200 for the lot.", 4200),
    ],
)
def test_other_work_corrects_nothing(said: str, total: int) -> None:
    """Words of correction before work of its own leave the amounts before it alone."""
    assert billed(said).total == total


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Bump the deck up to 650.", 850),
        ("Bring the deck down to 550.", 750),
        ("Change the railing to 250.", 850),
        ("The railing should be 250.", 850),
        ("Actually, make that railing figure 250.", 850),
        ("Railing's 250, not 200.", 850),
        ("No wait, 250 for the railing.", 850),
        ("Make the gate 250.", 1050),
    ],
)
def test_what_is_named_again_has_its_new_price(said: str, total: int) -> None:
    """A verb that changes an amount holds for what it names; what was not named before is work of its own."""
    assert billed(f"Deck staining 600, railing 200. {said}").total == total


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Only four tables in the end.", 240),
        ("They only took four tables.", 240),
        ("One table came back, so four tables.", 240),
        ("Only four stools at 10.", 310),
    ],
)
def test_a_count_told_anew_is_of_the_same_thing(said: str, total: int) -> None:
    """Without a price of its own, a count of what was counted before takes the place of that."""
    assert billed(f"Ten chairs at 12, tables 5 at 30. {said}").total == total


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("Ten chairs at 12 minus two broken ones.", 96),
        ("Ten chairs at 12, minus 20 for the delay.", 100),
        ("Labor was supposed to be six hours but it ran to eight, at 50 an hour.", 400),
        ("Labor started at 400 and ended at 350 after she complained.", 350),
        ("Deck staining, 600. She haggled me down to 550.", 550),
        ("Materials were 400 and I add fifteen percent, so put materials at 460. Labor, 11 hours, 58 an hour.", 1098),
    ],
)
def test_less_of_it_and_what_it_came_to(said: str, total: int) -> None:
    """So many fewer are no money off, and what something ended at is what it costs."""
    assert billed(said).total == total

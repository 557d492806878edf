"""When an invoice is due, in the many ways in which people say so."""

from datetime import date

import pytest
from corpus.judge import without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)
WORK = "Invoice Anna Berg for two chairs at 45 dollars each."


def heard(text: str) -> Draft:
    """The draft of `text`, on a Tuesday."""
    return extract(Transcript(text=text), Context(today=TUESDAY))


def said(terms: str, *, bare: bool) -> str:
    """The work and a sentence on payment; `bare`: lower-cased and without punctuation."""
    text = f"{WORK} {terms[0].upper()}{terms[1:]}."
    return without_punctuation(text) if bare else text


#: (what is said, the day it is due on, or the days that people may mean)
SAID = """
due in a fortnight | 2026-03-24
due a week from Friday | 2026-03-20
due two weeks from today | 2026-03-24
due by close of business Friday | 2026-03-13
due on the first | 2026-04-01
due the first of next month | 2026-04-01
payable by the end of next week | 2026-03-20
payment within ten working days | 2026-03-24
give them till the end of March | 2026-03-31
net thirty | 2026-04-09
30 days net | 2026-04-09
terms are 2 weeks | 2026-03-24
terms: 14 days | 2026-03-24
payable within a week | 2026-03-17
due by this Friday | 2026-03-13
due this coming Friday | 2026-03-13
due Friday week | 2026-03-20
due next Friday | 2026-03-20
due a week on Friday | 2026-03-20
payment by Monday please | 2026-03-16
due by Friday the twentieth | 2026-03-20
they want it paid by Friday the 20th | 2026-03-20
due Friday March 20th | 2026-03-20
due Monday the 6th of April | 2026-04-06
payment no later than 3 April | 2026-04-03
due April 15, 2026 | 2026-04-15
due 15/04/2026 | 2026-04-15
due 4/15 | 2026-04-15
due on 2026-04-15 | 2026-04-15
due in 3 weeks' time | 2026-03-31
due Friday, sorry, Monday | 2026-03-16
thirty days end of month | 2026-04-30
due a week Monday | 2026-03-23
due by close of play Friday | 2026-03-13
due by noon on Friday | 2026-03-13
by Friday please | 2026-03-13
due in thirty | 2026-04-09
a fortnight to pay | 2026-03-24
two weeks is fine for payment | 2026-03-24
due at the end of the quarter | 2026-03-31
due ten days from now | 2026-03-20
10-day terms | 2026-03-20
thirty-day terms | 2026-04-09
due end of April | 2026-04-30
due on the last day of April | 2026-04-30
due the last Friday of the month | 2026-03-27
due the first Monday in April | 2026-04-06
due the 15th of the month | 2026-03-15
due the 15th of next month | 2026-04-15
due a month from today | 2026-04-10 2026-04-09
six weeks to pay | 2026-04-21
they've got six weeks | 2026-04-21
due the day after tomorrow | 2026-03-12
due tomorrow | 2026-03-11
due today | 2026-03-10
payment due straight away | 2026-03-10
due immediately | 2026-03-10
due end of the week | 2026-03-13
payable at the end of next week | 2026-03-20
payable within the week | 2026-03-17
they'll pay by the 25th | 2026-03-25
he said he'd settle up by the 25th | 2026-03-25
she'll pay on the 1st | 2026-04-01
he has until the 25th | 2026-03-25
expecting payment by the 25th of March | 2026-03-25
I need the money by the end of the month | 2026-03-31
pay me by Friday | 2026-03-13
usual 30 days | 2026-04-09
Thirty days. | 2026-04-09
Seven days, thanks | 2026-03-17
standard fourteen days | 2026-03-24
payment's 28 days | 2026-04-07
our usual terms, thirty days | 2026-04-09
my terms are net 15 | 2026-03-25
make it net 15 | 2026-03-25
due date March 31 | 2026-03-31
due date is the 31st of March | 2026-03-31
payment is due March the 31st | 2026-03-31
due by the 31st March | 2026-03-31
due by mid April | 2026-04-15
due the 2nd of April | 2026-04-02
due April second | 2026-04-02
due April the second | 2026-04-02
due the twenty-second | 2026-03-22
due on March twenty fifth | 2026-03-25
30 days from the invoice date | 2026-04-09
due 30 days after receipt | 2026-04-09
payable in thirty days | 2026-04-09
payment in full by the end of March | 2026-03-31
balance due by 1 April | 2026-04-01
to be settled within 14 days | 2026-03-24
must be paid by the 20th | 2026-03-20
please pay within 7 days | 2026-03-17
give her three weeks | 2026-03-31
give him until Friday | 2026-03-13
let them have sixty days | 2026-05-09
they get 60 days | 2026-05-09
they pay at thirty days | 2026-04-09
set it to be due on the 30th | 2026-03-30
put the due date as April tenth | 2026-04-10
make it due April tenth | 2026-04-10
due upon receipt | 2026-03-10
payable on receipt | 2026-03-10
cash on receipt of invoice | 2026-03-10
due end of month | 2026-03-31
due EOM | 2026-03-31
due by month end | 2026-03-31
I'd like it paid by the 18th | 2026-03-18
she wants to pay it on the 18th | 2026-03-18
the deadline for payment is the 18th | 2026-03-18
payment terms: 21 days from today | 2026-03-31
payment terms are end of month | 2026-03-31
due in two weeks' time | 2026-03-24
due a fortnight today | 2026-03-24
due within one month | 2026-04-10 2026-04-09
due in one month | 2026-04-10 2026-04-09
due by the end of business on the 20th | 2026-03-20
and he'll have it paid by Saturday | 2026-03-14
he'll have it paid by Paddy's Day | 2026-03-17
due by Christmas | 2026-12-25
she collects them this Saturday and that's when it's due | 2026-03-14
settles up by April 15th | 2026-04-15
due the Friday after next | 2026-03-27
due Thursday | 2026-03-12
due Thursday the 19th | 2026-03-19
"""


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_when_it_is_due(line: str, bare: bool) -> None:
    """A term is read whatever its words, and none of its numbers becomes a line."""
    terms, days = line.split(" | ")
    draft = heard(said(terms, bare=bare))
    assert draft.terms is not None
    assert str(draft.terms.value.due_date(TUESDAY)) in days.split()
    assert len(draft.lines) == 1


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(
    "terms",
    [
        "due February 30",
        "due on April 31st",
        "due on the 31st of April",
        "date it on November 31st",
        "payable by 29 February",
    ],
)
def test_a_day_that_no_calendar_has_is_a_warning(terms: str, bare: bool) -> None:
    """A date that does not exist must not vanish."""
    draft = heard(said(terms, bare=bare))
    assert [notice.field for notice in draft.warnings if notice.code == "due_not_understood"] == ["terms"]


def test_a_due_date_that_is_not_understood_is_a_warning() -> None:
    """The invoice must not leave with the usual terms when others were said."""
    draft = heard(f"{WORK} Due by the harvest festival.")
    assert draft.terms is None
    assert "due_not_understood" in [notice.code for notice in draft.warnings]


@pytest.mark.parametrize(
    "text",
    [
        "Invoice Anna Berg for cat sitting, 15 dollars a day, seven days.",
        "Invoice Anna Berg for scaffold hire, 30 days at 12 dollars a day.",
        "invoice anna berg tent hire 40 dollars a day for 7 days",
    ],
)
def test_days_that_are_billed_are_no_term(text: str) -> None:
    """Days of work or hire stay the line's quantity."""
    draft = heard(text)
    assert draft.terms is None
    assert [line.quantity.value for line in draft.lines] in ([7], [30])


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Balance by 20 March, please.", date(2026, 3, 20)),
        ("She gave me 250 in January. Rest of it by the twenty-seventh of March.", date(2026, 3, 27)),
        ("Please ask for the rest by the end of next month.", date(2026, 4, 30)),
        ("What's left should reach me by next Friday.", date(2026, 3, 20)),
        ("They can pay the other half within a fortnight.", date(2026, 3, 24)),
        ("Has to be in my account by Friday.", date(2026, 3, 13)),
        ("Thirty days from the date on the invoice.", date(2026, 4, 9)),
        ("I did the rest on Tuesday.", None),
    ],
)
def test_what_is_still_to_come_is_due(said: str, day: date | None) -> None:
    """Whatever the rest is called, the day it is to come by is when the invoice is due; a day of work is not."""
    draft = extract(Transcript(text=f"Bill Ann Lee, a cake, 480 dollars. {said}"), Context(today=date(2026, 3, 10)))
    terms = draft.terms.value if draft.terms else None
    assert (terms.due_date(date(2026, 3, 10)) if terms else None) == day

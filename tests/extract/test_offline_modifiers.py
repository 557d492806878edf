"""Taxes, discounts, sums, roundings and payments as people say them after the work: what the invoice comes to."""

from datetime import date
from decimal import Decimal

import pytest
from corpus.judge import without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)
#: The work before each saying: one line of 400, two of 360 and 140, three of 240, 30 and 230.
WORK = {
    "one": "Invoice Dana Ruiz for rewiring the garage, 400 dollars.",
    "two": "Invoice Dana Ruiz. Six hours of labor at 60 an hour and 140 for parts.",
    "three": ("Bill Hartley Motors for 3 panels at 80 each, 2 tubes of sealant at 15 each, and 230 for the labor."),
}


def billed(text: str) -> Invoice:
    """The invoice of `text`."""
    draft = extract(Transcript(text=text), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())


def told(work: str, said: str, *, bare: bool) -> str:
    """The work and a sentence after it; `bare`: lower-cased and without punctuation."""
    text = f"{WORK[work]} {said[0].upper()}{said[1:]}."
    return without_punctuation(text) if bare else text


#: (work, what is said after it, tax, total)
TAXES = """
one | VAT's 20 percent | 80 | 480
one | add the VAT, that's 20 percent | 80 | 480
one | exclusive of VAT, which is 20 percent | 80 | 480
one | plus tax at eight | 32 | 432
one | those prices are GST inclusive at 15 percent | 52.17 | 400
one | VAT inclusive, 20 percent | 66.67 | 400
one | GST at 10 percent is part of that price | 36.36 | 400
one | no GST, I'm under the threshold | 0 | 400
one | 5 GST and 7 PST | 48 | 448
one | state tax 6 percent and city tax 2 percent | 32 | 432
two | tax the parts at 8 | 11.20 | 511.20
two | no tax on the labor but 8 percent on the parts | 11.20 | 511.20
two | labor's not taxed. Parts are, at 8 percent | 11.20 | 511.20
two | charge 8 percent on the parts for sales tax | 11.20 | 511.20
two | plus 50 for VAT | 50 | 550
two | VAT at 20 percent goes on both | 100 | 600
three | 10 percent tax on everything except labor | 27 | 527
three | 10 percent tax on everything but the labor | 27 | 527
three | 10 percent tax, labor excluded | 27 | 527
three | 10 percent tax, excluding labor | 27 | 527
three | panels and sealant are taxed at 10 percent, labor isn't | 27 | 527
three | parts are taxable at 10 percent, labor is not | 27 | 527
three | only the panels are taxed, at 10 percent | 24 | 524
three | no tax on the labor, 10 percent on the rest | 27 | 527
three | VAT 5 percent on the labor, 20 on the rest | 65.50 | 565.50
three | VAT at 20 percent except the labor which is at 5 | 65.50 | 565.50
"""


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("line", [line for line in TAXES.splitlines() if line])
def test_a_tax_holds_for_what_its_sentence_says(line: str, *, bare: bool) -> None:
    """Guards the rate and its scope: named beside it or across the sentence, counted in or counted out."""
    work, said, tax, total = (part.strip() for part in line.split("|"))
    invoice = billed(told(work, said, bare=bare))
    assert (invoice.tax_total, invoice.total) == (Decimal(tax), Decimal(total))


#: (work, what is said after it, discount, total)
DISCOUNTS = """
one | mates rates of 10 percent | 40 | 360
one | apply the usual 20 percent | 80 | 320
one | call it 60 off | 60 | 340
one | if she pays within seven days she gets 5 percent off | 0 | 400
one | I did offer her 10 percent off but she said no | 0 | 400
one | that's 10 percent less | 40 | 360
one | credit him 25 for the broken tile | 25 | 375
one | bundle discount: 40 dollars | 40 | 360
one | then 10 percent comes off | 40 | 360
one | take 60 off for the mess, so with the sixty off that's 340 | 60 | 340
one | 10 percent off, which is 40 dollars, so 360 | 40 | 360
one | knock 50 off as we agreed | 50 | 350
one | round that to 380 | 20 | 380
two | discount the labor by 10 percent | 36 | 464
two | 10 percent discount, labor only | 36 | 464
two | knock 10 percent off the labor, so 324 for that | 36 | 464
two | let's round it down to 490 | 10 | 490
three | 10 percent off the panels and the sealant | 27 | 473
three | 10 percent off but not on the labor | 27 | 473
"""


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("line", [line for line in DISCOUNTS.splitlines() if line])
def test_a_discount_comes_off_once_and_off_what_it_names(line: str, *, bare: bool) -> None:
    """Guards reductions: said twice they are taken once, and a result that is said with them is no further item."""
    work, said, off, total = (part.strip() for part in line.split("|"))
    invoice = billed(told(work, said, bare=bare))
    assert (invoice.discount_total, invoice.total) == (Decimal(off), Decimal(total))


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("For Ines Novak: the spring service at half price so 325.", "325"),
        ("Bill Ines Novak for the clinic, usually 120, today at 25 percent off so 90 dollars.", "90"),
        ("Bill Ines Novak for the clinic, 120 less a quarter, so 90 dollars.", "90"),
        ("Bill Ines Novak 90 dollars for the clinic, that's after the 10 percent off.", "90"),
        ("Bill Ines Novak 90 dollars for the clinic, reduced from 120.", "90"),
        ("Charge Ines Novak 200 plus VAT at 20 percent for tuning the piano.", "240"),
    ],
)
def test_a_reduced_price_is_not_reduced_again(text: str, total: str) -> None:
    """Guards prices that are said with the reduction in them."""
    assert billed(text).total == Decimal(total)


SUMS = """
that's 500 by my sums
my math says 500
by my reckoning that's 500
if I've added right it's 500
call it 500 all in
which makes 500
so it's a bill for 500
looks like 500
she owes 500
so bill her 500
the damage is 500
I reckon that's 500
so 360 labor, 140 parts, total 500
less the 200 deposit is 300 to pay
"""


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("said", [line for line in SUMS.splitlines() if line])
def test_a_sum_that_is_said_is_billed_once(said: str, *, bare: bool) -> None:
    """Guards against the worst: the whole amount as one more item."""
    assert billed(told("two", said, bare=bare)).total == 500


#: (what is said after work of 400, what was paid)
PAYMENTS = """
deposit received 100 | 100
take off the 100 retainer | 100
she put 100 down, actually 120 | 120
no deposit was taken | 0
he left me a check for a hundred toward it | 100
she Venmo'd me 150 of it so far | 150
give me fifty in cash already | 50
they have 100 store credit to use | 100
50 percent paid up front | 200
a third was paid already | 133.33
mark 100 as paid | 100
he dropped off a check for 100 on Monday | 100
first instalment of 100 is in | 100
I'm holding 100 of theirs | 100
I already have 100 of that | 100
he paid 50 in January and 50 last week | 100
he paid 50 on Monday and another 70 on Tuesday | 120
paid in full | 400
so that's 85 off the balance | 85
already got 100 quid off him | 100
100 has already come through | 100
he hasn't paid the 50 deposit I asked for | 0
he paid 250 last time | 0
he paid me 300 for the shed back in January, that's separate | 0
I want half up front | 0
I need 100 before I start | 0
I gave him 20 back | 0
his neighbor paid 350 for the same thing | 0
"""


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("line", [line for line in PAYMENTS.splitlines() if line])
def test_a_payment_is_of_this_invoice(line: str, *, bare: bool) -> None:
    """Guards what is left to pay: every way to hand money over counts, talk of other money does not, and none is
    billed."""
    said, paid = (part.strip() for part in line.split("|"))
    invoice = billed(told("one", said, bare=bare))
    assert (invoice.total, invoice.amount_paid) == (400, Decimal(paid))

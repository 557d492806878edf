"""Order numbers and other references: quoted where they were asked for, billed never."""

from datetime import date

import pytest
from corpus.judge import code_key, without_punctuation

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

#: (what is said, letters and figures of the reference that goes on the invoice)
SAID = """
PO is 4500 dash 219 | 4500219
their PO is FA dash 7720 | FA7720
PO number 88-1043 | 881043
purchase order number TH 60925 | TH60925
job reference KL-208 | KL208
job number 0931 | 0931
customer's reference is BYT 61 | BYT61
their reference is BYT 61 | BYT61
job number 5527 | 5527
reference number A 17 slash 4 | A174
reference PO BP 2026 03 | BP202603
put PO 60914 on it | 60914
the PO for this one is 7 7 4 2 | 7742
purchase order four four seven one | 4471
P.O. 5512 | 5512
work order 8831 | 8831
work order number WO-118 | WO118
on their order number 44712 | 44712
contract number C-2291 | C2291
project number 2209 | 2209
project code GX7 | GX7
quote their reference LM 40 please | LM40
ref 7731 | 7731
PO number's 31407 | 31407
against purchase order 5501 | 5501
under PO 119-B | 119B
the PO number they gave me is QX 55 09 | QX5509
no PO | -
gate code 4410 | -
their account number is 33871 | -
the old invoice was number 1040 | -
PO double four seven one | 4471
PO eight eight oh five | 8805
PO A as in apple 55 | A55
PO number is capital B 2290 | B2290
order ref 5518 | 5518
job ref 22 slash 118 | 22118
requisition 66012 | 66012
req number 66012 | 66012
PO number: WS-5518 | WS5518
quote purchase order 71904 on the invoice | 71904
our reference 5512, their PO 9981 | 9981
job 2217, purchase order 90-551-B | 90551B
PO 4500012345 | 4500012345
PO forty five hundred | 4500
case number is 3390 but the PO is WS-5518 | WS5518
the PO's 5519 | 5519
ticket number 90210 | 90210
ticket 90210 | 90210
contract 2026/14 | 202614
quote number Q-118 | Q118
as per quote Q118 | Q118
cost centre 7710 | 7710
service order 1188 | 1188
works order 6617 | 6617
please quote order 77120 on the invoice | 77120
PO number capital B capital C 12 | BC12
PO 4471, sorry, make that 4417 | 4417
"""


def heard(text: str) -> Draft:
    """The draft of `text`."""
    return extract(Transcript(text=text), Context(today=date(2026, 3, 10)))


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_references_are_quoted_and_not_billed(line: str, is_last: bool, bare: bool) -> None:
    """The reference is read whatever it is called, wherever it stands, and leaves client and lines alone."""
    said, code = line.split(" | ")
    if is_last:
        text = f"Invoice Anna Berg for two chairs at 45 dollars each. {said[0].upper()}{said[1:]}."
    else:
        text = f"Invoice to Corwell Press Limited, {said}. Two chairs at 45 dollars each."
    draft = heard(without_punctuation(text) if bare else text)
    assert code_key(draft.po_number.value if draft.po_number else None) == code_key(code)
    assert [line.quantity.value for line in draft.lines] == [2]
    assert draft.client is not None
    assert draft.client.name.value in {"Anna Berg", "Corwell Press Limited"}


@pytest.mark.parametrize(
    ("text", "order", "own"),
    [
        ("Bill Acme Corp 400 dollars for signs, PO 4471, cost centre 9920.", "4471", "9920"),
        ("Bill Acme Corp 400 dollars for signs, their reference is BYT 61, PO 8812.", "8812", "BYT 61"),
        ("Invoice Acme Corp 300 for shelves, buyer reference LIB 204.", None, "LIB 204"),
        ("Invoice Acme Corp 300 for shelves, their reference is BYT 61.", "BYT 61", None),
    ],
)
def test_the_reference_of_the_buyer_is_kept_apart(text: str, order: str | None, own: str | None) -> None:
    """What a buyer wants to find on the invoice is not lost beside the order number, nor taken for one."""
    draft = extract(Transcript(text=text), Context(today=date(2026, 3, 10)))
    assert (draft.po_number.value if draft.po_number else None) == order
    assert (draft.buyer_reference.value if draft.buyer_reference else None) == own


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("bill teddy okafor 3 larch close one window 185 pounds", "3 larch close"),
        ("Invoice Mrs Ortiz of 14 Mill Road, Bath, for 2 lessons at 40.", "14 Mill Road, Bath"),
        (
            "Invoice Rita Bell, her address is 220 West 5th Street, Austin, Texas 78701. Tuning 120.",
            "220 West 5th Street, Austin, Texas 78701",
        ),
    ],
)
def test_where_the_client_lives_is_no_item(text: str, address: str) -> None:
    """An address beside the client's name, with its town and postcode, is the client's and bills nothing."""
    draft = extract(Transcript(text=text), Context(today=date(2026, 3, 10)))
    assert draft.client is not None
    assert draft.client.address is not None
    assert draft.client.address.value == address
    assert len(draft.lines) == 1


def test_a_post_box_is_no_order_number() -> None:
    """`PO box 119` is where post goes to."""
    draft = extract(
        Transcript(text="invoice rita bell tuning 120 dollars mail it to po box 119 millersburg"),
        Context(today=date(2026, 3, 10)),
    )
    assert draft.po_number is None

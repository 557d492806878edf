"""Credit notes: what they may take back, and that together they never take back more than was billed."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from voiceinvoice.domain.breakdown import vat_groups
from voiceinvoice.domain.crediting import credit_note, credit_numbering, left_of, with_credit
from voiceinvoice.domain.draft import Discount
from voiceinvoice.domain.errors import Conflict, UsageError, VoiceInvoiceError
from voiceinvoice.domain.invoice import Credit, Invoice, Payment
from voiceinvoice.domain.money import ZERO, minor_units, round_money
from voiceinvoice.domain.party import Business, Client, TaxRate
from voiceinvoice.domain.pricing import Item, price

DAY = date(2026, 3, 10)
LATER = date(2026, 4, 1)
VAT = TaxRate("VAT", Decimal(20))
REDUCED = TaxRate("VAT", Decimal(7))


def item(name: str, quantity: Any, unit_price: Any, tax: TaxRate | None = None, off: Any = None) -> Item:
    """An item from plain numbers; `off` is in percent."""
    discount = Discount("percent", Decimal(off)) if off else None
    quantity, unit_price = Decimal(str(quantity)), Decimal(str(unit_price))
    return Item(description=name, quantity=quantity, unit_price=unit_price, tax=tax, discount=discount)


def billed(*items: Item, off: Any = None, included: bool = False, currency: str = "EUR", **fields: Any) -> Invoice:
    """An issued invoice over `items`."""
    discount = Discount("percent", Decimal(off)) if off else None
    priced = price(items, currency, discount=discount, tax_included=included)
    given: dict[str, Any] = {"id": "inv_1", "status": "open", "number": "INV-1", "issue_date": DAY}
    given |= {"seller": Business(), "client": Client(name="Acme"), "currency": currency, "po_number": "PO-1"}
    given |= {"lines": priced.lines, "discount": priced.discount, "taxes": priced.taxes}
    return Invoice(**(given | fields))


def note_on(invoice: Invoice, *earlier: Invoice, **how: Any) -> Invoice:
    """A note by the seller of today."""
    return credit_note(invoice, earlier, Business(name="Plumb"), LATER, **how)


def credited(invoice: Invoice, *notes: Invoice) -> Invoice:
    """The invoice with these notes on it."""
    for number, note in enumerate(notes, 1):
        credit = Credit(id=f"inv_c{number}", number=f"CN-{number}", issued_on=LATER, amount=note.total)
        invoice = with_credit(invoice, credit)
    return invoice


THREE = billed(
    item("Sink", 1, 100, VAT),
    item("Pipes", 4, "12.50", VAT, off=10),
    item("Book", 2, 10, REDUCED),
    off=10,
    included=False,
)


def test_the_whole_is_the_invoice_again() -> None:
    """Guards the usual case: every line, discount and tax as billed, positive, and which invoice it takes back."""
    note = note_on(THREE)
    assert (note.lines, note.discount, note.taxes) == (THREE.lines, THREE.discount, THREE.taxes)
    assert note.total == THREE.total > 0
    assert note.preceding
    assert (note.preceding.number, note.preceding.issue_date, note.preceding.lines) == ("INV-1", DAY, (1, 2, 3))
    assert (note.client, note.po_number, note.issue_date, note.due_date) == (THREE.client, "PO-1", LATER, None)
    assert note.seller.name == "Plumb"
    done = credited(THREE, note)
    assert (done.balance_due, done.status, done.is_credited) == (0, "credited", True)


def test_lines_take_their_discounts_along() -> None:
    """Guards partial credit: a line's own discount and its share of the whole's, and the tax on what remains."""
    note = note_on(THREE, lines={2: None})
    (line,) = note.lines
    assert (line.amount, line.discount, note.discount) == (Decimal("50.00"), Decimal("5.00"), Decimal("4.50"))
    assert [(tax.base, tax.amount) for tax in note.taxes] == [(Decimal("40.50"), Decimal("8.10"))]
    half = note_on(THREE, lines={2: Decimal(2)})
    assert (half.lines[0].quantity, half.lines[0].amount) == (2, Decimal("25.00"))
    assert half.total * 2 == note.total


def test_an_amount_is_exact_and_shared_among_the_taxes() -> None:
    """Guards the figure that was promised: the note's total is it, and each tax has its part."""
    for cents in (1, 7, 99, 1234, 5000):
        amount = Decimal(cents).scaleb(-2)
        note = note_on(THREE, amount=amount, reason="Late")
        assert note.total == amount
        assert {line.description for line in note.lines} == {"Late"}
        assert note.preceding
        assert set(note.preceding.lines) == {0}
        assert len(vat_groups(note)) == len(note.lines)


def test_what_is_left_can_be_credited_at_once() -> None:
    """Guards the last note: whatever was credited before, it brings it to nothing, to the cent, in each tax."""
    for first in ({"lines": {1: None}}, {"amount": Decimal("33.33")}, {"lines": {2: Decimal("1.5")}}):
        one = note_on(THREE, **first)
        rest = note_on(credited(THREE, one), one)
        assert one.total + rest.total == THREE.total
        assert {part for part in left_of(THREE, [one, rest]).values() if part.base or part.tax} == set()
        assert credited(THREE, one, rest).status == "credited"
    one = note_on(THREE, lines={1: None})
    assert [line.description for line in note_on(credited(THREE, one), one).lines] == ["Pipes", "Book"]


def test_never_more_than_is_left() -> None:
    """Guards against giving money away: of the whole, of a line, of a tax, and after notes of another kind."""
    one = note_on(THREE, lines={1: None})
    once = credited(THREE, one)
    for how, said in (
        ({"amount": THREE.total}, "is left"),
        ({"amount": Decimal(0)}, "cannot be credited"),
        ({"amount": Decimal(-5)}, "cannot be credited"),
        ({"lines": {1: None}}, "0 is left"),
        ({"lines": {2: Decimal(5)}}, "4 is left"),
        ({"lines": {2: Decimal(0)}}, "0 of 'Pipes'"),
        ({"lines": {4: None}}, "no line 4"),
    ):
        with pytest.raises(UsageError, match=said):
            note_on(once, one, **how)
    most = note_on(THREE, amount=THREE.total - Decimal("0.02"))
    with pytest.raises(UsageError, match="is left under VAT 20%"):
        note_on(credited(THREE, most), most, lines={1: None})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"status": "draft", "number": ""}, "is draft"),
        ({"status": "void"}, "is void"),
        ({"lines": billed(item("Free", 1, 0)).lines, "taxes": (), "discount": ZERO}, "over nothing"),
    ],
)
def test_what_cannot_be_credited(changes: dict[str, Any], said: str) -> None:
    """Guards what was never billed, or is void; and a note cannot be taken back by a note."""
    with pytest.raises(Conflict, match=said):
        note_on(replace(THREE, **changes))
    with pytest.raises(Conflict, match="is a credit note"):
        note_on(replace(note_on(THREE), number="CN-1", status="issued"))
    with pytest.raises(Conflict, match="in full by CN-1"):
        note_on(credited(THREE, note_on(THREE)), note_on(THREE))


def test_a_note_is_not_older_than_its_invoice() -> None:
    """Guards the order of documents."""
    with pytest.raises(UsageError, match="before INV-1"):
        credit_note(THREE, (), Business(), date(2026, 3, 9))


def test_a_paid_invoice_leaves_money_to_give_back() -> None:
    """Guards what is owed to a client: the balance falls below zero, and the status says what happened."""
    paid = replace(THREE, status="paid", payments=(Payment(paid_on=DAY, amount=THREE.total),))
    part = credited(paid, note_on(paid, amount=Decimal(30)))
    assert (part.balance_due, part.status) == (-30, "paid")
    assert credited(paid, note_on(paid)).status == "credited"
    half = replace(THREE, payments=(Payment(paid_on=DAY, amount=THREE.total - 30),))
    assert credited(half, note_on(half, amount=Decimal(10))).status == "open"
    assert credited(half, note_on(half, amount=Decimal(30))).status == "paid"


def test_an_invoice_that_takes_back_under_one_tax_is_credited_whole() -> None:
    """Guards a sum of parts of which one is below zero: notes on the others alone would come to more than it."""
    odd = billed(item("Sink", 1, 100), item("Returned", -1, 30, VAT))
    with pytest.raises(UsageError, match="takes back more than it charges"):
        note_on(odd, lines={1: None})
    assert note_on(odd).total == odd.total == 64


def test_a_shared_pattern_shares_the_count() -> None:
    """Guards numbers: a series of their own begins at 1, the invoices' series goes on."""
    assert credit_numbering(Business(number_start=500)) == ("CN-{year}-{seq:04}", 1)
    same = Business(number_pattern="R{seq}", credit_number_pattern="R{seq}", number_start=500)
    assert credit_numbering(same) == ("R{seq}", 500)


money = st.integers(1, 500_000)
taxes = st.sampled_from([None, VAT, REDUCED, TaxRate("VAT", Decimal("8.1")), TaxRate("Tax exempt", ZERO)])


@st.composite
def invoices(draw: st.DrawFn) -> Invoice:
    """Invoices of every kind of price, discount and tax, some of whose lines are returned goods."""
    currency = draw(st.sampled_from(["EUR", "JPY", "KWD"]))
    items = [
        item(
            f"Line {n}",
            draw(st.sampled_from(["1", "3", "0.75", "2.333", "-1"])),
            Decimal(draw(money)).scaleb(-minor_units(currency) - draw(st.sampled_from([0, 0, 2]))),
            draw(taxes),
            draw(st.sampled_from([None, None, "15"])),
        )
        for n in range(draw(st.integers(1, 5)))
    ]
    items = [replace(one, discount=None) if one.quantity < 0 else one for one in items]
    try:
        invoice = billed(
            *items, off=draw(st.sampled_from([None, "7.5"])), included=draw(st.booleans()), currency=currency
        )
    except VoiceInvoiceError:
        invoice = billed(item("Line", 1, 100, VAT), currency=currency)
    return invoice if invoice.total > 0 else billed(item("Line", 1, 100, VAT), currency=currency)


@given(invoices(), st.data())
def test_notes_never_add_up_to_more_than_the_invoice(invoice: Invoice, data: st.DataObject) -> None:
    """Guards every sum: after any notes on amounts, lines and parts of lines, no tax is taken back beyond what was
    charged; each note adds up, and a last one over what is left brings the invoice to nothing."""
    notes: list[Invoice] = []
    now = invoice
    for _ in range(data.draw(st.integers(0, 4))):
        left = invoice.total - sum((note.total for note in notes), ZERO)
        how: dict[str, Any] = {"amount": round_money(left * data.draw(st.integers(1, 99)) / 100, invoice.currency)}
        if data.draw(st.booleans()):
            number = data.draw(st.integers(1, len(invoice.lines)))
            part = data.draw(st.sampled_from([None, abs(invoice.lines[number - 1].quantity) / 2]))
            how = {"lines": {number: part}}
        try:
            note = note_on(now, *notes, **how)
        except (UsageError, Conflict):
            continue
        assert note.total == how.get("amount", note.total)
        assert 0 < note.total <= left
        vat_groups(note)
        for line in note.lines:
            assert round_money(line.quantity * line.unit_price, invoice.currency) == line.amount
            assert line.unit_price >= 0
        notes.append(note)
        now = credited(invoice, *notes)
        for tax, part in left_of(invoice, notes).items():
            whole = left_of(invoice, [])[tax]
            if whole.base > 0:
                assert 0 <= part.base <= whole.base
                assert 0 <= part.tax <= whole.tax
    if not now.is_credited:
        notes.append(note_on(now, *notes))
    assert sum((note.total for note in notes), ZERO) == invoice.total
    assert {part for part in left_of(invoice, notes).values() if part.base or part.tax} == set()

"""What an invoice says is what its PDF says, in the order and the words of the page."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pdf_reading import pages_of, text_of
from pdf_samples import CLIENT, STUDIO, VAT, invoice_of, item, long_invoice, small_invoice

from voiceinvoice.domain.crediting import credit_note
from voiceinvoice.domain.errors import RenderFailed
from voiceinvoice.domain.invoice import Credit, Payment
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.render.pdf import render_pdf


def test_all_of_a_small_invoice_can_be_read_back():
    """Guards every field of the page: number, dates, parties, lines, totals, payment details, notes."""
    text = text_of(render_pdf(small_invoice(po_number="PO-7", notes="Thank you.")))
    for said in (
        "INV-2026-0042",
        "Issue date 10 Mar 2026",
        "Due date 9 Apr 2026",
        "PO number PO-7",
        "Aster & Vale Studio",
        "12 Harbour Street",
        "United Kingdom",
        "accounts@astervale.example",
        "VAT ID GB 123 4567 89",
        "Marlowe & Finch Ltd",
        "Clarence Road",
        "Brand workshop with the founders 1.5 days 480.00 20% 720.00",
        "Guidelines, 24 pages 6 hours 85.00 20% 510.00",
        "Subtotal 3,630.00",
        "VAT 20% on 3,630.00 726.00",
        "Total £4,356.00",
        "Amount due £4,356.00",
        "Sort code 20-45-77, account 6301 8842",
        "Thank you.",
        "Page 1 of 1",
    ):
        assert said in text, said


def test_every_line_and_amount_of_a_long_invoice_is_there():
    """Guards against rows lost at a page's end: each of 200 lines is on one page, whole, once."""
    invoice = long_invoice(200)
    pages = [" ".join(page.split()) for page in pages_of(render_pdf(invoice))]
    for line in invoice.lines:
        row = f"{line.description} {line.quantity}"
        assert [page.count(row + " ") for page in pages].count(1) == 1, row
        assert any(f"{line.unit_price:,.2f} 20% {line.amount:,.2f}" in page for page in pages)
    assert f"Total £{invoice.total:,.2f}" in pages[-1]


def test_discounts_and_two_rates_are_spelled_out():
    """Guards the totals: line discounts, the discount of the whole, each tax with its base."""
    reduced = TaxRate("VAT", Decimal(5))
    invoice = invoice_of(
        item("Boiler", 1, 1000, tax=VAT, off=10), item("Insulation", 2, 150, tax=reduced), off=5, paid=200
    )
    text = text_of(render_pdf(invoice))
    for said in (
        "Boiler 1 1,000.00 20% 1,000.00 Discount −100.00",
        "Subtotal 1,300.00",
        "Discounts on lines −100.00",
        "Discount −60.00",
        "VAT 20% on 855.00 171.00",
        "VAT 5% on 285.00 14.25",
        "Total £1,325.25",
        "Paid on 2 Mar 2026 −200.00",
        "Amount due £1,125.25",
    ):
        assert said in text, said


def test_a_rate_of_zero_is_a_statement():
    """Guards reverse charge: the rate and its base are shown though the tax is nothing."""
    charge = TaxRate("Reverse charge", Decimal(0))
    assert "Reverse charge 0% on 95.00 0.00" in text_of(render_pdf(invoice_of(item("Code", 1, 95, tax=charge))))


def test_taxes_of_several_names_are_named_in_their_lines():
    """Guards lines whose rates alone would not tell their taxes apart."""
    gst, pst = TaxRate("GST", Decimal(5)), TaxRate("PST", Decimal(7))
    text = text_of(render_pdf(invoice_of(item("A", tax=gst), item("B", tax=pst), item("C"))))
    assert "100.00 GST 5% 100.00" in text
    assert "100.00 PST 7% 100.00" in text
    assert "100.00 – 100.00" in text


@pytest.mark.parametrize(
    ("currency", "locale", "price", "shown"),
    [
        ("JPY", "ja_JP", 18500, ("18,500 ", "¥18,500")),
        ("KWD", "en_US", "1234567890.125", ("1,234,567,890.125", "KWD 1,234,567,890.125")),
        ("EUR", "de_DE", "1234.5", ("1.234,50", "1.234,50 €")),
        ("EUR", "fr_FR", "1234.5", ("1 234,50", "1 234,50 €")),
        ("INR", "en_IN", "1234567.5", ("12,34,567.50", "₹12,34,567.50")),
        ("USD", "xx_YY", "1234.5", ("1,234.50", "$1,234.50")),
    ],
)
def test_amounts_are_written_as_the_locale_does(currency, locale, price, shown):
    """Guards currencies of 0, 2 and 3 decimals, grouping, the symbol's place, and locales that nobody knows."""
    seller = Business(name="A", currency=currency, locale=locale)
    text = text_of(render_pdf(invoice_of(item("Work", 1, price), seller=seller)))
    for amount in shown:
        assert amount in text, text


def test_a_price_finer_than_the_currency_keeps_its_digits():
    """Guards prices such as 0.0125 for a page, which the currency's two decimals would turn into 0.01."""
    text = text_of(render_pdf(invoice_of(item("Prints", 4000, "0.0125"), item("Paper", "2.5", 10))))
    assert "Prints 4,000 0.0125 50.00" in text
    assert "Paper 2.5 10.00 25.00" in text


@pytest.mark.parametrize(
    "hostile",
    ["<b>bold</b>", "<img src=https://evil.example/x.png>", "a & b &amp; c", "<para", "</font>", "%s {name} {0} \\n"],
)
def test_text_is_never_markup(hostile):
    """Guards every free field: what a person wrote is printed, sign by sign."""
    seller = Business(name=hostile, payment_details=hostile, address=Address(lines=(hostile,)))
    invoice = invoice_of(
        item(hostile, unit=hostile[:6], tax=TaxRate(hostile, Decimal(5))),
        seller=seller,
        client=Client(name=hostile, tax_id=hostile),
        notes=hostile,
        po_number=hostile,
    )
    pdf = render_pdf(invoice)
    written = "".join(text_of(pdf).split())
    assert written.count("".join(hostile.split())) >= 8
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf


def test_controls_and_marks_of_direction_are_left_out():
    """Guards against text that hides, reorders or breaks what stands around it."""
    nasty = "Pa\x00y\u202e 100\u2066 to\x1b[31m me\u200f\x85now\ttoo"
    text = text_of(render_pdf(invoice_of(item(nasty))))
    assert "Pay 100 to[31m me 1 100.00 100.00 now too" in text


def test_a_missing_glyph_is_an_error_that_names_it(monkeypatch, tmp_path):
    """Guards against boxes and holes: a page that cannot say what the invoice says is not made."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    with pytest.raises(RenderFailed, match=r"'諾' \(U\+8AFE"):
        render_pdf(invoice_of(item("承諾"[1])))


def test_accents_greek_and_cyrillic_are_read_back():
    """Guards characters beyond the common subset: embedded, mapped, and in NFC."""
    said = "Łódź, Ștefan cel Mare, Ελλάδα, Київ, Zoe\u0308, đồng ₫ ₽ ₪"
    assert "Łódź, Ștefan cel Mare, Ελλάδα, Київ, Zoë, đồng ₫ ₽ ₪" in text_of(render_pdf(invoice_of(item(said))))


def test_right_to_left_text_keeps_its_numbers():
    """Guards Hebrew and Arabic: letters joined and in order, and no figure of theirs turned round."""
    text = text_of(render_pdf(invoice_of(item("מוזמן ב-2026"), item("مرحبا 150"), client=Client(name="שרה כהן"))))
    for said in ("שרה כהן", "2026", "150", "مرحبا"):
        assert said in text, said


def test_status_is_marked():
    """Guards drafts, paid and void invoices from being taken for open ones, on every page."""
    assert "DRAFT" in text_of(render_pdf(small_invoice(status="draft", number="")))
    payments = (Payment(paid_on=date(2026, 3, 9), amount=Decimal(4356)),)
    paid = text_of(render_pdf(small_invoice(status="paid", payments=payments)))
    assert "PAID" in paid
    assert "Amount due £0.00" in paid
    void = text_of(render_pdf(small_invoice(status="void", void_reason="Billed twice.")))
    assert "Amount due VOID" in void
    assert "Amount due £" not in void
    assert "Payment details" not in void
    assert "Billed twice." in void
    assert all("VOID" in page for page in pages_of(render_pdf(long_invoice(60, status="void"))))
    assert "DRAFT" not in text_of(render_pdf(small_invoice()))


def test_a_credit_note_says_what_it_takes_back_and_asks_for_nothing():
    """Guards the page against being paid: another title, the invoice it is for, no account, no request, no thanks."""
    invoice = small_invoice(due_date=date(2026, 4, 9))
    note = credit_note(invoice, (), replace(STUDIO, iban="GB33BUKB20201555555555"), date(2026, 4, 1), reason="Late")
    note = replace(note, number="CN-2026-0007", status="issued")
    text = text_of(render_pdf(note))
    for said in (
        "Credit note",
        "CN-2026-0007",
        "For invoice",
        "INV-2026-0042",
        "10 Mar 2026",
        "Amount credited",
        "Late",
    ):
        assert said in text, said
    for said in ("GB33", "Payment details", "Amount due", "Please pay", "Thank you", "Invoice\n"):
        assert said not in text, said
    assert "Rechnungskorrektur CN-2026-0007" in text_of(render_pdf(replace(note, language="de")))


def test_an_invoice_shows_what_was_credited():
    """Guards the amount that is asked for: less each credit note, and nothing once all of it is taken back."""
    invoice = small_invoice()
    part = Credit(id="inv_note", number="CN-2026-0007", issued_on=date(2026, 4, 1), amount=Decimal("1000.00"))
    text = text_of(render_pdf(replace(invoice, credits=(part,))))
    assert "Credit note CN-2026-0007" in text
    assert f"£{invoice.total - 1000:,.2f}" in text
    all_of_it = replace(part, amount=invoice.total)
    text = text_of(render_pdf(replace(invoice, credits=(all_of_it,), status="credited")))
    assert "CREDITED" in text
    assert "£0.00" in text
    assert "Payment details" not in text


def test_an_unnamed_business_still_gives_a_page():
    """Guards the first run, before anything is set up: no empty band, no stray label."""
    text = text_of(render_pdf(small_invoice(seller=Business())))
    assert text.startswith("Invoice INV-2026-0042 Bill to Marlowe & Finch Ltd")
    assert "From" not in text
    assert "Payment details" not in text


def test_units_follow_their_quantity():
    """Guards 1 hour, 2 hours, and units that we do not know, printed as said."""
    text = text_of(render_pdf(invoice_of(item("A", 1, 5, "hour"), item("B", 2, 5, "hour"), item("C", 3, 5, "blorp"))))
    assert "A 1 hour 5.00" in text
    assert "B 2 hours 5.00" in text
    assert "C 3 blorp 5.00" in text


def test_a_logo_takes_the_place_of_the_name(tmp_path: Path):
    """Guards PNG with alpha and CMYK JPEG, and that the name is not printed twice at the top."""
    from PIL import Image

    Image.new("RGBA", (300, 90), (200, 30, 30, 128)).save(tmp_path / "logo.png")
    Image.new("CMYK", (300, 90), (0, 200, 10, 0)).save(tmp_path / "logo.jpg")
    plain = text_of(render_pdf(small_invoice()))
    for name in ("logo.png", "logo.jpg"):
        seller = Business(name=STUDIO.name, logo=str(tmp_path / name))
        pdf = render_pdf(small_invoice(seller=seller))
        assert b"/Subtype /Image" in pdf
        assert b"DeviceCMYK" not in pdf
        assert text_of(pdf).count(STUDIO.name) == plain.count(STUDIO.name) - 2


def test_a_logo_that_is_none_is_an_error(tmp_path: Path):
    """Guards a missing file, a folder, a text file, a broken picture, and one too large to be decoded."""
    from PIL import Image

    (tmp_path / "text.png").write_text("no picture")
    Image.effect_noise((300, 90), 50).save(tmp_path / "cut.png")
    whole = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "folder.png").mkdir()
    Image.new("1", (20000, 20000)).save(tmp_path / "bomb.png")
    Image.new("1", (10000, 10000)).save(tmp_path / "small-bomb.png")
    for name in ("missing.png", "text.png", "cut.png", "folder.png", "bomb.png", "small-bomb.png", "\0"):
        reason = "too many pixels" if "bomb" in name else "cannot be read|no PNG or JPEG"
        with pytest.raises(RenderFailed, match=reason):
            render_pdf(small_invoice(seller=Business(logo=str(tmp_path / name))))


def test_a_client_without_anything_but_a_name_is_enough():
    """Guards the smallest invoice there is."""
    invoice = invoice_of(item("Work"), client=Client(name=CLIENT.name), seller=Business(), due_date=None)
    assert "Bill to Marlowe & Finch Ltd Issue date" in text_of(render_pdf(invoice))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=120))
def test_any_text_is_drawn_or_refused(text):
    """Guards against crashes: whatever was dictated, there is a page that can be read, or an error that names why."""
    invoice = invoice_of(item(text, unit=text[:9]), notes=text, client=Client(name=text[:40]))
    try:
        said = text_of(render_pdf(invoice))
    except RenderFailed as error:
        said = f"Amount due, but for {error.details['character']}"
    assert "Amount due" in said

"""Where things stand: inside the margins, on the right page, and never one over the other."""

from decimal import Decimal

import pytest
from msgspec.structs import replace
from pdf_reading import boxes_of, pages_of
from pdf_samples import STUDIO, VAT, invoice_of, item, long_invoice, small_invoice

from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.render.pdf import render_pdf
from voiceinvoice.render.pdf.theme import A4, LETTER
from voiceinvoice.render.pdf.themes import THEMES, load_theme

_LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 5
_EIGHT_LINES = Address(lines=tuple(f"Address line {number} of eight, care of somebody" for number in range(1, 9)))
_CROWDED = {
    "small": small_invoice(notes="Thank you."),
    "unnamed draft": small_invoice(seller=Business(), status="draft", number=""),
    "sixty lines": long_invoice(60, notes="Short."),
    "long words": invoice_of(item(_LONG_WORD, unit="x" * 90), notes=_LONG_WORD * 3, po_number="P" * 60),
    "long names": small_invoice(
        client=Client(name="The Worshipful Company of Extraordinarily Long Names " * 3, address=_EIGHT_LINES),
        seller=Business(name="Unlimited Partners in Everything under the Sun " * 3, email="a" * 80 + "@b.example"),
        number="INV/2026/03/" + "SERIES-" * 6,
        status="void",
        void_reason="Because " * 20,
    ),
    "large amounts": invoice_of(
        item("Dam", "1234567.125", "1234567.891", "square metre of wall", tax=VAT),
        item("Nail", 1, "0.00000125", tax=TaxRate("Municipal improvement levy", Decimal("12.375"))),
        seller=Business(currency="KWD"),
        currency="KWD",
    ),
    "long description": invoice_of(item("Lorem ipsum dolor sit amet. " * 180), item("After")),
    "long notes": small_invoice(notes="So it goes. " * 4200),
    "long payment details": small_invoice(seller=Business(payment_details="Pay here\n" * 120)),
    "endless address": small_invoice(client=Client(name="C", address=Address(lines=tuple("abcdefgh" * 12)))),
    "many taxes": invoice_of(*[item("Work", tax=TaxRate(f"Tax {n}", Decimal(n))) for n in range(60)]),
}


@pytest.mark.parametrize("name", _CROWDED)
@pytest.mark.parametrize("theme_name", THEMES)
def test_everything_is_inside_the_page_and_nothing_overlaps(name, theme_name):
    """Guards every layout: no text beyond the margins, none over another, however long texts and amounts are."""
    sample, theme = _CROWDED[name], load_theme(theme_name)
    invoice = replace(sample, seller=replace(sample.seller, theme=theme_name))
    width = (A4 if invoice.seller.locale == "en_GB" else LETTER)[0]
    for boxes in boxes_of(render_pdf(invoice)):
        rows = sorted(boxes, key=lambda box: box.bottom)
        for place, box in enumerate(rows):
            assert box.left > theme.margin - 2, box
            assert box.right < width - theme.margin + 2, box
            assert box.bottom > theme.footer_height - 25, box
            for other in rows[place + 1 :]:
                if other.bottom >= box.top - 1.5:
                    break
                assert other.left >= box.right - 0.5 or other.right <= box.left + 0.5, (box, other)


def test_pages_are_counted_and_headed():
    """Guards the footer of every page, and the running head and the table's headings after the first."""
    pages = pages_of(render_pdf(long_invoice(60)))
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of 3" in page
        assert page.count("Description") == 1
        assert "Invoice INV-2026-0042" in page


@pytest.mark.parametrize(("lines", "pages"), [(1, 1), (200, 9), (500, 20)])
def test_long_invoices_take_the_pages_they_need(lines, pages):
    """Guards the paging of 200 and 500 lines."""
    assert len(pages_of(render_pdf(long_invoice(lines)))) == pages


@pytest.mark.parametrize("lines", range(8, 22))
def test_totals_and_payment_stay_together_and_in_company(lines):
    """Guards the end of the table wherever it falls: totals, payment and the last row are on one page."""
    invoice = long_invoice(lines)
    last = pages_of(render_pdf(invoice))[-1]
    assert {"Subtotal", "Total", "Payment details"} <= {
        word for word in ("Subtotal", "Total", "Payment details") if word in last
    }
    assert "Please give the invoice number" in last
    assert invoice.lines[-1].description in last
    assert "Description" in last


@pytest.mark.parametrize("lines", [9, 10, 11, 12, 40])
def test_rows_are_never_cut(lines):
    """Guards rows of three lines at every place of a page: all lines of a row are on one page."""
    works = [item(f"Row {n} begins here\nRow {n} goes on\nRow {n} ends here") for n in range(lines)]
    pages = pages_of(render_pdf(invoice_of(*works)))
    for n in range(lines):
        holding = [page for page in pages if f"Row {n} begins here" in page]
        assert len(holding) == 1
        assert f"Row {n} ends here" in holding[0]


def test_a_row_longer_than_a_page_goes_on_and_loses_nothing():
    """Guards the one row that must be cut: every word is there, once, in order."""
    words = [f"word{number}" for number in range(1200)]
    text = " ".join(pages_of(render_pdf(invoice_of(item(" ".join(words)), item("After")))))
    assert [word for word in text.split() if word.startswith("word")] == words


def test_decimal_points_stand_in_one_line():
    """Guards decimal alignment of prices and quantities with different numbers of decimals."""
    invoice = invoice_of(
        item("A", "1.5", "10"), item("B", 12, "0.0125"), item("C", "0.25", "1234.5"), seller=Business()
    )
    boxes = boxes_of(render_pdf(invoice))[0]
    right = {box.text: box.right for box in boxes}
    # digits are 0.56 em wide and a point 0.24, at 9.5 points; right ends differ by the digits behind the points
    digit, point = 0.56 * 9.5, 0.24 * 9.5
    assert right["0.0125"] - right["10.00"] == pytest.approx(2 * digit, abs=0.6)
    assert right["1,234.50"] == pytest.approx(right["10.00"], abs=0.6)
    assert right["0.25"] - right["1.5"] == pytest.approx(digit, abs=0.6)
    assert right["1.5"] - right["12"] == pytest.approx(point + digit, abs=0.6)


@pytest.mark.parametrize(
    ("country", "locale", "size"),
    [
        ("US", "en_GB", LETTER),
        ("ca", "fr_CA", LETTER),
        ("DE", "en_US", A4),
        ("", "en_US", LETTER),
        ("", "de-DE", A4),
        ("", "es_MX", LETTER),
        ("", "en", A4),
    ],
)
def test_paper_follows_the_country(country, locale, size):
    """Guards Letter where paper is Letter: by the seller's address first, else by its locale."""
    seller = Business(name=STUDIO.name, locale=locale, address=Address(country=country) if country else None)
    pdf = render_pdf(small_invoice(seller=seller))
    assert b"/MediaBox [ 0 0 %b %b ]" % tuple(f"{side:g}".encode() for side in size) in pdf

"""Pages in Arabic and Hebrew: mirrored as a whole, figures in column, each line in the order of UAX #9."""

from decimal import Decimal

import pytest
from pdf_reading import Box, boxes_of, lines_seen, seen
from pdf_samples import invoice_of, item, long_invoice

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.render.pdf import render_pdf
from voiceinvoice.render.pdf.themes import THEMES

VAT = TaxRate("VAT", Decimal(18))
SELLER = Business(
    name="סטודיו אסתר ובניו",
    phone="+972 3-555-0142",
    email="office@ester.example",
    address=Address(lines=("רחוב הרצל 12, דירה 4",), postal_code="6688102", city="תל אביב", country="IL"),
    currency="ILS",
    locale="he_IL",
    payment_details="העברה בנקאית: בנק לאומי (10), סניף 800",
)
CLIENT = Client(name="Marlowe & Finch Ltd.")


def rtl_invoice(**fields: object) -> Invoice:
    """A Hebrew invoice to an English client, with discounts and a deposit."""
    lines = (
        item("עיצוב לוגו (שלוש סקיצות) וקבצים בפורמט PDF ו־SVG", 1, 2400, tax=VAT),
        item("ייעוץ", 2.5, 350.5, "hour", tax=VAT),
        item("Website hosting, 12 months", 12, 49.9, "month", tax=VAT, off=10),
    )
    given = {"seller": SELLER, "client": CLIENT, "currency": "ILS", "paid": 500, "off": 5} | fields
    return invoice_of(*lines, **given)


def _find(boxes: list[Box], text: str) -> Box:
    return next(box for box in boxes if box.text == text)


def test_the_page_begins_at_the_right() -> None:
    """Guards the mirroring: title, seller and descriptions at the right edge, amounts and logo's place at the left."""
    hebrew, english = (boxes_of(render_pdf(rtl_invoice(language=language)))[0] for language in ("he", "en"))
    for number in ("INV-2026-0042", "Website hosting, 12 months", "+972 3-555-0142"):
        there, here = _find(english, number), _find(hebrew, number)
        assert there.left == pytest.approx(56, abs=2)
        assert here.right == pytest.approx(595.28 - 56, abs=2)
    for box in hebrew:
        assert 55 < box.left < box.right < 595.28 - 55, box
    client = _find(hebrew, "Marlowe & Finch Ltd.")
    assert client.right < 300


def test_figures_stay_below_each_other() -> None:
    """Guards columns of amounts on a mirrored page: their decimal points stand in one line."""
    boxes = boxes_of(render_pdf(rtl_invoice()))[0]
    ends = [_find(boxes, amount).right for amount in ("2,400.00", "876.25", "598.80")]
    assert max(ends) - min(ends) < 1
    assert ends[0] < 200


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["he", "ar"])
def test_nothing_overlaps_in_any_theme(theme: str, language: str) -> None:
    """Guards every theme on a mirrored page."""
    seller = Business(name="ACME", theme=theme, currency="AED", locale="ar_AE", address=Address(country="AE"))
    for drawn in boxes_of(render_pdf(rtl_invoice(seller=seller, language=language))):
        page = [box for box in drawn if box.right - box.left > 3]  # a mark above its letter is a text of its own
        for place, one in enumerate(page):
            for other in page[place + 1 :]:
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.top, other.top) - max(one.bottom, other.bottom)
                assert across < 1 or down < 1, (one, other)


def test_lines_are_in_the_order_of_another_implementation() -> None:
    """Guards mixed lines, brackets, numbers with a minus, and names of the other direction, on both kinds of page."""
    lines = lines_seen(render_pdf(rtl_invoice(notes="נא לציין: INV-2026-0042 (חובה).")))
    for text in (
        "רחוב הרצל 12, דירה 4",
        "העברה בנקאית: בנק לאומי (10), סניף 800",
        "נא לציין: INV-2026-0042 (חובה).",
        "Marlowe & Finch Ltd.",
        "עמוד 1 מתוך 1",
    ):
        assert seen(text) in lines, text
    assert "−500.00" in lines
    assert seen(f"\u200f{rtl_invoice().balance_due:,.2f}\u00a0\u200f₪") in lines
    english = lines_seen(render_pdf(rtl_invoice(language="en")))
    assert seen("סטודיו אסתר ובניו") in english
    assert seen("Invoice INV-2026-0042") in " ".join(english)


def test_a_long_invoice_goes_on_at_the_right() -> None:
    """Guards running heads, repeated headings and footers of later pages."""
    pages = boxes_of(render_pdf(long_invoice(60, language="ar")))
    assert len(pages) > 2
    for page in pages[:-1]:
        assert max(box.right for box in page) == pytest.approx(595.28 - 56, abs=1.5)
        assert any("Gutter" in box.text and box.right > 500 for box in page)

"""How to pay, read back from the rendered page: by the eye of a scanner and in words."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pdf_reading import Box, boxes_of, codes_of, pages_of, text_of
from pdf_samples import STUDIO, long_invoice, small_invoice

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.paying.ways import ways_to_pay
from voiceinvoice.render.pdf import render_pdf

from paying_samples import BELGIAN, BRITISH, INDIAN, PIA, PLAIN_SWISS_IBAN, SWISS, payable

LINK = "https://pay.example/me?for={number}&amount={amount}&in={currency}"


def said(invoice: Invoice) -> list[str]:
    """What the codes of all pages say."""
    return [code.text for page in codes_of(render_pdf(invoice)) for code in page]


def test_a_sepa_code_says_what_the_invoice_says() -> None:
    """Guards the whole way from the invoice over the page to a banking app: what is due after a deposit, to whom."""
    invoice = payable(replace(BELGIAN, name="Grün & Söhne GmbH", payment_reference="rf"), "4356.10", paid="356.05")
    [code] = said(invoice)
    lines = code.split("\n")
    assert lines[4:7] == [invoice.seller.bic, invoice.seller.name, invoice.seller.iban]
    assert lines[7] == f"EUR{invoice.balance_due}" == "EUR4000.05"
    assert lines[9:] == ["RF73INV20260042"]
    text = text_of(render_pdf(invoice))
    for fact in ("IBAN BE72 0000 0000 1616", "BIC BPOTBEB1", "Reference RF73 INV2 0260 042", "banking app"):
        assert fact in text


def test_a_upi_code_and_a_link_say_what_the_invoice_says() -> None:
    """Guards two codes side by side, each read apart."""
    invoice = payable(replace(INDIAN, payment_link=LINK), "5000.50")
    upi, link = sorted(said(invoice), reverse=True)
    assert parse_qs(urlsplit(upi).query) == {
        "pa": [invoice.seller.upi_id],
        "pn": [invoice.seller.name],
        "am": ["5000.50"],
        "cu": ["INR"],
        "tn": [invoice.number],
    }
    assert link == "https://pay.example/me?for=INV-2026-0042&amount=5000.50&in=INR"
    pdf = render_pdf(invoice)
    assert b"/URI (https://pay.example/me?for=INV-2026-0042&amount=5000.50&in=INR)" in pdf
    assert "Pay online at pay.example" in text_of(pdf)
    assert pdf.count(b"/URI (https://pay.example/me?for=INV-2026-0042") == 2
    assert b"/URI (upi://pay?pa=bright.plumbing@okbank&" in pdf


@settings(max_examples=12, deadline=None)
@given(st.text("aZ9 äöüßéñŁøŞĳЖдїΩλ&<>'/–€", min_size=1, max_size=70).filter(str.strip))
def test_any_name_is_read_back_from_the_page(name: str) -> None:
    """Guards the text in the code, which scanners must take for UTF-8 whatever letters it has."""
    for seller in (replace(BELGIAN, name=name), replace(INDIAN, name=name)):
        invoice = payable(seller)
        [way] = [way for way in ways_to_pay(invoice)[0] if way.payload]
        assert said(invoice) == [way.payload]


def test_an_account_without_iban_is_written_as_at_home() -> None:
    """Guards British and American details: names, order and the reference, and no code that nobody could read."""
    text = text_of(render_pdf(payable(replace(BRITISH, payment_link="", account_holder="B. Plumb"))))
    assert "Account holder B. Plumb Sort code 20-45-77 Account 63018842 Reference INV-2026-0042" in text
    american = replace(BRITISH, bank_code="021000021", payment_link="", payment_details="Thank you.")
    text = text_of(render_pdf(payable(american)))
    assert "Routing number 021000021 Account 63018842 Reference INV-2026-0042 Thank you." in text
    assert said(payable(american)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"status": "void", "void_reason": "Twice."},
        {"status": "paid", "paid": "1949.75"},
        {"paid": "1949.75"},
        {"status": "draft", "number": ""},
        {"status": "credited"},
        {"status": "issued"},
        {"currency": "USD"},
    ],
)
def test_what_cannot_be_paid_so_has_no_code(change: dict[str, str]) -> None:
    """Guards against money paid twice, for nothing, under no number, or in another currency."""
    assert len(said(payable(BELGIAN))) == 1
    assert said(payable(BELGIAN, **change)) == []


@pytest.mark.parametrize(
    ("asked", "codes", "words"),
    [
        ((), 2, True),
        (("bank",), 0, True),
        (("epc",), 1, False),
        (("bank", "link"), 1, True),
        (("upi",), 0, False),
    ],
)
def test_the_business_says_what_is_shown(asked: tuple[str, ...], codes: int, words: bool) -> None:
    """Guards `--pay-by`: all that fits without it, and nothing else with it."""
    invoice = payable(replace(BELGIAN, payment_link=LINK, upi_id="a.b@okbank", pay_by=asked))
    assert len(said(invoice)) == codes
    assert ("IBAN BE72" in text_of(render_pdf(invoice))) is words


def test_a_code_stands_apart() -> None:
    """Guards the quiet zone: four modules of white around every code, and modules of a third of a millimetre."""
    for invoice in (
        payable(replace(BELGIAN, payment_link=LINK, payment_details="Above")),
        payable(replace(INDIAN, payment_link=LINK, name="ж" * 25), number="ж" * 14),
    ):
        pdf = render_pdf(invoice)
        [codes], [texts] = codes_of(pdf), boxes_of(pdf)
        assert len(codes) == 2
        for code in codes:
            side = code.right - code.left
            assert side == pytest.approx(84, abs=1.5)
            modules = 17 + 4 * version_of(code.text)
            assert side / modules > 0.94
            quiet = 4 * side / modules - 0.8
            for other in [*texts, *(one for one in codes if one is not code)]:
                apart = max(
                    other.left - code.right, code.left - other.right, other.bottom - code.top, code.bottom - other.top
                )
                assert apart >= quiet, (code, other)


def version_of(text: str) -> int:
    """The smallest version at level M that holds a text (ISO/IEC 18004, table 7, bytes)."""
    capacities = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331)
    return 1 + next(place for place, most in enumerate(capacities) if len(text.encode()) <= most)


def test_codes_are_paths() -> None:
    """Guards print: no picture and no transparency."""
    invoice = payable(replace(BELGIAN, payment_link=LINK))
    pdf = render_pdf(invoice)
    assert b"/Subtype /Image" not in pdf
    assert b"/SMask" not in pdf
    assert b"/ExtGState" not in pdf


@pytest.mark.parametrize("lines", range(9, 20, 2))
def test_codes_go_along_with_the_totals(lines: int) -> None:
    """Guards the end of a page: the block goes to the next one whole, and nothing lies over anything."""
    seller = replace(STUDIO, iban="DE89370400440532013000", currency="EUR", payment_link=LINK)
    pdf = render_pdf(long_invoice(lines, seller=seller, currency="EUR"))
    pages, codes = pages_of(pdf), codes_of(pdf)
    assert [len(page) for page in codes] == [0] * (len(pages) - 1) + [2]
    assert "IBAN DE89" in pages[-1]
    assert "Total" in pages[-1]
    for boxes, marks in zip(boxes_of(pdf), codes, strict=True):
        for mark in marks:
            assert mark.bottom > 60
            assert not [box for box in boxes if overlap(box, mark)]


def test_long_words_before_the_codes_run_over_pages_and_lose_nothing() -> None:
    """Guards payment details of two pages with codes after them."""
    details = "\n".join(f"Line {number} of what to do" for number in range(90))
    pdf = render_pdf(small_invoice(seller=replace(BELGIAN, payment_details=details, payment_link=LINK), currency="EUR"))
    text = text_of(pdf)
    assert all(f"Line {number} of what to do" in text for number in range(90))
    assert sum(len(page) for page in codes_of(pdf)) == 2


def overlap(box: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    beside = box.left >= other.right - 1 or box.right <= other.left + 1
    return not (beside or box.bottom >= other.top - 1 or box.top <= other.bottom + 1)


def swiss(**fields: object) -> Invoice:
    """A QR-bill of the example of SIX."""
    return payable(**({"seller": SWISS, "amount": "4356.00"} | fields))  # type: ignore[arg-type]


def test_a_swiss_code_says_what_the_invoice_says() -> None:
    """Guards the QR-bill's fields, read through the cross that covers its middle."""
    invoice = swiss(paid="356.00")
    [code] = said(invoice)
    lines = code.split("\n")
    assert len(lines) == 31
    assert lines[3:6] == [invoice.seller.iban, "S", invoice.seller.name]
    assert lines[18:20] == [f"{invoice.balance_due}", "CHF"] == ["4000.00", "CHF"]
    assert lines[21] == invoice.client.name
    assert lines[27:] == ["QRR", "000000000000000000202600427", "INV-2026-0042", "EPD"]


MM = 72 / 25.4


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ("Zahlteil", "Empfangsschein", "Annahmestelle", "Konto / Zahlbar an", "Zahlbar durch", "Währung")),
        ("fr", ("Section paiement", "Récépissé", "Point de dépôt", "Compte / Payable à", "Payable par", "Monnaie")),
        (
            "it",
            ("Sezione pagamento", "Ricevuta", "Punto di accettazione", "Conto / Pagabile a", "Pagabile da"),
        ),
        ("es", ("Payment part", "Receipt", "Acceptance point", "Account / Payable to", "Payable by", "Currency")),
    ],
)
def test_the_swiss_part_speaks_the_documents_language(language: str, words: tuple[str, ...]) -> None:
    """Guards the prescribed headings in the four languages that there are, English where the document has another."""
    text = text_of(render_pdf(swiss(language=language)))
    for word in words:
        assert word in text, word


def test_the_swiss_part_has_its_prescribed_measures() -> None:
    """Guards the layout of SIX: 210 x 105 mm at the foot of A4, the code of 46 mm at its place, titles and sections."""
    pdf = render_pdf(swiss(language="en"))
    [code] = codes_of(pdf)[-1]
    assert code.right - code.left == pytest.approx(46 * MM, abs=1)
    assert code.left == pytest.approx(67 * MM, abs=1)
    assert code.bottom == pytest.approx(42 * MM, abs=1)
    boxes = {box.text: box for box in boxes_of(pdf)[-1]}
    assert boxes["Receipt"].left == pytest.approx(5 * MM, abs=1.5)
    assert boxes["Payment part"].left == pytest.approx(67 * MM, abs=1.5)
    assert boxes["Payment part"].top < 100 * MM
    assert boxes["Acceptance point"].right == pytest.approx(57 * MM, abs=1.5)
    assert b"/MediaBox [ 0 0 595.28 841.89 ]" in pdf
    text = pages_of(pdf)[-1]
    for said_twice in ("CH44 3199 9123 0008 8901 2", "Pia-Maria Rutschmann-Schnyder", "4 356.00", "2501 Biel"):
        assert text.count(said_twice) >= 2, said_twice
    assert "00 00000 00000 00000 02026 00427" in text


@pytest.mark.parametrize(
    ("lines", "notes", "own_page"), [(1, "", False), (8, "", True), (1, "So it goes.\n" * 20, True)]
)
def test_the_swiss_part_is_at_the_foot_of_the_last_page(lines: int, notes: str, own_page: bool) -> None:
    """Guards long invoices: the part has a page of its own where the last has no room, and only there."""
    invoice = long_invoice(lines, seller=SWISS, client=PIA, currency="CHF", notes=notes, language="en")
    pdf = render_pdf(invoice)
    pages = pages_of(pdf)
    assert [len(page) for page in codes_of(pdf)] == [0] * (len(pages) - 1) + [1]
    assert (len(pages) > 1) is own_page
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    for box in boxes_of(pdf)[-1]:
        assert box.bottom >= 105 * MM or box.top <= 101 * MM, box


_LONG = "Die sehr lange Gesellschaft für Donaudampfschifffahrt und verwandte Gewerbe mbH & Co. KG, Zürich"


@pytest.mark.parametrize("client", [PIA, replace(PIA, address=None), replace(PIA, name=_LONG)])
@pytest.mark.parametrize("name", [SWISS.name, _LONG, "W" * 70])
@pytest.mark.parametrize("number", ["1", "RECHNUNG-" + "2026-" * 12 + "1"])
def test_nothing_overlaps_on_the_swiss_part(client: object, name: str, number: str) -> None:
    """Guards long names and numbers, and the blank field: texts stay in their section and apart from each other."""
    address = replace(SWISS.address, lines=("W" * 70 + " 12345",)) if name == "W" * 70 else SWISS.address
    seller = replace(SWISS, name=name, iban=PLAIN_SWISS_IBAN, address=address)
    pdf = render_pdf(swiss(seller=seller, client=client, number=number))
    boxes = [box for box in boxes_of(pdf)[-1] if box.top < 104 * MM]
    [code] = codes_of(pdf)[-1]
    for place, box in enumerate(boxes):
        assert not overlap(box, code)
        assert box.right < 62 * MM or box.left > 66.9 * MM, box
        assert box.left > 4.9 * MM
        assert box.right < 205.5 * MM
        assert box.bottom > 14 * MM
        assert not [other for other in boxes[place + 1 :] if overlap(box, other)], box


def test_a_business_that_asks_for_both_has_both() -> None:
    """Guards a Swiss account paid in euros: the QR-bill alone, unless more is asked for."""
    seller = replace(SWISS, iban=PLAIN_SWISS_IBAN, bic="POFICHBEXXX", currency="EUR")
    assert [text[:3] for text in said(payable(seller))] == ["SPC"]
    assert sorted(text[:3] for text in said(payable(replace(seller, pay_by=("epc", "swiss"))))) == ["BCD", "SPC"]


@pytest.mark.parametrize("seller", [BELGIAN, SWISS, INDIAN, BRITISH])
def test_every_code_has_the_same_bytes_each_time(seller: Business) -> None:
    """Guards determinism of each kind of code."""
    assert render_pdf(payable(seller)) == render_pdf(payable(seller))

"""The gallery: pages that are looked at by people, and compared with their pictures in `gallery/` ever after.

A new picture is one more entry in GALLERY and one more line in examples/gallery.md.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pypdfium2
from e_invoice_samples import credit_note
from msgspec.structs import replace
from pdf_samples import STUDIO, VAT, invoice_of, item, long_invoice, small_invoice
from PIL import Image, ImageDraw
from script_samples import OTHERS, OURS

from voiceinvoice.domain.delivery import parse_delivery
from voiceinvoice.domain.invoice import Invoice, Payment
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.render.pdf import render_pdf

from paying_samples import PIA, SWISS

#: Pictures that are drawn with fonts of the machine.
NEED_FONTS = frozenset({"japanese", "korean", "chinese"})
#: Dots per inch: enough to be read, and few enough to keep every picture small.
_SHARPNESS = 80
_OWN_THEME = """
based_on = "studio"
[colours]
accent = "#c2410c"
tint = "#fff4ec"
[measures]
panel_radius = 0
[texts]
title = { face = "italic", size = 30, colour = "accent" }
"""
_BERLIN = Business(
    name="Kessler Elektrotechnik GmbH",
    email="buero@kessler-elektro.example",
    phone="+49 30 5550 1234",
    website="kessler-elektro.example",
    address=Address(lines=("Lindenstraße 5",), postal_code="10969", city="Berlin", country="DE"),
    tax_id="DE123456789",
    currency="EUR",
    locale="de_DE",
    iban="DE89370400440532013000",
    bic="COBADEFFXXX",
)
_BUYERS = {
    "de": Client(
        name="Bergmann Holzbau GmbH",
        tax_id="ATU12345678",
        address=Address(lines=("Salzburger Straße 40",), postal_code="5020", city="Salzburg", country="AT"),
    ),
    "fr": Client(
        name="Hôtel du Parc",
        address=Address(lines=("12, rue des Tilleuls",), postal_code="67000", city="Strasbourg", country="FR"),
    ),
    "es": Client(
        name="Viñedos Núñez, S. L.",
        address=Address(lines=("C/ Mayor, 8",), postal_code="26001", city="Logroño", country="ES"),
    ),
    "pt": Client(
        name="Construções Guimarães, Lda.",
        address=Address(lines=("Rua de São Bento, 15",), postal_code="1200-109", city="Lisboa", country="PT"),
    ),
    "it": Client(
        name="Caffè dell’Università",
        address=Address(lines=("Via Zamboni 33",), postal_code="40126", city="Bologna", region="BO", country="IT"),
    ),
    "nl": Client(
        name="Van den Berg & Zn. B.V.",
        address=Address(lines=("Keizersgracht 174",), postal_code="1016 DW", city="Amsterdam", country="NL"),
    ),
}


@dataclass(frozen=True)
class Picture:
    """One page of an invoice, counted from 0 or, below it, from the last."""

    invoice: Invoice
    page: int = 0

    def draw(self) -> Image.Image:
        """The page as PDFium draws it."""
        pages = pypdfium2.PdfDocument(render_pdf(self.invoice))
        number = self.page % len(pages)
        image: Image.Image = pages[number].render(scale=_SHARPNESS / 72).to_pil().convert("RGB")
        return image


@cache
def gallery() -> Mapping[str, Picture]:
    """Every picture by its name."""
    return _themes() | _languages() | _right_to_left() | _scripts() | _hard_cases()


def _scripts() -> dict[str, Picture]:
    """Scripts of our own fonts in one invoice, and two of the machine's."""
    sakura = Business(
        name="株式会社さくらデザイン",
        currency="JPY",
        locale="ja_JP",
        address=Address(lines=("東京都渋谷区神南1丁目2番3号",), postal_code="150-0041", country="JP"),
        payment_details="みずほ銀行　渋谷支店　普通　1234567",
    )
    return {
        "many-scripts": Picture(
            invoice_of(*(item(text, 2, 450, tax=VAT) for text in OURS.values()), notes="\n".join(OURS.values()))
        ),
        "japanese": Picture(
            invoice_of(
                item(OTHERS["JP"], 1, 480000, tax=VAT),
                item("保守契約（月額）", 12, 15000, tax=VAT),
                seller=sakura,
                client=Client(name="青山商事株式会社 御中"),
                currency="JPY",
                notes="振込手数料はお客様のご負担にてお願いいたします。ご不明な点がございましたら、お気軽にお問い合わせください。",
            )
        ),
        "korean": Picture(
            invoice_of(
                item(OTHERS["KR"], 1, 4800000),
                seller=Business(
                    name="주식회사 한빛디자인", locale="ko_KR", currency="KRW", address=Address(country="KR")
                ),
                client=Client(name="서울상사"),
                currency="KRW",
            )
        ),
        "chinese": Picture(
            invoice_of(
                item(OTHERS["CN"], 1, 48000),
                seller=Business(
                    name="上海星河科技有限公司", locale="zh_CN", currency="CNY", address=Address(country="CN")
                ),
                client=Client(name="北京蓝海贸易公司"),
                currency="CNY",
            )
        ),
    }


def _themes() -> dict[str, Picture]:
    logo = _logo()
    american = Business(
        name="Bright Plumbing",
        email="hello@bright.example",
        website="bright.example",
        address=Address(lines=("12 Harbor Row",), city="Portland", region="OR", postal_code="97218", country="US"),
        logo=logo,
        payment_details="Cascade Credit Union\nRouting 000000000, account 12345678",
        notes="We are on call day and night: 503 555 0100.",
    )
    sales = TaxRate("Sales tax", Decimal(7))
    works = (
        item("Replaced the kitchen sink and the trap", "3.5", 95, "hour", tax=sales),
        item("New faucet", 1, "189.50", tax=sales, off=10),
        item("Shut-off valves", 2, 14, tax=sales),
    )
    paid = (Payment(paid_on=date(2026, 3, 20), amount=Decimal("568.22")),)
    return {
        "studio": Picture(small_invoice(po_number="PO-7781", notes="The second route is ready on Friday.")),
        "studio-logo": Picture(
            small_invoice(seller=replace(STUDIO, logo=logo, accent="#0f766e"), status="draft", number="")
        ),
        "bold": Picture(small_invoice(seller=replace(STUDIO, theme="bold"), po_number="PO-7781", paid=1000)),
        "bold-accent": Picture(
            invoice_of(*works, seller=replace(american, theme="bold", accent="#ffd400"), status="paid", payments=paid)
        ),
        "letter": Picture(small_invoice(seller=replace(STUDIO, theme="letter"), po_number="PO-7781")),
        "letter-logo": Picture(invoice_of(*works, seller=replace(american, theme="letter", accent="#9f1239"))),
        "own-theme": Picture(small_invoice(seller=replace(STUDIO, theme=_OWN_THEME))),
    }


def _languages() -> dict[str, Picture]:
    charge = TaxRate("Reverse charge", Decimal(0))
    pictures = {}
    for place, (language, client) in enumerate(_BUYERS.items()):
        invoice = invoice_of(
            item("Schaltschrank 12-polig", 1, "1249.90", "piece", tax=charge),
            item("Montage", "7.5", 68, "hour", tax=charge, off=5),
            item("Kabel NYM-J 3 × 1,5", 120, "0.895", "meter", tax=charge),
            seller=replace(_BERLIN, theme=("letter", "studio", "bold")[place % 3]),
            client=client,
            currency="EUR",
            language=language,
            delivery=parse_delivery("2026-03-02..2026-03-06"),
        )
        pictures[f"language-{language}"] = Picture(invoice)
    return pictures


def _right_to_left() -> dict[str, Picture]:
    vat = TaxRate("VAT", Decimal(5))
    dubai = Business(
        name="شركة النور للتصميم",
        email="office@noor.example",
        phone="+971 4 555 0100",
        address=Address(lines=("شارع الملك 12",), city="دبي", country="AE"),
        currency="AED",
        locale="ar_AE",
        theme="bold",
        iban="AE070331234567890123456",
    )
    haifa = Business(
        name="סטודיו אור",
        email="office@or.example",
        address=Address(lines=("רחוב הרצל 12",), city="חיפה", country="IL"),
        currency="ILS",
        locale="he_IL",
        theme="letter",
        iban="IL620108000000099999999",
    )
    arabic = invoice_of(
        item("تصميم الشعار", "2.5", 480, "hour", tax=vat),
        item("موقع ويب من ثلاث صفحات (Website)", 1, 2400, tax=vat, off=10),
        seller=dubai,
        client=Client(name="مطعم الواحة", address=Address(lines=("شارع 7",), city="الشارقة", country="AE")),
        language="ar",
        po_number="PO-7781",
    )
    hebrew = invoice_of(
        item("עיצוב לוגו", 3, 480, "hour", tax=vat),
        item("אתר של 3 עמודים, Website", 1, 2400, tax=vat),
        seller=haifa,
        client=Client(name="מסעדת הנמל", address=Address(lines=("דרך הים 7",), city="יפו", country="IL")),
        language="he",
        notes="תודה רבה! נתראה ב-2027.",
    )
    return {"language-ar": Picture(arabic), "language-he": Picture(hebrew)}


def _hard_cases() -> dict[str, Picture]:
    word = "Donaudampfschifffahrtsgesellschaftskapitän"
    crowded = invoice_of(
        item(f"{word}smützen{word.lower()}", "1234567.125", "1234567.891", "square metre", tax=VAT),
        item("Nail", 1, "0.00000125", tax=TaxRate("Municipal improvement levy", Decimal("12.375"))),
        seller=Business(name="Unlimited Partners in Everything under the Sun", currency="KWD", locale="en_GB"),
        client=Client(name=f"{word} & Co", address=Address(lines=tuple(f"Line {n} of eight" for n in range(1, 9)))),
        currency="KWD",
        number="INV/2026/03/SERIES-0042",
    )
    long, endless = long_invoice(40, seller=replace(STUDIO, theme="bold")), long_invoice(500)
    void = small_invoice(seller=replace(STUDIO, theme="letter"), status="void", void_reason="Billed twice.")
    credit = credit_note(small_invoice(), (), STUDIO, date(2026, 4, 1), reason="Returned")
    swiss = invoice_of(item("Gutachten", 1, "1949.75"), seller=SWISS, client=PIA, number="RE-2026-0042")
    return {
        "pages-first": Picture(long),
        "pages-second": Picture(long, 1),
        "pages-last": Picture(long, -1),
        "500-lines-tenth": Picture(endless, 9),
        "500-lines-last": Picture(endless, -1),
        "crowded": Picture(crowded),
        "yen": Picture(
            invoice_of(
                item("Interpreting, Tokyo", 2, 85000, "day"),
                seller=Business(name="Aoi Translation", currency="JPY", locale="en_US"),
            )
        ),
        "void": Picture(void),
        "credit-note": Picture(replace(credit, id="inv_note", number="CN-2026-0007", status="issued")),
        "swiss-bill": Picture(swiss),
    }


@cache
def _logo() -> str:
    """A drop in a ring, on nothing."""
    picture = Image.new("RGBA", (600, 180), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 10, 170, 170), outline=(15, 118, 110), width=16)
    pen.ellipse((62, 76, 118, 132), fill=(15, 118, 110))
    pen.polygon([(90, 36), (66, 92), (114, 92)], fill=(15, 118, 110))
    for place, width in ((48, 360), (106, 250)):
        pen.rounded_rectangle((210, place, 210 + width, place + 30), 15, fill=(23, 28, 36))
    file = Path(tempfile.mkdtemp()) / "logo.png"
    picture.save(file)
    return str(file)

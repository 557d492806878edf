"""The page in every language: all words there, numbers and dates as people write them, nothing left in English."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from babel.dates import format_date
from babel.numbers import format_currency
from pdf_reading import lines_seen, pages_of, seen, text_of
from pdf_samples import STUDIO, VAT, invoice_of, item, small_invoice

import voiceinvoice.render.pdf.labels
from voiceinvoice.domain.answers import ZERO_RATED
from voiceinvoice.domain.delivery import parse_delivery
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.languages import LANGUAGES, RIGHT_TO_LEFT, check_language
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.domain.vat import NAMES
from voiceinvoice.render.pdf import render_pdf
from voiceinvoice.render.pdf.labels import Labels, labels_for

_FILES = Path(voiceinvoice.render.pdf.labels.__file__).parent / "languages"
_FILLED = re.compile(r"\{\w+\}")
#: Words that two languages share, and so no sign of a word left in English.
_SAME = {"es": {"subtotal", "total"}, "fr": {"total", "page_of"}, "pt": {"subtotal", "total"}, "it": set(), "nl": set()}


def _words(language: str) -> dict[str, Any]:
    return tomllib.loads((_FILES / f"{language}.toml").read_text(encoding="utf-8"))


def test_there_is_a_file_for_each_language() -> None:
    """Guards a language that is offered and has no words, or the other way round."""
    assert {file.stem for file in _FILES.glob("*.toml")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there(language: str) -> None:
    """Guards each label, sentence, unit, tax and treatment: none missing, empty, or without the values it is filled
    with in English."""
    words, english = _words(language), _words("en")
    assert words.keys() == english.keys() == set(Labels.__struct_fields__) - {"language"}
    for name, said in english.items():
        if isinstance(said, str):
            assert words[name].strip(), name
            assert sorted(_FILLED.findall(words[name])) == sorted(_FILLED.findall(said)), name
        else:
            assert words[name].keys() == said.keys(), name
            assert all(all(each) if isinstance(each, list) else each for each in words[name].values()), name
    assert set(words["treatments"]) == set(NAMES.values())


def test_every_word_is_used() -> None:
    """Guards translators: no word is asked of them that no page says."""
    sources = [file.read_text(encoding="utf-8") for file in _FILES.parent.rglob("*.py")]
    for name in set(Labels.__struct_fields__):
        assert any(re.search(rf"(labels|self)\.{name}\b", source) for source in sources), name


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_nothing_is_left_in_english(language: str) -> None:
    """Guards copies of the English file: only words that both languages have are the same."""
    words, english = _words(language), _words("en")
    same = {name for name in words if isinstance(words[name], str) and words[name] == english[name]}
    assert same <= _SAME.get(language, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_all_of_it_in_its_language(language: str) -> None:
    """Guards the page: every label that an invoice with everything on it needs, and money and dates as Babel has it."""
    seller = Business(
        name="A", currency="EUR", locale="de_DE", address=Address(country="DE"), tax_id="DE123456789", iban="DE89"
    )
    client = Client(name="B", tax_id="123/456", address=Address(country="GB"))
    invoice = small_invoice(
        seller=seller,
        client=client,
        currency="EUR",
        language=language,
        notes="N",
        po_number="7",
        buyer_reference="R",
        delivery=parse_delivery("2026-03-01..2026-03-05"),
    )
    pdf = render_pdf(invoice)
    is_leftward = language in RIGHT_TO_LEFT
    text = " ".join(lines_seen(pdf) if is_leftward else text_of(pdf).replace("\u202f", " ").split())
    as_shown = seen if is_leftward else str
    labels = labels_for(language)
    for name in (
        *("invoice", "seller", "client", "issue_date", "due_date", "po_number", "delivery", "description"),
        *("quantity", "unit_price", "tax", "subtotal", "total", "amount_due", "payment", "notes", "thanks"),
    ):
        assert as_shown(getattr(labels, name)) in text, name
    assert as_shown(labels.vat_id.replace("{id}", "DE123456789")) in text
    assert as_shown(labels.tax_id.replace("{id}", "123/456")) in text
    assert as_shown(labels.buyer_reference.replace("{text}", "R")) in text
    assert as_shown(labels.page_of.replace("{page}", "1").replace("{pages}", "1")) in text
    locale = {"en": "en_GB", "pt": "pt_PT"}.get(language, f"{language}_{'DE' if language == 'de' else ''}".rstrip("_"))
    length = "long" if language == "ar" else "medium"
    due = format_date(invoice.due_date, length, locale=locale)
    money = format_currency(invoice.balance_due, "EUR", locale=locale)
    asked = labels.pay_by.replace("{amount}", money).replace("{date}", due)
    for said in (due, money, asked, format_date(invoice.issue_date, length, locale=locale)):
        assert as_shown(" ".join(said.replace("\u202f", " ").replace("\u00a0", " ").split())) in text, said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_law_is_named_in_the_page_s_language(language: str) -> None:
    """Guards the treatments that an invoice must name, with the reason as the business worded it."""
    for name in ZERO_RATED.values():
        rate = TaxRate(name, Decimal(0), reason="§ 4")
        pdf = render_pdf(invoice_of(item("A", tax=rate), seller=Business(name="X"), language=language))
        if language in RIGHT_TO_LEFT:
            words = " ".join(lines_seen(pdf)).split()
            assert set(seen(f"{labels_for(language).treatments[NAMES[name]]} (§ 4)").split()) <= set(words)
            continue
        page = text_of(pdf)
        phrase = f"{labels_for(language).treatments[NAMES[name]]} (§ 4)".split()
        assert re.search(r" (?:0[,.]00 )?".join(map(re.escape, phrase)), page.replace("\u202f", " ")), page


@pytest.mark.parametrize(
    ("language", "said", "quantity", "shown"),
    [
        ("de", "hour", "1", "Stunde"),
        ("de", "hour", "1.50", "Stunden"),
        ("fr", "hour", "1.5", "heure"),
        ("en", "Stunden", "2", "hours"),
        ("nl", "hour", "2", "uur"),
        ("it", "Quadratmeter", "3", "metri quadrati"),
        ("en", "mot", "200", "words"),
        ("es", "blorp", "3", "blorp"),
        ("pt", "day", "-2", "dias"),
        ("de", "", "2", ""),
        ("ar", "hour", "2", "ساعة"),
        ("ar", "hour", "3", "ساعات"),
        ("ar", "hours", "11", "ساعة"),
        ("he", "hour", "2.5", "שעות"),
    ],
)
def test_units_are_said_in_the_page_s_language(language: str, said: str, quantity: str, shown: str) -> None:
    """Guards units whatever language the dictation was in, singular and plural as each language counts."""
    assert labels_for(language).unit(said, Decimal(quantity)) == shown


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("de", "VAT", "USt."),
        ("de", "MwSt.", "MwSt."),
        ("en", "TVA", "VAT"),
        ("fr", "VAT", "TVA"),
        ("nl", "iva", "btw"),
        ("en", "GST", "GST"),
        ("fr", "Sales tax", "Sales tax"),
        ("es", "Tax", "Impuesto"),
    ],
)
def test_taxes_have_the_name_of_the_page_s_language(language: str, said: str, shown: str) -> None:
    """Guards VAT under all its names, and taxes of one country, which keep theirs."""
    assert labels_for(language).tax_name(TaxRate(said, Decimal(5))) == shown


@pytest.mark.parametrize(
    ("language", "seller", "client", "amount"),
    [
        ("", "en_GB", "", "£1,234.50"),
        ("de", "en_GB", "CH", "£ 1’234.50"),
        ("de", "en_GB", "US", "1.234,50 £"),
        ("en", "de_DE", "US", "£1,234.50"),
        ("en", "de_DE", "", "1.234,50 £"),
        ("pt", "en_GB", "BR", "£ 1.234,50"),
        ("pt", "en_GB", "", "1 234,50 £"),
        ("fr", "fr_CA", "FR", "1 234,50 £"),
    ],
)
def test_numbers_are_written_as_the_language_is_where_it_is_read(language, seller, client, amount) -> None:
    """Guards the locale of amounts: the business's own, or the language as the client's country writes it."""
    country = seller.partition("_")[2]
    business = Business(name="A", currency="GBP", locale=seller, address=Address(country=country))
    buyer = Client(name="B", address=Address(country=client))
    invoice = invoice_of(item("Work", 1, "1234.5"), seller=business, client=buyer, language=language)
    assert amount in pages_of(render_pdf(invoice))[0].replace("\u202f", " ")


def test_a_language_has_several_names() -> None:
    """Guards what people type, and that another language is an error that lists ours."""
    assert [check_language(text) for text in ("de", "DE", "German", "de_AT", "pt-br")] == ["de", "de", "de", "de", "pt"]
    with pytest.raises(UsageError, match="Klingon") as failure:
        check_language("Klingon")
    assert "nl (Dutch)" in failure.value.hint


def test_without_a_choice_the_locale_s_language_is_the_page_s() -> None:
    """Guards invoices of before: no language chosen gives the locale's, and English where it is none of ours."""
    for locale, title in (("fr_FR", "Facture"), ("ja_JP", "Invoice"), ("en_US", "Invoice")):
        assert title in text_of(render_pdf(small_invoice(seller=Business(name="A", locale=locale))))
    assert VAT.name in text_of(render_pdf(small_invoice(seller=STUDIO)))

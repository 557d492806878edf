"""Numbers, rates and dates, held against Babel's own formatting of the same rounded values."""

import re
from datetime import date
from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from voiceinvoice.domain.money import round_money
from voiceinvoice.render.pdf.numbers import Figures, country_name, figures_for, find_locale

_LOCALES = (
    "en_US en_GB en_CA en_IN de_DE de_AT de_CH fr_FR fr_CA es_ES es_MX pt_BR pt_PT it_IT nl_NL pl_PL sv_SE nb_NO "
)
_LOCALES += "da_DK fi_FI cs_CZ ja_JP zh_CN ko_KR hi_IN tr_TR uk_UA el_GR"


def _figures(locale: str, currency: str) -> Figures:
    return figures_for(locale, currency, _is_drawable)


def _is_drawable(_symbol: str) -> bool:
    return True


def _plain(text: str) -> str:
    """Babel's text with our minus, without marks of direction, with the yen sign that fonts have, and with the space
    between letters and figures that CLDR's currencySpacing asks for and Babel leaves out."""
    for theirs, ours in (("-", "−"), ("\u200e", ""), ("\u200f", ""), ("￥", "¥")):
        text = text.replace(theirs, ours)
    return re.sub(r"(?<=[A-Z])(?=\d)", "\u00a0", text)


@pytest.mark.parametrize("locale", _LOCALES.split())
@pytest.mark.parametrize("currency", ["USD", "EUR", "JPY", "GBP", "INR"])
def test_money_is_written_as_babel_does(locale, currency):
    """Guards grouping, decimal sign, symbol and its place, against the library that owns the data."""
    for amount in ("0", "0.5", "999.99", "1000", "1234567.89", "12345678901"):
        rounded = round_money(Decimal(amount), currency)
        expected = _plain(format_currency(rounded, currency, locale=locale))
        assert _figures(locale, currency).money(rounded) == expected
        plain = format_decimal(rounded, locale=locale, decimal_quantization=False)
        assert _figures(locale, currency).quantity(rounded) == _plain(plain)


@settings(deadline=None)  # the first example reads the fonts
@given(st.decimals(-(10**12), 10**12, places=3), st.sampled_from(["en_US", "en_IN", "de_DE", "fr_FR"]))
def test_any_amount_is_written_as_babel_does(amount, locale):
    """Guards every digit of any amount, negative ones too."""
    pattern = "#,##,##0.000" if locale == "en_IN" else "#,##0.000"
    expected = _plain(format_decimal(amount, pattern, locale=locale))
    assert _figures(locale, "KWD").amount(amount) == expected


@pytest.mark.parametrize("locale", _LOCALES.split())
def test_rates_are_written_as_babel_does(locale):
    """Guards the percent sign and the space before it; halves of a percent are kept."""
    figures = _figures(locale, "EUR")
    assert figures.percent(Decimal(20)) == format_percent(Decimal("0.2"), locale=locale)
    assert figures.percent(Decimal("5.50")) == figures.percent(Decimal("5.5"))
    assert "5" + figures.point + "5" in figures.percent(Decimal("5.5"))


def test_letters_are_kept_from_digits():
    """Guards codes that stand for a symbol: a space between them and the figures (CLDR currencySpacing)."""
    assert _figures("en_US", "KWD").money(Decimal("-1.5")) == "−KWD\u00a01.500"
    assert _figures("de_CH", "CHF").money(Decimal(5)) == "CHF\u00a05.00"


def test_a_symbol_that_no_font_has_gives_way_to_the_code():
    """Guards against refusing an invoice for its currency's sign."""
    assert Figures(Locale("en"), "EUR", lambda _: False).money(Decimal(5)) == "EUR\u00a05.00"


def test_prices_and_quantities_show_the_digits_they_have():
    """Guards prices finer than the currency, and quantities without idle zeros."""
    figures = _figures("en_US", "USD")
    assert figures.price(Decimal("0.0125")) == "0.0125"
    assert figures.price(Decimal(10)) == "10.00"
    assert figures.price(Decimal("10.5000")) == "10.50"
    assert figures.quantity(Decimal("3.00")) == "3"
    assert figures.quantity(Decimal("1E+3")) == "1,000"
    assert figures.quantity(Decimal("2.50")) == "2.5"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("de_DE", "de_DE"),
        ("de-DE", "de_DE"),
        ("en_KW", "en"),
        ("xx_YY", "en"),
        ("", "en"),
        ("pt", "pt"),
        ("../..", "en"),
    ],
)
def test_locales_fall_back(name, found):
    """Guards unknown pairs such as English in Kuwait, and names that are none."""
    assert str(find_locale(name)) == found


def test_dates_and_countries_are_named():
    """Guards dates in the locale, and countries instead of their codes."""
    assert _figures("en_US", "USD").date(date(2026, 3, 10)) == "Mar 10, 2026"
    assert _figures("de_DE", "EUR").date(date(2026, 3, 10)) == "10.03.2026"
    assert country_name("gb", "en") == "United Kingdom"
    assert country_name("Wonderland", "en") == "Wonderland"

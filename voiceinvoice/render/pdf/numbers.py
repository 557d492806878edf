"""Amounts, rates and dates as a locale writes them (CLDR, by Babel). Nothing is rounded here but what is never owed.

Babel formats one number in about 90 us, which is too slow for long invoices; so its patterns and symbols are read
once for a locale and a currency, and the digits are grouped here. Tests hold the result against Babel's own.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import get_currency_symbol, get_decimal_symbol, get_group_symbol

from voiceinvoice.domain.money import minor_units

#: A price for one may be finer than the currency; more digits than these say nothing.
_FINEST_PRICE = 8
#: Where a language alone is not written as in most places that write it.
_USUAL = {"pt": "pt_PT"}
_MINUS = "\u2212"
_NO_BREAK_SPACE = "\u00a0"
#: Before an amount that is written from right to left, and before a minus that stays at its left there (CLDR).
_RIGHT_TO_LEFT_MARK, _LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"
#: Marks of direction that CLDR has inside of amounts; the page orders its text itself.
_UNMARKED = {ord(mark): None for mark in "\u200e\u200f\u061c"} | {ord("\uffe5"): "\u00a5"}


def find_locale(name: str) -> Locale:
    """The locale named `de_DE` or `de-DE`; its language alone when CLDR has no such locale; else English."""
    for candidate in (name.replace("-", "_"), name.replace("-", "_").partition("_")[0]):
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError, TypeError):
            continue
    return Locale("en")


def locale_for(language: str, usual: str, countries: Sequence[str]) -> str:
    """The locale to write numbers and dates in: the `usual` one, if the text's language is its own or none is chosen;
    else the language as it is written in the first of `countries` (ISO 3166-1) where people write it."""
    if not language or language == find_locale(usual).language:
        return usual
    for name in (*(f"{language}_{country}" for country in countries if country), _USUAL.get(language, language)):
        try:
            return str(Locale.parse(name))
        except (UnknownLocaleError, ValueError):
            continue
    return language


def country_name(code: str, language: str) -> str:
    """The country of an ISO 3166-1 code in a language; the code itself when it is none."""
    name: str = Locale(language).territories.get(code.upper(), code)
    return name


class Figures:
    """Writes numbers of one currency in one locale."""

    def __init__(self, locale: Locale, currency: str, drawable: Callable[[str], bool]) -> None:
        self.locale = locale
        self.currency = currency
        self._places = minor_units(currency)
        self.point = get_decimal_symbol(locale)
        self._separator = get_group_symbol(locale)
        self._near, self._far = locale.decimal_formats[None].grouping
        percent = locale.percent_formats[None]
        self._percent = percent.prefix[0].translate(_UNMARKED), percent.suffix[0].translate(_UNMARKED)
        symbol = get_currency_symbol(currency, locale).translate(_UNMARKED)
        if not drawable(symbol):
            symbol = currency
        pattern = locale.currency_formats["standard"]
        is_leftward = pattern.prefix[0].startswith(_RIGHT_TO_LEFT_MARK)
        self._start = _RIGHT_TO_LEFT_MARK if is_leftward else ""
        self._minus = _LEFT_TO_RIGHT_MARK + _MINUS if is_leftward else _MINUS
        self._before = _with_symbol(pattern.prefix[0], symbol, after=False)
        self._after = _with_symbol(pattern.suffix[0], symbol, after=True)

    def money(self, amount: Decimal) -> str:
        """With the currency's symbol: $1,234.50."""
        sign, digits = self._digits(amount, self._places)
        return f"{self._start}{sign}{self._before}{digits}{self._after}"

    def amount(self, amount: Decimal) -> str:
        """Without a symbol, in the currency's minor unit: 1,234.50."""
        return "".join(self._digits(amount, self._places))

    def price(self, amount: Decimal) -> str:
        """At least to the minor unit, finer where the price is finer: 0.0125."""
        return "".join(self._digits(amount, max(self._places, min(_decimals(amount), _FINEST_PRICE))))

    def quantity(self, quantity: Decimal) -> str:
        """With the decimals it needs: 3, 2.5."""
        return "".join(self._digits(quantity, _decimals(quantity)))

    def percent(self, rate: Decimal) -> str:
        """A rate in percent: 20%."""
        before, after = self._percent
        sign, digits = self._digits(rate, _decimals(rate))
        return f"{sign}{before}{digits}{after}"

    def date(self, day: date) -> str:
        """A day, as long as is needed to be clear: Mar 10, 2026."""
        # Arabic's medium date is all figures, whose order readers take for one or the other
        return format_date(day, "long" if self.locale.language == "ar" else "medium", locale=self.locale)

    def _digits(self, number: Decimal, places: int) -> tuple[str, str]:
        whole, _, fraction = f"{abs(number):.{places}f}".partition(".")
        if len(whole) > self._near:
            groups = [whole[-self._near :]]
            rest = whole[: -self._near]
            while rest:
                groups.append(rest[-self._far :])
                rest = rest[: -self._far]
            whole = self._separator.join(reversed(groups))
        return self._minus if number < 0 else "", whole + self.point + fraction if fraction else whole


@lru_cache(maxsize=32)
def figures_for(locale: str, currency: str, drawable: Callable[[str], bool]) -> Figures:
    """The writer of numbers for a locale's name; `drawable` tells a symbol that a font has from one to be replaced
    by the currency's code."""
    return Figures(find_locale(locale), currency, drawable)


def _with_symbol(pattern: str, symbol: str, *, after: bool) -> str:
    """A pattern's prefix or suffix, with a space between letters and digits as CLDR's currencySpacing asks."""
    text = pattern.translate(_UNMARKED).replace("\u00a4", symbol)
    if after and text[:1].isalpha():
        return _NO_BREAK_SPACE + text
    if not after and text[-1:].isalpha():
        return text + _NO_BREAK_SPACE
    return text


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0

"""What is usual in a country: its currency, how amounts are written there, and what its sales tax is called."""

from msgspec import Struct

from voiceinvoice.domain.checks import check_country

_TAX_NAMES = {
    "VAT": "GB IE IM PL MT CY ZA AE SA BH OM KE NG GH UG TZ IL PH TH VN KR BD LK EG",
    "GST": "AU NZ IN SG CA PK JE",
    "USt": "DE AT",
    "MWST": "CH LI",
    "TVA": "FR BE LU MC MA TN RO",
    "BTW": "NL",
    "IVA": "ES PT IT MX CL CO AR UY PE EC SM",
    "Moms": "DK SE",
    "MVA": "NO",
    "ALV": "FI",
    "DPH": "CZ SK",
    "PDV": "HR RS BA ME",
    "DDV": "SI MK",
    "KDV": "TR",
    "PPN": "ID",
    "SST": "MY",
    "Sales tax": "US",
    "Consumption tax": "JP",
}
#: Currencies that changed after the CLDR release that is oldest among those we run on.
_CHANGED_CURRENCIES = {"BG": "EUR"}


class Usage(Struct, frozen=True):
    """A country's currency and locale, empty where they are not known, and its tax's name."""

    currency: str = ""
    locale: str = ""
    tax_name: str = "Tax"


def usage_of(country: str) -> Usage:
    """What is usual in the country of an ISO 3166-1 code. Currencies and languages are Unicode CLDR's."""
    from babel.languages import get_official_languages
    from babel.numbers import get_territory_currencies

    currencies = [_CHANGED_CURRENCIES[country]] if country in _CHANGED_CURRENCIES else get_territory_currencies(country)
    languages = get_official_languages(country, de_facto=True)
    # Dictations are in English, and so are the texts of invoices wherever English is official.
    language = "en" if "en" in languages else next(iter(languages), "")
    locale = f"{language}_{country}"
    return Usage(currencies[-1] if currencies else "", locale if is_known_locale(locale) else "", _tax_name(country))


def country_code(text: str) -> str:
    """The code of a country given by code or by its English name. Raises UsageError."""
    from babel import Locale

    wanted = text.strip().casefold()
    for code, name in Locale("en").territories.items():
        if name.casefold() == wanted and len(code) == 2 and code.isalpha():
            return check_country(code)
    return check_country(text)


def is_known_locale(locale: str) -> bool:
    """Unicode CLDR has it, so that amounts and dates can be written as there."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _tax_name(country: str) -> str:
    return next((name for name, countries in _TAX_NAMES.items() if country in countries.split()), "Tax")

"""Exact money: Decimal amounts in an ISO 4217 currency, rounded half up to its minor unit."""

import re
from collections.abc import Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from voiceinvoice.domain.errors import UsageError

ZERO = Decimal(0)
#: Sums stay below this, so that minor units of any currency fit a signed 64-bit integer.
LARGEST_AMOUNT = Decimal(10) ** 13

# ISO 4217 list one (2025): active codes, apart from metals and test codes.
_CODES = """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"""
CURRENCIES: frozenset[str] = frozenset(_CODES.split())
_MINOR_UNITS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
_GROUPED_NUMBER = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{0,10})?")
_PLAIN_NUMBER = re.compile(r"[+-]?(?:\d{1,15}(?:\.\d{0,10})?|\.\d{1,10})")


def check_currency(code: str) -> str:
    """The ISO 4217 code in capitals. Raises UsageError for a code that is none."""
    upper = code.strip().upper()
    if upper not in CURRENCIES:
        raise UsageError(
            f"{code!r} is not a currency that ISO 4217 knows.", hint="Use a three-letter code such as USD, EUR or GBP."
        )
    return upper


def minor_units(currency: str) -> int:
    """Digits after the decimal point: 2 for most, 0 for JPY, 3 for KWD (ISO 4217)."""
    return _MINOR_UNITS.get(currency, 2)


def round_money(amount: Decimal, currency: str) -> Decimal:
    """`amount` in the currency's minor unit, half up away from zero."""
    return amount.quantize(Decimal(1).scaleb(-minor_units(currency)), rounding=ROUND_HALF_UP)


def to_minor(amount: Decimal, currency: str) -> int:
    """1.50 USD -> 150. Raises ValueError when `amount` is finer than the minor unit."""
    scaled = amount.scaleb(minor_units(currency))
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} {currency} is finer than the minor unit")
    return int(scaled)


def from_minor(units: int, currency: str) -> Decimal:
    """150 USD -> 1.50."""
    return Decimal(units).scaleb(-minor_units(currency))


def parse_decimal(text: str, what: str = "amount") -> Decimal:
    """A plain finite number such as `1250`, `12.5` or `-3`. Raises UsageError for NaN, exponents and words."""
    cleaned = text.strip()
    if _GROUPED_NUMBER.fullmatch(cleaned):
        cleaned = cleaned.replace(",", "")
    if not _PLAIN_NUMBER.fullmatch(cleaned):
        raise UsageError(f"{text!r} is not a number that can be a {what}.", hint="Write it as 1250 or 1250.50.")
    return Decimal(cleaned)


def check_exact(amount: Decimal, currency: str) -> Decimal:
    """The amount itself. Raises UsageError for one that is finer than the currency's minor unit."""
    if round_money(amount, currency) != amount:
        raise UsageError(
            f"{amount} is finer than {currency} goes.", hint=f"Use {minor_units(currency)} decimals at most."
        )
    return amount


def split_amount(amount: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """`amount` shared out in proportion to `weights`, to the minor unit; the parts add up to it exactly.

    Largest remainder: what rounding down leaves over goes, a minor unit at a time, to the parts that lost most.
    """
    whole = sum(weights, ZERO)
    if not weights:
        return []
    if whole == 0:
        return [amount, *[ZERO] * (len(weights) - 1)]
    unit = Decimal(1).scaleb(-minor_units(currency))
    exact = [amount * weight / whole for weight in weights]
    parts = [share.quantize(unit, rounding=ROUND_DOWN) for share in exact]
    left = int((amount - sum(parts, ZERO)) / unit)
    step = unit if left > 0 else -unit
    by_loss = sorted(range(len(parts)), key=lambda i: (-abs(exact[i] - parts[i]), i))
    for turn in range(abs(left)):
        parts[by_loss[turn % len(parts)]] += step
    return parts

"""What calls cost: a dated table of list prices that settings may override, and an estimate from what was counted."""

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.errors import SettingsInvalid, UsageError
from voiceinvoice.domain.money import parse_decimal
from voiceinvoice.domain.run import Usage

_MILLION = Decimal(1_000_000)
_MINUTE = Decimal(60)


class Price(Struct, frozen=True, kw_only=True):
    """US dollars per million tokens, or per minute of sound."""

    input: Decimal = Decimal(0)
    cached: Decimal = Decimal(0)
    output: Decimal = Decimal(0)
    minute: Decimal = Decimal(0)


#: The day on which PRICES was read from OpenAI's model pages.
PRICES_OF = "2026-11-22"
PRICES: Mapping[str, Price] = {
    "gpt-6-luna": Price(input=Decimal("0.10"), cached=Decimal("0.01"), output=Decimal("0.50")),
    "gpt-6-sol": Price(input=Decimal("2.00"), cached=Decimal("0.20"), output=Decimal("10.00")),
    "gpt-5.6-luna": Price(input=Decimal("0.20"), cached=Decimal("0.02"), output=Decimal("1.20")),
    "gpt-transcribe": Price(minute=Decimal("0.0045")),
}


def cost_of(usage: Usage | None, price: Price | None) -> Decimal | None:
    """An estimate in US dollars; None when the price or the usage is not known."""
    if usage is None or price is None or usage == Usage():
        return None
    fresh = max(usage.input_tokens - usage.cached_tokens, 0)
    tokens = fresh * price.input + usage.cached_tokens * price.cached + usage.output_tokens * price.output
    return (tokens / _MILLION + usage.audio_seconds / _MINUTE * price.minute).normalize()


def parse_prices(text: str) -> dict[str, Price]:
    """`MODEL=INPUT/CACHED/OUTPUT` per million tokens or `MODEL=MINUTE`, in US dollars, parted by commas.

    Raises SettingsInvalid for anything else.
    """
    prices = {}
    for entry in filter(None, (part.strip() for part in text.split(","))):
        model, _, amounts = entry.rpartition("=")
        try:
            values = [parse_decimal(amount, "price") for amount in amounts.split("/")]
        except UsageError:
            values = []
        if not model.strip() or len(values) not in {1, 3} or min(values) < 0:
            raise SettingsInvalid(
                f"{entry!r} is no price.", hint="Write model=0.10/0.01/0.50 (input/cached/output) or model=0.0045."
            )
        amount = dict(zip(("input", "cached", "output"), values, strict=True)) if len(values) == 3 else {}
        prices[model.strip()] = Price(**amount) if amount else Price(minute=values[0])
    return prices

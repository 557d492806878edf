"""What was heard: each value with the words it came from, how sure we are, and the other readings."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.money import CURRENCIES, LARGEST_AMOUNT
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.domain.terms import Terms

T = TypeVar("T")


class Heard(Struct, Generic[T], frozen=True):
    """A value and its evidence.

    `quote` is the transcript's own words at `span` (start, end offsets in characters), empty when the value was
    filled from saved data or a flag; `why` says how it was read; `confidence` runs from 0 to 1;
    `alternatives` are the other readings, most likely first.
    """

    value: T
    quote: str = ""
    span: tuple[int, int] | None = None
    confidence: float = 1.0
    why: str = ""
    alternatives: tuple[T, ...] = ()


class Notice(Struct, frozen=True):
    """Something a person should know before the invoice leaves: a stable `code`, a sentence, the field it is about."""

    code: str
    message: str
    field: str = ""


#: The notice of an engine that no word said was the client: a person's answer settles it.
CLIENT_UNCERTAIN = "client_uncertain"


class Discount(Struct, frozen=True):
    """A reduction: `percent` (0 to 100) or a money `amount`, never both. Values are positive."""

    kind: Literal["percent", "amount"]
    value: Decimal

    def __str__(self) -> str:
        return f"{self.value.normalize():f}{'%' if self.kind == 'percent' else ''}"


class HeardTax(Struct, frozen=True):
    """A rate that was spoken; `included` means that the spoken prices contain it.

    A rate of 0 with `included` is the business's own rate: "including VAT", and nobody said how much."""

    tax: TaxRate
    included: bool = False

    def __str__(self) -> str:
        return f"{self.tax}{' included' if self.included else ''}"


class HeardClient(Struct, frozen=True, kw_only=True):
    """The buyer as named. `candidates` are saved clients that the name could mean when it is not clear which."""

    name: Heard[str]
    email: Heard[str] | None = None
    phone: Heard[str] | None = None
    address: Heard[str] | None = None
    candidates: tuple[str, ...] = ()


class DraftLine(Struct, frozen=True, kw_only=True):
    """A billed item as heard. `unit_price` None: no price was heard. `tax` None: the whole invoice's tax holds."""

    description: Heard[str]
    quantity: Heard[Decimal] = Heard(Decimal(1))
    unit: str = ""
    unit_price: Heard[Decimal] | None = None
    discount: Heard[Discount] | None = None
    tax: Heard[HeardTax] | None = None


class Deposit(Struct, frozen=True):
    """What was paid already: a money amount, or a percentage of the total."""

    kind: Literal["percent", "amount"]
    value: Decimal

    def __str__(self) -> str:
        return f"{self.value.normalize():f}{'%' if self.kind == 'percent' else ''}"


class Draft(Struct, frozen=True, kw_only=True):
    """An invoice as heard, before defaults are filled in and a person has said yes.

    `tax` holds for every line that has none of its own; None means that none was mentioned, a rate of 0 that
    it was waived. `stated_total` is the speaker's own sum, kept to be compared with ours.
    """

    client: HeardClient | None = None
    currency: Heard[str] | None = None
    lines: tuple[DraftLine, ...] = ()
    discount: Heard[Discount] | None = None
    tax: Heard[HeardTax] | None = None
    terms: Heard[Terms] | None = None
    po_number: Heard[str] | None = None
    buyer_reference: Heard[str] | None = None
    delivery: Heard[Delivery] | None = None
    deposit: Heard[Deposit] | None = None
    stated_total: Heard[Decimal] | None = None
    notes: Heard[str] | None = None
    warnings: tuple[Notice, ...] = ()
    transcript: str = ""
    language: str = ""
    engine: str = ""
    model: str = ""


def check_draft(draft: Draft) -> None:
    """Raises NotUnderstood for a number that is none or too large, or a currency that does not exist."""
    for number in _numbers(draft):
        if not number.is_finite() or abs(number) >= LARGEST_AMOUNT:
            raise NotUnderstood(f"{number} is no number that can be billed.", hint="Correct the draft.")
    if draft.currency and draft.currency.value not in CURRENCIES:
        raise NotUnderstood(f"{draft.currency.value!r} is no ISO 4217 currency.", hint="Use a code such as USD or EUR.")


def _numbers(value: object) -> Iterator[Decimal]:
    if isinstance(value, Decimal):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _numbers(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _numbers(part)

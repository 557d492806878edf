"""Who sells, who buys, and what is sold at a saved price. `rev` is the stored revision, 0 before there is one."""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import force_setattr

from voiceinvoice.domain.paying.methods import Method, ReferenceStyle
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.vat import Category, category_of


class Address(Struct, frozen=True, kw_only=True):
    """A postal address: free `lines` first, then the parts that were given apart. `country` is ISO 3166-1 alpha-2."""

    lines: tuple[str, ...] = ()
    postal_code: str = ""
    city: str = ""
    region: str = ""
    country: str = ""

    def as_lines(self, country_name: str = "") -> tuple[str, ...]:
        """The address as it is written on an envelope in its country, which `country_name` writes out."""
        place: tuple[str, ...]
        match self.country:
            case "US" | "CA" | "AU" | "MX" | "IN" | "BR":
                area = " ".join(part for part in (self.region, self.postal_code) if part)
                place = (", ".join(part for part in (self.city, area) if part),)
            case "GB" | "IE":
                place = (self.city, self.region, self.postal_code)
            case _:
                place = (" ".join(part for part in (self.postal_code, self.city, self.region) if part),)
        return tuple(line for line in (*self.lines, *place, country_name or self.country) if line)


class TaxRate(Struct, frozen=True):
    """A named rate in percent: TaxRate("VAT", Decimal(20)). A rate of 0 is a statement (exempt), not an absence.

    `category` follows from name and rate where it is not given; `reason` is why no tax is charged, in words.
    """

    name: str
    rate: Decimal
    category: Category = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.category:
            force_setattr(self, "category", category_of(self.name, self.rate))

    def __str__(self) -> str:
        return f"{self.name} {self.rate.normalize():f}%"


class Business(Struct, frozen=True, kw_only=True):
    """The seller, and what holds for its invoices unless something else was said.

    `legal_id` is the number in a register of companies, `electronic_address` where e-invoices reach it; both may begin
    with a scheme and a colon (ISO 6523 for the one, EAS for the other). `iban` and `bic` are without blanks.
    `language` (ISO 639-1) is what invoices are written in; empty, it is the locale's. `theme` is the name of one or the
    text of a theme file, so that an invoice keeps its looks; `accent` is a colour, `#rrggbb`, instead of the theme's.
    `account_holder` is the name on the account where it is not `name`; `account_number` and `bank_code` (without
    dashes) are for accounts that have no IBAN. `payment_link` may have {number}, {amount} and {currency} in it.
    `pay_by` are the ways to pay that are asked for; without any, all are shown that there is the data for.
    """

    name: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    address: Address | None = None
    tax_id: str = ""
    currency: str = "USD"
    locale: str = "en_US"
    terms: Terms | None = None
    tax: TaxRate | None = None
    prices_include_tax: bool = False
    number_pattern: str = "INV-{year}-{seq:04}"
    number_start: int = 1
    credit_number_pattern: str = "CN-{year}-{seq:04}"
    payment_details: str = ""
    notes: str = ""
    logo: str = ""
    legal_id: str = ""
    electronic_address: str = ""
    formats: tuple[str, ...] = ()
    iban: str = ""
    bic: str = ""
    language: str = ""
    theme: str = ""
    accent: str = ""
    account_holder: str = ""
    account_number: str = ""
    bank_code: str = ""
    payment_reference: ReferenceStyle = "number"
    upi_id: str = ""
    payment_link: str = ""
    pay_by: tuple[Method, ...] = ()
    rev: int = 0


class Client(Struct, frozen=True, kw_only=True):
    """The buyer. `aliases` are other names that people say; `currency`, `terms`, `tax` and `language` win over the
    business's.

    `legal_id` and `electronic_address` are as a Business's; `buyer_reference` is what the buyer wants to find on every
    invoice, in Germany the Leitweg-ID.
    """

    id: str = ""
    name: str
    email: str = ""
    phone: str = ""
    address: Address | None = None
    tax_id: str = ""
    aliases: tuple[str, ...] = ()
    currency: str = ""
    terms: Terms | None = None
    tax: TaxRate | None = None
    legal_id: str = ""
    electronic_address: str = ""
    buyer_reference: str = ""
    formats: tuple[str, ...] = ()
    language: str = ""
    rev: int = 0


class Service(Struct, frozen=True, kw_only=True):
    """A saved price, net unless the business's prices include tax. `unit` is singular (hour, day, km) or empty."""

    id: str = ""
    name: str
    unit_price: Decimal
    unit: str = ""
    currency: str = ""
    tax: TaxRate | None = None
    aliases: tuple[str, ...] = ()
    rev: int = 0

"""Fields as people write them, laid onto a business, client or service.

The same path for flags, CSV columns, the text in an editor and the questions of `setup`: a mapping from the name of a
field to its text. An empty text clears the field.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from voiceinvoice.domain.accounts import check_account_number, check_bank_code, check_payment_link, check_upi_id
from voiceinvoice.domain.answers import NO_TAX, ZERO_RATED, parse_tax
from voiceinvoice.domain.checks import check_colour, check_country, check_email, check_locale, many_lines, one_line
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.formats import parse_formats
from voiceinvoice.domain.identifiers import check_bic, check_electronic_address, check_iban, check_legal_id
from voiceinvoice.domain.languages import check_language
from voiceinvoice.domain.money import LARGEST_AMOUNT, check_currency, parse_decimal
from voiceinvoice.domain.naming import same_name
from voiceinvoice.domain.numbering import check_pattern
from voiceinvoice.domain.party import Address, Business, Client, Service, TaxRate
from voiceinvoice.domain.paying.methods import check_methods, check_reference_style
from voiceinvoice.domain.paying.ways import check_business
from voiceinvoice.domain.terms import Terms, parse_terms

Record = TypeVar("Record", Business, Client, Service)

_ADDRESS = ("address", "city", "postal_code", "region", "country")
CLIENT_FIELDS = (
    *("name", "email", "phone", *_ADDRESS, "tax_id", "currency", "terms", "tax", "aliases"),
    *("legal_id", "electronic_address", "buyer_reference", "formats", "language"),
)
SERVICE_FIELDS = ("name", "unit_price", "unit", "currency", "tax", "aliases")
BUSINESS_FIELDS = (
    *("name", "email", "phone", "website", *_ADDRESS, "tax_id", "currency", "locale", "terms", "tax"),
    *("prices_include_tax", "number_pattern", "number_start", "credit_number_pattern"),
    *("payment_details", "iban", "bic", "notes"),
    *("legal_id", "electronic_address", "formats", "language", "theme", "accent"),
    *("account_holder", "account_number", "bank_code", "payment_reference", "upi_id", "payment_link", "pay_by"),
)
#: Numbers beyond this would not be read as numbers by a person either.
_LARGEST_START = 10**9


def with_fields(record: Record, texts: Mapping[str, str]) -> Record:
    """`record` with each field set to what its text says.

    Raises UsageError, with the field's name in `details["field"]`, for a value that is not fit.
    """
    for field, text in texts.items():
        try:
            record = _with_field(record, field, text)
        except UsageError as failure:
            failure.details["field"] = field
            raise
    if isinstance(record, Business):
        check_business(record)
    return record


def texts_of(record: Business | Client | Service) -> dict[str, str]:
    """Every field as it would be written, empty where nothing is set; `with_fields` makes the same record of it."""
    fields = {Business: BUSINESS_FIELDS, Client: CLIENT_FIELDS, Service: SERVICE_FIELDS}[type(record)]
    return {field: _text(record, field) for field in fields}


def tax_text(tax: TaxRate | None) -> str:
    """`VAT 20%`, `none`, `exempt`, or nothing: what `parse_tax` reads."""
    if tax is None:
        return ""
    if not tax.rate:
        words = {NO_TAX: "none"} | {name: word for word, name in ZERO_RATED.items()}
        if tax.name in words:
            return f"{words[tax.name]}: {tax.reason}" if tax.reason else words[tax.name]
    return f"{tax.name} {tax.rate.normalize():f}%"


def terms_text(terms: Terms | None) -> str:
    """`net 30`, `due on receipt`, `end of month`, or nothing: what `parse_terms` reads."""
    return str(terms) if terms else ""


def _with_field(record: Record, field: str, text: str) -> Record:
    if field in _ADDRESS:
        return _with_address(record, field, text)
    if not text.strip():
        return _cleared(record, field)
    if field == "tax":
        return _with_tax(record, text)
    value = _READERS[field](text)
    if field == "aliases":
        value = tuple(alias for alias in value if same_name(alias) != same_name(record.name))
    return replace(record, **{field: value})


def _cleared(record: Record, field: str) -> Record:
    default = next(known.default for known in msgspec.structs.fields(record) if known.name == field)
    if default is msgspec.NODEFAULT:
        raise UsageError(f"The {field.replace('_', ' ')} cannot be empty.")
    return replace(record, **{field: default})


def _with_address(record: Record, field: str, text: str) -> Record:
    if isinstance(record, Service):
        raise TypeError("a service has no address")
    if field == "address":
        part: dict[str, Any] = {"lines": tuple(many_lines(text).splitlines())}
    elif field == "country" and text.strip():
        part = {"country": check_country(text)}
    else:
        part = {field: one_line(text)}
    address = replace(record.address or Address(), **part)
    return replace(record, address=None if address == Address() else address)


def _with_tax(record: Record, text: str) -> Record:
    heard = parse_tax(text)
    if not heard.included:
        return replace(record, tax=heard.tax)
    if isinstance(record, Business):
        return replace(record, tax=heard.tax, prices_include_tax=True)
    raise UsageError(
        f"{text!r} says that prices include the tax, which holds for all prices or none.",
        hint="voiceinvoice business set --prices-include-tax",
    )


def _text(record: Business | Client | Service, field: str) -> str:
    if field in _ADDRESS:
        address = getattr(record, "address", None) or Address()
        return "\n".join(address.lines) if field == "address" else str(getattr(address, field))
    match getattr(record, field):
        case TaxRate() as tax:
            return tax_text(tax)
        case Decimal() as number:
            return f"{number:f}"
        case bool(value):
            return "yes" if value else "no"
        case tuple(names):
            return "; ".join(names)
        case None:
            return ""
        case value:
            return str(value)


def _standing_terms(text: str) -> Terms:
    terms = parse_terms(text)
    if terms.kind == "date":
        raise UsageError(f"{text!r} would be the due date of every invoice.", hint="Use 'net 30' or 'end of month'.")
    return terms


def _price(text: str) -> Decimal:
    price = parse_decimal(text, "price")
    if price < 0 or price >= LARGEST_AMOUNT:
        raise UsageError(f"{text} is not a price.", hint="A price is zero or more; a reduction is a discount.")
    return price


def _yes_or_no(text: str) -> bool:
    word = text.strip().lower()
    if word not in {"yes", "true", "no", "false"}:
        raise UsageError(f"{text!r} is neither yes nor no.")
    return word in {"yes", "true"}


def _start(text: str) -> int:
    number = parse_decimal(text, "first number")
    if number != int(number) or not 1 <= number <= _LARGEST_START:
        raise UsageError(f"{text} cannot be the first number.", hint="Use a whole number from 1.")
    return int(number)


def _names(text: str) -> tuple[str, ...]:
    names = (one_line(name) for name in text.replace("\n", ";").split(";"))
    return tuple({same_name(name): name for name in names if name}.values())


_READERS: Mapping[str, Callable[[str], Any]] = {
    "name": one_line,
    "email": check_email,
    "phone": one_line,
    "website": one_line,
    "tax_id": one_line,
    "currency": check_currency,
    "locale": check_locale,
    "terms": _standing_terms,
    "prices_include_tax": _yes_or_no,
    "number_pattern": lambda text: check_pattern(text.strip()),
    "number_start": _start,
    "credit_number_pattern": lambda text: check_pattern(text.strip()),
    "payment_details": many_lines,
    "iban": check_iban,
    "bic": check_bic,
    "account_holder": one_line,
    "account_number": check_account_number,
    "bank_code": check_bank_code,
    "payment_reference": check_reference_style,
    "upi_id": check_upi_id,
    "payment_link": check_payment_link,
    "pay_by": check_methods,
    "legal_id": check_legal_id,
    "electronic_address": check_electronic_address,
    "buyer_reference": one_line,
    "formats": parse_formats,
    "language": check_language,
    "theme": str.strip,
    "accent": check_colour,
    "notes": many_lines,
    "unit_price": _price,
    "unit": one_line,
    "aliases": _names,
}

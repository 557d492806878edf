"""The business as a TOML text that a person edits, with a comment on every field."""

import re
import tomllib
from collections.abc import Iterator

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.forms import texts_of, with_fields
from voiceinvoice.domain.party import Business
from voiceinvoice.render.pdf.themes import load_theme

_HEAD = """\
# Your business, as invoices show it. Save and close the editor to keep it.
# An empty text clears a field; a line that is taken out leaves its field as it was.
"""
_COMMENTS = {
    "name": "The name on every invoice.",
    "address": "Street and number; one line of the address per line.",
    "country": "Two letters: US, GB, DE …",
    "tax_id": "VAT or other tax number.",
    "currency": "ISO 4217: USD, EUR, GBP …",
    "locale": "How amounts and dates are written: en_US, en_GB, de_DE …",
    "terms": "When invoices are due: net 30, receipt, end of month.",
    "tax": "What you charge: VAT 20%, none, exempt.",
    "prices_include_tax": "Whether the prices you say include that tax.",
    "number_pattern": "With {seq} or {seq:04}, and {year}, {yy} or {month}; the count restarts when they change.",
    "number_start": "The first number.",
    "formats": "How invoices are written: pdf, facturx, ubl, peppol, xrechnung, or several.",
    "credit_number_pattern": "Numbers of credit notes; the same pattern as above gives both one series.",
    "payment_details": "How to pay you, in your own words.",
    "iban": "Your bank account; it stands on every invoice, with a QR code where the currency allows it.",
    "bic": "Your bank's code; it stands beside the IBAN.",
    "notes": "A line at the end of every invoice.",
    "legal_id": "Number in a register of companies: HRB 12345, or SCHEME:NUMBER after ISO 6523.",
    "language": "What invoices are written in: en, de, fr, es, pt, it, nl, ar, he; empty: the locale's language.",
    "theme": "How invoices look: studio, bold, letter, or the text of a theme file.",
    "accent": "A colour of yours instead of the theme's: #0a7.",
    "account_holder": "Whose account it is, where that is not the name above.",
    "account_number": "For a bank account that has no IBAN.",
    "bank_code": "Sort code, routing number, BSB or IFSC.",
    "payment_reference": "What payments name: number, the invoice's own, or rf, with check digits (ISO 11649).",
    "upi_id": "Where UPI pays to: bright@okbank.",
    "payment_link": "An https address; {number}, {amount} and {currency} are filled in.",
    "pay_by": "What invoices show of bank; epc; swiss; upi; link. Empty: all that fit.",
    "electronic_address": "Where e-invoices reach you: 9930:DE123456789, EM:me@example.com …",
}
_MULTILINE = ("address", "payment_details", "notes", "theme")


def business_text(business: Business) -> str:
    """Every field in TOML."""
    return "\n".join([_HEAD, *_lines(business)]) + "\n"


def parse_business(text: str, business: Business) -> Business:
    """`business` with the fields of a text. Raises UsageError naming the line that cannot be used."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise UsageError(
            f"The text is not TOML: {problem}.", hint='Values are written in quotes: name = "Acme"'
        ) from None
    known = texts_of(business)
    texts = {}
    for field, value in values.items():
        if field not in known:
            raise UsageError(f"{_place(text, field)}there is no field {field!r}.", hint=f"Fields: {', '.join(known)}.")
        if not isinstance(value, str | int) or isinstance(value, bool) != (field == "prices_include_tax"):
            raise UsageError(f"{_place(text, field)}{value!r} is no value for {field}.", hint="Write a text in quotes.")
        texts[field] = str(value).lower() if isinstance(value, bool) else str(value)
    try:
        changed = with_fields(business, texts)
    except UsageError as failure:
        failure.message = f"{_place(text, failure.details['field'])}{failure.message}"
        raise
    load_theme(changed.theme)
    return changed


def _lines(business: Business) -> Iterator[str]:
    import tomli_w

    for field, value in texts_of(business).items():
        if field in _COMMENTS:
            yield f"# {_COMMENTS[field]}"
        if field == "prices_include_tax":
            yield f"{field} = {'true' if business.prices_include_tax else 'false'}"
        elif field == "number_start":
            yield f"{field} = {value}"
        else:
            is_long = field in _MULTILINE and "\n" in value
            yield tomli_w.dumps({field: value}, multiline_strings=is_long).rstrip("\n")


def _place(text: str, field: str) -> str:
    """`line 12: ` when the field is found at the beginning of a line."""
    found = re.search(rf"^\s*{re.escape(field)}\s*=", text, re.MULTILINE)
    return f"line {text.count(chr(10), 0, found.end()) + 1}: " if found else ""

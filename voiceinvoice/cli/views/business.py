"""The business on a terminal, in a pipe and as JSON."""

from typing import Any

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.records import address_text, record_view, tax_data
from voiceinvoice.domain.forms import tax_text, terms_text
from voiceinvoice.domain.party import Business


def business_data(business: Business) -> dict[str, Any]:
    """The JSON of the business."""
    return {
        "name": business.name or None,
        "email": business.email or None,
        "phone": business.phone or None,
        "website": business.website or None,
        "address": business.address,
        "tax_id": business.tax_id or None,
        "currency": business.currency,
        "locale": business.locale,
        "terms": terms_text(business.terms) or None,
        "tax": tax_data(business.tax),
        "prices_include_tax": business.prices_include_tax,
        "number_pattern": business.number_pattern,
        "number_start": business.number_start,
        "credit_number_pattern": business.credit_number_pattern,
        "payment_details": business.payment_details or None,
        "notes": business.notes or None,
        "legal_id": business.legal_id or None,
        "electronic_address": business.electronic_address or None,
        "formats": business.formats,
        "iban": business.iban or None,
        "bic": business.bic or None,
        "language": business.language or None,
        "theme": business.theme or None,
        "accent": business.accent or None,
        "account_holder": business.account_holder or None,
        "account_number": business.account_number or None,
        "bank_code": business.bank_code or None,
        "payment_reference": business.payment_reference,
        "upi_id": business.upi_id or None,
        "payment_link": business.payment_link or None,
        "pay_by": list(business.pay_by),
        "logo": business.logo or None,
    }


def business_view(business: Business) -> View:
    """The business in full."""
    facts = {
        "name": business.name,
        "email": business.email,
        "phone": business.phone,
        "website": business.website,
        "address": address_text(business.address),
        "tax_id": business.tax_id,
        "currency": business.currency,
        "locale": business.locale,
        "terms": terms_text(business.terms),
        "tax": tax_text(business.tax),
        "prices_include_tax": "yes" if business.prices_include_tax else "no",
        "number_pattern": business.number_pattern,
        "number_start": str(business.number_start),
        "credit_number_pattern": business.credit_number_pattern,
        "payment_details": business.payment_details,
        "notes": business.notes,
        "legal_id": business.legal_id,
        "electronic_address": business.electronic_address,
        "formats": ", ".join(business.formats),
        "iban": business.iban,
        "bic": business.bic,
        "language": business.language,
        "theme": "your own" if "=" in business.theme else business.theme,
        "accent": business.accent,
        "account_holder": business.account_holder,
        "account_number": business.account_number,
        "bank_code": business.bank_code,
        "payment_reference": business.payment_reference,
        "upi_id": business.upi_id,
        "payment_link": business.payment_link,
        "pay_by": ", ".join(business.pay_by),
        "logo": business.logo,
    }
    return record_view(business.name, business_data(business), facts)

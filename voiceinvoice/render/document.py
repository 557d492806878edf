"""The invoice document, schema_version 1: the contract with scripts.

Money is a decimal string in the currency's minor unit, dates are ISO 8601.
"""

from datetime import date
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.invoice import Status
from voiceinvoice.domain.party import Address
from voiceinvoice.domain.paying.methods import Method, ReferenceStyle
from voiceinvoice.domain.vat import Category

Money = Annotated[
    str, Meta(pattern=r"^-?\d{1,15}(\.\d{1,10})?$", description="Decimal string in the currency's minor unit")
]
Number = Annotated[str, Meta(pattern=r"^-?\d{1,15}(\.\d{1,12})?$", description="Decimal string")]


class SellerDocument(Struct, frozen=True, kw_only=True):
    """The business as it was when the invoice was made."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    address: Address | None = None
    tax_id: str | None = None
    locale: str | None = None
    payment_details: str | None = None
    notes: str | None = None
    logo: str | None = None
    legal_id: str | None = None
    electronic_address: str | None = None
    iban: str | None = None
    bic: str | None = None
    theme: str | None = None
    accent: str | None = None
    account_holder: str | None = None
    account_number: str | None = None
    bank_code: str | None = None
    payment_reference: ReferenceStyle | None = None
    upi_id: str | None = None
    payment_link: str | None = None
    pay_by: tuple[Method, ...] | None = None


class ClientDocument(Struct, frozen=True, kw_only=True):
    """The buyer."""

    name: str
    email: str | None = None
    phone: str | None = None
    address: Address | None = None
    tax_id: str | None = None
    legal_id: str | None = None
    electronic_address: str | None = None


class LineDocument(Struct, frozen=True, kw_only=True):
    """A line, net of tax; `amount` is before `discount`. `tax_category` is the `category` of its tax."""

    description: str
    quantity: Number
    unit: str | None = None
    unit_price: Number
    discount: Money = "0"
    tax_rate: Number | None = None
    tax_category: Category | None = None
    amount: Money


class TaxDocument(Struct, frozen=True, kw_only=True):
    """One rate's tax on `base`; `category` is its letter in EN 16931, `reason` why no tax is charged."""

    name: str
    rate: Number
    base: Money
    amount: Money
    category: Category | None = None
    reason: str | None = None


class PrecedingDocument(Struct, frozen=True, kw_only=True):
    """The invoice that a credit note takes back; `lines` are its lines by number, 0 for an amount."""

    number: str
    issue_date: date
    lines: list[int] = []


class CreditDocument(Struct, frozen=True, kw_only=True):
    """A credit note on an invoice."""

    number: str
    issue_date: date
    amount: Money


class SourceDocument(Struct, frozen=True, kw_only=True):
    """What the invoice was made from."""

    kind: Literal["file", "stdin", "text", "audio"] | None = None
    name: str | None = None
    digest: str | None = None
    engine: str | None = None
    model: str | None = None


class InvoiceDocument(Struct, frozen=True, kw_only=True):
    """An invoice, or a credit note, whose amounts are positive too.

    total = subtotal - discount_total + tax_total; balance_due = total - amount_paid - amount_credited.
    """

    schema_version: Literal[1] = 1
    type: Literal["invoice", "credit_note"] = "invoice"
    number: str | None = None
    status: Status = "draft"
    issue_date: date
    due_date: date | None = None
    currency: str
    language: str | None = None
    seller: SellerDocument = SellerDocument()
    client: ClientDocument
    lines: list[LineDocument]
    subtotal: Money
    discount_total: Money = "0"
    taxes: list[TaxDocument] = []
    tax_total: Money = "0"
    total: Money
    amount_paid: Money = "0"
    amount_credited: Money = "0"
    balance_due: Money | UnsetType = UNSET
    credit_notes: list[CreditDocument] = []
    preceding_invoice: PrecedingDocument | None = None
    po_number: str | None = None
    buyer_reference: str | None = None
    delivery: Delivery | None = None
    notes: str | None = None
    source: SourceDocument = SourceDocument()
    warnings: list[Notice] = []
    pdf: str | None = None


def schema() -> dict[str, Any]:
    """The JSON Schema of the document."""
    return msgspec.json.schema(InvoiceDocument)

"""The invoice document for scripts, schema_version 1: money as decimal strings in the minor unit, dates ISO 8601."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.invoice import Invoice, Line, Origin, Payment, Status, Tax, check_amounts
from voiceinvoice.domain.money import CURRENCIES, ZERO, round_money
from voiceinvoice.domain.party import Address, Business, Client, TaxRate

Money = Annotated[
    str, Meta(pattern=r"^-?\d{1,15}(\.\d{1,10})?$", description="Decimal string in the currency's minor unit")
]
Number = Annotated[str, Meta(pattern=r"^-?\d{1,15}(\.\d{1,12})?$", description="Decimal string")]


class SellerDocument(Struct, frozen=True, kw_only=True):
    """The business as it was when the invoice was made."""

    name: str = ""
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    address: Address | None = None
    tax_id: str | None = None
    locale: str = "en_US"
    payment_details: str | None = None
    notes: str | None = None
    logo: str | None = None


class ClientDocument(Struct, frozen=True, kw_only=True):
    """The buyer."""

    name: str
    email: str | None = None
    phone: str | None = None
    address: Address | None = None
    tax_id: str | None = None


class LineDocument(Struct, frozen=True, kw_only=True):
    """A line, net of tax; `amount` is before `discount`."""

    description: str
    quantity: Number
    unit: str | None = None
    unit_price: Number
    discount: Money = "0"
    tax_rate: Number | None = None
    amount: Money


class TaxDocument(Struct, frozen=True, kw_only=True):
    """One rate's tax on `base`."""

    name: str
    rate: Number
    base: Money
    amount: Money


class SourceDocument(Struct, frozen=True, kw_only=True):
    """What the invoice was made from."""

    kind: Literal["file", "stdin", "text", "audio"] = "text"
    name: str | None = None
    digest: str | None = None
    engine: str | None = None
    model: str | None = None


class InvoiceDocument(Struct, frozen=True, kw_only=True):
    """An invoice. total = subtotal - discount_total + tax_total; balance_due = total - amount_paid."""

    schema_version: Literal[1] = 1
    number: str | None = None
    status: Status = "draft"
    issue_date: date
    due_date: date | None = None
    currency: str
    seller: SellerDocument = SellerDocument()
    client: ClientDocument
    lines: list[LineDocument]
    subtotal: Money
    discount_total: Money = "0"
    taxes: list[TaxDocument] = []
    tax_total: Money = "0"
    total: Money
    amount_paid: Money = "0"
    balance_due: Money | UnsetType = UNSET
    po_number: str | None = None
    notes: str | None = None
    source: SourceDocument = SourceDocument()
    warnings: list[Notice] = []
    pdf: str | None = None


def render_json(invoice: Invoice) -> bytes:
    """The document, indented, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(document_of(invoice)), indent=2) + b"\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of the document."""
    return msgspec.json.schema(InvoiceDocument)


def document_of(invoice: Invoice) -> InvoiceDocument:
    """What scripts see of an invoice."""

    def money(amount: Decimal) -> str:
        return f"{round_money(amount, invoice.currency):f}"

    seller = invoice.seller
    return InvoiceDocument(
        number=invoice.number or None,
        status=invoice.status,
        issue_date=invoice.issue_date,
        due_date=invoice.due_date,
        currency=invoice.currency,
        seller=SellerDocument(
            name=seller.name,
            email=seller.email or None,
            phone=seller.phone or None,
            website=seller.website or None,
            address=seller.address,
            tax_id=seller.tax_id or None,
            locale=seller.locale,
            payment_details=seller.payment_details or None,
            notes=seller.notes or None,
            logo=seller.logo or None,
        ),
        client=ClientDocument(
            name=invoice.client.name,
            email=invoice.client.email or None,
            phone=invoice.client.phone or None,
            address=invoice.client.address,
            tax_id=invoice.client.tax_id or None,
        ),
        lines=[
            LineDocument(
                description=line.description,
                quantity=f"{line.quantity.normalize():f}",
                unit=line.unit or None,
                unit_price=f"{line.unit_price:f}",
                discount=money(line.discount),
                tax_rate=f"{line.tax.rate.normalize():f}" if line.tax else None,
                amount=money(line.amount),
            )
            for line in invoice.lines
        ],
        subtotal=money(invoice.subtotal),
        discount_total=money(invoice.discount_total),
        taxes=[
            TaxDocument(name=tax.name, rate=f"{tax.rate.normalize():f}", base=money(tax.base), amount=money(tax.amount))
            for tax in invoice.taxes
        ],
        tax_total=money(invoice.tax_total),
        total=money(invoice.total),
        amount_paid=money(invoice.amount_paid),
        balance_due=money(invoice.balance_due),
        po_number=invoice.po_number or None,
        notes=invoice.notes or None,
        source=SourceDocument(
            kind=invoice.origin.kind,
            name=invoice.origin.name or None,
            digest=invoice.origin.digest or None,
            engine=invoice.origin.engine or None,
            model=invoice.origin.model or None,
        ),
        warnings=list(invoice.warnings),
        pdf=invoice.pdf or None,
    )


def parse_invoice(data: bytes) -> Invoice:
    """The invoice of a document. Raises NotUnderstood for JSON that is none, or whose sums do not agree."""
    try:
        document = msgspec.json.decode(data, type=InvoiceDocument)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise NotUnderstood(
            f"This is no invoice document: {problem}.", hint="`voiceinvoice schema` prints what one looks like."
        ) from None
    if document.currency not in CURRENCIES:
        raise NotUnderstood(f"{document.currency!r} is no ISO 4217 currency.", hint="Use a code such as USD or EUR.")
    invoice = _invoice_of(document)
    check_amounts(invoice)
    _check_sums(document, invoice)
    return invoice


def _invoice_of(document: InvoiceDocument) -> Invoice:
    rates = {Decimal(tax.rate): TaxRate(tax.name, Decimal(tax.rate)) for tax in document.taxes}
    lines = tuple(
        Line(
            description=line.description,
            quantity=Decimal(line.quantity),
            unit=line.unit or "",
            unit_price=Decimal(line.unit_price),
            discount=Decimal(line.discount),
            tax=rates.get(Decimal(line.tax_rate), TaxRate("Tax", Decimal(line.tax_rate))) if line.tax_rate else None,
            amount=Decimal(line.amount),
        )
        for line in document.lines
    )
    paid = Decimal(document.amount_paid)
    seller, client, source = document.seller, document.client, document.source
    return Invoice(
        id="",
        status=document.status,
        number=document.number or "",
        issue_date=document.issue_date,
        due_date=document.due_date,
        currency=document.currency,
        seller=Business(**{name: value for name, value in msgspec.structs.asdict(seller).items() if value is not None}),
        client=Client(**{name: value for name, value in msgspec.structs.asdict(client).items() if value is not None}),
        lines=lines,
        discount=Decimal(document.discount_total) - sum((line.discount for line in lines), ZERO),
        taxes=tuple(
            Tax(name=tax.name, rate=Decimal(tax.rate), base=Decimal(tax.base), amount=Decimal(tax.amount))
            for tax in document.taxes
        ),
        payments=(Payment(paid_on=document.issue_date, amount=paid),) if paid else (),
        po_number=document.po_number or "",
        notes=document.notes or "",
        origin=Origin(**{name: value for name, value in msgspec.structs.asdict(source).items() if value is not None}),
        warnings=tuple(document.warnings),
        pdf=document.pdf or "",
    )


def _check_sums(document: InvoiceDocument, invoice: Invoice) -> None:
    """A document that was edited by hand must still add up, or its page would lie."""
    sums = {"subtotal": invoice.subtotal, "tax_total": invoice.tax_total, "total": invoice.total}
    if document.balance_due is not UNSET:
        sums["balance_due"] = invoice.balance_due
    for name, ours in sums.items():
        if Decimal(getattr(document, name)) != ours:
            raise NotUnderstood(
                f"The {name} of this invoice is {getattr(document, name)}, but its parts add up to {ours}.",
                hint="Correct the document; `voiceinvoice generate` computes sums by itself.",
            )
    for line in invoice.lines:
        if round_money(line.quantity * line.unit_price, invoice.currency) != line.amount:
            raise NotUnderstood(f"{line.quantity} x {line.unit_price} is not {line.amount} ({line.description!r}).")

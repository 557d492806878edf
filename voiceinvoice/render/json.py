"""An invoice as the document that scripts see, and back."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Struct

from voiceinvoice.domain.errors import NotUnderstood, UsageError
from voiceinvoice.domain.forms import with_fields
from voiceinvoice.domain.invoice import Credit, Invoice, Line, Origin, Payment, Preceding, Tax, check_amounts
from voiceinvoice.domain.languages import check_language
from voiceinvoice.domain.money import CURRENCIES, ZERO, round_money
from voiceinvoice.domain.party import Business, Client, TaxRate
from voiceinvoice.render.document import (
    ClientDocument,
    CreditDocument,
    InvoiceDocument,
    LineDocument,
    PrecedingDocument,
    SellerDocument,
    SourceDocument,
    TaxDocument,
)

_CHECKED = ("accent", "iban", "bic", "account_number", "bank_code", "upi_id", "payment_link")


def render_json(invoice: Invoice) -> bytes:
    """The document, indented, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(document_of(invoice)), indent=2) + b"\n"


def document_of(invoice: Invoice) -> InvoiceDocument:
    """What scripts see of an invoice."""

    def money(amount: Decimal) -> str:
        return f"{round_money(amount, invoice.currency):f}"

    return InvoiceDocument(
        type="credit_note" if invoice.is_credit_note else "invoice",
        number=invoice.number or None,
        status=invoice.status,
        issue_date=invoice.issue_date,
        due_date=invoice.due_date,
        currency=invoice.currency,
        language=invoice.language or None,
        seller=_filled(SellerDocument, invoice.seller),
        client=_filled(ClientDocument, invoice.client),
        lines=[_line_document(line, money) for line in invoice.lines],
        subtotal=money(invoice.subtotal),
        discount_total=money(invoice.discount_total),
        taxes=[
            TaxDocument(
                name=tax.name,
                rate=_number(tax.rate),
                base=money(tax.base),
                amount=money(tax.amount),
                category=tax.category or None,
                reason=tax.reason or None,
            )
            for tax in invoice.taxes
        ],
        tax_total=money(invoice.tax_total),
        total=money(invoice.total),
        amount_paid=money(invoice.amount_paid),
        amount_credited=money(invoice.amount_credited),
        balance_due=money(invoice.balance_due),
        credit_notes=[
            CreditDocument(number=credit.number, issue_date=credit.issued_on, amount=money(credit.amount))
            for credit in invoice.credits
        ],
        preceding_invoice=_preceding_document(invoice.preceding),
        po_number=invoice.po_number or None,
        buyer_reference=invoice.buyer_reference or None,
        delivery=invoice.delivery,
        notes=invoice.notes or None,
        source=_filled(SourceDocument, invoice.origin),
        warnings=list(invoice.warnings),
        pdf=invoice.pdf or None,
    )


Part = TypeVar("Part", SellerDocument, ClientDocument, SourceDocument)


def _filled(document: type[Part], noun: Struct) -> Part:
    """The document of a noun whose fields have the same names; what is empty there is null here."""
    values: dict[str, Any] = {name: getattr(noun, name) or None for name in document.__struct_fields__}
    return document(**values)


def _line_document(line: Line, money: Callable[[Decimal], str]) -> LineDocument:
    return LineDocument(
        description=line.description,
        quantity=_number(line.quantity),
        unit=line.unit or None,
        unit_price=f"{line.unit_price:f}",
        discount=money(line.discount),
        tax_rate=_number(line.tax.rate) if line.tax else None,
        tax_category=(line.tax.category or None) if line.tax else None,
        amount=money(line.amount),
    )


def _preceding_document(preceding: Preceding | None) -> PrecedingDocument | None:
    if preceding is None:
        return None
    return PrecedingDocument(number=preceding.number, issue_date=preceding.issue_date, lines=list(preceding.lines))


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


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
    taxes = [_tax_rate(tax) for tax in document.taxes]
    lines = tuple(
        Line(
            description=line.description,
            quantity=Decimal(line.quantity),
            unit=line.unit or "",
            unit_price=Decimal(line.unit_price),
            discount=Decimal(line.discount),
            tax=_tax_of(line, taxes),
            amount=Decimal(line.amount),
        )
        for line in document.lines
    )
    paid = Decimal(document.amount_paid)
    return Invoice(
        id="",
        status=document.status,
        number=document.number or "",
        issue_date=document.issue_date,
        due_date=document.due_date,
        currency=document.currency,
        language=check_language(document.language) if document.language else "",
        seller=_seller_of(document.seller),
        client=Client(**_given(document.client)),
        lines=lines,
        discount=Decimal(document.discount_total) - sum((line.discount for line in lines), ZERO),
        taxes=tuple(
            Tax(**msgspec.structs.asdict(rate), base=Decimal(tax.base), amount=Decimal(tax.amount))
            for tax, rate in zip(document.taxes, taxes, strict=True)
        ),
        payments=(Payment(paid_on=document.issue_date, amount=paid),) if paid else (),
        credits=tuple(
            Credit(id="", number=credit.number, issued_on=credit.issue_date, amount=Decimal(credit.amount))
            for credit in document.credit_notes
        ),
        preceding=_preceding_of(document),
        po_number=document.po_number or "",
        buyer_reference=document.buyer_reference or "",
        delivery=document.delivery,
        notes=document.notes or "",
        origin=Origin(**_given(document.source)),
        warnings=tuple(document.warnings),
        pdf=document.pdf or "",
    )


def _seller_of(document: SellerDocument) -> Business:
    """The business. What it says of accounts is checked: a document may come from anywhere, and money goes there."""
    given = _given(document)
    checked = {field: given.pop(field) for field in _CHECKED if field in given}
    try:
        return with_fields(Business(**given), checked)
    except UsageError as failure:
        raise NotUnderstood(failure.message, hint=failure.hint) from None


def _preceding_of(document: InvoiceDocument) -> Preceding | None:
    before = document.preceding_invoice
    if (before is None) != (document.type == "invoice"):
        raise NotUnderstood(
            "A credit note names the invoice that it takes back, and an invoice names none.",
            hint="Correct `type` or `preceding_invoice`.",
        )
    return (
        Preceding(id="", number=before.number, issue_date=before.issue_date, lines=tuple(before.lines))
        if before
        else None
    )


def _tax_rate(tax: TaxDocument) -> TaxRate:
    return TaxRate(tax.name, Decimal(tax.rate), tax.category or "", tax.reason or "")


def _tax_of(line: LineDocument, taxes: list[TaxRate]) -> TaxRate | None:
    """The tax of a line among those of the invoice; a category tells taxes of one rate apart."""
    if not line.tax_rate:
        return None
    rate = Decimal(line.tax_rate)
    alike = (tax for tax in taxes if tax.rate == rate and line.tax_category in {None, tax.category or None})
    return next(alike, TaxRate("Tax", rate, line.tax_category or ""))


def _given(part: Struct) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(part).items() if value is not None}


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

"""The invoice: frozen, complete, and adding itself up."""

import hashlib
from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import force_setattr

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.money import LARGEST_AMOUNT, ZERO
from voiceinvoice.domain.party import Business, Client, TaxRate
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.transcript import SourceKind
from voiceinvoice.domain.vat import Category, category_of

#: `credited`: an invoice that credit notes take back in full; `issued`: a credit note that has its number.
Status = Literal["draft", "open", "paid", "credited", "void", "issued"]


class Line(Struct, frozen=True, kw_only=True):
    """A billed item, net of tax. `amount` is quantity x unit price before `discount`, which is positive."""

    description: str
    quantity: Decimal
    unit: str = ""
    unit_price: Decimal
    discount: Decimal = ZERO
    tax: TaxRate | None = None
    amount: Decimal

    @property
    def net(self) -> Decimal:
        """What the line comes to after its own discount."""
        return self.amount - self.discount


class Tax(Struct, frozen=True, kw_only=True):
    """The tax of all lines with one rate: `base` is net after every discount; the rest is its TaxRate's."""

    name: str
    rate: Decimal
    base: Decimal
    amount: Decimal
    category: Category = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.category:
            force_setattr(self, "category", category_of(self.name, self.rate))


class Payment(Struct, frozen=True, kw_only=True):
    """Money received on an invoice; below zero, money given back."""

    paid_on: date
    amount: Decimal
    note: str = ""


class Credit(Struct, frozen=True, kw_only=True):
    """A credit note on an invoice: its id, and how much it takes back, tax included.

    `number` is the credit note's; empty only while that is being given.
    """

    id: str
    number: str = ""
    issued_on: date
    amount: Decimal


class Preceding(Struct, frozen=True, kw_only=True):
    """The invoice that a credit note takes back, as it was issued (EN 16931, BG-3).

    `lines` has, for each line of the credit note, the number of the invoice's line that it takes back, counted from 1;
    0 where it is an amount and no line.
    """

    id: str
    number: str
    issue_date: date
    lines: tuple[int, ...] = ()


class Origin(Struct, frozen=True, kw_only=True):
    """What an invoice was made from: the transcript's kind, name and digest, and the engine that read it."""

    kind: SourceKind = "text"
    name: str = ""
    digest: str = ""
    engine: str = ""
    model: str = ""


def identity(owner: str, digest: str, repeat: int = 0) -> str:
    """The id of the invoice that `owner` makes of a transcript: the same words give the same id, `repeat` tells
    deliberate repeats apart. So two processes billing one transcript cannot make two invoices."""
    return "inv_" + hashlib.sha256(f"{owner}\n{digest}\n{repeat}".encode()).hexdigest()[:32]


class Invoice(Struct, frozen=True, kw_only=True):
    """A complete invoice, or the credit note on one, whose amounts are positive too.

    All amounts are in `currency`, rounded to its minor unit.

    `seller` and `client` are snapshots: later changes to the saved records leave an invoice as it was. `number` is
    empty until it is issued. `language` is what it is written in; empty, it is that of the seller's locale.
    `discount` is the reduction of the whole, net, on top of the lines' own. `replaces` and `replaced_by` are ids of
    invoices; `rev` is the stored revision, 0 before there is one. `preceding` makes it a credit note; `credits` are
    the credit notes on it.
    """

    id: str
    status: Status = "draft"
    number: str = ""
    issue_date: date
    terms: Terms | None = None
    due_date: date | None = None
    currency: str
    language: str = ""
    seller: Business
    client: Client
    lines: tuple[Line, ...]
    discount: Decimal = ZERO
    taxes: tuple[Tax, ...] = ()
    payments: tuple[Payment, ...] = ()
    credits: tuple[Credit, ...] = ()
    preceding: Preceding | None = None
    po_number: str = ""
    buyer_reference: str = ""
    delivery: Delivery | None = None
    notes: str = ""
    origin: Origin = Origin()
    warnings: tuple[Notice, ...] = ()
    transcript: str = ""
    replaces: str = ""
    replaced_by: str = ""
    void_reason: str = ""
    pdf: str = ""
    rev: int = 0

    @property
    def reference(self) -> str:
        """What people call it: its number, or `draft-` and the first digits of its id."""
        return self.number or f"draft-{self.id.removeprefix('inv_')[:8]}"

    @property
    def subtotal(self) -> Decimal:
        """The lines, net, before every discount."""
        return sum((line.amount for line in self.lines), ZERO)

    @property
    def line_discount_total(self) -> Decimal:
        """The discounts of single lines."""
        return sum((line.discount for line in self.lines), ZERO)

    @property
    def net_lines(self) -> Decimal:
        """The lines after their own discounts."""
        return self.subtotal - self.line_discount_total

    @property
    def net_total(self) -> Decimal:
        """What is owed before tax."""
        return self.net_lines - self.discount

    @property
    def discount_total(self) -> Decimal:
        """All discounts, of lines and of the whole."""
        return self.line_discount_total + self.discount

    @property
    def tax_total(self) -> Decimal:
        """All taxes."""
        return sum((tax.amount for tax in self.taxes), ZERO)

    @property
    def total(self) -> Decimal:
        """What the client owes before any payment."""
        return self.net_total + self.tax_total

    @property
    def amount_paid(self) -> Decimal:
        """All payments, a deposit included."""
        return sum((payment.amount for payment in self.payments), ZERO)

    @property
    def is_credit_note(self) -> bool:
        """It takes an invoice back, or a part of one."""
        return self.preceding is not None

    @property
    def amount_credited(self) -> Decimal:
        """What credit notes take back of it."""
        return sum((credit.amount for credit in self.credits), ZERO)

    @property
    def amount_settled(self) -> Decimal:
        """What is not owed any more: paid, or taken back."""
        return self.amount_paid + self.amount_credited

    @property
    def balance_due(self) -> Decimal:
        """What is left to pay; below zero, what is left to give back."""
        return self.total - self.amount_settled

    @property
    def is_payable(self) -> bool:
        """It asks for money: something is left to pay, it is not void, and it is no credit note."""
        return self.status in {"draft", "open"} and not self.is_credit_note and self.balance_due > ZERO

    @property
    def is_credited(self) -> bool:
        """Credit notes take back all of it."""
        return bool(self.credits) and self.amount_credited == self.total


def check_amounts(invoice: Invoice) -> None:
    """Raises NotUnderstood for an invoice without lines, below zero, too large, paid or credited beyond its total."""
    if not invoice.lines:
        raise NotUnderstood("Nothing to bill was heard.", hint="Say what was done and for how much.")
    if invoice.total < 0:
        raise NotUnderstood(
            f"The total would be {invoice.total} {invoice.currency}, below zero.",
            hint="Check for a negative price, or a discount or credit larger than the work.",
        )
    if any(
        abs(amount) >= LARGEST_AMOUNT
        for amount in (invoice.total, invoice.subtotal, *(i.amount for i in invoice.lines))
    ):
        raise NotUnderstood("An amount is too large to be an invoice's.", hint="Check the quantities and prices.")
    if invoice.amount_paid > invoice.total:
        raise NotUnderstood(
            f"{invoice.amount_paid} paid is more than the total of {invoice.total} {invoice.currency}.",
            hint="Check the deposit and the prices.",
        )
    if invoice.amount_credited > invoice.total:
        raise NotUnderstood(f"{invoice.amount_credited} credited is more than {invoice.total} {invoice.currency}.")

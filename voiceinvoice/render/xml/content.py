"""What an e-invoice says, in the terms of EN 16931, whichever syntax it is written in.

BT and BG numbers are the business terms and groups of EN 16931-1.
"""

from datetime import date
from decimal import Decimal

from msgspec import Struct

from voiceinvoice.domain.delivery import Delivery
from voiceinvoice.domain.identifiers import Identifier
from voiceinvoice.domain.invoice import Preceding
from voiceinvoice.domain.party import Address
from voiceinvoice.domain.vat import Category
from voiceinvoice.render.xml.profiles import Profile

#: UNTDID 5189 and its words: a reduction without a closer reason.
DISCOUNT_CODE, DISCOUNT = "95", "Discount"


def street_lines(address: Address) -> tuple[str, str, str]:
    """The lines of an address in the three that there are (BT-35, 36, 162); what is left over goes to the last."""
    lines = [*address.lines, "", "", ""]
    return lines[0], lines[1], ", ".join(line for line in lines[2:] if line)


class Party(Struct, frozen=True, kw_only=True):
    """Seller or buyer (BG-4, BG-7). `tax_number` is a tax number that is no VAT identifier."""

    name: str
    email: str
    phone: str
    address: Address
    vat_id: str
    tax_number: str
    legal_id: Identifier
    electronic_address: Identifier


class Vat(Struct, frozen=True, kw_only=True):
    """A category and its rate in percent, None where there can be none (category O)."""

    category: Category
    rate: Decimal | None


class VatSum(Struct, frozen=True, kw_only=True):
    """One entry of the breakdown (BG-23). Reasons only where a category needs one."""

    category: Category
    rate: Decimal
    base: Decimal
    tax: Decimal
    reason: str
    reason_code: str


class Allowance(Struct, frozen=True):
    """A share of the discount on the whole (BG-20)."""

    amount: Decimal
    vat: Vat


class Item(Struct, frozen=True, kw_only=True):
    """A line (BG-25). `unit_word` is the unit's own word where no code says it."""

    number: int
    name: str
    quantity: Decimal
    unit: str
    unit_word: str
    price: Decimal
    discount: Decimal
    net: Decimal
    vat: Vat


class PaymentMeans(Struct, frozen=True, kw_only=True):
    """How to pay (BG-16, BG-17). `account` is one that has no IBAN; `bank` a BIC, or else a national code."""

    code: str
    text: str
    iban: str
    account: str
    bank: str
    account_name: str
    reference: str


class Content(Struct, frozen=True, kw_only=True):
    """A whole e-invoice. Amounts are in `currency` and have at most two decimals.

    `preceding` is the invoice that a credit note takes back (BG-3).
    """

    profile: Profile
    type_code: str
    preceding: Preceding | None
    number: str
    issue_date: date
    due_date: date | None
    currency: str
    note: str
    buyer_reference: str
    order: str
    seller: Party
    buyer: Party
    delivery: Delivery | None
    delivered_to: Address | None
    payment: PaymentMeans | None
    items: tuple[Item, ...]
    allowances: tuple[Allowance, ...]
    vat: tuple[VatSum, ...]
    net_lines: Decimal
    discount: Decimal
    net_total: Decimal
    tax_total: Decimal
    total: Decimal
    paid: Decimal
    due: Decimal

"""An invoice read for what an e-invoice says. Every amount is the invoice's own; nothing is added up here."""

import re
from collections.abc import Callable
from decimal import Decimal

from voiceinvoice.domain.breakdown import VatGroup, group_of, vat_groups
from voiceinvoice.domain.identifiers import EMAIL, Identifier, identifier, vat_id
from voiceinvoice.domain.invoice import Invoice, Line
from voiceinvoice.domain.money import minor_units, round_money
from voiceinvoice.domain.party import Address, Business, Client
from voiceinvoice.domain.paying.epc import SEPA
from voiceinvoice.domain.paying.references import reference_of
from voiceinvoice.domain.vat import NAMES, Category
from voiceinvoice.render.xml.content import Allowance, Content, Item, Party, PaymentMeans, Vat, VatSum
from voiceinvoice.render.xml.profiles import Profile
from voiceinvoice.render.xml.units import is_coded, unit_code

# UNTDID 1001: a commercial invoice, and a credit note.
_INVOICE, _CREDIT_NOTE = "380", "381"
# UNTDID 4461: credit transfer, SEPA credit transfer, and an instrument that is not defined.
_TRANSFER, _SEPA, _UNDEFINED = "30", "58", "1"
_REASON_CODES = {"AE": "VATEX-EU-AE", "K": "VATEX-EU-IC", "G": "VATEX-EU-G", "O": "VATEX-EU-O"}
_REASON_CODE = re.compile(r"VATEX-[A-Z0-9.-]+")
_REASONS = {category: name for name, category in NAMES.items()}
#: The most decimals that EN 16931 allows an amount (BR-DEC rules).
DECIMALS = 2

Money = Callable[[Decimal], Decimal]


def content_of(invoice: Invoice, profile: Profile) -> Content:
    """The content of an invoice that is complete for `profile` (see completeness.py)."""

    def money(amount: Decimal) -> Decimal:
        exact = round_money(amount, invoice.currency)
        return exact if minor_units(invoice.currency) <= DECIMALS else exact.quantize(Decimal(1).scaleb(-DECIMALS))

    groups = vat_groups(invoice)
    is_outside = has_no_vat(groups)
    return Content(
        profile=profile,
        type_code=_CREDIT_NOTE if invoice.is_credit_note else _INVOICE,
        preceding=invoice.preceding,
        number=invoice.number,
        issue_date=invoice.issue_date,
        due_date=invoice.due_date,
        currency=invoice.currency,
        note=invoice.notes.strip(),
        buyer_reference=invoice.buyer_reference,
        order=invoice.po_number,
        seller=_party(invoice.seller, profile, is_outside=is_outside),
        buyer=_party(invoice.client, profile, is_outside=is_outside),
        delivery=invoice.delivery,
        delivered_to=invoice.client.address if any(group.category == "K" for group in groups) else None,
        payment=_payment_means(invoice),
        items=tuple(_item(number, line, money) for number, line in enumerate(invoice.lines, start=1)),
        allowances=tuple(
            Allowance(money(group.discount), _vat(group.category, group.rate)) for group in groups if group.discount
        ),
        vat=tuple(_vat_sum(group, money) for group in groups),
        net_lines=money(invoice.net_lines),
        discount=money(invoice.discount),
        net_total=money(invoice.net_total),
        tax_total=money(invoice.tax_total),
        total=money(invoice.total),
        paid=money(invoice.amount_settled),
        due=money(invoice.balance_due),
    )


def has_no_vat(groups: tuple[VatGroup, ...]) -> bool:
    """Nothing of it is within the scope of VAT: it says so, or no line says anything of a tax."""
    return all(group.category in {"", "O"} for group in groups)


def reach(party: Business | Client, profile: Profile) -> Identifier:
    """Where e-invoices reach a party, its e-mail address where the profile takes that; empty where nothing is known."""
    if party.electronic_address:
        return identifier(party.electronic_address)
    is_mail = party.email and profile.needs_addresses and profile.email_serves
    return Identifier(EMAIL, party.email) if is_mail else Identifier("", "")


def _party(party: Business | Client, profile: Profile, *, is_outside: bool) -> Party:
    # BR-O-02: an invoice outside the scope of VAT must not have VAT identifiers, but numbers of other kinds it may.
    number = "" if is_outside else vat_id(party.tax_id)
    return Party(
        name=party.name,
        email=party.email,
        phone=party.phone,
        address=party.address or Address(),
        vat_id=number,
        tax_number="" if number else party.tax_id,
        legal_id=identifier(party.legal_id),
        electronic_address=reach(party, profile),
    )


def _payment_means(invoice: Invoice) -> PaymentMeans | None:
    seller = invoice.seller
    account = "" if seller.iban else seller.account_number
    if not (seller.iban or account or seller.payment_details):
        return None
    is_sepa = invoice.currency == "EUR" and seller.iban[:2] in SEPA
    code = _SEPA if is_sepa else _TRANSFER if seller.iban or account else _UNDEFINED
    return PaymentMeans(
        code=code,
        text="; ".join(seller.payment_details.split("\n")),
        iban=seller.iban,
        account=account,
        bank=seller.bic or (seller.bank_code if account else ""),
        account_name=seller.account_holder or seller.name,
        reference=reference_of(invoice),
    )


def _item(number: int, line: Line, money: Money) -> Item:
    return Item(
        number=number,
        name=" ".join(line.description.split()),
        quantity=line.quantity,
        unit=unit_code(line.unit),
        unit_word="" if is_coded(line.unit) else line.unit,
        price=line.unit_price,
        discount=money(line.discount),
        net=money(line.net),
        vat=_vat(*group_of(line.tax)),
    )


def _vat(category: Category, rate: Decimal) -> Vat:
    stated = category or "O"
    return Vat(category=stated, rate=None if stated == "O" else rate)


def _vat_sum(group: VatGroup, money: Money) -> VatSum:
    category = group.category or "O"
    reason, code = "", ""
    if category not in {"S", "Z"}:
        reason = group.reason or _REASONS[category]
        code = _REASON_CODES.get(category, "")
        if _REASON_CODE.fullmatch(reason):
            reason, code = "", reason
    return VatSum(
        category=category,
        rate=group.rate,
        base=money(group.base),
        tax=money(group.tax),
        reason=reason,
        reason_code=code,
    )

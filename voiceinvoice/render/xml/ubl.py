"""UBL 2.1 invoices (OASIS), in the subset of EN 16931 and in the order of its schema."""

from decimal import Decimal
from xml.etree.ElementTree import Element

from voiceinvoice.domain.party import Address
from voiceinvoice.render.xml.content import (
    DISCOUNT,
    DISCOUNT_CODE,
    Content,
    Item,
    Party,
    PaymentMeans,
    Vat,
    street_lines,
)
from voiceinvoice.render.xml.elements import add, add_filled, document, scheme, write

_OASIS = "urn:oasis:names:specification:ubl:schema:xsd:"
_PARTS = {"cac": f"{_OASIS}CommonAggregateComponents-2", "cbc": f"{_OASIS}CommonBasicComponents-2"}


def write_ubl(content: Content) -> bytes:
    """The content as a UBL invoice or, where it takes one back, as the credit note that UBL has a schema of its own
    for."""
    kind = "CreditNote" if content.preceding else "Invoice"
    root = document(kind, {"": f"{_OASIS}{kind}-2", **_PARTS})
    _add_head(root, content, kind)
    _add_party(add(root, "cac:AccountingSupplierParty/cac:Party"), content.seller, has_contact=True)
    _add_party(add(root, "cac:AccountingCustomerParty/cac:Party"), content.buyer, has_contact=False)
    _add_delivery(root, content)
    if content.payment:
        _add_payment_means(root, content.payment)
    for allowance in content.allowances:
        _add_vat(_add_allowance(root, allowance.amount, content.currency), "cac:TaxCategory", allowance.vat)
    _add_taxes(root, content)
    _add_totals(root, content)
    for item in content.items:
        _add_line(root, item, content.currency, kind)
    return write(root)


def _add_head(root: Element, content: Content, kind: str) -> None:
    add(root, "cbc:CustomizationID", content.profile.specification)
    add_filled(root, "cbc:ProfileID", content.profile.process)
    add(root, "cbc:ID", content.number)
    add(root, "cbc:IssueDate", content.issue_date)
    if content.due_date:
        add(root, "cbc:DueDate", content.due_date)
    add(root, f"cbc:{kind}TypeCode", content.type_code)
    add_filled(root, "cbc:Note", content.note)
    add(root, "cbc:DocumentCurrencyCode", content.currency)
    add_filled(root, "cbc:BuyerReference", content.buyer_reference)
    if content.delivery and content.delivery.end:
        period = add(root, "cac:InvoicePeriod")
        add(period, "cbc:StartDate", content.delivery.start)
        add(period, "cbc:EndDate", content.delivery.end)
    add_filled(root, "cac:OrderReference/cbc:ID", content.order)
    if content.preceding:
        before = add(root, "cac:BillingReference/cac:InvoiceDocumentReference")
        add(before, "cbc:ID", content.preceding.number)
        add(before, "cbc:IssueDate", content.preceding.issue_date)


def _add_party(parent: Element, party: Party, *, has_contact: bool) -> None:
    address = party.electronic_address
    add_filled(parent, "cbc:EndpointID", address.value, **scheme(address.scheme))
    if not has_contact:
        add_filled(parent, "cac:PartyIdentification/cbc:ID", party.tax_number)
    _add_address(add(parent, "cac:PostalAddress"), party.address)
    if party.vat_id:
        _add_tax_scheme(parent, party.vat_id, "VAT")
    if has_contact and party.tax_number:
        _add_tax_scheme(parent, party.tax_number, "FC")
    entity = add(parent, "cac:PartyLegalEntity")
    add(entity, "cbc:RegistrationName", party.name)
    add_filled(entity, "cbc:CompanyID", party.legal_id.value, **scheme(party.legal_id.scheme))
    if has_contact and (party.phone or party.email):
        contact = add(parent, "cac:Contact")
        add(contact, "cbc:Name", party.name)
        add_filled(contact, "cbc:Telephone", party.phone)
        add_filled(contact, "cbc:ElectronicMail", party.email)


def _add_tax_scheme(parent: Element, number: str, kind: str) -> None:
    registered = add(parent, "cac:PartyTaxScheme")
    add(registered, "cbc:CompanyID", number)
    add(registered, "cac:TaxScheme/cbc:ID", kind)


def _add_address(parent: Element, address: Address) -> None:
    first, second, third = street_lines(address)
    add_filled(parent, "cbc:StreetName", first)
    add_filled(parent, "cbc:AdditionalStreetName", second)
    add_filled(parent, "cbc:CityName", address.city)
    add_filled(parent, "cbc:PostalZone", address.postal_code)
    add_filled(parent, "cbc:CountrySubentity", address.region)
    add_filled(parent, "cac:AddressLine/cbc:Line", third)
    add(parent, "cac:Country/cbc:IdentificationCode", address.country)


def _add_delivery(root: Element, content: Content) -> None:
    is_one_day = content.delivery and not content.delivery.end
    if not (is_one_day or content.delivered_to):
        return
    delivery = add(root, "cac:Delivery")
    if content.delivery and is_one_day:
        add(delivery, "cbc:ActualDeliveryDate", content.delivery.start)
    if content.delivered_to:
        _add_address(add(delivery, "cac:DeliveryLocation/cac:Address"), content.delivered_to)


def _add_payment_means(root: Element, payment: PaymentMeans) -> None:
    means = add(root, "cac:PaymentMeans")
    code = add(means, "cbc:PaymentMeansCode", payment.code)
    if payment.text:
        code.set("name", payment.text)
    add(means, "cbc:PaymentID", payment.reference)
    if payment.iban or payment.account:
        account = add(means, "cac:PayeeFinancialAccount")
        add(account, "cbc:ID", payment.iban or payment.account)
        add(account, "cbc:Name", payment.account_name)
        add_filled(account, "cac:FinancialInstitutionBranch/cbc:ID", payment.bank)


def _add_allowance(parent: Element, amount: Decimal, currency: str) -> Element:
    allowance = add(parent, "cac:AllowanceCharge")
    add(allowance, "cbc:ChargeIndicator", "false")
    add(allowance, "cbc:AllowanceChargeReasonCode", DISCOUNT_CODE)
    add(allowance, "cbc:AllowanceChargeReason", DISCOUNT)
    add(allowance, "cbc:Amount", amount, currencyID=currency)
    return allowance


def _add_vat(parent: Element, name: str, vat: Vat) -> None:
    category = add(parent, name)
    add(category, "cbc:ID", vat.category)
    if vat.rate is not None:
        add(category, "cbc:Percent", vat.rate)
    add(category, "cac:TaxScheme/cbc:ID", "VAT")


def _add_taxes(root: Element, content: Content) -> None:
    total = add(root, "cac:TaxTotal")
    add(total, "cbc:TaxAmount", content.tax_total, currencyID=content.currency)
    for part in content.vat:
        subtotal = add(total, "cac:TaxSubtotal")
        add(subtotal, "cbc:TaxableAmount", part.base, currencyID=content.currency)
        add(subtotal, "cbc:TaxAmount", part.tax, currencyID=content.currency)
        category = add(subtotal, "cac:TaxCategory")
        add(category, "cbc:ID", part.category)
        add(category, "cbc:Percent", part.rate)
        add_filled(category, "cbc:TaxExemptionReasonCode", part.reason_code)
        add_filled(category, "cbc:TaxExemptionReason", part.reason)
        add(category, "cac:TaxScheme/cbc:ID", "VAT")


def _add_totals(root: Element, content: Content) -> None:
    totals = add(root, "cac:LegalMonetaryTotal")
    amounts = {
        "LineExtensionAmount": content.net_lines,
        "TaxExclusiveAmount": content.net_total,
        "TaxInclusiveAmount": content.total,
        "AllowanceTotalAmount": content.discount,
        "PrepaidAmount": content.paid,
        "PayableAmount": content.due,
    }
    for name, amount in amounts.items():
        if amount or name not in {"AllowanceTotalAmount", "PrepaidAmount"}:
            add(totals, f"cbc:{name}", amount, currencyID=content.currency)


def _add_line(root: Element, item: Item, currency: str, kind: str) -> None:
    line = add(root, f"cac:{kind}Line")
    add(line, "cbc:ID", item.number)
    add(
        line,
        "cbc:CreditedQuantity" if kind == "CreditNote" else "cbc:InvoicedQuantity",
        item.quantity,
        unitCode=item.unit,
    )
    add(line, "cbc:LineExtensionAmount", item.net, currencyID=currency)
    if item.discount:
        _add_allowance(line, item.discount, currency)
    product = add(line, "cac:Item")
    add(product, "cbc:Name", item.name)
    _add_vat(product, "cac:ClassifiedTaxCategory", item.vat)
    if item.unit_word:
        attribute = add(product, "cac:AdditionalItemProperty")
        add(attribute, "cbc:Name", "Unit")
        add(attribute, "cbc:Value", item.unit_word)
    add(line, "cac:Price/cbc:PriceAmount", item.price, currencyID=currency)

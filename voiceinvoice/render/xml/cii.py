"""UN/CEFACT Cross Industry Invoices (D16B), in the subset of EN 16931 and in the order of their schema."""

from datetime import date
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

_UNCEFACT = "urn:un:unece:uncefact:data:standard:"
_NAMESPACES = {
    "rsm": f"{_UNCEFACT}CrossIndustryInvoice:100",
    "ram": f"{_UNCEFACT}ReusableAggregateBusinessInformationEntity:100",
    "qdt": f"{_UNCEFACT}QualifiedDataType:100",
    "udt": f"{_UNCEFACT}UnqualifiedDataType:100",
}


def write_cii(content: Content) -> bytes:
    """The content as a Cross Industry Invoice."""
    root = document("rsm:CrossIndustryInvoice", _NAMESPACES)
    context = add(root, "rsm:ExchangedDocumentContext")
    add_filled(context, "ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID", content.profile.process)
    add(context, "ram:GuidelineSpecifiedDocumentContextParameter/ram:ID", content.profile.specification)
    exchanged = add(root, "rsm:ExchangedDocument")
    add(exchanged, "ram:ID", content.number)
    add(exchanged, "ram:TypeCode", content.type_code)
    _add_date(exchanged, "ram:IssueDateTime", content.issue_date)
    add_filled(exchanged, "ram:IncludedNote/ram:Content", content.note)
    transaction = add(root, "rsm:SupplyChainTradeTransaction")
    for item in content.items:
        _add_line(transaction, item)
    _add_agreement(transaction, content)
    _add_delivery(transaction, content)
    _add_settlement(transaction, content)
    return write(root)


def _add_date(parent: Element, path: str, day: date) -> None:
    add(parent, f"{path}/udt:DateTimeString", f"{day:%Y%m%d}", format="102")


def _add_line(transaction: Element, item: Item) -> None:
    line = add(transaction, "ram:IncludedSupplyChainTradeLineItem")
    add(line, "ram:AssociatedDocumentLineDocument/ram:LineID", item.number)
    product = add(line, "ram:SpecifiedTradeProduct")
    add(product, "ram:Name", item.name)
    if item.unit_word:
        attribute = add(product, "ram:ApplicableProductCharacteristic")
        add(attribute, "ram:Description", "Unit")
        add(attribute, "ram:Value", item.unit_word)
    add(line, "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount", item.price)
    add(line, "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity", item.quantity, unitCode=item.unit)
    settlement = add(line, "ram:SpecifiedLineTradeSettlement")
    tax = add(settlement, "ram:ApplicableTradeTax")
    add(tax, "ram:TypeCode", "VAT")
    _add_category(tax, item.vat)
    if item.discount:
        _add_allowance(settlement, item.discount)
    add(settlement, "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount", item.net)


def _add_category(tax: Element, vat: Vat) -> None:
    add(tax, "ram:CategoryCode", vat.category)
    if vat.rate is not None:
        add(tax, "ram:RateApplicablePercent", vat.rate)


def _add_allowance(settlement: Element, amount: Decimal) -> Element:
    allowance = add(settlement, "ram:SpecifiedTradeAllowanceCharge")
    add(allowance, "ram:ChargeIndicator/udt:Indicator", "false")
    add(allowance, "ram:ActualAmount", amount)
    add(allowance, "ram:ReasonCode", DISCOUNT_CODE)
    add(allowance, "ram:Reason", DISCOUNT)
    return allowance


def _add_agreement(transaction: Element, content: Content) -> None:
    agreement = add(transaction, "ram:ApplicableHeaderTradeAgreement")
    add_filled(agreement, "ram:BuyerReference", content.buyer_reference)
    _add_party(add(agreement, "ram:SellerTradeParty"), content.seller, has_contact=True)
    _add_party(add(agreement, "ram:BuyerTradeParty"), content.buyer, has_contact=False)
    add_filled(agreement, "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID", content.order)


def _add_party(parent: Element, party: Party, *, has_contact: bool) -> None:
    if not has_contact:
        add_filled(parent, "ram:ID", party.tax_number)
    add(parent, "ram:Name", party.name)
    legal_id = party.legal_id
    add_filled(parent, "ram:SpecifiedLegalOrganization/ram:ID", legal_id.value, **scheme(legal_id.scheme))
    if has_contact and (party.phone or party.email):
        contact = add(parent, "ram:DefinedTradeContact")
        add(contact, "ram:PersonName", party.name)
        add_filled(contact, "ram:TelephoneUniversalCommunication/ram:CompleteNumber", party.phone)
        add_filled(contact, "ram:EmailURIUniversalCommunication/ram:URIID", party.email)
    _add_address(add(parent, "ram:PostalTradeAddress"), party.address)
    address = party.electronic_address
    add_filled(parent, "ram:URIUniversalCommunication/ram:URIID", address.value, **scheme(address.scheme))
    add_filled(parent, "ram:SpecifiedTaxRegistration/ram:ID", party.vat_id, schemeID="VA")
    if has_contact:
        add_filled(parent, "ram:SpecifiedTaxRegistration/ram:ID", party.tax_number, schemeID="FC")


def _add_address(parent: Element, address: Address) -> None:
    first, second, third = street_lines(address)
    add_filled(parent, "ram:PostcodeCode", address.postal_code)
    add_filled(parent, "ram:LineOne", first)
    add_filled(parent, "ram:LineTwo", second)
    add_filled(parent, "ram:LineThree", third)
    add_filled(parent, "ram:CityName", address.city)
    add(parent, "ram:CountryID", address.country)
    add_filled(parent, "ram:CountrySubDivisionName", address.region)


def _add_delivery(transaction: Element, content: Content) -> None:
    delivery = add(transaction, "ram:ApplicableHeaderTradeDelivery")
    if content.delivered_to:
        _add_address(add(delivery, "ram:ShipToTradeParty/ram:PostalTradeAddress"), content.delivered_to)
    if content.delivery and not content.delivery.end:
        event = add(delivery, "ram:ActualDeliverySupplyChainEvent")
        _add_date(event, "ram:OccurrenceDateTime", content.delivery.start)


def _add_settlement(transaction: Element, content: Content) -> None:
    settlement = add(transaction, "ram:ApplicableHeaderTradeSettlement")
    if content.payment:
        add(settlement, "ram:PaymentReference", content.payment.reference)
    add(settlement, "ram:InvoiceCurrencyCode", content.currency)
    if content.payment:
        _add_payment_means(settlement, content.payment)
    _add_taxes(settlement, content)
    if content.delivery and content.delivery.end:
        period = add(settlement, "ram:BillingSpecifiedPeriod")
        _add_date(period, "ram:StartDateTime", content.delivery.start)
        _add_date(period, "ram:EndDateTime", content.delivery.end)
    for allowance in content.allowances:
        tax = add(_add_allowance(settlement, allowance.amount), "ram:CategoryTradeTax")
        add(tax, "ram:TypeCode", "VAT")
        _add_category(tax, allowance.vat)
    if content.due_date:
        _add_date(settlement, "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime", content.due_date)
    _add_totals(settlement, content)
    if content.preceding:
        before = add(settlement, "ram:InvoiceReferencedDocument")
        add(before, "ram:IssuerAssignedID", content.preceding.number)
        day = f"{content.preceding.issue_date:%Y%m%d}"
        add(before, "ram:FormattedIssueDateTime/qdt:DateTimeString", day, format="102")


def _add_payment_means(settlement: Element, payment: PaymentMeans) -> None:
    means = add(settlement, "ram:SpecifiedTradeSettlementPaymentMeans")
    add(means, "ram:TypeCode", payment.code)
    add_filled(means, "ram:Information", payment.text)
    if payment.iban or payment.account:
        account = add(means, "ram:PayeePartyCreditorFinancialAccount")
        add_filled(account, "ram:IBANID", payment.iban)
        add(account, "ram:AccountName", payment.account_name)
        add_filled(account, "ram:ProprietaryID", payment.account)
        add_filled(means, "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID", payment.bank)


def _add_taxes(settlement: Element, content: Content) -> None:
    for part in content.vat:
        tax = add(settlement, "ram:ApplicableTradeTax")
        add(tax, "ram:CalculatedAmount", part.tax)
        add(tax, "ram:TypeCode", "VAT")
        add_filled(tax, "ram:ExemptionReason", part.reason)
        add(tax, "ram:BasisAmount", part.base)
        add(tax, "ram:CategoryCode", part.category)
        add_filled(tax, "ram:ExemptionReasonCode", part.reason_code)
        add(tax, "ram:RateApplicablePercent", part.rate)


def _add_totals(settlement: Element, content: Content) -> None:
    sums = add(settlement, "ram:SpecifiedTradeSettlementHeaderMonetarySummation")
    add(sums, "ram:LineTotalAmount", content.net_lines)
    if content.discount:
        add(sums, "ram:AllowanceTotalAmount", content.discount)
    add(sums, "ram:TaxBasisTotalAmount", content.net_total)
    add(sums, "ram:TaxTotalAmount", content.tax_total, currencyID=content.currency)
    add(sums, "ram:GrandTotalAmount", content.total)
    if content.paid:
        add(sums, "ram:TotalPrepaidAmount", content.paid)
    add(sums, "ram:DuePayableAmount", content.due)

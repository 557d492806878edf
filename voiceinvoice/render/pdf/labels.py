"""The words that the page itself says, by language. Another language is one more entry in LABELS."""

from decimal import Decimal

from msgspec import Struct

#: Singular and plural of the units that people bill in; a unit that is not here is printed as it was said.
_ENGLISH_UNITS = dict(
    pair.split(":")
    for pair in (
        "hour:hours minute:minutes day:days night:nights week:weeks month:months quarter:quarters year:years "
        "page:pages word:words item:items piece:pieces unit:units visit:visits session:sessions lesson:lessons "
        "person:people guest:guests room:rooms trip:trips job:jobs call:calls user:users seat:seats license:licenses "
        "licence:licences ticket:tickets photo:photos image:images video:videos post:posts article:articles box:boxes "
        "bag:bags bottle:bottles roll:rolls sheet:sheets pallet:pallets load:loads cut:cuts mile:miles "
        "kilometer:kilometers kilometre:kilometres meter:meters metre:metres foot:feet inch:inches yard:yards "
        "acre:acres gallon:gallons liter:liters litre:litres pound:pounds ounce:ounces kilogram:kilograms "
        "gram:grams ton:tons tonne:tonnes"
    ).split()
)


class Labels(Struct, frozen=True, kw_only=True):
    """One language's words. `{…}` in a sentence is filled with values that are formatted already."""

    language: str
    units: dict[str, str]
    invoice: str
    draft: str
    paid: str
    void: str
    seller: str
    client: str
    tax_id: str
    buyer_reference: str
    issue_date: str
    due_date: str
    po_number: str
    delivery: str
    delivery_period: str
    description: str
    quantity: str
    unit_price: str
    tax: str
    amount: str
    line_discount: str
    subtotal: str
    line_discounts: str
    discount: str
    tax_on: str
    total: str
    paid_on: str
    paid_total: str
    amount_due: str
    payment: str
    notes: str
    page_of: str

    def unit(self, name: str, quantity: Decimal) -> str:
        """The unit as it stands after `quantity`: 1 hour, 2 hours."""
        return name if abs(quantity) == 1 else self.units.get(name, name)


LABELS = {
    "en": Labels(
        language="en",
        units=_ENGLISH_UNITS,
        invoice="Invoice",
        draft="DRAFT",
        paid="PAID",
        void="VOID",
        seller="From",
        client="Bill to",
        tax_id="Tax ID {id}",
        buyer_reference="Your reference {text}",
        issue_date="Issue date",
        due_date="Due date",
        po_number="PO number",
        delivery="Delivered",
        delivery_period="{start} to {end}",
        description="Description",
        quantity="Quantity",
        unit_price="Unit price",
        tax="Tax",
        amount="Amount ({currency})",
        line_discount="Discount",
        subtotal="Subtotal",
        line_discounts="Discounts on lines",
        discount="Discount",
        tax_on="{name} {rate} on {base}",
        total="Total",
        paid_on="Paid on {date}",
        paid_total="Paid",
        amount_due="Amount due",
        payment="Payment details",
        notes="Notes",
        page_of="Page {page} of {pages}",
    )
}


def labels_for(language: str) -> Labels:
    """The words of a language (ISO 639-1), English where there are none."""
    return LABELS.get(language, LABELS["en"])

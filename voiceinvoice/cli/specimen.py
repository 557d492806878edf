"""An invoice of one line, to see whether invoices can be drawn."""

from datetime import date
from decimal import Decimal

from voiceinvoice.domain.invoice import Invoice, Line
from voiceinvoice.domain.party import Business, Client

SPECIMEN = Invoice(
    id="specimen",
    issue_date=date(2026, 1, 1),
    currency="USD",
    seller=Business(name="Specimen"),
    client=Client(name="Specimen"),
    lines=(Line(description="Work", quantity=Decimal(1), unit_price=Decimal("1.00"), amount=Decimal("1.00")),),
)

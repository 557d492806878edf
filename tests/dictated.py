"""What the built-in engine bills for words that were said, for tests that look at the invoice."""

from datetime import date

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

TUESDAY = date(2026, 3, 10)


def billed(said: str) -> Invoice:
    """The invoice to Ann Lee for what was `said`."""
    draft = extract(Transcript(text=f"Bill Ann Lee {said}"), Context(today=TUESDAY))
    return finish(draft, invoice_id="t", business=Business(), clients=(), issued=TUESDAY, origin=Origin())

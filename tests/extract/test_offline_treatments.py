"""Why no tax is charged, as people say it and as e-invoices need it."""

from datetime import date

import pytest

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("Two hours of consulting at 80 for Acme, reverse charge.", "AE"),
        ("Two hours of consulting at 80 for Acme, intra-community supply.", "K"),
        ("Two hours of consulting at 80 for Acme, export outside the EU.", "G"),
        ("Two hours of consulting at 80 for Acme, outside the scope of VAT.", "O"),
        (
            "Rechnung an Beta GmbH: zwei Stunden Beratung zu 80 Euro, Steuerschuldnerschaft des Leistungsempfängers.",
            "AE",
        ),
        ("Rechnung an Beta GmbH: zwei Stunden Beratung zu 80 Euro, innergemeinschaftliche Lieferung.", "K"),
        ("Facture pour Beta: deux heures de conseil à 80 euros, autoliquidation.", "AE"),
    ],
)
def test_why_no_tax_is_charged_is_kept_as_it_was_said(words: str, category: str) -> None:
    """Guards e-invoices: a rate of 0 has the treatment that was named, and not a bare nothing."""
    draft = extract(Transcript(text=words), Context(today=date(2026, 3, 10), currency="EUR"))
    said = draft.tax or draft.lines[0].tax
    assert said
    assert (said.value.tax.rate, said.value.tax.category) == (0, category)

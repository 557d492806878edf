"""The headings of a Swiss QR-bill in the four languages that it may have (SIX, Implementation Guidelines, annex D)."""

from msgspec import Struct


class SwissWords(Struct, frozen=True, kw_only=True):
    """One language's headings, which nothing may replace."""

    payment_part: str
    receipt: str
    account: str
    reference: str
    information: str
    payable_by: str
    payable_by_blank: str
    currency: str
    amount: str
    acceptance_point: str


_ENGLISH = SwissWords(
    payment_part="Payment part",
    receipt="Receipt",
    account="Account / Payable to",
    reference="Reference",
    information="Additional information",
    payable_by="Payable by",
    payable_by_blank="Payable by (name/address)",
    currency="Currency",
    amount="Amount",
    acceptance_point="Acceptance point",
)
_WORDS = {
    "en": _ENGLISH,
    "de": SwissWords(
        payment_part="Zahlteil",
        receipt="Empfangsschein",
        account="Konto / Zahlbar an",
        reference="Referenz",
        information="Zusätzliche Informationen",
        payable_by="Zahlbar durch",
        payable_by_blank="Zahlbar durch (Name/Adresse)",
        currency="Währung",
        amount="Betrag",
        acceptance_point="Annahmestelle",
    ),
    "fr": SwissWords(
        payment_part="Section paiement",
        receipt="Récépissé",
        account="Compte / Payable à",
        reference="Référence",
        information="Informations supplémentaires",
        payable_by="Payable par",
        payable_by_blank="Payable par (nom/adresse)",
        currency="Monnaie",
        amount="Montant",
        acceptance_point="Point de dépôt",
    ),
    "it": SwissWords(
        payment_part="Sezione pagamento",
        receipt="Ricevuta",
        account="Conto / Pagabile a",
        reference="Riferimento",
        information="Informazioni supplementari",
        payable_by="Pagabile da",
        payable_by_blank="Pagabile da (nome/indirizzo)",
        currency="Valuta",
        amount="Importo",
        acceptance_point="Punto di accettazione",
    ),
}


def swiss_words(language: str) -> SwissWords:
    """The headings of a language (ISO 639-1), English where a QR-bill has none in it."""
    return _WORDS.get(language, _ENGLISH)

"""What a Swiss QR-bill says (SIX, Implementation Guidelines QR-bill, version 2.3)."""

import re
import unicodedata
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from voiceinvoice.domain.checks import clipped, one_line
from voiceinvoice.domain.errors import PaymentUnfit
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Address
from voiceinvoice.domain.paying.references import is_creditor_reference, is_qr_iban, is_qr_reference, reference_of

_LEAST, _MOST = Decimal("0.01"), Decimal("999999999.99")
_LONGEST_MESSAGE = 140
_COUNTRIES = frozenset({"CH", "LI"})
#: A street with the number of the house behind it, as it is written in Switzerland.
_HOUSE = re.compile(r"(.*\S)\s+(\d{1,5}\s?[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?)?)")
_PLAINER = str.maketrans({"–": "-", "—": "-", "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "…": "..."})


class Person(Struct, frozen=True, kw_only=True):
    """A structured address (type S). `country` is ISO 3166-1 alpha-2."""

    name: str
    street: str
    house: str
    postal_code: str
    town: str
    country: str

    def as_lines(self) -> list[str]:
        """As the page shows it; the country stands before a postal code from abroad."""
        abroad = "" if self.country in _COUNTRIES else f"{self.country}-"
        street = f"{self.street} {self.house}".strip()
        return [line for line in (self.name, street, f"{abroad}{self.postal_code} {self.town}") if line]


class SwissBill(Struct, frozen=True, kw_only=True):
    """A QR-bill. `debtor` is None where the client's address is not known in full; then it is filled in by hand."""

    iban: str
    creditor: Person
    amount: Decimal
    currency: str
    debtor: Person | None
    reference_type: Literal["QRR", "SCOR", "NON"]
    reference: str
    message: str

    @property
    def payload(self) -> str:
        """The 31 lines of the code."""
        return "\n".join(
            [
                *("SPC", "0200", "1", self.iban),
                *_person_lines(self.creditor),
                *[""] * 7,  # the ultimate creditor, for future use
                *(f"{self.amount:.2f}", self.currency),
                *(_person_lines(self.debtor) if self.debtor else [""] * 7),
                *(self.reference_type, self.reference, self.message, "EPD"),
            ]
        )


def swiss_bill(invoice: Invoice) -> SwissBill:
    """The QR-bill of an invoice. Raises PaymentUnfit for one that cannot be paid so."""
    seller = invoice.seller
    if seller.iban[:2] not in _COUNTRIES:
        raise PaymentUnfit("its account must have an IBAN of CH or LI", hint="voiceinvoice business set --iban IBAN")
    if invoice.currency not in {"CHF", "EUR"}:
        raise PaymentUnfit(f"it pays in CHF or EUR only, and this invoice is in {invoice.currency}")
    if not _LEAST <= invoice.balance_due <= _MOST:
        raise PaymentUnfit(f"it takes {_LEAST} to {_MOST}, and {invoice.balance_due} is to be paid")
    creditor = _person(seller.account_holder or seller.name, seller.address)
    if not creditor:
        raise PaymentUnfit(
            "your name, postal code, town and country must be known, in Latin letters",
            hint="voiceinvoice business set --name NAME --address STREET --postal-code CODE --city TOWN --country CC",
        )
    reference = reference_of(invoice)
    if is_qr_iban(seller.iban) and not is_qr_reference(reference):
        raise PaymentUnfit(f"a QR-IBAN needs a reference made of 1 to 26 digits, and {invoice.number!r} has not")
    kind: Literal["QRR", "SCOR", "NON"] = "NON"
    if is_qr_reference(reference) and is_qr_iban(seller.iban):
        kind = "QRR"
    elif is_creditor_reference(reference):
        kind = "SCOR"
    return SwissBill(
        iban=seller.iban,
        creditor=creditor,
        amount=invoice.balance_due,
        currency=invoice.currency,
        debtor=_person(invoice.client.name, invoice.client.address),
        reference_type=kind,
        reference="" if kind == "NON" else reference,
        message=clipped(_latin(invoice.number), _LONGEST_MESSAGE),
    )


def _person(name: str, address: Address | None) -> Person | None:
    """The structured address, None where a part that must be there is missing or is not in Latin letters."""
    if not address:
        return None
    lines = [_latin(line) for line in address.lines]
    street = next((line for line in lines if _HOUSE.fullmatch(line)), lines[0] if lines else "")
    found = _HOUSE.fullmatch(street)
    person = Person(
        name=clipped(_latin(name), 70),
        street=clipped(found[1] if found else street, 70),
        house=found[2] if found else "",
        postal_code=clipped(_latin(address.postal_code), 16),
        town=clipped(_latin(address.city), 35),
        country=address.country,
    )
    return person if person.name and person.postal_code and person.town and person.country else None


def _person_lines(person: Person) -> list[str]:
    return ["S", person.name, person.street, person.house, person.postal_code, person.town, person.country]


def _latin(text: str) -> str:
    """The text in the characters that a QR-bill may have, on one line; empty when it has others.

    They are those of the Latin script up to U+017F, with four letters of Romanian and the euro sign.
    """
    plain = unicodedata.normalize("NFC", one_line(text).translate(_PLAINER))
    letters = [char if _is_allowed(char) else _bare(char) for char in plain]
    return "".join(letters) if all(letters) else ""


def _is_allowed(char: str) -> bool:
    return " " <= char <= "~" or "\u00a0" <= char <= "\u017f" or char in "ȘșȚț€"


def _bare(char: str) -> str:
    """The letter without marks that are not allowed, empty where that is not allowed either."""
    parts = [part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)]
    return "".join(parts) if all(_is_allowed(part) for part in parts) else ""

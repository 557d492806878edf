"""What a payment says so that it finds its invoice: the number, or a reference with check digits made from it."""

import re

from voiceinvoice.domain.errors import PaymentUnfit
from voiceinvoice.domain.identifiers import as_digits
from voiceinvoice.domain.invoice import Invoice

# ISO 11649: RF, two check digits, and at most so many letters and digits.
_LONGEST_CREDITOR = 21
# A Swiss QR reference: so many digits and one that checks them.
_QR_DIGITS = 26
_MOD_10 = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def reference_of(invoice: Invoice) -> str:
    """What a payment of this invoice gives as its reference, without blanks; the number where no other can be made."""
    try:
        if is_qr_iban(invoice.seller.iban):
            return qr_reference(invoice.number)
        if invoice.seller.payment_reference == "rf":
            return creditor_reference(invoice.number)
    except PaymentUnfit:
        pass
    return invoice.number


def creditor_reference(number: str) -> str:
    """The creditor reference of an invoice number (ISO 11649): INV-2026-0042 as RF73INV20260042.

    Raises PaymentUnfit for a number that has not 1 to 21 letters and digits.
    """
    core = re.sub(r"[^A-Z0-9]", "", number.upper())
    if not 1 <= len(core) <= _LONGEST_CREDITOR:
        raise PaymentUnfit(f"a creditor reference has room for 1 to 21 letters and digits, and {number!r} has not")
    return f"RF{98 - int(as_digits(core + 'RF00')) % 97:02}{core}"


def is_creditor_reference(text: str) -> bool:
    """Whether it is one, its check digits included."""
    return bool(re.fullmatch(r"RF\d{2}[A-Z0-9]{1,21}", text)) and int(as_digits(text[4:] + text[:4])) % 97 == 1


def qr_reference(number: str) -> str:
    """The Swiss QR reference of an invoice number: its digits, filled up to 26, and a check digit.

    Raises PaymentUnfit for a number without digits, with more than 26, or with nothing but zeros.
    """
    digits = re.sub(r"[^0-9]", "", number)
    if not digits.strip("0") or len(digits) > _QR_DIGITS:
        raise PaymentUnfit(f"a QR reference has room for 1 to 26 digits, and {number!r} has not")
    filled = digits.zfill(_QR_DIGITS)
    return f"{filled}{_mod_10(filled)}"


def is_qr_reference(text: str) -> bool:
    """Whether it is one, its check digit included."""
    return bool(re.fullmatch(r"[0-9]{27}", text)) and _mod_10(text[:-1]) == int(text[-1])


def _mod_10(digits: str) -> int:
    """The check digit of Swiss references: modulo 10, recursive (SIX, Implementation Guidelines QR-bill, annex B)."""
    carry = 0
    for digit in digits:
        carry = _MOD_10[(carry + int(digit)) % 10]
    return (10 - carry) % 10


def is_qr_iban(iban: str) -> bool:
    """Whether it is an account for payments with a QR reference, known by the bank's number, 30000 to 31999."""
    return iban[:2] in {"CH", "LI"} and iban[4:9].isdigit() and 30000 <= int(iban[4:9]) <= 31999


def grouped(text: str) -> str:
    """An IBAN or a reference as people write it: in fours, a QR reference in fives from the right."""
    if re.fullmatch(r"[0-9]{27}", text):
        return " ".join([text[:2], *(text[start : start + 5] for start in range(2, 27, 5))])
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))

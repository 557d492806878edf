"""Where money is sent to, beside IBANs: account numbers, the codes of banks, UPI ids and links that take payments."""

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import UsageError

_ACCOUNT = re.compile(r"[0-9A-Z](?:[0-9A-Z]|[ -](?=[0-9A-Z])){2,33}")
_IFSC = re.compile(r"[A-Z]{4}0[A-Z0-9]{6}")
_ROUTING_WEIGHTS = (3, 7, 1) * 3
# NPCI, UPI Linking Specifications: a name, @ and the handle of the app or bank.
_UPI = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}@[A-Za-z][A-Za-z0-9]{1,63}")
#: What a payment link may have in braces.
LINK_FIELDS = ("number", "amount", "currency")
_FIELD = re.compile(r"\{(" + "|".join(LINK_FIELDS) + r")\}")
_LONGEST_LINK = 200


def check_account_number(text: str) -> str:
    """An account number that is no IBAN: 3 to 34 letters, digits, blanks and dashes. Raises UsageError for another."""
    number = one_line(text).upper()
    if not _ACCOUNT.fullmatch(number):
        raise UsageError(
            f"{text!r} is not an account number.", hint="It has 3 to 34 letters and digits; an IBAN goes into --iban."
        )
    return number


def check_bank_code(text: str) -> str:
    """A sort code or BSB (6 digits), a routing number (9, with its check digit), or an IFSC (SBIN0001234).

    Raises UsageError for another shape, and for a routing number whose check digit is wrong.
    """
    code = one_line(text).upper()
    plain = re.sub(r"[ -]", "", code)
    if _IFSC.fullmatch(plain):
        return plain
    if re.fullmatch(r"[0-9]{9}", plain):
        if sum(weight * int(digit) for weight, digit in zip(_ROUTING_WEIGHTS, plain, strict=True)) % 10:
            raise UsageError(
                f"{text!r} is not a routing number: its check digit is wrong.", hint="Compare it with a cheque."
            )
        return plain
    if re.fullmatch(r"[0-9]{6}", plain):
        return plain
    raise UsageError(
        f"{text!r} is not the code of a bank.",
        hint="Write a sort code (20-45-77), a routing number (021000021), a BSB (082-902) or an IFSC (SBIN0001234).",
    )


def bank_code_text(code: str, country: str) -> tuple[str, str]:
    """What a code is called and how it is written: ("Sort code", "20-45-77"), in Australia ("BSB", "082-902")."""
    if len(code) == 9:
        return "Routing number", code
    if len(code) == 11:
        return "IFSC", code
    if country == "AU":
        return "BSB", f"{code[:3]}-{code[3:]}"
    return "Sort code", f"{code[:2]}-{code[2:4]}-{code[4:]}"


def check_upi_id(text: str) -> str:
    """A UPI id (virtual payment address) such as `bright@okbank`. Raises UsageError for another shape."""
    address = one_line(text)
    if not _UPI.fullmatch(address):
        raise UsageError(
            f"{text!r} is not a UPI ID.", hint="Write a name, @ and the handle of the bank or app, as bright@okbank."
        )
    return address


def check_payment_link(text: str) -> str:
    """An https address that may have {number}, {amount} and {currency} after its host.

    Raises UsageError for another scheme, a host that is none, other braces, or one longer than 200 characters.
    """
    link = text.strip()
    hint = "Write it as https://pay.example/me?invoice={number}&amount={amount}."
    problem = _link_problem(link)
    if problem:
        raise UsageError(f"{text!r} is not a link that takes payments: {problem}.", hint=hint)
    return link


def filled_link(link: str, values: Mapping[str, str]) -> str:
    """The link with each field's value, percent-encoded, so that no value can change where the link leads."""
    return _FIELD.sub(lambda found: quote(values[found[1]], safe=""), link)


def _link_problem(link: str) -> str:
    if not re.fullmatch(r"[!-~]*", link) or re.search(r"[\"'<>\\^`|]", link):
        return "it has blanks, quotes or letters beyond ASCII, which a URL writes as %20"
    try:
        parts = urlsplit(link)
        _ = parts.port  # raises for one that is none
    except ValueError:
        return "it is not a URL"
    if parts.scheme.lower() != "https":
        return "it must begin with https://, because nobody may change what is paid on the way"
    if "@" in parts.netloc or not re.fullmatch(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,63}", parts.hostname or ""):
        return "its host is not a name such as pay.example"
    if re.search(r"[{}]", _FIELD.sub("", link)):
        return "in braces it may have only {number}, {amount} and {currency}"
    if len(link) > _LONGEST_LINK:
        return f"it has {len(link)} characters, and {_LONGEST_LINK} are what a QR code has room for"
    return ""

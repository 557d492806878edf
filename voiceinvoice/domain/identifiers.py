"""Identifiers that others issue and machines check: VAT and register numbers, electronic addresses, bank accounts.

A scheme and a colon before an identifier say who issued it, as in `0088:7300010000001`.
"""

import re
from typing import NamedTuple

from voiceinvoice.domain.checks import COUNTRIES, check_email, one_line
from voiceinvoice.domain.errors import UsageError

# The code list EAS of the European Commission, version 15 (2025).
_EAS_CODES = """0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184 0188
0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 0216 0217
0218 0219 0220 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925
9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949
9950 9951 9952 9953 9957 9959 AN AQ AS AU EM"""
EAS: frozenset[str] = frozenset(_EAS_CODES.split())
#: The scheme of an electronic address that is an e-mail address.
EMAIL = "EM"
# ISO/IEC 6523 codes in use (2025).
_ICD = frozenset(f"{code:04}" for code in range(2, 249)) - {"0092", "0103", "0181", "0182"}
# The prefixes of VAT identifiers are ISO 3166 codes, but for Greece and Northern Ireland.
_VAT_PREFIXES = COUNTRIES | {"EL", "XI"}
_VAT = re.compile(r"[A-Z]{2}[A-Z]{0,2}\d[A-Z0-9]{1,12}")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
# How long an IBAN is in its country (SWIFT's IBAN registry, release 99, 2025).
_LENGTHS = """AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20
EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28
LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"""
IBAN_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _LENGTHS.split()}
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")


class Identifier(NamedTuple):
    """An identifier and the code of who issued it, empty where that is not said."""

    scheme: str
    value: str


def identifier(text: str) -> Identifier:
    """`0088:7300010000001` in its two parts; without a colon it has no scheme."""
    scheme, colon, value = text.partition(":")
    return Identifier(scheme, value) if colon else Identifier("", text)


def vat_id(tax_id: str) -> str:
    """The tax number as a VAT identifier, `GB 123 4567 89` as GB123456789; empty when it is another kind of number.

    A VAT identifier begins with the code of a country (EN 16931, BR-CO-09).
    """
    plain = re.sub(r"[\s./-]", "", tax_id).upper()
    return plain if plain[:2] in _VAT_PREFIXES and _VAT.fullmatch(plain) else ""


def check_electronic_address(text: str) -> str:
    """`9930:DE123456789`, or `EM:` before an e-mail address. Raises UsageError for a scheme that EAS does not know."""
    address = one_line(text)
    if "@" in address and ":" not in address:
        return f"{EMAIL}:{check_email(address)}"
    scheme, value = identifier(address)
    scheme, value = scheme.strip().upper(), value.strip()
    if scheme not in EAS or not value:
        raise UsageError(
            f"{text!r} is not an electronic address.",
            hint="Write the EAS code of its scheme, a colon and the address: 9930:DE123456789, 0088:7300010000001.",
        )
    return f"{scheme}:{check_email(value) if scheme == EMAIL else value}"


def check_legal_id(text: str) -> str:
    """A register's number, as `HRB 12345`, or after an ISO 6523 code: `0002:732829320`.

    Raises UsageError for a code that ISO 6523 does not know.
    """
    number = one_line(text)
    scheme, value = identifier(number)
    if re.fullmatch(r"\d{4}", scheme) and (scheme not in _ICD or not value.strip()):
        raise UsageError(f"{scheme!r} is not a scheme of ISO 6523.", hint="Leave it out, or write 0002:732829320.")
    return f"{scheme}:{value.strip()}" if scheme in _ICD else number


def check_iban(text: str) -> str:
    """The IBAN in capitals, without blanks.

    Raises UsageError for one of another shape, of another length than its country's, or whose check digits are wrong
    (ISO 13616).
    """
    iban = "".join(text.split()).upper()
    if not _IBAN.fullmatch(iban):
        hint = "It begins with a country and two check digits, as DE89 3704 0044 0532 0130 00."
        raise UsageError(f"{text!r} is not an IBAN.", hint=hint)
    length = IBAN_LENGTHS.get(iban[:2], len(iban))
    if len(iban) != length:
        raise UsageError(
            f"{text!r} is not an IBAN: in {iban[:2]} it has {length} characters, and this has {len(iban)}.",
            hint="Compare it with a statement of your bank.",
        )
    if int(as_digits(iban[4:] + iban[:4])) % 97 != 1:
        raise UsageError(
            f"{text!r} is not an IBAN: its check digits are wrong.", hint="A digit is mistyped, or two are swapped."
        )
    return iban


def as_digits(text: str) -> str:
    """Letters as the numbers that check digits are computed with, A as 10 to Z as 35 (ISO 7064)."""
    return "".join(str(int(letter, 36)) for letter in text)


def check_bic(text: str) -> str:
    """The BIC in capitals: 8 or 11 letters and digits (ISO 9362). Raises UsageError for another shape."""
    bic = "".join(text.split()).upper()
    if not _BIC.fullmatch(bic):
        raise UsageError(f"{text!r} is not a BIC.", hint="It has 8 or 11 letters and digits, as COBADEFFXXX.")
    return bic

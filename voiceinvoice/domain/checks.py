"""Single values as people write them, tidied and checked: a line of text, an e-mail address, a country, a locale."""

import re

from voiceinvoice.domain.errors import UsageError

# C0 and C1 controls but for line ends and tabs, and the characters that turn the writing direction around.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
_EMAIL = re.compile(r"[^\s@<>,;:\"()]{1,64}@[^\s@<>,;:\"()]{1,190}\.[^\s@<>,;:\"().]{2,63}")
_COLOUR = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})")
_LOCALE = re.compile(r"([a-z]{2,3})[_-](?:([a-z]{4})[_-])?([a-z]{2})", re.IGNORECASE)
# ISO 3166-1 alpha-2, officially assigned (2025), and XK, which has no code yet but an invoice address.
_COUNTRY_CODES = """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA
SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US
UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"""
COUNTRIES: frozenset[str] = frozenset(_COUNTRY_CODES.split())
#: Codes that people write and ISO 3166 reserves for others' use.
_MEANT = {"UK": "GB", "EL": "GR"}


def one_line(text: str) -> str:
    """The text without control characters, on one line, with single blanks."""
    return " ".join(_INVISIBLE.sub("", text).split())


def clipped(text: str, most: int) -> str:
    """The text in at most so many characters, cut between words where that keeps half of it."""
    if len(text) <= most:
        return text
    head = text[: most + 1].rpartition(" ")[0]
    return head.rstrip() if len(head) > most / 2 else text[:most].rstrip()


def many_lines(text: str) -> str:
    """The text without control characters; lines keep their order, blank ones at both ends go."""
    lines = [one_line(line) for line in text.splitlines()]
    return "\n".join(lines).strip("\n")


def check_email(text: str) -> str:
    """The address itself. Raises UsageError for what has not the shape of one; only a letter can tell if it works."""
    email = one_line(text)
    if not _EMAIL.fullmatch(email):
        raise UsageError(f"{text!r} is not an e-mail address.", hint="Write it as name@example.com.")
    return email


def check_country(text: str) -> str:
    """The ISO 3166-1 alpha-2 code in capitals. Raises UsageError for a code that is none."""
    upper = text.strip().upper()
    code = _MEANT.get(upper, upper)
    if code not in COUNTRIES:
        raise UsageError(f"{text!r} is not a country code.", hint="Use two letters, such as US, GB or DE.")
    return code


def check_colour(text: str) -> str:
    """`#00aa77` of `#0a7`. Raises UsageError for what is no colour."""
    found = _COLOUR.fullmatch(text.strip().lower())
    if not found:
        raise UsageError(f"{text!r} is not a colour.", hint='Write it as in "#0a7" or "#0f5c63".')
    digits = found[1]
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)


def check_locale(text: str) -> str:
    """`en_GB` of `en-gb`. Raises UsageError for another shape; whether it is known is for who formats with it."""
    found = _LOCALE.fullmatch(text.strip())
    if not found:
        raise UsageError(f"{text!r} is not a locale.", hint="Write language and country, as in en_US or de_DE.")
    language, script, country = found.groups()
    return "_".join(part for part in (language.lower(), (script or "").title(), country.upper()) if part)

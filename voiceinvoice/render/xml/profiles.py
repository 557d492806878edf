"""The kinds of e-invoice: what each calls itself, and what it needs beyond EN 16931."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

_EN16931 = "urn:cen.eu:en16931:2017"
_PEPPOL_BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


class Profile(Struct, frozen=True, kw_only=True):
    """A kind of e-invoice. `specification` is its BT-24, `process` its BT-23.

    `needs_reference`: a buyer reference, or (`order_serves`) a purchase order. `needs_addresses`: electronic addresses
    of both parties, for which e-mail addresses serve where `email_serves`. `is_german`: all that XRechnung's own rules
    (BR-DE) ask for.
    """

    title: str
    syntax: Literal["ubl", "cii"]
    specification: str = _EN16931
    process: str = ""
    needs_reference: bool = False
    order_serves: bool = True
    needs_addresses: bool = False
    email_serves: bool = True
    is_german: bool = False


#: Valid as Factur-X and as ZUGFeRD, inside a PDF.
FACTURX = Profile(title="a Factur-X invoice", syntax="cii")
#: The profiles whose file is the XML itself.
PLAIN: Mapping[str, Profile] = {
    "ubl": Profile(title="a UBL e-invoice", syntax="ubl"),
    "peppol": Profile(
        title="a Peppol invoice",
        syntax="ubl",
        specification=f"{_EN16931}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
        process=_PEPPOL_BILLING,
        needs_reference=True,
        needs_addresses=True,
        email_serves=False,
    ),
    "xrechnung": Profile(
        title="an XRechnung",
        syntax="ubl",
        specification=f"{_EN16931}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
        process=_PEPPOL_BILLING,
        needs_reference=True,
        order_serves=False,
        needs_addresses=True,
        is_german=True,
    ),
}


def profile_of(form: str) -> Profile:
    """The profile of `facturx` or one of PLAIN."""
    return FACTURX if form == "facturx" else PLAIN[form]

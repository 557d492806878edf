"""The forms in which an invoice leaves: a page for people, an e-invoice for machines, or both."""

import re

from voiceinvoice.domain.errors import UsageError

#: The plain page, the page with the data in it (Factur-X and ZUGFeRD), and three kinds of XML.
FORMATS = ("pdf", "facturx", "ubl", "peppol", "xrechnung")
#: Those whose file is a page.
PAGES = ("pdf", "facturx")
#: What is written when nobody has said.
USUAL = ("pdf",)


def parse_formats(text: str) -> tuple[str, ...]:
    """`pdf`, or several as in `pdf, xrechnung`, pages first. Raises UsageError for another name."""
    named = [name for name in re.split(r"[\s,;+]+", text.strip().lower()) if name]
    for name in named:
        if name not in FORMATS:
            raise UsageError(f"There is no format {name!r}.", hint=f"Use {', '.join(FORMATS)}, or several: pdf,ubl.")
    if not named:
        raise UsageError("No format was named.", hint=f"Use {', '.join(FORMATS)}, or several: pdf,ubl.")
    return tuple(form for form in FORMATS if form in named)


def formats_for(*wishes: tuple[str, ...]) -> tuple[str, ...]:
    """The first wish that was made: the command's, then the client's, then the business's; else the plain page."""
    return next((wish for wish in wishes if wish), USUAL)

"""The words that the page itself says, by language: one file in `languages/` for each."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import msgspec
from babel import Locale
from msgspec import Struct

from voiceinvoice.domain.invoice import Tax
from voiceinvoice.domain.languages import LANGUAGES, RIGHT_TO_LEFT
from voiceinvoice.domain.party import TaxRate
from voiceinvoice.domain.vat import NAMES
from voiceinvoice.render.pdf.bidi import isolated

_FILES = Path(__file__).parent / "languages"
_PLACE = re.compile(r"\{\w+\}")


class Labels(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language's words. `{…}` in a sentence is filled with values that are formatted already.

    `units` are singular and plural by names that are the same in every language; of `taxes`, the first name is what
    the page says; `treatments` are by VAT category.
    """

    language: str = ""
    invoice: str
    credit_note: str
    draft: str
    paid: str
    void: str
    credited: str
    seller: str
    client: str
    vat_id: str
    tax_id: str
    buyer_reference: str
    issue_date: str
    due_date: str
    preceding: str
    po_number: str
    delivery: str
    delivery_period: str
    description: str
    quantity: str
    unit_price: str
    tax: str
    amount: str
    line_discount: str
    subtotal: str
    line_discounts: str
    discount: str
    tax_on: str
    total: str
    paid_on: str
    paid_total: str
    amount_due: str
    amount_credited: str
    payment: str
    pay_by: str
    pay_on_receipt: str
    account_holder: str
    account_number: str
    payment_reference: str
    pay_online: str
    scan_epc: str
    scan_upi: str
    scan_link: str
    notes: str
    thanks: str
    page_of: str
    taxes: dict[str, tuple[str, ...]]
    treatments: dict[str, str]
    units: dict[str, tuple[str, str]]

    def unit(self, name: str, quantity: Decimal) -> str:
        """The unit as it stands after `quantity`, whatever language it was said in: 1 hour, 2 hours.

        A unit that no language has is printed as it was said.
        """
        meant = _unit_names().get(name.casefold())
        if meant is None:
            return name
        one, many = self.units[meant]
        form = _plural_form(self.language, quantity)
        is_singular = form != "few" if self.language == "ar" else form == "one"  # in Arabic, 11 and more are singular
        return one if is_singular else many

    def tax_name(self, tax: Tax | TaxRate) -> str:
        """What a tax is called: the treatment at a rate of 0, VAT by the name it has here; any other as it was said."""
        if tax.name in NAMES:
            return self.treatments.get(tax.category, tax.name)
        meant = _tax_names().get(tax.name.casefold())
        if meant is None or tax.name in self.taxes[meant]:
            return tax.name
        return self.taxes[meant][0]


@cache
def labels_for(language: str) -> Labels:
    """The words of a language (ISO 639-1), English where there are none."""
    known = language if language in LANGUAGES else "en"
    labels = msgspec.toml.decode((_FILES / f"{known}.toml").read_bytes(), type=Labels)
    if known in RIGHT_TO_LEFT:  # what fills a sentence may run the other way
        labels = msgspec.structs.replace(labels, **dict(_isolating(labels)))
    return msgspec.structs.replace(labels, language=known)


def _isolating(labels: Labels) -> Iterator[tuple[str, str]]:
    for name in labels.__struct_fields__:
        if isinstance(text := getattr(labels, name), str):
            yield name, _PLACE.sub(lambda found: isolated(found[0]), text)


def _plural_form(language: str, quantity: Decimal) -> str:
    return str(Locale(language).plural_form(abs(quantity.normalize())))


@cache
def _unit_names() -> dict[str, str]:
    """Our name of a unit by every word for it in every language; English first, then the others in their order."""
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for name, words in labels_for(language).units.items():
            for word in words:
                known.setdefault(word.casefold(), name)
    return known


@cache
def _tax_names() -> dict[str, str]:
    return {
        word.casefold(): name
        for language in LANGUAGES
        for name, words in labels_for(language).taxes.items()
        for word in words
    }

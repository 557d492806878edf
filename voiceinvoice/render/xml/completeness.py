"""What an invoice must say before it can be an e-invoice, and the command that supplies what it does not."""

import shlex
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import asdict

from voiceinvoice.domain.breakdown import vat_groups
from voiceinvoice.domain.errors import Conflict, EInvoiceIncomplete
from voiceinvoice.domain.identifiers import vat_id
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.party import Address
from voiceinvoice.render.xml.profiles import Profile
from voiceinvoice.render.xml.reading import DECIMALS, has_no_vat, reach

# EAS codes of e-mail and of networks that are not Peppol.
_NOT_PEPPOL = frozenset({"", "EM", "AN", "AQ", "AS", "AU"})
_REASONS = "exempt, zero, reverse-charge, intra-community, export or outside-scope"


class Lack(Struct, frozen=True):
    """Something that is missing: in words, whose it is, and the flag and the kind of value that say it.

    For a business or client `field` is the record's field, too.
    """

    what: str
    whose: Literal["business", "client", "invoice"]
    field: str
    value: str

    @property
    def flag(self) -> str:
        """What to add to the command."""
        return f"--{self.field.replace('_', '-')} {self.value}"


def check_completeness(invoice: Invoice, profile: Profile) -> None:
    """Raises EInvoiceIncomplete naming all that `profile` needs and `invoice` lacks, Conflict for one not issued."""
    if invoice.status in {"draft", "void"}:
        hint = f"voiceinvoice invoices issue {invoice.reference}" if invoice.status == "draft" else ""
        raise Conflict(f"{invoice.reference} is {invoice.status}; only issued invoices can be e-invoices.", hint=hint)
    check_facts(invoice, profile)


def check_facts(invoice: Invoice, profile: Profile) -> None:
    """The same without a look at the status, so that an invoice can be checked before it takes a number."""
    _check_decimals(invoice)
    lacking = [*_parties(invoice), *_taxes(invoice), *_routing(invoice, profile)]
    if profile.is_german:
        lacking += _german(invoice)
    lacking = list({(lack.whose, lack.field): lack for lack in reversed(lacking)}.values())[::-1]
    if not lacking:
        return
    words = [lack.what for lack in lacking]
    listed = " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
    which = invoice.reference if _is_kept(invoice) else "This invoice"
    raise EInvoiceIncomplete(
        f"{which} cannot be {profile.title} yet: it lacks {listed}.",
        hint="\n  ".join(_commands(lacking, invoice)),
        missing=[asdict(lack) | {"flag": lack.flag} for lack in lacking],
    )


def _is_kept(invoice: Invoice) -> bool:
    """It is in the books, so that commands can name it."""
    return bool(invoice.number or invoice.rev)


def _check_decimals(invoice: Invoice) -> None:
    amounts = [invoice.net_lines, invoice.discount, invoice.tax_total, invoice.amount_paid]
    amounts += [line.net for line in invoice.lines] + [line.discount for line in invoice.lines]
    if any(amount != round(amount, DECIMALS) for amount in amounts):
        raise EInvoiceIncomplete(
            f"{invoice.reference} has amounts of three decimals; e-invoices after EN 16931 know two.",
            hint=f"Bill in whole hundredths of {invoice.currency}, or in another currency.",
        )


def _parties(invoice: Invoice) -> Iterator[Lack]:
    seller, client = invoice.seller, invoice.client
    if not seller.name:
        yield Lack("your name", "business", "name", "NAME")
    if not (seller.address and seller.address.country):
        yield Lack("your country", "business", "country", "CC")
    if not (client.address and client.address.country):
        yield Lack("the client's country", "client", "country", "CC")
    groups = vat_groups(invoice)
    is_unstated = any(not group.category for group in groups) and vat_id(seller.tax_id)
    is_outside = has_no_vat(groups) and not is_unstated
    if not (seller.legal_id or (vat_id(seller.tax_id) and not is_outside)):
        if seller.tax_id or is_outside:
            yield Lack("your register number", "business", "legal_id", "NUMBER")
        else:
            yield Lack("your VAT identifier", "business", "tax_id", "NUMBER")
    if invoice.balance_due > ZERO and not (invoice.due_date or invoice.is_credit_note):
        yield Lack("a due date", "invoice", "terms", "'net 14'")


def _taxes(invoice: Invoice) -> Iterator[Lack]:
    groups = vat_groups(invoice)
    categories = {group.category for group in groups}
    seller_vat, client_vat = vat_id(invoice.seller.tax_id), vat_id(invoice.client.tax_id)
    if "" in categories and (len(categories) > 1 or seller_vat):
        yield Lack(f"the reason why {_untaxed(invoice)} no tax ({_REASONS})", "invoice", "tax", "REASON")
    if "O" in categories and len(categories) > 1:
        yield Lack("a tax for every line: nothing else may stand beside outside-scope", "invoice", "tax", "RATE")
    if categories & {"S", "Z", "E", "AE"} and not invoice.seller.tax_id:
        yield Lack("your tax number", "business", "tax_id", "NUMBER")
    if categories & {"K", "G"} and not seller_vat:
        yield Lack(f"your VAT identifier{_other(invoice.seller.tax_id)}", "business", "tax_id", "NUMBER")
    is_missing = "K" in categories or ("AE" in categories and not invoice.client.legal_id)
    if is_missing and not client_vat:
        yield Lack(f"the client's VAT identifier{_other(invoice.client.tax_id)}", "client", "tax_id", "NUMBER")
    if "K" in categories and not invoice.delivery:
        yield Lack("the day of delivery", "invoice", "answer", "delivery=YYYY-MM-DD")


def _other(tax_id: str) -> str:
    return f" ({tax_id} is another kind of number)" if tax_id else ""


def _untaxed(invoice: Invoice) -> str:
    numbers = [
        str(number) for number, line in enumerate(invoice.lines, start=1) if not (line.tax and line.tax.category)
    ]
    return f"line {numbers[0]} has" if len(numbers) == 1 else f"lines {', '.join(numbers)} have"


def _routing(invoice: Invoice, profile: Profile) -> Iterator[Lack]:
    if profile.needs_reference and not (invoice.buyer_reference or (profile.order_serves and invoice.po_number)):
        yield Lack("a buyer reference", "client", "buyer_reference", "TEXT")
    if not profile.needs_addresses:
        return
    unfit = {""} if profile.email_serves else _NOT_PEPPOL
    if reach(invoice.seller, profile).scheme in unfit:
        yield Lack("your electronic address", "business", "electronic_address", "SCHEME:ID")
    if reach(invoice.client, profile).scheme in unfit:
        yield Lack("the client's electronic address", "client", "electronic_address", "SCHEME:ID")


def _german(invoice: Invoice) -> Iterator[Lack]:
    """XRechnung 3.0: BR-DE-1 to 9."""
    seller, client = invoice.seller, invoice.client
    here, there = seller.address or Address(), client.address or Address()
    needs = (
        (here.city, Lack("your town", "business", "city", "TOWN")),
        (here.postal_code, Lack("your postal code", "business", "postal_code", "CODE")),
        (seller.phone, Lack("your telephone number", "business", "phone", "NUMBER")),
        (seller.email, Lack("your e-mail address", "business", "email", "ADDRESS")),
        (seller.iban, Lack("your bank account", "business", "iban", "IBAN")),
        (there.city, Lack("the client's town", "client", "city", "TOWN")),
        (there.postal_code, Lack("the client's postal code", "client", "postal_code", "CODE")),
    )
    for value, lack in needs:
        if not value:
            yield lack


def _commands(lacking: list[Lack], invoice: Invoice) -> Iterator[str]:
    change = f"voiceinvoice invoices {'regenerate' if invoice.number else 'edit'} {shlex.quote(invoice.reference)}"
    commands = {
        "business": "voiceinvoice business set",
        "client": f"voiceinvoice clients {'edit' if invoice.client.id else 'add'} {shlex.quote(invoice.client.name)}",
        "invoice": change if _is_kept(invoice) else "and add to this command:",
    }
    for whose, command in commands.items():
        flags = [lack.flag for lack in lacking if lack.whose == whose]
        if flags:
            yield " ".join([command, *dict.fromkeys(flags)])

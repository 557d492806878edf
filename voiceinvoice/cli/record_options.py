"""Options for the fields of a business, client or service. None: not given; an empty text clears the field."""

from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.completion import complete_language, complete_theme

Email = Annotated[str | None, typer.Option("--email", help="E-mail address.")]
Phone = Annotated[str | None, typer.Option("--phone", help="Telephone number.")]
Website = Annotated[str | None, typer.Option("--website", help="Web address.")]
AddressLine = Annotated[list[str] | None, typer.Option("--address", help="A line of the address; may be repeated.")]
City = Annotated[str | None, typer.Option("--city", help="Town.")]
PostalCode = Annotated[str | None, typer.Option("--postal-code", help="Postal code.")]
Region = Annotated[str | None, typer.Option("--region", help="State, county or province.")]
Country = Annotated[str | None, typer.Option("--country", help="Two letters, such as US, GB or DE.")]
TaxId = Annotated[str | None, typer.Option("--tax-id", help="VAT or other tax number.")]
Currency = Annotated[str | None, typer.Option("--currency", help="ISO 4217 code, such as USD, EUR or GBP.")]
Locale = Annotated[str | None, typer.Option("--locale", help="How amounts and dates are written, such as en_GB.")]
Terms = Annotated[str | None, typer.Option("--terms", help="'net 30', receipt or 'end of month'.")]
Tax = Annotated[
    str | None,
    typer.Option("--tax", help="'VAT 20%', none, or why there is none: exempt, reverse-charge …"),
]
LegalId = Annotated[
    str | None, typer.Option("--legal-id", help="Number in a register of companies, or SCHEME:NUMBER (ISO 6523).")
]
ElectronicAddress = Annotated[
    str | None, typer.Option("--electronic-address", help="Where e-invoices arrive, as 9930:DE123456789 (EAS).")
]
BuyerReference = Annotated[
    str | None, typer.Option("--buyer-reference", help="What the client wants on every invoice, as a Leitweg-ID.")
]
Formats = Annotated[
    str | None,
    typer.Option("--format", help="How invoices leave: pdf, facturx, ubl, peppol, xrechnung or pdf,ubl."),
]
Iban = Annotated[str | None, typer.Option("--iban", help="Bank account; its QR code is drawn where it can be.")]
Bic = Annotated[str | None, typer.Option("--bic", help="The bank's code.")]
Theme = Annotated[
    str | None,
    typer.Option(
        "--theme", help="How invoices look: studio, bold, letter or FILE.toml.", autocompletion=complete_theme
    ),
]
Accent = Annotated[str | None, typer.Option("--accent", help="A colour of yours, as in '#0a7'.")]
PageLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        help="What invoices are written in: en, de, fr, es, pt, it, nl, ar or he.",
        autocompletion=complete_language,
    ),
]
AccountHolder = Annotated[
    str | None, typer.Option("--account-holder", help="Whose account it is, where that is not the business's name.")
]
AccountNumber = Annotated[str | None, typer.Option("--account-number", help="Bank account that has no IBAN.")]
BankCode = Annotated[str | None, typer.Option("--bank-code", help="Sort code, routing number, BSB or IFSC.")]
PaymentReference = Annotated[
    str | None,
    typer.Option("--payment-reference", help="What payments name: number, the invoice's own, or rf (ISO 11649)."),
]
UpiId = Annotated[str | None, typer.Option("--upi-id", help="Where UPI pays to, as bright@okbank.")]
PaymentLink = Annotated[
    str | None,
    typer.Option("--payment-link", help="https address; {number}, {amount} and {currency} are filled in."),
]
PayBy = Annotated[
    str | None,
    typer.Option("--pay-by", help="What invoices show of bank, epc, swiss, upi, link; '' for all that fit."),
]
PaymentDetails = Annotated[str | None, typer.Option("--payment-details", help="How to pay, in your own words.")]
Unit = Annotated[str | None, typer.Option("--unit", help="What the price is for: hour, day, km …")]
NewName = Annotated[str | None, typer.Option("--name", help="A new name.")]
Alias = Annotated[list[str] | None, typer.Option("--alias", help="Another name that people say; may be repeated.")]
Words = Annotated[
    str, typer.Argument(help="Only those that have all these words.", metavar="[WORDS]", show_default=False)
]

CsvFile = Annotated[
    Path, typer.Argument(help="A CSV file whose first row names its columns; - for stdin.", metavar="FILE.csv|-")
]
Update = Annotated[bool, typer.Option("--update", help="Change those that are there; else they are left as they are.")]
SkipBad = Annotated[bool, typer.Option("--skip-bad", help="Leave out rows that cannot be used, and import the rest.")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Check and count; write nothing.")]


def given(**flags: str | list[str] | bool | None) -> dict[str, str]:
    """The flags that were given, by field, as `domain.forms` reads them."""
    return {field: _text(field, value) for field, value in flags.items() if value is not None}


def _text(field: str, value: str | list[str] | bool) -> str:
    if isinstance(value, list):
        return ("; " if field == "aliases" else "\n").join(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value

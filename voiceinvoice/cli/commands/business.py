"""`business`: who you are, as invoices show it."""

from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from voiceinvoice.cli.business_text import business_text, parse_business
from voiceinvoice.cli.console import Console
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.editor import edit_text
from voiceinvoice.cli.logo_file import copy_logo
from voiceinvoice.cli.looks import theme_of
from voiceinvoice.cli.options import Json, NoInput, Quiet
from voiceinvoice.cli.record_options import (
    Accent,
    AccountHolder,
    AccountNumber,
    AddressLine,
    BankCode,
    Bic,
    City,
    Country,
    Currency,
    ElectronicAddress,
    Email,
    Formats,
    Iban,
    LegalId,
    Locale,
    PageLanguage,
    PayBy,
    PaymentDetails,
    PaymentLink,
    PaymentReference,
    Phone,
    PostalCode,
    Region,
    Tax,
    TaxId,
    Terms,
    Theme,
    UpiId,
    Website,
    given,
)
from voiceinvoice.cli.views.business import business_view
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.forms import with_fields
from voiceinvoice.domain.party import Business

Name = Annotated[str | None, typer.Option("--name", help="The name on every invoice.")]
Included = Annotated[
    bool | None,
    typer.Option("--prices-include-tax/--no-prices-include-tax", help="Whether the prices you say include the tax."),
]
Pattern = Annotated[str | None, typer.Option("--number-pattern", help="Such as 'INV-{year}-{seq:04}'.")]
CreditPattern = Annotated[
    str | None, typer.Option("--credit-number-pattern", help="Of credit notes: 'CN-{year}-{seq:04}'.")
]
Start = Annotated[str | None, typer.Option("--number-start", help="The first number, such as 1001.")]
Notes = Annotated[str | None, typer.Option("--notes", help="A line at the end of every invoice.")]


def show(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Show your business, as invoices show it.

    \b
    Examples:
      voiceinvoice business show
      voiceinvoice business show --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    business = app.books.business()
    app.console.show(business_view(business))
    _say_when_unnamed(app.console, business)


def set_business(
    ctx: typer.Context,
    name: Name = None,
    email: Email = None,
    phone: Phone = None,
    website: Website = None,
    address: AddressLine = None,
    city: City = None,
    postal_code: PostalCode = None,
    region: Region = None,
    country: Country = None,
    tax_id: TaxId = None,
    currency: Currency = None,
    locale: Locale = None,
    terms: Terms = None,
    tax: Tax = None,
    prices_include_tax: Included = None,
    number_pattern: Pattern = None,
    number_start: Start = None,
    credit_number_pattern: CreditPattern = None,
    payment_details: PaymentDetails = None,
    iban: Iban = None,
    bic: Bic = None,
    account_holder: AccountHolder = None,
    account_number: AccountNumber = None,
    bank_code: BankCode = None,
    upi_id: UpiId = None,
    payment_link: PaymentLink = None,
    payment_reference: PaymentReference = None,
    pay_by: PayBy = None,
    legal_id: LegalId = None,
    electronic_address: ElectronicAddress = None,
    formats: Formats = None,
    language: PageLanguage = None,
    theme: Theme = None,
    accent: Accent = None,
    notes: Notes = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Change what invoices say of your business; '' clears a field.

    Invoices that were issued stay as they are.

    \b
    Examples:
      voiceinvoice business set --name "Bright Plumbing" --tax "VAT 20%"
      voiceinvoice business set --number-pattern '{year}/{seq:03}' --terms 14
      voiceinvoice business set --theme letter --accent '#0a7' --language de
      voiceinvoice business set --iban DE89370400440532013000 --payment-reference rf
      voiceinvoice business set --payment-link 'https://pay.example/me?for={number}&amount={amount}'
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    contact = given(name=name, email=email, phone=phone, website=website, tax_id=tax_id, notes=notes)
    place = given(address=address, city=city, postal_code=postal_code, region=region, country=country)
    money = given(currency=currency, locale=locale, terms=terms, tax=tax, prices_include_tax=prices_include_tax)
    numbers = given(
        number_pattern=number_pattern, number_start=number_start, credit_number_pattern=credit_number_pattern
    )
    account = given(
        iban=iban, bic=bic, account_holder=account_holder, account_number=account_number, bank_code=bank_code
    )
    paying = given(
        payment_details=payment_details,
        upi_id=upi_id,
        payment_link=payment_link,
        payment_reference=payment_reference,
        pay_by=pay_by,
    )
    machine = given(legal_id=legal_id, electronic_address=electronic_address, formats=formats)
    looks = given(language=language, theme=None if theme is None else theme_of(theme), accent=accent)
    texts = contact | place | money | numbers | account | paying | machine | looks
    if not texts:
        raise UsageError("There is nothing to change.", hint="Give a field, such as --name; -h shows them all.")
    business = app.books.save_business(with_fields(app.books.business(), texts))
    app.console.show(business_view(business))
    _say_when_unnamed(app.console, business)


def edit(ctx: typer.Context, no_input: NoInput = False, json: Json = False, quiet: Quiet = False) -> None:
    """Change your business in an editor: $VISUAL, $EDITOR or vi.

    When the text cannot be used it is kept, so that nothing you wrote is lost.

    \b
    Examples:
      voiceinvoice business edit
      EDITOR="code --wait" voiceinvoice business edit
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    if no_input:
        raise UsageError("An editor needs a person.", hint="Use flags: voiceinvoice business set -h")
    before = app.books.business()
    text, file = edit_text(business_text(before), "business.toml", app.environment, can_prompt=app.console.can_prompt)
    try:
        after = parse_business(text, before)
    except UsageError as failure:
        failure.hint = f"{failure.hint} Your text is kept in {file}.".lstrip()
        raise
    business = app.books.save_business(after) if after != before else before
    file.unlink(missing_ok=True)
    app.console.say("Changed." if after != before else "Nothing was changed.")
    app.console.show(business_view(business))


def logo(
    ctx: typer.Context,
    path: Annotated[
        Path | None,
        typer.Argument(help="A PNG, JPEG or SVG file of at most 5 MB.", metavar="[PATH]", show_default=False),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the logo off.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Set or remove the logo. A copy is kept, so the file itself may go; issued invoices keep the logo they have.

    \b
    Examples:
      voiceinvoice business logo ~/Pictures/logo.png
      voiceinvoice business logo --remove
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    if (path is None) != remove:
        raise UsageError("Give a picture or --remove.", hint="voiceinvoice business logo logo.png")
    business = app.books.business()
    if path is None:
        saved = app.books.save_business(replace(business, logo=""))
    else:
        saved = app.books.save_business(replace(business, logo=str(copy_logo(path, app.places.data))))
    app.console.say(f"The logo is {saved.logo}." if saved.logo else "There is no logo now.")
    app.console.show(business_view(saved))


def _say_when_unnamed(console: Console, business: Business) -> None:
    if not business.name:
        console.say("Your business has no name yet. `voiceinvoice setup` asks for it.")

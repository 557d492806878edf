"""`setup`: your business in a minute."""

from typing import Annotated

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, NoInput, Quiet
from voiceinvoice.cli.record_options import (
    AddressLine,
    City,
    Country,
    Currency,
    Email,
    Locale,
    PaymentDetails,
    Phone,
    PostalCode,
    Region,
    Tax,
    TaxId,
    Terms,
    given,
)
from voiceinvoice.cli.views.business import business_view
from voiceinvoice.cli.wizard import QUESTIONS, apply_flags, ask_rest
from voiceinvoice.domain.errors import ConfirmationRequired

Name = Annotated[str | None, typer.Option("--name", help="The name on every invoice.")]
AskNothing = Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing; take the flags as all there is to say.")]


def setup(
    ctx: typer.Context,
    name: Name = None,
    email: Email = None,
    phone: Phone = None,
    country: Country = None,
    address: AddressLine = None,
    city: City = None,
    postal_code: PostalCode = None,
    region: Region = None,
    tax_id: TaxId = None,
    currency: Currency = None,
    locale: Locale = None,
    terms: Terms = None,
    tax: Tax = None,
    payment_details: PaymentDetails = None,
    yes: AskNothing = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Name your business in a minute.

    Asks for what no flag has given; Enter skips a question. The country suggests currency, locale and tax.
    `voiceinvoice business set` changes any of it later.

    \b
    Examples:
      voiceinvoice setup
      voiceinvoice setup --name "Bright Plumbing" --country GB --tax 20% --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    place = given(country=country, address=address, city=city, postal_code=postal_code, region=region)
    money = given(currency=currency, locale=locale, terms=terms, tax=tax, payment_details=payment_details)
    texts = given(name=name, email=email, phone=phone, tax_id=tax_id) | place | money
    may_ask = app.console.can_prompt and not yes
    if not texts and not may_ask:
        flags = ", ".join(question.flag for question in QUESTIONS)
        raise ConfirmationRequired("What is your business called?", hint=f"Answer with flags: {flags}.")
    business = apply_flags(app.books.business(), texts)
    if may_ask:
        business = ask_rest(business, texts, app.console)
    saved = app.books.save_business(business)
    app.console.show(business_view(saved))
    app.console.say('Next: voiceinvoice generate --text "Bill Acme two hours of work at 80 an hour"')

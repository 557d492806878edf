"""`clients`: whom you bill."""

from typing import Annotated

import typer
from msgspec.structs import replace

from voiceinvoice.cli.completion import complete_client
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.naming import with_aliases, words_in
from voiceinvoice.cli.options import Json, NoInput, Quiet, Yes
from voiceinvoice.cli.record_options import (
    AddressLine,
    Alias,
    BuyerReference,
    City,
    Country,
    CsvFile,
    Currency,
    DryRun,
    ElectronicAddress,
    Email,
    Formats,
    LegalId,
    NewName,
    PageLanguage,
    Phone,
    PostalCode,
    Region,
    SkipBad,
    Tax,
    TaxId,
    Terms,
    Update,
    Words,
    given,
)
from voiceinvoice.cli.views.clients import client_data, client_view, clients_view
from voiceinvoice.cli.views.records import forgotten_view, imported_view
from voiceinvoice.domain.errors import Declined, UsageError
from voiceinvoice.domain.forms import CLIENT_FIELDS, with_fields
from voiceinvoice.domain.naming import check_names
from voiceinvoice.domain.party import Client

Name = Annotated[str, typer.Argument(help="The client's name.", metavar="NAME", show_default=False)]
Saved = Annotated[
    str, typer.Argument(help="The client's name, alias or id.", metavar="NAME", autocompletion=complete_client)
]


def add(
    ctx: typer.Context,
    name: Name,
    email: Email = None,
    phone: Phone = None,
    address: AddressLine = None,
    city: City = None,
    postal_code: PostalCode = None,
    region: Region = None,
    country: Country = None,
    tax_id: TaxId = None,
    alias: Alias = None,
    currency: Currency = None,
    terms: Terms = None,
    tax: Tax = None,
    legal_id: LegalId = None,
    electronic_address: ElectronicAddress = None,
    buyer_reference: BuyerReference = None,
    formats: Formats = None,
    language: PageLanguage = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Save a client.

    Currency, terms, tax and language are what holds for this client's invoices instead of your own.

    \b
    Examples:
      voiceinvoice clients add "Acme Ltd" --email ap@acme.example --terms 14
      voiceinvoice clients add "Hotel Adler" --alias "the Adler" --currency EUR
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    place = given(address=address, city=city, postal_code=postal_code, region=region, country=country)
    facts = given(name=name, email=email, phone=phone, tax_id=tax_id, currency=currency, terms=terms, tax=tax)
    machine = given(legal_id=legal_id, electronic_address=electronic_address, formats=formats)
    machine |= given(buyer_reference=buyer_reference)
    page = given(language=language)
    client = with_fields(Client(name=""), facts | place | machine | page | given(aliases=alias))
    check_names(client, app.books.clients())
    client = app.books.add_client(client)
    app.console.say(f"Saved {client.name}.")
    app.console.show(client_view(client))


def list_clients(ctx: typer.Context, words: Words = "", json: Json = False, quiet: Quiet = False) -> None:
    """List clients by name.

    In a pipe: name, e-mail, phone, currency, terms, tax and aliases, separated by tabs.

    \b
    Examples:
      voiceinvoice clients list
      voiceinvoice clients list smith --json
      voiceinvoice clients list | cut -f2
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    clients = app.books.clients()
    found = [client for client in clients if words_in(words, client.name, client.email, client.phone, *client.aliases)]
    app.console.show(clients_view(found))
    if not clients:
        app.console.say('No clients are saved yet. `voiceinvoice clients add "Acme Ltd"` saves one.')
    elif not found:
        app.console.say(f"None of {len(clients)} clients has {words!r}.")


def show(ctx: typer.Context, name: Saved, json: Json = False, quiet: Quiet = False) -> None:
    """Show one client.

    \b
    Examples:
      voiceinvoice clients show "Acme Ltd"
      voiceinvoice clients show acme --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(client_view(app.books.find_client(name)))


def edit(
    ctx: typer.Context,
    client: Saved,
    name: NewName = None,
    email: Email = None,
    phone: Phone = None,
    address: AddressLine = None,
    city: City = None,
    postal_code: PostalCode = None,
    region: Region = None,
    country: Country = None,
    tax_id: TaxId = None,
    currency: Currency = None,
    terms: Terms = None,
    tax: Tax = None,
    legal_id: LegalId = None,
    electronic_address: ElectronicAddress = None,
    buyer_reference: BuyerReference = None,
    formats: Formats = None,
    language: PageLanguage = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Change a client; '' clears a field. Invoices that were issued stay as they are.

    \b
    Examples:
      voiceinvoice clients edit "Acme Ltd" --email ap@acme.example --phone ''
      voiceinvoice clients edit acme --name "Acme Holdings Ltd"
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    place = given(address=address, city=city, postal_code=postal_code, region=region, country=country)
    facts = given(name=name, email=email, phone=phone, tax_id=tax_id, currency=currency, terms=terms, tax=tax)
    machine = given(legal_id=legal_id, electronic_address=electronic_address, formats=formats)
    machine |= given(buyer_reference=buyer_reference)
    page = given(language=language)
    if not facts | place | machine | page:
        raise UsageError("There is nothing to change.", hint="Give a field, such as --email; -h shows them all.")
    changed = with_fields(app.books.find_client(client), facts | place | machine | page)
    check_names(changed, app.books.clients())
    saved = app.books.save_client(changed)
    app.console.say(f"Changed {saved.name}.")
    app.console.show(client_view(saved))


def remove(
    ctx: typer.Context,
    name: Saved,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Forget a client. Its invoices stay.

    \b
    Examples:
      voiceinvoice clients remove "Acme Ltd"
      voiceinvoice clients remove acme --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    client = app.books.find_client(name)
    if not yes and not app.console.confirm(f"Forget {client.name}?", default=False):
        raise Declined(f"{client.name} is still there.")
    app.books.remove_client(client)
    app.console.show(forgotten_view(client.name, client_data(client)))


def alias(
    ctx: typer.Context,
    name: Saved,
    others: Annotated[list[str], typer.Argument(help="What people say.", metavar="OTHER…", show_default=False)],
    remove: Annotated[bool, typer.Option("--remove", help="Take these names away again.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Add other names that people say for a client, or remove them.

    \b
    Examples:
      voiceinvoice clients alias "Hotel Adler" "the Adler" "Adler hotel"
      voiceinvoice clients alias "Hotel Adler" "the Adler" --remove
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    client = app.books.find_client(name)
    changed = replace(client, aliases=with_aliases(client, others, remove=remove))
    check_names(changed, app.books.clients())
    app.console.show(client_view(app.books.save_client(changed)))


def import_clients(
    ctx: typer.Context,
    file: CsvFile,
    update: Update = False,
    skip_bad: SkipBad = False,
    dry_run: DryRun = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Add clients from a CSV file: all of them, or none when a row is bad.

    Columns, in any order: name, email, phone, address, city, postal_code, region, country, tax_id, currency, terms,
    tax, aliases, legal_id, electronic_address, buyer_reference, language. Only name is needed; aliases are
    separated by semicolons. Clients that are there already are left as they are, unless --update.

    \b
    Examples:
      voiceinvoice clients import clients.csv --dry-run
      voiceinvoice clients import clients.csv --update
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    from voiceinvoice.cli.csv_import import check_rows, plan_import, read_rows

    rows = read_rows(file, CLIENT_FIELDS, ("name",), app.console)
    plan = plan_import(rows, app.books.clients(), Client(name=""), update=update)
    check_rows(plan, app.console, skip_bad=skip_bad)
    if not dry_run:
        for client in plan.added:
            app.books.add_client(client)
        for client in plan.updated:
            app.books.save_client(client)
    app.console.show(imported_view(plan.report(dry_run=dry_run)))

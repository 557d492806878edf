"""`services`: what you charge."""

from typing import Annotated

import typer
from msgspec.structs import replace

from voiceinvoice.cli.completion import complete_service
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.naming import with_aliases, words_in
from voiceinvoice.cli.options import Json, NoInput, Quiet, Yes
from voiceinvoice.cli.record_options import (
    Alias,
    CsvFile,
    Currency,
    DryRun,
    NewName,
    SkipBad,
    Tax,
    Unit,
    Update,
    Words,
    given,
)
from voiceinvoice.cli.views.records import forgotten_view, imported_view
from voiceinvoice.cli.views.services import service_data, service_view, services_view
from voiceinvoice.domain.errors import Declined, UsageError
from voiceinvoice.domain.forms import SERVICE_FIELDS, with_fields
from voiceinvoice.domain.money import ZERO
from voiceinvoice.domain.naming import check_names
from voiceinvoice.domain.party import Service

Name = Annotated[str, typer.Argument(help="What the work is called.", metavar="NAME", show_default=False)]
Price = Annotated[str, typer.Argument(help="The price of one: 95, 0.45.", metavar="PRICE", show_default=False)]
NewPrice = Annotated[str | None, typer.Option("--price", help="A new price.")]
Saved = Annotated[
    str, typer.Argument(help="The service's name, alias or id.", metavar="NAME", autocompletion=complete_service)
]


def add(
    ctx: typer.Context,
    name: Name,
    price: Price,
    unit: Unit = None,
    currency: Currency = None,
    tax: Tax = None,
    alias: Alias = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Save a service and its price, used when a dictation names the work but no price.

    The price is without tax, unless your prices include it (`voiceinvoice business set --prices-include-tax`).

    \b
    Examples:
      voiceinvoice services add "Boiler service" 120
      voiceinvoice services add Plumbing 95 --unit hour --alias labour
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    facts = given(name=name, unit_price=price, unit=unit, currency=currency, tax=tax, aliases=alias)
    service = with_fields(Service(name="", unit_price=ZERO), facts)
    check_names(service, app.books.services())
    service = app.books.add_service(service)
    app.console.say(f"Saved {service.name}.")
    app.console.show(service_view(service, app.books.business().currency))


def list_services(ctx: typer.Context, words: Words = "", json: Json = False, quiet: Quiet = False) -> None:
    """List services by name.

    In a pipe: name, price, currency, unit, tax and aliases, separated by tabs.

    \b
    Examples:
      voiceinvoice services list
      voiceinvoice services list boiler --json
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    services = app.books.services()
    found = [service for service in services if words_in(words, service.name, service.unit, *service.aliases)]
    app.console.show(services_view(found, app.books.business().currency))
    if not services:
        app.console.say("No services are saved yet. `voiceinvoice services add Plumbing 95 --unit hour` saves one.")
    elif not found:
        app.console.say(f"None of {len(services)} services has {words!r}.")


def show(ctx: typer.Context, name: Saved, json: Json = False, quiet: Quiet = False) -> None:
    """Show one service.

    \b
    Example:
      voiceinvoice services show Plumbing
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    app.console.show(service_view(app.books.find_service(name), app.books.business().currency))


def edit(
    ctx: typer.Context,
    service: Saved,
    name: NewName = None,
    price: NewPrice = None,
    unit: Unit = None,
    currency: Currency = None,
    tax: Tax = None,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Change a service; '' clears a field. Invoices that were issued stay as they are.

    \b
    Examples:
      voiceinvoice services edit Plumbing --price 98
      voiceinvoice services edit labour --name Plumbing --unit day
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    facts = given(name=name, unit_price=price, unit=unit, currency=currency, tax=tax)
    if not facts:
        raise UsageError("There is nothing to change.", hint="Give a field, such as --price; -h shows them all.")
    changed = with_fields(app.books.find_service(service), facts)
    check_names(changed, app.books.services())
    saved = app.books.save_service(changed)
    app.console.say(f"Changed {saved.name}.")
    app.console.show(service_view(saved, app.books.business().currency))


def remove(
    ctx: typer.Context,
    name: Saved,
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Forget a service. Invoices that used it stay.

    \b
    Example:
      voiceinvoice services remove "Boiler service" --yes
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    service = app.books.find_service(name)
    if not yes and not app.console.confirm(f"Forget {service.name}?", default=False):
        raise Declined(f"{service.name} is still there.")
    app.books.remove_service(service)
    app.console.show(forgotten_view(service.name, service_data(service, app.books.business().currency)))


def alias(
    ctx: typer.Context,
    name: Saved,
    others: Annotated[list[str], typer.Argument(help="What people say.", metavar="OTHER…", show_default=False)],
    remove: Annotated[bool, typer.Option("--remove", help="Take these names away again.")] = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Add other names that people say for a service, or remove them.

    \b
    Examples:
      voiceinvoice services alias Plumbing labour "plumbing work"
      voiceinvoice services alias Plumbing labour --remove
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    service = app.books.find_service(name)
    changed = replace(service, aliases=with_aliases(service, others, remove=remove))
    check_names(changed, app.books.services())
    app.console.show(service_view(app.books.save_service(changed), app.books.business().currency))


def import_services(
    ctx: typer.Context,
    file: CsvFile,
    update: Update = False,
    skip_bad: SkipBad = False,
    dry_run: DryRun = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Add services from a CSV file: all of them, or none when a row is bad.

    Columns, in any order: name, unit_price, unit, currency, tax, aliases. Name and unit_price are needed; aliases
    are separated by semicolons. Services that are there already are left as they are, unless --update.

    \b
    Examples:
      voiceinvoice services import prices.csv --dry-run
      voiceinvoice services import prices.csv --update
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    from voiceinvoice.cli.csv_import import check_rows, plan_import, read_rows

    rows = read_rows(file, SERVICE_FIELDS, ("name", "unit_price"), app.console)
    plan = plan_import(rows, app.books.services(), Service(name="", unit_price=ZERO), update=update)
    check_rows(plan, app.console, skip_bad=skip_bad)
    if not dry_run:
        for service in plan.added:
            app.books.add_service(service)
        for service in plan.updated:
            app.books.save_service(service)
    app.console.show(imported_view(plan.report(dry_run=dry_run)))

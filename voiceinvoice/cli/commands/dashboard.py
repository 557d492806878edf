"""`dashboard`: the business at a glance."""

from datetime import date

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Json, Quiet
from voiceinvoice.cli.views.dashboard import Summary, dashboard_view
from voiceinvoice.domain.money import ZERO, round_money
from voiceinvoice.store.books import Books
from voiceinvoice.store.summaries import MonthRevenue

_LAST_INVOICES = 8
_BEST_CLIENTS = 5


def dashboard(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """See revenue, what is owed, and the last invoices.

    Revenue is what was billed in the last twelve months, tax included and less credit notes, without drafts and void
    invoices. In a pipe each line begins with its kind: revenue, outstanding, client or invoice.

    \b
    Examples:
      voiceinvoice dashboard
      voiceinvoice dashboard --json | jq .outstanding
      voiceinvoice dashboard -q        # what is outstanding, by currency
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    summary = summarize(app.books, date.today())
    has_invoices = any(summary.counts.values())
    if not has_invoices:
        app.console.say("No invoices yet. `voiceinvoice setup` names your business; the first invoice is one line:")
        app.console.say('  voiceinvoice generate --text "Bill Acme two hours of work at 80 an hour"')
    if json or quiet or has_invoices:
        app.console.show(dashboard_view(summary))


def summarize(books: Books, today: date) -> Summary:
    """The figures of the twelve months up to today's."""
    months = months_until(today)
    since = date.fromisoformat(f"{months[0]}-01")
    found = {(part.currency, part.month): part for part in books.revenue_by_month(since=since)}
    own = books.business().currency

    def rank(currency: str) -> tuple[bool, str]:
        return currency != own, currency

    currencies = sorted({currency for currency, _ in found}, key=rank)
    empty = [
        MonthRevenue(month=month, currency=currency, invoices=0, total=round_money(ZERO, currency))
        for currency in currencies
        for month in months
    ]
    return Summary(
        today=today,
        months=[found.get((part.currency, part.month), part) for part in empty],
        outstanding=sorted(books.outstanding_by_age(today), key=lambda part: rank(part.currency)),
        best_clients=sorted(
            books.best_clients(since=since, limit=_BEST_CLIENTS), key=lambda client: rank(client.currency)
        ),
        last_invoices=list(books.invoices(limit=_LAST_INVOICES)),
        counts=books.count_by_status(),
    )


def months_until(today: date) -> list[str]:
    """The twelve months, YYYY-MM, that end with today's."""
    count = today.year * 12 + today.month - 1
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(count - 11, count + 1)]

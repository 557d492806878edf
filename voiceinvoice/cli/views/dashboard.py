"""The business at a glance: revenue as a chart, what is owed, who was billed, and the last invoices."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.invoices import list_view, money, state_of, summed
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.money import ZERO, round_money
from voiceinvoice.store.summaries import AGES, ClientRevenue, MonthRevenue, Outstanding

if TYPE_CHECKING:
    from rich.console import RenderableType

_AGE_LABELS = {"current": "not due yet", "90+": "over 90 days late"} | {
    age: f"{age.replace('-', '–')} days late" for age in ("1-30", "31-60", "61-90")
}
#: From this width on the summaries stand beside the chart.
_WIDE = 130


class Summary(Struct, frozen=True, kw_only=True):
    """What the dashboard shows. `months` has every month of the year back, for each currency; amounts are exact."""

    today: date
    months: Sequence[MonthRevenue]
    outstanding: Sequence[Outstanding]
    best_clients: Sequence[ClientRevenue]
    last_invoices: Sequence[Invoice]
    counts: dict[str, int]

    @property
    def currencies(self) -> list[str]:
        """Those that were billed or are owed."""
        billed = [month.currency for month in self.months]
        return list(dict.fromkeys(billed + [part.currency for part in self.outstanding]))


def dashboard_view(summary: Summary) -> View:
    """In a pipe one line for each figure, its kind first; `--quiet` leaves what is outstanding, by currency."""
    return View(
        data=lambda: _data(summary),
        plain=lambda: _plain(summary),
        quiet=lambda: (f"{_owed(summary, currency):f} {currency}" for currency in summary.currencies),
        drawn=lambda: _drawn(summary),
    )


def _owed(summary: Summary, currency: str, *, only_late: bool = False) -> Decimal:
    parts = (part for part in summary.outstanding if part.currency == currency)
    owed = sum((part.amount for part in parts if not only_late or part.age != AGES[0]), ZERO)
    return round_money(owed, currency)


def _data(summary: Summary) -> dict[str, Any]:
    return {
        "date": summary.today,
        "counts": summary.counts,
        "revenue": [
            {"month": part.month, "currency": part.currency, "invoices": part.invoices, "total": f"{part.total:f}"}
            for part in summary.months
        ],
        "outstanding": [
            {"age": part.age, "currency": part.currency, "invoices": part.invoices, "amount": f"{part.amount:f}"}
            for part in summary.outstanding
        ],
        "best_clients": [
            {"name": part.name, "currency": part.currency, "invoices": part.invoices, "total": f"{part.total:f}"}
            for part in summary.best_clients
        ],
        "last_invoices": [
            {
                "type": "credit_note" if invoice.is_credit_note else "invoice",
                "number": invoice.number or None,
                "status": state_of(invoice, summary.today),
                "client": invoice.client.name,
                "issue_date": invoice.issue_date,
                "due_date": invoice.due_date,
                "currency": invoice.currency,
                "total": f"{invoice.total:f}",
                "balance_due": f"{invoice.balance_due:f}",
            }
            for invoice in summary.last_invoices
        ],
    }


def _plain(summary: Summary) -> Iterator[str]:
    for month in summary.months:
        yield f"revenue\t{month.month}\t{month.currency}\t{month.invoices}\t{month.total:f}"
    for part in summary.outstanding:
        yield f"outstanding\t{part.age}\t{part.currency}\t{part.invoices}\t{part.amount:f}"
    for client in summary.best_clients:
        yield f"client\t{client.name}\t{client.currency}\t{client.invoices}\t{client.total:f}"
    for line in list_view(summary.last_invoices, summary.today).plain():
        yield f"invoice\t{line}"


def _drawn(summary: Summary) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    from voiceinvoice.cli.views.charts import SideBySide

    left = [part for currency in summary.currencies for part in _revenue(summary, currency)]
    right = [part for currency in summary.currencies for part in _debts(summary, currency)]
    right += _clients(summary)
    counts = ", ".join(f"{count} {status.replace('_', ' ')}" for status, count in summary.counts.items() if count)
    heading = Text.assemble(("Last invoices", "bold"), f"  {counts}")
    return Group(SideBySide(left, right, wide=_WIDE), heading, _last_invoices(summary))


def _revenue(summary: Summary, currency: str) -> Iterator["RenderableType"]:
    from rich.text import Text

    from voiceinvoice.cli.views.charts import Bar, draw_bars

    months = [month for month in summary.months if month.currency == currency]
    if not months:
        return
    total = sum((month.total for month in months), ZERO)
    yield Text.assemble(("Revenue in 12 months", "bold"), f"  {money(total, currency)}")
    bars = [Bar(_month_label(month.month), month.total, _figure(month.total, currency), "green") for month in months]
    yield draw_bars(bars)
    yield Text()


def _month_label(month: str) -> str:
    return date.fromisoformat(f"{month}-01").strftime("%b %Y")


def _debts(summary: Summary, currency: str) -> Iterator["RenderableType"]:
    from rich.text import Text

    from voiceinvoice.cli.views.charts import Bar, draw_bars

    heading = Text.assemble(("To be paid", "bold"), f"  {money(_owed(summary, currency), currency)}")
    late = _owed(summary, currency, only_late=True)
    if late:
        heading.append(f", {money(late, currency)} of it late", style="red")
    yield heading
    found = [part for part in summary.outstanding if part.currency == currency]
    styles = {"current": "cyan", "1-30": "yellow"}
    yield draw_bars(
        [
            Bar(_AGE_LABELS[part.age], part.amount, _figure(part.amount, currency), styles.get(part.age, "red"))
            for part in found
        ]
    )
    if found:
        yield Text()


def _clients(summary: Summary) -> Iterator["RenderableType"]:
    from rich.text import Text

    from voiceinvoice.cli.views.charts import Bar, draw_bars

    for currency in summary.currencies:
        best = [client for client in summary.best_clients if client.currency == currency]
        if best:
            yield Text.assemble(("Best clients in 12 months", "bold"), f"  {currency}")
            yield draw_bars([Bar(one.name, one.total, _figure(one.total, currency), "blue") for one in best])
            yield Text()


def _last_invoices(summary: Summary) -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    from voiceinvoice.cli.views.charts import Limited

    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(overflow="fold")
    grid.add_column(overflow="fold")
    grid.add_column(ratio=1)
    grid.add_column()
    grid.add_column(justify="right", no_wrap=True)
    for invoice in summary.last_invoices:
        state = state_of(invoice, summary.today)
        client = Text(invoice.client.name, no_wrap=True, overflow="ellipsis")
        style = {"overdue": "red", "paid": "green"}.get(state, "dim" if state in {"draft", "void", "credited"} else "")
        total = Text(money(summed(invoice), invoice.currency))
        known = (Text(invoice.reference), Text(invoice.issue_date.isoformat()))
        grid.add_row(*known, client, Text(state, style=style), total)
    return Limited(grid)


def _figure(amount: Decimal, currency: str) -> str:
    return money(amount, currency).removesuffix(f" {currency}")

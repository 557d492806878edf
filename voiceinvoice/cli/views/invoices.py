"""Invoices on a terminal, in a pipe and as JSON."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_facts, draw_line, draw_table
from voiceinvoice.domain.invoice import Invoice, Line
from voiceinvoice.domain.money import ZERO, minor_units, round_money
from voiceinvoice.render.json import document_of

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table


def money(amount: Decimal, currency: str) -> str:
    """1,234.50 USD."""
    return f"{amount:,.{minor_units(currency)}f} {currency}"


def quantity_of(line: Line) -> str:
    """2.5 hours, 14, 1 day."""
    number = f"{line.quantity.normalize():f}"
    return f"{number} {line.unit}{'s' if line.unit and abs(line.quantity) != 1 else ''}".strip()


def state_of(invoice: Invoice, today: date) -> str:
    """The status, `overdue` for an open invoice past its due date, `credit note` for what is none."""
    if invoice.is_credit_note and invoice.number:
        return "credit note"
    is_late = invoice.status == "open" and invoice.due_date is not None and invoice.due_date < today
    return "overdue" if is_late else invoice.status


def summed(invoice: Invoice) -> Decimal:
    """What an invoice adds where several are listed: a credit note takes away."""
    return -invoice.total if invoice.is_credit_note else invoice.total


def owed(invoice: Invoice) -> Decimal:
    """What is to be paid on it; nothing on a credit note, which has changed the balance of its invoice."""
    return ZERO if invoice.is_credit_note else invoice.balance_due


def invoice_view(invoice: Invoice) -> View:
    """One invoice in full."""
    return View(
        data=lambda: document_of(invoice),
        plain=lambda: _plain_card(invoice),
        quiet=lambda: [invoice.reference],
        drawn=lambda: invoice_card(invoice),
    )


def issued_view(invoice: Invoice) -> View:
    """What `generate` reports: number, client, total, due date, PDF."""
    fields = (
        invoice.reference,
        invoice.client.name,
        money(invoice.total, invoice.currency),
        invoice.due_date.isoformat() if invoice.due_date else "",
        invoice.pdf,
    )
    return View(
        data=lambda: document_of(invoice),
        plain=lambda: ["\t".join(fields)],
        quiet=lambda: [invoice.reference],
        drawn=lambda: _issued_lines(invoice),
    )


def list_view(invoices: Iterable[Invoice], today: date) -> View:
    """A list, streamed in a pipe; on a terminal a table."""
    return View(
        data=lambda: {"invoices": [document_of(invoice) for invoice in invoices]},
        plain=lambda: ("\t".join(_row(invoice, today)) for invoice in invoices),
        quiet=lambda: (invoice.reference for invoice in invoices),
        drawn=lambda: _list_table(list(invoices), today),
    )


def batch_table(invoices: Sequence[Invoice]) -> "Table":
    """What several dictations were understood as, one row each."""
    rows = [
        (
            invoice.origin.name,
            invoice.client.name,
            str(len(invoice.lines)),
            money(invoice.total, invoice.currency),
            str(len(invoice.warnings) or ""),
        )
        for invoice in invoices
    ]
    columns = ("Source", "Client", "Lines", "Total", "Warnings")
    return draw_table(columns, rows, right=columns[2:])


def invoice_card(invoice: Invoice) -> "RenderableType":
    """The invoice as a person checks it: who, when, what, how much, and what to look at twice."""
    from rich.console import Group
    from rich.text import Text

    parts: list[RenderableType] = [_heading(invoice), _line_table(invoice), _totals(invoice), ""]
    parts.extend(Text(f"⚠ {notice.message}", style="yellow") for notice in invoice.warnings)
    return Group(*parts)


def _heading(invoice: Invoice) -> "RenderableType":
    contact = ", ".join(part for part in (invoice.client.email, invoice.client.phone) if part)
    before = invoice.preceding
    state = "" if invoice.status in {"open", "issued"} else f"  {invoice.status}"
    return draw_facts(
        (
            ("Client", f"{invoice.client.name}{f' ({contact})' if contact else ''}"),
            ("Credit note" if before else "Invoice", f"{invoice.reference}{state}" if invoice.rev else ""),
            ("Takes back", f"{before.number} of {before.issue_date}" if before else ""),
            ("Issued", invoice.issue_date.isoformat()),
            ("Due", "" if before else invoice.due_date.isoformat() if invoice.due_date else "not said"),
            ("PO", invoice.po_number),
            ("Notes", invoice.notes),
            ("PDF", invoice.pdf),
        )
    )


def _line_table(invoice: Invoice) -> "Table":
    columns = ("Description", "Quantity", "Unit price", "Discount", "Tax", "Amount")
    rows = [
        (
            line.description,
            quantity_of(line),
            f"{line.unit_price:,f}",
            f"{line.discount:,f}" if line.discount else "",
            f"{line.tax.rate.normalize():f}%" if line.tax else "",
            f"{line.amount:,f}",
        )
        for line in invoice.lines
    ]
    return draw_table(columns, rows, right=columns[1:])


def _totals(invoice: Invoice) -> "Table":
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(justify="right")
    rows = _sums(invoice)
    for label, amount in rows:
        style = "bold" if label in {"Total", "Balance due"} else ""
        table.add_row(Text(label, style=style), Text(money(amount, invoice.currency), style=style))
    return table


def _sums(invoice: Invoice) -> Iterator[tuple[str, Decimal]]:
    """The sums that say something: a subtotal only when more follows, a balance only after a payment."""
    if invoice.discount_total or invoice.taxes:
        yield "Subtotal", invoice.subtotal
    if invoice.discount_total:
        yield "Discount", -invoice.discount_total
    for tax in invoice.taxes:
        yield f"{tax.name} {tax.rate.normalize():f}%", tax.amount
    yield "Total", invoice.total
    if invoice.amount_paid:
        yield "Paid", -invoice.amount_paid
    if invoice.credits:
        yield "Credited", -invoice.amount_credited
    if invoice.amount_paid or invoice.credits:
        yield "Balance due", invoice.balance_due


def _plain_card(invoice: Invoice) -> Iterator[str]:
    yield f"number\t{invoice.reference if invoice.rev else ''}"
    yield f"status\t{invoice.status}"
    if invoice.preceding:
        yield f"preceding_invoice\t{invoice.preceding.number}\t{invoice.preceding.issue_date}"
    yield f"client\t{invoice.client.name}"
    yield f"issue_date\t{invoice.issue_date}"
    yield f"due_date\t{invoice.due_date or ''}"
    yield f"currency\t{invoice.currency}"
    for line in invoice.lines:
        quantity = f"{line.quantity.normalize():f}"
        yield f"line\t{line.description}\t{quantity}\t{line.unit}\t{line.unit_price:f}\t{line.amount:f}"
    for label, amount in _sums(invoice):
        yield f"{label.lower().replace(' ', '_')}\t{amount:f}"
    for credit in invoice.credits:
        yield f"credit_note\t{credit.number}\t{credit.issued_on}\t{credit.amount:f}"
    if invoice.po_number:
        yield f"po_number\t{invoice.po_number}"
    if invoice.pdf:
        yield f"pdf\t{invoice.pdf}"


def _issued_lines(invoice: Invoice) -> "RenderableType":
    from rich.text import Text

    issued = "Issued credit note " if invoice.is_credit_note else "Issued "
    done = Text("Saved draft " if invoice.status == "draft" else issued, style="green")
    done.append(invoice.reference, style="bold")
    done.append(f" to {invoice.client.name}: {money(invoice.total, invoice.currency)}", style="default")
    if invoice.due_date:
        done.append(f", due {invoice.due_date}", style="default")
    if invoice.pdf:
        done.append(f"\n{invoice.pdf}", style="default")
    return done


def _row(invoice: Invoice, today: date) -> tuple[str, ...]:
    return (
        invoice.reference,
        invoice.issue_date.isoformat(),
        invoice.due_date.isoformat() if invoice.due_date else "",
        state_of(invoice, today),
        invoice.client.name,
        f"{summed(invoice):f}",
        f"{round_money(owed(invoice), invoice.currency):f}",
        invoice.currency,
    )


def _list_table(invoices: Sequence[Invoice], today: date) -> "RenderableType":
    if not invoices:
        return draw_line("No invoices. `voiceinvoice generate memo.txt` makes one.")
    columns = ("Number", "Issued", "Due", "Status", "Client", "Total")
    rows = []
    for invoice in invoices:
        number, issued, due, state, client, *_ = _row(invoice, today)
        part = "part paid" if state == "open" and invoice.amount_paid else state
        rows.append((number, issued, due, part, client, money(summed(invoice), invoice.currency)))
    styles = [_STYLES.get(row[3], "") for row in rows]
    return draw_table(columns, rows, right=columns[5:], whole=columns[:4], styles=styles)


_STYLES = {"overdue": "red", "credited": "dim", "void": "dim strike", "draft": "dim"}

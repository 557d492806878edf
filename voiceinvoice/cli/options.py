"""Options that several commands share."""

from datetime import date
from typing import Annotated

import typer

from voiceinvoice.cli.completion import complete_client, complete_invoice, complete_theme
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.terms import parse_date

Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print only the number, name or path.")]
NoInput = Annotated[bool, typer.Option("--no-input", help="Never ask; fail and name the flag to pass.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Answer yes to the question.")]
Force = Annotated[bool, typer.Option("--force", "-f", help="Replace an existing file.")]
Output = Annotated[str | None, typer.Option("--output", "-o", help="PDF path, folder/ or template; - for stdout.")]
PagePayBy = Annotated[
    str, typer.Option("--pay-by", help="Show these ways to pay, and no others: bank, epc, swiss, upi, link.")
]
Formats = Annotated[
    str,
    typer.Option("--format", help="pdf, facturx, ubl, peppol or xrechnung; several: pdf,ubl.", show_default=False),
]
PageTheme = Annotated[
    str,
    typer.Option(
        "--theme",
        help="How the PDF looks: studio, bold, letter or FILE.toml.",
        show_default=False,
        autocompletion=complete_theme,
    ),
]
Reference = Annotated[
    str, typer.Argument(help="An invoice's number, or a draft's id.", metavar="NUMBER", autocompletion=complete_invoice)
]

Text = Annotated[str | None, typer.Option("--text", help="The words themselves.")]
Engine = Annotated[str, typer.Option(help="What reads the words: auto, openai or offline.")]
Speech = Annotated[str, typer.Option(help="What hears recordings: auto, openai or local.")]
Language = Annotated[str, typer.Option(help="What is spoken, such as en or de.")]
Fallback = Annotated[str, typer.Option(help="offline: read on this machine when OpenAI fails.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Ask anew, though the same was asked before.")]
ForClient = Annotated[str, typer.Option("--client", help="The client to bill.", autocompletion=complete_client)]
IssueDate = Annotated[str, typer.Option("--date", help="Issue date, YYYY-MM-DD; today unless given.")]
Due = Annotated[str, typer.Option(help="Due date, YYYY-MM-DD.")]
Terms = Annotated[str, typer.Option(help="Payment terms: 'net 30', receipt, 'end of month'.")]
Currency = Annotated[str, typer.Option(help="ISO 4217 code, such as EUR.")]
Tax = Annotated[
    str, typer.Option(help="20%, 'VAT 20%', '19% included', none, or why there is none: exempt, reverse-charge …")
]
Discount = Annotated[str, typer.Option(help="Off the whole: 10% or an amount.")]
PurchaseOrder = Annotated[str, typer.Option("--po", help="The client's purchase order number.")]
Note = Annotated[str, typer.Option(help="A note on the invoice.")]
Answer = Annotated[
    list[str] | None, typer.Option("--answer", help="Settle a question: FIELD=VALUE, as in lines.1.unit_price=80.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Fail when there is any warning.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show where each value was heard.")]


def answers_of(pairs: list[str] | None, **given: str) -> tuple[tuple[str, str], ...]:
    """The flags that were given and the `--answer` pairs, as (field, value).

    Raises UsageError for a pair without `=`, or when a due date is given in two ways.
    """
    if given.get("due") and given.get("terms"):
        raise UsageError("Both --due and --terms were given.", hint="Give one of them.")
    for pair in pairs or []:
        if "=" not in pair:
            raise UsageError(f"{pair!r} is no answer.", hint="Write --answer FIELD=VALUE, as in lines.1.unit_price=80.")
    flags = ((field, value) for field, value in given.items() if value)
    return (*flags, *((pair.partition("=")[0].strip(), pair.partition("=")[2]) for pair in pairs or []))


def day_of(text: str) -> date:
    """The date of a flag, today when it was not given."""
    return parse_date(text) if text else date.today()

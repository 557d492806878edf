"""The table of commands, loaded when used, and the one place where failures become words and exit codes."""

import errno
import os
import sys
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from voiceinvoice import __version__
from voiceinvoice.cli.boundary import show_bug, show_error, show_usage_error
from voiceinvoice.cli.console import Console
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.lazy import LazyCommand, LazyGroup
from voiceinvoice.domain.errors import OutputFailed, VoiceInvoiceError

_COMMANDS = {
    "generate": ("generate:generate", "Turn dictations, written or recorded, into invoices."),
    "transcribe": ("speech:transcribe_recording", "Print the words of a recording."),
    "record": ("speech:record", "Record a memo; Enter ends it."),
    "extract": ("extract:extract", "Show what was heard as a draft, and store nothing."),
    "render": ("render:render", "Draw the PDF of an invoice document, and store nothing."),
    "schema": ("render:schema", "Print the JSON Schema of invoice documents."),
    "validate": ("validate:validate", "Check an e-invoice against the official rules."),
    "setup": ("setup:setup", "Name your business in a minute."),
    "login": ("login:login", "Sign in with Google."),
    "logout": ("account:logout", "Sign out."),
    "whoami": ("account:whoami", "Show who is signed in."),
    "claim": ("account:claim", "Take over what was made before you signed in."),
    "dashboard": ("dashboard:dashboard", "See revenue, what is owed, and the last invoices."),
    "doctor": ("doctor:doctor", "Check that everything works, and how to mend what does not."),
}
_GROUPS = {
    "invoices": (
        "List, change, issue and settle invoices.",
        {
            "list": ("invoices:list_invoices", "List invoices, newest first."),
            "show": ("invoices:show", "Show one invoice."),
            "edit": ("invoice_changes:edit", "Change a draft."),
            "issue": ("invoice_issuing:issue", "Give a draft its number and its PDF."),
            "regenerate": ("invoice_issuing:regenerate", "Read the kept transcript again with other options."),
            "pay": ("invoice_changes:pay", "Record a payment."),
            "credit": ("invoice_credit:credit", "Take back an issued invoice, or a part, by a credit note."),
            "void": ("invoice_changes:void", "Declare an issued invoice void."),
            "delete": ("invoice_changes:delete", "Delete a draft."),
            "pdf": ("invoices:pdf", "Write an invoice's PDF."),
            "open": ("invoices:open_invoice", "Open an invoice's PDF."),
            "export": ("invoice_export:export", "Write an invoice as an e-invoice."),
        },
    ),
    "clients": (
        "Keep the clients you bill.",
        {
            "add": ("clients:add", "Save a client."),
            "list": ("clients:list_clients", "List clients."),
            "show": ("clients:show", "Show one client."),
            "edit": ("clients:edit", "Change a client."),
            "remove": ("clients:remove", "Forget a client."),
            "alias": ("clients:alias", "Add another name that people say."),
            "import": ("clients:import_clients", "Add clients from a CSV file."),
        },
    ),
    "services": (
        "Keep the prices you charge.",
        {
            "add": ("services:add", "Save a service and its price."),
            "list": ("services:list_services", "List services."),
            "show": ("services:show", "Show one service."),
            "edit": ("services:edit", "Change a service."),
            "remove": ("services:remove", "Forget a service."),
            "alias": ("services:alias", "Add another name that people say."),
            "import": ("services:import_services", "Add services from a CSV file."),
        },
    ),
    "business": (
        "Say who you are, as invoices show it.",
        {
            "show": ("business:show", "Show your business."),
            "set": ("business:set_business", "Change what invoices say of your business."),
            "edit": ("business:edit", "Change your business in an editor."),
            "logo": ("business:logo", "Set or remove the logo."),
        },
    ),
    "themes": (
        "See how invoices can look.",
        {
            "list": ("themes:list_themes", "List the themes."),
            "show": ("themes:show", "Print a theme's file, to make one of your own."),
        },
    ),
    "runs": (
        "See what engines were asked, answered and cost.",
        {
            "list": ("runs:list_runs", "List runs, newest first."),
            "show": ("runs:show", "Show one run in full."),
        },
    ),
    "models": (
        "Models that hear recordings on this machine.",
        {
            "list": ("speech:list_models", "List the models."),
            "pull": ("speech:pull", "Download a model, after asking."),
        },
    ),
    "db": (
        "Prepare, copy and look after the store as a whole.",
        {
            "init": ("db:init", "Prepare the store, a server's too."),
            "status": ("db:status", "Show where the records are, how many, and what is missing."),
            "copy": ("db:copy", "Copy everything to another store, and check it."),
            "export": ("db:export", "Write all records as JSON lines."),
            "import": ("db:import_", "Read records that were exported."),
            "backup": ("db:backup", "Copy the embedded store to a file."),
            "migrate": ("db:migrate", "Write records of earlier versions in the present form."),
        },
    ),
    "settings": (
        "See and change how the program is set up.",
        {
            "list": ("settings:list_settings", "Show every setting, its value and where it comes from."),
            "get": ("settings:get", "Print one setting's value."),
            "set": ("settings:set_setting", "Change a setting."),
            "path": ("settings:path", "Print where settings and data are kept."),
        },
    ),
}


class Commands(LazyGroup):
    """The root group, and the boundary around every command."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, (target, line) in _COMMANDS.items():
            self.add_command(LazyCommand(name, target, line))
        for name, (line, targets) in _GROUPS.items():
            self.add_command(LazyGroup.of(name, line, targets))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.meta["wants_json"] = "--json" in args
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        console = Console(os.environ, no_color=bool(ctx.params.get("no_color")), json=ctx.meta["wants_json"])
        app_context = AppContext(os.environ, console, ctx.params.get("account"))
        ctx.obj = app_context
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except VoiceInvoiceError as failure:
            show_error(console, failure)
            raise typer.Exit(failure.exit_code) from None
        except TyperException as failure:
            if not (console.json and failure.exit_code == 2):
                raise
            show_usage_error(console, failure)
            raise typer.Exit(2) from None
        except (typer.Exit, typer.Abort):
            raise
        except KeyboardInterrupt:
            console.say("Interrupted.")
            raise typer.Exit(130) from None
        except BrokenPipeError:
            _forget_stdout()
            raise typer.Exit(0) from None
        except OSError as failure:
            if failure.errno != errno.ENOSPC:
                show_bug(console, app_context, failure)
                raise typer.Exit(70) from None
            _forget_stdout()
            show_error(console, OutputFailed("There is no room for the output.", hint="Free some space and try again."))
            raise typer.Exit(1) from None
        except Exception as bug:
            show_bug(console, app_context, bug)
            raise typer.Exit(70) from None
        finally:
            app_context.close()


def _forget_stdout() -> None:
    """What is still to be written goes nowhere: a flush at the exit must not complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"voiceinvoice {__version__}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_print_version, is_eager=True)
    ] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="Never use colour.")] = False,
    account: Annotated[
        str | None, typer.Option("--account", metavar="EMAIL", help="Whose books, where several people are signed in.")
    ] = None,
) -> None:
    """Say what you did; get the invoice.

    Start with: voiceinvoice generate memo.txt
    """

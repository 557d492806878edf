"""What `doctor` found, on a terminal, in a pipe and as JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from voiceinvoice import __version__
from voiceinvoice.cli.console import View
from voiceinvoice.cli.health import Check

if TYPE_CHECKING:
    from rich.console import RenderableType

_MARKS = {"healthy": ("✓", "green"), "notice": ("!", "yellow"), "failed": ("✗", "red")}


def is_healthy(checks: Sequence[Check]) -> bool:
    """Nothing failed."""
    return all(check.state != "failed" for check in checks)


def checks_view(checks: Sequence[Check]) -> View:
    """In a pipe: state, name, message and hint; `--quiet` leaves only the names of what is not healthy."""
    return View(
        data=lambda: _data(checks),
        plain=lambda: ("\t".join((check.state, check.name, check.message, check.hint)) for check in checks),
        quiet=lambda: (check.name for check in checks if check.state != "healthy"),
        drawn=lambda: _drawn(checks),
    )


def _data(checks: Sequence[Check]) -> dict[str, Any]:
    return {"healthy": is_healthy(checks), "version": __version__, "checks": checks}


def _drawn(checks: Sequence[Check]) -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    grid.add_column()
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for check in checks:
        mark, style = _MARKS[check.state]
        said = Text(check.message, style="" if check.state == "healthy" else style)
        if check.hint:
            said.append(f"\n→ {check.hint}", style="default")
        grid.add_row(Text(mark, style=style), Text(check.name, style="bold"), said)
    return grid

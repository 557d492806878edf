"""A bar on stderr for what takes long, where stderr is a terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal

from voiceinvoice.cli.console import Console


class Progress:
    """Shows nothing; a terminal gets `_Bar`."""

    def step(self, *, spent: Decimal, failed: int) -> None:
        """One more is done; `spent` is in US dollars."""


@contextmanager
def open_progress(console: Console, total: int) -> Iterator[Progress]:
    """The progress of `total` steps: how many, how fast, what they cost, how many failed."""
    if not console.has_animation:
        yield Progress()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (
        TextColumn("Invoices"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
        TextColumn("{task.fields[more]}"), TimeRemainingColumn(),
    )  # fmt: skip
    with RichProgress(*columns, console=console.rich(to_stderr=True), transient=True) as drawn:
        task = drawn.add_task("", total=total, rate="", more="")

        class Bar(Progress):
            def step(self, *, spent: Decimal, failed: int) -> None:
                speed = drawn.tasks[0].speed
                more = (f"{spent:.4f} USD" if spent else "", f"{failed} failed" if failed else "")
                drawn.update(task, advance=1, rate=f"{speed:.1f}/s" if speed else "", more=" ".join(filter(None, more)))

        yield Bar()


@contextmanager
def open_bar(console: Console, label: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar for `total` records; call what it gives with how many more are done."""
    if not console.has_animation:
        yield lambda _more: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with RichProgress(*columns, console=console.rich(to_stderr=True), transient=True) as drawn:
        task = drawn.add_task("", total=total)
        yield lambda more: drawn.advance(task, more)

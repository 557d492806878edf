"""Runs on a terminal, in a pipe and as JSON."""

from collections.abc import Sequence
from typing import Any

import msgspec

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_facts, draw_table, plain_facts
from voiceinvoice.domain.run import Run


def runs_view(runs: Sequence[tuple[str, Run]]) -> View:
    """A list of ids and runs."""
    rows = [_row(run_id, run) for run_id, run in runs]
    columns = ("Run", "When", "For", "Model", "Tokens", "Cost", "Source", "Outcome")
    return View(
        data=lambda: {"runs": [{"id": run_id, **_data(run)} for run_id, run in runs]},
        plain=lambda: ("\t".join(row) for row in rows),
        quiet=lambda: (run_id for run_id, _ in runs),
        drawn=lambda: draw_table(columns, rows, right=("Tokens", "Cost"), whole=columns[:2]),
    )


def run_view(run: Run) -> View:
    """One run in full."""
    facts = {
        "when": run.started.isoformat(timespec="seconds"),
        "for": run.purpose,
        "engine": run.engine,
        "model": run.model,
        "server": run.server,
        "source": run.source,
        "seconds": f"{run.seconds:.1f}",
        "requests": str(run.requests),
        "tokens": _tokens(run),
        "cost": _cost(run),
        "outcome": run.failure or "ok",
        "warnings": "\n".join(notice.message for notice in run.warnings),
        "transcript": run.transcript,
        "answer": run.answer,
    }
    return View(
        data=lambda: _data(run),
        plain=lambda: plain_facts(facts.items()),
        quiet=lambda: [run.answer],
        drawn=lambda: draw_facts(facts.items()),
    )


def _row(run_id: str, run: Run) -> tuple[str, ...]:
    when = run.started.isoformat(sep=" ", timespec="minutes").removesuffix("+00:00")
    return run_id, when, run.purpose, run.model, _tokens(run), _cost(run), run.source, run.failure or "ok"


def _tokens(run: Run) -> str:
    return f"{run.usage.input_tokens}+{run.usage.output_tokens}" if run.usage and run.usage.input_tokens else ""


def _cost(run: Run) -> str:
    return "" if run.cost is None else f"{run.cost:f} {run.currency}"


def _data(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(run)
    return found

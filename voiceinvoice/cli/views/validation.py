"""What a validation found, on a terminal, in a pipe and as JSON."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from voiceinvoice.cli.console import View
from voiceinvoice.validate.report import Finding, Report

if TYPE_CHECKING:
    from rich.console import RenderableType


def report_view(report: Report) -> View:
    """In a pipe one line for each broken rule: severity, rule, where and why, separated by tabs; then the verdict."""
    return View(
        data=lambda: {"valid": report.is_valid} | msgspec.to_builtins(report),
        plain=lambda: _lines(report),
        quiet=lambda: ["valid" if report.is_valid else "invalid"],
        drawn=lambda: _drawn(report),
    )


def _findings(report: Report) -> Iterator[Finding]:
    return (finding for check in report.checks for finding in check.findings)


def _lines(report: Report) -> Iterator[str]:
    for finding in _findings(report):
        yield "\t".join((finding.severity, finding.rule, finding.location, finding.message))
    yield "valid" if report.is_valid else "invalid"


def _drawn(report: Report) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    lines = [Text(f"{report.number or 'An e-invoice without a number'}: {report.kind}", style="dim")]
    if report.attachment:
        lines.append(Text(f"attached to a PDF as {report.attachment}", style="dim"))
    for check in report.checks:
        errors = sum(finding.severity == "error" for finding in check.findings)
        mark, style = (f"✗ {errors} broken", "red") if errors else ("✓ kept", "green")
        lines.append(Text.assemble((mark, style), f"  {check.name}"))
        for finding in check.findings:
            lines.append(Text.assemble((f"  {finding.rule} ", "bold"), f"{finding.severity}: {finding.message}"))
            lines.append(Text(f"    {finding.location}", style="dim"))
    lines += [Text(f"Not checked: {left}.", style="dim") for left in report.unchecked]
    verdict = ("Valid.", "green") if report.is_valid else ("Not valid.", "red")
    return Group(*lines, Text(*verdict))

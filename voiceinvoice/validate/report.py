"""What a validation found."""

from typing import Literal

from msgspec import Struct


class Finding(Struct, frozen=True, kw_only=True):
    """A rule that is broken, in the rule's own words, and where. A warning does not make an e-invoice invalid."""

    rule: str
    severity: Literal["error", "warning"]
    message: str
    location: str = ""


class Check(Struct, frozen=True):
    """One set of rules and what it found."""

    name: str
    findings: tuple[Finding, ...]


class Report(Struct, frozen=True, kw_only=True):
    """All checks of one document. `kind` says what it is; `attachment` is its name in a PDF; `unchecked` what is left
    unjudged."""

    kind: str
    number: str
    attachment: str = ""
    checks: tuple[Check, ...]
    unchecked: tuple[str, ...] = ()

    @property
    def is_valid(self) -> bool:
        """No rule is broken but for warnings."""
        return not any(finding.severity == "error" for check in self.checks for finding in check.findings)

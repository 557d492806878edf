"""E-invoice -> what the official rules say of it. Needs the extra `validate`; touches no network."""

from collections.abc import Sequence
from pathlib import Path

from voiceinvoice.domain.errors import ExtraMissing
from voiceinvoice.validate.report import Report


def validate(data: bytes, more_rules: Sequence[Path] = ()) -> Report:
    """Checks an XML e-invoice, or the one inside a PDF, against its schema and rules, then against `more_rules`.

    `more_rules` are Schematron rules compiled to XSLT. Raises NotUnderstood for what is no e-invoice or has no rules
    here, InputUnreadable for rules that cannot be used, ExtraMissing without the extra.
    """
    try:
        from voiceinvoice.validate.checking import check_document
        from voiceinvoice.validate.documents import read_document

        return check_document(read_document(data), more_rules)
    except ImportError as problem:
        raise ExtraMissing(
            f"The official rules are not installed: {problem}.",
            hint="Install them: pip install 'voiceinvoice[validate]'",
        ) from None

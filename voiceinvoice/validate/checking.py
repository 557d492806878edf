"""A document against its rules: schemas by libxml2, Schematron by Saxon."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree
from saxonche import PySaxonApiError, PySaxonProcessor

from voiceinvoice.domain.errors import InputUnreadable, NotUnderstood
from voiceinvoice.validate.documents import Document
from voiceinvoice.validate.report import Check, Finding, Report
from voiceinvoice.validate.rules import RuleSet, rules_for, unchecked

_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_NAMESPACE_TEST = re.compile(r"\[namespace-uri\(\)='[^']*'\]")
_WARNINGS = frozenset({"warning", "information", "info"})


def check_document(document: Document, more_rules: Sequence[Path] = ()) -> Report:
    """Every check; a document that its schema refuses is judged by no further rule, which would say the same again."""
    schema, *others = rules_for(document)
    checks = [_check_schema(document, schema)]
    if not checks[0].findings:
        checks += [_check_rules(document, rules) for rules in others]
        checks += [_check_rules(document, RuleSet(path.stem, path)) for path in more_rules]
    return Report(
        kind=f"{document.syntax}, {document.specification}",
        number=document.number,
        attachment=document.attachment,
        checks=tuple(checks),
        unchecked=unchecked(document, bool(more_rules)),
    )


def _check_schema(document: Document, rules: RuleSet) -> Check:
    schema = _schema(rules.path)
    schema.validate(etree.fromstring(document.xml))
    findings = tuple(
        Finding(rule="schema", severity="error", message=error.message, location=f"line {error.line}")
        for error in schema.error_log
    )
    return Check(rules.name, findings)


@cache
def _schema(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(path))


def _check_rules(document: Document, rules: RuleSet) -> Check:
    """Raises NotUnderstood when no rule looked at the document: that is no pass."""
    found = _run(rules, document.xml)
    if found is None or not found.findall(f".//{_SVRL}fired-rule"):
        raise NotUnderstood(
            f"The rules {rules.name} say nothing of this document.", hint="They may be for another kind."
        )
    failed = [*found.iter(f"{_SVRL}failed-assert"), *found.iter(f"{_SVRL}successful-report")]
    return Check(rules.name, tuple(map(_finding, failed)))


def _run(rules: RuleSet, xml: bytes) -> Any:
    processor, compiled = _compiled(rules.path)
    try:
        said = compiled.transform_to_string(xdm_node=processor.parse_xml(xml_text=xml.decode("utf-8")))
        return None if said is None else etree.fromstring(said.encode())
    except (PySaxonApiError, etree.XMLSyntaxError) as problem:
        raise InputUnreadable(f"The rules {rules.path} cannot be run: {problem}.") from None


@cache
def _compiled(path: Path) -> tuple[Any, Any]:
    if not path.is_file():
        raise InputUnreadable(f"There are no rules at {path}.")
    processor = PySaxonProcessor(license=False)
    try:
        return processor, processor.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(path))
    except PySaxonApiError as problem:
        raise InputUnreadable(f"{path} holds no rules compiled to XSLT: {problem}.") from None


def _finding(failed: Any) -> Finding:
    text = " ".join("".join(failed.itertext()).split())
    rule = failed.get("id") or ""
    return Finding(
        rule=rule,
        severity="warning" if failed.get("flag", "").lower() in _WARNINGS else "error",
        message=text.removeprefix(f"[{rule}]").lstrip("- ") or rule,
        location=_NAMESPACE_TEST.sub("", failed.get("location", "")).replace("*:", ""),
    )

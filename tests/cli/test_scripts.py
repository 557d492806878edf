"""The contract with scripts: exact keys, exit codes, streams, pipes."""

import json
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.render.json import document_of, parse_invoice, render_json

from running import Run

MEMO = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out. Net 30, PO 4711, 10% VAT."

INVOICE_KEYS = [
    "schema_version", "type", "number", "status", "issue_date", "due_date", "currency", "language", "seller",
    "client", "lines",
    "subtotal", "discount_total", "taxes", "tax_total", "total", "amount_paid", "amount_credited", "balance_due",
    "credit_notes", "preceding_invoice", "po_number", "buyer_reference", "delivery", "notes",
    "source", "warnings", "pdf",
]  # fmt: skip
PART_KEYS = {
    "client": ["name", "email", "phone", "address", "tax_id", "legal_id", "electronic_address"],
    "source": ["kind", "name", "digest", "engine", "model"],
    "lines": ["description", "quantity", "unit", "unit_price", "discount", "tax_rate", "tax_category", "amount"],
    "taxes": ["name", "rate", "base", "amount", "category", "reason"],
}


def test_the_invoice_document_has_exactly_these_keys(run: Run) -> None:
    """Scripts rely on every key being there, and on their order for reading by eye."""
    document = json.loads(run("generate", "--text", MEMO, "--json").stdout)
    assert list(document) == INVOICE_KEYS
    for part, keys in PART_KEYS.items():
        for one in document[part] if isinstance(document[part], list) else [document[part]]:
            assert list(one) == keys, part
    assert document["schema_version"] == 1
    assert document["source"]["engine"] == "offline"


def test_amounts_are_strings_in_the_minor_unit(run: Run) -> None:
    """A float in JSON is a rounding error waiting to happen."""
    document = json.loads(run("generate", "--text", MEMO, "--json").stdout)
    for name in ("subtotal", "discount_total", "tax_total", "total", "amount_paid", "balance_due"):
        assert re.fullmatch(r"-?\d+\.\d\d", document[name]), name
    yen = json.loads(run("generate", "--text", MEMO, "--currency", "JPY", "--dry-run", "--json").stdout)
    assert re.fullmatch(r"\d+", yen["total"])


def test_show_list_and_generate_speak_of_the_same_document(run: Run) -> None:
    """One shape wherever an invoice is printed."""
    issued = json.loads(run("generate", "--text", MEMO, "--json").stdout)
    assert json.loads(run("invoices", "show", issued["number"], "--json").stdout) == issued
    assert json.loads(run("invoices", "list", "--json").stdout) == {"invoices": [issued]}


def test_the_schema_describes_the_document(run: Run) -> None:
    """Each key of the document is in the published schema."""
    schema = json.loads(run("schema").stdout)
    assert list(schema["$defs"]["InvoiceDocument"]["properties"]) == INVOICE_KEYS


@pytest.mark.parametrize(
    ("arguments", "code", "name"),
    [
        (("invoices", "show", "INV-1999-0001"), 5, "not_found"),
        (("clients", "show", "Nobody"), 5, "not_found"),
        (("generate", "missing.txt"), 2, "input_unreadable"),
        (("generate", "--text", "Hello there"), 3, "not_understood"),
        (("generate", "--currency", "XXY", "--text", MEMO), 2, "usage"),
        (("generate", "--colour", "red"), 2, "usage"),
        (("settings", "get", "colour"), 2, "usage"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_every_failure_is_one_object_on_stderr(run: Run, arguments: tuple[str, ...], code: int, name: str) -> None:
    """code, message and hint are always there; stdout stays empty."""
    done = run(*arguments, "--json")
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    error = json.loads(done.stderr)["error"]
    assert list(error)[:3] == ["code", "message", "hint"]
    assert error["code"] == name


def test_warnings_are_in_the_json_and_not_beside_it(run: Run) -> None:
    """Under --json stderr stays quiet unless something failed, so that 2>&1 does no harm."""
    done = run("generate", "--text", "Bill Ann Lee for two hours of tutoring at 40 an hour, 90 in total.", "--json")
    assert [sorted(warning) for warning in json.loads(done.stdout)["warnings"]] == [["code", "field", "message"]]
    assert "warning:" not in done.stderr


def test_a_reader_that_leaves_early_is_no_failure(run: Run, tmp_path: Path) -> None:
    """`… | head -1` prints one line and no traceback."""
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(f"{MEMO} Job number {number}.")
    run("generate", *sorted(tmp_path.glob("*.txt")))
    script = f"set -o pipefail; {sys.executable} -m voiceinvoice invoices list --limit 0 | head -1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {}])
def test_there_is_no_colour_in_a_pipe(run: Run, variables: dict[str, str]) -> None:
    """Escape codes in a file are noise."""
    import os

    done = run("generate", "--text", MEMO, env={**os.environ, **variables})
    assert "\x1b" not in done.stdout + done.stderr


def test_help_is_there_for_every_command(run: Run) -> None:
    """-h works everywhere, each with an example, and every path in the table loads."""
    from voiceinvoice.cli import app

    commands = [[name] for name in app._COMMANDS]
    commands += [[group, name] for group, (_, names) in app._GROUPS.items() for name in names]
    for command in commands:
        done = run(*command, "-h")
        assert done.returncode == 0, (command, done.stderr)
        assert "Example" in done.stdout, command


def test_a_typo_is_met_with_a_suggestion(run: Run) -> None:
    """`voiceinvoice invoice list` names what was meant."""
    done = run("invoice", "list")
    assert done.returncode == 2
    assert "invoices" in done.stderr


@pytest.fixture(scope="module")
def document() -> bytes:
    """A document that adds up."""
    return msgspec.json.encode(
        {
            "issue_date": "2026-03-10",
            "currency": "EUR",
            "client": {"name": "Ann Lee"},
            "lines": [
                {"description": "Work", "quantity": "2", "unit_price": "50.00", "amount": "100.00", "tax_rate": "20"}
            ],
            "subtotal": "100.00",
            "taxes": [{"name": "VAT", "rate": "20", "base": "100.00", "amount": "20.00"}],
            "tax_total": "20.00",
            "total": "120.00",
        }
    )


def test_a_document_round_trips(document: bytes) -> None:
    """Read and written again it says the same."""
    invoice = parse_invoice(document)
    assert parse_invoice(render_json(invoice)) == invoice
    assert document_of(invoice).total == "120.00"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"total":"120.00"', '"total":"12.00"'),
        ('"subtotal":"100.00"', '"subtotal":"1.00"'),
        ('"unit_price":"50.00"', '"unit_price":"5.00"'),
        ('"quantity":"2"', '"quantity":"NaN"'),
        ('"quantity":"2"', '"quantity":"1e9"'),
        ('"currency":"EUR"', '"currency":"XXY"'),
        ('"issue_date":"2026-03-10"', '"issue_date":"2026-02-30"'),
        ('"lines":[', '"lines":[1,'),
    ],
)
def test_a_document_that_does_not_add_up_is_refused(document: bytes, old: str, new: str) -> None:
    """A page must never show sums that its lines do not give."""
    changed = document.decode().replace(old, new, 1)
    assert changed != document.decode()
    with pytest.raises(NotUnderstood):
        parse_invoice(changed.encode())


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    """Whatever is piped into `render`, the answer is an invoice or a sentence."""
    with pytest.raises(NotUnderstood):
        parse_invoice(data)

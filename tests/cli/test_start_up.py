"""Start-up is a feature: what is not used is not imported. No clocks here; `tests/benchmarks/start_up.py` measures."""

import re
import subprocess
import sys

import pytest

HEAVY = set("openai httpx httpx2 pydantic pymongo reportlab google keyring rich uharfbuzz babel".split())
DICTATION = "Bill Ann Lee 40 dollars for a piano lesson."


def imported_by(*arguments: str) -> set[str]:
    """The top-level packages that a run of the command imports."""
    command = [sys.executable, "-X", "importtime", "-m", "voiceinvoice", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL)
    return {
        found[1].split(".")[0]
        for found in re.finditer(r"^import time:[^|]*\|[^|]*\| +(\S+)$", done.stderr, re.MULTILINE)
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("clients", "list"),
        ("services", "list"),
        ("invoices", "list"),
        ("settings", "list"),
        ("generate", "--dry-run", "--text", DICTATION),
        ("extract", "--text", DICTATION),
    ],
    ids=" ".join,
)
def test_a_plain_run_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    """One careless import at the top of a module would make every command wait."""
    assert not imported_by(*arguments) & HEAVY


def test_the_version_answers_before_typer_is_imported() -> None:
    """It is what package managers and bug reports ask for."""
    assert not imported_by("--version") & {"typer", "msgspec", "sqlite3", *HEAVY}


def test_a_draft_needs_no_pdf_library() -> None:
    """Nothing is drawn until a number is taken."""
    assert "reportlab" not in imported_by(
        "generate", "--draft", "--text", "Bill Ann Lee 40 dollars for a piano lesson."
    )

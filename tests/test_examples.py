"""The examples are documentation and golden tests at once.

`VOICEINVOICE_WRITE_GOLDENS=1 pytest tests/test_examples.py` writes them anew; look at the difference before you commit.
"""

import json
import os
from pathlib import Path

import pytest

from running import Run

EXAMPLES = Path(__file__).parents[1] / "examples"
_WRITES_GOLDENS = bool(os.environ.get("VOICEINVOICE_WRITE_GOLDENS"))
DICTATIONS = sorted(EXAMPLES.glob("*.txt"))


def test_there_are_five_trades() -> None:
    """One dictation for each."""
    assert len(DICTATIONS) >= 5


@pytest.mark.parametrize("dictation", DICTATIONS, ids=lambda path: path.stem)
def test_an_example_gives_its_invoice(run: Run, dictation: Path) -> None:
    """The whole document, to the last field, and without a warning."""
    done = run("generate", dictation, "--dry-run", "--json", "--date", "2026-03-10")
    assert done.returncode == 0, done.stderr
    golden = dictation.with_suffix(".json")
    if _WRITES_GOLDENS:
        golden.write_text(done.stdout)
    assert json.loads(done.stdout) == json.loads(golden.read_text())
    assert json.loads(done.stdout)["warnings"] == []


def test_the_credit_note_is_drawn_from_its_document(run: Run, tmp_path: Path) -> None:
    """A document that takes an invoice back: read, its sums checked, and drawn."""
    note = json.loads((EXAMPLES / "credit-note.json").read_text())
    assert (note["type"], note["preceding_invoice"]["number"]) == ("credit_note", "INV-2026-0001")
    done = run("render", EXAMPLES / "credit-note.json", "-o", "note.pdf")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "note.pdf").read_bytes().startswith(b"%PDF")

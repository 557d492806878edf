"""`runs`: what the engine on this machine read and heard can be looked up as well."""

import json

from running import Run

MEMO = "Bill Acme Corp for 2 hours of welding at 50 dollars an hour."


def test_readings_on_this_machine_are_kept(run: Run) -> None:
    """Words, answer, warnings and outcome of each reading, of those that failed too; they cost nothing."""
    assert run("generate", "--text", MEMO).returncode == 0
    assert run("generate", "--text", "The weather was fine and we talked about the garden.").returncode == 3
    failed, read = json.loads(run("runs", "list", "--json").stdout)["runs"]
    assert (read["engine"], read["purpose"], read["failure"], read["cost"]) == ("offline", "extract", "", None)
    assert failed["failure"] == "not_understood"
    shown = json.loads(run("runs", "show", read["id"], "--json").stdout)
    assert shown["transcript"] == MEMO
    assert json.loads(shown["answer"])["client"]["name"]["value"] == "Acme Corp"


def test_a_dry_run_keeps_nothing(run: Run) -> None:
    """Nothing is stored by a rehearsal that cost nothing, nor where runs are not wanted."""
    assert run("generate", "--text", MEMO, "--dry-run").returncode == 0
    assert run("settings", "set", "runs.keep", "false").returncode == 0
    assert run("generate", "--text", MEMO).returncode == 0
    assert run("runs", "list").stdout == ""

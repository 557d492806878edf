"""Every command of the README works, in order, in a copy of the checkout, as a newcomer would run it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tools import need

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"(?:<!-- (?P<mark>[^>]+) -->\n)?```sh\n(?P<commands>.*?)```", re.DOTALL)
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = [(found["mark"] or "", found["commands"].strip()) for found in BLOCK.finditer(README)]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git would give a newcomer."""
    where = tmp_path_factory.mktemp("readme") / "checkout"
    skipped = shutil.ignore_patterns(
        "INV-*.pdf", ".git", ".venv", "venv", "build", "__pycache__", "*.egg-info", ".*_cache"
    )
    shutil.copytree(ROOT, where, ignore=skipped)
    return where


def shell(commands: str, checkout: Path) -> str:
    """Runs a block in the checkout with `voiceinvoice` on the path; gives its output."""
    tools = checkout.parent / "bin"
    tools.mkdir(exist_ok=True)
    command = tools / "voiceinvoice"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m voiceinvoice "$@"\n')
    command.chmod(0o755)
    home = checkout.parent / "home"
    environment = os.environ | {
        "PATH": f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}",
        "VOICEINVOICE_HOME": str(home),
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{commands}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_the_readme_has_its_two_commands_first() -> None:
    """One installs and runs the main job, one installs and passes the tests."""
    assert "generate examples/plumber.txt" in BLOCKS[0][1]
    assert BLOCKS[1][0] == "test command"
    assert "pytest" in BLOCKS[1][1]


def test_the_first_command_installs_and_makes_an_invoice(checkout: Path) -> None:
    """On a machine with only Python: an environment, an install, a real PDF."""
    assert "INV-" in shell(f"unset PYTHONPATH; {BLOCKS[0][1]}", checkout)
    assert [path.read_bytes()[:5] for path in checkout.glob("INV-*.pdf")] == [b"%PDF-"]
    shutil.rmtree(checkout.parent / "home")


@pytest.mark.parametrize("tool", ["uv", "pipx"])
def test_the_same_with_uv_and_pipx(tool: str, checkout: Path) -> None:
    """The marked blocks, where the tool is there."""
    need(tool)
    (commands,) = [commands for mark, commands in BLOCKS if mark == f"needs {tool}"]
    (checkout.parent / "home").exists() and shutil.rmtree(checkout.parent / "home")
    for pdf in checkout.glob("INV-*.pdf"):
        pdf.unlink()
    assert "INV-" in shell(commands, checkout)
    shutil.rmtree(checkout.parent / "home")


def test_the_tasks_work_one_after_the_other(checkout: Path) -> None:
    """The rest of the page, in order, over one set of books."""
    for pdf in checkout.glob("INV-*.pdf"):
        pdf.unlink()
    tasks = [commands for mark, commands in BLOCKS[2:] if not mark]
    assert len(tasks) >= 8
    shell("voiceinvoice generate examples/plumber.txt", checkout)
    for commands in tasks:
        shell(commands, checkout)


def test_what_the_readme_shows_exists() -> None:
    """Pictures and linked files are there."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target

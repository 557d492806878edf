"""Bad input, on purpose: a clear sentence, the right exit code, no traceback, nothing written."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from running import Run

MEMO = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out."


def refused(run: Run, code: int, *arguments: str | Path, input: str | None = None) -> str:  # noqa: A002
    """Runs a command that must fail with `code` and leave no invoice and no PDF; gives its stderr."""
    done = run(*arguments, **({} if input is None else {"input": input}))
    assert done.returncode == code, f"exit {done.returncode}: {done.stderr}{done.stdout}"
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines(keepends=True) if not line.startswith("Reading ")]
    assert said[0].startswith(("error:", "{"))
    return "".join(said)


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", 3, "no words"),
        (b" \n\t \n", 3, "no words"),
        (b"\x00\x01\x02PNG" * 50, 2, "not text"),
        (MEMO.encode("utf-16"), 2, "UTF-16"),
        ("Rechnung für Möller".encode("latin-1"), 2, "not UTF-8"),
        (b"word " * 10_000_000, 2, "larger than"),
        (b"\xff" * 100, 2, "not UTF-8"),
        (b'{"lines": 5}', 3, "no draft"),
        (b"{" * 5000, 3, "no draft"),
    ],
    ids=["empty", "blank", "binary", "utf-16", "latin-1", "50 MB", "high bytes", "other json", "deep json"],
)
def test_files_that_are_no_transcript(run: Run, tmp_path: Path, data: bytes, code: int, said: str) -> None:
    """What people pass by mistake."""
    path = tmp_path / "memo.txt"
    path.write_bytes(data)
    assert said in refused(run, code, "generate", path)
    assert run("invoices", "list").stdout == ""


def test_names_that_are_no_file(run: Run, tmp_path: Path) -> None:
    """A folder, a missing file, one that may not be read, a device."""
    assert "is a folder" in refused(run, 2, "generate", tmp_path)
    assert "no file" in refused(run, 2, "generate", "missing.txt")
    assert "no file that can be read" in refused(run, 2, "generate", "/dev/null")
    secret = tmp_path / "secret.txt"
    secret.write_text(MEMO)
    secret.chmod(0)
    if os.geteuid():
        assert "may not be read" in refused(run, 2, "generate", secret)


@pytest.mark.parametrize(
    "text",
    [
        "Remind me to call the plumber tomorrow at nine.",
        "What a lovely day it was, we walked for three hours and saw two swans.",
        "ok",
        "1234567890",
        "<script>alert(1)</script>",
    ],
)
def test_talk_that_is_no_invoice(run: Run, text: str) -> None:
    """Exit 3, and what is missing."""
    assert refused(run, 3, "generate", "--text", text).count("\n") == 2


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        (("--currency", "XXY"), 2),
        (("--date", "2026-02-30"), 2),
        (("--date", "2026-03-10", "--due", "2026-03-09"), 2),
        (("--due", "2026-13-01"), 2),
        (("--due", "2026-04-01", "--terms", "net 30"), 2),
        (("--terms", "soon"), 2),
        (("--tax", "minus one"), 2),
        (("--tax", "120%"), 2),
        (("--discount", "NaN"), 2),
        (("--discount", "-5"), 2),
        (("--discount", "500"), 3),
        (("--answer", "lines.1.unit_price=-5"), 2),
        (("--answer", "lines.1.unit_price=NaN"), 2),
        (("--answer", "nonsense"), 2),
        (("--answer", "colour=red"), 2),
        (("--client", " "), 2),
        (("--engine", "telepathy"), 2),
        (("-o", "missing/invoice.pdf"), 2),
        (("-o", "../{number}.pdf"), 2),
        (("-o", "{number.__class__}.pdf"), 2),
        (("-o", "{secret}.pdf"), 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_flags_that_do_not_fit(run: Run, flags: tuple[str, ...], code: int) -> None:
    """Nothing is issued when a flag cannot be taken as given."""
    refused(run, code, "generate", "--text", MEMO, *flags)
    assert run("invoices", "list").stdout == ""


def test_an_existing_file_needs_force_and_a_link_is_never_followed(run: Run, tmp_path: Path) -> None:
    """Overwriting through a symbolic link would destroy whatever it points at."""
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    (tmp_path / "link.pdf").symlink_to(victim)
    assert "exists already" in refused(run, 1, "generate", "--text", MEMO, "-o", "link.pdf")
    assert "exists already" in refused(run, 1, "generate", "--text", MEMO, "-o", "victim.txt")
    assert run("invoices", "list").stdout == ""
    done = run("generate", "--text", MEMO, "-o", "link.pdf", "--force")
    assert done.returncode == 0, done.stderr
    assert victim.read_text() == "precious"
    assert not (tmp_path / "link.pdf").is_symlink()


def test_a_full_disk_is_said_and_leaves_no_half_file(run: Run, tmp_path: Path) -> None:
    """A file that cannot grow past 4 kB, as on a full disk: a sentence, and no part of a PDF."""
    (tmp_path / "invoice.json").write_text(run("generate", "--text", MEMO, "--dry-run", "--json").stdout)
    limited = f"ulimit -f 4; trap '' XFSZ; exec {sys.executable} -m voiceinvoice render invoice.json -o big.pdf"
    done = subprocess.run(["bash", "-c", limited], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 1, done.stderr
    assert "cannot be written" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["invoice.json"]


def test_a_broken_database_is_said(run: Run, home: Path) -> None:
    """Junk in its place, a folder in its place, one from a newer version."""
    home.mkdir(parents=True)
    database = home / "voiceinvoice.db"
    database.write_bytes(b"this is not a database" * 100)
    refused(run, 1, "generate", "--text", MEMO)
    database.unlink()
    database.mkdir()
    refused(run, 1, "invoices", "list")
    database.rmdir()
    assert run("generate", "--text", MEMO).returncode == 0
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version=999")
    assert "newer" in refused(run, 1, "invoices", "list")


def test_a_broken_settings_file_is_said(run: Run, home: Path) -> None:
    """The file is named, and what is wrong with it."""
    home.mkdir(parents=True)
    file = home / "settings.toml"
    file.write_text("engine = ")
    assert str(file) in refused(run, 1, "generate", "--text", MEMO)
    file.write_text('engine = "telepathy"')
    assert "telepathy" in refused(run, 1, "generate", "--text", MEMO)
    file.write_text('colour = "red"')
    assert "colour" in refused(run, 1, "settings", "list")


def test_nothing_is_read_from_a_terminal_in_silence(run: Run) -> None:
    """No source is wrong usage, not a program that seems to hang."""
    assert "nothing to read" in refused(run, 2, "generate")


def test_no_input_names_the_flag(run: Run) -> None:
    """A question that cannot be asked names the flag that answers it."""
    number = run("generate", "--text", MEMO, "-q").stdout.strip()
    assert "--yes" in refused(run, 3, "invoices", "void", number, "--no-input")


def test_control_characters_never_reach_the_terminal(run: Run) -> None:
    """An escape sequence in a dictation could retitle the window or hide text."""
    done = run("generate", "--text", f"\x1b]0;pwned\x07{MEMO}\u202e", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout + done.stderr
    assert "\u202e" not in done.stdout + done.stderr


def test_what_is_kept_is_private(run: Run, home: Path) -> None:
    """Under umask 000 nothing of ours is readable by others."""
    command = f"umask 000; exec {sys.executable} -m voiceinvoice generate --text '{MEMO.replace(chr(39), '')}'"
    subprocess.run(["bash", "-c", command], check=True, capture_output=True, cwd=home.parent)
    assert run("settings", "set", "engine", "offline").returncode == 0
    for path in [home, *home.rglob("*")]:
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_a_file_name_that_is_too_long_takes_no_number(run: Run) -> None:
    """It is refused before anything is issued."""
    assert "too long" in refused(run, 2, "generate", "--text", MEMO, "-o", f"{'x' * 300}.pdf")
    assert run("invoices", "list").stdout == ""


def test_a_full_or_closed_stdout_is_no_mistake_of_ours(run: Run, tmp_path: Path) -> None:
    """/dev/full is a disk without room; >&- is no stdout at all."""
    run("generate", "--text", MEMO)
    for redirection, code in ((">/dev/full", 1), (">&-", 0), ("<&-", 0)):
        script = f"exec {sys.executable} -m voiceinvoice invoices list {redirection}"
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False)
        assert done.returncode == code, (redirection, done.stderr)
        assert "Traceback" not in done.stderr

"""CSV into records: every row is read and checked before the first is saved."""

import csv
import io
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from voiceinvoice.cli.console import Console
from voiceinvoice.cli.views.records import Imported
from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import Conflict, InputUnreadable, NotUnderstood, UsageError
from voiceinvoice.domain.forms import with_fields
from voiceinvoice.domain.naming import check_names, named, same_name
from voiceinvoice.domain.party import Client, Service

Saved = TypeVar("Saved", Client, Service)

_LARGEST_FILE = 20_000_000
_SHOWN_ROWS = 10


class Row(Struct, frozen=True):
    """The cells of a row by column, those that are not empty. `line` counts the file's lines from 1."""

    line: int
    cells: Mapping[str, str]
    problem: str = ""


class BadRow(Struct, frozen=True):
    """A row that cannot be used, and why."""

    line: int
    message: str


class Plan(Struct, Generic[Saved], frozen=True):
    """What an import will do. `skipped` are names that are there already."""

    added: list[Saved]
    updated: list[Saved]
    skipped: list[str]
    bad: list[BadRow]

    def report(self, *, dry_run: bool) -> Imported:
        """The plan in names."""
        return Imported(
            added=tuple(record.name for record in self.added),
            updated=tuple(record.name for record in self.updated),
            skipped=tuple(self.skipped),
            bad=tuple({"line": row.line, "message": row.message} for row in self.bad),
            dry_run=dry_run,
        )


def read_rows(file: Path, columns: Sequence[str], required: Sequence[str], console: Console) -> list[Row]:
    """The rows of a CSV file in UTF-8, separated by commas, semicolons or tabs; `-` is standard input.

    The first row names the columns. Raises InputUnreadable for a file that cannot be read or is no CSV, and for a
    column that is unknown, there twice, or missing though `required`.
    """
    if str(file) == "-" and console.stdin_is_terminal:
        console.say("Reading CSV from the terminal; end with Ctrl-D on a line of its own.")
    text = _read(file)
    head = text.lstrip().partition("\n")[0]
    separator = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    names: list[str] = []
    line = 0
    try:
        for cells in reader:
            begins, line = line + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not names:
                names = _columns([cell.strip().lower().replace(" ", "_") for cell in cells], columns, required)
            else:
                rows.append(_row(begins, names, cells, required))
    except csv.Error as problem:
        raise InputUnreadable(f"{file} is no CSV: line {reader.line_num}: {problem}.") from None
    if not names:
        raise InputUnreadable(f"{file} is empty.", hint=f"The first row names the columns: {', '.join(columns)}.")
    return rows


def plan_import(rows: Iterable[Row], saved: Sequence[Saved], blank: Saved, *, update: bool) -> Plan[Saved]:
    """What to do with each row; nothing is saved yet.

    A row whose name is there already changes that record with `update`, and is skipped without.
    """
    plan: Plan[Saved] = Plan([], [], [], [])
    known = list(saved)
    lines: dict[str, int] = {}
    for row in rows:
        try:
            _plan_row(plan, row, known, blank, lines, update=update)
        except (UsageError, Conflict) as failure:
            field = failure.details.get("field")
            plan.bad.append(BadRow(row.line, f"{f'{field}: ' if field else ''}{failure.message}"))
    return plan


def check_rows(plan: Plan[Saved], console: Console, *, skip_bad: bool) -> None:
    """Raises NotUnderstood when rows are bad; with `skip_bad` each is a warning."""
    if skip_bad:
        for row in plan.bad:
            console.warn(f"line {row.line}: {row.message}")
        return
    if plan.bad:
        lines: list[str] = [f"line {row.line}: {row.message}" for row in plan.bad[:_SHOWN_ROWS]]
        if len(plan.bad) > _SHOWN_ROWS:
            lines.append(f"… and {len(plan.bad) - _SHOWN_ROWS} more")
        rows = "A row" if len(plan.bad) == 1 else f"{len(plan.bad)} rows"
        raise NotUnderstood(
            "\n  ".join([f"{rows} cannot be used, so nothing was imported.", *lines]),
            hint="Correct the file, or add --skip-bad to import the rest.",
            rows=[{"line": row.line, "message": row.message} for row in plan.bad],
        )


def _plan_row(
    plan: Plan[Saved], row: Row, known: list[Saved], blank: Saved, lines: dict[str, int], *, update: bool
) -> None:
    if row.problem:
        raise UsageError(row.problem)
    key = same_name(row.cells["name"])
    if key in lines:
        raise UsageError(f"{row.cells['name']!r} is on line {lines[key]} already.")
    lines[key] = row.line
    there = named(row.cells["name"], known)
    if there is None:
        record = with_fields(blank, row.cells)
        check_names(record, known)
        plan.added.append(record)
        known.append(record)
        return
    if not there.id:
        raise UsageError(f"{row.cells['name']!r} is what {there.name} is called in this file.")
    record = with_fields(there, {**row.cells, "name": there.name})
    if not update:
        plan.skipped.append(record.name)
    else:
        check_names(record, known)
        plan.updated.append(record)


def _row(line: int, names: Sequence[str], cells: Sequence[str], required: Sequence[str]) -> Row:
    if len(cells) > len(names):
        return Row(line, {}, f"It has {len(cells)} cells for {len(names)} columns.")
    filled = {name: cell for name, cell in zip(names, cells, strict=False) if one_line(cell)}
    missing = [name for name in required if name not in filled]
    return Row(line, filled, f"There is no {missing[0].replace('_', ' ')}." if missing else "")


def _columns(names: list[str], columns: Sequence[str], required: Sequence[str]) -> list[str]:
    hint = f"The first row names the columns: {', '.join(columns)}."
    for name in names:
        if name not in columns:
            raise InputUnreadable(f"There is no column {name!r}.", hint=hint)
        if names.count(name) > 1:
            raise InputUnreadable(f"The column {name!r} is there twice.", hint=hint)
    for name in required:
        if name not in names:
            raise InputUnreadable(f"The column {name!r} is missing.", hint=hint)
    return names


def _read(file: Path) -> str:
    try:
        with sys.stdin.buffer if str(file) == "-" else file.open("rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
    except OSError as problem:
        raise InputUnreadable(f"{file} cannot be read: {problem.strerror}.") from None
    if len(data) > _LARGEST_FILE:
        raise InputUnreadable(f"{file} is larger than 20 MB.", hint="Import it in parts.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputUnreadable(f"{file} is not in UTF-8.", hint="Save it again as 'CSV UTF-8'.") from None
    if "\0" in text:
        raise InputUnreadable(f"{file} is no text.")
    return text

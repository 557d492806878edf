"""Records as JSON lines, one file a collection: what `mongoexport` writes and `mongoimport` reads."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from voiceinvoice.domain.errors import InputUnreadable, OutputFailed, UsageError
from voiceinvoice.store.copying import Brought, Step, bring
from voiceinvoice.store.documents import COLLECTIONS, TIMESTAMPS, Document, check_owner, encode, upgraded
from voiceinvoice.store.private import make_folder, open_private
from voiceinvoice.store.whole import WholeStore

_SUFFIX = ".jsonl"


def export(store: WholeStore, folder: Path, step: Step) -> dict[str, int]:
    """Writes `businesses.jsonl` and so on, complete or not at all, and gives how many records each has.

    Files of an earlier export are replaced. Raises OutputFailed.
    """
    try:
        make_folder(folder)
        return {
            collection: _write(store, collection, folder / f"{collection}{_SUFFIX}", step) for collection in COLLECTIONS
        }
    except OSError as error:
        raise OutputFailed(f"{folder} cannot be written: {error.strerror}.", hint="Name another folder.") from error


def import_files(folder: Path, store: WholeStore, step: Step) -> dict[str, Brought]:
    """Brings the records of the files that `folder` has, as `copy` does, after every line was checked.

    Raises InputUnreadable, naming file and line.
    """
    files = {collection: folder / f"{collection}{_SUFFIX}" for collection in COLLECTIONS}
    if not any(file.is_file() for file in files.values()):
        names = ", ".join(file.name for file in files.values())
        raise InputUnreadable(f"{folder} has no exported records.", hint=f"It should hold {names}.")
    for file in files.values():  # all of them are read before anything is written
        for _ in _read(file):
            pass
    store.prepare()
    return {collection: bring(_read(file), store, collection, step) for collection, file in files.items()}


def _write(store: WholeStore, collection: str, file: Path, step: Step) -> int:
    partial, count = file.with_name(f"{file.name}.part"), 0
    partial.unlink(missing_ok=True)
    try:
        with os.fdopen(open_private(partial, os.O_WRONLY | os.O_EXCL), "w", encoding="utf-8") as lines:
            for document in store.scan(collection):
                lines.write(encode(document) + "\n")
                count += 1
                step(1)
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
    return count


def _read(file: Path) -> Iterator[Document]:
    if not file.is_file():
        return
    try:
        with file.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _record(line, f"{file}, line {number}")
    except (OSError, UnicodeDecodeError) as error:
        raise InputUnreadable(
            f"{file} cannot be read: {error}.", hint="Give a folder of JSON lines in UTF-8."
        ) from error


def _record(line: str, where: str) -> Document:
    try:
        document: Document = _plain(msgspec.json.decode(line, type=dict[str, Any]))
        for field in TIMESTAMPS:
            document[field] = _time(document[field]["$date"])
        if type(document["_id"]) is not str or type(document["rev"]) is not int:
            raise TypeError("_id must be text and rev an integer")
        check_owner(document["owner"])
        encode(document)
    except (msgspec.DecodeError, LookupError, TypeError, ValueError, UsageError) as error:
        raise InputUnreadable(
            f"{where} is no exported record: {error}.", hint="Export anew, or mend the line."
        ) from error
    return upgraded(document)


def _plain(value: Any) -> Any:
    """Integers as `mongoexport --jsonFormat=canonical` wraps them."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and (wrapped := value.get("$numberInt") or value.get("$numberLong")):
        return int(wrapped)
    return {field: _plain(item) for field, item in value.items()}


def _time(value: object) -> datetime:
    """Text as in relaxed JSON, or milliseconds since 1970 as in canonical."""
    if isinstance(value, int):
        return datetime.fromtimestamp(value // 1000, UTC).replace(microsecond=value % 1000 * 1000)
    return datetime.fromisoformat(str(value)).astimezone(UTC)

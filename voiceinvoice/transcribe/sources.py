"""Reading a transcript from a file, a pipe or an argument."""

import errno
import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from voiceinvoice.domain.errors import InputUnreadable, NotUnderstood
from voiceinvoice.domain.transcript import Source, Transcript

#: An hour of speech is about 60 kB of text.
LARGEST_TEXT = 1_000_000
#: Bytes of many dictations, one on each line.
LARGEST_INPUT = 50_000_000
# C0 and C1 controls but for tab and line ends, and the characters that turn the writing direction around.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def read_transcript(source: Source, stdin: BinaryIO | None = None) -> Transcript:
    """The words of `source`. Raises InputUnreadable for what is no text, NotUnderstood for silence."""
    match source.kind:
        case "text":
            text, name = source.text, source.name
        case "stdin":
            text, name = _decode((stdin or sys.stdin.buffer).read(LARGEST_TEXT + 1), "standard input"), "-"
        case _:
            text, name = _decode(_read_file(Path(source.name)), source.name), Path(source.name).name
    if len(text) > LARGEST_TEXT:
        raise _too_large(name or "the text")
    text = _INVISIBLE.sub("", text)
    if not text.strip():
        raise NotUnderstood(
            f"There are no words in {name or 'the text'}.", hint="Say what you did, for whom, and the price."
        )
    return Transcript(text=text, kind=source.kind, name=name)


def read_lines(stdin: BinaryIO | None = None) -> list[str]:
    """Standard input, line by line. Raises InputUnreadable for what is no UTF-8 text or over 50 MB."""
    data = (stdin or sys.stdin.buffer).read(LARGEST_INPUT + 1)
    return _decode(data, "standard input", LARGEST_INPUT).splitlines()


def _read_file(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputUnreadable(f"{path} is a folder.", hint=f"Name the files in it: {path}/*.txt")
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISFIFO(status.st_mode)):
            raise InputUnreadable(f"{path} is no file that can be read as text.", hint="Use - for a pipe.")
        if status.st_size > LARGEST_TEXT:
            raise _too_large(str(path))
        with path.open("rb") as file:
            return file.read(LARGEST_TEXT + 1)
    except OSError as problem:
        raise _unreadable(path, problem) from None
    except ValueError:
        raise InputUnreadable(f"{str(path)!r} is no file name.") from None


def _unreadable(path: Path, problem: OSError) -> InputUnreadable:
    match problem.errno:
        case errno.ENOENT:
            return InputUnreadable(f"There is no file {path}.", hint="Check the name; --text takes words as such.")
        case errno.EACCES | errno.EPERM:
            return InputUnreadable(f"{path} may not be read.", hint=f"Allow it: chmod u+r {path}")
        case _:
            return InputUnreadable(f"{path} cannot be read: {problem.strerror}.")


def _too_large(name: str, most: int = LARGEST_TEXT) -> InputUnreadable:
    return InputUnreadable(f"{name} is larger than {most // 1000} kB of text.", hint="Give it in parts.")


def _decode(data: bytes, name: str, most: int = LARGEST_TEXT) -> str:
    if len(data) > most:
        raise _too_large(name, most)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputUnreadable(f"{name} is UTF-16, not UTF-8.", hint="Convert it: iconv -f UTF-16 -t UTF-8 IN > OUT")
    if b"\x00" in data:
        raise InputUnreadable(f"{name} is not text.", hint="Give a transcript as plain UTF-8 text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InputUnreadable(
            f"{name} is not UTF-8 text (byte {problem.start}).",
            hint="Convert it: iconv -f ISO-8859-1 -t UTF-8 IN > OUT",
        ) from None

"""The program on a terminal of its own, and a person who answers what it asks."""

import codecs
import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

CTRL_C = "\x03"
_SECONDS = 30


class Ended(NamedTuple):
    """How a conversation ended: the exit code and everything that was on the screen."""

    exit_code: int
    screen: str

    @property
    def text(self) -> str:
        """The screen without colours and styles."""
        return re.sub(r"\x1b\[[\d;]*m", "", self.screen)


def converse(cwd: Path, *arguments: str, answers: Sequence[tuple[str, str]] = (), columns: int = 80) -> Ended:
    """Runs the command on a terminal; whenever the screen shows the next expected text, types its answer.

    A pair is (text to wait for, what to type): CTRL_C as it is, anything else followed by Enter.
    """
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(cwd)
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        environment = os.environ | {"TERM": "xterm-256color"}
        os.execve(sys.executable, [sys.executable, "-m", "voiceinvoice", *arguments], environment)  # noqa: S606
    screen = ""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    waiting = list(answers)
    seen = 0
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            read = os.read(terminal, 65536)
        except OSError:  # the other side has closed
            break
        if not read:
            break
        screen += decoder.decode(read)
        if waiting and waiting[0][0] in screen[seen:]:
            seen = len(screen)
            typed = waiting.pop(0)[1]
            os.write(terminal, (typed if typed == CTRL_C else f"{typed}\n").encode())
    else:
        os.kill(child, 9)
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert not waiting, f"never asked: {waiting[0][0]!r}\n{screen}"
    return Ended(code, screen.replace("\r\n", "\n"))

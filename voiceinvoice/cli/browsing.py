"""Bringing a person to a sign-in page: by the browser, or by an address and a way to paste the answer."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping

from voiceinvoice.auth.loopback import Receiver
from voiceinvoice.cli.console import Console

_LONGEST_LINE = 20_000


def open_browser(url: str, environment: Mapping[str, str]) -> bool:
    """Opens the address. False where there is no browser that has a window.

    In a process of its own: browsers write to the streams they inherit, and some come back only when they are closed.
    """
    has_windows = os.name == "nt" or sys.platform == "darwin"
    has_windows = has_windows or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
    if not has_windows:
        return False
    import webbrowser

    try:
        webbrowser.get()
        subprocess.Popen(  # noqa: S603 - our own interpreter; the address is an argument, never a shell's
            [sys.executable, "-I", "-m", "webbrowser", url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, webbrowser.Error):
        return False
    return True


def take_pasted(receiver: Receiver, console: Console) -> None:
    """Reads addresses from standard input, beside everything else, until one is the answer or there are no more."""
    threading.Thread(target=_read_lines, args=(receiver, console), daemon=True).start()


def _read_lines(receiver: Receiver, console: Console) -> None:
    rest = b""
    while len(rest) < _LONGEST_LINE:
        try:
            # Not sys.stdin: a thread that waits in its buffer would end the interpreter with a fatal error.
            read = os.read(0, 4096)
        except OSError:
            return
        *lines, rest = (rest + read).split(b"\n") if read else (rest, b"")
        for line in lines:
            address = line.decode("utf-8", "replace").strip()
            if not address:
                continue
            if receiver.paste(address):
                return
            console.err("That is not the address that this sign-in waits for. Copy all of it from the address bar:")
        if not read:
            return

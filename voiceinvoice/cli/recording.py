"""Recording a memo at the terminal: a level meter, and Enter to stop."""

import sys
import tempfile
import threading
from pathlib import Path

from voiceinvoice.cli.console import Console
from voiceinvoice.domain.errors import ConfirmationRequired, RecordingFailed
from voiceinvoice.transcribe.microphone import record

_METER = 30
#: Seconds. Less than this is a slip of the finger.
_SHORTEST = 0.5


def record_memo(console: Console, path: Path | None = None, device: str = "") -> Path:
    """Records until Enter is pressed, into `path` or a temporary WAV file.

    Raises ConfirmationRequired without a terminal, RecordingFailed without a microphone or for an empty recording.
    """
    if not console.can_prompt:
        raise ConfirmationRequired("Recording needs a terminal.", hint="Record a file, and name it: generate memo.wav")
    path = path or Path(tempfile.mkdtemp(prefix="voiceinvoice-")) / "memo.wav"
    until = threading.Event()
    console.err("Recording. Press Enter to stop.")
    threading.Thread(target=_wait_for_enter, args=(until,), daemon=True).start()
    try:
        seconds = record(path, until, on_level=_draw_level if console.has_animation else None, device=device)
    finally:
        until.set()
    if seconds < _SHORTEST:
        raise RecordingFailed("Nothing was recorded.", hint="Speak, and press Enter when you are done.")
    console.say(f"\r{seconds:.0f} seconds recorded.{' ' * _METER}")
    return path


def _wait_for_enter(until: threading.Event) -> None:
    sys.stdin.readline()
    until.set()


def _draw_level(level: float, seconds: float) -> None:
    filled = round(min(1.0, level * 2) * _METER)
    sys.stderr.write(f"\r{seconds:6.1f} s  {'█' * filled}{'·' * (_METER - filled)}")
    sys.stderr.flush()

"""Recording from a microphone to a WAV file, by PortAudio (the extra `mic`)."""

import queue
import threading
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from voiceinvoice.domain.errors import ExtraMissing, OutputFailed, RecordingFailed

#: What speech models work at; one channel, 16 bits.
RATE = 16_000
#: Seconds of sound between two levels.
_BLOCK = 0.05
#: Seconds. Longer than any dictation, and still within what a service takes.
LONGEST = 780.0


def record(
    path: Path, until: threading.Event, *, on_level: Callable[[float, float], None] | None = None, device: str = ""
) -> float:
    """Records into `path`, 16 kHz mono WAV, until `until` is set or 13 minutes are over; gives the seconds recorded.

    `on_level` is called some twenty times a second with the loudness (0 to 1) and the seconds so far. `device` is a
    part of a microphone's name, empty for the system's own choice. Raises ExtraMissing without the packages or
    PortAudio, RecordingFailed without a microphone, OutputFailed for a file that cannot be written.
    """
    sounddevice = _sounddevice()
    blocks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    try:
        stream = sounddevice.RawInputStream(
            samplerate=RATE,
            channels=1,
            dtype="int16",
            blocksize=int(RATE * _BLOCK),
            device=device or None,
            callback=lambda data, *_: blocks.put(bytes(data)),
        )
    except (sounddevice.PortAudioError, ValueError) as problem:
        raise _no_microphone(problem) from None
    try:
        with path.open("wb") as raw, wave.open(raw, "wb") as file, stream:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            return _write(file, blocks, until, on_level)
    except sounddevice.PortAudioError as problem:
        raise _no_microphone(problem) from None
    except OSError as problem:
        raise OutputFailed(
            f"{path} cannot be written: {problem.strerror}.", hint="Name another file with -o."
        ) from None


def level_of(block: bytes) -> float:
    """How loud 16-bit samples are, 0 to 1."""
    levels = array("h", block[: len(block) // 2 * 2])
    return max(max(levels), -min(levels)) / 32768 if levels else 0.0


def _write(
    file: wave.Wave_write,
    blocks: "queue.SimpleQueue[bytes]",
    until: threading.Event,
    on_level: Callable[[float, float], None] | None,
) -> float:
    frames = 0
    while frames < LONGEST * RATE:
        try:
            block = blocks.get(timeout=_BLOCK)
        except queue.Empty:
            if until.is_set():
                break
            continue
        file.writeframes(block)
        frames += len(block) // 2
        if on_level:
            on_level(level_of(block), frames / RATE)
        if until.is_set() and blocks.empty():
            break
    return frames / RATE


def _sounddevice() -> Any:
    try:
        import sounddevice
    except ImportError:
        hint = "Install them: pip install 'voiceinvoice[mic]'"
        raise ExtraMissing("Recording needs further packages.", hint=hint) from None
    except OSError:
        hint = "Install it: apt install libportaudio2, dnf install portaudio, or your system's package of it."
        raise ExtraMissing("Recording needs the system's PortAudio library.", hint=hint) from None
    return sounddevice


def _no_microphone(problem: Exception) -> RecordingFailed:
    return RecordingFailed(
        f"No microphone can be listened to: {str(problem).splitlines()[0][:200]}",
        hint="Plug one in, allow its use in the system's settings, or record a file with another program.",
    )

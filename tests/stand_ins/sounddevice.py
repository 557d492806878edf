"""Stands in for sounddevice 0.5: a microphone that hums, unless it is unplugged."""

import threading
from array import array
from collections.abc import Callable
from typing import Any, Self

DEVICES = ["hum"]


class PortAudioError(Exception):
    """As PortAudio tells it."""


class RawInputStream:
    """Calls back with blocks of sound from a thread of its own, quicker than life."""

    def __init__(
        self,
        *,
        samplerate: int,
        channels: int,
        dtype: str,
        blocksize: int,
        device: str | None,
        callback: Callable[..., Any],
    ) -> None:
        assert (samplerate, channels, dtype) == (16_000, 1, "int16")
        if not DEVICES:
            raise PortAudioError("Error querying device -1")
        if device and device not in DEVICES:
            raise ValueError(f"No input device matching {device!r}")
        self._block = memoryview(array("h", [8192, -8192] * (blocksize // 2)).tobytes())
        self._callback = callback
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._hum, daemon=True)

    def _hum(self) -> None:
        while not self._ended.wait(0.005):
            self._callback(self._block, len(self._block) // 2, None, None)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

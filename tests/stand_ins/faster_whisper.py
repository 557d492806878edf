"""Stands in for faster-whisper 1.2: models are folders, a download writes one, and silence has no segments."""

import wave
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from av.error import InvalidDataError

DOWNLOADS: list[str] = []
HEARD: list[dict[str, Any]] = []


class LocalEntryNotFoundError(FileNotFoundError):
    """As huggingface_hub raises it."""


def download_model(size_or_id: str, local_files_only: bool = False, cache_dir: str = "") -> str:
    """The folder of a model."""
    folder = Path(cache_dir) / size_or_id
    if not folder.is_dir():
        if local_files_only:
            raise LocalEntryNotFoundError("outgoing traffic has been disabled")
        if size_or_id == "large-v3":
            raise RuntimeError("the network is down")
        DOWNLOADS.append(size_or_id)
        folder.mkdir(parents=True)
        for name in ("model.bin", "config.json", "tokenizer.json"):
            (folder / name).write_text("{}")
    return str(folder)


class WhisperModel:
    """Hears the same words in every sound."""

    def __init__(self, model_size_or_path: str, *, device: str, compute_type: str, local_files_only: bool) -> None:
        assert (device, compute_type, local_files_only) == ("cpu", "int8", True)
        if (Path(model_size_or_path) / "model.bin").read_text() == "broken":
            raise RuntimeError("Unsupported model binary version\nmore")

    def transcribe(self, audio: str, **options: Any) -> tuple[Any, Any]:
        """Segments, and what was found out."""
        HEARD.append(options)
        try:
            with wave.open(audio) as sound:
                silent = not any(sound.readframes(sound.getnframes()))
        except wave.Error:
            raise InvalidDataError from None
        words = [] if silent else [" Two hours of design", " for Acme."]
        return (SimpleNamespace(text=word) for word in words), SimpleNamespace(language=options["language"] or "en")

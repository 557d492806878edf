"""Sound to text on this machine, by faster-whisper (the extra `local`); nothing is downloaded without being asked."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from voiceinvoice.domain.errors import (
    ExtraMissing,
    InputUnreadable,
    NotUnderstood,
    SpeechModelMissing,
    UpstreamFailed,
    UsageError,
)
from voiceinvoice.domain.transcript import Source, Transcript
from voiceinvoice.transcribe.names import spoken_names
from voiceinvoice.transcribe.sounds import sound_in
from voiceinvoice.transcribe.sources import read_transcript

DEFAULT_MODEL = "small"
#: Characters of names that a model is reminded of; Whisper has room for 224 tokens.
_LONGEST_HINT = 600


class SpeechModel(Struct, frozen=True):
    """A model that `models pull` knows: its name, and the megabytes it takes on disk, about."""

    name: str
    megabytes: int


#: The multilingual models, from the quickest to the most careful.
MODELS = tuple(
    SpeechModel(name, megabytes)
    for name, megabytes in (
        ("tiny", 78),
        ("base", 148),
        ("small", 486),
        ("medium", 1530),
        ("turbo", 1620),
        ("large-v3", 3090),
    )
)


class LocalTranscriber:
    """A transcriber for one model, which is loaded at the first recording; one serves many threads, one at a time."""

    def __init__(self, folder: Path, *, model: str = DEFAULT_MODEL, language: str = "") -> None:
        """`folder` is where models are kept. `model` is the name of one, or a folder that holds one."""
        self._folder = folder
        self._model = model
        self._language = language
        self._loaded: Any = None
        self._one_at_a_time = threading.Lock()

    def __call__(self, source: Source, names: Sequence[str] = ()) -> Transcript:
        """The words of the file `source.name`.

        Raises ExtraMissing, SpeechModelMissing, InputUnreadable for what is no sound, NotUnderstood for silence.
        """
        path = Path(source.name)
        if sound_in(path) is None:
            raise InputUnreadable(f"{path} is no sound file that can be read.", hint="Check the name.")
        hint = ", ".join(spoken_names(names, longest=_LONGEST_HINT))
        with self._one_at_a_time:
            words, language = self._listen(path, hint)
        try:
            read = read_transcript(Source("text", text=words))
        except NotUnderstood:
            raise NotUnderstood(
                f"No words were heard in {path.name}.", hint="Check the microphone, and record it again."
            ) from None
        return Transcript(text=read.text, kind="audio", name=path.name, language=language)

    def _listen(self, path: Path, hint: str) -> tuple[str, str]:
        if self._loaded is None:
            self._loaded = _load(find_model(self._model, self._folder))
        from av.error import FFmpegError

        try:
            segments, info = self._loaded.transcribe(
                str(path), language=self._language or None, hotwords=hint or None, vad_filter=True
            )
            return " ".join(segment.text.strip() for segment in segments), str(info.language)
        except FFmpegError as problem:
            raise InputUnreadable(f"{path} cannot be decoded: {problem.strerror}.", hint="Record it again.") from None


def find_model(model: str, folder: Path) -> Path:
    """Where `model` is on this machine. Raises ExtraMissing, UsageError for an unknown name, SpeechModelMissing."""
    if _is_complete(Path(model)):
        return Path(model)
    known = _known(model)
    try:
        found = Path(_faster_whisper().download_model(model, local_files_only=True, cache_dir=str(folder)))
    except OSError:
        found = folder / model
    if not _is_complete(found):
        raise SpeechModelMissing(
            f"The speech model {model!r} is not on this machine.",
            hint=f"Download it (about {known.megabytes} MB, to {folder}): voiceinvoice models pull {model}",
            model=model,
            megabytes=known.megabytes,
            folder=str(folder),
        )
    return found


def pull_model(model: str, folder: Path) -> Path:
    """Downloads `model` from the Hugging Face Hub into `folder`; the caller has asked the person.

    Raises ExtraMissing, UsageError for an unknown name, UpstreamFailed when it does not come through.
    """
    _known(model)
    download = _faster_whisper().download_model
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Path(download(model, cache_dir=str(folder)))
    except Exception as problem:
        # The hub's client raises its own errors, its HTTP library's and the system's.
        raise UpstreamFailed(
            f"The speech model {model!r} could not be downloaded: {type(problem).__name__}.",
            hint="Check the network and the room on the disk, and try again; what has come is kept.",
        ) from None


def _is_complete(folder: Path) -> bool:
    """Without a tokenizer of its own, faster-whisper would fetch one from the network."""
    return all((folder / name).is_file() for name in ("model.bin", "config.json", "tokenizer.json"))


def _known(model: str) -> SpeechModel:
    found = next((known for known in MODELS if known.name == model), None)
    if found is None:
        names = ", ".join(known.name for known in MODELS)
        raise UsageError(f"There is no speech model {model!r}.", hint=f"Use {names}, or a folder with a model in it.")
    return found


def _faster_whisper() -> Any:
    try:
        import faster_whisper
    except ImportError:
        raise ExtraMissing(
            "Hearing sound on this machine needs further packages.",
            hint="Install them: pip install 'voiceinvoice[local]'",
        ) from None
    return faster_whisper


def _load(folder: Path) -> Any:
    try:
        return _faster_whisper().WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)
    except (RuntimeError, ValueError, OSError) as problem:
        raise SpeechModelMissing(
            f"The speech model in {folder} cannot be used: {str(problem).splitlines()[0][:200]}",
            hint="Delete that folder, and download the model again: voiceinvoice models pull",
        ) from None

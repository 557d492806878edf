"""Recording: a WAV file that can be transcribed, a level while it lasts, and a clear word when there is nothing."""

import sys
import threading
import wave
from pathlib import Path
from typing import Any

import pytest

from voiceinvoice.domain import errors
from voiceinvoice.transcribe.microphone import level_of, record
from voiceinvoice.transcribe.sounds import read_sound


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A microphone that hums."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "stand_ins"))
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    import sounddevice

    yield sounddevice
    sys.modules.pop("sounddevice", None)


@pytest.mark.usefixtures("microphone")
def test_recording_ends_when_it_is_told_to(tmp_path: Path) -> None:
    """What was heard until then is a whole WAV file, ready to be sent."""
    levels: list[tuple[float, float]] = []
    enough = threading.Event()

    def on_level(level: float, seconds: float) -> None:
        levels.append((level, seconds))
        if seconds >= 0.3:
            enough.set()

    seconds = record(tmp_path / "memo.wav", enough, on_level=on_level)
    with wave.open(str(tmp_path / "memo.wav")) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (16_000, 1, 2)
        assert sound.getnframes() == round(seconds * 16_000)
    assert 0.3 <= seconds < 10
    assert levels[0] == (0.25, 0.05)
    assert read_sound(tmp_path / "memo.wav")[1].format == "wav"


@pytest.mark.usefixtures("microphone")
def test_a_recording_that_is_stopped_at_once_is_a_whole_file(tmp_path: Path) -> None:
    """Enter pressed too early must not leave half a header."""
    enough = threading.Event()
    enough.set()
    seconds = record(tmp_path / "memo.wav", enough)
    with wave.open(str(tmp_path / "memo.wav")) as sound:
        assert sound.getnframes() == round(seconds * 16_000)


def test_what_is_missing_is_named(microphone: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No microphone, not that microphone, no room for the file, no package."""
    never = threading.Event()
    with pytest.raises(errors.RecordingFailed, match="blue yeti"):
        record(tmp_path / "memo.wav", never, device="blue yeti")
    with pytest.raises(errors.OutputFailed, match="cannot be written"):
        record(tmp_path / "missing" / "memo.wav", never)
    monkeypatch.setattr(microphone, "DEVICES", [])
    with pytest.raises(errors.RecordingFailed, match="No microphone"):
        record(tmp_path / "memo.wav", never)
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(errors.ExtraMissing) as caught:
        record(tmp_path / "memo.wav", never)
    assert "voiceinvoice[mic]" in caught.value.hint


def test_without_portaudio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Linux the package comes without its library, and its import raises OSError."""
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    with pytest.raises(errors.ExtraMissing, match="PortAudio"):
        record(tmp_path / "memo.wav", threading.Event())


def test_levels() -> None:
    """Full scale is 1, silence 0, whatever the sign."""
    assert level_of(b"") == 0
    assert level_of(b"\x00\x00" * 8) == 0
    assert level_of(b"\x00\x80\x00\x00") == 1

"""Speech to text on this machine: nothing is fetched unasked, and each thing that is missing is named."""

import sys
from pathlib import Path
from typing import Any

import pytest
from sound_samples import write_wav

from voiceinvoice.domain import errors
from voiceinvoice.domain.transcript import Source
from voiceinvoice.transcribe.local import MODELS, LocalTranscriber, find_model, pull_model


@pytest.fixture
def whisper(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package as the extra installs it, without its hundred megabytes."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "stand_ins"))
    for name in ("faster_whisper", "av", "av.error"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import faster_whisper

    yield faster_whisper
    for name in ("faster_whisper", "av", "av.error"):
        sys.modules.pop(name, None)


@pytest.fixture
def memo(tmp_path: Path) -> Source:
    return Source("audio", str(write_wav(tmp_path / "memo.wav", [9000, -9000] * 800)))


def test_without_the_extra(memo: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra, and how to install it."""
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    with pytest.raises(errors.ExtraMissing) as caught:
        LocalTranscriber(tmp_path)(memo)
    assert "voiceinvoice[local]" in caught.value.hint
    with pytest.raises(errors.ExtraMissing):
        pull_model("tiny", tmp_path)


def test_a_model_is_never_fetched_unasked(whisper: Any, memo: Source, tmp_path: Path) -> None:
    """Half a gigabyte over a phone is a person's decision: the error says what, how much, whereto and how."""
    with pytest.raises(errors.SpeechModelMissing) as caught:
        LocalTranscriber(tmp_path / "models", model="small")(memo)
    assert "voiceinvoice models pull small" in caught.value.hint
    assert "486 MB" in caught.value.hint
    assert str(tmp_path / "models") in caught.value.hint
    assert whisper.DOWNLOADS == []


def test_a_pulled_model_hears(whisper: Any, memo: Source, tmp_path: Path) -> None:
    """Pulled once, loaded once; names go as hot words, silence is left out."""
    models = tmp_path / "models"
    assert pull_model("tiny", models) == find_model("tiny", models)
    hear = LocalTranscriber(models, model="tiny", language="en")
    heard = hear(memo, ["Acme", "<bad>"])
    assert (heard.text, heard.kind, heard.name, heard.language) == (
        "Two hours of design for Acme.",
        "audio",
        "memo.wav",
        "en",
    )
    assert whisper.HEARD[-1] == {"language": "en", "hotwords": "Acme, bad", "vad_filter": True}
    assert LocalTranscriber(models / "tiny", model=str(models / "tiny"))(memo).language == "en"
    assert whisper.DOWNLOADS == ["tiny"]


@pytest.mark.usefixtures("whisper")
def test_what_cannot_be_heard(tmp_path: Path) -> None:
    """Silence is exit code 3; text and broken sound are exit code 2."""
    models = tmp_path / "models"
    pull_model("tiny", models)
    hear = LocalTranscriber(models, model="tiny")
    silent = write_wav(tmp_path / "silent.wav", [0] * 1600)
    with pytest.raises(errors.NotUnderstood, match="No words"):
        hear(Source("audio", str(silent)))
    (tmp_path / "text.wav").write_text("hello")
    with pytest.raises(errors.InputUnreadable, match="no sound file"):
        hear(Source("audio", str(tmp_path / "text.wav")))
    (tmp_path / "broken.mp3").write_bytes(b"ID3 and then nothing")
    with pytest.raises(errors.InputUnreadable, match="cannot be decoded"):
        hear(Source("audio", str(tmp_path / "broken.mp3")))


@pytest.mark.usefixtures("whisper")
def test_models_that_are_unknown_unreachable_or_broken(memo: Source, tmp_path: Path) -> None:
    """Each is told apart: a wrong name, a network that is down, a download that went wrong."""
    with pytest.raises(errors.UsageError, match="no speech model 'gigantic'"):
        LocalTranscriber(tmp_path, model="gigantic")(memo)
    with pytest.raises(errors.UpstreamFailed, match="could not be downloaded"):
        pull_model("large-v3", tmp_path)
    (pull_model("base", tmp_path) / "model.bin").write_text("broken")
    with pytest.raises(errors.SpeechModelMissing, match="cannot be used"):
        LocalTranscriber(tmp_path, model="base")(memo)
    (tmp_path / "base" / "tokenizer.json").unlink()
    with pytest.raises(errors.SpeechModelMissing, match="not on this machine"):
        LocalTranscriber(tmp_path, model="base")(memo)


def test_models_are_listed_with_their_size() -> None:
    """What a person is asked about before a download."""
    assert [model.name for model in MODELS] == ["tiny", "base", "small", "medium", "turbo", "large-v3"]
    assert all(model.megabytes > 50 for model in MODELS)

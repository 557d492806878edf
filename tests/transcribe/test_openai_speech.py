"""Sound to text against a server that behaves like OpenAI: what is sent, and what comes of the answers."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sound_samples import HEADS, write_wav

from voiceinvoice.domain import errors
from voiceinvoice.domain.run import Run, Usage
from voiceinvoice.domain.transcript import Source
from voiceinvoice.transcribe.names import spoken_names
from voiceinvoice.transcribe.openai import OpenAITranscriber
from voiceinvoice.upstream.service import Service

from openai_server import OpenAIServer


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        yield running
        assert running.complaints == []


@pytest.fixture
def memo(tmp_path: Path) -> Source:
    """A recording that somebody named after a client."""
    return Source("audio", str(write_wav(tmp_path / "Acme secret.wav", [9000, -9000] * 800)))


def transcriber(server: OpenAIServer, **options: Any) -> OpenAITranscriber:
    return OpenAITranscriber(Service(api_key=server.key, base_url=server.url, timeout=20.0, retries=0), **options)


def test_a_recording_becomes_a_transcript(server: OpenAIServer, memo: Source) -> None:
    """Names go as keywords, the language as a hint, the file without its name on this machine."""
    heard = transcriber(server, language="en")(memo, ["Acme Corp", "Logo design"])
    assert (heard.text, heard.kind, heard.name, heard.language) == (server.transcript, "audio", "Acme secret.wav", "en")
    request = server.requests[0]
    assert request.path == "/v1/audio/transcriptions"
    assert request.body == {
        "model": ["gpt-transcribe"],
        "response_format": ["json"],
        "keywords[]": ["Acme Corp", "Logo design"],
        "languages[]": ["en"],
    }
    assert request.file == Path(memo.name).read_bytes()
    assert request.file_name == "recording.wav"


@pytest.mark.parametrize("model", ["whisper-1", "Systran/faster-whisper-small", "gpt-4o-transcribe"])
def test_other_models_have_a_prompt_instead(server: OpenAIServer, memo: Source, model: str) -> None:
    """A parameter that a model does not know is a refused request."""
    transcriber(server, model=model, language="de")(memo, ["Müller & Söhne"])
    assert server.requests[0].body == {
        "model": [model],
        "response_format": ["json"],
        "language": ["de"],
        "prompt": ["Müller & Söhne."],
    }


def test_a_bad_name_does_not_cost_the_request(server: OpenAIServer, memo: Source) -> None:
    """One keyword with a sign that OpenAI does not take would reject the whole call."""
    names = ["A <b> B", "two\nlines\r", "", " \t", "acme", "ACME", "x" * 200, "café\u202e", "<>"]
    transcriber(server)(memo, names)
    assert server.requests[0].body["keywords[]"] == ["A b B", "two lines", "acme", "café"]
    assert "keywords[]" not in server.requests[0].body or all(server.requests[0].body["keywords[]"])
    transcriber(server)(memo, ["<>"])
    assert "keywords[]" not in server.requests[1].body


def test_a_thousand_names_keep_within_limits() -> None:
    """The first names, clients, win."""
    names = spoken_names([f"Client number {number}" for number in range(1000)], longest=600)
    assert names[0] == "Client number 0"
    assert sum(len(name) + 2 for name in names) <= 600


@pytest.mark.parametrize("name", ["flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"])
def test_the_format_is_named_by_content(server: OpenAIServer, tmp_path: Path, name: str) -> None:
    """The service guesses from the file's name, so the name must fit what is inside."""
    path = tmp_path / "memo.bin"
    path.write_bytes(HEADS[name])
    transcriber(server)(Source("audio", str(path)))
    assert server.requests[0].file_name == f"recording.{name}"


@pytest.mark.parametrize(
    ("step", "error", "exit_code"),
    [
        ("unauthorized", errors.KeyRefused, 1),
        ("no_quota", errors.QuotaExhausted, 6),
        ("server_error", errors.UpstreamFailed, 6),
        ("not_found", errors.RequestRefused, 6),
        ("empty", errors.AnswerUnusable, 6),
        ("foreign", errors.AnswerUnusable, 6),
        ("page", errors.AnswerUnusable, 6),
    ],
)
def test_failures(
    server: OpenAIServer, memo: Source, step: str, error: type[errors.VoiceInvoiceError], exit_code: int
) -> None:
    """Speech fails by the same names as text."""
    server.next(step)
    with pytest.raises(error) as caught:
        transcriber(server)(memo)
    assert caught.value.exit_code == exit_code


def test_a_recording_without_words(server: OpenAIServer, memo: Source) -> None:
    """Noise gives an empty transcript: that is exit code 3, not an empty invoice."""
    server.transcript = " \n"
    with pytest.raises(errors.NotUnderstood, match="No words were heard"):
        transcriber(server)(memo)


def test_what_cannot_be_sent_is_not_sent(server: OpenAIServer, tmp_path: Path) -> None:
    """A text named .wav ends on this machine."""
    (tmp_path / "memo.wav").write_text("hello")
    with pytest.raises(errors.InputUnreadable):
        transcriber(server)(Source("audio", str(tmp_path / "memo.wav")))
    assert server.requests == []


def test_a_recording_is_paid_for_once(server: OpenAIServer, memo: Source) -> None:
    """The kept run of the same sound, names and model answers; a minute costs what the table says."""
    kept: dict[str, Run] = {}
    hear = transcriber(server, recall=kept.get, on_run=lambda run: kept.update({run.key: run}))
    first = hear(memo, ["Acme"])
    assert hear(memo, ["Acme"]) == first
    assert len(server.requests) == 1
    (run,) = kept.values()
    assert (run.purpose, run.usage, run.cost) == ("transcribe", Usage(audio_seconds=Decimal(60)), Decimal("0.0045"))
    assert (run.transcript, run.source, run.failure) == (server.transcript, "Acme secret.wav", "")
    hear(memo, ["Other"])
    assert len(server.requests) == 2

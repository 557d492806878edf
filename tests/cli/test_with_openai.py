"""OpenAI and compatible servers, from the installed command over real HTTP to a stored invoice."""

import json
import os
import subprocess
import sys
import time
import wave
from array import array
from collections.abc import Iterator
from math import sin
from pathlib import Path

import pytest

from openai_drafts import answer, line
from openai_server import OpenAIServer
from running import Run

MEMO = "Two hours of design for Acme at 100 dollars an hour."
DRAFT = answer(
    line(
        "design",
        quantity="2",
        quantity_quote="Two hours",
        unit="hour",
        price="100",
        price_quote="100 dollars an hour",
        price_per="hour",
    ),
    client_name="Acme",
    client_name_quote="Acme",
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAIServer]:
    """A server that the environment names, and that hears and reads MEMO."""
    with OpenAIServer() as running:
        running.transcript = MEMO
        running.answers(DRAFT)
        monkeypatch.setenv("OPENAI_BASE_URL", running.url)
        monkeypatch.setenv("OPENAI_API_KEY", running.key)
        yield running
        assert running.complaints == []


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A second of sound."""
    path = tmp_path / "memo.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(array("h", (int(9000 * sin(place / 9)) for place in range(16000))).tobytes())
    return path


def test_a_recording_becomes_an_invoice(run: Run, server: OpenAIServer, recording: Path, tmp_path: Path) -> None:
    """Heard, read, issued, drawn; the person is told where sound and words go."""
    done = run("generate", recording)
    assert done.returncode == 0, done.stderr
    assert "200.00 USD" in done.stdout
    assert "the recording is sent there" in done.stderr
    assert "the words are sent there" in done.stderr
    assert len(list(tmp_path.glob("INV-*.pdf"))) == 1
    document = json.loads(run("invoices", "list", "--json").stdout)["invoices"][0]
    assert (document["source"]["kind"], document["source"]["engine"]) == ("audio", "openai")


def test_the_spoken_example_is_sent_as_sound(run: Run, server: OpenAIServer) -> None:
    """The README's memo, with the names of saved clients as a hint."""
    run("clients", "add", "Globex Corporation")
    memo = Path(__file__).parents[2] / "examples" / "memo.wav"
    assert run("transcribe", memo).stdout == f"{MEMO}\n"
    (request,) = server.requests
    assert request.file is not None
    assert request.file.startswith(b"RIFF")
    assert "Globex Corporation" in str(request.body)


def test_a_recording_is_known_by_its_content(run: Run, server: OpenAIServer, recording: Path) -> None:
    """A .wav that is text is read as text, a .txt that is sound is heard."""
    hidden = recording.with_name("memo.txt")
    recording.rename(hidden)
    assert run("transcribe", hidden).stdout == f"{MEMO}\n"
    recording.write_text(MEMO)
    assert run("generate", recording, "-n").returncode == 0


def test_the_pipeline_of_three_gives_the_same(run: Run, server: OpenAIServer, recording: Path) -> None:
    """transcribe | extract | generate."""
    words = run("transcribe", recording)
    draft = run("extract", "-", input=words.stdout)
    assert json.loads(draft.stdout)["engine"] == "openai"
    assert "200.00 USD" in run("generate", "-", input=draft.stdout).stdout


def test_the_same_words_are_not_paid_for_twice(run: Run, server: OpenAIServer) -> None:
    """The stored run answers; --fresh asks anew; `runs` shows both."""
    run("generate", "--text", MEMO, "-n")
    run("generate", "--text", MEMO, "-n")
    assert len(server.requests) == 1
    run("generate", "--text", MEMO, "-n", "--fresh")
    assert len(server.requests) == 2
    listed = json.loads(run("runs", "list", "--json").stdout)["runs"]
    assert [one["purpose"] for one in listed] == ["extract", "extract"]
    shown = json.loads(run("runs", "show", listed[0]["id"], "--json").stdout)
    assert (shown["transcript"], shown["usage"]["input_tokens"] > 0) == (MEMO, True)


def test_runs_are_not_kept_when_that_is_not_wanted(run: Run, server: OpenAIServer) -> None:
    """`settings set runs.keep false`."""
    assert run("settings", "set", "runs.keep", "false").returncode == 0
    run("generate", "--text", MEMO, "-n")
    assert run("runs", "list").stdout == ""


def test_offline_makes_no_call(run: Run, server: OpenAIServer) -> None:
    """`--engine offline` sends nothing, with a key at hand."""
    assert "200.00 USD" in run("generate", "--text", MEMO, "--engine", "offline").stdout
    assert server.requests == []


@pytest.mark.parametrize(
    ("behaviour", "code", "name"),
    [
        ("unauthorized", 1, "key_refused"),
        ("no_quota", 6, "quota_exhausted"),
        ("refusal", 3, "model_declined"),
        ("bad_request", 6, "request_refused"),
    ],
)
def test_failures_are_said_and_store_nothing(
    run: Run, server: OpenAIServer, behaviour: str, code: int, name: str
) -> None:
    """Each with a message, a hint and its exit code; no number is taken."""
    server.next(*[behaviour] * 6)
    done = run("generate", "--text", MEMO, "--json")
    assert done.returncode == code, done.stderr
    error = json.loads(done.stderr)["error"]
    assert error["code"] == name
    assert error["hint"]
    assert run("invoices", "list").stdout == ""


def test_a_fallback_is_said_and_only_when_asked_for(run: Run, server: OpenAIServer) -> None:
    """Without the flag the failure names it; with it the offline engine reads, and that is said."""
    server.next("no_quota", "no_quota")
    failed = run("generate", "--text", MEMO)
    assert failed.returncode == 6
    assert "--fallback offline" in failed.stderr
    done = run("generate", "--text", MEMO, "--fallback", "offline")
    assert done.returncode == 0, done.stderr
    assert "offline instead" in done.stderr
    assert "200.00 USD" in done.stdout


def test_a_rate_limit_is_waited_out_and_shown(run: Run, server: OpenAIServer) -> None:
    """retry-after is honoured."""
    server.next("rate_limited", "ok")
    done = run("generate", "--text", MEMO)
    assert done.returncode == 0, done.stderr
    assert "Trying again in" in done.stderr


def test_a_batch_has_one_invoice_for_each_line(run: Run, server: OpenAIServer) -> None:
    """`generate - --each-line --jobs 8`: JSON lines, numbers without a gap, one summary."""
    lines = "".join(f"{MEMO} Job {place}.\n" for place in range(20))
    done = run("generate", "-", "--each-line", "--jobs", "8", "--json", input=lines)
    assert done.returncode == 0, done.stderr
    numbers = sorted(json.loads(line)["number"][-4:] for line in done.stdout.splitlines())
    assert numbers == [f"{number:04}" for number in range(1, 21)]
    assert "20 issued" in done.stderr


def test_a_refused_key_stops_a_batch_at_once(run: Run, server: OpenAIServer) -> None:
    """Not 200 failures."""
    server.next(*["unauthorized"] * 200)
    lines = "".join(f"{MEMO} Job {place}.\n" for place in range(200))
    done = run("generate", "-", "--each-line", "--jobs", "4", input=lines)
    assert done.returncode == 1
    assert "1 failed, 199 not tried" in done.stderr
    assert len(server.requests) < 20


def test_a_killed_batch_is_completed_by_the_same_command(run: Run, server: OpenAIServer, tmp_path: Path) -> None:
    """SIGKILL in the middle, several times: in the end each transcript has one invoice, and no number is missing."""
    server.latency = 0.05
    for place in range(30):
        (tmp_path / f"{place:02}.txt").write_text(f"{MEMO} Job {place}.")
    names = sorted(map(str, tmp_path.glob("*.txt")))
    command = [sys.executable, "-m", "voiceinvoice", "generate", *names, "--jobs", "4"]
    for pause in (0.9, 1.1, 1.3):
        killed = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(pause)
        killed.kill()
        killed.wait()
    server.complaints.clear()  # requests that were cut off in the middle
    assert run("generate", *names, "--jobs", "4").returncode == 0
    documents = json.loads(run("invoices", "list", "--json", "--limit", "0").stdout)["invoices"]
    assert sorted(document["number"][-4:] for document in documents) == [f"{number:04}" for number in range(1, 31)]
    assert len({document["source"]["digest"] for document in documents}) == 30
    assert len(list(tmp_path.glob("INV-*.pdf"))) == 30


def test_a_key_is_never_on_the_command_line_nor_shown(run: Run, home: Path) -> None:
    """It is read from a pipe, kept in a private file where there is no keyring, and used from there."""
    environment = {key: value for key, value in os.environ.items() if key != "DBUS_SESSION_BUS_ADDRESS"}
    assert run("settings", "set", "openai.api-key", "sk-secret").returncode == 2
    done = run("settings", "set", "openai.api-key", input="sk-secret\n", env=environment)
    assert done.returncode == 0, done.stderr
    assert "sk-secret" not in done.stdout + done.stderr + run("settings", "list", env=environment).stdout
    for path in home.rglob("*"):
        assert not path.stat().st_mode & 0o077, path
    with OpenAIServer(key="sk-secret") as server:
        server.answers(DRAFT)
        environment["OPENAI_BASE_URL"] = server.url
        assert run("generate", "--text", MEMO, "-n", env=environment).returncode == 0
        assert len(server.requests) == 1
    assert run("settings", "set", "openai.api-key", "", env=environment).returncode == 0
    assert "sk-secret" not in "".join(path.read_text(errors="replace") for path in home.rglob("*") if path.is_file())


def test_sound_without_anything_that_hears_is_said(run: Run, recording: Path) -> None:
    """The ways to set it up are named."""
    done = run("generate", recording)
    assert done.returncode == 1
    assert "OPENAI_API_KEY" in done.stderr


def test_recording_needs_a_terminal_and_its_extra(run: Run) -> None:
    """A clear error, nothing hangs."""
    assert run("record").returncode == 3
    assert run("generate", "--record").returncode == 3


def test_models_are_listed_and_never_pulled_unasked(run: Run) -> None:
    """Name and size; a pull asks first."""
    assert "small\t486 MB" in run("models", "list").stdout
    done = run("models", "pull", "tiny")
    assert done.returncode == 3
    assert "--yes" in done.stderr

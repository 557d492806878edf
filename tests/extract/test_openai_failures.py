"""Answers that are no good: each ends in an error that a person can act on, after one repair where that may help."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from voiceinvoice.domain import errors
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.run import Run
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.openai import OpenAIExtractor
from voiceinvoice.extract.openai.answer import InvoiceAnswer, LineAnswer
from voiceinvoice.extract.openai.schema import LINE, SCHEMA
from voiceinvoice.upstream.service import Service

from openai_drafts import DESIGN, HEARD, TOLD, answer, line
from openai_server import OpenAIServer

CONTEXT = Context(today=date(2026, 3, 10))
APIS = pytest.mark.parametrize("api", ["responses", "chat"])


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        running.answers(HEARD)
        yield running
        assert running.complaints == []


def extract(server: OpenAIServer, api: Any = "responses", **options: Any) -> Any:
    service = Service(api_key=server.key, base_url=server.url, timeout=20.0, retries=0)
    return OpenAIExtractor(service, model="test-model", api=api, **options)(Transcript(text=TOLD), CONTEXT)


@APIS
@pytest.mark.parametrize(
    ("step", "error", "exit_code", "says"),
    [
        ("refusal", errors.ModelDeclined, 3, "can't help"),
        ("filtered", errors.ModelDeclined, 3, "content filter"),
        ("incomplete", errors.AnswerTruncated, 6, "cut off"),
        ("empty", errors.AnswerUnusable, 6, "empty"),
        ("foreign", errors.AnswerUnusable, 6, "no answer of this API"),
        ("page", errors.AnswerUnusable, 6, "no answer of this API"),
        ("unauthorized", errors.KeyRefused, 1, "key"),
        ("no_quota", errors.QuotaExhausted, 6, "quota"),
    ],
)
def test_what_no_second_question_mends(
    server: OpenAIServer, api: Any, step: str, error: type[errors.VoiceInvoiceError], exit_code: int, says: str
) -> None:
    """Refused, cut, empty and foreign answers are named, and asking again would only cost more."""
    server.next(step, "ok")
    with pytest.raises(error, match=says) as caught:
        extract(server, api)
    assert type(caught.value) is error
    assert caught.value.exit_code == exit_code
    assert caught.value.hint
    assert len(server.requests) == 1


def test_a_failure_that_is_told_with_status_200(server: OpenAIServer) -> None:
    """Responses reports a crashed model inside a good answer."""
    server.next("failed")
    with pytest.raises(errors.UpstreamFailed, match="model crashed"):
        extract(server)


BAD = {
    "no JSON": "Sure! Here is the invoice.",
    "cut JSON": json.dumps(HEARD)[:200],
    "no object": "[1, 2]",
    "an extra key": HEARD | {"total": "375.00"},
    "an extra key in a line": answer(DESIGN | {"amount": "285"}),
    "a number for a string": answer(DESIGN | {"price": 95.1}),
    "NaN": answer(DESIGN | {"price": "NaN"}),
    "a bare NaN": json.dumps(answer(DESIGN | {"price": float("nan")})),
    "infinity": answer(DESIGN | {"quantity": "Infinity"}),
    "an exponent": answer(DESIGN | {"price": "1e9"}),
    "a negative price": answer(DESIGN | {"price": "-95"}),
    "a huge price": answer(DESIGN | {"price": "999999999999999"}),
    "no quantity": answer(DESIGN | {"quantity": "0"}),
    "a percentage over 100": HEARD | {"discount": "120", "discount_kind": "percent"},
    "a tax below zero": HEARD | {"tax_rate": "-20"},
    "words for a number": answer(DESIGN | {"price": "ninety five"}),
    "a unit of its own": answer(DESIGN | {"unit": "fortnights"}),
    "a currency of its own": HEARD | {"currency": "BTC"},
    "no address": HEARD | {"client_email": "jane"},
    "a megabyte in a name": HEARD | {"client_name": "x" * 1_000_000},
    "too many lines": answer(*[DESIGN] * 201),
    "no description": answer(line(" ")),
    "deep nesting": "[" * 100_000,
}


@APIS
@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_answer_is_sent_back_once(server: OpenAIServer, api: Any, bad: Any) -> None:
    """The model hears what is wrong and may mend it; if it does, nobody has to know."""
    replies = iter([bad, HEARD])
    server.answers(lambda _: next(replies))
    draft = extract(server, api)
    assert len(draft.lines) == 2
    turns = server.requests[1].body["input" if api == "responses" else "messages"]
    assert [turn["role"] for turn in turns][-3:] == ["user", "assistant", "user"]
    assert "cannot be used" in turns[-1]["content"]
    assert len(json.dumps(turns)) < 80_000


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_answer_twice_is_an_error(server: OpenAIServer, bad: Any) -> None:
    """After the second bad answer it is the service that failed; no third is paid for, and no value gets through."""
    server.answers(bad)
    runs: list[Run] = []
    with pytest.raises(errors.AnswerUnusable, match="twice") as caught:
        extract(server, on_run=runs.append)
    assert caught.value.exit_code == 6
    assert len(caught.value.message) < 600
    assert len(server.requests) == 2
    assert [run.failure for run in runs] == ["answer_unusable"]


def test_local_models_like_to_fence_their_json(server: OpenAIServer) -> None:
    """A code fence around a good answer is no reason to ask again."""
    server.answers(f"```json\n{json.dumps(HEARD)}\n```")
    assert len(extract(server, "chat").lines) == 2
    assert len(server.requests) == 1


def test_a_server_that_leaves_out_what_is_null(server: OpenAIServer) -> None:
    """Servers that do not enforce the schema drop keys; a key that is missing is one that is null."""
    heard = {name: value for name, value in HEARD.items() if value is not None}
    server.answers(heard | {"lines": [{k: v for k, v in DESIGN.items() if v is not None}]})
    assert len(extract(server, "chat").lines) == 1


def test_the_schema_and_the_check_name_the_same_keys() -> None:
    """What is asked for and what is let in are written down twice; they must not drift apart."""
    assert set(SCHEMA["properties"]) == set(InvoiceAnswer.__struct_fields__)
    assert set(LINE["properties"]) == set(LineAnswer.__struct_fields__)

"""The stand-in for OpenAI is only worth something if the SDK itself takes it for OpenAI."""

import io
from collections.abc import Iterator

import openai
import pytest
from openai.types.chat import ChatCompletion
from openai.types.responses import Response

from voiceinvoice.extract.openai.schema import SCHEMA

from openai_drafts import HEARD
from openai_server import OpenAIServer

FORM = {"name": "a", "strict": True, "schema": SCHEMA}


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        running.answers(HEARD)
        yield running


@pytest.fixture
def client(server: OpenAIServer) -> openai.OpenAI:
    return openai.OpenAI(api_key=server.key, base_url=server.url, max_retries=0)


def test_answers_are_what_the_sdk_expects(server: OpenAIServer, client: openai.OpenAI) -> None:
    """Strictly validated, where the SDK itself is lenient."""
    answered = client.responses.create(model="m", input="x", text={"format": {"type": "json_schema", **FORM}})
    Response.model_validate(answered.to_dict(mode="python"), strict=False)
    assert answered.output_text.startswith('{"is_invoice": true')
    chatted = client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "x"}],
        response_format={"type": "json_schema", "json_schema": FORM},  # type: ignore[typeddict-item]
    )
    ChatCompletion.model_validate(chatted.to_dict(mode="python"))
    file = ("a.wav", io.BytesIO(b"RIFF"), "audio/wav")
    heard = client.audio.transcriptions.create(model="gpt-transcribe", file=file, keywords=["Acme"])
    assert heard.text == server.transcript
    assert heard.languages
    assert heard.languages[0].code == "en"
    assert server.complaints == []


def test_requests_that_openai_would_refuse_are_refused(server: OpenAIServer, client: openai.OpenAI) -> None:
    """A wrong parameter must fail here, not on the day of the first real call."""
    loose = {"type": "object", "properties": {"a": {"type": "string", "maxLength": 3}}, "required": []}
    with pytest.raises(openai.BadRequestError):
        client.responses.create(
            model="m",
            input="x",
            text={"format": {"type": "json_schema", **FORM, "schema": loose}},
            extra_body={"bogus": 1},
        )
    with pytest.raises(openai.BadRequestError):
        client.audio.transcriptions.create(model="whisper-1", file=("a.wav", b"RIFF"), keywords=["a", "b<"])
    said = " ".join(server.complaints)
    for complaint in (
        "bogus is no parameter",
        "maxLength",
        "additionalProperties",
        "not required",
        "no keywords",
        "b<",
    ):
        assert complaint in said
    server.key = "sk-other"
    with pytest.raises(openai.AuthenticationError):
        client.responses.create(model="m", input="x")

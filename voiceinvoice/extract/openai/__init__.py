"""The engine that asks a language model: OpenAI's, or that of any server that speaks its API.

The model hears; it does not compute or decide. What it answers is checked like the words of a stranger.
"""

import contextlib
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft, Notice
from voiceinvoice.domain.errors import AnswerUnusable, VoiceInvoiceError
from voiceinvoice.domain.run import Run, Usage
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.openai.answer import Unfit, read_answer
from voiceinvoice.extract.openai.drafting import draft_of
from voiceinvoice.extract.openai.schema import SCHEMA
from voiceinvoice.extract.openai.wire import Api, Message, read_reply, request_body
from voiceinvoice.upstream.prices import PRICES, PRICES_OF, Price, cost_of
from voiceinvoice.upstream.service import Service

#: One that the SDK does not list as shutting down (3.54), and the cheapest that follows a schema.
DEFAULT_MODEL = "gpt-6-luna"
#: Enough thought to copy and split; the models' own default takes several times as long.
_EFFORT = "low"
#: Characters of a bad answer that are sent back with what is wrong with it.
_LONGEST_ECHO = 20_000


class OpenAIExtractor:
    """An extractor for one service and model; one serves many threads.

    `api` None is Responses for OpenAI and chat completions elsewhere. `effort` None is `low` for OpenAI's models of the
    price table and unsaid for others. `recall` gives the kept run of a key, whose answer then spares the call;
    `on_run` is called once for each transcript read, in the caller's thread, also
    for one that ended in an error after the model had answered.
    """

    def __init__(
        self,
        service: Service,
        *,
        model: str = DEFAULT_MODEL,
        api: Api | None = None,
        effort: str | None = None,
        prices: Mapping[str, Price] = PRICES,
        recall: Callable[[str], Run | None] | None = None,
        on_run: Callable[[Run], None] | None = None,
    ) -> None:
        self.service = service
        self.model = model
        self.api: Api = api or ("responses" if service.is_openai else "chat")
        self._effort = effort if effort is not None else _EFFORT if service.is_openai and model in PRICES else ""
        self._price = prices.get(model)
        self._recall = recall
        self._on_run = on_run

    def __call__(self, transcript: Transcript, context: Context) -> Draft:
        """What was heard. An answer that cannot be used is sent back once with the reason.

        Raises NotUnderstood for words that are no invoice, ModelDeclined, UpstreamFailed and its kinds, KeyRefused.
        """
        kept = self._recall(self.key(transcript)) if self._recall else None
        if kept is not None:
            with contextlib.suppress(Unfit):
                return draft_of(read_answer(kept.answer), transcript, context, kept.model)
        tally = _Tally(started=datetime.now(UTC))
        failure = ""
        warnings: tuple[Notice, ...] = ()
        try:
            draft = self._converse(transcript, context, tally)
            warnings = draft.warnings
            return draft
        except VoiceInvoiceError as problem:
            failure = problem.code
            raise
        finally:
            if self._on_run and tally.requests:
                self._on_run(self._run(transcript, tally, warnings, failure))

    def key(self, transcript: Transcript) -> str:
        """What is alike for calls that send the same: the answer to one serves all."""
        sent = msgspec.json.encode([self.service.server.base_url, self._body(_opening(transcript))])
        return hashlib.sha256(sent).hexdigest()

    def _converse(self, transcript: Transcript, context: Context, tally: "_Tally") -> Draft:
        turns = _opening(transcript)
        text = self._ask(turns, tally)
        try:
            return draft_of(read_answer(text), transcript, context, self.model)
        except Unfit as reason:
            turns += [Message("assistant", text[:_LONGEST_ECHO]), Message("user", self._complaint(reason))]
        text = self._ask(turns, tally)
        try:
            return draft_of(read_answer(text), transcript, context, self.model)
        except Unfit as reason:
            name = self.service.server.name
            raise AnswerUnusable(
                f"{name} answered twice what cannot be used. {one_line(str(reason))[:400]}",
                hint="Try again, another model, or --engine offline.",
            ) from None

    def _ask(self, turns: list[Message], tally: "_Tally") -> str:
        body = self._body(turns)
        answer = self.service.ask(
            lambda client: (
                client.responses if self.api == "responses" else client.chat.completions
            ).with_streaming_response.create(**body)
        )
        tally.requests += 1
        tally.seconds += answer.seconds
        tally.answer = answer.body[:_LONGEST_ECHO].decode(errors="replace")
        reply = read_reply(self.api, answer.body, self.service.server.name)
        tally.answer = reply.text
        tally.usage = reply.usage if tally.usage is None else tally.usage + (reply.usage or Usage())
        return reply.text

    def _body(self, turns: list[Message]) -> dict[str, Any]:
        return request_body(self.api, self.model, _instructions(), turns, self._effort)

    def _complaint(self, reason: Unfit) -> str:
        """What the model is told. A server that takes chat may not have shown it the schema."""
        text = f"This answer cannot be used. {reason}\nAnswer again with the whole JSON object and nothing else."
        return text if self.api == "responses" else f"{text}\nIts schema: {msgspec.json.encode(SCHEMA).decode()}"

    def _run(self, transcript: Transcript, tally: "_Tally", warnings: tuple[Notice, ...], failure: str) -> Run:
        return Run(
            key=self.key(transcript),
            purpose="extract",
            engine="openai",
            model=self.model,
            server=self.service.server.base_url,
            digest=transcript.digest,
            source=transcript.name,
            transcript=transcript.text,
            answer=tally.answer,
            requests=tally.requests,
            usage=tally.usage,
            seconds=round(tally.seconds, 3),
            cost=cost_of(tally.usage, self._price),
            prices_of=PRICES_OF if self._price and self._price == PRICES.get(self.model) else "",
            warnings=warnings,
            failure=failure,
            started=tally.started,
        )


@dataclass
class _Tally:
    """What one transcript has taken so far."""

    started: datetime
    requests: int = 0
    seconds: float = 0.0
    answer: str = ""
    usage: Usage | None = None


def _opening(transcript: Transcript) -> list[Message]:
    """The transcript alone is the message: it has no frame that its own words could close."""
    return [Message("user", transcript.text)]


@cache
def _instructions() -> str:
    return files("voiceinvoice.extract.openai").joinpath("prompt.md").read_text(encoding="utf-8")

"""Sound to text by OpenAI, or by any server that takes its transcription requests."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.domain.errors import AnswerUnusable, NotUnderstood, VoiceInvoiceError
from voiceinvoice.domain.run import Run, Usage
from voiceinvoice.domain.transcript import Source, Transcript
from voiceinvoice.transcribe.names import spoken_names
from voiceinvoice.transcribe.sounds import Sound, read_sound
from voiceinvoice.transcribe.sources import read_transcript
from voiceinvoice.upstream.prices import PRICES, PRICES_OF, Price, cost_of
from voiceinvoice.upstream.service import Answer, Service

#: One that the SDK does not list as shutting down (3.54).
DEFAULT_MODEL = "gpt-transcribe"
#: Seconds: a recording is up to 25 MB to send, where a transcript is a page.
TIMEOUT = 120.0
#: Models whose requests have `keywords` and `languages`; the others have `prompt` and `language`.
_WITH_KEYWORDS = "gpt-transcribe"
#: The one model family that takes no prompt.
_WITHOUT_PROMPT = "diarize"
#: Characters. Whisper reads the last 224 tokens of a prompt; keywords have room for a large address book.
_LONGEST_PROMPT, _LONGEST_KEYWORDS = 600, 4000


class OpenAITranscriber:
    """A transcriber for one service and model; one serves many threads.

    `language` is a hint, ISO 639-1, empty for none. `recall` gives the kept run of a key and so spares the call;
    `on_run` is called, in the caller's thread, for each call that was answered.
    """

    def __init__(
        self,
        service: Service,
        *,
        model: str = DEFAULT_MODEL,
        language: str = "",
        prices: Mapping[str, Price] = PRICES,
        recall: Callable[[str], Run | None] | None = None,
        on_run: Callable[[Run], None] | None = None,
    ) -> None:
        self.service = service
        self.model = model
        self._language = language
        self._price = prices.get(model)
        self._recall = recall
        self._on_run = on_run

    def __call__(self, source: Source, names: Sequence[str] = ()) -> Transcript:
        """The words of the file `source.name`; `names` are spelled as given where they are heard.

        Raises InputUnreadable for a file that cannot be sent, NotUnderstood for one without words, UpstreamFailed and
        its kinds, KeyRefused.
        """
        data, sound = read_sound(Path(source.name))
        form = self._form(names)
        sent = msgspec.json.encode([self.service.server.base_url, form, hashlib.sha256(data).hexdigest()])
        key = hashlib.sha256(sent).hexdigest()
        kept = self._recall(key) if self._recall else None
        if kept is not None and not kept.failure:
            return self._transcript(_read_words(kept.answer.encode(), self.service.server.name), source)
        return self._transcribe(source, data, sound, form, key)

    def _transcribe(self, source: Source, data: bytes, sound: Sound, form: dict[str, Any], key: str) -> Transcript:
        started = datetime.now(UTC)
        file = (f"recording.{sound.format}", data, sound.mime)
        answer = self.service.ask(
            lambda client: client.audio.transcriptions.with_streaming_response.create(file=file, **form)
        )
        words, failure = _Words("", ""), ""
        try:
            words = _read_words(answer.body, self.service.server.name)
            return self._transcript(words, source)
        except VoiceInvoiceError as problem:
            failure = problem.code
            raise
        finally:
            if self._on_run:
                self._on_run(self._run(key, source, data, started, answer, words, failure))

    def _form(self, names: Sequence[str]) -> dict[str, Any]:
        form: dict[str, Any] = {"model": self.model, "response_format": "json"}
        if self.model.startswith(_WITH_KEYWORDS):
            keywords = spoken_names(names, longest=_LONGEST_KEYWORDS)
            languages = [self._language] if self._language else []
            return form | ({"keywords": keywords} if keywords else {}) | ({"languages": languages} if languages else {})
        if self._language:
            form["language"] = self._language
        if _WITHOUT_PROMPT not in self.model and (known := spoken_names(names, longest=_LONGEST_PROMPT)):
            form["prompt"] = ", ".join(known) + "."
        return form

    def _transcript(self, words: "_Words", source: Source) -> Transcript:
        name = Path(source.name).name
        try:
            read = read_transcript(Source("text", text=words.text))
        except NotUnderstood:
            raise NotUnderstood(
                f"No words were heard in {name}.", hint="Check the microphone, and record it again."
            ) from None
        return replace(read, kind="audio", name=name, language=words.language or self._language)

    def _run(
        self, key: str, source: Source, data: bytes, started: datetime, answer: Answer, words: "_Words", failure: str
    ) -> Run:
        return Run(
            key=key,
            purpose="transcribe",
            engine="openai",
            model=self.model,
            server=self.service.server.base_url,
            digest=hashlib.sha256(data).hexdigest(),
            source=Path(source.name).name,
            transcript=words.text,
            answer=answer.body.decode(errors="replace"),
            usage=words.usage,
            seconds=round(answer.seconds, 3),
            cost=cost_of(words.usage, self._price),
            prices_of=PRICES_OF if self._price and self._price == PRICES.get(self.model) else "",
            failure=failure,
            started=started,
        )


class _Words(Struct, frozen=True):
    text: str
    language: str
    usage: Usage | None = None


def _read_words(body: bytes, server: str) -> _Words:
    """The words in an answer; servers leave out all but `text`. Raises AnswerUnusable for one without it."""
    try:
        answer = msgspec.json.decode(body) if body.strip() else None
    except (msgspec.DecodeError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or not isinstance(answer.get("text"), str):
        raise AnswerUnusable(
            f"{server} sent something that is no transcript.",
            hint="Check the base URL for speech, which usually ends in /v1, and the model.",
        )
    return _Words(answer["text"], _language(answer.get("languages")), _usage(answer.get("usage")))


def _language(languages: object) -> str:
    """The language, where one alone was heard."""
    if not isinstance(languages, list) or len(languages) != 1 or not isinstance(languages[0], dict):
        return ""
    code = languages[0].get("code")
    return code.lower()[:2] if isinstance(code, str) and code[:2].isalpha() else ""


def _usage(counted: object) -> Usage | None:
    if not isinstance(counted, dict):
        return None

    def count(name: str) -> Decimal:
        value = counted.get(name)
        return Decimal(str(value)) if isinstance(value, int | float) and 0 <= value < 10**9 else Decimal(0)

    usage = Usage(
        input_tokens=int(count("input_tokens")),
        output_tokens=int(count("output_tokens")),
        audio_seconds=count("seconds"),
    )
    return None if usage == Usage() else usage

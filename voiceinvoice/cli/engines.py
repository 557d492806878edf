"""What reads transcripts and hears recordings, as flags and settings say; built when it is first needed."""

from collections.abc import Callable
from decimal import Decimal
from functools import cached_property, partial
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from voiceinvoice.cli.context import AppContext
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.errors import CallStopped, KeyMissing, KeyRefused, SettingsInvalid, UpstreamFailed
from voiceinvoice.domain.run import Run
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract import Extractor, open_extractor

if TYPE_CHECKING:
    from voiceinvoice.transcribe import Transcriber
    from voiceinvoice.upstream.service import Service

#: Runs what touches the books where that is allowed: the store is for one thread.
OnMain = Callable[[Callable[[], Any]], Any]


class Choice(Struct, frozen=True, kw_only=True):
    """Which engines a run wants: names as the settings have them, empty for what is configured."""

    engine: str = ""
    speech: str = ""
    language: str = ""
    fallback: str = ""
    is_fresh: bool = False
    is_rehearsal: bool = False
    """Nothing is kept but what was paid for."""


def default_jobs(app: AppContext, engine: str) -> int:
    """How many sources are heard at once unless it is said: a service answers many, this machine's cores few."""
    return 8 if is_sent_away(app, app.settings.get("engine", engine or None).value, "openai") else 1


def is_sent_away(app: AppContext, wanted: str, kind: str) -> bool:
    """Whether the engine `wanted` leaves this machine: openai does, auto where a key or a server is set.

    `kind` is openai for words, speech for recordings, which are heard where words are read unless set otherwise.
    """
    names = (f"{kind}.api-key", f"{kind}.base-url", "openai.api-key", "openai.base-url")
    return wanted == "openai" or (wanted == "auto" and any(app.settings.get(name).value for name in names))


class Engines:
    """The extractor and the transcriber of one run, and what they have cost."""

    def __init__(
        self,
        app: AppContext,
        choice: Choice,
        on_main: OnMain = lambda call: call(),
        later: OnMain | None = None,
        jobs: int = 1,
    ) -> None:
        """`on_main` waits for what it gives; `later` need not. A service is sent `jobs` calls at once."""
        self._jobs = jobs
        self._later = later or on_main
        self._app = app
        self._choice = choice
        self.on_main = on_main
        self._services: list[Service] = []
        self._spent_lock = Lock()
        self.spent = Decimal(0)
        """What the calls cost so far, in US dollars."""

    @cached_property
    def extractor(self) -> Extractor:
        """What reads transcripts. Says on stderr which engine `auto` chose, and when words leave this machine."""
        app = self._app
        wanted = self._setting("engine", self._choice.engine)
        if not is_sent_away(app, wanted, "openai"):
            if wanted == "auto":
                app.console.announce("Reading offline, on this machine.")
            return self._offline()
        from voiceinvoice.extract.openai import DEFAULT_MODEL, OpenAIExtractor

        service = self._service("openai")
        api = app.settings.get("openai.api").value
        extractor = OpenAIExtractor(
            service,
            model=app.settings.get("openai.model").value or DEFAULT_MODEL,
            api=None if api == "auto" else cast("Any", api),
            prices=self._prices(),
            recall=partial(self._recall, service),
            on_run=self._keep,
        )
        app.console.announce(f"Reading with {service.server.name} ({extractor.model}): the words are sent there.")
        return self._with_fallback(extractor)

    @cached_property
    def transcriber(self) -> "Transcriber":
        """What hears recordings. Says when sound leaves this machine."""
        app, language = self._app, self._setting("language", self._choice.language)
        wanted = self._setting("speech", self._choice.speech)
        if not is_sent_away(app, wanted, "speech"):
            return self._local_transcriber(language, is_chosen=wanted == "local")
        from voiceinvoice.transcribe.openai import DEFAULT_MODEL, OpenAITranscriber

        service = self._service("speech")
        transcriber = OpenAITranscriber(
            service,
            model=app.settings.get("speech.model").value or DEFAULT_MODEL,
            language=language,
            prices=self._prices(),
            recall=partial(self._recall, service),
            on_run=self._keep,
        )
        app.console.announce(f"Hearing with {service.server.name} ({transcriber.model}): the recording is sent there.")
        return transcriber

    def _offline(self) -> Extractor:
        extractor = open_extractor("offline")
        if self._choice.is_rehearsal or self._app.settings.get("runs.keep").value != "true":
            return extractor
        from voiceinvoice.extract.keeping import with_runs

        return with_runs(extractor, "offline", self._keep)

    def stop(self) -> None:
        """Ends calls that are under way."""
        for service in self._services:
            service.stop()

    def _local_transcriber(self, language: str, *, is_chosen: bool) -> "Transcriber":
        from importlib.util import find_spec

        from voiceinvoice.transcribe.local import DEFAULT_MODEL, LocalTranscriber

        if not is_chosen and find_spec("faster_whisper") is None:
            raise KeyMissing(
                "Nothing is set up that hears recordings.",
                hint="Set OPENAI_API_KEY or speech.base-url, or hear them here: pip install 'voiceinvoice[local]'",
            )
        model = self._app.settings.get("speech.model").value or DEFAULT_MODEL
        return LocalTranscriber(self._app.places.models, model=model, language=language)

    def _service(self, kind: str) -> "Service":
        """The server for `openai` or `speech`. Speech is heard where words are read, unless it has its own server."""
        from voiceinvoice.upstream.service import Service

        settings = self._app.settings
        own_url = settings.get(f"{kind}.base-url").value
        own_key = self._app.secret(f"{kind}.api-key")
        service = Service(
            api_key=own_key or ("" if own_url else self._app.secret("openai.api-key")),
            base_url=own_url or settings.get("openai.base-url").value or None,
            timeout=_seconds(settings.get(f"{kind}.timeout").value, f"{kind}.timeout"),
            at_once=self._jobs,
            on_wait=lambda wait: self._app.console.announce(f"{wait.reason} Trying again in {wait.seconds:.1f} s."),
        )
        self._services.append(service)
        return service

    def _setting(self, name: str, flag: str) -> str:
        return self._app.settings.get(name, flag or None).value

    def _prices(self) -> dict[str, Any]:
        from voiceinvoice.upstream.prices import PRICES, parse_prices

        return {**PRICES, **parse_prices(self._app.settings.get("openai.prices").value)}

    def _recall(self, service: "Service", key: str) -> Run | None:
        """The run that answers in place of a call; without one, the SDK is imported before any worker's call waits."""

        def look() -> Run | None:
            kept = None if self._choice.is_fresh else self._app.runs.recall(key)
            if kept is None:
                service.prepare()
            return kept

        return cast("Run | None", self.on_main(look))

    def _keep(self, run: Run) -> None:
        with self._spent_lock:
            self.spent += run.cost or Decimal(0)
        if self._app.settings.get("runs.keep").value == "true":
            self._later(lambda: self._app.runs.keep(run))

    def _with_fallback(self, extractor: Extractor) -> Extractor:
        """The offline engine in place of a failing service, only where that was asked for and never in silence."""
        if self._setting("fallback", self._choice.fallback) != "offline":
            return _hinting(extractor)
        offline = self._offline()

        def read(transcript: Transcript, context: Context) -> Draft:
            try:
                return extractor(transcript, context)
            except CallStopped:
                raise
            except (UpstreamFailed, KeyRefused) as failure:
                self._app.console.warn(f"{failure.message} Reading {transcript.name or 'it'} offline instead.")
                return offline(transcript, context)

        return read


def _hinting(extractor: Extractor) -> Extractor:
    def read(transcript: Transcript, context: Context) -> Draft:
        try:
            return extractor(transcript, context)
        except CallStopped:
            raise
        except UpstreamFailed as failure:
            failure.hint = f"{failure.hint} --fallback offline reads it on this machine instead.".strip()
            raise

    return read


def _seconds(text: str, name: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds <= 3600:
        raise SettingsInvalid(f"{text!r} is no {name}.", hint="Give seconds, from 1 to 3600.")
    return seconds

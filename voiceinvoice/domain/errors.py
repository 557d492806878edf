"""Every failure that a person can act on: a code for scripts, a sentence, the next thing to do, an exit code."""

from typing import Any, ClassVar


class VoiceInvoiceError(Exception):
    """A failure with a remedy.

    `code` is stable and meant for scripts, `hint` names the next thing to do, `details` are further JSON values
    for `--json`. Exit codes: 1 failure, 2 wrong usage, 3 needs a person's answer, 4 login, 5 not found,
    6 network or upstream.
    """

    code: ClassVar[str] = "failed"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str = "", **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.details = details


class UsageError(VoiceInvoiceError):
    """A flag or an argument that cannot be taken as given."""

    code = "usage"
    exit_code = 2


class InputUnreadable(UsageError):
    """A source that is no readable transcript: missing, a folder, binary, empty, too large."""

    code = "input_unreadable"


class NotUnderstood(VoiceInvoiceError):
    """Words that are no invoice, or amounts that make none."""

    code = "not_understood"
    exit_code = 3


class DraftIncomplete(NotUnderstood):
    """Something an invoice needs was not said; `details["questions"]` names what and the flag that answers."""

    code = "needs_answer"


class WarningsRefused(NotUnderstood):
    """`--strict` or `--yes` met a warning."""

    code = "warnings"


class ConfirmationRequired(NotUnderstood):
    """A question that only a person can answer, and no terminal to ask it on."""

    code = "confirmation_required"


class Declined(VoiceInvoiceError):
    """A person was asked and said no."""

    code = "declined"


class NotFound(VoiceInvoiceError):
    """Nothing of that name or number."""

    code = "not_found"
    exit_code = 5


class Conflict(VoiceInvoiceError):
    """The record exists already, has changed meanwhile, or may no longer be changed."""

    code = "conflict"


class StoreUnavailable(VoiceInvoiceError):
    """The books cannot be opened, read or written."""

    code = "store_unavailable"


class EInvoiceIncomplete(NotUnderstood):
    """An invoice that does not say what an e-invoice must; `details["missing"]` names what and the flags for it."""

    code = "e_invoice_incomplete"


class StoreUnreachable(StoreUnavailable):
    """The server that keeps the books does not answer; the same command may succeed later."""

    code = "store_unreachable"
    exit_code = 6


class RenderFailed(VoiceInvoiceError):
    """A page that cannot be drawn truthfully."""

    code = "render_failed"


class OutputFailed(VoiceInvoiceError):
    """A file that cannot be written where it was asked for."""

    code = "output_failed"


class SettingsInvalid(VoiceInvoiceError):
    """A settings file or value that cannot be used."""

    code = "settings_invalid"


class UpstreamFailed(VoiceInvoiceError):
    """A service on the network failed; the same call may succeed later."""

    code = "upstream_failed"
    exit_code = 6


class UpstreamUnreachable(UpstreamFailed):
    """No connection: nothing listens, the name is unknown, the certificate is wrong, the line was cut."""

    code = "upstream_unreachable"


class UpstreamTimeout(UpstreamFailed):
    """The answer was not complete in time."""

    code = "upstream_timeout"


class RateLimited(UpstreamFailed):
    """Too many calls; `details["retry_after"]` is in seconds where the service said it."""

    code = "rate_limited"


class QuotaExhausted(UpstreamFailed):
    """The account has nothing left to spend; waiting does not help."""

    code = "quota_exhausted"


class RequestRefused(UpstreamFailed):
    """The service does not take this request: an unknown model or address, a missing permission."""

    code = "request_refused"


class AnswerUnusable(UpstreamFailed):
    """An answer that is empty, foreign, no JSON or not what was asked for."""

    code = "answer_unusable"


class AnswerTruncated(AnswerUnusable):
    """An answer that was cut off at the service's limit."""

    code = "answer_truncated"


class CallStopped(UpstreamFailed):
    """A call that was given up because the program is stopping."""

    code = "stopped"


class KeyMissing(VoiceInvoiceError):
    """A service that needs an API key, and none is configured."""

    code = "key_missing"


class KeyRefused(VoiceInvoiceError):
    """An API key that the service does not accept. The same call fails again, so it is no upstream failure."""

    code = "key_refused"


class ModelDeclined(NotUnderstood):
    """The language model declined to read these words."""

    code = "model_declined"


class ExtraMissing(VoiceInvoiceError):
    """A feature whose optional packages, or the system library they need, are not installed."""

    code = "extra_missing"


class SpeechModelMissing(VoiceInvoiceError):
    """A speech model that is not on this machine; nothing is downloaded without being asked for."""

    code = "speech_model_missing"


class RecordingFailed(VoiceInvoiceError):
    """No microphone, or one that cannot be listened to."""

    code = "recording_failed"


class LoginRequired(VoiceInvoiceError):
    """Something that only a signed-in person may do or see."""

    code = "login_required"
    exit_code = 4


class SignInFailed(VoiceInvoiceError):
    """A sign-in that ended without a proven identity; who was signed in before still is."""

    code = "sign_in_failed"


class KeyringUnavailable(VoiceInvoiceError):
    """No place that keeps a secret: none is there, it is locked, or it does not answer."""

    code = "keyring_unavailable"


class PaymentUnfit(VoiceInvoiceError):
    """A way to pay that an invoice cannot be paid by; why is its message."""

    code = "payment_unfit"

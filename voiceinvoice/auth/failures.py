"""What providers and the network answer, as errors that a person can act on. Nothing secret gets into their words."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from voiceinvoice.auth.provider import Provider
from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import (
    AnswerUnusable,
    Declined,
    LoginRequired,
    RequestRefused,
    SettingsInvalid,
    SignInFailed,
    UpstreamFailed,
    UpstreamTimeout,
    UpstreamUnreachable,
    VoiceInvoiceError,
)

_LONGEST_REASON = 200
_AGAIN = "Try again in a while."


def refused_answer(error: str, provider: Provider) -> VoiceInvoiceError:
    """The provider sent an error instead of a code (RFC 6749, section 4.1.2.1)."""
    if error == "access_denied":
        return Declined(f"You did not agree at {provider.name}, so nobody was signed in.", hint="voiceinvoice login")
    if error in {"temporarily_unavailable", "server_error"}:
        return UpstreamFailed(f"{provider.name} cannot sign anybody in at the moment.", hint=_AGAIN)
    return SignInFailed(f"{provider.name} refused the sign-in: {_tidy(error)}.", hint="Check the client id.")


def too_slow(provider: Provider, seconds: float) -> UpstreamTimeout:
    """The deadline passed while the provider was asked."""
    return UpstreamTimeout(f"{provider.name} did not answer within {seconds:g} seconds.", hint=_AGAIN)


@contextmanager
def provider_errors(provider: Provider, secrets: Sequence[str]) -> Iterator[None]:
    """Raises errors of ours for what the libraries raise inside; `secrets` are cut out of what the provider says."""
    import requests
    from oauthlib.oauth2 import OAuth2Error

    try:
        yield
    except VoiceInvoiceError:
        raise
    except OAuth2Error as problem:
        raise _oauth_error(problem.error or "", _tidy(problem.description or "", secrets), provider) from None
    except requests.exceptions.Timeout:
        raise UpstreamTimeout(f"{provider.name} did not answer in time.", hint=_AGAIN) from None
    except requests.exceptions.SSLError:
        message = f"{provider.name} has no certificate that can be trusted."
        raise UpstreamUnreachable(message, hint="Install the system's ca-certificates.") from None
    except requests.exceptions.TooManyRedirects:
        raise AnswerUnusable(f"{provider.name} sent us elsewhere, where no token is sent.") from None
    except requests.exceptions.HTTPError as problem:
        status = problem.response.status_code if problem.response is not None else 0
        raise UpstreamFailed(f"{provider.name} failed with status {status}.", hint=_AGAIN, status=status) from None
    except requests.exceptions.JSONDecodeError:
        raise AnswerUnusable(f"{provider.name} sent something that is no JSON.", hint=_AGAIN) from None
    except ValueError:
        raise AnswerUnusable(f"{provider.name} sent an answer that cannot be read.", hint=_AGAIN) from None
    except requests.exceptions.RequestException:
        message = f"{provider.name} cannot be reached."
        raise UpstreamUnreachable(message, hint="Check the network, then try again.") from None


def _oauth_error(error: str, description: str, provider: Provider) -> VoiceInvoiceError:
    """An error of the token endpoint (RFC 6749, section 5.2)."""
    said = f" ({description})" if description else ""
    match error:
        case "invalid_grant":
            return LoginRequired(f"{provider.name} no longer accepts this sign-in{said}.", hint="voiceinvoice login")
        case "invalid_client" | "unauthorized_client":
            return SettingsInvalid(
                f"{provider.name} does not accept the client id and secret{said}.",
                hint="Compare them with the ones the provider shows: GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET.",
            )
        case "missing_token":
            return AnswerUnusable(f"{provider.name} sent an answer without a token.", hint=_AGAIN)
        case "temporarily_unavailable" | "server_error":
            return UpstreamFailed(f"{provider.name} failed{said}.", hint=_AGAIN)
    return RequestRefused(f"{provider.name} refused the request: {_tidy(error)}{said}.")


def _tidy(text: str, secrets: Sequence[str] = ()) -> str:
    line = one_line(text)
    for secret in secrets:
        line = line.replace(secret, "…") if secret else line
    return line[:_LONGEST_REASON].rstrip(".")

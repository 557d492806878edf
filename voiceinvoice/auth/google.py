"""Asking Google, or another OpenID provider, who somebody is. The only home of Google's libraries."""

import logging
import os
import secrets
import time
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from voiceinvoice.auth.deadline import Deadline, within
from voiceinvoice.auth.failures import provider_errors, refused_answer, too_slow
from voiceinvoice.auth.identity import Identity, identity_from
from voiceinvoice.auth.keys import keys_in, verified_claims
from voiceinvoice.auth.loopback import Answer
from voiceinvoice.auth.provider import GOOGLE_ISSUER, Provider
from voiceinvoice.domain.errors import AnswerUnusable, LoginRequired, SignInFailed

if TYPE_CHECKING:
    import requests

#: Google answers `email` and `profile` with these names, so they are asked for in the first place.
_SCOPES = (
    "openid",
    "https://www.googleapis.com/auth/userinfo.email",
    "https://www.googleapis.com/auth/userinfo.profile",
)
_OTHERS_SCOPES = ("openid", "email", "profile", "offline_access")
_TALKATIVE = ("google_auth_oauthlib", "google", "requests_oauthlib", "oauthlib", "urllib3", "requests")
#: Providers name scopes differently in their answers, and people may untick some.
_LENIENCE = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
_PLAIN_HTTP = {"OAUTHLIB_INSECURE_TRANSPORT": "1"}
#: Seconds for one request; the deadline of the whole holds as well.
REQUEST_SECONDS = 20.0


class Proof(Struct, frozen=True):
    """Who somebody is, and the token that lets us ask again. `refresh_token` is empty where it stays as it was."""

    identity: Identity
    refresh_token: str = ""

    def __repr__(self) -> str:
        return f"Proof({self.identity.subject!r})"


class SignIn:
    """One sign-in: its `url`, and what becomes of the answer. State, nonce and verifier are used once."""

    def __init__(self, provider: Provider, redirect_uri: str, state: str) -> None:
        from google_auth_oauthlib.flow import Flow

        _prepare(provider)
        self._provider = provider
        self._nonce = secrets.token_urlsafe(32)
        installed = {
            "client_id": provider.client_id,
            "client_secret": provider.client_secret or None,
            "auth_uri": provider.auth_uri,
            "token_uri": provider.token_uri,
        }
        is_googles = provider.issuer == GOOGLE_ISSUER
        scopes = _SCOPES if is_googles else _OTHERS_SCOPES
        self._flow = Flow.from_client_config({"installed": installed}, scopes, redirect_uri=redirect_uri)
        # Without `consent` Google gives no refresh token the second time. Others do not know `select_account`.
        prompt = "consent select_account" if is_googles else "consent"
        self.url: str = self._flow.authorization_url(state=state, nonce=self._nonce, prompt=prompt)[0]

    def finish(self, answer: Answer, deadline: Deadline) -> Proof:
        """Exchanges the code and checks who it is for.

        Raises Declined when the person said no, SignInFailed when the answer or the token does not hold, and
        UpstreamFailed when the provider cannot be reached, fails or is too slow.
        """
        if answer.issuer and answer.issuer not in self._provider.issuers:  # RFC 9207
            raise SignInFailed("The answer came from another provider.", hint="Sign in again.")
        if answer.error:
            raise refused_answer(answer.error, self._provider)
        try:
            return within(deadline.left, lambda: self._exchange(answer.code, deadline))
        except TimeoutError:
            raise too_slow(self._provider, deadline.seconds) from None

    def _exchange(self, code: str, deadline: Deadline) -> Proof:
        session = self._flow.oauth2session
        session.max_redirects = 0
        seconds = min(deadline.left, REQUEST_SECONDS)
        try:
            with provider_errors(self._provider, [code, self._flow.code_verifier, self._provider.client_secret]):
                token = self._flow.fetch_token(code=code, include_client_id=True, timeout=seconds)
        except LoginRequired as refused:
            raise SignInFailed(refused.message, hint="Sign in again.") from None
        refresh_token = token.get("refresh_token")
        if not isinstance(refresh_token, str) or not refresh_token:
            raise AnswerUnusable(
                f"{self._provider.name} gave no refresh token.",
                hint="Take away its access on the provider's pages, then sign in again.",
            )
        return Proof(_identity(self._provider, token.get("id_token"), self._nonce, deadline), refresh_token)


def refresh(provider: Provider, refresh_token: str, seconds: float) -> Proof:
    """Who the holder of the refresh token is now.

    Raises LoginRequired when it is no longer valid, which alone ends a session; SignInFailed when the new ID token does
    not hold; UpstreamFailed for everything that may pass.
    """
    _prepare(provider)
    deadline = Deadline(seconds)
    body = {"grant_type": "refresh_token", "refresh_token": refresh_token} | _client(
        provider.client_id, provider.client_secret
    )

    def work() -> Proof:
        from oauthlib.oauth2.rfc6749.parameters import parse_token_response

        with provider_errors(provider, [refresh_token, provider.client_secret]), _session() as session:
            response = session.post(provider.token_uri, data=body, timeout=min(deadline.left, REQUEST_SECONDS))
            if response.status_code >= 500:
                response.raise_for_status()
            token = parse_token_response(response.text)
        identity = _identity(provider, token.get("id_token"), None, deadline)
        new = token.get("refresh_token")
        return Proof(identity, new if isinstance(new, str) and new != refresh_token else "")

    try:
        return within(seconds, work)
    except TimeoutError:
        raise too_slow(provider, seconds) from None


def revoke(revoke_uri: str, refresh_token: str, client_id: str, client_secret: str, seconds: float) -> bool:
    """Tells the provider to forget the token (RFC 7009). False when it could not be told; never raises for that."""
    body = {"token": refresh_token, "token_type_hint": "refresh_token"} | _client(client_id, client_secret)

    def work() -> bool:
        _be_quiet()
        with _session() as session:
            # 400: it was not valid any more
            return session.post(revoke_uri, data=body, timeout=seconds).status_code in {200, 400}

    try:
        return within(seconds, work)
    except Exception:
        return False


def load_libraries() -> None:
    """Imports what `SignIn.finish` needs, so that it can be done while a person is reading."""
    import google.auth.jwt  # noqa: F401


def _identity(provider: Provider, token: Any, nonce: str | None, deadline: Deadline) -> Identity:
    if not isinstance(token, str) or not token:
        raise SignInFailed(f"{provider.name} did not say who signed in.", hint="Sign in again.")
    with provider_errors(provider, []), _session() as session:
        response = session.get(provider.certificates_uri, timeout=min(deadline.left, REQUEST_SECONDS))
        response.raise_for_status()
        keys = keys_in(response.json())
    return identity_from(verified_claims(token, keys), provider, nonce=nonce, now=time.time())


def _client(client_id: str, client_secret: str) -> dict[str, str]:
    return {"client_id": client_id} | ({"client_secret": client_secret} if client_secret else {})


def _session() -> "requests.Session":
    """Goes nowhere but where it is sent, and takes no password from a .netrc along."""
    import requests

    session = requests.Session()
    session.max_redirects = 0
    session.auth = lambda request: request
    return session


def _prepare(provider: Provider) -> None:
    _be_quiet()
    os.environ.update(_LENIENCE)
    if provider.is_on_loopback:
        os.environ.update(_PLAIN_HTTP)


def _be_quiet() -> None:
    """Keeps codes and tokens out of every log: these libraries write them at DEBUG."""
    for name in (*_TALKATIVE, *(name for name in logging.root.manager.loggerDict if name.startswith(_TALKATIVE))):
        logging.getLogger(name).setLevel(logging.WARNING)

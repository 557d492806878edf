"""The claims of an ID token whose signature holds, checked one by one (OpenID Connect Core 1.0, section 3.1.3.7)."""

import hmac
from collections.abc import Mapping
from typing import Any, TypeGuard

from msgspec import Struct

from voiceinvoice.auth.provider import Provider
from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import SignInFailed

#: Seconds by which two clocks may differ.
CLOCK_SKEW = 30
_LONGEST_SUBJECT = 150
_LONGEST_TEXT = 200
_LATEST = 10**11


class Identity(Struct, frozen=True, kw_only=True):
    """Who signed in. `subject` is the provider's own name for the person and never changes; all else may."""

    issuer: str
    subject: str
    email: str = ""
    email_verified: bool = False
    name: str = ""


def identity_from(claims: Mapping[str, Any], provider: Provider, *, nonce: str | None, now: float) -> Identity:
    """The person whom verified `claims` name. `nonce` is the one that was sent; None where none was (a refresh).

    Raises SignInFailed when a claim is missing, or was meant for somebody else or for another time.
    """
    if claims.get("iss") not in provider.issuers:
        raise _unfit(provider, "was issued by somebody else")
    _check_audience(claims, provider)
    _check_times(claims, provider, now)
    if nonce is not None and not _is_same(claims.get("nonce"), nonce):
        raise _unfit(provider, "belongs to another sign-in")
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT or not _is_plain(subject):
        raise _unfit(provider, "does not say who signed in")
    return Identity(
        issuer=provider.issuer,
        subject=subject,
        email=_text(claims.get("email")),
        email_verified=claims.get("email_verified") is True,
        name=_text(claims.get("name")),
    )


def _check_audience(claims: Mapping[str, Any], provider: Provider) -> None:
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    if provider.client_id not in audiences:
        raise _unfit(provider, "is meant for another program")
    if (len(audiences) > 1 or "azp" in claims) and claims.get("azp") != provider.client_id:
        raise _unfit(provider, "was asked for by another program")


def _check_times(claims: Mapping[str, Any], provider: Provider, now: float) -> None:
    expires, issued = claims.get("exp"), claims.get("iat")
    if not _is_time(expires) or not _is_time(issued):
        raise _unfit(provider, "does not say when it is valid")
    if expires <= now - CLOCK_SKEW:
        raise _unfit(provider, "has expired", "Check this machine's clock, then sign in again.")
    if issued > now + CLOCK_SKEW:
        raise _unfit(provider, "is from the future", "Check this machine's clock, then sign in again.")


def _is_time(value: object) -> TypeGuard[float]:
    """Seconds since 1970; a NaN, which Python's JSON lets through, would pass every comparison."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _LATEST


def _is_same(value: object, expected: str) -> bool:
    return isinstance(value, str) and hmac.compare_digest(value.encode(), expected.encode())


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _text(value: object) -> str:
    return one_line(value)[:_LONGEST_TEXT] if isinstance(value, str) else ""


def _unfit(provider: Provider, why: str, hint: str = "") -> SignInFailed:
    return SignInFailed(
        f"The ID token from {provider.name} {why}.",
        hint=hint or "Sign in again; if this goes on, do not trust that provider.",
    )

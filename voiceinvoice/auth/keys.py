"""Signatures: a provider's public keys, in Google's format or as a JWKS (RFC 7517), and the token they signed."""

import base64
from collections.abc import Mapping
from typing import Any

from voiceinvoice.auth.identity import CLOCK_SKEW
from voiceinvoice.domain.errors import AnswerUnusable, SignInFailed

_CURVES = {"P-256": "SECP256R1", "P-384": "SECP384R1"}


def keys_in(document: object) -> dict[str, str]:
    """PEM by key id, of `{kid: certificate}` or `{"keys": [...]}`. Raises AnswerUnusable where there is none.

    Keys that do not sign, have no id, or are of another kind than RSA and NIST's curves are left out.
    """
    found: dict[str, str] = {}
    if isinstance(document, dict) and isinstance(document.get("keys"), list):
        for key in document["keys"]:
            pem = _pem_of(key) if isinstance(key, dict) else None
            if pem and isinstance(key.get("kid"), str) and key.get("use", "sig") == "sig":
                found[key["kid"]] = pem
    elif isinstance(document, dict):
        found = {kid: pem for kid, pem in document.items() if isinstance(pem, str)}
    if not found:
        raise AnswerUnusable("The sign-in provider shows no keys that could have signed its tokens.")
    return found


def verified_claims(token: str, keys: Mapping[str, str]) -> Mapping[str, Any]:
    """The claims of an ID token that one of `keys` signed with RS256, ES256 or ES384, and that is valid now.

    Raises SignInFailed; the reason is not told apart, because the library's own words hold parts of the token.
    """
    from google.auth import jwt

    try:
        library: Any = jwt  # its functions have no types
        if not library.decode_header(token).get("kid"):
            raise ValueError("which key?")
        claims: Mapping[str, Any] = library.decode(token, certs=dict(keys), clock_skew_in_seconds=CLOCK_SKEW)
    except Exception as problem:
        why = _reason(problem)
        raise SignInFailed(f"The ID token is not valid: {why}.", hint="Sign in again.") from None
    return claims


def _reason(problem: Exception) -> str:
    words = str(problem).lower()
    for mark, why in _REASONS.items():
        if mark in words:
            return why
    return "it cannot be read"


_REASONS = {
    "expired": "it has expired",
    "too early": "it is from the future; check this machine's clock",
    "unsupported signature algorithm": "its signature is of a kind that is not accepted",
    "key type does not match": "its signature is of a kind that is not accepted",
    "could not verify": "its signature is not the provider's",
    "not found": "its signature is not the provider's",
    "which key": "it does not say which key signed it",
}


def _pem_of(key: Mapping[str, Any]) -> str | None:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public: rsa.RSAPublicKey | ec.EllipticCurvePublicKey
    try:
        if key.get("kty") == "RSA":
            public = rsa.RSAPublicNumbers(_number(key["e"]), _number(key["n"])).public_key()
            if public.key_size < 2048:  # RFC 7518, section 3.3
                return None
        elif key.get("kty") == "EC" and key.get("crv") in _CURVES:
            curve = getattr(ec, _CURVES[key["crv"]])()
            public = ec.EllipticCurvePublicNumbers(_number(key["x"]), _number(key["y"]), curve).public_key()
        else:
            return None
    except (LookupError, TypeError, ValueError):
        return None
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")

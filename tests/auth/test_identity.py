"""The claims of an ID token: each rule by itself, without any provider."""

from typing import Any

import pytest

from voiceinvoice.auth.identity import CLOCK_SKEW, identity_from
from voiceinvoice.auth.provider import GOOGLE_ISSUER, Provider
from voiceinvoice.domain.errors import SignInFailed

NOW = 1_800_000_000.0
GOOGLE = Provider(client_id="me")
HONEST: dict[str, Any] = {
    "iss": GOOGLE_ISSUER, "aud": "me", "sub": "107", "nonce": "once", "iat": NOW - 1, "exp": NOW + 3600,
    "email": "kim@example.com", "email_verified": True, "name": "Kim",
}  # fmt: skip
GONE = "(left out)"


def claims(**changes: Any) -> dict[str, Any]:
    """Honest ones but for `changes`; GONE leaves one out."""
    return {name: value for name, value in (HONEST | changes).items() if value != GONE}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"iss": "accounts.google.com"},
        {"aud": ["me"]},
        {"aud": ["you", "me"], "azp": "me"},
        {"azp": "me"},
        {"exp": NOW - CLOCK_SKEW + 1},
        {"iat": NOW + CLOCK_SKEW - 1},
        {"sub": "x" * 150},
    ],
    ids=str,
)
def test_honest_claims_name_a_person(changes: dict[str, Any]) -> None:
    """Guards against refusing what the standard allows."""
    found = identity_from(claims(**changes), GOOGLE, nonce="once", now=NOW)
    assert (found.issuer, found.email, found.name) == (GOOGLE_ISSUER, "kim@example.com", "Kim")


@pytest.mark.parametrize(
    "changes",
    [
        *({name: GONE} for name in ("iss", "aud", "sub", "nonce", "iat", "exp")),
        *({name: None} for name in ("iss", "aud", "sub", "nonce", "iat", "exp")),
        *({name: value} for name in ("iat", "exp") for value in (float("nan"), float("inf"), "1", True, -1, 10**12)),
        *({"iss": value} for value in ("https://accounts.google.com/", "https://accounts.google.com.evil", "", 7)),
        *({"aud": value} for value in ("you", ["you"], [], {"me": 1}, "me ", ["you", "me"])),
        *({"azp": value} for value in ("you", "", None, ["me"])),
        *({"sub": value} for value in ("", "x" * 151, "a\nb", "a\0b", "ü", 107, ["107"])),
        *({"nonce": value} for value in ("twice", "", "ONCE", ["once"], "once ")),
        {"exp": NOW - CLOCK_SKEW - 1},
        {"iat": NOW + CLOCK_SKEW + 1},
    ],
    ids=str,
)
def test_one_wrong_claim_names_nobody(changes: dict[str, Any]) -> None:
    """Guards each rule: with all others kept, breaking it is enough."""
    with pytest.raises(SignInFailed):
        identity_from(claims(**changes), GOOGLE, nonce="once", now=NOW)


def test_texts_are_shown_without_their_tricks() -> None:
    """Guards the terminal from escape sequences in a name; an address that nobody checked is marked."""
    found = identity_from(
        claims(name="Kim\x1b]0;x\x07\u202e\n" + "y" * 999, email_verified="true"), GOOGLE, nonce="once", now=NOW
    )
    assert found.name.startswith("Kim]0;x y")
    assert len(found.name) == 200
    assert not found.email_verified
    assert identity_from(claims(email=["a"], name=7), GOOGLE, nonce="once", now=NOW).email == ""


def test_a_refresh_has_no_nonce() -> None:
    """Guards refreshed tokens, which need not repeat it."""
    assert identity_from(claims(nonce=GONE), GOOGLE, nonce=None, now=NOW).subject == "107"


def test_owners_cannot_be_forged() -> None:
    """Guards `google:` for Google alone, and two issuers from sharing an owner."""
    other = Provider(client_id="me", token_uri="https://evil.example/token")  # noqa: S106
    assert GOOGLE.owner_of("107") == "google:107"
    assert other.issuer == GOOGLE_ISSUER
    assert other.owner_of("107") == "oidc:accounts.google.com:107"
    keys_of_anybody = "https://www.googleapis.com/robot/v1/metadata/x509/evil@evil.iam.gserviceaccount.com"
    assert not Provider(client_id="me", certificates_uri=keys_of_anybody).is_google
    owners = [
        Provider(client_id="me", issuer=issuer, token_uri="https://x/token").owner_of(subject)  # noqa: S106
        for issuer, subject in (
            ("https://a", "443:x"), ("https://a:443", "x"), ("https://a/realms/1", "x"), ("https://a/realms/2", "x"),
        )
    ]  # fmt: skip
    assert len(set(owners)) == 4

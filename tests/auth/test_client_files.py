"""The client file, which says whom to trust, and the settings that name it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from voiceinvoice.auth.google import SignIn
from voiceinvoice.auth.provider import google, read_client_file
from voiceinvoice.domain.errors import SettingsInvalid

#: As Google's console offers it for a client of type Desktop app.
GOOGLES: dict[str, Any] = {
    "client_id": "1-a.apps.googleusercontent.com",
    "project_id": "invoices",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": "https://oauth2.googleapis.com/token",
    "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
    "client_secret": "GOCSPX-secret",
    "redirect_uris": ["http://localhost"],
}


def write(folder: Path, content: Any) -> Path:
    """A file that only the user can write."""
    path = folder / "client.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    path.chmod(0o600)
    return path


def test_googles_own_file_is_google(tmp_path: Path) -> None:
    """Guards the usual way; the secret is never shown."""
    provider = read_client_file(write(tmp_path, {"installed": GOOGLES}))
    assert (provider.is_google, provider.name, provider.client_secret) == (True, "Google", "GOCSPX-secret")
    assert provider.owner_of("107") == "google:107"
    assert "secret" not in f"{provider!r}{provider}"
    assert google("1-a", "s").is_google


@pytest.mark.parametrize("name", ["auth_uri", "token_uri", "auth_provider_x509_cert_url", "issuer"])
def test_one_foreign_address_is_enough_not_to_be_google(tmp_path: Path, name: str) -> None:
    """Guards `google:` owners from whoever serves one of the addresses."""
    provider = read_client_file(write(tmp_path, {"installed": GOOGLES | {name: "https://login.example/x"}}))
    assert not provider.is_google
    assert provider.owner_of("107").startswith("oidc:")


@pytest.mark.parametrize("name", ["auth_uri", "token_uri", "auth_provider_x509_cert_url", "issuer", "revoke_uri"])
@pytest.mark.parametrize(
    "address",
    ["http://login.example/x", "ftp://127.0.0.1/x", "https://", "https://a b/", "javascript:x", "http://[::1"],
)
def test_addresses_are_https_or_on_this_machine(tmp_path: Path, name: str, address: str) -> None:
    """Guards codes and tokens from the network."""
    with pytest.raises(SettingsInvalid, match=r"https://|address|no client file"):
        read_client_file(write(tmp_path, {"installed": GOOGLES | {name: address}}))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        "\0",
        {},
        {"web": GOOGLES},
        {"installed": {}},
        {"installed": GOOGLES | {"client_id": ""}},
        {"installed": GOOGLES | {"client_id": "a b"}},
        {"installed": GOOGLES | {"client_id": 7}},
        {"installed": {name: value for name, value in GOOGLES.items() if name != "token_uri"}},
        "[" * 90_000,
    ],
    ids=lambda content: str(content)[:30],
)
def test_what_is_no_client_file_is_refused_with_the_way_to_one(tmp_path: Path, content: Any) -> None:
    """Guards against tracebacks, and names the README."""
    with pytest.raises(SettingsInvalid) as raised:
        read_client_file(write(tmp_path, content))
    assert "README" in raised.value.hint


@pytest.mark.skipif(os.name != "posix", reason="modes mean nothing here")
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_is_refused(tmp_path: Path, mode: int) -> None:
    """Guards against somebody else choosing whom we trust."""
    path = write(tmp_path, {"installed": GOOGLES})
    path.chmod(mode)
    with pytest.raises(SettingsInvalid, match="Others can write"):
        read_client_file(path)


def test_google_is_asked_in_its_own_words() -> None:
    """Guards what the address must hold for Google: long scope names, PKCE by S256, state, nonce, offline, consent."""
    from urllib.parse import parse_qs, urlsplit

    url = urlsplit(SignIn(google("1-a"), "http://127.0.0.1:8/oauth2/callback", "the-state").url)
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    assert url.netloc == "accounts.google.com"
    assert asked["scope"].split() == [
        "openid",
        "https://www.googleapis.com/auth/userinfo.email",
        "https://www.googleapis.com/auth/userinfo.profile",
    ]
    assert (asked["code_challenge_method"], asked["access_type"]) == ("S256", "offline")
    assert (asked["state"], asked["prompt"]) == ("the-state", "consent select_account")
    assert len(asked["nonce"]) >= 43
    assert len(asked["code_challenge"]) == 43
    assert "client_secret" not in asked

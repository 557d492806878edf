"""Whom to sign in with: Google, or the OpenID provider that a client file in Google's format names."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import msgspec
from msgspec import Struct

from voiceinvoice.domain.errors import SettingsInvalid

GOOGLE_ISSUER = "https://accounts.google.com"
_AUTHORIZE = "https://accounts.google.com/o/oauth2/auth"
_TOKEN = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
_CERTIFICATES = "https://www.googleapis.com/oauth2/v1/certs"
_REVOKE = "https://oauth2.googleapis.com/revoke"
#: Every address of Google's own that its client files have named. Exact: other addresses on these hosts serve the keys
#: and tokens of anybody's service accounts.
_GOOGLES = {
    "auth_uri": {_AUTHORIZE, "https://accounts.google.com/o/oauth2/v2/auth"},
    "token_uri": {
        _TOKEN,
        "https://accounts.google.com/o/oauth2/token",
        "https://www.googleapis.com/oauth2/v3/token",
        "https://www.googleapis.com/oauth2/v4/token",
    },
    "certificates_uri": {_CERTIFICATES, "https://www.googleapis.com/oauth2/v3/certs"},
    "revoke_uri": {_REVOKE, "https://accounts.google.com/o/oauth2/revoke"},
}
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LARGEST_FILE = 100_000
_HINT = "Create a client of type Desktop app as the README's section Sign in says, and download its JSON file again."


class Provider(Struct, frozen=True, kw_only=True):
    """An OpenID provider, and the client that we are to it. The secret, which a public client lacks, is never shown."""

    client_id: str
    client_secret: str = ""
    issuer: str = GOOGLE_ISSUER
    auth_uri: str = _AUTHORIZE
    token_uri: str = _TOKEN
    certificates_uri: str = _CERTIFICATES
    revoke_uri: str = _REVOKE

    @property
    def is_google(self) -> bool:
        """Every address that decides who somebody is, is Google's."""
        return self.issuer == GOOGLE_ISSUER and all(getattr(self, name) in urls for name, urls in _GOOGLES.items())

    @property
    def name(self) -> str:
        """What people call it: Google, or the host that answers."""
        return "Google" if self.is_google else urlsplit(self.token_uri).netloc

    @property
    def issuers(self) -> frozenset[str]:
        """How it may write its name in tokens; Google has two ways."""
        return frozenset({self.issuer, "accounts.google.com"} if self.issuer == GOOGLE_ISSUER else {self.issuer})

    @property
    def is_on_loopback(self) -> bool:
        """Plain http is used, which never leaves this machine."""
        return urlsplit(self.auth_uri).scheme == "http" or urlsplit(self.token_uri).scheme == "http"

    def owner_of(self, subject: str) -> str:
        """The owner of this subject's records. Only Google itself gives `google:…`.

        Another issuer is named by its host, and by its path where it has one: two realms on a host may give out the
        same subject. The subject is quoted, so that the last colon always ends the issuer.
        """
        if self.is_google:
            return f"google:{quote(subject, safe='')}"
        issuer = urlsplit(self.issuer)
        return f"oidc:{issuer.netloc}{issuer.path.rstrip('/')}:{quote(subject, safe='|@')}"

    def __repr__(self) -> str:
        return f"Provider({self.name}, client_id={self.client_id!r})"


class _Installed(Struct, frozen=True, kw_only=True):
    """Google's client file, and the two fields that are ours."""

    client_id: str
    client_secret: str = ""
    auth_uri: str
    token_uri: str
    auth_provider_x509_cert_url: str = ""
    issuer: str = ""
    revoke_uri: str = ""


def google(client_id: str, client_secret: str = "") -> Provider:
    """Google, with our own client id. Raises SettingsInvalid for an id that is none."""
    return Provider(client_id=_checked_id(client_id, "GOOGLE_CLIENT_ID"), client_secret=client_secret.strip())


def read_client_file(path: Path) -> Provider:
    """The provider of a client file. Raises SettingsInvalid when it is no such file, or when others can write it."""
    found = _installed(_read(path), path)
    is_googles = found.auth_uri in _GOOGLES["auth_uri"] and found.token_uri in _GOOGLES["token_uri"]
    _check_address(found.auth_uri, "auth_uri", path)
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(found.auth_uri))
    provider = Provider(
        client_id=_checked_id(found.client_id, str(path)),
        client_secret=found.client_secret,
        issuer=found.issuer or (GOOGLE_ISSUER if is_googles else origin),
        auth_uri=found.auth_uri,
        token_uri=found.token_uri,
        certificates_uri=found.auth_provider_x509_cert_url or (_CERTIFICATES if is_googles else ""),
        revoke_uri=found.revoke_uri or (_REVOKE if is_googles else ""),
    )
    for name in ("issuer", "token_uri", "certificates_uri", "revoke_uri"):
        if name != "revoke_uri" or provider.revoke_uri:
            _check_address(getattr(provider, name), name, path)
    return provider


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            content = file.read(_LARGEST_FILE)
    except OSError as problem:
        raise SettingsInvalid(
            f"The client file {path} cannot be read: {problem.strerror}.", hint="Check GOOGLE_CLIENT_SECRETS."
        ) from None
    if os.name == "posix" and (stat.S_IMODE(found.st_mode) & 0o022 or found.st_uid not in {os.getuid(), 0}):
        raise SettingsInvalid(
            f"Others can write {path}, which says whom to trust.", hint=f"Look through it, then: chmod 600 {path}"
        )
    return content


def _installed(content: bytes, path: Path) -> _Installed:
    try:
        parts: Mapping[str, Any] = msgspec.json.decode(content, type=dict[str, Any])
        if "web" in parts:
            raise SettingsInvalid(f"{path} is for a client of type Web application.", hint=_HINT)
        return msgspec.convert(parts["installed"], _Installed)
    except KeyError:
        raise SettingsInvalid(f"{path} is no client file: it has no part 'installed'.", hint=_HINT) from None
    except (msgspec.DecodeError, RecursionError) as problem:
        raise SettingsInvalid(f"{path} is no client file: {problem}.", hint=_HINT) from None


def _checked_id(client_id: str, where: str) -> str:
    text = client_id.strip()
    if not text or len(text) > 255 or not text.isascii() or not text.isprintable() or " " in text:
        raise SettingsInvalid(f"{where} holds no client id.", hint=_HINT)
    return text


def _check_address(address: str, name: str, path: Path) -> None:
    try:
        parts = urlsplit(address)
        is_fit = bool(parts.hostname) and (parts.port or 1) > 0 and not (parts.username or parts.fragment)
    except ValueError:
        is_fit = False
    if not is_fit or not address.isascii() or any(sign.isspace() for sign in address):
        raise SettingsInvalid(f"{path}: {name} is no address.", hint=_HINT)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise SettingsInvalid(
            f"{path}: {name} is not https://.", hint="Plain http is used only for a provider on this machine."
        )

"""Addresses of stores: what they name, and how to show one without its secrets."""

import re
from pathlib import Path
from urllib.parse import unquote

from voiceinvoice.domain.errors import SettingsInvalid

#: What begins a MongoDB address (mongodb.com/docs/manual/reference/connection-string).
SERVERS = ("mongodb", "mongodb+srv")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(//)?")
_SECRET_OPTIONS = re.compile(r"(?i)([?&](?:[^=&]*password|authMechanismProperties)=)[^&]+")
_HINT = "Use mongodb://HOST/DATABASE, mongodb+srv://HOST/DATABASE, sqlite:///PATH or a path."


def address_of(url: str) -> Path | str:
    """The path of an embedded store, or the address of a server. Raises SettingsInvalid for what is neither."""
    found = _SCHEME.match(url)
    if not found:
        return Path(url)
    scheme, slashes = found[1].lower(), found[2]
    if slashes and scheme in SERVERS:
        return url
    if slashes and scheme == "sqlite":
        return Path(url[found.end() :])
    raise SettingsInvalid(f"There is no store for {found[0]} addresses.", hint=_HINT)


def is_server(url: str) -> bool:
    """The address names a server, and not a file of this machine."""
    found = _SCHEME.match(url)
    return bool(found and found[1].lower() in SERVERS)


def hosts_of(url: str) -> str:
    """The hosts of a server's address, as people say it."""
    return re.split(r"[/?]", url.partition("://")[2].rpartition("@")[2])[0] or "the server"


def masked(url: str) -> str:
    """The address as it may be shown: without a password or another secret, however badly it is written."""
    found = _SCHEME.match(url)
    beginning, rest = (found[0], url[found.end() :]) if found and found[2] else ("", url)
    user_part, at, host_part = rest.rpartition("@")
    user, colon, _ = user_part.partition(":")
    shown = f"{user}:***@{host_part}" if at and colon else rest
    return beginning + _SECRET_OPTIONS.sub(r"\1***", shown)


def without_secrets(text: str, url: str) -> str:
    """`text`, which a driver wrote about `url`, with the address masked and its password taken out."""
    found = _SCHEME.match(url)
    user_part, _, _ = url[found.end() if found else 0 :].rpartition("@")
    password = user_part.partition(":")[2]
    text = text.replace(url, masked(url))
    for secret in {password, unquote(password)} - {""}:
        text = text.replace(secret, "***")
    return text

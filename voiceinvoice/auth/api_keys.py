"""API keys: in the system's keyring, or, where there is none, in a file that only the user can read."""

from pathlib import Path

from voiceinvoice.auth.credentials import open_tokens
from voiceinvoice.auth.session import Storage
from voiceinvoice.domain.errors import KeyringUnavailable


def save_key(name: str, key: str, folder: Path) -> Storage:
    """Keeps the key of that name and gives where: the keyring, or a 0600 file in `folder` where there is no keyring."""
    try:
        open_tokens("keyring", folder).save(name, key, "")
    except KeyringUnavailable:
        open_tokens("file", folder).save(name, key, "")
        return "file"
    return "keyring"


def load_key(name: str, place: Storage, folder: Path) -> str:
    """The key of that name, empty when it is gone. Raises KeyringUnavailable."""
    return open_tokens(place, folder).load(name) or ""


def forget_key(name: str, place: Storage, folder: Path) -> None:
    """Deletes the key of that name; it need not be there. Raises KeyringUnavailable."""
    open_tokens(place, folder).delete(name)

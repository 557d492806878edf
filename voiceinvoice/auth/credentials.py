"""Where refresh tokens are kept: the system's keyring, or a private file where that was asked for."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from voiceinvoice.auth.deadline import within
from voiceinvoice.auth.private_file import read_private, write_private
from voiceinvoice.auth.session import Storage
from voiceinvoice.domain.errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_SERVICE = "voiceinvoice"
_PROBE = "voiceinvoice-probe"
#: Seconds for a call: a keyring that asks to be unlocked on another screen would otherwise wait for ever.
KEYRING_SECONDS = 30.0
_HINT = (
    "Unlock or install the system's keyring (on Linux a Secret Service such as gnome-keyring or KWallet), or sign in "
    "with `voiceinvoice login --insecure-storage`, which keeps the token in a file."
)


class Tokens(Protocol):
    """Refresh tokens by owner. Every method raises KeyringUnavailable."""

    storage: Storage

    def check(self) -> str:
        """What keeps them, in words. Raises KeyringUnavailable where nothing can be kept."""

    def load(self, owner: str) -> str | None:
        """The refresh token, or None."""

    def save(self, owner: str, refresh_token: str, client_id: str) -> None:
        """Keeps it, and makes sure that it can be read again."""

    def delete(self, owner: str) -> None:
        """Forgets it; it need not be there."""


def open_tokens(storage: Storage, folder: Path) -> Tokens:
    """What keeps tokens of that kind; `folder` is for the file."""
    return KeyringTokens() if storage == "keyring" else FileTokens(folder)


class KeyringTokens:
    """The system's keyring; `seconds` limits each call."""

    storage: Storage = "keyring"

    def __init__(self, seconds: float = KEYRING_SECONDS) -> None:
        self._seconds = seconds
        self._found: KeyringBackend | None = None

    def check(self) -> str:
        """The backend's name, after a token could be written, read and deleted."""
        backend = self._backend()
        self.save(_PROBE, "probe", "")
        self.delete(_PROBE)
        return str(backend.name)

    @property
    def name(self) -> str:
        """The backend's name, without trying it. Raises KeyringUnavailable where there is none."""
        return str(self._backend().name)

    def load(self, owner: str) -> str | None:
        """The refresh token, or None."""
        text = self._call(lambda backend: backend.get_password(_SERVICE, owner))
        return _token_in(text) if text else None

    def save(self, owner: str, refresh_token: str, client_id: str) -> None:
        """Keeps it, and reads it back: a null keyring takes everything and keeps nothing."""
        text = json.dumps({"v": 1, "refresh_token": refresh_token, "client_id": client_id})
        self._call(lambda backend: backend.set_password(_SERVICE, owner, text))
        if self._call(lambda backend: backend.get_password(_SERVICE, owner)) != text:
            raise KeyringUnavailable("The keyring does not keep what it is given.", hint=_HINT)

    def delete(self, owner: str) -> None:
        """Forgets it; it need not be there."""
        if self._call(lambda backend: backend.get_password(_SERVICE, owner)) is not None:
            self._call(lambda backend: backend.delete_password(_SERVICE, owner))

    def _backend(self) -> "KeyringBackend":
        if self._found is None:
            self._found = self._limited(_find_backend)
        return self._found

    def _call(self, call: "Callable[[KeyringBackend], T]") -> T:
        backend = self._backend()
        return self._limited(lambda: call(backend))

    def _limited(self, call: Callable[[], T]) -> T:
        """Backends raise what they like, configparser's and D-Bus's errors among it; none of it holds the token."""
        try:
            return within(self._seconds, call)
        except KeyringUnavailable:
            raise
        except TimeoutError:
            message = f"The keyring did not answer within {self._seconds:g} seconds."
            raise KeyringUnavailable(message, hint=_HINT) from None
        except Exception as problem:
            raise KeyringUnavailable(f"The keyring cannot be used: {_first_line(problem)}", hint=_HINT) from None


class FileTokens:
    """A file of this user, in plain text. For machines without a keyring, and only when it was asked for."""

    storage: Storage = "file"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "credentials.json"

    def check(self) -> str:
        """The file's path."""
        self._write(self._read())
        return str(self.path)

    def load(self, owner: str) -> str | None:
        """The refresh token, or None."""
        entry = self._read().get(owner)
        return _token_in(json.dumps(entry)) if entry else None

    def save(self, owner: str, refresh_token: str, client_id: str) -> None:
        """Keeps it."""
        self._write(self._read() | {owner: {"v": 1, "refresh_token": refresh_token, "client_id": client_id}})

    def delete(self, owner: str) -> None:
        """Forgets it; the file goes with the last one."""
        left = {other: entry for other, entry in self._read().items() if other != owner}
        if left:
            self._write(left)
            return
        try:
            self.path.unlink(missing_ok=True)
        except OSError as problem:
            raise self._unusable(problem.strerror or str(problem)) from None

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(read_private(self.path) or b"{}")
        except OSError as problem:
            raise self._unusable(problem.strerror or str(problem)) from None
        except ValueError:
            raise self._unusable("it is damaged") from None
        return found if isinstance(found, dict) else {}

    def _write(self, entries: dict[str, Any]) -> None:
        try:
            write_private(self.path, json.dumps(entries, indent=2).encode())
        except OSError as problem:
            raise self._unusable(problem.strerror or str(problem)) from None

    def _unusable(self, why: str) -> KeyringUnavailable:
        hint = f"Delete {self.path} and sign in again."
        return KeyringUnavailable(f"{self.path} cannot be used: {why}.", hint=hint)


def _find_backend() -> "KeyringBackend":
    """The system's keyring. Raises KeyringUnavailable for none, and for those that keep nothing or keep it openly."""
    from keyring import core
    from keyring.backends.chainer import ChainerBackend

    core.init_backend(limit=core.recommended)
    chosen = core.get_keyring()
    for backend in chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]:
        module = type(backend).__module__
        if module not in {"keyring.backends.fail", "keyring.backends.null"} and not module.startswith("keyrings.alt"):
            return backend
    raise KeyringUnavailable("There is no keyring that keeps a secret.", hint=_HINT)


def _token_in(text: str) -> str | None:
    try:
        token = json.loads(text)["refresh_token"]
    except (KeyError, TypeError, ValueError):
        return None
    return token if isinstance(token, str) and token else None


def _first_line(problem: Exception) -> str:
    line = (str(problem).splitlines() or [""])[0].strip()[:200] or type(problem).__name__
    return line if line.endswith((".", "!", "?")) else f"{line}."

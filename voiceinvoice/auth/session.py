"""Who is signed in on this machine: claims for showing and for naming the owner, and no secret."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice.auth.private_file import locked, read_private, write_private
from voiceinvoice.domain.errors import LoginRequired, SignInFailed, UsageError

#: Where the refresh token is: the system's keyring, or a file of ours that was asked for.
Storage = Literal["keyring", "file"]
#: Seconds to wait for another command that is refreshing the same session.
_LOCK_SECONDS = 60.0


class Account(Struct, frozen=True, kw_only=True):
    """A person as the provider last described them. `owner` names their records, `client_id` the client used.

    `provider` is a name for people, `verified_at` when the provider last vouched for all this. Times are in UTC.
    """

    owner: str
    issuer: str
    provider: str
    subject: str
    email: str = ""
    email_verified: bool = False
    name: str = ""
    client_id: str
    revoke_uri: str = ""
    storage: Storage
    signed_in_at: datetime
    verified_at: datetime

    @property
    def label(self) -> str:
        """The e-mail address if the provider has checked it; else the owner, which nobody can choose."""
        return self.email if self.email and self.email_verified else self.owner


class Session(Struct, frozen=True, kw_only=True):
    """The accounts that are signed in, each owner once; `active` is the owner whose turn it is."""

    v: int = 1
    active: str = ""
    accounts: tuple[Account, ...] = ()

    def account(self, wanted: str = "") -> Account | None:
        """The account of that e-mail address or owner, or the active one; None when nobody is signed in.

        Raises LoginRequired when `wanted` is not signed in, UsageError when two accounts have that address.
        """
        if not wanted:
            return next((account for account in self.accounts if account.owner == self.active), None)
        found = [account for account in self.accounts if wanted.casefold() in (account.label.casefold(), account.owner)]
        if len(found) > 1:
            owners = " or ".join(account.owner for account in found)
            raise UsageError(f"{wanted} is signed in twice.", hint=f"Give the owner instead: {owners}.")
        if not found:
            raise LoginRequired(f"{wanted} is not signed in.", hint="voiceinvoice login")
        return found[0]

    def having(self, account: Account) -> "Session":
        """With the account added or renewed, and the active one."""
        others = tuple(one for one in self.accounts if one.owner != account.owner)
        return replace(self, active=account.owner, accounts=(*others, account))

    def renewing(self, account: Account) -> "Session":
        """With an account that is still there renewed in its place."""
        return replace(self, accounts=tuple(account if one.owner == account.owner else one for one in self.accounts))

    def without(self, account: Account) -> "Session":
        """With the account gone; the last that signed in takes the turn."""
        left = tuple(one for one in self.accounts if one.owner != account.owner)
        stays = any(one.owner == self.active for one in left)
        return Session(active=self.active if stays else (left[-1].owner if left else ""), accounts=left)


class SessionFile:
    """`session.json` in a folder, 0600."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "session.json"

    def read(self) -> Session:
        """Empty when there is no file. Raises SignInFailed for one that is damaged: signed out would be another owner
        with other books."""
        try:
            content = read_private(self.path)
            session = msgspec.json.decode(content, type=Session) if content is not None else Session()
        except OSError as problem:
            hint = f"Look through it, then: chmod 600 {self.path}"
            raise self._unusable(problem.strerror or str(problem), hint) from None
        except msgspec.DecodeError:
            raise self._unusable("it is damaged", _START_ANEW) from None
        if session.v != 1:
            raise self._unusable("a newer voiceinvoice wrote it", "Upgrade voiceinvoice on this machine.")
        return session

    def write(self, session: Session) -> None:
        """Replaces the file in one step; without accounts there is none. Raises SignInFailed."""
        try:
            if session.accounts:
                write_private(self.path, msgspec.json.format(msgspec.json.encode(session), indent=2))
            else:
                self.path.unlink(missing_ok=True)
        except OSError as problem:
            hint = "Check the folder, or set VOICEINVOICE_HOME."
            raise self._unusable(problem.strerror or str(problem), hint) from None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other command changes the session or its tokens meanwhile. Raises SignInFailed."""
        with ExitStack() as stack:
            try:
                stack.enter_context(locked(self.folder / "session.lock", _LOCK_SECONDS))
            except TimeoutError:
                message = "Another voiceinvoice is busy signing in or out."
                raise SignInFailed(message, hint="Try again in a minute.") from None
            except OSError as problem:
                raise self._unusable(problem.strerror or str(problem), "Check the folder.") from None
            yield

    def _unusable(self, why: str, hint: str) -> SignInFailed:
        return SignInFailed(f"{self.path} cannot be used: {why}.", hint=hint)


_START_ANEW = "Sign out of everything and in again: voiceinvoice logout --all; voiceinvoice login"

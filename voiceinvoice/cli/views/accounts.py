"""Accounts on a terminal, in a pipe and as JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from voiceinvoice.auth.session import Account, Session
from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.records import record_view
from voiceinvoice.cli.views.tables import draw_line
from voiceinvoice.store.claiming import Claimed

if TYPE_CHECKING:
    from voiceinvoice.auth.sign_in import SignedOut

_STORAGE = {"keyring": "the system's keyring", "file": "a file, not encrypted"}


def account_view(account: Account, session: Session) -> View:
    """Who is signed in, and the others. `--quiet`: the e-mail address."""
    others = [one.label for one in session.accounts if one.owner != account.owner]
    facts = {
        "email": account.label,
        "name": account.name,
        "owner": account.owner,
        "provider": account.provider,
        "token": f"in {_STORAGE[account.storage]}",
        "signed_in": f"{account.signed_in_at:%Y-%m-%d %H:%M} UTC",
        "verified": f"{account.verified_at:%Y-%m-%d %H:%M} UTC",
        "also_signed_in": "\n".join(others),
    }
    return record_view(account.label, _data(account) | {"also_signed_in": others}, facts)


def signed_out_view(done: "Sequence[SignedOut]") -> View:
    """Who was signed out; on a terminal that was said already."""
    data = [
        {
            "owner": one.account.owner,
            "email": one.account.email,
            "revoked": one.is_revoked,
            "forgotten": one.is_forgotten,
        }
        for one in done
    ]
    return View(data=lambda: {"signed_out": data}, plain=tuple, quiet=lambda: (one.account.label for one in done))


def claimed_view(account: Account, done: Claimed, words: str) -> View:
    """What changed hands: `invoices<tab>3` lines in a pipe."""
    counts = {name: getattr(done, name) for name in done.__struct_fields__}
    return View(
        data=lambda: {"owner": account.owner, "claimed": counts},
        plain=lambda: (f"{name}\t{str(count).lower()}" for name, count in counts.items()),
        quiet=lambda: [str(done.invoices)],
        drawn=lambda: draw_line(f"{account.label} took over {words}."),
    )


def _data(account: Account) -> dict[str, Any]:
    return {
        "owner": account.owner,
        "email": account.email,
        "email_verified": account.email_verified,
        "name": account.name,
        "provider": account.provider,
        "issuer": account.issuer,
        "storage": account.storage,
        "signed_in_at": account.signed_in_at,
        "verified_at": account.verified_at,
    }

"""Signing in, staying in and signing out, step by step. A failed sign-in leaves the old session as it was."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from msgspec import Struct

from voiceinvoice.auth.credentials import Tokens, open_tokens
from voiceinvoice.auth.deadline import Deadline
from voiceinvoice.auth.google import Proof, SignIn, load_libraries, refresh, revoke
from voiceinvoice.auth.loopback import Receiver
from voiceinvoice.auth.pages import problem_page, signed_in_page
from voiceinvoice.auth.provider import Provider
from voiceinvoice.auth.session import Account, SessionFile, Storage
from voiceinvoice.domain.errors import (
    KeyringUnavailable,
    LoginRequired,
    SettingsInvalid,
    SignInFailed,
    VoiceInvoiceError,
)

_REVOKE_SECONDS = 10.0


class SignedOut(Struct, frozen=True):
    """`is_revoked`: the provider has forgotten the token; `is_forgotten`: so has this machine."""

    account: Account
    is_revoked: bool
    is_forgotten: bool


def sign_in(
    provider: Provider,
    tokens: Tokens,
    session: SessionFile,
    *,
    port: int,
    seconds: float,
    invite: Callable[[str, Receiver], None],
) -> Account:
    """The account, once it is proven and kept; the browser is told only then.

    `invite` is given the address that the person must visit, and the receiver, which also takes a pasted address.
    `seconds` is the time for everything from then on.

    Raises SignInFailed, Declined, KeyringUnavailable, UpstreamFailed.
    """
    tokens.check()
    state = secrets.token_urlsafe(32)
    with Receiver(state, port) as receiver:
        attempt = SignIn(provider, receiver.redirect_uri, state)
        deadline = Deadline(seconds)
        invite(attempt.url, receiver)
        load_libraries()
        try:
            account = _keep(attempt.finish(receiver.wait(deadline), deadline), provider, tokens, session)
        except VoiceInvoiceError as failure:
            receiver.decide(problem_page(failure.message, "You can close this tab; the terminal says what to do."))
            raise
        has_name = account.name and account.name != account.label
        receiver.decide(signed_in_page(account.label, account.provider, account.name if has_name else ""))
    return account


def renew(account: Account, provider: Provider, session: SessionFile, seconds: float) -> Account:
    """The account as the provider describes it now; a token that came in place of the old one is kept.

    Raises LoginRequired when the provider has ended the session, which is then forgotten here too; UpstreamFailed when
    it cannot be asked; SignInFailed when its answer does not hold or names somebody else.
    """
    if (provider.client_id, provider.issuer) != (account.client_id, account.issuer):
        raise SettingsInvalid(
            f"{account.label} signed in with another client than the one that is set up now.",
            hint="Set GOOGLE_CLIENT_ID as it was, or sign in again: voiceinvoice login",
        )
    tokens = open_tokens(account.storage, session.folder)
    with session.alone():
        latest = next((one for one in session.read().accounts if one.owner == account.owner), None)
        if latest and latest.verified_at > account.verified_at:  # another command was quicker
            return latest
        token = tokens.load(account.owner)
        try:
            if latest is None or token is None:
                raise LoginRequired(f"{account.label} is no longer signed in.", hint="voiceinvoice login")
            proof = refresh(provider, token, seconds)
        except LoginRequired:
            _forget(account, tokens, session)
            raise
        renewed = _account(proof, provider, account.storage, account.signed_in_at)
        if renewed.owner != account.owner:
            raise SignInFailed(f"{provider.name} answered for somebody else.", hint="voiceinvoice login")
        if proof.refresh_token:
            tokens.save(account.owner, proof.refresh_token, provider.client_id)
        session.write(session.read().renewing(renewed))
    return renewed


def sign_out(account: Account, client_secret: str, session: SessionFile) -> SignedOut:
    """Forgets the account here, whatever the provider and the keyring say to it."""
    tokens = open_tokens(account.storage, session.folder)
    token = None
    with suppress(KeyringUnavailable):
        token = tokens.load(account.owner)
    is_revoked = bool(
        token
        and account.revoke_uri
        and revoke(account.revoke_uri, token, account.client_id, client_secret, _REVOKE_SECONDS)
    )
    with session.alone():
        is_forgotten = _forget(account, tokens, session)
    return SignedOut(account, is_revoked, is_forgotten)


def _keep(proof: Proof, provider: Provider, tokens: Tokens, session: SessionFile) -> Account:
    """The token first: a session without one would be of no use."""
    account = _account(proof, provider, tokens.storage, datetime.now(UTC))
    with session.alone():
        before = session.read()
        tokens.save(account.owner, proof.refresh_token, provider.client_id)
        try:
            session.write(before.having(account))
        except VoiceInvoiceError:
            if all(one.owner != account.owner for one in before.accounts):
                tokens.delete(account.owner)
            raise
        for one in before.accounts:
            if one.owner == account.owner and one.storage != account.storage:
                with suppress(KeyringUnavailable):
                    open_tokens(one.storage, session.folder).delete(one.owner)
    return account


def _account(proof: Proof, provider: Provider, storage: Storage, signed_in_at: datetime) -> Account:
    identity = proof.identity
    return Account(
        owner=provider.owner_of(identity.subject),
        issuer=identity.issuer,
        provider=provider.name,
        subject=identity.subject,
        email=identity.email,
        email_verified=identity.email_verified,
        name=identity.name,
        client_id=provider.client_id,
        revoke_uri=provider.revoke_uri,
        storage=storage,
        signed_in_at=signed_in_at,
        verified_at=datetime.now(UTC),
    )


def _forget(account: Account, tokens: Tokens, session: SessionFile) -> bool:
    is_forgotten = True
    try:
        tokens.delete(account.owner)
    except KeyringUnavailable:
        is_forgotten = False
    session.write(session.read().without(account))
    return is_forgotten

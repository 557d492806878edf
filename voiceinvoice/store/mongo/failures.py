"""What pymongo says, in sentences with a remedy and without a secret."""

from collections.abc import Iterator
from contextlib import contextmanager

from pymongo import errors

from voiceinvoice.domain.errors import (
    SettingsInvalid,
    StoreUnavailable,
    StoreUnreachable,
    UsageError,
    VoiceInvoiceError,
)
from voiceinvoice.store.address import hosts_of, masked, without_secrets

_AGAIN = "Run the command again: nothing is lost or doubled by that."
_NETWORK = "Check the address (store.url or MONGODB_URI), the network, and that the server runs."
#: By a part of pymongo's message when no server could be chosen, most particular first.
_UNCHOSEN = (
    (
        "for replica set name",
        "{hosts} is not a replica set of the name that the address gives.",
        "Mend replicaSet=… in the address.",
    ),
    ("No primary available", "The replica set at {hosts} has no primary at the moment.", _AGAIN),
    (
        "CERTIFICATE_VERIFY_FAILED",
        "The certificate of {hosts} is not trusted.",
        "Name its authority with tlsCAFile=… in the address.",
    ),
    (
        "certificate verify failed",
        "The certificate of {hosts} is not trusted.",
        "Name its authority with tlsCAFile=… in the address.",
    ),
    ("SSL", "{hosts} does not speak TLS as the address asks.", "Check tls=… in the address, and the port."),
    ("refused", "Nothing answers at {hosts}.", _NETWORK),
    ("not known", "The host of {hosts} is unknown.", "Check the spelling of the address."),
    ("name resolution", "The host of {hosts} is unknown.", "Check the spelling of the address, and the network."),
    ("getaddrinfo", "The host of {hosts} is unknown.", "Check the spelling of the address, and the network."),
    ("nodename", "The host of {hosts} is unknown.", "Check the spelling of the address, and the network."),
    ("internal hostnames", "The members of the replica set at {hosts} cannot be reached by their own names.", _NETWORK),
    ("connection closed", "{hosts} hangs up.", "If it wants TLS, add tls=true to the address; else check the port."),
    ("reset by peer", "{hosts} hangs up.", "If it wants TLS, add tls=true to the address; else check the port."),
)
#: By the server's error code (github.com/mongodb/mongo, error_codes.yml); 8000 is Atlas's own for both refusals.
_WRONG_PASSWORD = frozenset({18, 8000})
_NOT_ALLOWED = frozenset({13, 8000})
_FULL = frozenset({14031})


@contextmanager
def mongo_errors(address: str) -> Iterator[None]:
    """Raises StoreUnavailable, or UsageError for too much in one record, for what pymongo raises inside."""
    try:
        yield
    except errors.PyMongoError as error:
        raise unavailable(error, address) from None


def unavailable(error: errors.PyMongoError, address: str) -> VoiceInvoiceError:
    """The failure in words; the driver's own are in the details, without secrets."""
    kind, message, hint = _said(error, str(error))
    reason = without_secrets(str(error), address).partition(", Timeout:")[0]
    return kind(message.format(hosts=hosts_of(address)), hint=hint, reason=reason)


def unfit(error: Exception, address: str) -> SettingsInvalid:
    """The failure of an address that is none; the driver's words may quote it, so they are cleaned."""
    return SettingsInvalid(
        f"{masked(address)} is no address of a MongoDB server: {without_secrets(str(error), address).rstrip('.')}.",
        hint="Write mongodb://USER:PASSWORD@HOST/DATABASE; write : / ? # [ ] @ % in a password as %3A and so on.",
    )


def _said(error: errors.PyMongoError, text: str) -> tuple[type[VoiceInvoiceError], str, str]:
    if isinstance(error, errors.ServerSelectionTimeoutError):
        for part, message, hint in _UNCHOSEN:
            if part in text:
                return StoreUnreachable, message, hint
        return StoreUnreachable, "{hosts} does not answer.", _NETWORK
    if isinstance(error, errors.DocumentTooLarge):
        return UsageError, "That is too much for one record.", "Keep transcripts and notes below 10 MB."
    if isinstance(error, errors.ConfigurationError):
        return _misconfigured(text)
    if isinstance(error, errors.WTimeoutError | errors.WriteConcernError):
        return StoreUnreachable, "{hosts} did not confirm that a majority of its members kept it.", _AGAIN
    if isinstance(error, errors.ConnectionFailure):
        return StoreUnreachable, "The connection to {hosts} was lost.", _AGAIN
    if isinstance(error, errors.OperationFailure):
        return _refused(error, text)
    return StoreUnavailable, "{hosts} gave an answer that cannot be used.", "Check that it is a MongoDB server."


def _misconfigured(text: str) -> tuple[type[VoiceInvoiceError], str, str]:
    if "wire version" in text:
        return StoreUnavailable, "The server at {hosts} is too old.", "Use MongoDB 4.4 or newer."
    if "DNS" in text or "_mongodb._tcp" in text:
        return (
            StoreUnreachable,
            "The host of {hosts} is unknown.",
            "Check the spelling of the address, and the network.",
        )
    return (
        StoreUnavailable,
        "{hosts} cannot be used with this address.",
        "Check the options after the ? in the address.",
    )


def _refused(error: errors.OperationFailure, text: str) -> tuple[type[VoiceInvoiceError], str, str]:
    if error.code in _WRONG_PASSWORD and "auth" in text.lower() and "not authorized" not in text.lower():
        return (
            StoreUnavailable,
            "{hosts} does not accept the user name or the password.",
            "Check them in the address; the user's database goes into authSource=….",
        )
    if error.code in _NOT_ALLOWED:
        return (
            StoreUnavailable,
            "The user may not do that on {hosts}.",
            "Give the user the role readWrite on the database.",
        )
    if error.code in _FULL:
        return (
            StoreUnavailable,
            "The disk of {hosts} is full; nothing was written.",
            "Make room and run the command again.",
        )
    return StoreUnavailable, "{hosts} refused a command.", "Check that it is a MongoDB server of version 4.4 or newer."

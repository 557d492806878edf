"""What a server, a user and an address allow, for `doctor` and `db status`."""

from typing import Any

from pymongo import errors

from voiceinvoice.store.address import hosts_of
from voiceinvoice.store.mongo.connection import Database

_LOOPBACK = ("127.", "localhost", "[::1]", "%2F")


def limits_of(database: Database, address: str) -> tuple[tuple[str, str], ...]:
    """What a person should know: sentences, each with what to do."""
    hosts = hosts_of(address)
    limits: list[tuple[str, str]] = []
    if not _can_write(database):
        limits.append((f"The user may read {database.name} at {hosts}, but not write.", "Give it the role readWrite."))
    has_tls = (
        address.lower().startswith("mongodb+srv") or "tls=true" in address.lower() or "ssl=true" in address.lower()
    )
    if not has_tls and not hosts.startswith(_LOOPBACK):
        limits.append((f"What goes to {hosts} can be read on its way.", "Add tls=true to the address."))
    return tuple(limits)


def _can_write(database: Database) -> bool:
    """Whether the user may insert, as far as the server says; servers without users let everybody."""
    try:
        status = database.command("connectionStatus", showPrivileges=True)
    except errors.OperationFailure:
        return True
    privileges: list[dict[str, Any]] = status.get("authInfo", {}).get("authenticatedUserPrivileges", [])
    here = [one for one in privileges if one.get("resource", {}).get("db") in {database.name, ""}]
    return not privileges or any({"insert", "anyAction"} & set(one.get("actions", [])) for one in here)

"""The one place that makes a client of a MongoDB server."""

import socket
import warnings
from collections.abc import Mapping
from datetime import UTC
from typing import Any, TypeAlias

from pymongo import MongoClient, errors
from pymongo.database import Database as MongoDatabase
from pymongo.uri_parser import parse_uri

from voiceinvoice import __version__
from voiceinvoice.domain.errors import SettingsInvalid, StoreUnreachable
from voiceinvoice.store.address import hosts_of
from voiceinvoice.store.mongo.failures import unavailable, unfit

Raw: TypeAlias = dict[str, Any]
Database: TypeAlias = MongoDatabase[Raw]

#: The database of an address that names none.
DATABASE = "voiceinvoice"
#: Held unless the address says otherwise. A command ends within three seconds where no server answers, its own start
#: and the driver's half-second steps included. What was acknowledged is on the disks of a majority of the members.
_OPTIONS: Mapping[str, Any] = {
    "serverselectiontimeoutms": 2300,
    "connecttimeoutms": 2000,
    "sockettimeoutms": 10_000,
    "w": "majority",
    "journal": True,
    "maxpoolsize": 4,
    "appname": f"voiceinvoice/{__version__}",
}
_KNOCK_SECONDS = 1.0
#: Of a database's name (mongodb.com/docs/manual/reference/limits).
_LONGEST_NAME = 63


def connect(address: str) -> Database:
    """The database that the address names. Raises SettingsInvalid for an address that cannot be one,
    StoreUnreachable when its only host is unknown or closed; any other failure waits for the first question."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a mistyped option is only warned of
            found = {} if address.startswith("mongodb+srv") else parse_uri(address, warn=True)
            given = {name.lower() for name in found.get("options", {})}
            options = {name: value for name, value in _OPTIONS.items() if name not in given}
            client: MongoClient[Raw] = MongoClient(address, tz_aware=True, tzinfo=UTC, **options)
            database = client.get_default_database(DATABASE)
            if "." in _path_of(address):
                raise ValueError("the name of a database has no dot")
            if len(database.name.encode()) > _LONGEST_NAME:
                raise ValueError(f"the name of a database has at most {_LONGEST_NAME} bytes")
    except errors.ConfigurationError as error:
        raise (unavailable(error, address) if "DNS" in str(error) else unfit(error, address)) from None
    except (errors.PyMongoError, UserWarning, DeprecationWarning, ValueError, TypeError) as error:
        raise unfit(error, address) from None
    except OSError as error:
        raise SettingsInvalid(
            f"A file that the address of {hosts_of(address)} names cannot be used: {error.strerror or error}.",
            hint="Check tlsCAFile, tlsCertificateKeyFile and tlsCRLFile in the address.",
        ) from None
    nodes = found.get("nodelist", ())
    if len(nodes) == 1 and "proxyhost" not in given:
        _knock(nodes[0][0], nodes[0][1], address)
    return database


def _path_of(address: str) -> str:
    """What stands for the database; the driver would take what follows a dot for a collection, and forget it."""
    return address.partition("://")[2].rpartition("@")[2].partition("/")[2].partition("?")[0]


def _knock(host: str, port: int | None, address: str) -> None:
    """Tells at once what the driver would try again and again until its time is up."""
    try:
        if port is None:
            with socket.socket(socket.AF_UNIX) as file:
                file.connect(host)
        else:
            socket.create_connection((host, port), _KNOCK_SECONDS).close()
    except socket.gaierror:
        raise StoreUnreachable(f"The host {host} is unknown.", hint="Check the spelling of the address.") from None
    except OSError as error:
        raise StoreUnreachable(
            f"Nothing answers at {hosts_of(address)}.",
            hint="Check the address (store.url or MONGODB_URI), the network, and that the server runs.",
            reason=str(error),
        ) from None

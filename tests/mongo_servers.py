"""MongoDB for the tests: one small server of its protocol a test process, or the real one that is named.

VOICEINVOICE_TEST_MONGODB_URI names a real server; the tests use databases of their own names there and drop them.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pymongo

from voiceinvoice.store.mongo.connection import connect
from voiceinvoice.store.mongo.preparing import prepare

#: Read before the fixtures clear the environment.
REAL_SERVER = os.environ.get("VOICEINVOICE_TEST_MONGODB_URI", "")
_START_SECONDS = 20


class Server:
    """A server on this machine; `data` is where it keeps its databases, in memory without one."""

    def __init__(self, folder: Path, data: Path | None = None) -> None:
        self._folder, self._data = folder, data
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.start()

    def start(self) -> None:
        """Starts it and waits until it listens."""
        command = [str(Path(sys.executable).with_name("nx-27017")), "--host", "127.0.0.1", "-p", str(self.port)]
        command += ["--pid-file", str(self._folder / f"{uuid4().hex}.pid"), "--log-file", os.devnull]
        command += ["--data-dir", str(self._data)] if self._data else ["--db", "memory"]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(command, start_new_session=True, **quiet)
        deadline = time.monotonic() + _START_SECONDS
        while True:
            assert self._process.poll() is None, "the server ended at once"
            try:
                return socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                assert time.monotonic() < deadline, "the server does not listen"
                time.sleep(0.005)

    def kill(self) -> None:
        """Ends it as a power cut of the program would."""
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Ends it."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self.kill()

    def url(self, database: str = "", options: str = "") -> str:
        """An address on this server, of a new database unless it is named."""
        return f"mongodb://127.0.0.1:{self.port}/{database or new_name()}{options}"


def new_name() -> str:
    """A name for a database that no other test has."""
    return f"voiceinvoice_test_{uuid4().hex[:12]}"


def real_url() -> str:
    """The address of a new database on the real server."""
    before, _, options = REAL_SERVER.partition("?")
    scheme, _, rest = before.partition("://")
    return f"{scheme}://{rest.split('/')[0]}/{new_name()}{'?' * bool(options)}{options}"


def prepared(url: str) -> str:
    """The same address, once `db init` has been there."""
    database = connect(url)
    prepare(database)
    database.client.close()
    return url


def drop(url: str) -> None:
    """Removes a test's database."""
    with pymongo.MongoClient(url) as client:
        name = client.get_default_database().name
        assert name.startswith("voiceinvoice_test_")
        client.drop_database(name)

"""Every kind of store, empty, for the tests that all of them must pass."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mongo_servers import REAL_SERVER, Server, drop, prepared, real_url

from voiceinvoice.store import Store, open_store
from voiceinvoice.store.books import Books

KINDS = ["sqlite", "mongo", *["real"] * bool(REAL_SERVER)]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of MongoDB's protocol for the tests of this process."""
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of empty books, in each kind of store."""
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/data/books.sqlite3"
        return
    server_url = real_url() if request.param == "real" else request.getfixturevalue("server").url()
    yield prepared(server_url)
    drop(server_url)


@pytest.fixture
def open_another(url: str) -> Iterator[Callable[[], Store]]:
    """Opens one more connection to the test's database, which is empty at first."""
    opened: list[Store] = []

    def open_one() -> Store:
        opened.append(open_store(url))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_another: Callable[[], Store]) -> Store:
    """An open store."""
    return open_another()


@pytest.fixture
def books(store: Store) -> Books:
    """The books of an owner called `tester`."""
    return Books(store, "tester")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test keeps its books; nothing is there yet."""
    return tmp_path / "data" / "books.sqlite3"

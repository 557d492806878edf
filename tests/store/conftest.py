"""Every kind of store, empty, for the tests that all of them must pass."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from voiceinvoice.store import Store, open_store
from voiceinvoice.store.books import Books


@pytest.fixture(params=["sqlite"])
def open_another(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens one more connection to the test's database, which is empty at first."""
    urls = {"sqlite": f"sqlite://{tmp_path}/data/books.sqlite3"}
    opened: list[Store] = []

    def open_one() -> Store:
        opened.append(open_store(urls[request.param]))
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

"""Books in a file, for the tests that look at the file itself."""

import stat
from contextlib import closing
from pathlib import Path

from store_samples import PATTERN, sample_invoice

from voiceinvoice.store.books import Books
from voiceinvoice.store.sqlite import SqliteStore


def filled(path: Path) -> None:
    """Makes books with one invoice."""
    with closing(SqliteStore(path)) as store:
        Books(store, "tester").issue(sample_invoice(), PATTERN)


def numbers(path: Path) -> list[str]:
    """The numbers in the books."""
    with closing(SqliteStore(path)) as store:
        return [invoice.number for invoice in Books(store, "tester").invoices()]


def modes(folder: Path) -> dict[str, int]:
    """The permissions of everything below a folder."""
    return {str(one.relative_to(folder)): stat.S_IMODE(one.stat().st_mode) for one in folder.rglob("*")}

"""What the embedded store costs at start-up."""

import subprocess
import sys

HEAVY = """pymongo bson rich typer openai httpx pydantic reportlab keyring google json logging difflib tempfile
random""".split()


def test_sqlite_loads_nothing_heavy() -> None:
    """Guards the start-up time: opening the books and listing them imports SQLite, msgspec and our own modules."""
    code = (
        "import sys; from voiceinvoice.store import open_store; from voiceinvoice.store.books import Books;"
        "books = Books(open_store(sys.argv[1]), 'tester'); list(books.invoices()); books.clients();"
        "print(*sorted(name.partition('.')[0] for name in sys.modules))"
    )
    command = [sys.executable, "-I", "-c", code, "books.sqlite3"]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    assert "sqlite3" in loaded
    assert not loaded & set(HEAVY)


def test_a_server_loads_no_cryptography_in_vain() -> None:
    """Guards a fifth of the driver's start-up: TLS is Python's own unless pyOpenSSL is installed, and still there."""
    code = (
        "import sys; import voiceinvoice.store.mongo.connection; from pymongo.ssl_support import HAVE_SSL;"
        "print(HAVE_SSL, 'OpenSSL' in sys.modules or 'cryptography' not in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True True\n"

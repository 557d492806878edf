"""The world around a sign-in: an OpenID provider, a browser, and the program between them."""

import json
import os
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener, urlopen

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

HERE = Path(__file__).parent
CLIENT = "desktop-client.apps.googleusercontent.com"
SECRET = "a-secret-that-must-not-be-seen"  # noqa: S105 - the provider of the tests takes it
_SECONDS = 60


def post(port: int, path: str = "/", **body: Any) -> dict[str, Any]:
    """JSON there and back."""
    request = Request(f"http://127.0.0.1:{port}{path}", json.dumps(body).encode(), method="POST")
    with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
        found: dict[str, Any] = json.load(answer)
        return found


@contextmanager
def node(program: str, script: str, *arguments: str | Path) -> Iterator[int]:
    """Runs a script of this folder that prints its port."""
    command = [program, str(HERE / script), *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(10)


def make_key(folder: Path) -> None:
    """The provider's key, and a certificate of it as Google shows its own."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "provider")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    certificate = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(pem)
    (folder / "cert.pem").write_bytes(certificate.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))


class World:
    """A provider and a browser that run, and the program's client file."""

    def __init__(self, provider_port: int, browser_port: int, folder: Path) -> None:
        self.provider_port = provider_port
        self.browser_port = browser_port
        self.folder = folder

    def client_file(self, **changes: Any) -> Path:
        """A client file in Google's format that names this provider; None leaves a field out."""
        origin = f"http://127.0.0.1:{self.provider_port}"
        installed = {
            "client_id": CLIENT,
            "client_secret": SECRET,
            "auth_uri": f"{origin}/auth",
            "token_uri": f"{origin}/token",
            "auth_provider_x509_cert_url": f"{origin}/certs",
            "issuer": "https://accounts.google.com",
            "revoke_uri": f"{origin}/revoke",
        }
        fields = {name: value for name, value in (installed | changes).items() if value is not None}
        path = self.folder / "client.json"
        path.unlink(missing_ok=True)
        path.write_text(json.dumps({"installed": fields}))
        path.chmod(0o600)
        return path

    def control(self, **changes: Any) -> dict[str, Any]:
        """Makes the provider honest but for `changes`; gives its counts."""
        return post(self.provider_port, "/control", **changes)

    def visit(self, url: str, **how: Any) -> dict[str, Any]:
        """What a person at the browser ends up with."""
        return post(self.browser_port, url=url, **how)


class _StopAtAnswer(HTTPRedirectHandler):
    """Follows the provider's redirects but the one to the program."""

    def redirect_request(self, *arguments: Any) -> Request | None:
        """Nothing for the last one, which makes it an HTTPError."""
        return None if "/oauth2/callback" in arguments[-1] else super().redirect_request(*arguments)


def answer_of(url: str) -> str:
    """The address of the page that a browser on another machine fails to load after the person has agreed."""
    opener = build_opener(HTTPCookieProcessor(), _StopAtAnswer())
    page = opener.open(url).read().decode()
    for fields in ({"prompt": "login", "login": "kim", "password": "any"}, {"prompt": "consent"}):
        found = re.search(r'action="([^"]+)"', page)
        assert found
        try:
            page = opener.open(found[1], urlencode(fields).encode()).read().decode()
        except HTTPError as redirect:
            return str(redirect.headers["Location"])
    raise AssertionError(page)


class Login:
    """`voiceinvoice login` as a process that waits for a browser; its streams are read as they come."""

    def __init__(self, *arguments: str | Path, environment: dict[str, str], cwd: Path, browser: bool = False) -> None:
        options = [] if browser else ["--no-browser"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "voiceinvoice", "login", *options, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=cwd,
        )
        self.stdout = self.stderr = ""
        self._has_line = threading.Condition()
        self._threads = [
            threading.Thread(target=self._read, args=(name,), daemon=True) for name in ("stdout", "stderr")
        ]
        for thread in self._threads:
            thread.start()

    def _read(self, name: str) -> None:
        for line in getattr(self.process, name):
            with self._has_line:
                setattr(self, name, getattr(self, name) + line)
                self._has_line.notify_all()

    def wait_for(self, pattern: str) -> re.Match[str]:
        """The first match on stderr."""
        with self._has_line:
            self._has_line.wait_for(lambda: re.search(pattern, self.stderr) or self.process.poll() is not None, 30)
        found = re.search(pattern, self.stderr)
        assert found, self.stdout + self.stderr
        return found

    @property
    def url(self) -> str:
        """What the person is to visit."""
        return self.wait_for(r"(https?://\S+)\n")[1]

    @property
    def port(self) -> int:
        """Where the program listens."""
        found = re.search(r"redirect_uri=http%3A%2F%2F127\.0\.0\.1%3A(\d+)%2F", self.url)
        assert found
        return int(found[1])

    def type(self, line: str) -> None:
        """Writes a line to its standard input."""
        assert self.process.stdin
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def end(self) -> int:
        """The exit code, after it has ended."""
        code = self.process.wait(_SECONDS)
        for thread in self._threads:
            thread.join(5)
        return code

    def stop(self) -> None:
        """Ends it if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
        self.end()


def open_files(folder: Path) -> list[str]:
    """What others can reach in a folder."""
    return [str(one) for one in folder.rglob("*") if stat.S_IMODE(one.lstat().st_mode) & 0o077]


def environment_of(client_file: Path) -> dict[str, str]:
    """The test's environment, and the client."""
    return os.environ | {"GOOGLE_CLIENT_SECRETS": str(client_file)}

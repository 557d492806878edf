"""What becomes of a sign-in: declined, renewed, revoked, taken over; and a receiver that noise does not end."""

import json
import os
import socket
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from world import CLIENT, SECRET, Login, World, answer_of, environment_of, open_files

from running import Run

LoginOf = Callable[..., Login]


def sign_in(world: World, login: LoginOf, *arguments: str, person: str = "kim") -> Login:
    """A login that worked."""
    under_way = login(*arguments)
    world.visit(under_way.url, login=person)
    assert under_way.end() == 0, under_way.stderr
    return under_way


@pytest.fixture
def run_signed(world: World, run: Run) -> Run:
    """Runs a command with the client configured."""
    return lambda *arguments, **options: run(*arguments, env=environment_of(world.client_file()), **options)


def test_cancel_signs_nobody_in_and_leaves_who_was(world: World, login: LoginOf, run_signed: Run, home: Path) -> None:
    """Guards the old session from a declined login, and says it in the browser."""
    sign_in(world, login)
    before = (home / "session.json").read_bytes(), (home / "credentials.json").read_bytes()
    under_way = login("--json")
    page = world.visit(under_way.url, action="cancel")
    assert (page["heading"], under_way.end()) == ("Not signed in", 1)
    assert "did not agree" in page["text"]
    assert '"declined"' in under_way.stderr
    assert ((home / "session.json").read_bytes(), (home / "credentials.json").read_bytes()) == before
    assert run_signed("whoami", "-q").stdout == "kim@example.com\n"


def test_the_browser_that_is_configured_is_opened(world: World, login: LoginOf, tmp_path: Path) -> None:
    """Guards the plain `login`: BROWSER is run, and its chatter spoils no output."""
    script = tmp_path / "browse.py"
    script.write_text(
        "import sys, json; from urllib.request import urlopen; print('chatter');"
        f"urlopen('http://127.0.0.1:{world.browser_port}', json.dumps({{'url': sys.argv[1]}}).encode())"
    )
    under_way = login("--json", browser=True, environment={"BROWSER": f"{sys.executable} {script} %s"})
    assert under_way.end() == 0, under_way.stderr
    assert json.loads(under_way.stdout)["email"] == "kim@example.com"


def test_a_pasted_address_signs_in(world: World, login: LoginOf) -> None:
    """Guards ssh: the last page fails to load on the other machine, and its address is all there is."""
    under_way = login()
    under_way.type("http://127.0.0.1:9/oauth2/callback?state=wrong&code=wrong")
    under_way.wait_for("not the address")
    under_way.type(answer_of(under_way.url))
    assert under_way.end() == 0, under_way.stderr


def test_noise_does_not_end_a_sign_in(world: World, login: LoginOf) -> None:
    """Guards against denial of service, by accident or not: ten kinds of stray connection, then the real answer."""
    under_way = login()
    port = under_way.port
    target = "/oauth2/callback?state=x&code=y"
    host = f"Host: 127.0.0.1:{port}\r\n"
    noises = [
        f"GET /favicon.ico HTTP/1.1\r\n{host}\r\n",
        f"HEAD {target} HTTP/1.1\r\n{host}\r\n",
        f"POST {target} HTTP/1.1\r\n{host}Content-Length: 0\r\n\r\n",
        f"GET {target} HTTP/1.1\r\n{host}\r\n",
        f"GET {target} HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        f"GET {target} HTTP/1.1\r\n{host}Host: evil.example\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "GET / HTTP/9.9\r\n\r\n",
        "\r\n\r\n",
        f"GET {target}&x={'y' * 70000} HTTP/1.1\r\n{host}\r\n",
    ]
    idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(5)]
    for noise in noises:
        with socket.create_connection(("127.0.0.1", port), 10) as connection:
            connection.sendall(noise.encode("latin-1"))
            connection.settimeout(0.3)
            try:
                assert b" 200 " not in connection.recv(1000)
            except TimeoutError:
                pass
            except ConnectionResetError:
                pass
    with socket.socket() as elsewhere, pytest.raises(OSError, match="in use"):
        elsewhere.bind(("127.0.0.1", port))
    assert world.visit(under_way.url)["heading"] == "Signed in as kim@example.com"
    assert under_way.end() == 0
    for connection in idle:
        connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


def test_verifying_keeps_a_rotated_token(world: World, login: LoginOf, run_signed: Run, home: Path) -> None:
    """Guards that refreshing is real: silent, and the token that came instead is the one used next time."""
    sign_in(world, login)
    first = (home / "credentials.json").read_text()
    world.control(rotate=True)
    for _ in range(2):
        done = run_signed("whoami", "--verify", "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["verified_at"] > json.loads(done.stdout)["signed_in_at"]
    assert (home / "credentials.json").read_text() != first


@pytest.mark.parametrize(
    ("mode", "exit_code"),
    [
        ("another sub", 1),
        ("wrong audience", 1),
        ("alg none", 1),
        ("token endpoint: 500", 6),
        ("token endpoint: HTML", 6),
    ],
)
def test_a_refresh_that_fails_keeps_the_session(
    world: World, login: LoginOf, run_signed: Run, home: Path, mode: str, exit_code: int
) -> None:
    """Guards against being signed out by a bad day of the provider, and against becoming somebody else."""
    sign_in(world, login)
    before = (home / "session.json").read_bytes()
    world.control(mode=mode)
    done = run_signed("whoami", "--verify")
    assert (done.returncode, "Traceback" in done.stderr) == (exit_code, False)
    assert (home / "session.json").read_bytes() == before
    world.control()
    assert run_signed("whoami", "--verify").returncode == 0


def test_only_invalid_grant_ends_the_session(world: World, login: LoginOf, run_signed: Run, home: Path) -> None:
    """Guards the end of a session that the provider has revoked."""
    sign_in(world, login)
    world.control(mode="token endpoint: code used")
    done = run_signed("whoami", "--verify")
    assert done.returncode == 4
    assert "voiceinvoice login" in done.stderr
    assert not (home / "session.json").exists()
    assert not (home / "credentials.json").exists()


def test_logout_revokes_and_forgets_offline_and_twice(
    world: World, login: LoginOf, run_signed: Run, run: Run, home: Path
) -> None:
    """Guards that a person can always leave: also without a network, without a client, and again."""
    sign_in(world, login)
    token = json.loads((home / "credentials.json").read_text())["oidc:accounts.google.com:kim"]["refresh_token"]
    done = run_signed("logout", "--json")
    assert json.loads(done.stdout)["signed_out"][0]["revoked"] is True
    fields = {"grant_type": "refresh_token", "refresh_token": token, "client_id": CLIENT, "client_secret": SECRET}
    with pytest.raises(HTTPError) as refused:
        urlopen(f"http://127.0.0.1:{world.provider_port}/token", urlencode(fields).encode())
    assert b"invalid_grant" in refused.value.read()
    assert run("logout").returncode == 0
    client = world.client_file(revoke_uri="http://127.0.0.1:9/revoke")
    under_way = login(client=client)
    world.visit(under_way.url)
    assert under_way.end() == 0
    offline = run("logout", "--json")
    assert json.loads(offline.stdout)["signed_out"][0] | {"email": ""} == {
        "owner": "oidc:accounts.google.com:kim", "email": "", "revoked": False, "forgotten": True,
    }  # fmt: skip
    assert "Take the access away" in offline.stderr
    assert run("whoami").returncode == 4


def test_several_accounts_have_books_of_their_own(world: World, login: LoginOf, run_signed: Run) -> None:
    """Guards `--account`, before and after the command; an address that nobody checked is no name."""
    sign_in(world, login)
    run_signed("clients", "add", "Kim's")
    sign_in(world, login, person="lee")
    run_signed("clients", "add", "Lee's")
    assert run_signed("clients", "list", "-q").stdout == "Lee's\n"
    assert run_signed("clients", "list", "-q", "--account", "kim@example.com").stdout == "Kim's\n"
    assert run_signed("--account", "KIM@example.com", "clients", "list", "-q").stdout == "Kim's\n"
    assert run_signed("clients", "list", "--account", "max@example.com").returncode == 4
    sign_in(world, login, person="unverified")
    assert run_signed("whoami", "-q").stdout == "oidc:accounts.google.com:unverified\n"
    assert run_signed("whoami", "--account", "unverified@example.com").returncode == 4
    run_signed("logout", "--account", "lee@example.com")
    assert run_signed("whoami", "--json").stdout.count("lee@example.com") == 0
    assert len(json.loads(run_signed("logout", "--all", "--json").stdout)["signed_out"]) == 2


def test_login_takes_over_what_was_made_before(world: World, login: LoginOf, run_signed: Run, run: Run) -> None:
    """Guards the books of somebody who signs in later: numbers stay, and the same words are not billed again."""
    words = ("generate", "--text", "Bill Ann Lee 40 dollars for a piano lesson.", "-q", "--no-input")
    number = run(*words).stdout
    assert "INV-" in number or number.strip()
    first = sign_in(world, login)
    assert "1 invoice, 1 client and 1 run made here before stay apart" in first.stderr
    assert run_signed("invoices", "list", "-q").stdout == ""
    again = sign_in(world, login, "--claim")
    assert "Took over 1 invoice, 1 client and 1 run" in again.stderr
    listed = run_signed("invoices", "list", "-q").stdout
    assert listed.strip()
    assert run_signed(*words).stdout == number
    assert run_signed("invoices", "list", "-q").stdout == listed


def test_nothing_is_readable_by_others(world: World, login: LoginOf, run_signed: Run, home: Path) -> None:
    """Guards every file and folder that a login makes, under the most careless umask."""
    old = os.umask(0)
    try:
        sign_in(world, login)
        run_signed("whoami", "--verify")
        run_signed("clients", "add", "Acme")
    finally:
        os.umask(old)
    assert open_files(home) == []
    assert {one.name for one in home.iterdir()} >= {"session.json", "session.lock", "credentials.json"}


def test_books_on_a_server_ask_again_after_a_day(world: World, login: LoginOf, run_signed: Run, home: Path) -> None:
    """Guards shared books: signed out is refused, an old session is verified, offline goes on for a week."""
    run_signed("settings", "set", "store.url", "mongodb://127.0.0.1:9/books?serverSelectionTimeoutMS=200")
    assert run_signed("clients", "list").returncode == 4
    run_signed("settings", "set", "store.url", "")
    sign_in(world, login)
    run_signed("settings", "set", "store.url", "mongodb://127.0.0.1:9/books?serverSelectionTimeoutMS=200")

    def verified(age: timedelta) -> None:
        path = home / "session.json"
        session = json.loads(path.read_text())
        session["accounts"][0]["verified_at"] = (datetime.now(UTC) - age).isoformat()
        path.write_text(json.dumps(session))

    def token_requests() -> int:
        return int(world.control()["token"])

    before = token_requests()
    verified(timedelta(hours=23))
    assert run_signed("clients", "list").returncode != 4
    assert token_requests() == before
    verified(timedelta(hours=25))
    assert run_signed("clients", "list").returncode != 4
    assert token_requests() == before + 1
    verified(timedelta(days=3))
    world.control(mode="token endpoint: 500")
    done = run_signed("clients", "list")
    assert "goes on for 3 more days" in done.stderr
    assert done.returncode != 4
    verified(timedelta(days=8))
    done = run_signed("clients", "list")
    assert done.returncode == 4
    assert "over 7 days" in done.stderr

"""Each check on what the provider says, one lie at a time, with a real provider and a real browser."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from world import SECRET, Login, World

#: What the provider does, and how the program ends: its error's code, and words of its message.
LIES = [
    ("expired", "sign_in_failed", "has expired"),
    ("from the future", "sign_in_failed", "from the future"),
    ("without exp", "sign_in_failed", "not valid"),
    ("without iat", "sign_in_failed", "not valid"),
    ("wrong audience", "sign_in_failed", "another program"),
    ("two audiences, no azp", "sign_in_failed", "another program"),
    ("wrong azp", "sign_in_failed", "another program"),
    ("wrong issuer", "sign_in_failed", "somebody else"),
    ("wrong nonce", "sign_in_failed", "another sign-in"),
    ("without nonce", "sign_in_failed", "another sign-in"),
    ("without sub", "sign_in_failed", "who signed in"),
    ("empty sub", "sign_in_failed", "who signed in"),
    ("alg none", "sign_in_failed", "not accepted"),
    ("HS256 with the secret", "sign_in_failed", "not accepted"),
    ("HS256 with the certificate", "sign_in_failed", "not accepted"),
    ("signed by a stranger", "sign_in_failed", "not the provider's"),
    ("unknown kid", "sign_in_failed", "not the provider's"),
    ("without kid", "sign_in_failed", "which key"),
    ("changed after signing", "sign_in_failed", "not the provider's"),
    ("not a token", "sign_in_failed", "not valid"),
    ("without ID token", "sign_in_failed", "did not say who"),
    ("without refresh token", "answer_unusable", "no refresh token"),
    ("token endpoint: 500", "upstream_failed", "failed"),
    ("token endpoint: HTML", "answer_unusable", "without a token"),
    ("token endpoint: not ours", "settings_invalid", "client id and secret"),
    ("token endpoint: code used", "sign_in_failed", "no longer accepts"),
    ("token endpoint: elsewhere", "answer_unusable", "elsewhere"),
    ("certificates: 500", "upstream_failed", "status 500"),
    ("answer: wrong issuer", "sign_in_failed", "another provider"),
]
EXIT_CODES = {"sign_in_failed": 1, "settings_invalid": 1, "answer_unusable": 6, "upstream_failed": 6}
TRUTHS = ["honest", "two audiences, our azp", "issuer as Google also writes it", "scopes under other names"]


def secrets_in(world: World, *texts: str) -> list[str]:
    """The codes, tokens and secrets that can be found in texts."""
    secrets = [*world.control()["issued"], SECRET]
    return [secret for secret in secrets for text in texts if secret in text]


@pytest.mark.parametrize(("lie", "code", "words"), LIES, ids=[lie for lie, *_ in LIES])
def test_a_lie_signs_nobody_in(
    world: World, login: Callable[..., Login], home: Path, lie: str, code: str, words: str
) -> None:
    """Guards the account from everybody else's tokens; terminal and browser say so, nothing is kept, nothing leaks."""
    world.control(mode=lie)
    under_way = login("--json")
    page = world.visit(under_way.url)
    assert under_way.end() == EXIT_CODES[code]
    error = json.loads(under_way.stderr[under_way.stderr.index("{\n") :])["error"]
    assert (error["code"], words in error["message"]) == (code, True), error
    assert error["hint"] or code == "answer_unusable"
    assert (page["status"], page["heading"]) == (200, "Not signed in"), page
    assert error["message"] in page["text"]
    assert under_way.stdout == ""
    assert not (home / "session.json").exists()
    assert "refresh_token" not in (home / "credentials.json").read_text()
    assert secrets_in(world, under_way.stderr, page["text"]) == []


@pytest.mark.parametrize("truth", TRUTHS)
def test_the_truth_signs_in(world: World, login: Callable[..., Login], home: Path, truth: str) -> None:
    """Guards against checks that refuse what OpenID Connect allows; and the contract of `--json`."""
    world.control(mode=truth)
    under_way = login("--json")
    page = world.visit(under_way.url)
    assert under_way.end() == 0, under_way.stderr
    data = json.loads(under_way.stdout)
    assert (data["owner"], data["email"], data["storage"]) == (
        "oidc:accounts.google.com:kim",
        "kim@example.com",
        "file",
    )
    assert page["heading"] == "Signed in as kim@example.com"
    assert page["headers"]["cache-control"] == "no-store"
    assert page["headers"]["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in page["headers"]["content-security-policy"]
    assert (
        secrets_in(world, under_way.stderr, under_way.stdout, page["html"], (home / "session.json").read_text()) == []
    )
    assert f"Signing in through 127.0.0.1:{world.provider_port}, not Google." in under_way.stderr


def test_a_token_of_an_earlier_sign_in_is_refused(world: World, login: Callable[..., Login]) -> None:
    """Guards against a replay: everything about the token holds but its nonce."""
    first = login()
    world.visit(first.url)
    assert first.end() == 0
    world.control(mode="replayed")
    second = login()
    assert world.visit(second.url)["heading"] == "Not signed in"
    assert second.end() == 1
    assert "belongs to another sign-in" in second.stderr


@pytest.mark.parametrize("mode", ["token endpoint: slow", "token endpoint: drips"])
def test_the_deadline_covers_the_token_request(world: World, login: Callable[..., Login], mode: str) -> None:
    """Guards against a login that hangs after the person has agreed."""
    world.control(mode=mode)
    under_way = login("--timeout", "4", "--json")
    page = world.visit(under_way.url)
    assert under_way.end() == 6
    assert '"upstream_timeout"' in under_way.stderr
    assert page["heading"] == "Not signed in"


@pytest.mark.parametrize("mode", ["answer: wrong state", "answer: no state", "answer: two codes"])
def test_an_answer_that_is_not_ours_is_ignored(world: World, login: Callable[..., Login], mode: str) -> None:
    """Guards against signing in as an attacker, and against an attacker ending the sign-in."""
    before = world.control(mode=mode)["token"]
    under_way = login()
    page = world.visit(under_way.url)
    assert (page["status"], page["heading"]) == (400, "Not signed in")
    assert under_way.process.poll() is None
    assert world.control()["token"] == before
    assert world.visit(under_way.url)["heading"] == "Signed in as kim@example.com"
    assert under_way.end() == 0


def test_a_provider_with_a_jwks_and_no_secret(world: World, login: Callable[..., Login]) -> None:
    """Guards a company's own provider: keys as JWKS, a shared key among them left out, a public client."""
    origin = f"http://127.0.0.1:{world.provider_port}"
    client = world.client_file(
        client_id="public-client", client_secret=None, auth_provider_x509_cert_url=f"{origin}/jwks-with-strangers"
    )
    under_way = login(client=client)
    world.visit(under_way.url)
    assert under_way.end() == 0, under_way.stderr


def test_what_a_person_is_called_is_only_text(world: World, login: Callable[..., Login], tmp_path: Path) -> None:
    """Guards the last page: markup in a name neither runs nor loads anything."""
    under_way = login()
    page = world.visit(under_way.url, login="mallory", screenshot=str(tmp_path / "page.png"), dark=True)
    assert under_way.end() == 0
    assert "<script>alert(1)</script><img src=//evil.example/x>" in page["text"]
    assert page["requests"] == []
    assert not any("dialog" in line or "Refused" in line for line in page["console"])
    assert (tmp_path / "page.png").stat().st_size > 5000

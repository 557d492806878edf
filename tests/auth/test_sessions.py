"""The session file, and the answers that a receiver takes."""

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from voiceinvoice.auth.loopback import Answer, answer_in
from voiceinvoice.auth.session import Account, Session, SessionFile
from voiceinvoice.domain.errors import LoginRequired, SignInFailed, UsageError

STATE = "s" * 43


def account(subject: str, email: str = "kim@example.com", *, email_verified: bool = True) -> Account:
    """Somebody."""
    now = datetime(2026, 3, 10, tzinfo=UTC)
    return Account(
        owner=f"google:{subject}", issuer="https://accounts.google.com", provider="Google", subject=subject,
        email=email, email_verified=email_verified, client_id="me", storage="keyring", signed_in_at=now,
        verified_at=now,
    )  # fmt: skip


def test_a_session_comes_back_and_goes_away(tmp_path: Path) -> None:
    """Guards the file's round trip, its mode, and that it is replaced whole."""
    file = SessionFile(tmp_path / "state")
    assert file.read() == Session()
    session = Session().having(account("1")).having(account("2", "lee@example.com"))
    file.write(session)
    assert file.read() == session
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert [one.name for one in file.folder.iterdir()] == ["session.json"]
    file.write(session.without(account("1")).without(account("2")))
    assert not file.path.exists()


def test_accounts_take_turns() -> None:
    """Guards who is active after each login and logout."""
    session = Session().having(account("1")).having(account("2", "lee@example.com"))
    assert session.active == "google:2"
    assert session.having(account("1")).active == "google:1"
    assert session.without(account("1")).active == "google:2"
    assert session.without(account("2")).active == "google:1"
    assert session.renewing(account("3")) == session


def test_an_account_is_found_by_what_is_certain() -> None:
    """Guards `--account`: an unverified address is nobody's, and two with one address are asked about."""
    session = Session().having(account("1")).having(account("2", "lee@example.com", email_verified=False))
    assert session.account("KIM@example.com") == account("1")
    found = session.account("google:2")
    assert found is not None
    assert found.label == "google:2"
    for wanted in ("lee@example.com", "kim", "google:3"):
        with pytest.raises(LoginRequired):
            session.account(wanted)
    with pytest.raises(UsageError, match="twice"):
        session.having(account("3")).account("kim@example.com")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"accounts": [{}]}', b'{"v": 2}', b"\xff"])
def test_a_damaged_session_is_said_and_not_taken_for_signed_out(tmp_path: Path, content: bytes) -> None:
    """Guards the books: signed out is another owner, to whom they would look empty."""
    file = SessionFile(tmp_path)
    file.path.write_bytes(content)
    file.path.chmod(0o600)
    with pytest.raises(SignInFailed) as raised:
        file.read()
    assert raised.value.hint


@pytest.mark.skipif(os.name != "posix", reason="modes mean nothing here")
def test_a_session_that_others_could_write_is_refused(tmp_path: Path) -> None:
    """Guards against somebody else naming the owner."""
    file = SessionFile(tmp_path)
    file.write(Session().having(account("1")))
    file.path.chmod(0o666)
    with pytest.raises(SignInFailed, match="others"):
        file.read()


def test_changes_wait_for_each_other(tmp_path: Path) -> None:
    """Guards two logins at once: neither is lost."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[3]);"
        "from test_sessions import account; from voiceinvoice.auth.session import SessionFile;"
        "file = SessionFile(Path(sys.argv[1])); input()\n"
        "for turn in range(10):\n"
        "    with file.alone(): file.write(file.read().having(account(f'{sys.argv[2]}{turn}')))"
    )
    here = str(Path(__file__).parent)
    runs = [
        subprocess.Popen([sys.executable, "-c", code, tmp_path, name, here], stdin=subprocess.PIPE, text=True)
        for name in "abc"
    ]
    for run in runs:
        run.communicate("\n", timeout=60)
    assert [run.returncode for run in runs] == [0, 0, 0]
    assert len(SessionFile(tmp_path).read().accounts) == 30


def test_an_answer_is_taken_apart() -> None:
    """Guards the code, which must arrive as it was sent."""
    assert answer_in(f"code=4%2Fhttp-abc&state={STATE}&iss=x", STATE) == Answer(code="4/http-abc", issuer="x")
    assert answer_in(f"error=access_denied&state={STATE}", STATE) == Answer(error="access_denied")
    assert "4/" not in repr(answer_in(f"code=4%2Fa&state={STATE}", STATE))


@pytest.mark.parametrize(
    "query",
    [
        "",
        "code=a",
        f"state={STATE}",
        f"code=&state={STATE}",
        f"code=a&error=b&state={STATE}",
        f"code=a&code=b&state={STATE}",
        f"code=a&state={STATE}&state={STATE}",
        f"code=a&state={STATE}x",
        f"code=a&state={STATE.upper()}",
        "code=a&state=",
        "code=a&state=%FF",
        f"code=a&state={STATE}&" + "&".join(f"x{n}=1" for n in range(30)),
        f"code={'a' * 9000}&state={STATE}",
        f"code=a;state={STATE}",
    ],
    ids=lambda query: query[:40],
)
def test_anything_else_is_no_answer(query: str) -> None:
    """Guards against answers that we did not ask for."""
    assert answer_in(query, STATE) is None

"""Sound files are known by what is in them."""

import os
import socket
from pathlib import Path

import pytest
from sound_samples import HEADS, write_wav

from voiceinvoice.domain.errors import InputUnreadable, NotUnderstood
from voiceinvoice.transcribe.sounds import LARGEST_SOUND, kind_of, read_sound, sound_in


@pytest.mark.parametrize(("name", "head"), HEADS.items(), ids=HEADS.keys())
def test_every_kind_is_known_by_its_first_bytes(name: str, head: bytes) -> None:
    """The nine formats that services take are taken, and others are told apart from text."""
    kind = kind_of(head)
    assert kind
    assert kind.format == name.split()[0]
    assert kind.is_sendable == (kind.format in "flac mp3 mp4 mpeg mpga m4a ogg wav webm".split())


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"RIFF",
        b"RIFF\x00\x00\x00\x00AVI LIST",
        "Two hours".encode("utf-16"),
        "für Größe".encode(),
        b"%PDF-1.7",
        b"\xff",
    ],
)
def test_what_is_no_sound(head: bytes) -> None:
    """A byte order mark looks like a frame of MPEG layer I; text in UTF-16 must not be sent as sound."""
    assert kind_of(head) is None


def test_content_wins_over_the_name(tmp_path: Path) -> None:
    """A wav named .txt is sound, a text named .wav is not."""
    spoken = write_wav(tmp_path / "memo.txt", [9000, -9000] * 800)
    typed = tmp_path / "memo.wav"
    typed.write_text("Two hours for Acme")
    sound = sound_in(spoken)
    assert sound
    assert sound.format == "wav"
    assert sound_in(typed) is None
    assert read_sound(spoken)[1].format == "wav"
    with pytest.raises(InputUnreadable, match="no sound file"):
        read_sound(typed)


def test_what_is_no_file_is_no_sound(tmp_path: Path) -> None:
    """Folders, pipes, sockets and what is not there: asked without blocking, refused in a sentence."""
    os.mkfifo(tmp_path / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket"))
    for name in ("", "pipe", "socket", "missing.wav", "nul\0"):
        path = tmp_path / name
        assert sound_in(path) is None
        with pytest.raises(InputUnreadable) as caught:
            read_sound(path)
        assert caught.value.exit_code == 2
    listening.close()


def test_files_that_cannot_be_sent(tmp_path: Path) -> None:
    """Too large, empty, without a sample, of a kind no service takes: told before anything is sent."""
    large = tmp_path / "large.wav"
    with large.open("wb") as file:
        file.write(HEADS["wav"])
        file.truncate(LARGEST_SOUND + 1)
    empty = tmp_path / "empty.wav"
    empty.touch()
    other = tmp_path / "memo.caf"
    other.write_bytes(HEADS["caf"])
    for path, says in (
        (large, "25 MB can be sent"),
        (empty, "is empty"),
        (write_wav(tmp_path / "zero.wav", []), "holds no sound"),
        (other, "is caf"),
    ):
        with pytest.raises(InputUnreadable, match=says) as caught:
            read_sound(path)
        assert caught.value.hint


def test_silence_is_not_sent(tmp_path: Path) -> None:
    """Speech models invent words for silence; nobody wants an invoice of them."""
    with pytest.raises(NotUnderstood, match="Nothing is to be heard") as caught:
        read_sound(write_wav(tmp_path / "silent.wav", [3, -3] * 8000))
    assert caught.value.exit_code == 3
    cut = tmp_path / "cut.wav"
    cut.write_bytes(HEADS["wav"])
    assert read_sound(cut)[1].format == "wav"

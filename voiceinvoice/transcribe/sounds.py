"""What kind of sound a file is, told by its first bytes: suffixes lie."""

import io
import stat
import wave
from array import array
from pathlib import Path

from msgspec import Struct

from voiceinvoice.domain.errors import InputUnreadable, NotUnderstood

#: OpenAI takes 25 MB in a file: 13 minutes of 16 kHz WAV, hours of m4a.
LARGEST_SOUND = 25 * 1024 * 1024
#: Bytes that tell every kind.
_HEAD = 96
#: Below this part of full scale a recording is silence; speech recognisers invent words for it.
_SILENCE = 0.002


class Sound(Struct, frozen=True):
    """A kind of sound file. `is_sendable`: transcription services take it as it is."""

    format: str
    mime: str
    is_sendable: bool = True


_KINDS = {
    sound.format: sound
    for sound in (
        Sound("flac", "audio/flac"),
        Sound("mp3", "audio/mpeg"),
        Sound("mp4", "audio/mp4"),
        Sound("mpeg", "video/mpeg"),
        Sound("mpga", "audio/mpeg"),
        Sound("m4a", "audio/mp4"),
        Sound("ogg", "audio/ogg"),
        Sound("wav", "audio/wav"),
        Sound("webm", "audio/webm"),
        Sound("aac", "audio/aac", is_sendable=False),
        Sound("aiff", "audio/aiff", is_sendable=False),
        Sound("amr", "audio/amr", is_sendable=False),
        Sound("au", "audio/basic", is_sendable=False),
        Sound("caf", "audio/x-caf", is_sendable=False),
        Sound("3gp", "audio/3gpp", is_sendable=False),
        Sound("mov", "video/quicktime", is_sendable=False),
        Sound("matroska", "audio/x-matroska", is_sendable=False),
        Sound("wma", "audio/x-ms-wma", is_sendable=False),
    )
}
_SIGNATURES = (
    (b"fLaC", "flac"),
    (b"ID3", "mp3"),
    (b"OggS", "ogg"),
    (b"\x00\x00\x01\xba", "mpeg"),
    (b"\x00\x00\x01\xb3", "mpeg"),
    (b"#!AMR", "amr"),
    (b".snd", "au"),
    (b"caff", "caf"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wma"),
)


def kind_of(head: bytes) -> Sound | None:
    """The kind of sound that begins with `head` (96 bytes are enough); None for what is none."""
    name = next((name for signature, name in _SIGNATURES if head.startswith(signature)), "")
    if head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE":
        name = "wav"
    elif head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}:
        name = "aiff"
    elif head[4:8] == b"ftyp":
        name = {b"M4A": "m4a", b"M4B": "m4a", b"qt ": "mov", b"3gp": "3gp", b"3g2": "3gp"}.get(head[8:11], "mp4")
    elif head.startswith(b"\x1a\x45\xdf\xa3"):
        name = "webm" if b"webm" in head[:_HEAD] else "matroska"
    return _KINDS.get(name or _mpeg_audio(head))


def sound_in(path: Path) -> Sound | None:
    """The kind of sound in a file; None for text, folders, pipes and what cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            return kind_of(file.read(_HEAD))
    except (OSError, ValueError):
        return None


def read_sound(path: Path) -> tuple[bytes, Sound]:
    """The bytes of a file that a service will take.

    Raises InputUnreadable for one that is missing, empty, over 25 MB, no sound or of a kind no service takes, and
    NotUnderstood for a WAV file that holds silence alone.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputUnreadable(f"{path} is a folder.", hint="Name the files in it.")
        if not stat.S_ISREG(status.st_mode):
            raise InputUnreadable(f"{path} is no file that holds sound.", hint="Record into a file first.")
        if (size := status.st_size) > LARGEST_SOUND:
            raise InputUnreadable(
                f"{path} has {size / 1024 / 1024:.0f} MB; {LARGEST_SOUND // 1024 // 1024} MB can be sent.",
                hint=f"Make it smaller: ffmpeg -i {path.name} -ac 1 -b:a 32k smaller.m4a — or use --speech local.",
            )
        with path.open("rb") as file:
            data = file.read(LARGEST_SOUND + 1)
    except OSError as problem:
        raise InputUnreadable(f"{path} cannot be read: {problem.strerror}.", hint="Check the name.") from None
    except ValueError:
        raise InputUnreadable(f"{str(path)!r} is no file name.") from None
    if not data:
        raise InputUnreadable(f"{path} is empty.", hint="Record it again.")
    sound = kind_of(data)
    if sound is None:
        raise InputUnreadable(f"{path} is no sound file.", hint="Known are flac, mp3, mp4, m4a, ogg, wav and webm.")
    if not sound.is_sendable:
        raise InputUnreadable(
            f"{path} is {sound.format}, which cannot be sent.",
            hint=f"Convert it: ffmpeg -i {path.name} memo.m4a — or use --speech local.",
        )
    if sound.format == "wav":
        _check_wav(data, path)
    return data, sound


def _check_wav(data: bytes, path: Path) -> None:
    try:
        with wave.open(io.BytesIO(data)) as sound:
            width, frames = sound.getsampwidth(), sound.readframes(sound.getnframes())
    except (wave.Error, EOFError):
        return  # not plain PCM, or cut short: a service may still read it
    if not frames:
        raise InputUnreadable(f"{path} holds no sound.", hint="Record it again.")
    if width != 2:
        return
    levels = array("h", frames[: len(frames) // 2 * 2])
    if max(max(levels), -min(levels)) < _SILENCE * 32768:
        raise NotUnderstood(f"Nothing is to be heard in {path}.", hint="Check the microphone, and record it again.")


def _mpeg_audio(head: bytes) -> str:
    """`mp3` or `mpga` for a frame of MPEG audio layer III or II (ISO 11172-3), `aac` for ADTS, else empty.

    Layer I is left out: its sign is also the byte order mark of UTF-16.
    """
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return ""
    version, layer, rate, frequency = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    if layer == 0 and head[1] & 0xF0 == 0xF0:
        return "aac"
    if version == 1 or rate == 15 or frequency == 3:
        return ""
    return {1: "mp3", 2: "mpga"}.get(layer, "")

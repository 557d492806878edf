"""The first bytes of every kind of sound, and a way to write WAV files."""

import wave
from array import array
from pathlib import Path

HEADS = {
    "flac": b'fLaC\x00\x00\x00"\x12\x00',
    "mp3": b"ID3\x04\x00\x00\x00\x00\x00#TSSE",
    "mp3 without a tag": b"\xff\xfb\x90\xc4\x00\x00\x00\x00",
    "mpga": b"\xff\xfd\xe4\xc4\xdb\xbc\xbc\xbb",
    "mpeg": b"\x00\x00\x01\xba!\x00\x01\x00",
    "ogg": b"OggS\x00\x02\x00\x00",
    "webm": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webmB\x87",
    "m4a": b"\x00\x00\x00\x1cftypM4A \x00\x00\x02\x00",
    "mp4": b"\x00\x00\x00\x1cftypisom\x00\x00\x02\x00",
    "wav": b"RIFF\x24\x00\x00\x00WAVEfmt ",
    "aac": b"\xff\xf1L@\x1b\xdf\xfc\xde",
    "aiff": b"FORM\x00\x01w.AIFFCOMM",
    "caf": b"caff\x00\x01\x00\x00desc",
    "mov": b"\x00\x00\x00\x14ftypqt  \x00\x00\x02\x00",
    "3gp": b"\x00\x00\x00\x1cftyp3gp4\x00\x00\x02\x00",
    "matroska": b"\x1aE\xdf\xa3\xa3B\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x88matroska",
    "amr": b"#!AMR\n<",
    "au": b".snd\x00\x00\x00 ",
}


def write_wav(path: Path, samples: list[int]) -> Path:
    """A WAV file of 16-bit samples at 16 kHz."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(array("h", samples).tobytes())
    return path

"""What a file is: its ending, believed only where the bytes begin as the format's own document says."""

from __future__ import annotations

import gzip
import io
import struct
import wave
import zlib

import pytest

from writerdesk.errors import Refused
from writerdesk.trust.media import kind_of_file, kinds_asked, media_kinds, names_no_kind


def png(width: int = 1, height: int = 1, seed: bytes = b"\0\0\0") -> bytes:
    """A true PNG of one colour, by its standard: signature, IHDR, IDAT, IEND."""
    rows = (b"\0" + seed * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def sound() -> bytes:
    """A hundredth of a second of silence, as the standard library writes it."""
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(bytes(160))
    return out.getvalue()


# The first bytes that the formats' documents and libmagic's tables give.
FILES = {
    "a.png": (png(), "image/png"),
    "A.JPG": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "image/jpeg"),
    "b.jpeg": (b"\xff\xd8\xff\xe1\0\x18Exif\0\0", "image/jpeg"),
    "c.gif": (b"GIF89a\1\0\1\0", "image/gif"),
    "d.webp": (b"RIFF\x1a\0\0\0WEBPVP8L", "image/webp"),
    "e.tif": (b"MM\0*\0\0\0\x08", "image/tiff"),
    "f.pdf": (b"%PDF-1.7\n", "application/pdf"),
    "g.mp3": (b"ID3\4\0\0\0\0\0\0", "audio/mpeg"),
    "h.mp3": (b"\xff\xfb\x90\x64", "audio/mpeg"),
    "i.opus": (b"OggS\0\2", "audio/ogg"),
    "j.flac": (b"fLaC\0\0\0\x22", "audio/flac"),
    "k.wav": (sound(), "audio/wav"),
    "l.m4a": (b"\0\0\0\x1cftypM4A \0\0\0\0", "audio/mp4"),
    "m.mid": (b"MThd\0\0\0\6\0\1", "audio/midi"),
    "n.webm": (b"\x1aE\xdf\xa3\x9fB\x86\x81", "video/webm"),
    "o.txt": ("ქართული\n".encode(), "text/plain"),
    "p.vtt": (b"WEBVTT\n", "text/vtt"),
}


def test_a_file_is_what_it_begins_like_and_nothing_else() -> None:
    """Each is its own kind; none passes under another's ending, but where both begin alike."""
    assert {name: kind_of_file(name, data).media_type for name, (data, _kind) in FILES.items()} == {
        name: kind for name, (_data, kind) in FILES.items()
    }
    passed = set()
    for name, (data, own) in FILES.items():
        for kind in media_kinds():
            if kind.media_type != own and kind.begins and kind.fits(data):
                passed.add((name, kind.media_type))
    assert passed == {("l.m4a", "video/mp4"), ("i.opus", "video/ogg")}


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("song.exe", b"MZ", "media/kind"),
        ("page.html", b"<html>", "media/kind"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "media/kind"),
        ("png", png(), "media/kind"),
        ("picture.png", b"MZ\x90\0", "media/contents"),
        ("picture.png", b"", "media/contents"),
        ("notes.txt", gzip.compress(b"x", mtime=0), "media/contents"),
        ("notes.txt", b"a\0b", "media/contents"),
        ("film.wav", b"RIFF\0\0\0\0AVI LIST", "media/contents"),
    ],
)
def test_what_is_no_picture_recording_or_text_is_refused(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        kind_of_file(name, data)


def test_what_the_lines_of_a_brief_let_through() -> None:
    def asked(*lines: str) -> set[str]:
        return {kind.media_type for kind in kinds_asked(lines)}

    assert asked() == set()
    assert asked("image/png", " .MP3 ") == {"image/png", "audio/mpeg"}
    assert asked("video/*") == {"video/mp4", "video/webm", "video/ogg"}
    assert asked("A recording of you reading it") == {kind.media_type for kind in media_kinds()}
    assert asked("A picture of the place", "image/jpeg") == {"image/jpeg"}
    assert [line for line in (".png", "image/*", "application/x-sh", ".exe", "text/html", "one/or two", "x")
            if names_no_kind(line)] == ["application/x-sh", ".exe", "text/html"]  # fmt: skip

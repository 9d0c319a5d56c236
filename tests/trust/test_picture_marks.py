"""What a photograph tells beside what it shows: found by the formats' documents, taken out, the picture untouched."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trust.test_media import png
from writerdesk.trust.picture_marks import only_the_picture, told_by_picture

XMP = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description exif:GPSLatitude="12,58.3N"/></x:xmpmeta>'
SCAN = b"\xff\xda\0\x08\1\1\0\0\x3f\0" + b"\x12\xff\0\x34\xff\xd0\x56" + b"\xff\xc4\0\3\0" + b"\xff\xda\0\3\0\x78"


def exif(order: str = "<", turned: int = 6) -> bytes:
    """A TIFF block as TIFF 6.0 and Exif 3.0 write it: maker, orientation, date, an Exif directory, a GPS directory."""
    entries = [
        (0x010F, 2, 4, struct.pack("4s", b"Fon\0")),
        (0x0112, 3, 1, struct.pack(f"{order}HH", turned, 0)),
        (0x8769, 4, 1, struct.pack(f"{order}I", 62)),
        (0x8825, 4, 1, struct.pack(f"{order}I", 80)),
    ]
    first = b"".join(struct.pack(f"{order}HHI", *one[:3]) + one[3] for one in entries)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, 8)
    made = head + struct.pack(f"{order}H", len(entries)) + first + bytes(4)
    assert len(made) == 62
    made += struct.pack(f"{order}HHHI4sI", 1, 0x9003, 2, 4, b"2026", 0)
    return made + struct.pack(f"{order}HHHI4sI", 1, 1, 2, 2, b"N\0\0\0", 0)


def segment(kind: int, body: bytes) -> bytes:
    return bytes([0xFF, kind]) + struct.pack(">H", len(body) + 2) + body


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def photo() -> bytes:
    """A true PNG with an Exif block that tells place, camera and time."""
    plain = png(3)
    return plain[:33] + chunk(b"eXIf", exif()) + plain[33:]


JFIF, COLOURS = segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0"), segment(0xE2, b"ICC_PROFILE\0\1\1profile")
TABLES = segment(0xDB, bytes(65)) + segment(0xC0, b"\10\0\1\0\1\1\1\x11\0")
TURN = segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0")


@pytest.mark.parametrize("order", ["<", ">"])
def test_of_a_jpeg_stays_what_shows_it_its_colours_and_how_it_is_turned(order: str) -> None:
    marked = segment(0xE1, b"Exif\0\0" + exif(order)) + segment(0xE1, XMP) + segment(0xFE, b"by my hand")
    other = segment(0xE2, b"MPF\0more pictures") + segment(0xED, b"Photoshop 3.0\0")
    data = (
        b"\xff\xd8" + JFIF + marked + COLOURS + other + TABLES + SCAN + b"\xff\xd9" + b"\xff\xd8 a small one \xff\xd9"
    )
    assert told_by_picture(data, "image/jpeg") == ("place", "camera", "time")
    plain = only_the_picture(data, "image/jpeg")
    assert plain == b"\xff\xd8" + JFIF + TURN + COLOURS + TABLES + SCAN + b"\xff\xd9"
    assert (told_by_picture(plain, "image/jpeg"), only_the_picture(plain, "image/jpeg")) == ((), plain)


def test_of_a_png_and_a_webp_too() -> None:
    assert told_by_picture(photo(), "image/png") == ("place", "camera", "time")
    assert only_the_picture(photo(), "image/png") == png(3)
    words = png(3)[:33] + chunk(b"tEXt", b"Author\0Asha") + chunk(b"tIME", bytes(7)) + png(3)[33:]
    assert told_by_picture(words, "image/png") == ("time", "name")
    assert only_the_picture(words, "image/png") == png(3)

    def webp(flags: int, *parts: tuple[bytes, bytes]) -> bytes:
        first = (b"VP8X", bytes([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
        body = b"".join(n + struct.pack("<I", len(d)) + d + bytes(len(d) % 2) for n, d in (first, *parts))
        return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body

    pixels = (b"VP8 ", b"odd")
    data = webp(0x2C, (b"ICCP", b"profile"), pixels, (b"EXIF", exif(turned=1)), (b"XMP ", XMP))
    assert told_by_picture(data, "image/webp") == ("place", "camera", "time")
    assert only_the_picture(data, "image/webp") == webp(0x20, (b"ICCP", b"profile"), pixels)
    turned = only_the_picture(webp(0x0C, pixels, (b"EXIF", exif()), (b"XMP ", XMP)), "image/webp")
    assert turned == webp(0x08, pixels, (b"EXIF", TURN[10:]))
    assert only_the_picture(turned, "image/webp") == turned


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["image/jpeg", "image/png", "image/webp", "audio/wav"]),
    st.sampled_from([photo(), b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + exif()) + SCAN, b"RIFF\0\0\0\0WEBPVP8 "]),
    st.integers(0, 150),
    st.binary(max_size=12),
)
def test_what_is_broken_stays_as_it_is_or_becomes_no_longer(kind: str, data: bytes, at: int, noise: bytes) -> None:
    broken = data[:at] + noise + data[at + len(noise) :]
    told, plain = told_by_picture(broken, kind), only_the_picture(broken, kind)
    assert len(plain) <= len(broken) + len(TURN)
    assert only_the_picture(plain, kind) == plain
    assert not told or plain != broken

"""Bytes become a text: UTF-8, what a byte-order mark says, or an encoding that a person chooses with a look at it."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

import msgspec

from writerdesk.drafts.formats.manuscript import Pace, at_any_pace
from writerdesk.errors import Refused, Usage
from writerdesk.languages.cards import card
from writerdesk.languages.tags import parse_tag
from writerdesk.resources import resource

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks and what they say; those of UTF-32 first, for they begin like those of UTF-16."""

MOST_CANDIDATES = 8
_SAMPLE = 64 << 10
_SHOWN_LINES, _SHOWN_LETTERS = 4, 120
_CHUNK = 1 << 20
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1b")
_ENOUGH_TO_TELL = 16
_WIDE = frozenset({"utf-16-le", "utf-16-be"})


class _Encoding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    words: str
    scripts: tuple[str, ...]
    languages: tuple[str, ...] = ()


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    encoding: tuple[_Encoding, ...]


@dataclass(frozen=True)
class Candidate:
    """An encoding that a file may be in: its name, what people call it, the first lines read with it."""

    encoding: str
    words: str
    preview: str


def known_encoding(data: bytes) -> tuple[str, int] | None:
    """The encoding that ``data`` itself shows and the length of its mark in bytes; None where a person must say."""
    name, length = marked_encoding(data)
    if length:
        return name, length
    # ISO-2022-JP is ASCII with escapes, so it looks like UTF-8; ESC $ stands in no text.
    if b"\x1b$" in data[:_SAMPLE] or wide_without_mark(data):
        return None
    return ("utf-8", 0) if _is_utf8(data) else None


def marked_encoding(data: bytes) -> tuple[str, int]:
    """What a byte-order mark says and its length in bytes; UTF-8 and 0 without one."""
    return next(((name, len(mark)) for mark, name in MARKS if data.startswith(mark)), ("utf-8", 0))


def decoded(data: bytes, encoding: str, skip: int = 0, pace: Pace = at_any_pace) -> str:
    """``data`` from byte ``skip`` on as text.

    Raises :class:`Usage` ``import/encoding-name`` for a name that is no text encoding, :class:`Refused`
    ``import/encoding`` at the first byte that does not fit.
    """
    decoder = _decoder(encoding)
    parts: list[str] = []
    view = memoryview(data)[skip:]
    for start in range(0, max(1, len(view)), _CHUNK):
        chunk = bytes(view[start : start + _CHUNK])
        held = len(decoder.getstate()[0]) if start else 0
        try:
            parts.append(decoder.decode(chunk, start + _CHUNK >= len(view)))
        except UnicodeDecodeError as error:
            raise Refused(
                "import/encoding",
                "This file is not {encoding} text (byte {position}).",
                "Choose another encoding, or save it as UTF-8 in the program it comes from.",
                where=str(skip + start - held + error.start),
                encoding=encoding.upper(),
                position=skip + start - held + error.start,
            ) from error
        pace(min(1.0, (start + _CHUNK) / max(1, len(view))))
    return "".join(parts)


def candidates(data: bytes, language: str) -> list[Candidate]:
    """Encodings that ``data`` can be read with, at most eight.

    Those made for ``language`` and its script, the likeliest first, take turns with what the bytes themselves speak
    for: a person may well bring a text in another language. A damaged UTF-8 text is offered first.
    """
    sample = _sample(data)
    script, primary = card(language).script, parse_tag(language).language
    claimed = any(primary in one.languages for one in _table())
    guessed = _guessed(sample)
    wide = wide_without_mark(data)
    found = []
    for place, one in enumerate(_table()):
        text = _read(sample, one.name)
        if text is None or (one.name in _WIDE and not wide):
            continue
        made_for = primary in one.languages if claimed else not one.languages
        rank = guessed.index(one.name) if one.name in guessed else len(guessed)
        found.append(((one.name not in _WIDE, script not in one.scripts, not made_for, rank, place), one, text))
    found.sort(key=lambda entry: entry[0])
    expected = [entry for entry in found if script in entry[1].scripts or entry[1].name in _WIDE]
    others = sorted((entry for entry in found if entry not in expected), key=lambda entry: entry[0][3:])
    turns = [entry for pair in zip_longest(expected, others) for entry in pair if entry is not None]
    offered = [Candidate(one.name, one.words, _preview(text)) for _, one, text in turns]
    mended = nearly_utf8(data)
    if mended is not None:
        offered.insert(0, Candidate("utf-8", "UTF-8, damaged", _preview(mended[0])))
    return offered[:MOST_CANDIDATES]


def nearly_utf8(data: bytes) -> tuple[str, int] | None:
    """A UTF-8 text with a few bytes that are wrong, or cut off inside a letter: it with U+FFFD, and how many of them.

    None for what is UTF-8, and for what holds fewer than ten right letters beyond ASCII to each wrong place: other
    encodings look so.
    """
    if _is_utf8(data):
        return None
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - data.count("\ufffd".encode())
    right = sum(1 for sign in text if sign > "\x7f") - text.count("\ufffd")
    return (text, wrong) if right >= 10 * wrong else None


def unknown_encoding(data: bytes, language: str, name: str) -> Refused:
    """The error that asks for the encoding and names the likely ones."""
    likely = ", ".join(one.encoding for one in candidates(data, language)) or "windows-1252"
    return Refused(
        "import/encoding-unknown",
        "{name} does not say how its letters are written; it may be one of: {likely}.",
        "Choose one and look whether the words come out right (piece import --encoding NAME).",
        where=name,
        name=name,
        likely=likely,
    )


@cache
def _table() -> tuple[_Encoding, ...]:
    return msgspec.toml.decode(resource("text", "encodings.toml").read_bytes(), type=_Table).encoding


def _decoder(encoding: str) -> codecs.IncrementalDecoder:
    try:
        "".encode(encoding)  # only an encoding of text can do this, and not “rot13”
        return codecs.getincrementaldecoder(encoding)()
    except (LookupError, ValueError) as error:
        raise Usage(
            "import/encoding-name",
            "“{encoding}” is no encoding that is known here.",
            "Names are such as windows-1256, cp932 or iso-8859-2.",
            encoding=encoding,
        ) from error


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(data[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def control_bytes(sample: bytes) -> int:
    """How many bytes are controls that no text file in bytes of one or more letters holds."""
    return sum(sample.count(byte) for byte in range(32) if byte not in _TEXT_CONTROLS) + sample.count(127)


def wide_without_mark(data: bytes) -> bool:
    """UTF-16 without its mark: bytes that are controls alone (0 with ASCII, 6 with Arabic) and letters in pairs.

    A NUL in what is UTF-8 else is just that, unless every other byte mostly is as low as the first byte of a letter.
    """
    sample = data[: _SAMPLE & ~1]
    many = len(sample) >= _ENOUGH_TO_TELL and control_bytes(sample) * 4 >= len(sample)
    first_bytes = max(sum(byte < 32 for byte in sample[side::2]) for side in (0, 1))
    nul = b"\0" in sample and (not _is_utf8(sample) or first_bytes * 4 > len(sample))
    if len(data) % 2 or not (nul or many):
        return False
    return any(
        text is not None and all(sign.isprintable() or sign in "\t\r\n" for sign in text)
        for text in (_read(sample, name) for name in ("utf-16-le", "utf-16-be"))
    )


def _sample(data: bytes) -> bytes:
    """The beginning, and where that is plain ASCII the first place that is not."""
    if not data[:_SAMPLE].isascii() or b"\x1b" in data[:_SAMPLE]:
        return data[:_SAMPLE]
    high = next((start for start in _chunks(data) if not data[start : start + _SAMPLE].isascii()), 0)
    return data[high : high + _SAMPLE]


def _chunks(data: bytes) -> Iterator[int]:
    return iter(range(0, len(data), _SAMPLE))


def _read(sample: bytes, name: str) -> str | None:
    """``sample`` in an encoding, None where it does not fit; a character cut at the sample's end is left out."""
    decoder = codecs.getincrementaldecoder(name)()
    try:
        return decoder.decode(sample, final=len(sample) < _SAMPLE)
    except UnicodeDecodeError:
        return None


def _guessed(sample: bytes) -> list[str]:
    """Names of our table in the order in which charset-normalizer finds them likely."""
    from charset_normalizer import from_bytes

    names = {codecs.lookup(one.name).name: one.name for one in _table()}
    found = from_bytes(sample[: _SAMPLE // 4], steps=3, chunk_size=1024, enable_fallback=False)
    order: list[str] = []
    for match in found:
        for name in (match.encoding, *match.could_be_from_charset):
            ours = names.get(codecs.lookup(name).name)
            if ours and ours not in order:
                order.append(ours)
    return order


def _preview(text: str) -> str:
    """A few lines of ``text``, those first that hold letters beyond ASCII: there the encodings differ."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if not line.isascii()] or lines
    return "\n".join(_shortened(line) for line in telling[:_SHOWN_LINES])


def _shortened(line: str) -> str:
    first = next((place for place, sign in enumerate(line) if not sign.isascii()), 0)
    start = max(0, first - _SHOWN_LETTERS // 2) if first > _SHOWN_LETTERS else 0
    shown = line[start : start + _SHOWN_LETTERS]
    return "".join(sign if unicodedata.category(sign) != "Cc" else "�" for sign in shown)

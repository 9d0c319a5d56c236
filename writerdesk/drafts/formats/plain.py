"""Text files: decoded, brought to the one form that the house keeps, written as they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from writerdesk.drafts.formats.encodings import decoded, known_encoding, nearly_utf8, unknown_encoding
from writerdesk.drafts.formats.manuscript import CameIn, Pace, Said, at_any_pace, say
from writerdesk.text.normal import refuse_broken, to_nfc

_BLOCK = 1 << 18


def read_plain(data: bytes, name: str, language: str, encoding: str | None, pace: Pace = at_any_pace) -> CameIn:
    """The text of ``data`` in the encoding that it shows or that is given.

    Where somebody says UTF-8 of a text that is nearly so, what cannot be read is U+FFFD in it, and that is said.
    Raises :class:`Refused` ``import/encoding-unknown``, ``import/encoding``, ``text/nul``; :class:`Usage`
    ``import/encoding-name``.
    """
    known = known_encoding(data) if encoding is None else (encoding, 0)
    if known is None:
        raise unknown_encoding(data, language, name)
    mended = nearly_utf8(data) if encoding is not None and encoding.lower() in {"utf-8", "utf8"} else None
    if mended is None:
        return tidy(decoded(data, *known, pace=pace), pace)
    came = tidy(mended[0], pace)
    lost = say("Places that could not be read, and are marked with � now: {count}.", count=mended[1])
    return replace(came, said=(lost, *came.said))


def tidy(text: str, pace: Pace = at_any_pace) -> CameIn:
    """``text`` with line feeds only, without a byte-order mark, in NFC; what changed is said.

    Lines that all end in CR LF are only how one system writes them, so nothing is said of that.
    Raises :class:`Refused` ``text/nul``, ``text/surrogate``.
    """
    refuse_broken(text)
    said: list[Said] = []
    pairs = text.count("\r\n")
    alone, feeds = text.count("\r") - pairs, text.count("\n") - pairs
    if (pairs and feeds) or alone:
        kinds = ((pairs, "CR LF"), (alone, "CR"), (feeds, "LF"))
        names = ", ".join(f"{name} {count}" for count, name in kinds if count)
        said.append(say("Line ends of several kinds became one kind (there were: {names}).", names=names))
    if pairs or alone:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.lstrip("\ufeff")
    composed = "".join(_composed(text, pace))
    if composed != text:
        said.append(say("Letters written in parts were brought into one form (NFC); they look the same."))
    return CameIn(composed, tuple(said))


def _composed(text: str, pace: Pace) -> Iterator[str]:
    """NFC block by block, so that no other thread waits long: nothing composes across a line feed."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _BLOCK) + 1 or len(text)
        yield to_nfc(text[start:end])
        start = end
        pace(start / len(text))

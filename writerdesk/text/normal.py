"""The one canonical form of a text: NFC, line feeds, no byte-order mark, one final newline.

Stored text is what was typed; this form is what is sealed, hashed and pointed into. NFC is Unicode Standard Annex #15.
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.errors import Refused

_LINE_END = re.compile("\r\n?")
_BLOCK = 1 << 18
_NORMAL_BLOCK = 1 << 13
_SURROGATE = re.compile("[\ud800-\udfff]")


def is_nfc(text: str) -> bool:
    """Whether ``text`` is in Unicode Normalization Form C."""
    if text.isascii():
        return True
    # Line by line, some together, so that no other thread waits long; a line feed composes with nothing.
    start, length = 0, len(text)
    while start < length:
        end = text.find("\n", start + _NORMAL_BLOCK) + 1 or length
        if not unicodedata.is_normalized("NFC", text[start:end]):
            return False
        start = end
    return True


def to_nfc(text: str) -> str:
    """``text`` in Unicode Normalization Form C; the same object when it is so already."""
    return text if is_nfc(text) else unicodedata.normalize("NFC", text)


def refuse_broken(text: str) -> None:
    """Raise :class:`Refused` for what no file can hold: ``text/nul`` or ``text/surrogate`` (``where``: code point)."""
    nul = text.find("\0")
    if nul >= 0:
        raise Refused(
            "text/nul",
            "The text holds a NUL character at position {position}.",
            "Delete that character, or open the original and copy the text again.",
            where=str(nul),
            position=nul,
        )
    refuse_surrogates(text)


def refuse_surrogates(text: str) -> None:
    """Raise :class:`Refused` ``text/surrogate`` for half of a UTF-16 pair, which is no character and has no UTF-8."""
    if text.isascii():
        return
    # Block by block, so that no other thread waits long.
    found = (_SURROGATE.search(text, start, start + _BLOCK) for start in range(0, len(text), _BLOCK))
    broken = next(filter(None, found), None)
    if broken is not None:
        raise Refused(
            "text/surrogate",
            "The text holds half a character at position {position}.",
            "Delete that place and type the character again.",
            where=str(broken.start()),
            position=broken.start(),
        )


def to_lf(text: str) -> str:
    """``text`` with every CR LF and lone CR as LF; U+2028 and U+2029 stay, they are the writer's characters."""
    return _LINE_END.sub("\n", text) if "\r" in text else text


def payload_text(text: str) -> str:
    """The bytes-to-be of ``piece.txt``: NFC, LF, no leading U+FEFF, one newline at the end ('' gives one too).

    Raises :class:`Refused` ``text/nul`` or ``text/surrogate``. Applying it twice changes nothing.
    """
    refuse_broken(text)
    return to_nfc(to_lf(text).lstrip("\ufeff")).rstrip("\n") + "\n"

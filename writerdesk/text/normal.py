"""The one canonical form of a text: NFC, line feeds, no byte-order mark, one final newline.

Stored text is what was typed; this form is what is sealed, hashed and pointed into. NFC is Unicode Standard Annex #15.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from writerdesk.errors import Refused

if TYPE_CHECKING:
    from regex import Match

_LINE_END = re.compile("\r\n?")
_BLOCK = 1 << 18
_HARMLESS = 1 << 12
_NORMAL_BLOCK = 1 << 13
# Texts of so few characters are looked at word by word, and so many words are remembered.
_SHORT, _KEPT, _LONGEST_KEPT = 1 << 11, 1 << 14, 64
MAY_COMPOSE = re.compile(
    "[\u0300-\u0304\u0306-\u030c\u030f\u0311\u0313\u0314\u031b\u0323-\u0328\u032d\u032e\u0330\u0331\u0338\u0342\u0345"
    "\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf"
    "\u102e\u1161-\u1175\u11a8-\u11c2\u1b35\u3099\u309a]"
)
"""NFC_Quick_Check=Maybe of the first plane (UAX #15, 9; DerivedNormalizationProps.txt 15.1). Only speed hangs on
it, and with a sign of another plane the class is looked through range by range."""


def is_nfc(text: str) -> bool:
    """Whether ``text`` is in Unicode Normalization Form C."""
    if text.isascii():
        return True
    if len(text) <= _SHORT:  # a poem, a paragraph: its words are known from before
        words = _normal_words()
        if len(words) > _KEPT:
            words.clear()
        return all(map(words.__getitem__, text.split(" ")))
    # Line by line, some together, so that no other thread waits long; a line feed composes with nothing.
    start, length = 0, len(text)
    seen: set[str] = set()
    while start < length:
        end = text.find("\n", start + _NORMAL_BLOCK) + 1 or length
        if not _block_is_nfc(text[start:end], seen):
            return False
        start = end
    return True


def _block_is_nfc(block: str, seen: set[str]) -> bool:
    """Whether a block is; ``seen`` are words known to be.

    The library normalises all that it is given where one sign may compose with what stands before it, at 0.1 µs a
    character. So such words, cut out at spaces, which compose with nothing, are looked at once and by themselves.
    """
    rest, words, last = [], [], 0
    for sign in MAY_COMPOSE.finditer(block):
        if sign.start() >= last:
            begin = block.rfind(" ", last, sign.start()) + 1 or last
            end = block.find(" ", sign.end())
            rest.append(block[last:begin])
            last = len(block) if end < 0 else end
            words.append(block[begin:last])
    rest.append(block[last:])
    new = set(words) - seen
    seen |= new
    # Put together again there is a space wherever something was cut out.
    return all(unicodedata.is_normalized("NFC", part) for part in ("".join(rest), " ".join(new)))


class _NormalWords(dict[str, bool]):
    """Word → whether it is in NFC; a space composes with nothing, so words are so by themselves."""

    def __missing__(self, word: str) -> bool:
        is_normal = unicodedata.is_normalized("NFC", word)
        if len(word) <= _LONGEST_KEPT:
            self[word] = is_normal
        return is_normal


@cache
def _normal_words() -> _NormalWords:
    return _NormalWords()


def to_nfc(text: str) -> str:
    """``text`` in Unicode Normalization Form C; the same object when it is so already."""
    return text if is_nfc(text) else unicodedata.normalize("NFC", ordered(text))


def ordered(text: str) -> str:
    """The same text (UAX #15, 1.3) with long rows of marks in their canonical order.

    The library lets each mark pass the one before it: a letter with a hundred thousand marks, as people write for fun
    and others to harm, would take eight seconds, one with ten times as many a quarter of an hour.
    """
    if len(text) < _HARMLESS:
        return text
    import regex  # late: a text is seldom in need of it

    return regex.sub(r"\p{M}{64,}", _in_order, text)


def _in_order(row: Match[str]) -> str:
    parts = groupby(row.group(), lambda sign: unicodedata.combining(sign) == 0)
    return "".join("".join(part if starts else sorted(part, key=unicodedata.combining)) for starts, part in parts)


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
    for start in range(0, len(text), _BLOCK):
        try:
            text[start : start + _BLOCK].encode()
        except UnicodeEncodeError as error:
            raise _half_character(start + error.start) from error


def _half_character(position: int) -> Refused:
    return Refused(
        "text/surrogate",
        "The text holds half a character at position {position}.",
        "Delete that place and type the character again.",
        where=str(position),
        position=position,
    )


def to_lf(text: str) -> str:
    """``text`` with every CR LF and lone CR as LF; U+2028 and U+2029 stay, they are the writer's characters."""
    return _LINE_END.sub("\n", text) if "\r" in text else text


def payload_text(text: str) -> str:
    """The bytes-to-be of ``piece.txt``: NFC, LF, no leading U+FEFF, one newline at the end ('' gives one too).

    Raises :class:`Refused` ``text/nul`` or ``text/surrogate``. Applying it twice changes nothing.
    """
    refuse_broken(text)
    return _canonical(text)


def payload(text: str) -> tuple[str, bytes]:
    """As :func:`payload_text`, with its UTF-8; what no file can hold is found by encoding, not looked for before."""
    found = _canonical(text)
    try:
        data = found.encode()
    except UnicodeEncodeError:
        refuse_broken(text)
        raise
    if b"\0" in data:
        refuse_broken(text)
    return found, data


def _canonical(text: str) -> str:
    return to_nfc(to_lf(text).lstrip("\ufeff")).rstrip("\n") + "\n"

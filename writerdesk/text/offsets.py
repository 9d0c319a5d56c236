"""The one place where offsets are converted: code points, UTF-16 code units, typed text and its NFC.

Python and every stored offset count code points of the NFC text; Qt and ICU count UTF-16 code units, in which a
character above U+FFFF (Adlam, emoji) is two. All positions are boundaries, from 0 to the length, inclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from writerdesk.errors import Bug
from writerdesk.text.normal import is_nfc, to_nfc

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """Converter for many positions of one text; an answer costs a search among the characters above U+FFFF."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._second_halves = [position + index + 1 for index, position in enumerate(self._astral)]

    @property
    def utf16_length(self) -> int:
        """Length of the whole text in UTF-16 code units."""
        return self._length + len(self._astral)

    def to_utf16(self, position: int) -> int:
        """UTF-16 code units before code point ``position``."""
        _within(position, self._length)
        return position + bisect_left(self._astral, position)

    def from_utf16(self, position: int) -> int:
        """Code points before UTF-16 unit ``position``; a place inside a surrogate pair stands before that character."""
        _within(position, self.utf16_length)
        whole = bisect_left(self._second_halves, position)
        inside = whole < len(self._second_halves) and self._second_halves[whole] == position
        return position - whole - (1 if inside else 0)


def to_utf16(text: str, position: int) -> int:
    """UTF-16 code units before code point ``position`` of ``text``."""
    return Utf16Offsets(text).to_utf16(position)


def from_utf16(text: str, position: int) -> int:
    """Code points before UTF-16 unit ``position`` of ``text``; inside a surrogate pair: before that character."""
    return Utf16Offsets(text).from_utf16(position)


class TypedOffsets:
    """Converter between code points of a text as it was typed and code points of its NFC (``.nfc``).

    Text that composes is mapped cluster by cluster: a place inside a cluster that NFC changed stands before it.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._typed: list[int] = [0]
        self._composed: list[int] = [0]
        if is_nfc(text):
            self.nfc = text
        else:
            self.nfc = self._compose(text)

    def _compose(self, text: str) -> str:
        import regex

        parts: list[str] = []
        composed = 0
        for cluster in regex.finditer(r"\X", text):
            part = to_nfc(cluster.group())
            if part != cluster.group():
                # A pair of knots round each changed cluster; between pairs both texts run in step.
                self._typed += [cluster.start(), cluster.end()]
                self._composed += [composed, composed + len(part)]
            composed += len(part)
            parts.append(part)
        return "".join(parts)

    def to_nfc(self, position: int) -> int:
        """Place in the NFC text of code point ``position`` of the typed text."""
        _within(position, self._length)
        return _through(position, self._typed, self._composed)

    def from_nfc(self, position: int) -> int:
        """Place in the typed text of code point ``position`` of the NFC text."""
        _within(position, len(self.nfc))
        return _through(position, self._composed, self._typed)


def _through(position: int, source: list[int], target: list[int]) -> int:
    knot = bisect_right(source, position) - 1
    if knot % 2 == 1:  # the first knot is the start of the text, so odd ones open a changed cluster
        return target[knot]
    return target[knot] + position - source[knot]


def _within(position: int, length: int) -> None:
    if not 0 <= position <= length:
        raise Bug("bug/offset", "A place {position} lies outside a text of {length}.", position=position, length=length)

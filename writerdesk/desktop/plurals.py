"""English plurals: ``%Ln word(s)`` becomes “1 word” or “4 words”. Other languages bring theirs in a catalogue."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ENDING = re.compile(r"\((\w+)\)")


class EnglishPlurals(QTranslator):
    """The last translator that is asked; it knows nothing but the endings written in the sources."""

    def translate(self, _context: str, source: str, _comment: str | None = None, n: int = -1) -> str | None:
        """The source with its endings chosen for ``n``, or None when no number is asked about."""
        return _ENDING.sub("" if n == 1 else r"\1", source) if n >= 0 else None

    def isEmpty(self) -> bool:
        """It always has something to say."""
        return False

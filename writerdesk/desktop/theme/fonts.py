"""The fonts that WriterDesk brings: those of the text are loaded first, the others right after it stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from writerdesk.desktop.theme.letters import Letters, made_font
from writerdesk.languages.fonts import font_families, font_files, interface_families


class FontShelf(QObject):
    """Loads bundled fonts once each. ``complete`` fires when all are there, ``changed`` with each.

    Nothing may be painted between two loads of :meth:`load_rest`: what Qt has looked for in vain once, with a font that
    a label holds, it does not look for again after the next load but one.
    """

    complete = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A Latin font that holds a danda claims Devanagari; Qt tries it, complains, and takes the right one.
        QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
        self._letters: dict[tuple[tuple[str, ...], int, bool], Letters] = {}
        self._waiting = {_family_key(file.stem): file for file in font_files()}

    def need(self, families: list[str]) -> bool:
        """Load the files of these families now, where they are ours and not loaded yet; whether there were such."""
        before = len(self._waiting)
        for family in families:
            self._load(_family_key(family.replace(" ", "")))
        return len(self._waiting) < before

    def has(self, families: Sequence[str]) -> bool:
        """Whether all of these that are ours are loaded."""
        return all(_family_key(family.replace(" ", "")) not in self._waiting for family in families)

    def page(self, tag: str) -> list[str]:
        """Families for a page in a language, loaded."""
        families = font_families(tag)
        self.need(families)
        return families

    def letters(self, families: Sequence[str], side: int, *, strong: bool = False) -> Letters:
        """Letters of these families, loaded; ``side`` in logical pixels. Each font is looked for once."""
        asked = (tuple(families), side, strong)
        if asked not in self._letters:
            self.need(list(families))
            self._letters[asked] = Letters(made_font(families, side, strong=strong))
        return self._letters[asked]

    def interface(self) -> list[str]:
        """Families for the window; those not loaded yet follow with the rest."""
        families = interface_families()
        self.need(families[:1])
        return families

    def lack(self, text: str, tag: str) -> bool:
        """Whether a text has letters that are in no font of its language or of Latin; False once all are loaded."""
        fonts = [QRawFont.fromFont(QFont(family)) for family in (*font_families(tag), *interface_families()[:1])]
        return bool(self._waiting) and any(
            not any(font.supportsCharacter(ord(letter)) for font in fonts) for letter in filter(str.isalpha, set(text))
        )

    def load_rest(self) -> None:
        """Load what is left, at once: some 8 ms, before letters are painted that only these fonts have."""
        if self._waiting:
            while self._waiting:
                self._load(next(iter(self._waiting)))
            self.complete.emit()

    def _load(self, key: str) -> None:
        file: Path | None = self._waiting.pop(key, None)
        if file is not None:
            QFontDatabase.addApplicationFont(str(file))
            self._letters.clear()
            self.changed.emit()


def _family_key(stem: str) -> str:
    # “Noto Serif CJK JP” lies in NotoSerifCJKjp-Regular.otf.
    return stem.partition("-")[0].casefold()

"""What the status line says of the piece that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.phrases import Phrases
from writerdesk.desktop.writing.checking import SectionReport

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Brief
    from writerdesk.languages.cards import LanguageCard

_ALSO = ("matras", "morae", "syllables", "words")


class WritingStatus(QObject):
    """Turns counts and reports into the words of the status line; ``said`` carries part and words."""

    said = Signal(str, str)

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._limit: tuple[str, int | None, int | None] | None = None
        self._counts: dict[str, int | None] = {}

    def piece(self, known: LanguageCard) -> None:
        """Another piece is open."""
        self._limit, self._counts = None, {}
        direction = self.tr("right to left") if known.direction == "rtl" else self.tr("left to right")
        self.said.emit("language", self.tr("{language} · {direction}").format(
            language=known.autonym, direction=direction))  # fmt: skip
        for part in ("count", "more", "flagged", "saved"):
            self.said.emit(part, "")

    def brief(self, brief: Brief | None) -> None:
        """The limits are known: the hard one is counted first."""
        if brief is not None:
            lengths = sorted(brief.limits.length, key=lambda length: length.strength != "hard")
            self._limit = (lengths[0].unit, lengths[0].min, lengths[0].max)
        self.count(self._counts)

    def count(self, counts: dict[str, int | None]) -> None:
        """Show the unit the brief asks for against its limit, and one more."""
        self._counts = counts
        if not counts:
            return
        unit, least, most = self._limit or ("words", None, None)
        number = counts.get(unit)
        if number is not None:
            self.said.emit("count", self._phrases.against(number, unit, least, most))
        else:
            self.said.emit("count", self.tr("{unit} cannot be counted here").format(unit=unit))
        other = next((one for one in (*_ALSO, "lines") if one != unit and counts.get(one)), None)
        self.said.emit("more", self._phrases.amount(counts[other] or 0, other) if other else "")

    def flagged(self, report: SectionReport) -> None:
        """How many places are to be looked at."""
        left = sum(1 for found in report.found if found.waived is None)
        self.said.emit("flagged", self.tr("%Ln to look at", "", left) if left else self.tr("Nothing to look at"))

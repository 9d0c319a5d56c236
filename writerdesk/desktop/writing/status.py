"""What the status line says of the piece that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.phrases import Phrases

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Brief
    from writerdesk.desktop.writing.checking import SectionReport
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
        self._told: dict[str, str] = {}
        self._play: LanguageCard | None = None

    def repeat(self) -> None:
        """Say everything again: the page is on show again."""
        for part, words in self._told.items():
            self.said.emit(part, words)

    def saved(self, words: str) -> None:
        """The saved mark."""
        self._say("saved", words)

    def piece(self, known: LanguageCard, *, plays: bool = False) -> None:
        """Another piece is open; of one that ``plays`` the minutes are told."""
        self._play = known if plays else None
        self._limit, self._counts = None, {}
        direction = self.tr("right to left") if known.direction == "rtl" else self.tr("left to right")
        self._say("language", self._phrases.joined(known.autonym, direction))
        for part in ("count", "more", "flagged"):
            self._say(part, "")
        self._say("saved", self.tr("Saved"))

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
            self._say("count", self._phrases.against(number, unit, least, most))
        else:
            self._say("count", self.tr("{unit} cannot be counted here").format(unit=unit))
        if self._play is not None:
            self._say("more", self._minutes(self._play, counts))
            return
        other = next((one for one in (*_ALSO, "lines") if one != unit and counts.get(one)), None)
        self._say("more", self._phrases.amount(counts[other] or 0, other) if other else "")

    def _minutes(self, known: LanguageCard, counts: dict[str, int | None]) -> str:
        from writerdesk.languages.counting import manuscript_pages

        minutes = manuscript_pages(counts.get("words") or 0, counts.get("letters") or 0, known)
        return self._phrases.time_estimate(minutes) if minutes else ""

    def checking(self, share: int) -> None:
        """A check takes long: how far it is, in per cent; -1 when it was stopped."""
        if share < 0:
            self._say("flagged", self.tr("The check was stopped"))
        else:
            self._say("flagged", self.tr("Checking: {share} %").format(share=self._phrases.number(share)))

    def flagged(self, report: SectionReport) -> None:
        """How many places are to be looked at; nothing is said of a text that is not there yet."""
        left = sum(1 for found in report.found if found.waived is None)
        nothing = self.tr("Nothing to look at") if report.begun else ""
        self._say("flagged", self.tr("%Ln to look at", "", left) if left else nothing)

    def _say(self, part: str, words: str) -> None:
        self._told[part] = words
        self.said.emit(part, words)

"""Versions as rows: by day, what each is in words, its time and size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from writerdesk.desktop.editor.typography import VERSE_KINDS
from writerdesk.desktop.phrases import Phrases, isolate, parse_time
from writerdesk.desktop.widgets.rows_view import Row

if TYPE_CHECKING:
    from writerdesk.drafts.versions import Version


class VersionRows(QObject):
    """Puts versions into words."""

    def __init__(self, phrases: Phrases, parent: QObject) -> None:
        super().__init__(parent)
        self._phrases = phrases

    def rows(self, versions: Sequence[Version], kind: str) -> list[Row]:
        """Rows with a heading for each day, newest first; ``kind`` is that of the piece."""
        rows: list[Row] = []
        day = ""
        for version in versions:
            of_day = self._phrases.day(version.at)
            if of_day != day:
                day = of_day
                rows.append(Row(f"day {version.at}", day, head=True))
            note = self._phrases.joined(self._clock(version.at), self._size(version, kind))
            if version.name and version.kind == "named":
                note = self._phrases.joined(self.kind(version), self._clock(version.at), self._size(version, kind))
            rows.append(Row(version.id, self.title(version), note))
        return rows

    def title(self, version: Version) -> str:
        """The name of a version, or what kind it is."""
        if version.name and version.kind == "named":
            return isolate(version.name)
        return self.kind(version)

    def when(self, version: Version) -> str:
        """A version in a sentence: its name or kind, and its time."""
        return self._phrases.joined(self.title(version), self._phrases.moment(version.at))

    def kind(self, version: Version) -> str:
        """What sort of version it is, in words."""
        revision = self._revision(version.name)
        if version.kind == "seal" and revision:
            return self.tr("Sealed as revision {number}").format(number=self._phrases.number(revision))
        return {
            "automatic": self.tr("Kept while writing"),
            "named": self.tr("Kept by you"),
            "seal": self.tr("Sealed"),
            "export": self.tr("Saved as a file"),
            "restore": self.tr("Before a great change"),
            "crash": self.tr("Saved from a crash"),
        }[version.kind]

    @staticmethod
    def _revision(name: str | None) -> int:
        return int(name[1:]) if name and name[0] == "r" and name[1:].isascii() and name[1:].isdigit() else 0

    def _size(self, version: Version, kind: str) -> str:
        if kind in VERSE_KINDS and version.lines is not None:
            return self._phrases.amount(version.lines, "lines")
        return self._phrases.amount(version.words, "words") if version.words is not None else ""

    @staticmethod
    def _clock(at: str) -> str:
        local = QDateTime.fromSecsSinceEpoch(int(parse_time(at).timestamp()))
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)

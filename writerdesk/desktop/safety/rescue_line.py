"""The one quiet line above the text while nothing can be stored."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.whisper import announce
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError


class RescueLine(QWidget):
    """Why nothing is stored, where the words are meanwhile, and what to do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        sizes = theme.sizes
        self._sign = Sign(theme, "circle-alert", "warn")
        self._label = label("", "small")
        self.backups = button(self.tr("Backups"), "link")
        self._kept = True
        self._code = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.step(6), sizes.step(1.5), sizes.step(6), sizes.step(1.5))
        row.setSpacing(sizes.step(2))
        row.addWidget(self._sign)
        row.addWidget(self._label, 1)
        row.addWidget(self.backups)

    @property
    def words(self) -> str:
        """What stands there, '' while the line is hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(self, problem: WriterDeskError) -> None:
        """Say why nothing is stored."""
        self._code = problem.code
        self.backups.setVisible(problem.code == "desk/damaged")
        self._tell()

    def say_kept(self, *, kept: bool) -> None:
        """Say whether a rescue file holds the words, or only this window."""
        if kept != self._kept:
            self._kept = kept
            self._tell()

    def _tell(self) -> None:
        why, what = self._why()
        where = (
            self.tr("What you type is kept in a rescue file.")
            if self._kept
            else self.tr("What you type is only in this window now: leave it open.")
        )
        words = f"{why} {where} {what}"
        if words != self._label.text():
            self._label.setText(words)
            self._sign.show_sign("circle-alert", "warn" if self._kept else "hard")
            self.setAccessibleName(words)
            announce(self, words)

    def _why(self) -> tuple[str, str]:
        return {
            "disk/full": (self.tr("The disk is full."), self.tr("Free some space; it is stored by itself then.")),
            "disk/read-only": (
                self.tr("The folder of this desk cannot be written."),
                self.tr("Allow writing there; it is stored by itself then."),
            ),
            "desk/damaged": (self.tr("The desk's file is damaged."), self.tr("Restore its newest backup.")),
            "desk/busy": (
                self.tr("Another program holds this desk."),
                self.tr("Close it; what you type is stored by itself then."),
            ),
        }.get(self._code, (self.tr("The disk gives errors."), self.tr("Check that it is connected and whole.")))

"""A report of a problem: made here, read here, saved where the person says. Nothing is sent."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, row
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label


class ReportCard(Card):
    """Says what a report holds, shows it, and saves it."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts.theme.sizes, parent=parent)
        self._parts, sizes = parts, parts.theme.sizes
        self.rows.addWidget(label(self.tr("Report a problem"), "heading"))
        told = self.tr("A file with versions, settings and what broke. No text of yours is in it, and it is not sent.")
        self.rows.addWidget(label(told, "soft"))
        self.notice = Notice(parts.theme)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setMinimumHeight(sizes.step(50))
        self.view.setAccessibleName(self.tr("The report"))
        self.make = button(self.tr("Make the report"))
        self.save = button(self.tr("Save it…"))
        for hidden in (self.view, self.notice, self.save):
            hidden.hide()
            if hidden is not self.save:
                self.rows.addWidget(hidden)
        self.rows.addLayout(row(sizes, self.make, self.save))
        self.make.clicked.connect(self._make)
        self.save.clicked.connect(self._choose)

    def save_to(self, file: Path) -> None:
        """Write what is shown."""
        told = self.view.toPlainText()

        def work() -> None:
            from writerdesk.actions.problem_report import save_report

            save_report(told, file)

        self._parts.do(work, partial(self._saved, file), self.notice.say_error)

    def _make(self) -> None:
        workplace, window = self._parts.workplace, _window()

        def work() -> str:
            from writerdesk.actions.problem_report import problem_report

            return problem_report(workplace, window)

        self._parts.do(work, self._show, self.notice.say_error)

    def _show(self, told: str) -> None:
        self.notice.hide()
        self.view.setPlainText(told)
        self.view.show()
        self.save.show()
        self.view.setFocus()

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "writerdesk-report.txt")
        if chosen:
            self.save_to(Path(chosen))

    def _saved(self, file: Path, _nothing: None) -> None:
        words = self.tr("Saved as {file}.").format(file=file)
        self.notice.say(words, self.tr("Give it to whom you like."), icon="check", role="accent")


def _window() -> dict[str, str]:
    """What only a window knows: its platform and the screens."""
    screens = [
        f"{one.size().width()} × {one.size().height()}, scale {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]
    return {"platform": QGuiApplication.platformName(), "screens": "; ".join(screens)}

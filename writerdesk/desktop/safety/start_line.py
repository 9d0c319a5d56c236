"""Above the first page: what stands against writing here, and what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.main_window import MainWindow
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.safety.folder_notice import FolderNotice
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError


def say_start_troubles(parts: Parts, window: MainWindow, *, alone: bool) -> None:
    """Look for troubles in a job, and put a line above the pages where there are any."""
    workplace = parts.workplace

    def work() -> list[WriterDeskError]:
        from writerdesk.actions.start_troubles import start_troubles

        return start_troubles(workplace, alone=alone)

    parts.do(work, partial(_say, parts.theme, window))


def say_folder_warning(parts: Parts, window: MainWindow) -> None:
    """Warn of the folder where a session begins with writing; the desk and the settings have a notice of their own."""
    page = window.stack.currentWidget()
    if page is None or page is not window.pages.made("writing"):
        return
    notice = FolderNotice(parts)
    notice.hide()
    window.show_above(notice)
    window.stack.currentChanged.connect(notice.leave)
    notice.look(window.pages.writing.editor)


def _say(theme: Theme, window: MainWindow, found: list[WriterDeskError]) -> None:
    if found:
        window.show_above(StartLine(theme, window, found))


class StartLine(QWidget):
    """Sentence and next step of each trouble; put away by hand."""

    def __init__(self, theme: Theme, parent: QWidget, troubles: list[WriterDeskError]) -> None:
        super().__init__(parent)
        sizes = theme.sizes
        self.away = button(self.tr("All right"), "link")
        self.away.clicked.connect(self._put_away)
        words = QVBoxLayout()
        words.setSpacing(sizes.step(0.5))
        for trouble in troubles:
            words.addWidget(label(f"{what_happened(trouble)} {what_now(trouble)}", "small"))
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.step(6), sizes.step(1.5), sizes.step(6), sizes.step(1.5))
        line.setSpacing(sizes.step(2))
        line.addWidget(Sign(theme, "triangle-alert", "warn"))
        line.addLayout(words, 1)
        line.addWidget(self.away)
        self.setAccessibleName(" ".join(map(what_happened, troubles)))

    def _put_away(self) -> None:
        self.hide()
        window = self.window()
        window.activateWindow()

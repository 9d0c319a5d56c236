"""The keys go to a page that is seen. Qt gives the focus to a widget of a page behind, too, and there they are lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class SeenFocus(QObject):
    """Watches over the pages of one window: a page that is built to its end behind another one takes no keys from it.

    What wanted the focus there has it when its page comes on show.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or before is None or not self._pages.isAncestorOf(now):
            return
        shown = self._pages.currentWidget()
        if shown is not None and shown is not now and not shown.isAncestorOf(now) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

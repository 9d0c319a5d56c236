"""The library page: what was tried, tutorials, sample briefs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.library.samples_view import SamplesView
from writerdesk.desktop.library.tried_view import TriedView
from writerdesk.desktop.library.tutorials_view import TutorialsView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.word_tabs import WordTabs
from writerdesk.desktop.widgets.words import label


class LibraryPage(QWidget):
    """Three tabs. ``go_wanted`` carries a page and its target."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = parts.theme.sizes
        self._parts = parts
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, sizes.step(6), 0, 0)
        rows.setSpacing(sizes.step(2))
        title = label(self.tr("Library"), "title", wraps=False)
        title.setContentsMargins(sizes.step(6), 0, sizes.step(6), 0)
        rows.addWidget(title)
        self.tabs = WordTabs(sizes)
        self.tabs.setContentsMargins(sizes.step(4), 0, 0, 0)
        rows.addWidget(self.tabs, 1)
        self.tried = TriedView(parts)
        self.tutorials = TutorialsView(parts)
        self.samples = SamplesView(parts)
        self.tabs.addTab(self.tried, self.tr("Prompts and briefs"))
        self.tabs.addTab(self.tutorials, self.tr("Tutorials"))
        self.tabs.addTab(self.samples, self.tr("Sample briefs"))
        self.tabs.turned.connect(lambda _number: self._look())
        self.tutorials.go_wanted.connect(self.go_wanted)
        self.samples.go_wanted.connect(self.go_wanted)

    def show_target(self, target: str) -> None:
        """Show a tab (``tutorials``, ``tutorials/ID``, ``samples``) or an entry by its id; '' is what was tried."""
        tab, _, inner = target.partition("/")
        if tab == "tutorials":
            self.tabs.setCurrentWidget(self.tutorials)
            self.tutorials.look(inner)
            return
        self.tabs.setCurrentWidget(self.samples if tab == "samples" else self.tried)
        self._look()
        if target and tab != "samples":
            self.tried.show_entry(target)

    def refresh(self) -> None:
        """Something may have changed."""
        self._look()

    def _look(self) -> None:
        if self.isVisible():
            page = self.tabs.currentWidget()
            if isinstance(page, TriedView | SamplesView):
                page.look()
            elif isinstance(page, TutorialsView):
                page.look("")

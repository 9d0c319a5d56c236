"""The library page: what was tried, tutorials, sample briefs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.library.tried_view import TriedView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.word_tabs import WordTabs
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.desktop.library.samples_view import SamplesView
    from writerdesk.desktop.library.tutorials_view import TutorialsView


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
        self._tutorials: TutorialsView | None = None
        self._samples: SamplesView | None = None
        self.tabs.addTab(self.tried, self.tr("Prompts and briefs"))
        self.tabs.addLate(self.tr("Tutorials"), lambda: self.tutorials)
        self.tabs.addLate(self.tr("Sample briefs"), lambda: self.samples)
        self.tabs.turned.connect(lambda _number: self._look())

    @property
    def tutorials(self) -> TutorialsView:
        """The tutorials, made when they are first wanted."""
        from writerdesk.desktop.library.tutorials_view import TutorialsView

        if self._tutorials is None:
            self._tutorials = TutorialsView(self._parts)
            self._tutorials.go_wanted.connect(self.go_wanted)
        return self._tutorials

    @property
    def samples(self) -> SamplesView:
        """The sample briefs, made when they are first wanted."""
        from writerdesk.desktop.library.samples_view import SamplesView

        if self._samples is None:
            self._samples = SamplesView(self._parts)
            self._samples.go_wanted.connect(self.go_wanted)
        return self._samples

    def show_target(self, target: str) -> None:
        """Show a tab (``tutorials``, ``tutorials/ID``, ``samples``) or an entry by its id; '' is what was tried."""
        tab, _, inner = target.partition("/")
        self.tabs.setCurrentIndex({"tutorials": 1, "samples": 2}.get(tab, 0))
        if tab == "tutorials":
            self.tutorials.look(inner)
            return
        self._look()
        if target and tab != "samples":
            self.tried.show_entry(target)

    def refresh(self) -> None:
        """Something may have changed."""
        self._look()

    def _look(self) -> None:
        if self.isVisible():
            number = self.tabs.currentIndex()
            if number == 1:
                self.tutorials.look("")
            else:
                (self.samples if number else self.tried).look()

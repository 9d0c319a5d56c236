"""Tabs that are words: they go on in a second line, and a page is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.desktop.widgets.flow_layout import FlowLayout
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.words import hairline

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TabWord(QPushButton):
    """One tab. Arrows go to its neighbours; Tab leaves all of them."""

    stepped = Signal(int)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right as one sees them; Return and Down go into the page."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(-step if mirrored else step)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class WordTabs(QWidget):
    """Pages under a row of words. ``turned`` carries the number of the page on show.

    Spelled as Qt spells its own tabs, whose place this takes.
    """

    turned = Signal(int)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._words: list[TabWord] = []
        self._pages: list[QWidget | None] = []
        self._builders: list[Callable[[], QWidget] | None] = []
        self._shells: dict[QWidget, QWidget] = {}
        self._current = -1
        self._bar = QWidget()
        self._bar.setProperty("role", "clear")
        FlowLayout(sizes.step(1), self._bar, even=True)
        self._bar.setContentsMargins(sizes.step(3), sizes.step(1.5), sizes.step(3), 0)
        policy = self._bar.sizePolicy()
        policy.setHeightForWidth(True)
        self._bar.setSizePolicy(policy)
        self._stack = QStackedWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._bar)
        rows.addWidget(hairline())
        rows.addWidget(self._stack, 1)

    def addTab(self, page: QWidget, words: str) -> int:
        """Add a page that is made already; its number."""
        self._hold(page)
        return self._add(words, page, None)

    def addLate(self, words: str, build: Callable[[], QWidget]) -> int:
        """Add a page that ``build`` makes when it is first shown; its number."""
        return self._add(words, None, build)

    def count(self) -> int:
        """How many pages there are, hidden ones too."""
        return len(self._words)

    def indexOf(self, page: QWidget) -> int:
        """The number of a page that was made, -1 for none of these."""
        return next((number for number, one in enumerate(self._pages) if one is page), -1)

    def widget(self, number: int) -> QWidget | None:
        """A page; None where it was never shown."""
        return self._pages[number]

    def currentIndex(self) -> int:
        """The number of the page on show."""
        return self._current

    def currentWidget(self) -> QWidget:
        """The page on show."""
        page = self._pages[self._current] if self._current >= 0 else None
        return page or self

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        self.setCurrentIndex(self.indexOf(page))

    def setCurrentIndex(self, number: int) -> None:
        """Show the page with this number; it is made now if it was not yet."""
        if not 0 <= number < len(self._words):
            return
        page, build = self._pages[number], self._builders[number]
        if page is None and build is not None:
            page = self._pages[number] = build()
            self._hold(page)
        if page is None:
            return
        changed, self._current = number != self._current, number
        self._words[number].setChecked(True)
        for one, word in enumerate(self._words):
            word.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == number else Qt.FocusPolicy.ClickFocus)
        self._stack.setCurrentWidget(self._shells[page])
        if changed:
            self.turned.emit(number)

    def tabText(self, number: int) -> str:
        """The words of a tab."""
        return self._words[number].text()

    def setTabText(self, number: int, words: str) -> None:
        """Say other words."""
        if self._words[number].text() != words:
            self._words[number].setText(words)

    def setTabVisible(self, number: int, visible: bool) -> None:
        """Take a tab away, or bring it back; the page after it comes on show where it was its own."""
        self._words[number].setVisible(visible)
        if not visible and number == self._current:
            self.setCurrentIndex(next((n for n, word in enumerate(self._words) if not word.isHidden()), number))

    def setFocus(self) -> None:  # type: ignore[override]
        """The tab of the page on show takes the focus."""
        if self._current >= 0:
            self._words[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, page: QWidget) -> None:
        """A page that does not scroll by itself is scrolled where the window is too low for it."""
        shell = page if isinstance(page, QAbstractScrollArea) else Scrolled(page)
        self._shells[page] = shell
        self._stack.addWidget(shell)

    def _add(self, words: str, page: QWidget | None, build: Callable[[], QWidget] | None) -> int:
        number = len(self._words)
        word = TabWord(words, self._bar)
        # A screen reader toggles, it does not click.
        word.toggled.connect(lambda on: self.setCurrentIndex(number) if on else None)
        word.stepped.connect(self._step)
        self._words.append(word)
        self._pages.append(page)
        self._builders.append(build)
        layout = self._bar.layout()
        if layout is not None:
            layout.addWidget(word)
        if self._current < 0:
            self.setCurrentIndex(number)
        return number

    def _step(self, step: int) -> None:
        shown = [number for number, word in enumerate(self._words) if not word.isHidden()]
        if self._current in shown:
            place = (shown.index(self._current) + step) % len(shown)
            self.setCurrentIndex(shown[place])
            self.setFocus()

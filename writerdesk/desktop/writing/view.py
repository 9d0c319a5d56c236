"""The layout of the writing page: top bar, paper, and room for the panel beside it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.side_panel import SidePanel
from writerdesk.desktop.widgets.words import button, hairline
from writerdesk.desktop.writing.top_bar import TopBar
from writerdesk.desktop.writing.waiting import Waiting

if TYPE_CHECKING:
    from writerdesk.desktop.writing.panel import WritingPanel

_HERE = frozenset({"SEALED", "QUEUED", "REVISED"})
"""States of a sealed revision that has not left."""
_AWAY = frozenset({"SENT", "RECEIVED", "IN_REVIEW", "NEEDS_SECOND", "IN_ADJUDICATION", "APPEALED"})
"""States of one that is on its way or being read."""


class WritingView(QWidget):
    """Where things stand; what they do is the page's. ``empty_left``: the way out of the empty page was taken."""

    empty_left = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.top = TopBar(parts.theme)
        self.editor = EditorView(parts.theme)
        self._waiting = Waiting(self.editor)
        self.notice = Notice(parts.theme)
        self.panel: WritingPanel | None = None
        self._panel_wanted: bool | None = None
        self._bare = self._panel_in_focus = False
        self._instead: QWidget | None = None
        self._build()

    @cached_property
    def empty(self) -> EmptyPage:
        """What stands here without a piece; made when it is wanted, for a start shows a piece."""
        empty = EmptyPage(
            self._parts.theme, "feather", self.tr("No piece is open. Choose one on your desk, or begin one there."),
            self.tr("Go to the desk"),
        )  # fmt: skip
        empty.pressed.connect(self.empty_left)
        self._stack.addWidget(empty)
        return empty

    def take_focus(self) -> None:
        """Give the focus to the text, or to what stands in its place."""
        standing = self._stack.currentWidget()
        if standing is self._writing:
            self.editor.setFocus()
        else:
            (standing if standing is self._waiting else self.empty.button).setFocus()

    def show_empty(self) -> None:
        """Show that there is no piece, and the way to one."""
        self.editor.held.drop()
        self._stack.setCurrentWidget(self.empty)
        self.empty.button.setFocus()

    def toggle_panel(self) -> None:
        """Show or hide the panel beside the text."""
        if self._bare:
            self._panel_in_focus = not self._panel_in_focus
        else:
            self._panel_wanted = not self._holder.isVisible()
        self._arrange()
        if self._holder.isVisible() and self.panel is not None:
            self.panel.tabs.setFocus()
        else:
            self.editor.setFocus()

    def _give_way(self) -> None:
        """Somebody goes to the text that the panel lies over."""
        self._panel_wanted = self._panel_in_focus = False
        self._arrange()

    def show_bare(self, *, bare: bool) -> None:
        """Leave only the paper; the panel comes when it is called."""
        self._bare, self._panel_in_focus = bare, False
        self.top.setVisible(not bare)
        self._under_top.setVisible(not bare)
        self._arrange()

    def show_bar(self, bar: QWidget) -> None:
        """Put a tool's bar above the text; it stays there, shown and hidden by its tool."""
        self._bars.add(bar)
        bar.show()

    def add_tab(self, name: str, title: str, widget: QWidget) -> None:
        """Put a tool's page into the panel, once there is one; see :meth:`show_tab`."""
        if self.panel is not None:
            self.panel.add_tab(name, title, widget)

    def show_tab(self, name: str) -> None:
        """Bring a page of the panel to the front: brief, findings, comments, versions, outline, notes."""
        if not self._holder.isVisible():
            self.toggle_panel()
        if self.panel is not None:
            self.panel.show_tab(name)

    def show_beside(self, pane: QWidget) -> None:
        """Let another text stand beside this one, or above it where there is no room; its tool hides it."""
        if self._panes.indexOf(pane) < 0:
            self._panes.insertWidget(0, pane, 1)
        pane.show()
        self._arrange()

    def show_instead(self, widget: QWidget | None) -> None:
        """Put something in the place of the text, or bring the text back (None)."""
        if self._instead is not None and self._instead is not widget:
            self._instead.hide()
        self._instead = widget
        if widget is not None:
            if self._middle.indexOf(widget) < 0:
                self._middle.addWidget(widget, 1)
            widget.show()
        self.editor.setVisible(widget is None)
        if widget is None:
            self.editor.setFocus()

    def say_sealed(self, state: str, words: str, *, writable: bool) -> None:
        """Say why the text rests, and whether it can be opened again; ``words`` are those for the ``state``."""
        reopens = state in _HERE
        self._reopen.setVisible(reopens)
        if writable:
            self.notice.hide()
        elif reopens:
            self.notice.say(
                self.tr("This revision is sealed."), self.tr("It can be opened again until it has left."),
                icon="package-check", role="accent",
            )  # fmt: skip
        else:
            away = self.tr("This revision is on its way or being read; the text rests.")
            self.notice.say(away if state in _AWAY else words, icon="package-check", role="accent")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the room in a narrow window."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        upright = QWidget()
        upright.setProperty("role", "upright")
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(0)
        step = self._parts.theme.sizes.step
        self._reopen = button(self.tr("Open it again"))
        self._reopen.hide()
        self.notice.rows.addWidget(self._reopen)
        above = QVBoxLayout()
        above.setContentsMargins(step(6), step(3), step(6), 0)
        above.addWidget(self.notice)
        self._under_top = hairline()
        for widget in (self.top, self._under_top):
            middle.addWidget(widget)
        middle.addLayout(above)
        self._bars = Scrolled(share=0.6)
        middle.addWidget(self._bars)
        middle.addWidget(self.editor, 1)
        self._writing = QWidget()
        row = QHBoxLayout(self._writing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(0)
        self._panes.addLayout(middle, 1)
        row.addLayout(self._panes, 1)
        self._holder = SidePanel(self._parts.theme.sizes, row, self.editor, self._writing)
        self._holder.given_way.connect(self._give_way)
        self._holder_row = QHBoxLayout(self._holder)
        self._holder_row.setContentsMargins(0, 0, 0, 0)
        self._holder_row.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)  # until it is known what stands here
        self._stack.addWidget(self._writing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self.top.panel.toggled.connect(self.toggle_panel)
        self._arrange()

    def _arrange(self) -> None:
        sizes = self._parts.theme.sizes
        narrow = self.window().width() < sizes.narrow_window
        wanted = self._panel_wanted if self._panel_wanted is not None else not narrow
        self._holder.arrange(self, 0 if self._bare else self.top.height() + self._under_top.height())
        self._holder.setVisible(self._panel_in_focus if self._bare else wanted)
        with QSignalBlocker(self.top.panel):
            self.top.panel.setChecked(wanted)
        beside = self.width() - self._holder.beside >= sizes.paper
        self._panes.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

"""The frame: navigation, the page in the middle, the status line. Only here do pages meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.error_words import what_happened
from writerdesk.desktop.menus import Menus
from writerdesk.desktop.pages import PAGES, Pages
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.rail import Rail
from writerdesk.desktop.status_line import StatusLine
from writerdesk.desktop.syncing import Synced, Syncing
from writerdesk.desktop.theme.palette import THEMES
from writerdesk.desktop.theme.theme import SYSTEM
from writerdesk.desktop.widgets.words import hairline
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.palette.palette import CommandPalette
    from writerdesk.desktop.setup.controller import Begun

_ON_THE_RAIL = {
    "brief": "desk", "send": "writing", "review": "queue", "import": "desk", "export": "writing", "print": "writing",
    "recovery": "settings", "backups": "settings", "grammar": "settings", "words": "queue",
    "brief_editor": "library", "decision": "writing", "ledger": "desk", "agreement": "queue", "languages": "help",
}  # fmt: skip
"""Where a page that is not on the rail belongs."""

_WITHIN = {
    "tutorials": ("library", "tutorials"), "carry": ("sent", "carry"), "carried": ("sent", "fetch"),
    "join": ("setup", "invite"),
}  # fmt: skip
"""Actions that go to a part of a page."""

_GONE_TO = (
    "desk", "writing", "sent", "queue", "search", "settings", "statistics", "languages", "words", "library",
    "brief_editor", "help", "grammar", "backups", "import", "decision", "ledger", "agreement",
)  # fmt: skip
"""Pages that an action of the menus of the same name leads to."""

_CALM_AFTER_MS = 1_500
"""Sending, fetching and the other fonts begin this long after the first page stands."""


class MainWindow(QMainWindow):
    """One window. ``closing`` comes before what was typed goes to the disk; ``interface_wanted`` carries a tag."""

    closing = Signal()
    interface_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.setWindowTitle("WriterDesk")
        sizes = parts.theme.sizes
        self.setMinimumSize(self._fitting(QSize(sizes.px(480), sizes.px(320))))
        self.resize(self._fitting(QSize(sizes.px(1360), sizes.px(860))))
        self.setAcceptDrops(True)
        self.rail = Rail(parts.theme)
        self.status = StatusLine(parts.theme)
        self.syncing = Syncing(parts, self)
        self.stack = QStackedWidget()
        self.pages = Pages(parts, self)
        self.menus = Menus(self)
        self._bare = self._was_maximised = False
        self._title = "WriterDesk"
        self.place = ("desk", "")
        self._commands: CommandPalette | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._begin_quiet_work)
        self._build()
        self.menus.build(self._slots(), self.pages.use_tool)
        parts.choices.changed.connect(self._chosen)
        self.syncing.synced.connect(self._synced)
        self.syncing.moved.connect(self._moved)
        self.syncing.failed.connect(self._sync_failed)

    def go(self, name: str, target: str = "") -> None:
        """Show one of ``PAGES``; ``target`` is its piece, brief or package."""
        if name == "file":
            self.pages.open_files([target])
            return
        name = name if name in PAGES else "desk"
        self.place = (name, target)
        page = self.pages.page(name)
        on_show = page.isVisible()
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._arrange()
        place = _ON_THE_RAIL.get(name, name)
        self.rail.choose(place, within=place != name)
        self.setWindowTitle(self._title if place == "writing" else "WriterDesk")
        if name != "writing":
            self.status.clear_writing()
        self.pages.show(name, target, painted=on_show)
        if not self._calm.isActive():
            self._calm.start(_CALM_AFTER_MS)

    def open_files(self, files: list[str]) -> None:
        """Open invites, briefs, packages and texts that were dropped or handed over."""
        self.pages.open_files(files)

    def show_above(self, bar: QWidget) -> None:
        """Put a bar above the pages."""
        self._middle.insertWidget(0, bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation in a narrow window."""
        super().resizeEvent(event)
        self.rail.fold(narrow=self.width() < self.parts.theme.sizes.narrow_window)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.open_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything typed goes to the disk; no question is asked."""
        self.closing.emit()
        self.pages.close()
        super().closeEvent(event)

    def connect_page(self, page: QWidget) -> None:
        """Connect what a page that has just been made says, with the rest of the window."""
        slots: dict[str, Callable[..., object]] = {
            "go_wanted": self.go, "sync_wanted": self.syncing.now, "finished": self._set_up, "said": self._said,
            "titled": self._titled, "bare_wanted": self._show_bare, "full_wanted": self._show_full,
            "interface_chosen": self.interface_wanted.emit, "pieces_left": self.pages.leave_piece,
        }  # fmt: skip
        for name, slot in slots.items():
            signal: SignalInstance | None = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _build(self) -> None:
        for name, icon, words, below in (
            ("desk", "house", self.tr("Desk"), False),
            ("writing", "feather", self.tr("Writing"), False),
            ("sent", "send", self.tr("Sent"), False),
            ("search", "search", self.tr("Search"), False),
            ("library", "book-open", self.tr("Library"), False),
            ("queue", "message-square", self.tr("Reviews"), False),
            ("statistics", "chart-column", self.tr("Statistics"), True),
            ("settings", "settings", self.tr("Settings"), True),
            ("help", "circle-question-mark", self.tr("Help"), True),
        ):
            self.rail.add(name, icon, words, below=below)
        self.rail.show_item("queue", shown=False)
        self.rail.wanted.connect(self.go)
        self._middle = middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        self._foot = hairline()
        middle.addWidget(self._foot)
        middle.addWidget(self.status)
        body = QWidget()
        body.setProperty("role", "desk")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        self.setCentralWidget(body)

    def _slots(self) -> dict[str, Callable[[], object]]:
        go, pages = self.go, self.pages
        editor = pages.on_editor
        return {
            "new": self._new, "open": self._choose_file, "send": pages.send, "sync": self.syncing.now,
            "print": lambda: pages.print_piece(""), "pdf": lambda: pages.print_piece("pdf"), "palette": self._palette,
            **{f"colours{name and f'_{name}'}": partial(self._colours, name) for name in ("", *THEMES, SYSTEM)},
            **{name: partial(pages.reshape, name) for name in ("wider", "narrower", "looser", "closer")},
            "quit": self.close, "panel": pages.toggle_panel, "next_area": pages.next_area,
            "leave_text": pages.next_area, "larger": lambda: pages.zoom(1.1), "smaller": lambda: pages.zoom(1 / 1.1),
            "own_size": lambda: pages.zoom(0), "full": self._full,
            "undo": lambda: editor("undo_step"), "redo": lambda: editor("redo_step"), "cut": lambda: editor("cut"),
            "copy": lambda: editor("copy"), "paste": lambda: editor("paste"),
            "select_all": lambda: editor("selectAll"),
            **{name: partial(go, name) for name in _GONE_TO},
            **{name: partial(go, *place) for name, place in _WITHIN.items()},
            "export": pages.export_piece,
        }  # fmt: skip

    def _set_up(self, begun: Begun) -> None:
        if begun.piece:
            self.go("writing", begun.piece)
        else:
            self.go("desk")
        self.syncing.now()

    def _fitting(self, wanted: QSize) -> QSize:
        """No larger than the screen; without a real one there is nothing to fit."""
        if QGuiApplication.platformName() in {"offscreen", "minimal"}:
            return wanted
        return wanted.boundedTo(self.screen().availableSize() - QSize(0, self.parts.theme.sizes.step(10)))

    def _titled(self, title: str) -> None:
        self._title = f"{title} · WriterDesk"
        if self.stack.currentWidget() is self.pages.made("writing"):
            self.setWindowTitle(self._title)

    def _said(self, part: str, words: str) -> None:
        if self.stack.currentWidget() is self.pages.writing:
            self.status.say(part, words)

    def _new(self) -> None:
        self.go("desk")
        self.pages.desk.ask_new()

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        files, _kind = QFileDialog.getOpenFileNames(self, self.tr("Open a file"))
        self.open_files(files)

    def _full(self) -> None:
        self._show_full(not self.isFullScreen())

    def _show_full(self, full: bool) -> None:
        if full and not self.isFullScreen():
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        elif not full and self.isFullScreen():
            (self.showMaximized if self._was_maximised else self.showNormal)()

    def _show_bare(self, bare: bool) -> None:
        self._bare = bare
        self._arrange()

    def _arrange(self) -> None:
        """Rail, status and menus as the page on show wants them: set-up has none, focus leaves only the paper."""
        page = self.stack.currentWidget()
        setup = page is self.pages.made("setup")
        bare = setup or (self._bare and page is self.pages.made("writing"))
        for part in (self.rail, self.status):
            part.setVisible(not bare)
        self._foot.setVisible(not bare and page is self.pages.made("writing"))
        self.menuBar().setVisible(not setup)
        # Keys of a menu bar that is hidden are dead; one without height still hears them, and opens by Alt.
        self.menuBar().setMaximumHeight(0 if bare else self.maximumHeight())

    def _colours(self, name: str) -> None:
        order = list(THEMES)
        following = order[(order.index(self.parts.theme.palette.name) + 1) % len(order)]
        self.parts.keep("interface.theme", name or following)

    def _chosen(self, key: str, value: object) -> None:
        """A setting was chosen, wherever: what concerns the whole window follows now."""
        if key == "interface.theme":
            self.parts.theme.choose(str(value))
        elif key == "interface.language":
            self.interface_wanted.emit(str(value))

    def _palette(self) -> None:
        from writerdesk.desktop.palette.palette import CommandPalette

        if self._commands is None:
            self._commands = CommandPalette(self)
        self._commands.open()

    def _begin_quiet_work(self) -> None:
        if self.isHidden():  # a window in another language has taken over
            return
        self.setWindowIcon(self.parts.theme.icon("feather", "accent", self.parts.theme.sizes.px(64)))
        self.parts.fonts.load_rest()
        self.pages.ask_role()
        self.pages.warm_up()
        self.syncing.begin()

    def _synced(self, synced: Synced) -> None:
        waiting = self.tr("Waiting: %Ln package(s).", "", synced.waiting)
        if synced.vendors == 0:
            self.status.say("network", "")
        elif synced.errors:
            told = waiting if synced.waiting else self.tr("Nothing is waiting.")
            self.status.say_network(self.tr("Offline. {waiting}").format(waiting=told), "cloud-off")
        elif synced.waiting:
            self.status.say_network(waiting, "clock")
        else:
            self.status.say_network(self.tr("Everything is sent."), "check")
        self.pages.say_synced(synced)

    def _moved(self) -> None:
        self.pages.refresh()

    def _sync_failed(self, error: WriterDeskError) -> None:
        self.status.say_network(what_happened(error), "circle-alert")

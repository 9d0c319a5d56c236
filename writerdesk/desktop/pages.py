"""The pages of the window, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.writing.page import WritingPage

if TYPE_CHECKING:
    from writerdesk.desktop.brief.page import BriefPageView
    from writerdesk.desktop.desk.page import DeskPageView
    from writerdesk.desktop.help.page import HelpPage
    from writerdesk.desktop.main_window import MainWindow
    from writerdesk.desktop.review.queue_page import QueuePage
    from writerdesk.desktop.review.reading_page import ReadingPage
    from writerdesk.desktop.sending.page import SendPage
    from writerdesk.desktop.sending.sent_page import SentPage
    from writerdesk.desktop.settings.page import SettingsPage
    from writerdesk.desktop.setup.page import SetupPage
    from writerdesk.desktop.syncing import Synced

PAGES = ("desk", "writing", "brief", "send", "sent", "queue", "review", "settings", "setup", "help")


class Pages:
    """Makes pages late, so that the start pays for the one it shows."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        self._parts = parts
        self._window = window
        self._made: set[str] = set()

    def page(self, name: str) -> QWidget:
        """A page by its name, one of ``PAGES``."""
        attribute = {"send": "sending"}.get(name, name)
        page: QWidget = getattr(self, attribute)
        if name not in self._made:
            self._made.add(name)
            self._window.connect_page(name, page)
        return page

    def show(self, name: str, target: str) -> None:
        """Let a page show its piece, brief or package."""
        if name == "writing":
            self._show_writing(target)
        elif name == "brief":
            desk, _, brief = target.rpartition("/")
            self.brief.open(brief, desk)
        elif name == "send":
            self._show_sending(target)
        elif name == "review":
            self.review.open(target)
        elif name == "setup":
            self.setup.begin()
        else:
            self._refresh(name)

    @cached_property
    def desk(self) -> DeskPageView:
        """Offers and pieces."""
        from writerdesk.desktop.desk.page import DeskPageView

        return DeskPageView(self._parts)

    @cached_property
    def writing(self) -> WritingPage:
        """The page that is written on."""
        return WritingPage(self._parts)

    @cached_property
    def brief(self) -> BriefPageView:
        """One brief."""
        from writerdesk.desktop.brief.page import BriefPageView

        return BriefPageView(self._parts)

    @cached_property
    def sending(self) -> SendPage:
        """One piece on its way out."""
        from writerdesk.desktop.sending.page import SendPage

        return SendPage(self._parts)

    @cached_property
    def sent(self) -> SentPage:
        """What was sent."""
        from writerdesk.desktop.sending.sent_page import SentPage

        return SentPage(self._parts)

    @cached_property
    def queue(self) -> QueuePage:
        """What waits for a reader."""
        from writerdesk.desktop.review.queue_page import QueuePage

        return QueuePage(self._parts)

    @cached_property
    def review(self) -> ReadingPage:
        """One package to read and judge."""
        from writerdesk.desktop.review.reading_page import ReadingPage

        return ReadingPage(self._parts)

    @cached_property
    def settings(self) -> SettingsPage:
        """Settings."""
        from writerdesk.desktop.settings.page import SettingsPage

        return SettingsPage(self._parts)

    @cached_property
    def setup(self) -> SetupPage:
        """The first run."""
        from writerdesk.desktop.setup.page import SetupPage

        return SetupPage(self._parts)

    @cached_property
    def help(self) -> HelpPage:
        """Keys and licence."""
        from writerdesk.desktop.help.page import HelpPage

        return HelpPage(self._parts, list(self._window.menus.actions.values()))

    def refresh(self) -> None:
        """News came: pages on show look again, and the piece that is open hears of it."""
        for name in ("desk", "sent", "queue"):
            if name in self._made and self.page(name).isVisible():
                self._refresh(name)
        if "send" in self._made:
            self.sending.refresh()
        if "writing" in self._made and self.writing.controller.piece is not None:
            self.writing.controller.look_around()
            self.writing.controller.check_now()

    def say_synced(self, synced: Synced) -> None:
        """A round of sending and fetching is over."""
        if "sent" in self._made:
            self.sent.say_synced(synced)

    def ask_role(self) -> None:
        """Whether this person reads for a vendor: then the reviews are on the rail."""
        workplace = self._parts.workplace

        def work() -> tuple[bool, str]:
            desks = workplace.vendor_desks()
            names = " · ".join(filter(None, (desk.fact("vendor_name") for desk in desks)))
            return any(desk.fact("role") == "lead" for desk in desks), names

        # A desk that cannot be opened is spoken of where it is wanted.
        self._parts.do(work, self._show_role)

    def send(self) -> None:
        """Seal and send what is on the writing page."""
        if "writing" in self._made and self.writing.top.send.isEnabled():
            self.writing.top.send.click()

    def toggle_panel(self) -> None:
        """Show or hide the panel of the page on show."""
        self._on_page("toggle_panel")

    def next_area(self) -> None:
        """Go on to the next area of the page, out of the text."""
        page: QWidget | None = self._window.stack.currentWidget()
        go = getattr(page, "next_area", None)
        if go is not None:
            go()
        elif page is not None:
            page.focusNextChild()

    def zoom(self, factor: float) -> None:
        """Set the text of the page larger or smaller."""
        page = self._window.stack.currentWidget()
        if isinstance(page, WritingPage):
            page.zoom(factor)

    def on_editor(self, verb: str) -> None:
        """Do what an editing action says to whatever text has the focus."""
        widget = QApplication.focusWidget()
        act: Callable[[], None] | None = getattr(widget, verb, None) or getattr(
            widget, verb.removesuffix("_step"), None
        )
        if act is not None:
            act()

    def open_file(self, file: str) -> None:
        """Open an invite in set-up, a brief or a package where it belongs; any other file begins a piece."""
        if Path(file).suffix == ".wdinvite":
            self._window.go("setup")
            self.setup.controller.read_invite(file)
            return
        workplace = self._parts.workplace

        def work() -> tuple[str, str]:
            from writerdesk.actions.arriving import open_file

            return open_file(workplace, Path(file))

        self._window.go("desk")
        self._parts.do(work, lambda place: self._window.go(*place), self.desk.notice.say_error)

    def flush(self) -> None:
        """Put what was typed on the disk, now and on this thread."""
        piece = self.writing.controller.piece if "writing" in self._made else None
        if piece is not None:
            piece.draft.flush()

    def close(self) -> None:
        """Close the piece that is open: everything typed is committed."""
        if "writing" in self._made:
            self.writing.controller.close()

    def _show_writing(self, piece: str) -> None:
        if piece:
            self.writing.open(piece)
        elif self.writing.controller.piece is None:
            self._open_last()
        self.writing.say_again()
        self.writing.editor.setFocus()

    def _open_last(self) -> None:
        from writerdesk.desktop.writing.opening import last_written

        workplace = self._parts.workplace
        self._parts.do(lambda: last_written(workplace), self._open_found, self.writing.show_failure)

    def _open_found(self, piece: str | None) -> None:
        if piece is not None:
            self.writing.open(piece)
        else:
            self.writing.empty.button.setFocus()

    def _show_sending(self, target: str) -> None:
        if target.startswith("path:"):
            self.sending.follow(target.removeprefix("path:"))
        else:
            self.sending.open(target)

    def _refresh(self, name: str) -> None:
        page = self.page(name)
        if hasattr(page, "refresh"):
            page.refresh()

    def _show_role(self, role: tuple[bool, str]) -> None:
        reads, names = role
        self._window.rail.show_item("queue", shown=reads)
        self._window.menus.actions["queue"].setEnabled(reads)
        self._window.rail.set_vendor(names)

    def _on_page(self, verb: str) -> None:
        act = getattr(self._window.stack.currentWidget(), verb, None)
        if act is not None:
            act()

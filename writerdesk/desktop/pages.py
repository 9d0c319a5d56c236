"""The pages of the window, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.seen_focus import SeenFocus

if TYPE_CHECKING:
    from writerdesk.desktop.brief.page import BriefPageView
    from writerdesk.desktop.desk.page import DeskPageView
    from writerdesk.desktop.files.arrivals import Arrivals
    from writerdesk.desktop.find.tool import FindTool
    from writerdesk.desktop.main_window import MainWindow
    from writerdesk.desktop.review.queue_page import QueuePage
    from writerdesk.desktop.review.reading_page import ReadingPage
    from writerdesk.desktop.sending.page import SendPage
    from writerdesk.desktop.sending.sent_page import SentPage
    from writerdesk.desktop.settings.page import SettingsPage
    from writerdesk.desktop.setup.page import SetupPage
    from writerdesk.desktop.syncing import Synced
    from writerdesk.desktop.writing.page import WritingPage

PAGES = {
    "desk": "desk.page:DeskPageView",
    "writing": "writing.page:WritingPage",
    "brief": "brief.page:BriefPageView",
    "send": "sending.page:SendPage",
    "sent": "sending.sent_page:SentPage",
    "search": "search.page:SearchPage",
    "decision": "decision.page:DecisionPageView",
    "ledger": "ledger.page:LedgerPage",
    "queue": "review.queue_page:QueuePage",
    "agreement": "review.agreement_page:AgreementPageView",
    "review": "review.reading_page:ReadingPage",
    "statistics": "statistics.page:StatisticsPage",
    "print": "printing.page:PrintPage",
    "settings": "settings.page:SettingsPage",
    "setup": "setup.page:SetupPage",
    "help": "help.page:HelpPage",
    "languages": "languages.page:LanguagesPage",
    "grammar": "grammar.page:GrammarPage",
    "words": "words.page:WordsPage",
    "library": "library.page:LibraryPage",
    "brief_editor": "brief_editor.page:BriefEditorPage",
    "import": "files.import_page:ImportPage",
    "export": "files.export_page:ExportPage",
    "recovery": "safety.recovery_page:RecoveryPage",
    "backups": "safety.backups_page:BackupsPage",
}
"""Page → where its class is in this room. It is made with :class:`Parts` and its parent, so that what it puts in is
styled only once; ``show_target`` or ``refresh`` is called when it comes on show."""


class Pages:
    """Makes pages late, so that the start pays for the one it shows."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        self._parts = parts
        self._window = window
        self._made: dict[str, QWidget] = {}
        self._arrivals: Arrivals | None = None
        SeenFocus(window.stack)

    def page(self, name: str) -> QWidget:
        """A page by its name, one of ``PAGES``."""
        page = self._made.get(name)
        if page is None:
            if name != "writing":
                self._parts.fonts.load_rest()  # it may have words of any language
            module, _, kind = PAGES[name].partition(":")
            page = getattr(import_module(f"writerdesk.desktop.{module}"), kind)(self._parts, self._window.stack)
            self._made[name] = page
            self._window.connect_page(page)
        return page

    def warm_up(self) -> None:
        """Read the code of pages and tools and the cards of languages ahead: no first look waits for the disk."""
        from writerdesk.desktop.reading_ahead import read_ahead
        from writerdesk.desktop.writing.tools import TOOLS

        def work() -> None:
            import traceback  # noqa: F401 - a crash finds it in memory

            from writerdesk.languages.cards import all_cards
            from writerdesk.text.fold import fold

            all_cards()
            fold("a", "en")  # its tables are made by the first letter

        self._parts.do(work)
        places = (*PAGES.values(), *TOOLS.values(), "palette.palette:CommandPalette")
        read_ahead(self._parts, self._window, [place.partition(":")[0] for place in places])

    def show(self, name: str, target: str, *, painted: bool) -> None:
        """Let a page show its piece, brief or package; one that is not ``painted`` yet asks after that.

        A job that began at once would compete with the painting.
        """
        if name == "writing":
            self._show_writing(target)
        elif painted:
            _fill(self.page(name), target)
        else:
            QTimer.singleShot(0, self.page(name), partial(_fill, self.page(name), target))

    @property
    def desk(self) -> DeskPageView:
        """Offers and pieces."""
        return cast("DeskPageView", self.page("desk"))

    @property
    def writing(self) -> WritingPage:
        """The page that is written on."""
        return cast("WritingPage", self.page("writing"))

    @property
    def brief(self) -> BriefPageView:
        """One brief."""
        return cast("BriefPageView", self.page("brief"))

    @property
    def sending(self) -> SendPage:
        """One piece on its way out."""
        return cast("SendPage", self.page("send"))

    @property
    def sent(self) -> SentPage:
        """What was sent."""
        return cast("SentPage", self.page("sent"))

    @property
    def queue(self) -> QueuePage:
        """What waits for a reader."""
        return cast("QueuePage", self.page("queue"))

    @property
    def review(self) -> ReadingPage:
        """One package to read and judge."""
        return cast("ReadingPage", self.page("review"))

    @property
    def settings(self) -> SettingsPage:
        """Settings."""
        return cast("SettingsPage", self.page("settings"))

    @property
    def setup(self) -> SetupPage:
        """The first run."""
        return cast("SetupPage", self.page("setup"))

    def refresh(self) -> None:
        """News came: pages on show look again, and the piece that is open hears of it."""
        for name in ("desk", "sent", "queue", "send", "words", "decision"):
            if name in self._made and self._made[name].isVisible():
                _refresh(self._made[name])
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

    def use_tool(self, name: str, verb: str) -> None:
        """Let a tool of the writing page do something to the piece that is open; see ``writing.tools``."""
        if "writing" in self._made and self.writing.controller.piece is not None:
            if self._window.stack.currentWidget() is not self.writing:
                self._window.go("writing")
            self.writing.toolbox.use(name, verb)

    def place(self, name: str, target: str) -> tuple[str, str]:
        """How to come back to a page that was shown with ``target``: to its piece or its step of now."""
        if name == "writing" and "writing" in self._made and self.writing.controller.piece is not None:
            return name, self.writing.controller.piece.piece.id
        return name, str(self.setup.step + 1) if name == "setup" and "setup" in self._made else target

    def made(self, name: str) -> QWidget | None:
        """A page if it was made already."""
        return self._made.get(name)

    def print_piece(self, verb: str) -> None:
        """Show how the piece that is open would be printed; ``pdf`` asks at once for the file to save it in."""
        piece = self.writing.controller.piece if "writing" in self._made else None
        if piece is not None:
            self.writing.controller.flush(partial(self._window.go, "print", f"{piece.piece.id} {verb}"))

    def export_piece(self) -> None:
        """Offer the ways out of the piece that is open, else of the one written last."""
        piece = self.writing.controller.piece if "writing" in self._made else None
        if piece is None:
            self._window.go("export")
        else:
            self.writing.controller.flush(partial(self._window.go, "export", piece.piece.id))

    def reshape(self, how: str) -> None:
        """Make the paper ``wider`` or ``narrower``, its lines ``looser`` or ``closer``."""
        if "writing" in self._made:
            self.writing.shape.reshape(how)

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
        zoom: Callable[[float], None] | None = getattr(self._window.stack.currentWidget(), "zoom", None)
        if zoom is not None:
            zoom(factor)

    def on_editor(self, verb: str) -> None:
        """Do what an editing action says to whatever text has the focus."""
        widget = QApplication.focusWidget()
        act: Callable[[], None] | None = getattr(widget, verb, None) or getattr(
            widget, verb.removesuffix("_step"), None
        )
        if act is not None:
            act()

    def open_files(self, files: list[str]) -> None:
        """Open invites, briefs and packages where they belong; any other file begins a piece. One after the other."""
        from writerdesk.desktop.files.arrivals import Arrivals

        if self._arrivals is None:
            self._arrivals = Arrivals(self._parts, self._window)
        self._arrivals.take(files)

    def flush(self) -> None:
        """Put what was typed on the disk, now and on this thread."""
        piece = self.writing.controller.piece if "writing" in self._made else None
        if piece is not None:
            piece.draft.flush()

    def leave_piece(self) -> None:
        """Let go of the piece that is open: its desk is about to change as a whole."""
        if "writing" in self._made:
            self.writing.controller.leave()

    def close(self) -> None:
        """Close the piece that is open: everything typed is committed."""
        if "writing" in self._made:
            self.writing.controller.close()

    def _show_writing(self, piece: str) -> None:
        piece, _, place = piece.partition("#")
        if piece:
            self.writing.open(piece)
            if place:
                cast("FindTool", self.writing.toolbox.tool("find")).show_place(piece, place)
        elif self.writing.controller.piece is None:
            self._open_last()
        self.writing.say_again()
        self.writing.take_focus()

    def _open_last(self) -> None:
        from writerdesk.desktop.writing.opening import last_written

        workplace = self._parts.workplace
        self._parts.do(lambda: last_written(workplace), self._open_found, self.writing.show_failure)

    def _open_found(self, piece: str | None) -> None:
        if piece is not None:
            self.writing.open(piece)
        else:
            self.writing.show_empty()

    def _show_role(self, role: tuple[bool, str]) -> None:
        reads, names = role
        self._window.rail.show_item("queue", shown=reads)
        for name in ("queue", "agreement"):
            self._window.menus.actions[name].setEnabled(reads)
        self._window.rail.set_vendor(names)

    def _on_page(self, verb: str) -> None:
        act = getattr(self._window.stack.currentWidget(), verb, None)
        if act is not None:
            act()


def _fill(page: QWidget, target: str) -> None:
    show_target = getattr(page, "show_target", None)
    if show_target is not None:
        show_target(target)
    else:
        _refresh(page)


def _refresh(page: QWidget) -> None:
    refresh = getattr(page, "refresh", None)
    if refresh is not None:
        refresh()

"""Typing the piece's language with the keys one has: one key turns its input table on and off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from writerdesk.desktop.error_words import what_happened
from writerdesk.desktop.typing_help.composer import PLAIN_KEYS, Composer
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import card
from writerdesk.languages.typing.shelf import TableFacts, all_tables, ready_table, tables_for
from writerdesk.languages.typing.table import Table

if TYPE_CHECKING:
    from writerdesk.desktop.typing_help.keys_tab import KeysTab

_CHOSEN = "typing.tables"


class TableTyping(WritingTool):
    """``turn`` switches the table on or off, ``show_keys`` brings the map of its keys to the front."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        held = scene.editor.held
        self._composer = Composer(scene.editor, lambda: held.holding)
        # What is half typed belongs to the text that stands now.
        held.begun.connect(self._composer.finish)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._tab: KeysTab | None = None
        self._language = ""
        self._known: list[TableFacts] = []
        self._table: Table | None = None
        self._on = False
        self._wanted = ""
        self._turning = self._waiting = False
        self._beside: Composer | None = None
        scene.editor.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def on(self) -> bool:
        """Whether keys go through a table now."""
        return self._composer.table is not None

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece; in the same language what was on stays on."""
        self._composer.forget()
        language = piece.piece.language
        if language != self._language:
            self._language, self._known, self._table, self._on = language, [], None, False
            self._composer.use(None)
            self._wanted, self._waiting, self._turning = "", True, False
            self.scene.parts.do(partial(_tables, language), partial(self._listed, language))
        self._tell()

    def section_shown(self) -> None:
        """What was pending elsewhere is not put in here."""
        self._composer.forget()
        self._tell()

    def left(self) -> None:
        """The piece is being closed: what is pending belongs to it."""
        self._composer.finish()

    def turn(self) -> None:
        """On, with the table that was chosen for the language, or off."""
        if self._waiting:
            self._turning = not self._turning
        elif self._table is None and self._wanted:
            self._turning = True
            self._load(self._wanted)
        elif self._table is None:
            self._whisper.say(self.tr("No table types this language yet; the keys are those of the system."))
            self.show_keys()
        else:
            self._switch(on=not self._on)

    def show_keys(self) -> None:
        """Show which key makes which letter, and the other tables."""
        page = self.scene.page
        if page.panel is None:
            page.show_tab("findings")  # The panel comes late; asked for, it comes at once.
        page.add_tab("keys", self.tr("Keys"), self.tab())
        page.show_tab("keys")

    def tab(self) -> QWidget:
        """The map of the keys."""
        from writerdesk.desktop.typing_help.keys_tab import KeysTab

        if self._tab is None:
            self._tab = KeysTab(self.scene.parts)
            self._tab.chosen.connect(self._choose)
            self._tab.turned.connect(self._turned)
            self._fill()
        return self._tab

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """When the page is seen again its status is said again."""
        if event.type() == QEvent.Type.Show:
            self._tell()
        return False

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Fields round the text, as those of the find bar, are typed in with the same keys."""
        if self._beside is not None and isValid(self._beside):
            self._beside.use(None)
            self._beside.deleteLater()
        self._beside = None
        if (
            self.on
            and isinstance(now, QLineEdit)
            and self.scene.page.isAncestorOf(now)
            and not now.property(PLAIN_KEYS)
        ):
            self._beside = Composer(now)
            self._beside.use(self._table)

    def _listed(self, language: str, known: list[TableFacts]) -> None:
        if language != self._language:
            return
        self._known, self._waiting = known, False
        kept = _kept(str(self.scene.parts.choices.get(_CHOSEN))).get(language, "")
        self._wanted = kept or (known[0].id if known else "")
        self._fill()
        if self._turning:
            self._turning = False
            self.turn()

    def _choose(self, name: str) -> None:
        """Another table, from the list."""
        if name == self._wanted and self._table is not None:
            return
        choices = self.scene.parts.choices
        kept = _kept(str(choices.get(_CHOSEN))) | {self._language: name}
        choices.put(_CHOSEN, " ".join(f"{tag}={table}" for tag, table in sorted(kept.items())))
        self._turning, self._on, self._table = self._on or self._turning, False, None
        self._composer.use(None)
        self._load(name)

    def _load(self, name: str) -> None:
        self._wanted, self._waiting = name, True
        self.scene.parts.do(partial(ready_table, name), partial(self._loaded, self._language, name), self._failed)

    def _loaded(self, language: str, name: str, table: Table) -> None:
        if (language, name) != (self._language, self._wanted):
            return
        self._table, self._waiting = table, False
        turning, self._turning = self._turning, False
        if turning:
            self._switch(on=True)
        self._fill()

    def _failed(self, error: WriterDeskError) -> None:
        self._waiting = self._turning = False
        self._whisper.say(what_happened(error))

    def _turned(self, on: bool) -> None:
        if on != self._on:
            self.turn()

    def _switch(self, *, on: bool) -> None:
        self._on = on
        self._composer.use(self._table if on else None)
        self._focus_moved(None, QApplication.focusWidget())
        self._tell()
        if self._tab is not None:
            self._tab.show_on(on=on)
        self._whisper.say(
            self.tr("Keys: {table}").format(table=self._name()) if on else self.tr("Keys as the system has them")
        )

    def _name(self) -> str:
        known = next((one for one in all_tables() if one.id == self._wanted), None)
        return f"{card(self._language).autonym}, {known.name}" if known is not None else ""

    def _tell(self) -> None:
        self.scene.page.said.emit("typing", self.tr("Keys: {table}").format(table=self._name()) if self._on else "")

    def _fill(self) -> None:
        if self._tab is None or self._waiting:
            return
        families = self.scene.parts.fonts.page(self._language)
        self._tab.show_tables(self._known, self._wanted, families)
        self._tab.show_on(on=self._on)
        if self._table is not None:
            self._tab.show_table(self._table)
        elif self._wanted:
            self._load(self._wanted)


def _tables(language: str) -> list[TableFacts]:
    return tables_for(language)


def _kept(setting: str) -> dict[str, str]:
    """Which table was chosen for which language, from ``hi=hi-phonetic am=am-sera``; what is no table is left out."""
    known = {one.id for one in all_tables()}
    pairs = (one.partition("=") for one in setting.split())
    return {tag: table for tag, _, table in pairs if table in known}

"""The cast in the panel: roles with their speeches and words, the language each speaks, and scenes with minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.words import button, label
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.plays import PlayCast


class CastTab(QWidget):
    """``renamed`` carries a role and its new name, ``given`` one and a BCP 47 tag or '', ``entered`` a scene's key."""

    renamed = Signal(str, str)
    given = Signal(str, str)
    entered = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._languages: dict[str, str] = {}
        sizes = parts.theme.sizes
        self.roles = RowsView(parts.theme, self.tr("Roles"), arranged=True)
        self.roles.setDragEnabled(False)
        self.roles.setAcceptDrops(False)
        self.roles.model_of_rows.renamed.connect(self.renamed)
        self.roles.chosen.connect(self._show_language)
        self.scenes = RowsView(parts.theme, self.tr("Scenes"))
        self.scenes.entered.connect(self.entered)
        self.rename = button(self.tr("Rename everywhere"), "link")
        self.rename.clicked.connect(self.begin_rename)
        self.language = Choice(parts.theme)
        self.language.setAccessibleName(self.tr("Language of the role"))
        self.language.activated.connect(self._give)
        self._none = label(self.tr("Nobody speaks yet. A name in capitals, or after @, begins a speech."), "small")
        self._how = label(
            self.tr("Minutes: a manuscript page each, 250 words or 400 letters, the stage's rule of thumb."), "small"
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(2), sizes.step(2), sizes.step(2), sizes.step(3))
        rows.setSpacing(sizes.step(2))
        chosen, below = QVBoxLayout(), QVBoxLayout()
        for inner in (chosen, below):
            # As far from the edge as the words of the rows.
            inner.setContentsMargins(sizes.step(2), 0, sizes.step(2), 0)
            inner.setSpacing(sizes.step(2))
        self._scenes_words = label(self.tr("Scenes"), "overline")
        for widget in (self.language, self.rename, self._scenes_words):
            chosen.addWidget(widget)
        below.addWidget(self._how)
        for view in (self.roles, self.scenes):
            view.setMinimumHeight(sizes.step(14))
        rows.addWidget(self._none)
        rows.addWidget(self.roles, 3)
        rows.addLayout(chosen)
        rows.addWidget(self.scenes, 2)
        rows.addLayout(below)
        self.setFocusProxy(self.roles)

    def show_cast(self, found: PlayCast, own: str, languages: Sequence[str], *, writable: bool) -> None:
        """Show the cast; ``own`` is the language of the piece, ``languages`` are the tags that may be chosen."""
        phrases, self._languages = self._parts.phrases, found.languages
        shown = []
        for role in found.roles:
            tongue = found.languages.get(role.name.casefold(), "")
            note = phrases.joined(
                self.tr("%Ln speech(es)", "", role.speeches), phrases.amount(role.words, "words"),
                card(tongue).autonym if tongue else "",
            )  # fmt: skip
            shown.append(Row(role.name, role.name, note, edit=role.name))
        self.roles.show_rows(shown)
        self._none.setVisible(not shown)
        for widget in (self.roles, self.language, self.rename):
            widget.setVisible(bool(shown))
        self.rename.setEnabled(writable)
        self._fill_languages(own, languages)
        self.scenes.show_rows(
            [
                Row(
                    f"{scene.section}:{scene.line}", scene.title or self.tr("Before the first scene"),
                    phrases.time_estimate(scene.minutes),
                )
                for scene in found.scenes
            ]
        )  # fmt: skip
        self._show_language(self.roles.current_key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What explains gives way where there is little room."""
        super().resizeEvent(event)
        self._how.setVisible(self.height() > self._parts.theme.sizes.step(110))

    def begin_rename(self) -> None:
        """Edit the name of the selected role in its place."""
        index = self.roles.currentIndex()
        if not index.isValid() and self.roles.model_of_rows.rowCount():
            index = self.roles.model_of_rows.index(0)
            self.roles.setCurrentIndex(index)
        if index.isValid() and self.rename.isEnabled():
            self.roles.edit(index)

    def _fill_languages(self, own: str, languages: Sequence[str]) -> None:
        if self.language.count():
            return
        quiet = QSignalBlocker(self.language)
        self.language.addItem(self.tr("{language}, as the play").format(language=card(own).autonym), "")
        for tag in languages:
            if tag != own:
                self.language.addItem(card(tag).autonym, tag)
        quiet.unblock()

    def _show_language(self, role: str) -> None:
        self.language.setEnabled(bool(role))
        place = self.language.findData(self._languages.get(role.casefold(), ""))
        self.language.setCurrentIndex(max(0, place))

    def _give(self) -> None:
        if self.roles.current_key:
            self.given.emit(self.roles.current_key, str(self.language.currentData()))

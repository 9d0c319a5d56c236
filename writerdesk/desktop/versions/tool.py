"""Versions of the piece that is open: kept every ten minutes and by name, listed, compared, brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.versions.comparison_page import NOW, ComparisonPage
from writerdesk.desktop.versions.passages import PassagePlace, place_of_passage
from writerdesk.desktop.versions.reading import Reading, reading
from writerdesk.desktop.versions.version_rows import VersionRows
from writerdesk.desktop.widgets.asking_bar import AskingBar
from writerdesk.desktop.widgets.rows_view import RowsView
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.deed_whisper import DeedWhisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.rearranging import rearrange
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

if TYPE_CHECKING:
    from writerdesk.drafts.versions import Version

_LOOK_EVERY_MS = 60_000
_SETTLED_MS = 150
_OTHERS = 200


class Versions(WritingTool):
    """The tab, the bar that asks for a name, and the page in the place of the text."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._written = False
        self._versions: list[Version] = []
        self._tab: QWidget | None = None
        self._bar: AskingBar | None = None
        self._comparison: ComparisonPage | None = None
        self._waiting: Edit | None = None
        self._old = self._other = NOW
        self._asked = 0
        self._rows = VersionRows(scene.parts.phrases, self)
        self._whisper = DeedWhisper(scene.parts.theme, scene.editor)
        self._clock, self._settle = QTimer(self), QTimer(self)
        self._clock.timeout.connect(self.keep_due)
        self._clock.start(_LOOK_EVERY_MS)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._compare)
        scene.editor.edited.connect(self._edited)

    def opened(self, _piece: OpenedPiece) -> None:
        """Another piece: another list."""
        self._written, self._versions = False, []
        self._leave()
        self._list()

    def section_shown(self) -> None:
        """A passage that waited for its section goes in."""
        edit, self._waiting = self._waiting, None
        if edit is not None:
            self._put_in(edit)

    def tab(self) -> QWidget:
        """The list with its button."""
        if self._tab is None:
            sizes = self.scene.parts.theme.sizes
            self._tab = QWidget()
            self._list_view = RowsView(self.scene.parts.theme, self.tr("Versions"))
            self._list_view.chosen.connect(self._chosen)
            self._list_view.entered.connect(self._entered)
            self._list_view.left.connect(partial(self.scene.page.show_instead, None))
            self._none = label(self.tr("A version is kept every ten minutes while you write."), "soft")
            keep = button(self.tr("Keep this one under a name…"), "link")
            keep.clicked.connect(self.name)
            rows = QVBoxLayout(self._tab)
            rows.setContentsMargins(sizes.step(2), sizes.step(2), sizes.step(2), sizes.step(2))
            rows.setSpacing(sizes.step(1))
            rows.addWidget(keep)
            rows.addWidget(self._none)
            rows.addWidget(self._list_view, 1)
            self._tab.setFocusProxy(self._list_view)
            self._list()
        return self._tab

    def show(self) -> None:
        """Bring the list to the front."""
        self.scene.page.show_tab("versions")

    def name(self) -> None:
        """Ask for a name, and keep the text of now under it."""
        if self.scene.controller.piece is None:
            return
        if self._bar is None:
            self._bar = AskingBar(self.scene.parts.theme, self.tr("Keep"), self.tr("Leave"))
            self._bar.answered.connect(self._keep)
            self._bar.left.connect(self.scene.editor.setFocus)
        self.scene.page.show_bar(self._bar)
        self._bar.ask(self.tr("Keep this version"), self.tr("What is it called?"))

    def keep_due(self) -> None:
        """Keep an automatic version where one is due; asked every minute in which something was written."""
        piece = self.scene.controller.piece
        if piece is None or not self._written:
            return
        workplace, draft = self.scene.parts.workplace, piece.draft

        def work() -> str | None:
            from writerdesk.actions.versions import keep_automatic_version

            draft.flush()
            return keep_automatic_version(workplace, draft.id)

        self.scene.parts.do(work, self._kept_automatically, self.scene.controller.failed.emit)

    def _edited(self, _edit: object) -> None:
        self._written = True

    def _kept_automatically(self, version: str | None) -> None:
        if version is not None:
            self._written = False
            self._list()

    def _keep(self, name: str) -> None:
        self.scene.editor.setFocus()
        piece = self.scene.controller.piece
        if piece is None:
            return
        workplace, draft = self.scene.parts.workplace, piece.draft

        def work() -> str:
            from writerdesk.actions.versions import keep_version

            draft.flush()
            return keep_version(workplace, draft.id, name)

        def kept(_version: str) -> None:
            self._whisper.say(self.tr("Kept as “{name}”.").format(name=name))
            self._list()

        self.scene.parts.do(work, kept, self.scene.page.show_failure)

    def _list(self) -> None:
        piece = self.scene.controller.piece
        if self._tab is None or piece is None:
            return
        workplace, name = self.scene.parts.workplace, piece.piece.id

        def work() -> list[Version]:
            from writerdesk.actions.versions import versions_of

            return versions_of(workplace, name)

        self.scene.parts.do(work, partial(self._listed, name), self.scene.page.show_failure)

    def _listed(self, name: str, versions: list[Version]) -> None:
        piece = self.scene.controller.piece
        if piece is None or piece.piece.id != name:
            return
        self._versions = versions
        self._list_view.show_rows(self._rows.rows(versions, piece.piece.kind), ring=True)
        self._none.setVisible(not versions)

    def _chosen(self, version: str) -> None:
        self._old, self._other = version, NOW
        self._settle.start(_SETTLED_MS)

    def _entered(self, version: str) -> None:
        if self._comparison is None or not self._comparison.isVisible() or self._old != version:
            self._chosen(version)
        elif not self._settle.isActive():
            self._comparison.view.setFocus()

    def _compare(self) -> None:
        piece = self.scene.controller.piece
        if piece is None or not self._old:
            return
        self._asked += 1
        workplace, draft, old, other = self.scene.parts.workplace, piece.draft, self._old, self._other or None
        alone = self._comparison is not None and self._comparison.alone.isChecked()

        def work() -> Reading:
            from writerdesk.actions.versions import comparison

            draft.flush()
            return reading(comparison(workplace, draft.id, old, other), alone=alone)

        self.scene.parts.do(work, partial(self._compared, self._asked), self.scene.page.show_failure)

    def _compared(self, asked: int, found: Reading) -> None:
        piece, version = self.scene.controller.piece, self._version(self._old)
        if asked != self._asked or piece is None or version is None:
            return
        page = self._page()
        around = self.scene.controller.around
        others = [(NOW, self.tr("Compared with the text of now"))]
        with_one = self.tr("Compared with {version}")
        others += [
            (one.id, with_one.format(version=self._rows.when(one)))
            for one in self._versions[:_OTHERS]
            if one.id != self._old
        ]
        page.offer(others, self._other)
        page.show_reading(
            self._rows.when(version), found, self.scene.page.shape.typography(piece.piece),
            writable=around is None or around.writable,
        )  # fmt: skip
        self.scene.page.show_instead(page)

    def _page(self) -> ComparisonPage:
        if self._comparison is None:
            page = self._comparison = ComparisonPage(self.scene.parts)
            page.with_wanted.connect(self._with)
            page.alone_wanted.connect(self._compare)
            page.restore_wanted.connect(self._restore)
            page.passage_wanted.connect(self._bring_back)
            page.close_wanted.connect(self._leave)
        return self._comparison

    def _with(self, other: str) -> None:
        self._other = other
        self._compare()

    def _leave(self) -> None:
        self._settle.stop()
        self._asked += 1
        if self._comparison is not None and not self._comparison.isHidden():
            self.scene.page.show_instead(None)

    def _restore(self) -> None:
        piece = self.scene.controller.piece
        if piece is None:
            return
        workplace, name, version = self.scene.parts.workplace, piece.piece.id, self._old

        def change() -> None:
            from writerdesk.actions.versions import restore

            restore(workplace, name, version)

        def done() -> None:
            self._leave()
            self._whisper.say(self.tr("It is back. What stood here is kept as a version."))
            self._list()
            self.scene.controller.check_now()

        rearrange(self.scene, change, done)

    def _bring_back(self, start: int, end: int) -> None:
        piece = self.scene.controller.piece
        if piece is None:
            return
        work = partial(place_of_passage, self.scene.parts.workplace, piece.draft, self._old, start, end)
        self.scene.parts.do(work, self._placed, self.scene.page.show_failure)

    def _placed(self, place: PassagePlace) -> None:
        piece = self.scene.controller.piece
        if piece is None:
            return
        self._leave()
        if place.edit is None:
            rearrange(self.scene, place.write, self._list)
        elif place.section == self.scene.controller.section:
            self._put_in(place.edit)
        else:
            self._waiting = place.edit
            self.scene.controller.show_section(place.section)

    def _put_in(self, edit: Edit) -> None:
        section = self.scene.editor.section
        if section is None or section.ledger.text()[edit.position :][: len(edit.removed)] != edit.removed:
            self._whisper.say(self.tr("The text has changed meanwhile. Try again."))
            return
        self.scene.editor.apply(edit)
        self.scene.editor.set_caret(edit.position, edit.position + len(edit.inserted))
        self._whisper.say(self.tr("The passage is back. Undo takes it out again."))

    def _version(self, name: str) -> Version | None:
        return next((version for version in self._versions if version.id == name), None)

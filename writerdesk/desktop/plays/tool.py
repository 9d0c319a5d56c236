"""A play on the writing page: its keys, its cast, its minutes. In a piece of another kind all of it rests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.typography import PLAY_KINDS
from writerdesk.desktop.plays.element_keys import ElementKeys
from writerdesk.desktop.writing.deed_whisper import DeedWhisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import all_cards, card

if TYPE_CHECKING:
    from writerdesk.actions.plays import PlayCast
    from writerdesk.desktop.plays.cast_tab import CastTab

_REST_MS = 1_200


class Plays(WritingTool):
    """The verbs are ``show`` (the cast) and ``next`` (element of the line)."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self.keys = ElementKeys(scene.parts.theme, scene.editor, self)
        self._tab: CastTab | None = None
        self._cast: PlayCast | None = None
        self._looks = 0
        self._goal: tuple[str, int] | None = None
        self._whisper = DeedWhisper(scene.parts.theme, scene.editor)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look)
        scene.editor.edited.connect(self._edited)
        scene.controller.surrounded.connect(lambda _around: self._show())

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece, which is a play or is not."""
        self.keys.on = piece.piece.kind in PLAY_KINDS
        self.keys.roles, self._cast, self._goal = [], None, None
        self.keys.offered.offer("")
        if self.scene.page.play_looks is not None:
            self.scene.page.play_looks.show_tongues({})
        panel = self.scene.page.panel
        if self._tab is not None and panel is not None:
            panel.let_tab("cast", shown=self.keys.on)

    def section_shown(self) -> None:
        """The roles are those of the whole piece; a scene may be on its way."""
        if self.keys.on:
            self._rest.start(0)
            self._arrive()

    def left(self) -> None:
        """The piece is being closed."""
        self._rest.stop()
        self._looks += 1

    def show(self) -> None:
        """Bring the cast to the front."""
        if not self.keys.on:
            self._whisper.say(self.tr("Only a play has a cast."))
            return
        self._make_tab()
        self.scene.page.show_tab("cast")

    def next(self) -> None:
        """Make the line of the caret the next thing it can be."""
        if self.keys.on:
            self.keys.turn(back=False)

    def _edited(self, _edit: Edit) -> None:
        if self.keys.on:
            self._rest.start(_REST_MS)

    def _make_tab(self) -> None:
        from writerdesk.desktop.plays.cast_tab import CastTab

        page = self.scene.page
        if page.panel is None:
            page.toggle_panel()
        if self._tab is None and page.panel is not None:
            tab = self._tab = CastTab(self.scene.parts)
            tab.renamed.connect(self._rename)
            tab.given.connect(self._give)
            tab.entered.connect(self._enter)
            page.add_tab("cast", self.tr("Cast"), tab)
            self._show()

    def _look(self) -> None:
        controller, section = self.scene.controller, self.scene.editor.section
        if controller.piece is None or section is None:
            return
        self._looks += 1
        workplace, piece = self.scene.parts.workplace, controller.piece.piece.id
        name, paragraphs = controller.section, list(section.ledger.texts)

        def work() -> PlayCast:
            from writerdesk.actions.plays import play_cast

            return play_cast(workplace, piece, (name, "\n".join(paragraphs)))

        self.scene.parts.do(work, partial(self._looked, self._looks), controller.failed.emit)

    def _looked(self, look: int, found: PlayCast) -> None:
        piece = self.scene.controller.piece
        if look != self._looks or piece is None:
            return
        self._cast = found
        # Who speaks often is offered first.
        self.keys.roles = [role.name for role in sorted(found.roles, key=lambda role: -role.speeches)]
        own = card(piece.piece.language).direction
        sides = {role: card(tag).direction for role, tag in found.languages.items()}
        if self.scene.page.play_looks is not None:
            tongues = {role: side == "rtl" for role, side in sides.items() if side != own}
            self.scene.page.play_looks.show_tongues(tongues)
        self._show()

    def _show(self) -> None:
        piece, around = self.scene.controller.piece, self.scene.controller.around
        if self._tab is not None and self._cast is not None and piece is not None:
            tags = [one.tag for one in sorted(all_cards(), key=lambda one: one.autonym.casefold())]
            writable = around is None or around.writable
            self._tab.show_cast(self._cast, piece.piece.language, tags, writable=writable)

    def _rename(self, old: str, new: str) -> None:
        controller = self.scene.controller
        if controller.piece is None or self.scene.editor.isReadOnly():
            return
        workplace, piece, here = self.scene.parts.workplace, controller.piece.piece.id, controller.section

        def work() -> int:
            from writerdesk.actions.plays import rename_role

            return rename_role(workplace, piece, old, new, without=here)

        def begin() -> None:
            self.scene.parts.do(work, partial(self._renamed, here, old, new), self._failed)

        controller.flush(begin)

    def _renamed(self, here: str, old: str, new: str, elsewhere: int) -> None:
        from writerdesk.drafts.plays import renamings
        from writerdesk.text.finding import applied

        editor, section = self.scene.editor, self.scene.editor.section
        if section is None or here != self.scene.controller.section:
            return
        text = section.ledger.text()
        made = renamings(text, old, new)
        if made:
            number, inside = section.inside(editor.textCursor().position())
            start, end = made[0].start, made[-1].end
            moved = [one._replace(start=one.start - start, end=one.end - start) for one in made]
            editor.apply(Edit(start, text[start:end], applied(text[start:end], moved)))
            line = section.ledger.texts[number]
            editor.set_caret(section.ledger.start_of(number) + min(inside, len(line)))
        self._whisper.say(self.tr("Renamed in %Ln speech(es).", "", len(made) + elsewhere))
        self._rest.start(0)

    def _give(self, role: str, tag: str) -> None:
        controller = self.scene.controller
        if controller.piece is None:
            return
        workplace, piece = self.scene.parts.workplace, controller.piece.piece.id

        def work() -> None:
            from writerdesk.actions.plays import give_language

            give_language(workplace, piece, role, tag)

        self.scene.parts.do(work, lambda _: self._look(), self._failed)

    def _enter(self, key: str) -> None:
        section, _, line = key.rpartition(":")
        self._goal = section, int(line)
        if section == self.scene.controller.section:
            self._arrive()
        else:
            self.scene.controller.show_section(section)

    def _arrive(self) -> None:
        goal, section = self._goal, self.scene.editor.section
        if goal is None or section is None or goal[0] != self.scene.controller.section:
            return
        self._goal = None
        self.scene.editor.set_caret(section.ledger.start_of(min(goal[1], len(section.ledger.texts) - 1)))
        self.scene.editor.setFocus()

    def _failed(self, error: WriterDeskError) -> None:
        self.scene.controller.failed.emit(error)
        self._rest.start(0)

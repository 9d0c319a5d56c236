"""Find and replace on the writing page: brings bar, text and the places that are found together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.find.bar import SCOPES, FindBar
from writerdesk.desktop.find.counted import numbered, total, writable
from writerdesk.desktop.find.looking import Here, Looking, Wanted
from writerdesk.desktop.find.replacer import Replacer
from writerdesk.desktop.find.tints import FoundTints
from writerdesk.desktop.find.way import Goal, Way, next_goal
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.drafts.operations import Hand
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.text.finding import Mode

_PAUSE_MS = 120
_LONGEST = 200
"""A selection up to so many code points is what one looks for."""


class FindTool(WritingTool):
    """``open``, ``replace``, ``next`` and ``previous`` are its verbs; ``show_place`` leads to a place in a piece."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._bar = FindBar(scene.parts.theme, scene.page)
        self._bar.hide()
        self._looking = Looking(scene.parts, self)
        self._tints = FoundTints(scene.parts.theme)
        self._way = Way(scene, self)
        self._replacer = Replacer(scene, self)
        self._step = 0
        self._anchor = 0
        self._wide = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._connect()

    def open(self) -> None:
        """Show the bar; what is selected is looked for."""
        self._open(replacing=self._bar.replacing and not self._bar.isHidden())

    def replace(self) -> None:
        """The same, with what is to stand there."""
        self._open(replacing=True)

    def next(self) -> None:
        """Go to the next place."""
        self._go_on(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._go_on(-1)

    def show_place(self, piece: str, place: str) -> None:
        """Show a place of a piece as soon as it is open: ``section:start-end`` in code points, selected."""
        section, _, span = place.partition(":")
        start, _, end = span.partition("-")
        if start.isdecimal() and end.isdecimal():
            self._way.take(Goal(piece, section, int(start), int(end)))

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece: another language, other fonts."""
        families = self.scene.parts.fonts.page(piece.piece.language)
        self._bar.set_script(self.scene.parts.theme.font(side=self.scene.parts.theme.sizes.lead, families=families))
        self._looking.forget()

    def section_shown(self) -> None:
        """Look in the section that stands now; go to the place that was on its way."""
        self._wide = True
        self._way.section_shown()
        if not self._bar.isHidden():
            self._timer.start(0)

    def left(self) -> None:
        """Nothing of this piece is looked for any more."""
        self._looking.forget()
        self._show_tints({})

    def _connect(self) -> None:
        bar = self._bar
        self._way.arrived.connect(self._arrived)
        bar.asked.connect(self._asked)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.replace_wanted.connect(self._replace_one)
        bar.replace_all_wanted.connect(self._replace_all)
        bar.close_wanted.connect(self._close)
        self._looking.here_found.connect(self._here_found)
        self._looking.around_found.connect(self._tell)
        self._looking.failed.connect(self._say_error)
        self._replacer.replaced_one.connect(self._replaced_one)
        self._replacer.replaced_all.connect(self._replaced_all)
        self._replacer.failed.connect(self._say_error)
        self.scene.editor.edited.connect(self._edited)
        self.scene.editor.gentle.settled.connect(self._edited)
        self.scene.editor.cursorPositionChanged.connect(self._tell_place)

    def _open(self, *, replacing: bool) -> None:
        editor, bar = self.scene.editor, self._bar
        start, end = editor.selection()
        self._anchor = start
        self.scene.page.show_bar(bar)
        bar.show_replacing(shown=replacing)
        selected = editor.section.ledger.text()[start:end] if editor.section is not None else ""
        if selected and "\n" not in selected and len(selected) <= _LONGEST:
            bar.field.setText(selected)
        field = bar.replacement if replacing and bar.field.text() and bar.field.hasFocus() else bar.field
        field.setFocus()
        field.selectAll()
        self._wide = True
        self._timer.start(0)

    def _close(self) -> None:
        self._bar.hide()
        self._bar.say_done("")
        self._timer.stop()
        self._looking.forget()
        self._show_tints({})
        self.scene.editor.setFocus()

    def _asked(self) -> None:
        self._wide, self._step = True, 0
        self._bar.say_done("")
        self._bar.say_number(None if self._bar.field.text() else 0)
        self._timer.start(_PAUSE_MS)

    def _edited(self, edit: Edit | None = None) -> None:
        if not self._bar.isHidden():
            self._timer.start(_PAUSE_MS)
            if edit is not None and edit.hand == Hand.UNDONE:
                self._bar.say_done("")

    def _wanted(self) -> Wanted | None:
        piece = self.scene.controller.piece
        query = self._bar.field.text()
        if piece is None or not query:
            return None
        mode: Mode = self._bar.mode.currentData()
        scope = SCOPES[self._bar.scope.currentIndex()]
        return Wanted(query, mode, scope, piece.piece.id, self.scene.controller.section, piece.piece.language)

    def _look(self) -> None:
        wanted, section = self._wanted(), self.scene.editor.section
        if wanted is None or section is None:
            self._looking.forget()
            self._show_tints({})
            self._bar.say("")
            self._bar.say_number(0)
            return
        self._looking.look(wanted, list(section.ledger.texts), section.revision, around=self._wide)
        self._wide = False

    def _here_found(self) -> None:
        self._show_tints(self._looking.here.tints)
        if self._step:
            step, self._step = self._step, 0
            self._go_on(step)
        elif self._bar.field.hasFocus() and self._looking.here.at(self.scene.editor.selection()) is None:
            place = self._looking.here.after(self._anchor)
            if place is not None:
                self.scene.editor.set_caret(*place)
        self._tell()

    def _show_tints(self, tints: dict[str, set[tuple[int, int]]]) -> None:
        self._tints.places = tints
        # A page on which nothing is looked for pays nothing.
        self.scene.editor.page.found = self._tints.paint if tints else None
        self.scene.editor.viewport().update()

    def _current(self) -> bool:
        """Whether the places are those of the text as it stands, for the question as it stands."""
        section = self.scene.editor.section
        same = self._looking.wanted == self._wanted()
        return same and section is not None and self._looking.here.revision == section.revision

    def _go_on(self, step: int) -> None:
        if self._wanted() is None:
            self.open()
            return
        if not self._current():
            self._step = step
            self._wide = self._wide or self._looking.wanted != self._wanted()
            self._look()
            return
        here, editor = self._looking.here, self.scene.editor
        start, end = editor.selection()
        place = here.after(end) if step > 0 else here.before(start)
        if place is not None:
            self._anchor = place.start
            editor.set_caret(*place)
        else:
            self._go_round(here, step)
        self._tell_place()

    def _go_round(self, here: Here, step: int) -> None:
        """Past the last place: into the next section that has one, in the end into this one from its other end."""
        goal = next_goal(self._looking.around, self._looking.wanted, step)
        if goal is not None:
            self._way.take(goal, self._bar.field if self._bar.holds_focus else None, opens=True)
        elif here.places:
            self.scene.editor.set_caret(*here.places[0 if step > 0 else -1])

    def _arrived(self, place: int) -> None:
        self._anchor = place

    def _replace_one(self) -> None:
        place = self._looking.here.at(self.scene.editor.selection()) if self._current() else None
        if place is None:
            self.next()
        elif self._looking.wanted is not None:
            self._replacer.replace_one(self._looking.wanted, self._bar.replacement.text(), place)

    def _replaced_one(self) -> None:
        self._step = 1
        self._timer.start(0)

    def _replace_all(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._replacer.replace_all(wanted, self._bar.replacement.text())

    def _replaced_all(self, count: int, sealed: list[str]) -> None:
        self._wide = True
        self._look()
        said = self.tr("Replaced: %Ln place(s).", "", count)
        if sealed:
            titles = self.scene.parts.phrases.joined(*sealed)
            said += " " + self.tr("Left alone, for they are sealed: {titles}").format(titles=titles)
        self._bar.say_done(said)

    def _tell(self) -> None:
        looking, piece = self._looking, self.scene.controller.piece
        if looking.wanted is None or piece is None:
            return
        everywhere = total(looking.here, looking.around)
        known = writable(looking.here, looking.around, here_too=not self.scene.editor.isReadOnly())
        self._bar.say_number(known if known or looking.around_known else None)
        if everywhere == 0:
            self._bar.say(self.tr("Nowhere") if looking.around_known else self.tr("Looking…"))
            return
        standing = (looking.wanted.piece, looking.wanted.section)
        number = numbered(looking.here, looking.around, standing, self.scene.editor.selection())
        in_digits = self.scene.parts.phrases.number
        count = in_digits(everywhere)
        words = self.tr("{place} of {count}") if number is not None else self.tr("{count} found")
        self._bar.say(words.format(place=in_digits(number or 0), count=count))

    def _tell_place(self) -> None:
        if not self._bar.isHidden() and self._current():
            self._tell()

    def _say_error(self, error: WriterDeskError) -> None:
        self._step = 0
        self._show_tints({})
        self._bar.say_number(0)
        self._bar.say(what_happened(error))
        self._bar.told.setToolTip(what_now(error))
